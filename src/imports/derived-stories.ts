import { uuidV5 } from '../domain/ids.js';
import { lineOf, wordsOf } from './docket-line.js';
import { removalMark } from './docket-text.js';
import { type Derived, recordedLine, seenByOf, type Understand } from './entry-telling.js';
import { type Change, type Story, sameTelling, type Telling } from './stories.js';

/** The recorded side, where the entry was known before. */
export interface Before {
  readonly recorded: Story;
  readonly stories: ReadonlyMap<string, Story>;
}

const NOTHING: ReadonlyMap<string, Telling> = new Map();

/**
 * What follows from an entry, through all its versions: the first makes the events, each later one corrects them, takes
 * them back or adds to them, on the day it was seen. Ids come from the entry, the type and their place among their like.
 */
export function derivedStories(
  entry: Story,
  court: string,
  understand: Understand,
  before: Before | undefined,
): Story[] {
  const stories = new Map<string, { base: Telling | null; changes: Change[] }>();
  const versions = [{ day: '', telling: entry.base }, ...entry.changes];
  for (const [i, version] of versions.entries()) {
    const told = version.telling === null ? NOTHING : derivedOf(entry.id, version.telling, court, understand);
    for (const id of new Set([...told.keys(), ...stories.keys()])) {
      const telling = told.get(id) ?? null;
      const story = stories.get(id);
      if (i === 0) stories.set(id, { base: telling, changes: [] });
      else if (!story)
        stories.set(id, {
          base: telling && { ...telling, knownOn: version.day, knownOnBasis: 'observed' },
          changes: [],
        });
      else if (differs(story, telling)) story.changes.push({ day: version.day, telling });
    }
  }
  if (before) keepWhatIsRecorded(entry, before, stories);
  return [...stories].map(([id, story]) => {
    const recorded = before?.stories.get(id);
    return {
      id,
      ...story,
      changes: story.changes.map((change, i) => withEvent(change, recorded?.changes[i])),
      byPerson: recorded?.byPerson ?? false,
      corrections: recorded?.corrections ?? 0,
      causationId: entry.id,
    };
  });
}

/** The change recorded in this place, if it is of the same day or says the same, is the one to mend. */
function withEvent(change: Change, recorded: Change | undefined): Change {
  if (recorded?.event === undefined) return change;
  const same = recorded.day === change.day || sameTelling(recorded.telling, change.telling);
  return same ? { ...change, event: recorded.event } : change;
}

/** Events derived earlier that no version yields any more are taken back. */
function keepWhatIsRecorded(
  entry: Story,
  before: Before,
  stories: Map<string, { base: Telling | null; changes: Change[] }>,
): void {
  for (const story of before.stories.values()) {
    if (story.causationId !== entry.id || stories.has(story.id) || story.base?.type === 'DocketEntryRemoved')
      continue;
    stories.set(story.id, { base: null, changes: [] });
  }
}

function differs(story: { base: Telling | null; changes: Change[] }, telling: Telling | null): boolean {
  const last = story.changes.at(-1);
  const now = last ? last.telling : story.base;
  if (now === null || telling === null) return now !== telling;
  return (
    JSON.stringify([now.occurredOn, now.ordinal, now.type, now.data]) !==
    JSON.stringify([telling.occurredOn, telling.ordinal, telling.type, telling.data])
  );
}

function derivedOf(
  entryId: string,
  telling: Telling,
  court: string,
  understand: Understand,
): ReadonlyMap<string, Telling> {
  const line = lineOf(recordedLine(telling), seenByOf(telling));
  // What the court takes back, or what was purged, says nothing.
  if (line.erased || removalMark(wordsOf(line), line.number) !== undefined) return NOTHING;
  return derivedTellings(entryId, telling, understand(line, court).derived);
}

/** What was derived from one version of an entry, by id: the entry's own dates and source, the ids from its place. */
export function derivedTellings(
  entryId: string,
  telling: Telling,
  derived: readonly Derived[],
): ReadonlyMap<string, Telling> {
  const told = new Map<string, Telling>();
  const counts = new Map<string, number>();
  for (const [i, { type, data, occurredOn }] of derived.entries()) {
    const n = (counts.get(type) ?? 0) + 1;
    counts.set(type, n);
    told.set(uuidV5(entryId, type, String(n)), {
      ...telling,
      type,
      about: [],
      ordinal: telling.ordinal + (i + 1) / 1000,
      occurredOn: occurredOn ?? telling.occurredOn,
      data: type === 'FilingSealed' ? { ...data, event: entryId } : data,
    });
  }
  return told;
}
