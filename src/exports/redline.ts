import { diffWordsWithSpace } from 'diff';

/** A run of words that both texts have, or only one. */
interface RedlinePart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

export interface Redline {
  readonly parts: readonly RedlinePart[];
  /** False where the texts are too long or too different to be compared word by word: then old and new stand whole. */
  readonly compared: boolean;
}

/** Longer texts are shown whole, one after the other. */
const MAX_CHARS = 60_000;
/** The comparison's cost grows with the number of differences: beyond these a redline would be unreadable anyway. */
const MAX_EDITS = 600;

/**
 * What changed between two wordings of a docket entry, word by word.
 * @example redline('hearing set for 2/4', 'hearing reset for 2/5').parts.filter((part) => part.kind === 'added')
 */
export function redline(before: string, after: string): Redline {
  if (before === after)
    return { parts: before === '' ? [] : [{ kind: 'same', text: before }], compared: true };
  if (before.length <= MAX_CHARS && after.length <= MAX_CHARS) {
    const changes = diffWordsWithSpace(before, after, { maxEditLength: MAX_EDITS });
    if (changes)
      return {
        parts: changes.map(({ value, added, removed }) => ({
          kind: added ? 'added' : removed ? 'removed' : 'same',
          text: value,
        })),
        compared: true,
      };
  }
  const parts: RedlinePart[] = [];
  if (before !== '') parts.push({ kind: 'removed', text: before });
  if (after !== '') parts.push({ kind: 'added', text: after });
  return { parts, compared: false };
}
