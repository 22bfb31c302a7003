import type { RecordReader } from '../record.js';

/** Facts that must not be found by their words, because these are sealed. */
export interface SealedFacts {
  /** Left out whole. */
  readonly ids: readonly number[];
  /** Facts of which only an attachment is sealed: found by their other words alone. */
  readonly partly: readonly number[];
}

interface Kept {
  readonly revision: string;
  readonly ids: number[];
  readonly partly: number[];
  /** The last fact looked at. */
  last: number;
}

const NONE: SealedFacts = { ids: [], partly: [] };
const kept = new WeakMap<RecordReader, Kept>();

/**
 * Which facts a search has to leave out. The index holds their words still, since unsealing brings them back, and a count
 * of sealed words is a leak as well: so they are excluded by number in every statement. Facts recorded since are added to
 * what is known; only sealing and unsealing begin anew.
 */
export function sealedFacts(reader: RecordReader): SealedFacts {
  const { revision } = reader.seals;
  if (revision === '0-0') return NONE;
  let known = kept.get(reader);
  if (known?.revision !== revision) {
    known = { revision, ids: [], partly: [], last: 0 };
    kept.set(reader, known);
  }
  addSince(reader, known);
  return known;
}

function addSince(reader: RecordReader, known: Kept): void {
  const { models, seals } = reader;
  const newest = models.get<{ id: number | null }>('SELECT max(id) AS id FROM fact')?.id ?? 0;
  if (newest === known.last) return;
  const rows = models.all<{ id: number; event: string; name: string }>(
    `SELECT f.id, f.event, s.name FROM subject s CROSS JOIN fact f ON f.subject = s.id
     WHERE s.name IN (SELECT subject FROM sealed) AND f.id > ?`,
    known.last,
  );
  for (const { id, event, name } of rows) {
    if (seals.hidden(name) || seals.isSealed(event)) known.ids.push(id);
    else if (seals.attachments(event).length > 0) known.partly.push(id);
  }
  known.last = newest;
}
