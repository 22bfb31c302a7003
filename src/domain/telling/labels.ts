/** Types whose own words aren't how a lawyer calls the thing. */
const LABELS: Readonly<Record<string, string>> = {
  DocketEntryRecorded: 'Docket entry',
  StatementMade: 'Statement',
  FactReported: 'Report',
  NonPartySubmission: 'Non-party submission',
  Mistrial: 'Mistrial',
  EventCorrected: 'Record corrected',
  EventRetracted: 'Record retracted',
  RegulatorActed: "Regulator's act",
  CertiorariDecided: 'Petition for certiorari decided',
};

/**
 * A short label for an event type; a type of a newer writer is its name in words.
 * @example labelOf('InjunctionDecided') // 'Injunction decided'
 */
export function labelOf(type: string): string {
  if (Object.hasOwn(LABELS, type)) return LABELS[type] as string;
  let label = made.get(type);
  if (label === undefined) {
    label = inWords(type);
    if (made.size < 1000) made.set(type, label);
  }
  return label;
}

const made = new Map<string, string>();

function inWords(type: string): string {
  const words = type
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[-_\s]+/g, ' ')
    .trim()
    .toLowerCase();
  return words === '' ? 'Event' : words.charAt(0).toUpperCase() + words.slice(1);
}
