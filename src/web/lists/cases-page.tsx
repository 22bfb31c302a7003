import { z } from 'zod';
import { court } from '../../domain/courts.js';
import { DaySchema } from '../../domain/dates.js';
import type { Part } from '../../http/app.js';
import { makeCursor, readCursor } from '../../http/paging.js';
import { type CaseBrief, listCases } from '../../replay/case-list.js';
import { usePage } from '../frame/page-context.js';
import { Nothing, Scroll, When } from '../frame/parts.js';
import { listPage } from '../frame/routes.js';
import { plain } from '../frame/words.js';

const PAGE = 100;
const STATUS = ['not-yet-filed', 'open', 'ended'] as const;
/** The stages in the order in which a case goes through them. */
export const STAGE = [
  'pleadings',
  'discovery',
  'dispositive-motions',
  'pretrial',
  'trial',
  'post-trial',
  'judgment',
  'post-judgment',
  'on-appeal',
  'remanded',
] as const;
const INJUNCTION = ['none', 'requested', 'in-force', 'expiry-passed', 'denied', 'ended'] as const;

const shape = {
  status: z.enum(STATUS).optional(),
  stage: z.enum(STAGE).optional(),
  injunction: z.enum(INJUNCTION).optional(),
  court: z.string().max(40).optional(),
  party: z.string().max(200).optional(),
  judge: z.string().max(200).optional(),
  filedFrom: DaySchema.optional(),
  filedTo: DaySchema.optional(),
  q: z.string().max(200).optional(),
  cursor: z.string().max(500).optional(),
};
type Query = z.output<z.ZodObject<typeof shape>>;

/** Cases as of a date, newest filing first. */
export const caseListPage: Part = (app, node) => {
  listPage(app, node, '/cases', shape, ({ context }, query) => {
    const after =
      query.cursor === undefined ? undefined : readCursor<{ filed: string; id: string }>(query.cursor);
    const { data, next } = listCases(node.reader, context.pin, query, PAGE, after);
    return {
      about: 'Cases',
      title: 'Cases',
      json: context.links.here({}).replace(/^\/cases/, '/api/v1/cases'),
      body: (
        <>
          <header class="subject">
            <h1>Cases</h1>
          </header>
          <Filters query={query} />
          {data.length === 0 ? (
            <Nothing>
              {Object.keys(context.links.own).length > 0
                ? 'No case matches these filters. '
                : 'No case had been filed on record by this date. '}
              {Object.keys(context.links.own).length > 0 && (
                <a href={context.links.to('/cases')}>Clear the filters</a>
              )}
            </Nothing>
          ) : (
            <Table cases={data} />
          )}
          <nav class="pager" aria-label="Pages">
            {query.cursor !== undefined && <a href={context.links.here({ cursor: undefined })}>« first</a>}
            {next && (
              <a href={context.links.here({ cursor: makeCursor(next) })} rel="next">
                next {PAGE} ›
              </a>
            )}
          </nav>
        </>
      ),
    };
  });
};

function Filters({ query }: { query: Query }) {
  const { links } = usePage();
  const select = (name: 'status' | 'stage' | 'injunction', label: string, values: readonly string[]) => (
    <label>
      {label}{' '}
      <select name={name}>
        <option value="">any</option>
        {values.map((value) => (
          <option key={value} value={value} selected={query[name] === value}>
            {plain(value)}
          </option>
        ))}
      </select>
    </label>
  );
  const text = (name: 'q' | 'court' | 'party' | 'judge', label: string, size: number) => (
    <label>
      {label} <input type="text" name={name} value={query[name] ?? ''} size={size} />
    </label>
  );
  return (
    <form class="filters" method="get" action={links.path} aria-label="Filter the cases">
      {Object.entries(links.cuts).map(([name, value]) =>
        value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      {text('q', 'Caption or number', 16)}
      {select('status', 'Status', STATUS)}
      {select('stage', 'Stage', STAGE)}
      {select('injunction', 'Injunction', INJUNCTION)}
      {text('court', 'Court', 6)}
      {text('party', 'Party', 12)}
      {text('judge', 'Judge', 12)}
      <label>
        Filed from <input type="date" name="filedFrom" value={query.filedFrom ?? ''} />
      </label>
      <label>
        to <input type="date" name="filedTo" value={query.filedTo ?? ''} />
      </label>
      <button type="submit">Filter</button>
    </form>
  );
}

function Table({ cases }: { cases: readonly CaseBrief[] }) {
  const { links } = usePage();
  return (
    <Scroll label="Cases">
      <table class="rows">
        <thead>
          <tr>
            <th scope="col">Case</th>
            <th scope="col">Number</th>
            <th scope="col">Court</th>
            <th scope="col">Filed</th>
            <th scope="col">Status</th>
            <th scope="col">Injunction</th>
            <th scope="col">Judge</th>
          </tr>
        </thead>
        <tbody>
          {cases.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                <a href={links.to(`/cases/${one.id}`)}>{String(one.shortCaption ?? one.caption)}</a>
              </th>
              <td class="number">{one.docketNumber}</td>
              <td>{court(one.court)?.citation || one.court}</td>
              <td>
                <When edtf={one.filedOn} short />
              </td>
              <td>
                {plain(one.status)}, {plain(String(one.stage ?? ''))}
                {one.hold !== 'none' && one.hold ? `, ${plain(String(one.hold))}` : ''}
              </td>
              <td>{plain(String(one.injunction ?? ''))}</td>
              <td>{String(one.judge ?? '') || 'not on record'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
