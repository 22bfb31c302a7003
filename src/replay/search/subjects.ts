import { kindOf, type SubjectKind } from '../../domain/event.js';
import { rowPosition } from '../../projections/read-models.js';
import { KINDS } from '../kinds.js';
import type { Pin, RecordReader } from '../record.js';
import { UNKNOWN_DAY } from '../resolve.js';
import { narrowed, type SearchFilter } from './matches.js';
import type { Query } from './query.js';
import { sealedFacts } from './sealed.js';

/** A subject in brief, as lists and hits name it. */
export interface SubjectBrief {
  readonly subject: string;
  readonly kind: SubjectKind;
  readonly name: string;
  readonly court?: string;
  readonly docketNumber?: string;
  readonly status?: string;
}

const MOST = 8;

/** Subjects whose name has every word asked for: by what the record calls them on that date, by alias and by number. */
export function subjectsNamed(
  reader: RecordReader,
  pin: Pin,
  typed: string,
  query: Query,
  filter: SearchFilter,
): SubjectBrief[] {
  const found = new Set<string>();
  const alias = aliasNamed(reader, typed);
  if (alias !== undefined) found.add(alias);
  const words = query.terms.flatMap(({ any, word }) => (word === undefined ? any : [`"${word}" *`]));
  if (words.length > 0 && query.excluded.length === 0) {
    const where = narrowed(reader, pin, { court: filter.court, subjects: filter.subjects });
    const { ids } = sealedFacts(reader);
    const rows = reader.models.all<{ id: number; name: string }>(
      `SELECT f.id, s.name FROM name_text x CROSS JOIN fact f ON f.id = x.rowid CROSS JOIN subject s ON s.id = f.subject
       WHERE x.name_text MATCH ? AND ${where.sql} ORDER BY x.rank LIMIT 40`,
      words.join(' AND '),
      ...where.cells,
    );
    for (const { id, name } of rows) if (!ids.has(id)) found.add(name);
  }
  for (const name of byId(reader, query)) found.add(name);
  const briefs: SubjectBrief[] = [];
  for (const name of found) {
    if (briefs.length === MOST) break;
    const brief = subjectBrief(reader, name, pin);
    if (brief && fits(brief, filter)) briefs.push(brief);
  }
  return briefs;
}

const fits = (brief: SubjectBrief, { kind, court }: SearchFilter): boolean =>
  (kind === undefined || brief.kind === kind) && (court === undefined || brief.court === court);

/** A docket number, id or slug typed whole. */
function aliasNamed(reader: RecordReader, typed: string): string | undefined {
  const ref = typed.trim().toLowerCase();
  if (ref.length < 3 || ref.length > 120) return undefined;
  if (/^[a-z0-9-]+$/.test(ref) && reader.models.get('SELECT 1 FROM subject WHERE name = ?', ref)) return ref;
  for (const kind of ['case', 'organization', 'venture', 'person', 'matter'] as const) {
    const subject = reader.alias(kind, ref);
    if (subject !== undefined) return subject;
  }
  return undefined;
}

/** Subjects that only other streams name have no name but their id. */
function byId(reader: RecordReader, { terms }: Query): string[] {
  const words = terms.map(({ word }) => word?.replaceAll(/[^a-z0-9]/g, '') ?? '');
  if (words.length === 0 || words.length > 5 || words.some((word) => word.length < 2)) return [];
  const like = words.map(() => "name || '-' LIKE ?").join(' AND ');
  return reader.models
    .all<{ name: string }>(
      `SELECT name FROM subject WHERE kind IN ('organization', 'person', 'venture', 'matter') AND ${like} ORDER BY length(name) LIMIT 10`,
      ...words.map((word) => `%-${word}-%`),
    )
    .map((row) => row.name);
}

/** What a subject is called under the cuts; undefined before anything of it is on record there, and where it is hidden. */
export function subjectBrief(reader: RecordReader, subject: string, pin: Pin): SubjectBrief | undefined {
  if (reader.seals.hidden(subject)) return undefined;
  const kind = kindOf(subject);
  if (kind === 'case') {
    const row = caseRow(reader, subject, pin);
    if (row) return row;
  }
  const replayed = reader.replay(subject, { ...pin, asked: { ...pin.asked, asOf: reader.cuts(pin).asOf } });
  if (!replayed || replayed.effective.versions.length === 0) return undefined;
  const view = KINDS[kind].summary(
    replayed.state as never,
    replayed.cuts,
    { subject, pin, replayed },
    reader,
  ) as Record<string, unknown>;
  const { name, court, docketNumber, status } = reader.presentPlain({
    name: view.shortCaption ?? view.caption ?? view.name ?? null,
    court: view.court,
    docketNumber: view.docketNumber,
    status: view.status,
  }) as Record<string, unknown>;
  const text = (value: unknown): value is string => typeof value === 'string' && value !== '';
  return {
    subject,
    kind,
    name: text(name) ? name : subject.slice(kind.length + 1),
    ...(text(court) ? { court } : {}),
    ...(text(docketNumber) ? { docketNumber } : {}),
    ...(kind === 'case' && text(status) ? { status } : {}),
  };
}

/** A case by its row, where the rows are exact: no replay for each hit. */
function caseRow(reader: RecordReader, subject: string, pin: Pin): SubjectBrief | undefined {
  const { asOf, knownOn } = reader.cuts(pin);
  const known = knownOn ?? UNKNOWN_DAY;
  const at = rowPosition(pin.position);
  // Where the read models stand, every row is exact.
  const exact =
    pin.position >= reader.runner.position
      ? ''
      : 'AND NOT EXISTS (SELECT 1 FROM smear m WHERE m.p0 <= ? AND m.p1 > ? AND m.subject = r.subject)';
  const row = reader.models.get<{ json: string }>(
    `SELECT r.json FROM case_row r
     WHERE r.subject = (SELECT id FROM subject WHERE name = ?) AND r.p1 > ? AND r.p0 <= ? AND r.a0 <= ? AND r.a1 > ? AND r.k0 <= ? AND r.k1 > ?
       ${exact}`,
    subject,
    at,
    at,
    asOf,
    asOf,
    known,
    known,
    ...(exact === '' ? [] : [at, at]),
  );
  const seals = sealsOn(reader, subject);
  if (!row || seals === 'name') return undefined;
  const { caption, shortCaption, court, docketNumber, status } = JSON.parse(row.json) as Record<
    string,
    string | null
  >;
  return {
    subject,
    kind: 'case',
    name: shortCaption ?? caption ?? subject.slice(5),
    ...(court ? { court } : {}),
    ...(docketNumber ? { docketNumber } : {}),
    // What closed it may be what is sealed: the case's own address tells.
    ...(status && seals === 'none' ? { status } : {}),
  };
}

/** Whether anything of a case is sealed, and whether its very name is: then a row, which masks nothing, won't do. */
function sealsOn(reader: RecordReader, subject: string): 'none' | 'some' | 'name' {
  const { models } = reader;
  if (!models.get('SELECT 1 FROM sealed WHERE subject = ?', subject)) return 'none';
  const { ids } = sealedFacts(reader);
  const naming = models.all<{ id: number }>(
    `SELECT id FROM fact WHERE subject = (SELECT id FROM subject WHERE name = ?) AND +type IN ('LawsuitFiled', 'CaseRenumbered')`,
    subject,
  );
  return naming.some(({ id }) => ids.has(id)) ? 'name' : 'some';
}
