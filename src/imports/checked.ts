import type { NewEvent } from '../domain/event.js';
import { sha256 } from '../domain/hash.js';
import { uuidV5 } from '../domain/ids.js';
import { newEvent, type Recording } from './difference.js';
import type { DocketInput } from './docket-input.js';
import { type EntriesPlan, heldSince } from './plan-entries.js';
import { citedSource, nameOf } from './sources.js';
import type { Story } from './stories.js';

/** The most ids one check can list. */
const MAX_MISSING = 5000;

/**
 * That the docket was looked at: by which copy, on which day, and which recorded entries a whole copy lacks. Absence is never
 * removal: it is said of the copy, not of the entry. The same copy on the same day says it once.
 */
export function checkedEvent(
  input: DocketInput,
  recording: Recording,
  stories: ReadonlyMap<string, Story>,
  { seen, distinct: entriesSeen }: Pick<EntriesPlan, 'seen' | 'distinct'>,
): NewEvent | undefined {
  const { subject } = recording;
  const from = nameOf(input.source.kind);
  const day = input.retrievedOn;
  if (entriesSeen === 0) return undefined;
  const notInCopy = input.complete ? missing(input, stories, seen) : [];
  const id = uuidV5(
    subject,
    'DocketChecked',
    day,
    from,
    String(input.complete),
    String(entriesSeen),
    sha256(notInCopy.join()),
  );
  if (stories.has(id)) return undefined;
  const sameDay = [...stories.values()].filter(
    (story) => story.base?.type === 'DocketChecked' && story.base.occurredOn === day,
  ).length;
  const telling = {
    type: 'DocketChecked',
    version: 1,
    about: [],
    occurredOn: day,
    // Of several on a day a whole copy counts last.
    ordinal: input.complete ? 1_000_000 + sameDay : Math.min(entriesSeen, 999_999),
    knownOn: day,
    knownOnBasis: 'observed' as const,
    standing: 'confirmed' as const,
    sources: [citedSource(input)],
    data: { from, complete: input.complete, entriesSeen, notInCopy },
  };
  return newEvent(recording, id, telling);
}

/** Recorded entries that the copy should hold and doesn't: those seen in an earlier copy and not dated after this one's end. */
function missing(
  input: DocketInput,
  stories: ReadonlyMap<string, Story>,
  seen: ReadonlySet<string>,
): string[] {
  const lastDay = lastEntryDay(input);
  const ids: string[] = [];
  for (const story of stories.values()) {
    const { base } = story;
    if (base?.type !== 'DocketEntryRecorded' || seen.has(story.id) || ids.length >= MAX_MISSING) continue;
    const since = heldSince(story);
    const day = String(base.data.enteredOn ?? base.data.filedOn ?? '');
    const wasThere =
      since < input.retrievedOn ? day <= input.retrievedOn : since === input.retrievedOn && day <= lastDay;
    if (wasThere) ids.push(story.id);
  }
  return ids.sort();
}

/** The last day on which something was entered, as far as the input reaches. */
export function lastEntryDay(input: DocketInput): string {
  let last = '';
  for (const entry of input.entries) {
    const day = entry.enteredOn ?? entry.filedOn ?? '';
    if (day > last) last = day;
  }
  return last;
}
