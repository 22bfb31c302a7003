import type { NewEvent } from '../domain/event.js';
import { uuidV5 } from '../domain/ids.js';
import { type Change, type Story, sameTelling, type Telling } from './stories.js';

/** What every event of one import shares. */
export interface Recording {
  readonly subject: string;
  readonly actor: string;
  readonly correlationId?: string;
}

/** An event not yet recorded. */
export function newEvent(recording: Recording, id: string, telling: Telling, causationId?: string): NewEvent {
  return {
    id,
    ...telling,
    subject: recording.subject,
    actor: recording.actor,
    ...(recording.correlationId === undefined ? {} : { correlationId: recording.correlationId }),
    ...(causationId === undefined ? {} : { causationId }),
  };
}

/** Reasons, as the record prints them. */
export interface Reasons {
  readonly record: string;
  readonly source: string;
}

/**
 * The events that lead from what is recorded of one event to what is wanted: the event itself, corrections of our own
 * errors, and changes at the source. Nothing where nothing differs.
 * @param causationId the entry that made it so: it marks the correction as the importer's
 */
export function difference(
  recording: Recording,
  recorded: Story | undefined,
  wanted: Story,
  causationId: string,
  reasons: Reasons,
): NewEvent[] {
  const events: NewEvent[] = [];
  let made = recorded?.corrections ?? 0;
  const correct = (
    target: string,
    cause: 'record' | 'source',
    telling: Telling | null,
    known: Pick<Telling, 'knownOn' | 'knownOnBasis' | 'sources'>,
  ) => {
    made += 1;
    const id = uuidV5(target, 'correction', String(made));
    events.push(
      newEvent(recording, id, correction(target, cause, telling, known, reasons[cause]), causationId),
    );
  };
  if (!recorded) {
    if (wanted.base === null) return events;
    events.push(newEvent(recording, wanted.id, wanted.base, wanted.causationId));
  } else if (!sameTelling(recorded.base, wanted.base)) {
    const known = wanted.base ?? (recorded.base as Telling);
    correct(wanted.id, 'record', wanted.base, known);
  }
  const standing = new Map((recorded?.changes ?? []).map((change) => [change.event, change]));
  for (const change of wanted.changes) {
    const before = change.event === undefined ? undefined : standing.get(change.event);
    const sources = (change.telling ?? wanted.base)?.sources ?? [];
    const known = { knownOn: change.day, knownOnBasis: 'observed' as const, sources };
    if (!before) correct(wanted.id, 'source', change.telling, known);
    else if (!sameChange(before, change)) {
      const inner = correction(wanted.id, 'source', change.telling, known, reasons.source);
      correct(change.event as string, 'record', inner, known);
    }
  }
  return events;
}

function sameChange(a: Change, b: Change): boolean {
  return a.day === b.day && sameTelling(a.telling, b.telling);
}

function correction(
  target: string,
  cause: 'record' | 'source',
  replacement: Telling | null,
  known: Pick<Telling, 'knownOn' | 'knownOnBasis' | 'sources'>,
  reason: string,
): Telling {
  const isEntry = replacement?.type === 'DocketEntryRecorded';
  return {
    type: replacement === null ? 'EventRetracted' : isEntry ? 'DocketEntryRevised' : 'EventCorrected',
    version: 1,
    about: [],
    occurredOn: null,
    ordinal: 0,
    knownOn: known.knownOn,
    knownOnBasis: known.knownOn === null ? 'unknown' : known.knownOnBasis,
    standing: 'confirmed',
    sources: known.sources,
    data: { event: target, cause, reason, ...(replacement === null ? {} : { replacement }) },
  };
}
