import type { Source, StoredEvent } from '../../domain/event.js';
import type { Fact } from '../../domain/fact.js';
import { factText, factTitle } from '../../domain/fact-text.js';
import { rowPosition } from '../../projections/read-models.js';
import type { Pin, RecordReader } from '../record.js';
import { newEntry, UNKNOWN_DAY } from '../resolve.js';
import type { FactRow } from './matches.js';

/** A found fact with its words. */
export interface ToldFact {
  readonly row: FactRow;
  readonly event: StoredEvent;
  readonly fact: Fact;
  readonly title: string;
  readonly text: string;
}

/**
 * The fact a row stands for, read from the log: the index holds no text. Rows of sealed facts were left out before. Only what was corrected or given further sources
 * needs its subject's history; a case of ten thousand entries is not loaded for one hit.
 */
export function toldFact(reader: RecordReader, row: FactRow, pin: Pin): ToldFact | undefined {
  const event = reader.event(row.event);
  if (!event) return undefined;
  const changed = reader.models.get(
    'SELECT 1 FROM chain WHERE root = ? AND position <= ?',
    rowPosition(event.position),
    rowPosition(pin.position),
  );
  const version = changed
    ? corrected(reader, event, pin)
    : { fact: newEntry(event, '').plain.fact, sources: event.sources };
  if (!version) return undefined;
  const fact = withoutSealedAttachments(reader, version.fact);
  return { row, event, fact, title: factTitle(fact), text: factText(fact, version.sources) };
}

function corrected(
  reader: RecordReader,
  event: StoredEvent,
  pin: Pin,
): { fact: Fact; sources: readonly Source[] } | undefined {
  const history = reader.runner.histories.of(event.subject);
  const known = pin.asked.knownOn ?? UNKNOWN_DAY;
  const version = history
    ?.versionsOverKnown(event.id, pin.position)
    .find(({ k0, k1 }) => k0 <= known && known < k1)?.version;
  return history && version && { fact: version.fact, sources: history.sources(event.id, reader.cuts(pin)) };
}

function withoutSealedAttachments(reader: RecordReader, fact: Fact): Fact {
  const sealed = fact.type === 'DocketEntryRecorded' ? reader.seals.attachments(fact.id) : [];
  if (sealed.length === 0) return fact;
  const data = fact.data as { documents: { attachment?: number | null }[] };
  return {
    ...fact,
    data: {
      ...data,
      documents: data.documents.filter((document) => !sealed.includes(document.attachment ?? -1)),
    },
  };
}

/** The printed number of a docket entry; null for entries without one and for all other facts. */
export function entryNumber(fact: Fact): string | null {
  return fact.type === 'DocketEntryRecorded'
    ? ((fact.data as { number?: string | null }).number ?? null)
    : null;
}

/** The words of a fact that a person can read: keys, codes and bare dates are searched, but say nothing in a list. */
export function readable(text: string): string {
  const lines = text.split('\n').filter((line) => /\s/.test(line.trim()) && !/^ECF No\. \S+$/.test(line));
  return [...new Set(lines)].join('\n');
}
