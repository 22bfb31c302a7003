import type { Output } from './output.js';
import { inline, renderRows } from './render.js';
import { type Column, table } from './table.js';

type Row = Readonly<Record<string, unknown>>;
const col = (title: string, key: string, wide = false): Column<Row> => ({ title, of: (row) => inline(row[key]), wide });
const COURT_LINE = 400;

const docket: readonly Column<Row>[] = [
  col('No.', 'number'),
  { title: 'Filed', of: (row) => inline(row.filedOn ?? row.enteredOn) },
  col('Kind', 'kind'),
  { title: 'Text', of: (row) => `${row.removed ? '[removed] ' : ''}${inline(row.text ?? row.shortText)}`.slice(0, COURT_LINE), wide: true },
];
const history: readonly Column<Row>[] = [
  col('Occurred', 'occurredOn'),
  col('Known', 'knownOn'),
  col('Standing', 'standing'),
  { title: 'What', of: (row) => `${row.status === 'in-state' || row.status === 'told' ? '' : `[${inline(row.status)}] `}${inline(row.sentence)}`, wide: true },
  col('Event', 'id'),
];
const cases: readonly Column<Row>[] = [col('Filed', 'filedOn'), col('Case', 'id'), col('Court', 'court'), col('Status', 'status'), col('Stage', 'stage'), col('Caption', 'caption', true)];
const subjects: readonly Column<Row>[] = [col('Id', 'id'), col('Name', 'name'), col('In short', 'headline', true)];
const disputes: readonly Column<Row>[] = [
  col('Subject', 'subject'),
  { title: 'Recorded', of: (row) => inline((row.recorded as Row | undefined)?.sentence ?? row.recorded), wide: true },
  { title: 'Other version', of: (row) => inline((row.versions as Row[] | undefined)?.map((each) => each.version ?? each) ?? row.version ?? (row.disputed as Row | undefined)?.version) },
];

/** Columns of the lists that are asked for most; others are laid out by what they hold. */
const COLUMNS: Readonly<Record<string, readonly Column<Row>[]>> = {
  docket,
  history,
  timeline: history,
  events: history,
  cases,
  organizations: subjects,
  ventures: subjects,
  persons: subjects,
  matters: subjects,
  disputes,
};

/** A list for people. @param name the last step of its address */
export function renderList(out: Output, name: string, rows: readonly Row[]): void {
  if (rows.length === 0) return out.line('Nothing is on record for this.');
  const columns = COLUMNS[name];
  const lines = columns ? table(rows, columns, out.width) : renderRows(rows as Record<string, unknown>[], { width: out.width, why: () => '' });
  for (const line of lines) out.line(line);
}
