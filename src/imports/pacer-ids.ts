/**
 * A PACER document id with its fourth digit at 0: the digit only says whether the paper was asked for before, so that
 * 04501… and 04511… are one document. Anything else that stands in the field (a script's name) is no id.
 */
export function pacerDocId(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  if (!/^\d{9,14}$/.test(text)) return undefined;
  return `${text.slice(0, 3)}0${text.slice(4)}`;
}

/** Appellate dockets print PACER document ids where others print numbers; those vary in the fourth digit too. */
export function documentNumber(value: unknown): string | null {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  if (text === '') return null;
  return /^\d{11,12}$/.test(text) ? `${text.slice(0, 3)}0${text.slice(4)}` : text;
}

/** Whether a number is a court's internal id rather than a place in the docket. */
export function isInternalNumber(number: string): boolean {
  return /^\d{8,}$/.test(number);
}
