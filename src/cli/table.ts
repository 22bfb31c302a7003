import { dateInWords } from '../domain/wording.js';

export interface Column<T> {
  readonly title: string;
  readonly of: (row: T) => string;
  /** Is folded where room is short; the others are as wide as their content. */
  readonly wide?: boolean;
  /** Is left out where what is folded would have too little room: `--json` has it. */
  readonly spare?: boolean;
}

const GAP = '  ';
/** Folded columns are never narrower, and those beside a spare one not much narrower than they can be read in. */
const LEAST = 12;
const READABLE = 40;

/**
 * Rows as lines of a table. With a width the wide columns are folded into lines that fit, else nothing is cut.
 * @example table(rows, [{ title: 'Filed', of: (row) => row.filedOn }], 80)
 */
export function table<T>(
  rows: readonly T[],
  columns: readonly Column<T>[],
  width: number | undefined,
): string[] {
  const cells = rows.map((row) => columns.map((column) => column.of(row).replaceAll(/\s+/g, ' ').trim()));
  let shown = columns
    .map((column, i) => ({ ...column, i }))
    .filter(({ i }) => cells.some((row) => row[i] !== ''));
  let widths = widthsOf(shown, cells);
  if (width !== undefined) {
    // The last spare column goes first.
    for (let at = shown.findLastIndex((one) => one.spare); at >= 0; ) {
      if (fitted(shown, widths, width).every((n, i) => n >= Math.min(READABLE, widths[i] as number))) break;
      shown = shown.toSpliced(at, 1);
      widths = widthsOf(shown, cells);
      at = shown.findLastIndex((one) => one.spare);
    }
    widths = fitted(shown, widths, width);
  }
  const lines = [
    row(
      shown.map(({ title }) => [title]),
      widths,
    ),
    row(
      widths.map((n) => ['-'.repeat(width === undefined ? Math.min(n, 60) : n)]),
      widths,
    ),
  ];
  for (const each of cells) {
    lines.push(
      row(
        shown.map(({ i, wide }, n) =>
          wide && width !== undefined ? fold(each[i] as string, widths[n] as number) : [each[i] as string],
        ),
        widths,
      ),
    );
  }
  return lines.flat();
}

const widthsOf = (
  shown: readonly { readonly title: string; readonly i: number }[],
  cells: readonly (readonly string[])[],
): number[] =>
  shown.map(({ title, i }) => Math.max(title.length, ...cells.map((row) => (row[i] as string).length)));

/** Widths that fit a line: what is over is taken from the widest of the columns that fold. */
function fitted(
  shown: readonly { readonly title: string; readonly wide?: boolean }[],
  natural: readonly number[],
  width: number,
): number[] {
  const widths = [...natural];
  let over = widths.reduce((sum, n) => sum + n, (widths.length - 1) * GAP.length) - width;
  while (over > 0) {
    const foldable = widths.map((n, i) =>
      shown[i]?.wide && n > Math.max(LEAST, shown[i].title.length) ? n : 0,
    );
    const widest = foldable.indexOf(Math.max(...foldable));
    if (!foldable[widest]) break;
    widths[widest] = (widths[widest] as number) - 1;
    over -= 1;
  }
  return widths;
}

function row(cells: readonly (readonly string[])[], widths: readonly number[]): string[] {
  const height = Math.max(1, ...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, y) =>
    cells
      .map((cell, x) => (cell[y] ?? '').padEnd(x === cells.length - 1 ? 0 : (widths[x] as number)))
      .join(GAP)
      .trimEnd(),
  );
}

/** A text in lines of at most `width` characters, broken between words. */
export function fold(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    for (let rest = word; rest !== ''; ) {
      const room = width - (line === '' ? 0 : line.length + 1);
      if (rest.length <= room) {
        line = line === '' ? rest : `${line} ${rest}`;
        rest = '';
      } else if (line === '') {
        lines.push(rest.slice(0, width));
        rest = rest.slice(width);
      } else {
        lines.push(line);
        line = '';
      }
    }
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
}

/** A date as it stands in a table: a day, a month or a year as it is, anything in doubt in words. */
export const dated = (text: string): string =>
  /^[\d-]*[/~?][\d/~?-]*$/.test(text) ? dateInWords(text) : text;
