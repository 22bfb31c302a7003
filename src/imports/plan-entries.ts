import type { NewEvent, Source } from '../domain/event.js';
import { uuidV5 } from '../domain/ids.js';
import { derivedStories, derivedTellings } from './derived-stories.js';
import { difference, newEvent, type Recording } from './difference.js';
import type { DocketInput, EntryInput } from './docket-input.js';
import { joined, type Line, lineOf, mergedDocuments, wordsOf } from './docket-line.js';
import { removalMark } from './docket-text.js';
import {
  entryTelling,
  firstRetrieved,
  recordedLine,
  remembering,
  seenByOf,
  type Understand,
} from './entry-telling.js';
import { EntryIds, ordinalOf } from './identity.js';
import { type Candidate, match } from './matching.js';
import { citedSource } from './sources.js';
import { present, type Story, type Telling } from './stories.js';
import { type Check, weave } from './weave.js';

export interface LineOutcome {
  readonly place: string;
  readonly outcome: 'appended' | 'matched' | 'refused';
  readonly eventId?: string;
  readonly reason?: string;
  /** What a matched line changed in the record. */
  readonly change?: 'revised' | 'completed' | 'removed';
}

export interface EntriesPlan {
  /** Events of one line stand together: a batch may end between groups, never within one. */
  readonly groups: readonly (readonly NewEvent[])[];
  readonly lines: readonly LineOutcome[];
  /** Ids of the recorded entries that the input holds. */
  readonly seen: ReadonlySet<string>;
  /** How many entries the input's lines are: a feed tells of one in several. */
  readonly distinct: number;
}

interface Context {
  readonly input: DocketInput;
  readonly recording: Recording;
  readonly stories: ReadonlyMap<string, Story>;
  readonly court: string;
  readonly understand: Understand;
  readonly older: boolean;
  readonly checks: readonly Check[];
}

/** One line of the docket with every place of the input that tells of it. */
interface Grouped {
  readonly line: Line;
  readonly places: readonly string[];
  readonly source: Source;
}

/** Plans what becomes of an input's entries: new ones recorded, known ones matched, changed ones revised. */
export function planEntries(context: Context): EntriesPlan {
  const { input, stories } = context;
  const candidates = recordedEntries(stories);
  const grouped = groupedLines(input);
  const matches = match(
    grouped.map((each) => each.line),
    candidates,
  );
  const ids = new EntryIds(context.recording.subject, stories.keys());
  const order = inDocketOrder(grouped);
  const newIds = new Map<number, string>();
  for (const index of order)
    if (!matches.entries[index]) newIds.set(index, ids.next((grouped[index] as Grouped).line));
  const doubts = new Map<number, string>();
  const stubs = new Map<string, string>();
  for (const doubt of matches.doubtful) {
    if ('stub' in doubt) {
      const id = matches.entries[doubt.line]?.id ?? newIds.get(doubt.line);
      if (id !== undefined) stubs.set(doubt.stub.id, id);
    } else doubts.set(doubt.line, doubt.of.id);
  }
  const remembered = { ...context, understand: remembering(context.understand) };
  const outcomes = new Map<string, LineOutcome>();
  const groups: NewEvent[][] = [];
  for (const index of order) {
    const each = grouped[index] as Grouped;
    const matched = matches.entries[index];
    const id = matched?.id ?? (newIds.get(index) as string);
    const duplicateOf = doubts.get(index);
    const planned = matched
      ? planMatched(remembered, each, stories.get(id) as Story)
      : planNew(
          context,
          duplicateOf === undefined ? each : { ...each, line: { ...each.line, duplicateOf } },
          id,
        );
    if (planned.events.length > 0) groups.push(planned.events);
    for (const [i, place] of each.places.entries()) {
      const outcome = matched || i > 0 ? ('matched' as const) : ('appended' as const);
      outcomes.set(place, {
        place,
        outcome,
        eventId: id,
        ...(planned.change && i === 0 ? { change: planned.change } : {}),
      });
    }
  }
  for (const [stub, other] of stubs) groups.push(markDuplicate(context, stories.get(stub) as Story, other));
  const refused = input.refused.map(({ place, reason }) => ({ place, outcome: 'refused' as const, reason }));
  const lines = [...input.entries.map((entry) => outcomes.get(entry.place) as LineOutcome), ...refused];
  const seen = new Set(matches.entries.filter((each) => each !== undefined).map((each) => each.id));
  return {
    groups: groups.filter((group) => group.length > 0),
    lines,
    seen,
    distinct: grouped.length + refused.length,
  };
}

/** The lines by index, in the order of the docket: by day, within it by what the lines themselves say. */
function inDocketOrder(lines: readonly Grouped[]): number[] {
  const keyed = lines.map(({ line }, index) => ({
    index,
    day: line.filedOn ?? line.enteredOn ?? '',
    ordinal: ordinalOf(line),
  }));
  return keyed
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.ordinal - b.ordinal))
    .map(({ index }) => index);
}

function recordedEntries(stories: ReadonlyMap<string, Story>): Candidate[] {
  const candidates: Candidate[] = [];
  for (const story of stories.values()) {
    if (story.base?.type !== 'DocketEntryRecorded') continue;
    const telling = present(story) ?? story.base;
    candidates.push({
      id: story.id,
      line: lineOf(recordedLine(telling), seenByOf(telling)),
      ordinal: telling.ordinal,
    });
  }
  return candidates;
}

/** A feed lists an entry once for each of its events; a docket that repeats the court's sequence number repeats the line. */
function groupedLines(input: DocketInput): Grouped[] {
  const groups = new Map<string, Grouped>();
  for (const [i, entry] of input.entries.entries()) {
    const key =
      entry.sequence !== null
        ? `sequence ${entry.sequence} ${entry.number}`
        : entry.together === undefined
          ? `line ${i}`
          : `moment ${entry.together}`;
    const line = lineOfInput(entry, input.retrievedOn);
    const before = groups.get(key);
    if (!before) groups.set(key, { line, places: [entry.place], source: citedSource(input, entry) });
    else
      groups.set(key, {
        ...before,
        line: joinLines(before.line, line),
        places: [...before.places, entry.place],
      });
  }
  return [...groups.values()];
}

function joinLines(a: Line, b: Line): Line {
  return {
    ...a,
    text: a.text || b.text,
    shortText: joined(a.shortText, b.shortText),
    documents: mergedDocuments(a.documents, b.documents),
  };
}

function lineOfInput(entry: EntryInput, seenBy: string): Line {
  const { number, filedOn, enteredOn, text, shortText, sequence } = entry;
  return {
    number,
    filedOn,
    enteredOn,
    text,
    shortText,
    sequence,
    documents: mergedDocuments([], entry.documents),
    seenBy,
  };
}

interface Planned {
  readonly events: NewEvent[];
  readonly change?: 'revised' | 'completed' | 'removed';
}

function planNew(
  { recording, court, understand, input }: Context,
  { line, source }: Grouped,
  id: string,
): Planned {
  const understood = understand(line, court);
  const telling = entryTelling(line, understood, [source]);
  const events = [newEvent(recording, id, telling)];
  const mark = removalMark(wordsOf(line), line.number);
  if (mark !== undefined) {
    const since = line.enteredOn ?? line.filedOn ?? input.retrievedOn;
    return { events: [...events, removal(recording, input.retrievedOn, id, mark, source, since)] };
  }
  for (const [derived, told] of derivedTellings(id, telling, understood.derived))
    events.push(newEvent(recording, derived, told, id));
  return { events };
}

const REASONS = {
  record: 'Another copy of the docket tells more of this entry.',
  source: 'The court changed this entry.',
};

function planMatched(context: Context, { line, source }: Grouped, recorded: Story): Planned {
  const { input, recording, court, understand, stories } = context;
  const wanted = weave(
    recorded,
    { line, day: input.retrievedOn, source, older: context.older, checks: context.checks },
    court,
    understand,
  );
  const events: NewEvent[] = [];
  if (wanted !== recorded) {
    events.push(...difference(recording, recorded, wanted, recorded.id, REASONS));
    if (events.length > 0) {
      for (const derived of derivedStories(wanted, court, understand, { recorded, stories })) {
        const before = stories.get(derived.id);
        if (!before?.byPerson) events.push(...difference(recording, before, derived, recorded.id, REASONS));
      }
    }
  }
  const mark = removalMark(wordsOf(line), line.number);
  const isRemoved = stories.has(uuidV5(recorded.id, 'DocketEntryRemoved'));
  if (mark !== undefined && !isRemoved) {
    const since = recorded.changes.at(-1)?.day ?? heldSince(recorded);
    events.push(removal(recording, input.retrievedOn, recorded.id, mark, source, since));
    return { events, change: 'removed' };
  }
  if (events.length === 0) return { events };
  return { events, change: wanted.changes.length > recorded.changes.length ? 'revised' : 'completed' };
}

/** @param since the last day on which the line stood without the mark, or its own day */
function removal(
  recording: Recording,
  day: string,
  entry: string,
  mark: string,
  source: Source,
  since: string,
): NewEvent {
  const telling: Telling = {
    type: 'DocketEntryRemoved',
    version: 1,
    about: [],
    occurredOn: since < day ? `${since}/${day}` : day,
    ordinal: 0,
    knownOn: day,
    knownOnBasis: 'observed',
    standing: 'confirmed',
    sources: [source],
    data: { event: entry, reason: 'The court marked the entry as taken back.', mark: mark.slice(0, 300) },
  };
  return {
    id: uuidV5(entry, 'DocketEntryRemoved'),
    ...telling,
    subject: recording.subject,
    actor: recording.actor,
    causationId: entry,
  };
}

function markDuplicate(context: Context, stub: Story, other: string): NewEvent[] {
  if (stub.base === null || stub.byPerson) return [];
  const data = stub.base.data;
  if (data.possibleDuplicateOf !== undefined) return [];
  const wanted = { ...stub, base: { ...stub.base, data: { ...data, possibleDuplicateOf: other } } };
  return difference(context.recording, stub, wanted, stub.id, {
    ...REASONS,
    record: 'It may be the stub of another entry of that day.',
  });
}

/** The earliest day on which a copy held the entry. */
export const heldSince = (story: Story): string =>
  story.base === null ? '9999-12-31' : firstRetrieved(story.base.sources);
