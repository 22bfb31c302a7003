import type { z } from 'zod';
import { DaySchema } from '../../domain/dates.js';
import { dateInWords } from '../../domain/wording.js';
import type { Found } from '../../http/addresses.js';
import { chronology } from '../../http/lists.js';
import { compare } from '../../http/parts.js';
import type { Change } from '../../replay/diff.js';
import { KINDS } from '../../replay/kinds.js';
import { isPrivate } from '../cases/docket-page.js';
import type { Moments } from '../frame/moments.js';
import { type PageContext, usePage } from '../frame/page-context.js';
import { Nothing, When } from '../frame/parts.js';
import type { Opened } from '../frame/respond.js';
import { capital, clipped, counted, plain } from '../frame/words.js';
import { Chronology } from '../lists/chronology.js';
import { GROUPS, groupOf, isMinor, type Names, namesIn, placeInWords, sidesOf } from './changes.js';
import { namedSubject, SubjectHead } from './subject-head.js';

export const compareShape = {
  from: DaySchema.optional(),
  to: DaySchema.optional(),
  knownFrom: DaySchema.optional(),
  knownTo: DaySchema.optional(),
};
type Query = z.output<z.ZodObject<typeof compareShape>>;

const MOST_EVENTS = 60;
const MOST_CHANGES = 300;

/** Two dates side by side: what happened between them, and what it changed. */
export function comparePage({ context, moments }: Opened, found: Found, query: Query) {
  const { name } = namedSubject(context, found);
  const { asOf } = context;
  const onKnown = query.knownFrom !== undefined || query.knownTo !== undefined;
  const to = query.to ?? asOf;
  const from = query.from ?? (onKnown ? to : beforeLastChange(moments, to));
  const asked = onKnown ? { ...query, from, to } : { from, to };
  const { changes } = compare(context.node, found.replayed.kind, found, asked as never);
  const events =
    from < to
      ? chronology(context.node.reader, [found.subject], context.pin, from, to).filter(
          (line) => (line.occurredOn ?? '') > from,
        )
      : [];
  const days = onKnown
    ? `between what was known on ${dateInWords(query.knownFrom ?? to)} and on ${dateInWords(query.knownTo ?? to)}`
    : from < to
      ? dateInWords(`${from}/${to}`)
      : `from ${dateInWords(from)} back to ${dateInWords(to)}`;
  const names = namesIn(compared(context, found));
  return {
    about: `Comparison of ${name}, read`,
    title: `${name}: changes ${days}`,
    json: context.links.to(`/api/v1${context.links.path.replace(/compare$/, 'diff')}`, asked),
    noindex: isPrivate(found),
    body: (
      <>
        <SubjectHead subject={found.subject} name={name} part="two dates compared" />
        <Ends from={from} to={to} query={query} />
        <p class="headline" id="compared">
          {capital(days)}: {counted(changes.filter((one) => !isMinor(one)).length, 'change')}
          {events.length > 0 && <>, by {counted(events.length, 'event')}</>}.
        </p>
        {events.length > 0 && (
          <section id="events" aria-labelledby="events-h">
            <h2 id="events-h">What happened</h2>
            {events.length > MOST_EVENTS && (
              <p>
                The last {MOST_EVENTS} of {events.length}.
              </p>
            )}
            <Chronology lines={events.slice(-MOST_EVENTS)} whose={false} marks />
          </section>
        )}
        <Changes changes={changes} names={names} />
      </>
    ),
  };
}

/** The state that comparisons are made of, as the page reads it. */
function compared({ node }: PageContext, found: Found): unknown {
  const { replayed } = found;
  const kind = KINDS[replayed.kind];
  const view = kind.compared ?? kind.summary;
  return node.reader.present(view(replayed.state as never, replayed.cuts, found, node.reader)).data;
}

/** Without a day to compare with: the state before the latest change. */
function beforeLastChange({ list }: Moments, to: string): string {
  const last = list.findLastIndex((one) => one.day <= to);
  return list[last - 1]?.day ?? to;
}

function Ends({ from, to, query }: { from: string; to: string; query: Query }) {
  const { links } = usePage();
  return (
    <form class="filters" method="get" action={links.path} aria-label="Dates to compare">
      {Object.entries(links.cuts).map(([name, value]) =>
        value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      <label>
        From <input type="date" name="from" value={from} required />
      </label>
      <label>
        to <input type="date" name="to" value={to} required />
      </label>
      <label>
        known on, first <input type="date" name="knownFrom" value={query.knownFrom ?? ''} />
      </label>
      <label>
        then <input type="date" name="knownTo" value={query.knownTo ?? ''} />
      </label>
      <button type="submit">Compare</button>
      <a href={links.here({ from: to, to: from })}>swap</a>
    </form>
  );
}

function Changes({ changes, names }: { changes: readonly Change[]; names: Names }) {
  const main = changes.filter((one) => !isMinor(one));
  const minor = changes.filter(isMinor);
  if (changes.length === 0) return <Nothing>Nothing on record differs between these dates.</Nothing>;
  const groups = [...GROUPS.map(([id, title]) => [id, title] as const), ['rest', 'Else'] as const];
  return (
    <>
      {groups.map(([id, title]) => {
        const own = main.filter((one) => groupOf(one) === id);
        return own.length === 0 ? null : (
          <section id={id} key={id} aria-labelledby={`${id}-h`}>
            <h2 id={`${id}-h`}>
              {title} <small>{own.length}</small>
            </h2>
            <List changes={own} names={names} />
          </section>
        );
      })}
      {minor.length > 0 && (
        <details>
          <summary>{counted(minor.length, 'change')} that repeat these or only reorder</summary>
          <List changes={minor} names={names} />
        </details>
      )}
    </>
  );
}

function List({ changes, names }: { changes: readonly Change[]; names: Names }) {
  const { links } = usePage();
  return (
    <ul class="changes">
      {changes.slice(0, MOST_CHANGES).map((one) => (
        <li key={`${one.op} ${one.path}`}>
          <p class="change">
            <b>{capital(placeInWords(one, names))}</b>: <Sides change={one} />
            {one.op === 'order' && 'in another order'}
          </p>
          <p class="cause">
            {one.type === 'date-passed' && one.events.length === 0
              ? 'Only time passed.'
              : one.events.slice(0, 3).map((event) => (
                  <span key={event.event} class="block">
                    {event.occurredOn && <When edtf={event.occurredOn} short />}{' '}
                    <a href={links.to(`/events/${event.event}`)} class="quiet-link">
                      {event.sentence}
                    </a>{' '}
                    <span class={`standing ${event.standing}`}>{plain(event.standing)}</span>
                  </span>
                ))}
            {one.events.length > 3 && <span>and {counted(one.events.length - 3, 'more event')}</span>}
          </p>
        </li>
      ))}
      {changes.length > MOST_CHANGES && (
        <li>{counted(changes.length - MOST_CHANGES, 'more change')} not shown: see the JSON.</li>
      )}
    </ul>
  );
}

/** Was and is: struck and underlined, and said. */
function Sides({ change }: { change: Change }) {
  const { before, after } = sidesOf(change);
  return (
    <>
      {before !== undefined && (
        <>
          <span class="vh">was </span>
          <del>{clipped(before)}</del>
        </>
      )}
      {before !== undefined && after !== undefined && ' → '}
      {after !== undefined && (
        <>
          <span class="vh">is </span>
          <ins>{clipped(after)}</ins>
        </>
      )}
    </>
  );
}
