import { dateInWords } from '../../wording.js';
import type { CaseState } from '../state.js';

import { hasGaps } from './holdings.js';

/** What every case says on top: what is held of its docket, when it was last compared, and what it is built from. */
export function honestyView(state: CaseState) {
  const { holdings } = state;
  const { entries, unnumbered, numbers, checked, compared, standings } = holdings;
  const highest = numbers.at(-1)?.[1] ?? 0;
  const atLeast = Math.max(
    entries,
    highest + unnumbered,
    compared?.entriesSeen ?? 0,
    checked?.entriesSeen ?? 0,
  );
  const builtFrom =
    entries === 0
      ? 'press and other reports'
      : standings.reported + standings.alleged > 0
        ? 'court papers, press and other reports'
        : 'court papers';
  const held =
    entries === 0 ? 'No entry of its docket held' : `${entries} of at least ${atLeast} entries held`;
  const last = checked
    ? `last checked ${dateInWords(checked.on)} from ${checked.from}`
    : 'not yet checked against the docket';
  return {
    held: entries,
    atLeast,
    gaps: hasGaps(holdings),
    missing: gapsBetween(numbers),
    lastEntryOn: holdings.lastEntry && { value: holdings.lastEntry.on, by: holdings.lastEntry.by },
    checked: checked && {
      on: checked.on,
      from: checked.from,
      complete: checked.complete,
      notInCopy: checked.notInCopy,
      by: checked.by,
    },
    compared: compared && { on: compared.on, from: compared.from, by: compared.by },
    builtFrom,
    line: `Unofficial. ${held}; ${last}. Built from ${builtFrom}. Verify with the court before citing or calendaring.`,
  };
}

/** Printed numbers missing before or between those held, as closed ranges; at most 200 of them. */
function gapsBetween(numbers: readonly [number, number][]): [number, number][] {
  const gaps: [number, number][] = [];
  let next = 1;
  for (const [from, to] of numbers) {
    if (from > next && gaps.length < 200) gaps.push([next, from - 1]);
    next = to + 1;
  }
  return gaps;
}
