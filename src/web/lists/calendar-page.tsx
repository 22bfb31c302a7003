import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { dateInWords, timeInWords } from '../../domain/wording.js';
import type { Part } from '../../http/app.js';
import { type CalendarEntry, calendar } from '../../http/lists.js';
import { usePage } from '../frame/page-context.js';
import { CaseName, Nothing } from '../frame/parts.js';
import { listPage } from '../frame/routes.js';
import { plain } from '../frame/words.js';

const shape = {
  month: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'is a month, as in 2025-03' })
    .optional(),
  court: z.string().max(40).optional(),
  subject: z.string().max(200).optional(),
};

interface Item extends CalendarEntry {
  readonly what: 'hearing' | 'deadline';
}

/** Hearings and deadlines of all cases, by month. */
export const calendarPage: Part = (app, node) => {
  listPage(app, node, '/calendar', shape, ({ context }, query) => {
    const month = query.month ?? context.asOf.slice(0, 7);
    const first = Temporal.PlainDate.from(`${month}-01`);
    const to = first.add({ months: 1 }).subtract({ days: 1 }).toString();
    const filter = { from: `${month}-01`, to, court: query.court, subject: query.subject };
    const items: Item[] = (['hearing', 'deadline'] as const).flatMap((what) =>
      calendar(node.reader, what, context.pin, filter).map((one) => ({ ...one, what }) as Item),
    );
    const every = calendar(node.reader, 'hearing', context.pin, {
      court: query.court,
      subject: query.subject,
    }).map((one) => one.day);
    const before = every.findLast((day) => day < filter.from)?.slice(0, 7);
    const after = every.find((day) => day > to)?.slice(0, 7);
    const monthOf = (n: number) => first.add({ months: n }).toString().slice(0, 7);
    const name = dateInWords(month);
    return {
      about: `Hearings of ${name}`,
      title: `Calendar, ${name}`,
      json: context.links.to('/api/v1/hearings', {
        from: filter.from,
        to,
        court: query.court,
        subject: query.subject,
      }),
      body: (
        <>
          <header class="subject">
            <h1>Hearings and deadlines, {name}</h1>
            <p class="honesty">
              Days and times are local to each court. Verify with the court before calendaring.
            </p>
          </header>
          <nav class="pager" aria-label="Months">
            <a href={context.links.here({ month: monthOf(-1) })} rel="prev">
              ‹ {dateInWords(monthOf(-1))}
            </a>
            <a href={context.links.here({ month: monthOf(1) })} rel="next">
              {dateInWords(monthOf(1))} ›
            </a>
            {before && before !== monthOf(-1) && (
              <a href={context.links.here({ month: before })}>last with hearings: {dateInWords(before)}</a>
            )}
            {after && after !== monthOf(1) && (
              <a href={context.links.here({ month: after })}>next with hearings: {dateInWords(after)}</a>
            )}
            <a href={`/api/v1/hearings.ics`}>calendar feed</a>
          </nav>
          {items.length === 0 && (
            <Nothing>No hearing or deadline of this month is on record as of this date.</Nothing>
          )}
          <Grid first={first} items={items} />
        </>
      ),
    };
  });
};

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function Grid({ first, items }: { first: Temporal.PlainDate; items: readonly Item[] }) {
  const { asOf } = usePage();
  const start = first.subtract({ days: first.dayOfWeek % 7 });
  const weeks = Math.ceil((first.daysInMonth + (first.dayOfWeek % 7)) / 7);
  return (
    <table class="month-grid" aria-label={`Days of ${dateInWords(first.toString().slice(0, 7))}`}>
      <thead>
        <tr>
          {WEEKDAYS.map((day) => (
            <th scope="col" key={day}>
              {day}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: weeks }, (_, week) => (
          <tr key={week}>
            {WEEKDAYS.map((name, i) => {
              const day = start.add({ days: week * 7 + i });
              const text = day.toString();
              const own = items.filter((one) => one.day === text);
              const outside = day.month !== first.month;
              return (
                <td
                  key={name}
                  class={`${outside ? 'outside ' : ''}${own.length === 0 ? 'empty ' : ''}${text === asOf ? 'today' : ''}`.trim()}
                >
                  {!outside && (
                    <time datetime={text} class="n">
                      <span class="vh">{name} </span>
                      {day.day}
                    </time>
                  )}
                  {own.map((one) => (
                    <ItemLine key={one.id} item={one} />
                  ))}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ItemLine({ item }: { item: Item }) {
  const { links } = usePage();
  const status = String(item.status ?? '');
  const told = status === 'date-passed' ? 'outcome not on record' : plain(status);
  return (
    <span class="item">
      {typeof item.time === 'string' && <>{timeInWords(item.time)} </>}
      <CaseName subject={item.case} />:{' '}
      <a href={links.subject(item.case, '/hearings')}>
        {String(
          item.purpose ?? (item.what === 'deadline' ? `due: ${String(item.caption ?? '')}` : 'hearing'),
        )}
      </a>{' '}
      <b>{told}</b>
    </span>
  );
}
