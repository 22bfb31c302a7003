import { slot } from '../acts.js';
import type { CaseState } from '../state.js';
import type { Pleading } from './state.js';

/** Whether the words name this pleading: by its title, its document number, or "the original complaint". */
export function samePleading(
  words: string,
  pleading: { name: string; original: boolean; number: string | null },
): boolean {
  const said = plain(words);
  if (said === plain(pleading.name)) return true;
  if (pleading.number !== null && said === plain(pleading.number)) return true;
  return pleading.original && (said === 'complaint' || said === 'initial complaint');
}

const plain = (words: string): string =>
  slot(words)
    .slice(1)
    .replace(/^the /, '')
    .replace(/^original /, '')
    .replace(/ \(.*\)$/, '');

/** The pleading that words or document numbers name. */
export function pleadingNamed(
  pleadings: readonly Pleading[],
  words: string | null,
  numbers: readonly string[],
): Pleading | undefined {
  return pleadings.find(
    (one) =>
      (words !== null && samePleading(words, one)) || (one.number !== null && numbers.includes(one.number)),
  );
}

/** The name a party goes by now, through its renamings. */
export function nameNow(state: CaseState, name: string): string {
  let now = slot(name);
  // A chain of renamings is as long as the parties are many, and a circle of names must not hang the fold.
  for (let i = 0; i < 20; i += 1) {
    const next = state.parties.renamed[now];
    if (next === undefined || next === now) return now;
    now = next;
  }
  return now;
}

/** Whether a name covers another: the same party, or the group that the other is sued in. */
export function covers(state: CaseState, wide: string, narrow: string): boolean {
  const wideNow = nameNow(state, wide);
  const narrowNow = nameNow(state, narrow);
  if (wideNow === narrowNow) return true;
  const group = state.parties.parties[narrowNow]?.group;
  return group !== undefined && group !== null && slot(group) === wideNow;
}
