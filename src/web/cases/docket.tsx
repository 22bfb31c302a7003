import { dateInWords, series } from '../../domain/wording.js';
import type { DocketLine } from '../../replay/docket.js';
import { usePage } from '../frame/page-context.js';
import { When } from '../frame/parts.js';
import { plain } from '../frame/words.js';

/** A row of the docket's table: an entry, or numbers that are not held. */
export type Row =
  | { readonly entry: DocketLine; readonly late: boolean }
  | { readonly gap: readonly (readonly [number, number])[] };

const printed = (line: DocketLine): number | undefined =>
  line.number !== null && /^\d{1,7}$/.test(line.number) ? Number(line.number) : undefined;

/**
 * Rows with the numbers missing before each entry, and a word on entries that stand out of their number's order.
 * `before` is the highest number printed on the pages before this one.
 */
export function rowsOf(
  lines: readonly DocketLine[],
  missing: readonly (readonly [number, number])[],
  before: readonly DocketLine[] = [],
): Row[] {
  const rows: Row[] = [];
  let highest = Math.max(0, ...before.map((line) => printed(line) ?? 0));
  for (const line of lines) {
    const number = printed(line);
    const passed = highest;
    const gap = number === undefined ? [] : missing.filter(([from, to]) => from > passed && to < number);
    if (gap.length > 0) rows.push({ gap });
    // Where an undated line stands says nothing of when it was entered.
    const dated = line.filedOn !== null || line.enteredOn !== null;
    rows.push({ entry: line, late: dated && number !== undefined && number < highest });
    if (number !== undefined && number > highest) highest = number;
  }
  return rows;
}

const dayOf = (row: Row): string => ('entry' in row ? (row.entry.filedOn ?? row.entry.enteredOn ?? '') : '');

/** The docket as a table; months are headings to skip by. */
export function DocketTable({
  rows,
  label,
  months = true,
}: {
  rows: readonly Row[];
  label: string;
  months?: boolean;
}) {
  const groups: { month: string; rows: Row[] }[] = [];
  for (const row of rows) {
    const month = months ? dayOf(row).slice(0, 7) : '';
    const last = groups.at(-1);
    if (last && (month === '' || last.month === month)) last.rows.push(row);
    else groups.push({ month, rows: [row] });
  }
  const kinds = rows.some((row) => 'entry' in row && row.entry.kind !== null);
  const columns = kinds ? 5 : 4;
  return (
    <table class="docket" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">No.</th>
          <th scope="col">Filed</th>
          {kinds && <th scope="col">Kind</th>}
          <th scope="col">Text</th>
          <th scope="col">Papers</th>
        </tr>
      </thead>
      {groups.map((group, i) => (
        <tbody key={i}>
          {group.month !== '' && (
            <tr class="month">
              <th colspan={columns} scope="rowgroup">
                {dateInWords(group.month)}
              </th>
            </tr>
          )}
          {group.rows.map((row) =>
            'gap' in row ? (
              <GapRow gap={row.gap} columns={columns} key={`gap-${row.gap[0]?.[0]}`} />
            ) : (
              <EntryRow key={row.entry.id} {...row} kinds={kinds} />
            ),
          )}
        </tbody>
      ))}
    </table>
  );
}

function GapRow({ gap, columns }: { gap: readonly (readonly [number, number])[]; columns: number }) {
  const spans = gap.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  const single = gap.length === 1 && gap[0]?.[0] === gap[0]?.[1];
  return (
    <tr class="gap">
      <td colspan={columns}>
        {single ? `No. ${spans[0]} is not held` : `Nos. ${series(spans)} are not held`}
      </td>
    </tr>
  );
}

function EntryRow({ entry, late, kinds }: { entry: DocketLine; late: boolean; kinds: boolean }) {
  const { links, subject } = usePage();
  const page = links.subject(
    subject?.subject ?? '',
    `/docket/${encodeURIComponent(entry.number ?? entry.id)}`,
  );
  return (
    <tr id={`e-${entry.number ?? entry.id}`} class={entry.removed === undefined ? undefined : 'removed'}>
      <th scope="row" class="no">
        <a href={page}>{entry.number ?? <span class="unnumbered">no number</span>}</a>
      </th>
      <td class="filed">
        {entry.filedOn ? <When edtf={entry.filedOn} short /> : entry.enteredOn ? '' : 'undated'}
        {entry.enteredOn && entry.enteredOn !== entry.filedOn && (
          <small>
            {' '}
            entered <When edtf={entry.enteredOn} short />
          </small>
        )}
        {late && <small> entered later, out of number order</small>}
      </td>
      {kinds && (
        <td class="kind">
          {entry.kind === null ? '' : plain(entry.kind)}
          {entry.confidence === 'low' && <small> (read with low confidence)</small>}
        </td>
      )}
      <td class="text">
        <EntryText entry={entry} />
        {entry.revisions > 0 && (
          <small>
            {' '}
            <a href={`${page}#redline`}>
              revised{entry.revisions > 1 ? ` ${entry.revisions} times` : ''}: redline
            </a>
          </small>
        )}
        {entry.possibleDuplicateOf && <small> possibly the same as another line</small>}
      </td>
      <td class="papers">
        <Papers documents={entry.documents as Paper[]} entry={entry} />
      </td>
    </tr>
  );
}

/** An entry's words; sealed, removed and erased each say so. */
export function EntryText({ entry }: { entry: DocketLine }) {
  if (entry.sealed) return <b class="sealed">Sealed. Its number and date stay; its text may not be shown.</b>;
  const text = entry.text || entry.shortText;
  return (
    <>
      {text ? (
        <span class="docket-text">{text}</span>
      ) : (
        <i>{entry.text === null ? 'Text erased.' : 'Text not held.'}</i>
      )}
      {entry.removed !== undefined && <b class="sealed"> Removed from the docket: {entry.removed}</b>}
    </>
  );
}

export interface Paper {
  readonly number?: string | null;
  readonly attachment?: number | null;
  readonly title?: string | null;
  readonly pages?: number | null;
  readonly availability?: string;
  readonly links?: readonly string[];
}

const AVAILABLE: Readonly<Record<string, string>> = { 'pacer-only': 'PACER only', 'free-copy': 'free copy' };

/** A paper that can be read is a link; one that can't be is plain text. Its entry's own words are not said again. */
export function Papers({
  documents,
  entry,
  all = false,
}: {
  documents: readonly Paper[];
  entry: DocketLine;
  all?: boolean;
}) {
  const shown = all ? documents : documents.slice(0, 4);
  return (
    <>
      {shown.map((paper, i) => {
        const name = paperName(paper, entry);
        const link = paper.links?.find((one) => /^https?:\/\//i.test(one));
        const told =
          paper.availability && !link ? (AVAILABLE[paper.availability] ?? plain(paper.availability)) : '';
        return (
          <span class="paper" key={i}>
            {link ? (
              <a href={link} rel="external noopener noreferrer">
                {name}
              </a>
            ) : (
              <span>{name}</span>
            )}{' '}
            <small>{[told, paper.pages ? `${paper.pages} pp.` : ''].filter(Boolean).join(', ')}</small>
          </span>
        );
      })}
      {documents.length > shown.length && <small>and {documents.length - shown.length} more</small>}
    </>
  );
}

function paperName(paper: Paper, entry: DocketLine): string {
  const number = paper.attachment ? `${paper.number ?? ''}-${paper.attachment}` : (paper.number ?? '');
  const own = paper.title && paper.title !== entry.text && paper.title !== entry.shortText;
  const title = own ? paper.title : paper.attachment ? '' : 'main document';
  return [number, title].filter(Boolean).join(' ') || 'paper';
}
