import { z } from 'zod';
import { plusDays } from '../../domain/dates.js';
import { labelOf } from '../../domain/telling/telling.js';
import type { Found } from '../../http/addresses.js';
import { type EventLine, history } from '../../replay/events-told.js';
import { isPrivate, Pager } from '../cases/docket-page.js';
import { usePage } from '../frame/page-context.js';
import { Nothing, When } from '../frame/parts.js';
import type { Opened } from '../frame/respond.js';
import { counted, latestDay, plain } from '../frame/words.js';
import { namedSubject, SubjectHead } from './subject-head.js';

const PAGE = 100;

export const historyShape = {
  page: z.coerce.number().int().min(1).max(100_000).optional(),
  type: z.string().max(60).optional(),
  order: z.enum(['asc', 'desc']).optional(),
};
type Query = z.output<z.ZodObject<typeof historyShape>>;

const LEFT: Readonly<Record<string, string>> = {
  'possibly-occurred': 'may have happened by this day',
  'not-yet-occurred': 'not yet happened on this day',
  'known-date-unknown': 'not known whether it was public by then',
  'not-yet-known': 'not yet public on that day',
  retracted: 'retracted: an error of this record',
  correction: 'a correction',
};

/** Every event, also those the cuts leave out, each with the way to what it did. */
export function historyPage({ context }: Opened, found: Found, query: Query) {
  const { name } = namedSubject(context, found);
  const told = history(context.node.reader, found.replayed);
  const types = new Map<string, number>();
  for (const line of told) types.set(line.type, (types.get(line.type) ?? 0) + 1);
  const lines = query.type === undefined ? told : told.filter((line) => line.type === query.type);
  const ordered = query.order === 'asc' ? lines : lines.toReversed();
  const pages = Math.max(1, Math.ceil(lines.length / PAGE));
  const page = Math.min(query.page ?? 1, pages);
  const shown = ordered.slice((page - 1) * PAGE, page * PAGE);
  const path = context.links.path;
  return {
    about: `History of ${name}`,
    title: `${name}: history`,
    json: context.links.to(`/api/v1${path}`),
    noindex: isPrivate(found),
    body: (
      <>
        <SubjectHead subject={found.subject} name={name} part="history" />
        <TypeFilter types={types} query={query} />
        <Pager
          page={page}
          pages={pages}
          total={lines.length}
          shown={shown.length}
          where="above"
          noun="event"
        />
        {shown.length === 0 ? (
          <Nothing>No event is on record.</Nothing>
        ) : (
          <Lines lines={shown} subject={found.subject} />
        )}
        <Pager
          page={page}
          pages={pages}
          total={lines.length}
          shown={shown.length}
          where="below"
          noun="event"
        />
      </>
    ),
  };
}

function TypeFilter({ types, query }: { types: ReadonlyMap<string, number>; query: Query }) {
  const { links } = usePage();
  return (
    <form class="filters" method="get" action={links.path} aria-label="Filter the history">
      {Object.entries(links.cuts).map(([name, value]) =>
        value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      <label>
        Kind of event{' '}
        <select name="type">
          <option value="">any</option>
          {[...types].toSorted().map(([type, n]) => (
            <option key={type} value={type} selected={query.type === type}>
              {labelOf(type)} ({n})
            </option>
          ))}
        </select>
      </label>
      <label>
        Order{' '}
        <select name="order">
          <option value="">newest first</option>
          <option value="asc" selected={query.order === 'asc'}>
            oldest first
          </option>
        </select>
      </label>
      <button type="submit">Filter</button>
    </form>
  );
}

function Lines({ lines, subject }: { lines: readonly EventLine[]; subject: string }) {
  const { links, asOf } = usePage();
  return (
    <ol class="chronology told">
      {lines.map((line) => {
        const day = latestDay(line.occurredOn);
        const ahead = day !== undefined && day > asOf;
        return (
          <li key={line.id} class={line.status === 'in-state' ? undefined : 'left-out'}>
            <span class="when">
              {line.occurredOn ? <When edtf={line.occurredOn} short /> : 'no date of its own'}
            </span>
            <span class="what">
              <a href={links.to(`/events/${line.id}`)} class="quiet-link">
                {line.sentence}
              </a>{' '}
              <span class={`standing ${line.standing}`}>{line.standing}</span>{' '}
              <small>{counted(line.sources.length, 'source')}</small>
              {LEFT[line.status] !== undefined && <small> · {LEFT[line.status]}</small>}
              {line.status !== 'in-state' && LEFT[line.status] === undefined && (
                <small> · {plain(line.status)}</small>
              )}
              {line.corrections?.map((one) => (
                <small key={one.event} class="block">
                  {one.cause === 'record' ? 'This record erred' : 'The court or publisher corrected it'}:{' '}
                  {one.reason}
                </small>
              ))}
            </span>
            {day !== undefined && (
              <small class="ways">
                <a href={links.subject(subject, '', { asOf: day })}>as of that day</a> ·{' '}
                <a href={links.subject(subject, '/compare', { from: plusDays(day, -1), to: day })}>
                  this change
                </a>
                {!ahead && day !== asOf && (
                  <>
                    {' '}
                    · <a href={links.subject(subject, '/compare', { from: day, to: asOf })}>since then</a>
                  </>
                )}
              </small>
            )}
          </li>
        );
      })}
    </ol>
  );
}
