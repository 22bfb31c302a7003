import type { RecordReader } from '../record.js';

/** Facts that must not be found by their words, because these are sealed. */
export interface SealedFacts {
  /** Left out whole. */
  readonly ids: ReadonlySet<number>;
  /** Facts of which only an attachment is sealed: found by their other words alone. */
  readonly partly: ReadonlySet<number>;
}

interface Kept {
  readonly key: string;
  readonly facts: SealedFacts;
}

const NONE: SealedFacts = { ids: new Set(), partly: new Set() };
const kept = new WeakMap<RecordReader, Kept>();

/**
 * Which facts a search has to leave out. The index holds their words still, since unsealing brings them back, and a count
 * of sealed words is a leak as well: so they are taken out by number before anything is shown or counted.
 */
export function sealedFacts(reader: RecordReader): SealedFacts {
  const { revision } = reader.seals;
  if (revision === '0-0') return NONE;
  const key = `${revision}@${reader.models.get<{ id: number | null }>('SELECT max(id) AS id FROM fact')?.id ?? 0}`;
  const known = kept.get(reader);
  if (known?.key === key) return known.facts;
  const facts = find(reader);
  kept.set(reader, { key, facts });
  return facts;
}

/** What is sealed itself, what was read from it, and what was read from that. */
const SEALED = `WITH RECURSIVE hidden (event, subject) AS (
    SELECT z.event, s.id FROM sealed z JOIN subject s ON s.name = z.subject WHERE z.scope IN ('document', 'entry-text')
    UNION
    SELECT f.event, f.subject FROM hidden h CROSS JOIN fact f ON f.subject = h.subject AND f.cause = h.event
  ) SELECT f.id FROM hidden h CROSS JOIN fact f ON f.event = h.event`;
/** Of a sealed case that it was filed, and that it was sealed, may be told; of a hidden one nothing. */
const SEALED_CASES = `SELECT f.id FROM sealed z JOIN subject s ON s.name = z.subject CROSS JOIN fact f ON f.subject = s.id
  WHERE z.scope = 'case' AND (z.hide = 1 OR f.type NOT IN ('LawsuitFiled', 'FilingSealed'))`;
/** What speaks of another event: sealed with it. */
const SPEAKING = `SELECT f.id, f.event FROM subject s CROSS JOIN fact f ON f.subject = s.id
  WHERE s.name IN (SELECT subject FROM sealed) AND f.type IN ('FactDisputed', 'DocketEntryRemoved')`;
const ATTACHED = `SELECT f.id FROM sealed z CROSS JOIN fact f ON f.event = z.event WHERE z.scope = 'attachment'`;

/** What other subjects say that may name a hidden case: it is linked to the case, or tells which cases a matter has. */
const NAMING = `SELECT f.id, f.event FROM sealed z JOIN subject s ON s.name = z.event JOIN link l ON l.subject = s.id
    JOIN fact f ON f.at = l.position WHERE z.hide = 1
  UNION SELECT f.id, f.event FROM fact f JOIN subject s ON s.id = f.subject WHERE s.kind = 'matter'`;

function find({ models, seals }: RecordReader): SealedFacts {
  const ids = new Set<number>();
  for (const sql of [SEALED, SEALED_CASES]) for (const { id } of models.all<{ id: number }>(sql)) ids.add(id);
  for (const { id, event } of models.all<{ id: number; event: string }>(SPEAKING)) {
    if (seals.isSealed(event)) ids.add(id);
  }
  if (seals.hiddenSubjects.size > 0)
    for (const { id, event } of models.all<{ id: number; event: string }>(NAMING))
      if (seals.isHidden(event)) ids.add(id);
  const partly = models.all<{ id: number }>(ATTACHED).map(({ id }) => id);
  return { ids, partly: new Set(partly.filter((id) => !ids.has(id))) };
}
