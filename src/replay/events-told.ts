import { upcast } from '../domain/catalogue.js';
import { type Erasable, type StoredEvent, textOf } from '../domain/event.js';
import type { Fact } from '../domain/fact.js';
import { labelOf, sentenceOf } from '../domain/telling/telling.js';
import { SEALED } from './present.js';
import type { RecordReader, Replayed } from './record.js';
import type { Version } from './resolve.js';

/** An event as a list tells it: what happened, when, how surely, and what became of it. */
export interface EventLine {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly sentence: string;
  readonly label: string;
  readonly occurredOn: string | null;
  readonly knownOn: string | null;
  readonly knownOnBasis: string;
  readonly standing: string;
  readonly recordedAt: string;
  readonly revision: number;
  /** Part of the state; else why not: retracted, not yet known, not yet occurred… */
  readonly status: string;
  readonly corrections?: readonly {
    readonly event: string;
    readonly type: string;
    readonly cause: string;
    readonly reason: string;
    readonly knownOn: string | null;
    readonly recordedAt: string;
  }[];
  readonly sources: readonly unknown[];
  readonly data: unknown;
}

/**
 * Every event of a subject under the position cut, in the order of the world, corrections beneath what they correct. Events
 * that the other cuts leave out are listed with the reason.
 */
export function history(reader: RecordReader, replayed: Replayed): EventLine[] {
  const folded = new Map(replayed.effective.versions.map((v, i) => [v.fact.id, i]));
  const possibly = new Set(replayed.effective.possiblyOccurred.map((f) => f.id));
  const { atPosition } = replayed.cuts;
  const lines: { line: EventLine; at: number; key: string }[] = [];
  for (const event of replayed.history.events) {
    if ((atPosition !== null && event.position > atPosition) || reader.seals.hides(event)) continue;
    const at = folded.get(event.id);
    const correcting =
      'event' in (event.data as object) &&
      event.type !== 'FactDisputed' &&
      event.type !== 'FilingSealed' &&
      event.type !== 'DocketEntryRemoved';
    const status = correcting
      ? 'correction'
      : at !== undefined
        ? 'in-state'
        : possibly.has(event.id)
          ? 'possibly-occurred'
          : (replayed.history.hiddenBecause(event.id, replayed.cuts) ?? 'not-yet-occurred');
    lines.push({
      line: tellEvent(
        reader,
        event,
        status,
        replayed,
        at === undefined ? undefined : replayed.effective.versions[at]?.fact,
      ),
      at: at ?? Number.MAX_SAFE_INTEGER,
      key: `${event.occurredOn ?? '~'}|${event.position}`,
    });
  }
  return lines
    .sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ line }) => line);
}

/** One event as lists and its own page tell it, what is sealed masked. */
export function tellEvent(
  reader: RecordReader,
  event: StoredEvent,
  status: string,
  replayed: Replayed,
  fact?: Fact,
): EventLine {
  const sealed = reader.seals.isSealed(event.id);
  const type = fact?.type ?? event.type;
  const data = fact?.data ?? upcast(event.type, event.version, event.data);
  const corrections = replayed.history
    .correctionsOf(event.id)
    .filter((c) => replayed.cuts.atPosition === null || c.position <= replayed.cuts.atPosition);
  return {
    id: event.id,
    type,
    subject: event.subject,
    sentence: sealed
      ? `${labelOf(type)}: ${SEALED}`
      : sentenceOf(
          { type, data, subject: event.subject },
          { beside: () => openFacts(reader, replayed.effective.versions) },
        ),
    label: labelOf(type),
    occurredOn: fact?.occurredOn ?? event.occurredOn,
    knownOn: fact?.knownOn ?? event.knownOn,
    knownOnBasis: event.knownOnBasis,
    standing: fact?.standing ?? event.standing,
    recordedAt: event.recordedAt,
    revision: event.revision,
    status,
    ...(corrections.length > 0
      ? {
          corrections: corrections.map((c) => {
            const told = c.data as { cause: string; reason: string };
            return {
              event: c.id,
              type: c.type,
              cause: told.cause,
              reason: told.reason,
              knownOn: c.knownOn,
              recordedAt: c.recordedAt,
            };
          }),
        }
      : {}),
    sources: reader.sources(replayed.history, event.id, replayed.cuts),
    data: sealed ? SEALED : withoutSalt(data),
  };
}

/** Facts of a fold that are not sealed: only of these may a sentence take a name. */
export const openFacts = (reader: RecordReader, versions: readonly Version[]): Fact[] =>
  versions.flatMap(({ fact }) => (reader.seals.isSealed(fact.id) ? [] : fact));

/** Erasable texts as plain text: salts are nobody's business. */
export function withoutSalt(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSalt);
  if (value === null || typeof value !== 'object') return value;
  if ('salt' in value && 'text' in value) return textOf(value as Erasable);
  if ('erased' in value && Object.keys(value).length === 1) return null;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withoutSalt(member)]));
}
