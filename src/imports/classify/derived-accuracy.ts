import type { Draft } from './derived/draft.js';

/** What an entry decides, in a reader's hand: "motion granted 12", "hearing-held 2025-03-04", "case-dismissed". */
export interface DerivedLabel {
  readonly id: string;
  readonly events: readonly string[];
}

export interface DerivedMeasure {
  /** Of what was derived, the share that a reader finds too. */
  readonly precision: number;
  /** Of what a reader finds, the share that was derived. */
  readonly recall: number;
  readonly derived: number;
  readonly labelled: number;
  readonly byEvent: Readonly<Record<string, { right: number; derived: number; labelled: number }>>;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

interface Told {
  readonly event: string;
  readonly detail: string;
  readonly numbers: readonly string[];
}

/**
 * Compares the sure drafts of entries with a reader's labels. A ruling is right if it has the same outcome and names no
 * motion that the reader doesn't: a link that is missing is no falsehood.
 * @param drafts of every entry that was read, by its id
 */
export function derivedAccuracy(
  drafts: ReadonlyMap<string, readonly Draft[]>,
  labels: readonly DerivedLabel[],
): DerivedMeasure {
  const expected = new Map(labels.map(({ id, events }) => [id, events.map(parsed)]));
  const byEvent: Record<string, { right: number; derived: number; labelled: number }> = {};
  const wrong: string[] = [];
  const missed: string[] = [];
  const of = (told: Told) => {
    byEvent[told.event] ??= { right: 0, derived: 0, labelled: 0 };
    return byEvent[told.event] as { right: number; derived: number; labelled: number };
  };
  for (const [id, list] of drafts) {
    const open = [...(expected.get(id) ?? [])];
    for (const told of open) of(told).labelled += 1;
    for (const told of list.flatMap(toldBy)) {
      of(told).derived += 1;
      const at = open.findIndex((each) => agrees(told, each));
      if (at < 0) wrong.push(`${id}: ${worded(told)}`);
      else {
        of(told).right += 1;
        open.splice(at, 1);
      }
    }
    missed.push(...open.map((told) => `${id}: ${worded(told)}`));
  }
  const sum = (key: 'right' | 'derived' | 'labelled') =>
    Object.values(byEvent).reduce((total, each) => total + each[key], 0);
  const [right, derived, labelled] = [sum('right'), sum('derived'), sum('labelled')];
  return {
    precision: derived === 0 ? 1 : right / derived,
    recall: labelled === 0 ? 1 : right / labelled,
    derived,
    labelled,
    byEvent,
    wrong,
    missed,
  };
}

const EVENTS: Readonly<Record<string, string>> = {
  MotionDecided: 'motion',
  InjunctionDecided: 'injunction',
  CaseDismissed: 'case-dismissed',
  JudgmentEntered: 'judgment',
  CaseClosed: 'case-closed',
  HearingHeld: 'hearing-held',
  ClaimsDismissed: 'claims-dismissed',
};

function toldBy({ type, data, confidence }: Draft): Told[] {
  const event = EVENTS[type];
  if (event === undefined || confidence === 'low') return [];
  return [
    {
      event,
      detail: String(data.disposition ?? data.date ?? ''),
      numbers: (data.motionNumbers as readonly string[] | undefined) ?? [],
    },
  ];
}

function parsed(label: string): Told {
  const [event = '', detail = '', numbers] = label.split(' ');
  return { event, detail, numbers: numbers?.split(',') ?? [] };
}

const agrees = (told: Told, label: Told): boolean =>
  told.event === label.event &&
  told.detail === label.detail &&
  told.numbers.every((number) => label.numbers.includes(number));

const worded = ({ event, detail, numbers }: Told): string =>
  [event, detail, numbers.join(',')].filter((part) => part !== '').join(' ');
