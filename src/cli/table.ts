export interface Column<T> {
  readonly title: string;
  readonly of: (row: T) => string;
  /** Takes what room is left; the others are as wide as their content. */
  readonly wide?: boolean;
}

const GAP = '  ';
const LEAST = 20;

/**
 * Rows as lines of a table. With a width the wide column is folded into lines that fit, else nothing is cut.
 * @example table(rows, [{ title: 'Filed', of: (row) => row.filedOn }], 80)
 */
export function table<T>(
  rows: readonly T[],
  columns: readonly Column<T>[],
  width: number | undefined,
): string[] {
  const cells = rows.map((row) => columns.map((column) => column.of(row).replaceAll(/\s+/g, ' ').trim()));
  const shown = columns
    .map((column, i) => ({ ...column, i }))
    .filter(({ i }) => cells.some((row) => row[i] !== ''));
  const widths = shown.map(({ title, i }) =>
    Math.max(title.length, ...cells.map((row) => (row[i] as string).length)),
  );
  const wide = shown.findIndex((column) => column.wide);
  if (width !== undefined && wide >= 0) {
    const others = widths.reduce((sum, n, i) => (i === wide ? sum : sum + n + GAP.length), 0);
    widths[wide] = Math.max(LEAST, Math.min(widths[wide] as number, width - others));
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
        shown.map(({ i }, n) =>
          n === wide && width !== undefined
            ? fold(each[i] as string, widths[n] as number)
            : [each[i] as string],
        ),
        widths,
      ),
    );
  }
  return lines.flat();
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
