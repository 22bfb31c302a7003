import type { Output } from './output.js';
import { inline, renderRows } from './render.js';
import { type Column, table } from './table.js';

type Row = Readonly<Record<string, unknown>>;
const col = (title: string, key: string, wide = false, spare = false): Column<Row> => ({
  title,
  of: (row) => inline(row[key]),
  wide,
  spare,
});
const eventId: Column<Row> = col('Event', 'id', false, true);
const COURT_LINE = 400;

/** What an entry says: its text, else its short one, else the titles of its papers. */
const wordsOf = (row: Row): string =>
  inline(row.text) ||
  inline(row.shortText) ||
  list(row.documents)
    .map((document) => inline(document.title))
    .filter((title) => title !== '')
    .join('; ');

const docket: readonly Column<Row>[] = [
  col('No.', 'number'),
  { title: 'Filed', of: (row) => inline(row.filedOn ?? row.enteredOn), wide: true },
  col('Kind', 'kind'),
  {
    title: 'Text',
    of: (row) => `${row.removed ? '[removed] ' : ''}${wordsOf(row)}`.slice(0, COURT_LINE),
    wide: true,
  },
];
const history: readonly Column<Row>[] = [
  col('Occurred', 'occurredOn', true),
  col('Known', 'knownOn', true, true),
  col('Standing', 'standing'),
  {
    title: 'What',
    of: (row) =>
      `${row.status === 'in-state' || row.status === 'told' ? '' : `[${inline(row.status)}] `}${inline(row.sentence)}`,
    wide: true,
  },
  eventId,
];
const cases: readonly Column<Row>[] = [
  col('Filed', 'filedOn', true),
  col('Case', 'id'),
  col('Court', 'court', false, true),
  col('Status', 'status'),
  col('Stage', 'stage', false, true),
  col('Caption', 'caption', true),
];
const subjects: readonly Column<Row>[] = [
  col('Id', 'id'),
  col('Name', 'name'),
  col('In short', 'headline', true),
];
const disputes: readonly Column<Row>[] = [
  col('Subject', 'subject', true),
  col('Point', 'value'),
  {
    title: 'On record',
    of: ({ recorded }) =>
      inline((recorded as Row | undefined)?.words ?? (recorded as Row | undefined)?.sentence),
    wide: true,
  },
  {
    title: 'Another version',
    of: ({ version }) =>
      version ? `${inline((version as Row).words)} (${inline((version as Row).standing)})` : '',
    wide: true,
  },
];
/** A date that has passed is no evidence that something happened. */
const STATUS: Readonly<Record<string, string>> = { 'date-passed': 'date passed, outcome not on record' };

const calendar: readonly Column<Row>[] = [
  { title: 'Day', of: (row) => `${inline(row.day ?? row.date)} ${inline(row.time)}` },
  { title: 'Status', of: (row) => STATUS[String(row.status)] ?? inline(row.status), wide: true },
  { title: 'Case', of: (row) => inline(row.case).replace(/^case-/, '') },
  {
    title: 'What',
    of: (row) =>
      `${inline(row.purpose ?? row.what ?? row.title ?? row.deadline)}${row.place ? `, ${inline(row.place)}` : ''}`,
    wide: true,
  },
];
const search: readonly Column<Row>[] = [
  { title: 'On', of: (row) => inline(row.occurredOn ?? row.filedOn), wide: true },
  {
    title: 'Where',
    of: (row) => inline((row.subject as Row | undefined)?.name ?? row.subject ?? row.name),
    wide: true,
  },
  {
    title: 'What',
    of: (row) =>
      `${row.number ? `No. ${inline(row.number)}: ` : ''}${pieces(row.title)}${row.snippet ? ` … ${pieces(row.snippet)}` : ''}`,
    wide: true,
  },
  eventId,
];

const list = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : []);
/** Pieces of a text, the words that were found between asterisks. */
const pieces = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : list(value)
        .map(({ text, hit }) => (hit === true ? `*${inline(text)}*` : inline(text)))
        .join('');

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
  hearings: calendar,
  deadlines: calendar,
  search,
};

/** A list for people. @param name the last step of its address */
export function renderList(out: Output, name: string, rows: readonly Row[]): void {
  if (rows.length === 0) out.line('Nothing is on record for this.');
  if (rows.length === 0) return;
  const columns = COLUMNS[name];
  const lines = columns
    ? table(rows, columns, out.width)
    : renderRows(rows as Record<string, unknown>[], { width: out.width, why: () => '' });
  for (const line of lines) out.line(line);
}
