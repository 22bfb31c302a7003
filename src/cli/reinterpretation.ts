import type { NewEvent, StoredEvent } from '../domain/event.js';
import { canonicalJson } from '../domain/hash.js';
import type { Planned } from '../imports/append-plan.js';
import { CLASSIFIER_VERSION } from '../imports/classify/classify.js';
import { derivedStories } from '../imports/derived-stories.js';
import { difference } from '../imports/difference.js';
import { lineOf } from '../imports/docket-line.js';
import { recordedLine, seenByOf, type Understand } from '../imports/entry-telling.js';
import { type Story, storiesOf, type Telling } from '../imports/stories.js';

/** What reading a case's entries again comes to. */
export interface Reinterpretation extends Planned {
  readonly entries: number;
  /** Entries read by a classifier of another version. */
  readonly older: number;
  readonly groups: readonly (readonly NewEvent[])[];
  readonly changes: readonly ChangedEntry[];
}

interface ChangedEntry {
  readonly entry: string;
  readonly number: string | null;
  /** Labels that changed, as `kind: other → order`. */
  readonly labels: readonly string[];
  /** Events added, corrected and taken back, by type. */
  readonly events: readonly string[];
}

export interface Reinterpreting {
  readonly subject: string;
  readonly actor: string;
  readonly correlationId: string;
  readonly understand: Understand;
  /** Also entries that this version has read already. */
  readonly all: boolean;
}

const REASONS = {
  record: `Read again by version ${CLASSIFIER_VERSION} of the classifier.`,
  source: `Read again by version ${CLASSIFIER_VERSION} of the classifier.`,
};

type Reading = Readonly<Record<string, unknown>> & { readonly by?: string; readonly readerVersion?: number };
const readingOf = (telling: Telling): Reading | undefined => telling.data.reading as Reading | undefined;

/**
 * What has to be corrected where the classifier of today reads a recorded entry otherwise than the one that read it first.
 * Pure. What a person read or corrected is left alone, and so is what was never read by a classifier or was erased.
 */
export function reinterpret(recorded: readonly StoredEvent[], how: Reinterpreting): Reinterpretation {
  const stories = storiesOf(recorded);
  const court = courtOf(stories);
  const recording = { subject: how.subject, actor: how.actor, correlationId: how.correlationId };
  const groups: NewEvent[][] = [];
  const changes: ChangedEntry[] = [];
  let entries = 0;
  let older = 0;
  for (const story of stories.values()) {
    if (story.base?.type !== 'DocketEntryRecorded' || story.byPerson) continue;
    const reading = readingOf(story.base);
    if (reading?.by !== 'classifier') continue;
    entries += 1;
    if (reading.readerVersion !== CLASSIFIER_VERSION) older += 1;
    else if (!how.all) continue;
    const wanted = retold(story, court, how.understand);
    if (wanted === undefined) continue;
    const events = difference(recording, story, wanted, story.id, REASONS);
    for (const derived of derivedStories(wanted, court, how.understand, { recorded: story, stories })) {
      const before = stories.get(derived.id);
      if (!before?.byPerson) events.push(...difference(recording, before, derived, story.id, REASONS));
    }
    if (events.length === 0) continue;
    groups.push(events);
    changes.push({
      entry: story.id,
      number: (story.base.data.number as string | null) ?? null,
      labels: labelsChanged(story.base, wanted.base),
      events: events.map((event) => nameOf(event, stories)),
    });
  }
  return { entries, older, groups, changes };
}

function courtOf(stories: ReadonlyMap<string, Story>): string {
  for (const { base } of stories.values()) if (base?.type === 'LawsuitFiled') return String(base.data.court);
  return '';
}

/** The entry as it is read now, in each of its versions; undefined where its text was erased. */
function retold(story: Story, court: string, understand: Understand): Story | undefined {
  const base = story.base === null ? null : read(story.base, court, understand);
  if (base === undefined) return undefined;
  const changes: Story['changes'][number][] = [];
  for (const change of story.changes) {
    const telling = change.telling === null ? null : read(change.telling, court, understand);
    if (telling === undefined) return undefined;
    changes.push({ ...change, telling });
  }
  return { ...story, base, changes };
}

function read(telling: Telling, court: string, understand: Understand): Telling | undefined {
  const line = lineOf(recordedLine(telling), seenByOf(telling));
  if (line.erased) return undefined;
  const { reading, filing } = understand(line, court);
  if (reading === undefined || readingOf(telling)?.by === 'person') return telling;
  const same = labels(reading) === labels(readingOf(telling) ?? {}) && telling.data.filing === filing;
  return same ? telling : { ...telling, data: { ...telling.data, reading, filing } };
}

const labels = ({ readerVersion: _, ...rest }: Reading): string => canonicalJson(rest);

function labelsChanged(before: Telling, after: Telling | null): string[] {
  const [a, b] = [readingOf(before) ?? {}, (after && readingOf(after)) ?? {}] as [
    Record<string, unknown>,
    Record<string, unknown>,
  ];
  const text = (value: unknown) =>
    Array.isArray(value) ? value.join(' ') || 'none' : String(value ?? 'none');
  return Object.keys(b)
    .filter((key) => key !== 'readerVersion' && text(a[key]) !== text(b[key]))
    .map((key) => `${key}: ${text(a[key])} → ${text(b[key])}`);
}

function nameOf(event: NewEvent, stories: ReadonlyMap<string, Story>): string {
  const { event: target, replacement } = event.data as { event?: string; replacement?: { type: string } };
  if (event.type === 'EventRetracted')
    return `${stories.get(target ?? '')?.base?.type ?? 'event'} taken back`;
  if (replacement !== undefined) return `${replacement.type} corrected`;
  return `${event.type} added`;
}
