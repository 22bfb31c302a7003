import type { Day } from '../domain/dates.js';
import { caseRow } from '../projections/case-rows.js';
import type { Cell } from '../projections/read-models.js';
import { rowPosition } from '../projections/read-models.js';
import type { Pin, RecordReader } from './record.js';
import { UNKNOWN_DAY } from './resolve.js';

export interface CaseFilter {
  readonly status?: string | undefined;
  readonly stage?: string | undefined;
  readonly court?: string | undefined;
  readonly judge?: string | undefined;
  readonly party?: string | undefined;
  readonly injunction?: string | undefined;
  readonly filedFrom?: Day | undefined;
  readonly filedTo?: Day | undefined;
  readonly q?: string | undefined;
}

/** A case in a list: its state in brief. */
export interface CaseBrief {
  readonly id: string;
  readonly caption: string;
  readonly court: string;
  readonly docketNumber: string;
  readonly filedOn: Day;
  readonly status: string;
  readonly [member: string]: unknown;
}

export interface CasePage {
  readonly data: readonly CaseBrief[];
  /** Filed day and id of the last one, when there are more. */
  readonly next: { readonly filed: Day; readonly id: string } | undefined;
}

interface Row {
  readonly subject: number;
  readonly name: string;
  readonly filed: Day;
  readonly json: string;
  /** Whether anything of the case is sealed. */
  readonly sealed: number;
}

/** Subjects whose rows are not exact at a place: batches of the runner don't overlap, so only the one it lies in counts. */
const SMEARED = `SELECT m.subject AS id, s.name FROM smear m JOIN subject s ON s.id = m.subject
  WHERE m.batch = (SELECT min(batch) FROM smear WHERE batch > ?) AND m.p0 <= ? AND m.p1 > ?`;

/**
 * Cases as of a date, newest filing first: an index seek that stops at the limit. Cases whose rows are not exact at the
 * place read are replayed one by one instead; of those in which something is sealed the ones shown.
 */
export function listCases(
  reader: RecordReader,
  pin: Pin,
  filter: CaseFilter,
  limit: number,
  after?: { filed: Day; id: string },
): CasePage {
  const position = rowPosition(pin.position);
  const smeared = reader.models.all<{ id: number; name: string }>(SMEARED, position, position, position);
  const found = select(reader, pin, filter, limit, new Set(smeared.map(({ id }) => id)), after);
  for (const { name } of smeared) {
    const brief = replayed(reader, name, pin, filter);
    if (brief && isAfter(brief.filedOn, name, after))
      found.push({ filed: brief.filedOn, name, brief: () => brief });
  }
  // The rows come newest first; within a day, and with the replayed ones, names decide.
  found.sort((a, b) => (a.filed === b.filed ? (a.name < b.name ? -1 : 1) : a.filed > b.filed ? -1 : 1));
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  const data = shown.map(({ brief }) => brief()).filter((brief) => brief !== undefined);
  return { data, next: found.length > limit && last ? { filed: last.filed, id: last.name } : undefined };
}

interface Found {
  readonly filed: Day;
  readonly name: string;
  readonly brief: () => CaseBrief | undefined;
}

const isAfter = (filed: Day, name: string, after?: { filed: Day; id: string }): boolean =>
  !after || filed < after.filed || (filed === after.filed && name > after.id);

/** Reads rows in the order of an index until there are enough and a day of filing is complete. */
function select(
  reader: RecordReader,
  pin: Pin,
  filter: CaseFilter,
  limit: number,
  skip: ReadonlySet<number>,
  after?: { filed: Day; id: string },
): Found[] {
  const { where, cells } = conditions(reader, pin, filter, after);
  const sql = `SELECT r.subject, s.name, r.filed, r.json, EXISTS (SELECT 1 FROM sealed x WHERE x.subject = s.name) AS sealed
    FROM case_row r CROSS JOIN subject s ON s.id = r.subject WHERE ${where.join(' AND ')} ORDER BY r.filed DESC`;
  const found: Found[] = [];
  for (const row of reader.models.sql(sql).iterate(...cells) as Iterable<Row>) {
    const { name, filed, json } = row;
    if (found.length > limit && filed !== found.at(-1)?.filed) break;
    if (
      skip.has(row.subject) ||
      !isAfter(filed, name, after) ||
      (row.sealed === 1 && reader.seals.hidden(name))
    )
      continue;
    found.push({
      filed,
      name,
      brief: () => (row.sealed === 1 ? replayed(reader, name, pin, {}) : (JSON.parse(json) as CaseBrief)),
    });
  }
  return found;
}

function conditions(
  reader: RecordReader,
  pin: Pin,
  filter: CaseFilter,
  after?: { filed: Day },
): { where: readonly string[]; cells: readonly Cell[] } {
  const { asOf, knownOn } = reader.cuts(pin);
  const known = knownOn ?? UNKNOWN_DAY;
  const position = rowPosition(pin.position);
  const until = [asOf, filter.filedTo, after?.filed].filter((day) => day !== undefined).sort()[0] as Day;
  const where = ['r.filed <= ?', 'r.a0 <= ?', 'r.a1 > ?', 'r.k0 <= ?', 'r.k1 > ?', 'r.p0 <= ?', 'r.p1 > ?'];
  const cells: Cell[] = [until, asOf, asOf, known, known, position, position];
  const add = (sql: string, value: Cell) => {
    where.push(sql);
    cells.push(value);
  };
  for (const column of ['status', 'stage', 'court', 'injunction'] as const)
    if (filter[column] !== undefined) add(`r.${column} = ?`, filter[column]);
  if (filter.filedFrom !== undefined) add('r.filed >= ?', filter.filedFrom);
  if (filter.judge !== undefined) add("r.judge LIKE ? ESCAPE '\\'", like(filter.judge));
  if (filter.party !== undefined) add("r.parties LIKE ? ESCAPE '\\'", like(filter.party));
  if (filter.q !== undefined) add("r.json LIKE ? ESCAPE '\\'", like(filter.q));
  return { where, cells };
}

/** The same by replay: what the rows must agree with (tests/property/lists.test.ts). */
export function replayed(
  reader: RecordReader,
  name: string,
  pin: Pin,
  filter: CaseFilter,
): CaseBrief | undefined {
  if (reader.seals.hidden(name)) return undefined;
  const replay = reader.replay(name, {
    ...pin,
    asked: { ...pin.asked, asOf: pin.asked.asOf ?? reader.today() },
  });
  const row =
    replay && caseRow(replay.state as never, { asOf: replay.cuts.asOf, knownOn: replay.cuts.knownOn });
  if (!row || row.filed > replay.cuts.asOf) return undefined;
  const has = (text: string, part: string | undefined) =>
    part === undefined || text.toLowerCase().includes(part.toLowerCase());
  const fits =
    (['status', 'stage', 'court', 'injunction'] as const).every(
      (column) => filter[column] === undefined || row[column] === filter[column],
    ) &&
    (filter.filedFrom === undefined || row.filed >= filter.filedFrom) &&
    (filter.filedTo === undefined || row.filed <= filter.filedTo) &&
    has(row.judge, filter.judge) &&
    has(row.parties, filter.party) &&
    has(JSON.stringify(row.brief), filter.q);
  return fits ? (reader.presentPlain(row.sourced) as CaseBrief) : undefined;
}

const like = (text: string): string => `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`;
