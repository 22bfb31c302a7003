import type { RecordReader } from '../record.js';

/** Facts that must not be found by their words, because these are sealed. */
export interface SealedFacts {
  /** Left out whole. */
  readonly ids: readonly number[];
  /** Facts of which only an attachment is sealed: found by their other words alone. */
  readonly partly: readonly number[];
}

const NONE: SealedFacts = { ids: [], partly: [] };
const kept = new WeakMap<RecordReader, { readonly key: string; readonly facts: SealedFacts }>();

/**
 * Which facts a search has to leave out. The index holds their words still, since unsealing brings them back, and a count
 * of sealed words is a leak as well: so they are excluded by number in every statement.
 */
export function sealedFacts(reader: RecordReader): SealedFacts {
  const revision = reader.seals.revision;
  if (revision === '0-0') return NONE;
  const key = `${revision}@${reader.runner.position}`;
  const known = kept.get(reader);
  if (known?.key === key) return known.facts;
  const facts = find(reader);
  kept.set(reader, { key, facts });
  return facts;
}

function find(reader: RecordReader): SealedFacts {
  const { models, seals } = reader;
  const ids: number[] = [];
  const partly: number[] = [];
  const rows = models.all<{ id: number; event: string; name: string }>(
    `SELECT f.id, f.event, s.name FROM fact f JOIN subject s ON s.id = f.subject
     WHERE f.subject IN (SELECT id FROM subject WHERE name IN (SELECT subject FROM sealed))`,
  );
  for (const { id, event, name } of rows) {
    if (seals.hidden(name) || seals.isSealed(event)) ids.push(id);
    else if (seals.attachments(event).length > 0) partly.push(id);
  }
  return { ids, partly };
}
