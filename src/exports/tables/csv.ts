import { stringify } from 'csv-stringify/sync';

/** One column of a table: its heading and what it says of a row. */
export interface Column<T> {
  readonly name: string;
  readonly of: (row: T) => string | number | boolean | null | undefined;
}

/**
 * A table as CSV (RFC 4180, UTF-8, with a heading line). What a spreadsheet would take for a formula is made text with an
 * apostrophe before it: docket text comes from anywhere, and `=HYPERLINK(…)` in it would run on opening.
 * @example csv([{ name: 'text', of: (text: string) => text }], ['=1+1']) // "text\r\n'=1+1\r\n"
 */
export function csv<T>(columns: readonly Column<T>[], rows: readonly T[]): string {
  return stringify(
    rows.map((row) => columns.map(({ of }) => of(row) ?? '')),
    {
      header: true,
      columns: columns.map(({ name }) => name),
      escape_formulas: true,
      record_delimiter: 'windows',
      cast: { boolean: (value) => (value ? 'yes' : 'no') },
    },
  );
}

/** One JSON value a line, each line ended. */
export const jsonLines = (rows: readonly unknown[]): string =>
  rows.map((row) => `${JSON.stringify(row)}\n`).join('');
