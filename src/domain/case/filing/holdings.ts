import type { Standing } from '../../event.js';
import type { Act, Handlers } from '../acts.js';
import { actOf } from '../acts.js';
import { caseOpened } from '../course/docket-flag.js';

/** Printed numbers held, as closed ranges in order: [[1, 72], [74, 90]]. Dockets grow at the end, so this stays short. */
type Ranges = [number, number][];

export interface HoldingsState {
  /** Docket entries held, numbered or not. */
  entries: number;
  unnumbered: number;
  numbers: Ranges;
  lastEntry: Act | null;
  /** How many facts of each standing the case rests on. */
  standings: Record<Standing, number>;
  /** The last comparison with the court's docket or a copy of it, and the last whole one. */
  checked: (Act & { from: string; complete: boolean; entriesSeen: number; notInCopy: number }) | null;
  compared: (Act & { from: string; entriesSeen: number }) | null;
}

export const noHoldings = (): HoldingsState => ({
  entries: 0,
  unnumbered: 0,
  numbers: [],
  lastEntry: null,
  standings: { alleged: 0, reported: 0, confirmed: 0 },
  checked: null,
  compared: null,
});

/** True when printed numbers are missing between those held, or before the first. */
export function hasGaps(holdings: HoldingsState): boolean {
  const first = holdings.numbers[0];
  return holdings.numbers.length > 1 || (first !== undefined && first[0] > 1);
}

export const holdingsHandlers: Handlers<'DocketEntryRecorded' | 'DocketChecked'> = {
  DocketEntryRecorded(state, fact) {
    const { holdings } = state;
    const { number } = fact.data;
    holdings.entries += 1;
    holdings.lastEntry = actOf(fact);
    const printed = number !== null && /^\d{1,7}$/.test(number) ? Number(number) : null;
    if (printed === null) holdings.unnumbered += 1;
    else hold(holdings.numbers, printed);
    caseOpened(state, fact);
  },
  DocketChecked({ holdings }, fact) {
    const { from, complete, entriesSeen, notInCopy } = fact.data;
    holdings.checked = { from, complete, entriesSeen, notInCopy: notInCopy.length, ...actOf(fact) };
    if (complete) holdings.compared = { from, entriesSeen, ...actOf(fact) };
  },
};

/** Adds a number, joining neighbours. Searched from the end, where new numbers fall. */
function hold(ranges: Ranges, n: number): void {
  let i = ranges.length - 1;
  while (i >= 0 && (ranges[i] as [number, number])[0] > n) i -= 1;
  const before = ranges[i];
  const after = ranges[i + 1];
  if (before && n <= before[1]) return;
  if (before && before[1] === n - 1) {
    before[1] = n;
    if (after && after[0] === n + 1) {
      before[1] = after[1];
      ranges.splice(i + 1, 1);
    }
  } else if (after && after[0] === n + 1) after[0] = n;
  else ranges.splice(i + 1, 0, [n, n]);
}
