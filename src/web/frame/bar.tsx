import { dateInWords } from '../../domain/wording.js';
import { Strip } from '../pictures/strip.js';
import type { Moment, Moments } from './moments.js';
import { usePage } from './page-context.js';
import { counted, shortDate, zoneInWords } from './words.js';

export interface BarProps {
  /** What the page is about, as the sentence begins. */
  readonly about: string;
  readonly moments: Moments;
  /** What a knowledge cut leaves out, or that it can't be said. */
  readonly left?: { readonly later: number; readonly unknown: number } | undefined;
}

/** The as-of bar: sentence, steps, date, slider over changes, what was known, citation. */
export function AsOfBar(props: BarProps) {
  const { asOf, moments } = { ...usePage(), ...props };
  const before = moments.before(asOf);
  const after = moments.after(asOf);
  return (
    <search class="bar" aria-label="As of">
      <Sentence about={props.about} />
      <div class="steps" id="bar-steps">
        <Step rel="prev" to={before} end="nothing earlier" />
        <Step rel="next" to={after} end="nothing later" />
      </div>
      <details class="fold">
        <summary>Change the date</summary>
        <DateForm left={props.left} />
        <Slider moments={moments} />
      </details>
    </search>
  );
}

function Sentence({ about }: { about: string }) {
  const { asOf, knownOn, zone, past, links, today } = usePage();
  const known =
    knownOn === null
      ? 'with everything known since'
      : knownOn === asOf
        ? 'as it could be known that day'
        : `with what could be known on ${dateInWords(knownOn)}`;
  const pinned = links.cuts.atEvent ?? links.cuts.atPosition;
  return (
    <p class="sentence">
      {past && <b class="past-word">{asOf > today ? 'Ahead' : 'Past'}</b>}
      <span role="status" id="bar-sentence">
        <b>{about}</b> at the end of <b>{dateInWords(asOf)}</b> ({zoneInWords(zone)}), {known}
        {pinned ? ', in a fixed copy of the record' : ''}.
      </span>{' '}
      <span id="bar-today">
        {(past || pinned) && (
          <a
            href={links.here({
              asOf: undefined,
              knownOn: undefined,
              atEvent: undefined,
              atPosition: undefined,
            })}
          >
            Go to today
          </a>
        )}
      </span>
    </p>
  );
}

function Step({ rel, to, end }: { rel: 'prev' | 'next'; to: Moment | undefined; end: string }) {
  const { links } = usePage();
  const before = rel === 'prev' && <span aria-hidden="true">‹ </span>;
  const after = rel === 'next' && <span aria-hidden="true"> ›</span>;
  if (!to) {
    return (
      <span class={`step ${rel} end`}>
        {before}
        <span class="where">{end}</span>
        {after}
      </span>
    );
  }
  return (
    <a class={`step ${rel}`} rel={rel} href={links.onDay(to.day)}>
      {before}
      <span class="where">
        <span class="vh">{rel === 'prev' ? 'Previous change, ' : 'Next change, '}</span>
        <b>{shortDate(to.day)}</b>: {to.label}
      </span>
      {after}
    </a>
  );
}

/** The date and what was known; a form that works by itself. */
function DateForm({ left }: { left: BarProps['left'] }) {
  const { links, asOf, knownOn, today } = usePage();
  const mode = knownOn === null ? 'all' : knownOn === asOf ? 'then' : 'on';
  const { asOf: _, knownOn: __, ...place } = links.cuts;
  const keep = Object.entries({ ...links.own, ...place }).flatMap(([name, value]) =>
    value === undefined
      ? []
      : (Array.isArray(value) ? value : [value]).map((one) => [name, String(one)] as const),
  );
  return (
    <form method="get" action={links.path} class="dates">
      {keep.map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={`${name}=${value}`} />
      ))}
      <label class="as-of">
        As of{' '}
        <input
          type="date"
          name="asOf"
          id="bar-date"
          value={asOf}
          min="1900-01-01"
          max={asOf > today ? asOf : '2100-12-31'}
          required
        />
      </label>
      <fieldset>
        <legend class="vh">What is taken into account</legend>
        <label>
          <input type="radio" name="known" value="all" checked={mode === 'all'} /> What had happened{' '}
          <span class="hint">(all we know today)</span>
        </label>
        <label>
          <input type="radio" name="known" value="then" checked={mode === 'then'} /> What could be known that
          day
        </label>
        <span class="other-day">
          <label>
            <input type="radio" name="known" value="on" checked={mode === 'on'} /> known on{' '}
          </label>
          <input
            type="date"
            name="knownDay"
            aria-label="Known on"
            value={mode === 'on' ? (knownOn ?? '') : asOf}
          />
        </span>
      </fieldset>
      <button type="submit">Go</button>
      <button type="button" popovertarget="cite" class="quiet">
        Cite
      </button>
      {left && <Left {...left} />}
    </form>
  );
}

function Left({ later, unknown }: { later: number; unknown: number }) {
  if (later + unknown === 0) return <span class="left">leaves nothing out</span>;
  return (
    <span class="left">
      leaves out {counted(later, 'fact')} first public later
      {unknown > 0 && `; ${unknown} more ${unknown === 1 ? 'has' : 'have'} no known publication date`}
    </span>
  );
}

/** Stepping over the days of change: a slider with script, always a list of links. */
function Slider({ moments }: { moments: Moments }) {
  const { asOf, links } = usePage();
  if (moments.list.length < 2) return null;
  const onDay = links.onDays();
  const at = Math.max(
    0,
    moments.list.findLastIndex((one) => one.day <= asOf),
  );
  return (
    <div class="moments">
      <input
        type="range"
        id="bar-slider"
        min={0}
        max={moments.list.length - 1}
        value={at}
        aria-label="Step over the days on which something changed"
        hidden
      />
      <Strip moments={moments.list} asOf={asOf} />
      <output id="bar-label" class="label" for="bar-slider" aria-hidden="true" />
      <details class="all-days">
        <summary>
          {moments.total > moments.list.length
            ? `The ${moments.list.length} weightiest of ${moments.total.toLocaleString('en-US')} dates`
            : `All ${moments.list.length} dates`}
        </summary>
        <ol id="bar-days">
          {moments.list.map((one, i) => (
            <li key={one.day}>
              <a href={onDay(one.day)} data-day={one.day} aria-current={i === at ? 'date' : undefined}>
                {shortDate(one.day)}
              </a>{' '}
              <span>{one.label}</span>
              {one.count > 1 && <small> and {one.count - 1} more</small>}
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}
