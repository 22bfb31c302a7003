import { type Column, dated, fold, table } from './table.js';

/** Marks behind values: `why('/judge')` is `[2]` where the second event listed made it so. */
export type Why = (pointer: string) => string;

interface Style {
  readonly width: number | undefined;
  readonly why: Why;
}

const MOST_COLUMNS = 8;
/** What the record calls a thing by, beside the words for it. */
const KEYS: ReadonlySet<string> = new Set(['claim', 'motion', 'relief', 'injunction', 'hearing', 'deadline']);
/** A table is read by its rows: where they take more lines each, blocks are read more easily. */
const MOST_LINES = 6;
/** So many blocks are shown on a terminal; a pipe gets all. */
const MOST_BLOCKS = 6;
/** A table is read across: longer values stand better below one another. */
const WIDEST_LINE = 200;
/** Members that repeat what others say, or that only programs need. */
const LEFT_OUT: ReadonlySet<string> = new Set(['subject', 'event', 'key', 'digest', 'steps', 'disputed']);

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (Array.isArray(value) ? value.length === 0 : isObject(value) && Object.values(value).every(isEmpty));

/** `nextHearing` as people write it. */
const words = (name: string): string =>
  name
    .replaceAll(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`)
    .replaceAll('-', ' ');

/** A view for people: short values beside their names, lists as tables, parts below headings. */
export function renderView(view: unknown, style: Style, pointer = '', indent = ''): string[] {
  if (!isObject(view))
    return fold(inline(view), (style.width ?? 10_000) - indent.length).map((line) => indent + line);
  const shown = Object.entries(view).filter(
    ([key, value]) =>
      !isEmpty(value) &&
      !(LEFT_OUT.has(key) && !(key === 'event' && pointer === '')) &&
      // The one board that there is stands already as the board.
      !(key === 'boards' && !isEmpty(view.board) && (value as unknown[]).length === 1),
  );
  const short = shown.filter(([, value]) => isShort(value));
  const pad = Math.max(0, ...short.map(([key]) => words(key).length));
  const room =
    style.width === undefined ? Number.MAX_SAFE_INTEGER : Math.max(30, style.width - indent.length - pad - 2);
  const lines: string[] = [];
  for (const [key, value] of short) {
    const text = `${inline(value)}${style.why(`${pointer}/${key}`)}`;
    lines.push(
      ...fold(text, room).map((line, i) => `${indent}${(i === 0 ? words(key) : '').padEnd(pad)}  ${line}`),
    );
  }
  for (const [key, value] of shown.filter(([, each]) => !isShort(each))) {
    const marks = Array.isArray(value) ? '' : style.why(`${pointer}/${key}`);
    lines.push('', `${indent}${words(key).toUpperCase()}${marks}`);
    lines.push(...renderPart(value, style, `${pointer}/${key}`, `${indent}  `));
  }
  return lines;
}

function renderPart(value: unknown, style: Style, pointer: string, indent: string): string[] {
  if (!Array.isArray(value)) return renderView(value, style, pointer, indent);
  if (!value.every(isObject)) return value.flatMap((item) => renderView(item, style, pointer, `${indent}- `));
  return renderRows(value, style, pointer, indent);
}

/** Objects of one kind: a table where they have few members, else one block each. */
export function renderRows(
  rows: readonly Record<string, unknown>[],
  style: Style,
  pointer = '',
  indent = '',
): string[] {
  const all = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter(
    (key) => !LEFT_OUT.has(key) && rows.some((row) => !isEmpty(row[key])),
  );
  // What all rows share without saying much is left out of a table.
  const keys =
    rows.length < 2
      ? all
      : all.filter(
          (key) =>
            rows.some((row) => typeof row[key] !== 'boolean') ||
            rows.some((row) => row[key] !== rows[0]?.[key]),
        );
  const simple = rows.every((row) => keys.every((key) => isEmpty(row[key]) || isShort(row[key])));
  const room = style.width === undefined ? undefined : style.width - indent.length;
  if (simple && keys.length <= MOST_COLUMNS) {
    const indexed = rows.map((row, i) => ({ row, i }));
    const columns: Column<(typeof indexed)[number]>[] = keys.map((key) => ({
      title: words(key),
      of: ({ row }) => inline(row[key]),
      wide: true,
      spare: KEYS.has(key) || 5 * rows.filter((row) => !isEmpty(row[key])).length < rows.length,
    }));
    columns.push({ title: '', of: ({ i }) => style.why(`${pointer}/${i}`).trim() });
    const lines = table(indexed, columns, room);
    const widest = Math.max(...lines.map((line) => line.length));
    if (widest <= (room ?? WIDEST_LINE) && lines.length <= 2 + MOST_LINES * rows.length)
      return lines.map((line) => indent + line);
  }
  const most = room === undefined ? rows.length : MOST_BLOCKS;
  const blocks = rows
    .slice(0, most)
    .flatMap((row, i) => [...(i === 0 ? [] : ['']), ...renderView(row, style, `${pointer}/${i}`, indent)]);
  const left = rows.length - most;
  return left > 0 ? [...blocks, '', `${indent}and ${left} more: --json has all of them`] : blocks;
}

const isShort = (value: unknown): boolean => {
  if (Array.isArray(value))
    return (
      value.every((item) => !isObject(item) && !Array.isArray(item)) ||
      (value.length === 1 && isShort(value[0]))
    );
  if (!isObject(value)) return true;
  const members = Object.values(value).filter((member) => !isEmpty(member));
  return (
    members.length <= 4 &&
    members.every((member) => !isObject(member) && !Array.isArray(member)) &&
    inline(value).length <= 160
  );
};

const NAMES = ['name', 'caption', 'title', 'what', 'value', 'label'];

/** A value on one line. */
export function inline(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value))
    return value
      .map(inline)
      .filter((text) => text !== '')
      .join('; ');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (!isObject(value)) return dated(String(value));
  const entries = Object.entries(value).filter(([key, member]) => !isEmpty(member) && !LEFT_OUT.has(key));
  const name = entries.find(([key]) => NAMES.includes(key));
  const rest = entries
    .filter((entry) => entry !== name)
    .map(([key, member]) => `${words(key)} ${inline(member)}`);
  if (name === undefined) return rest.join(', ');
  return `${inline(name[1])}${rest.length > 0 ? ` (${rest.join(', ')})` : ''}`;
}
