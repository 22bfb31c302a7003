import { z } from 'zod';
import { DaySchema } from '../../domain/dates.js';
import { dateInWords } from '../../domain/wording.js';
import type { Found } from '../../http/addresses.js';
import { type DocketFilter, type DocketLine, docketLines } from '../../replay/docket.js';
import { summaryOf } from '../frame/answer.js';
import { Chips } from '../frame/chips.js';
import { usePage } from '../frame/page-context.js';
import { Nothing } from '../frame/parts.js';
import type { Opened } from '../frame/respond.js';
import type { Value } from '../frame/value.js';
import { counted, plain } from '../frame/words.js';
import { DocketTable, rowsOf } from './docket.js';
import { CaseHead, captionOf } from './head.js';

const PAGE = 100;

export const docketShape = {
  page: z.coerce.number().int().min(1).max(100_000).optional(),
  kind: z.string().max(60).optional(),
  party: z.string().max(300).optional(),
  q: z.string().max(300).optional(),
  filing: z.enum(['true', 'false']).optional(),
  from: DaySchema.optional(),
  to: DaySchema.optional(),
  order: z.enum(['asc', 'desc']).optional(),
  go: z
    .string()
    .regex(/^\s*\d{1,7}(\s*[-–]\s*\d{1,7})?\s*$/, { error: 'is a number, as in 351, or two, as in 301-400' })
    .optional(),
};
export type DocketQuery = z.output<z.ZodObject<typeof docketShape>>;

const filterOf = (query: DocketQuery): DocketFilter => ({
  ...query,
  filing: query.filing === undefined ? undefined : query.filing === 'true',
});

/** Where an entry stands: the page that holds it, its row in view, with its neighbours. */
function jump(lines: readonly DocketLine[], query: DocketQuery, { context }: Opened): string {
  const wanted = Number(/\d+/.exec(query.go ?? '')?.[0]);
  const number = (line: DocketLine) => Number(line.number ?? Number.NaN);
  const exact = lines.findIndex((line) => number(line) === wanted);
  const at = exact >= 0 ? exact : lines.findIndex((line) => number(line) > wanted);
  const line = lines[at >= 0 ? at : lines.length - 1];
  const page = Math.floor((at >= 0 ? at : Math.max(0, lines.length - 1)) / PAGE) + 1;
  return context.links.here(
    { go: undefined, page: page === 1 ? undefined : page },
    line ? `e-${line.number ?? line.id}` : '',
  );
}

export function docketPage(opened: Opened, found: Found, query: DocketQuery) {
  const { context } = opened;
  const { node } = context;
  const summary = summaryOf(context, found);
  const all = docketLines(node.reader, found.replayed);
  const filter = filterOf(query);
  const filtered = ['kind', 'party', 'q', 'filing', 'from', 'to'].some(
    (name) => query[name as 'q'] !== undefined,
  );
  const lines = filtered ? docketLines(node.reader, found.replayed, filter) : all;
  const ordered = query.order === 'desc' ? lines.toReversed() : lines;
  if (query.go !== undefined) return { redirect: jump(ordered, query, opened) };
  const pages = Math.max(1, Math.ceil(lines.length / PAGE));
  const page = Math.min(query.page ?? 1, pages);
  const shown = ordered.slice((page - 1) * PAGE, page * PAGE);
  const missing = (summary.at('honesty', 'missing').data ?? []) as readonly (readonly [number, number])[];
  const gaps = filtered || query.order === 'desc' ? [] : missing;
  const kinds = new Map<string, number>();
  for (const line of all) if (line.kind !== null) kinds.set(line.kind, (kinds.get(line.kind) ?? 0) + 1);
  return {
    about: `Docket of ${captionOf(summary, found.replayed, context.marks)}`,
    title: `Docket, ${captionOf(summary, found.replayed, context.marks)}`,
    json: context.links.to(`/api/v1/cases/${summary.text('id')}/docket`),
    noindex: isPrivate(found),
    body: (
      <>
        <CaseHead summary={summary} part="docket" />
        <Filters summary={summary} query={query} kinds={kinds} />
        <Chips set={inForce(query)} />
        <Pager page={page} pages={pages} total={lines.length} shown={shown.length} where="above" />
        {shown.length === 0 ? (
          <Nothing>
            {filtered ? 'No entry matches these filters.' : 'No entry of this docket is held on this date.'}
          </Nothing>
        ) : (
          <DocketTable
            rows={rowsOf(shown, gaps, ordered.slice(0, (page - 1) * PAGE))}
            label="Docket entries"
          />
        )}
        <Pager page={page} pages={pages} total={lines.length} shown={shown.length} where="below" />
        <Exports id={summary.text('id')} />
      </>
    ),
  };
}

export const isPrivate = (found: Found): boolean =>
  (found.replayed.state as { identity?: { noindex?: { value: boolean } | null } }).identity?.noindex
    ?.value === true;

function Filters(props: { summary: Value; query: DocketQuery; kinds: ReadonlyMap<string, number> }) {
  const { summary, query, kinds } = props;
  const { links } = usePage();
  const parties = [...new Set(summary.list('parties').map((one) => one.text('name')))];
  const keep = Object.entries(links.cuts).filter(([, value]) => value !== undefined);
  const hidden = keep.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
  return (
    <details class="fold" id="filters">
      <summary>Filter, or go to a number</summary>
      <div class="filters">
        <form method="get" action={links.path} aria-label="Filter the docket">
          {hidden}
          <label>
            Words <input type="search" name="q" value={query.q ?? ''} />
          </label>
          <label>
            Kind{' '}
            <select name="kind">
              <option value="">any</option>
              {[...kinds].toSorted().map(([kind, n]) => (
                <option value={kind} selected={query.kind === kind} key={kind}>
                  {plain(kind)} ({n})
                </option>
              ))}
            </select>
          </label>
          <label>
            Party{' '}
            <select name="party">
              <option value="">any</option>
              {parties.map((party) => (
                <option value={party} selected={query.party === party} key={party}>
                  {party}
                </option>
              ))}
            </select>
          </label>
          <label>
            From <input type="date" name="from" value={query.from ?? ''} />
          </label>
          <label>
            to <input type="date" name="to" value={query.to ?? ''} />
          </label>
          <label>
            Order{' '}
            <select name="order">
              <option value="">oldest first</option>
              <option value="desc" selected={query.order === 'desc'}>
                newest first
              </option>
            </select>
          </label>
          <button type="submit">Filter</button>
        </form>
        <form method="get" action={links.path} aria-label="Go to an entry">
          {hidden}
          {Object.entries(links.own).map(([name, value]) =>
            value === undefined || name === 'page' ? null : (
              <input key={name} type="hidden" name={name} value={String(value)} />
            ),
          )}
          <label>
            Go to no.{' '}
            <input
              type="text"
              name="go"
              inputmode="numeric"
              size={8}
              pattern="\s*\d{1,7}(\s*[-–]\s*\d{1,7})?\s*"
              required
            />
          </label>
          <button type="submit">Go to entry</button>
        </form>
      </div>
    </details>
  );
}

const FILTERS: Readonly<Record<string, string>> = {
  q: 'words',
  kind: 'kind',
  party: 'party',
  from: 'from',
  to: 'to',
  filing: 'filings only',
};

/** The filters in force, in words. */
function inForce(query: DocketQuery) {
  return Object.entries(FILTERS).flatMap(([name, word]) => {
    const value = query[name as keyof DocketQuery];
    if (value === undefined) return [];
    const text = String(value);
    const told = name === 'kind' ? plain(text) : /^(from|to)$/.test(name) ? dateInWords(text) : text;
    return [{ name, words: `${word}: ${told}` }];
  });
}

/** Pages of a list: which rows are shown, of how many, and the way to the others. */
export function Pager(props: {
  page: number;
  pages: number;
  total: number;
  shown: number;
  where: string;
  size?: number;
  noun?: string;
}) {
  const { page, pages, total, shown, where, size = PAGE, noun = 'entry' } = props;
  const { links } = usePage();
  const first = (page - 1) * size + 1;
  const to = (n: number) => links.here({ page: n === 1 ? undefined : n });
  const step = (n: number, words: string, rel?: 'prev' | 'next') =>
    n >= 1 && n <= pages && n !== page ? (
      <a href={to(n)} rel={rel}>
        {words}
      </a>
    ) : (
      <span class="off">{words}</span>
    );
  return (
    <nav class="pager" aria-label={`Pages, ${where}`}>
      <span>
        {shown === 0
          ? 'none'
          : `${first.toLocaleString('en-US')}–${(first + shown - 1).toLocaleString('en-US')} of ${counted(total, noun, noun === 'entry' ? 'entries' : `${noun}s`)}`}
      </span>
      {pages > 1 && (
        <>
          {step(1, '« first')} {step(page - 1, '‹ previous', 'prev')} {step(page + 1, 'next ›', 'next')}{' '}
          {step(pages, 'last »')}
        </>
      )}
    </nav>
  );
}

function Exports({ id }: { id: string }) {
  const { links } = usePage();
  return (
    <p class="small">
      The docket as <a href={links.to(`/api/v1/cases/${id}/docket`, { limit: 500 })}>JSON</a>; new entries of
      every case as a <a href="/api/v1/filings.atom">feed</a>.
    </p>
  );
}
