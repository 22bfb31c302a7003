import { scaleUtc } from 'd3-scale';
import { plusDays } from '../../domain/dates.js';
import { fitted, latestDay } from '../frame/words.js';
import { utc } from './strip.js';

/** One span of time in a lane; an end that is not on record is drawn open. */
export interface Bar {
  readonly name: string;
  readonly from: string | undefined;
  readonly until: string | undefined;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly current: boolean;
}

const ROW = 22;
const LEFT = 190;
const WIDTH = 900;

/** Spans side by side on one scale of years; the table beside it says the same in words. */
export function TenureBars({ bars, asOf, title }: { bars: readonly Bar[]; asOf: string; title: string }) {
  const days = bars.flatMap((bar) => (bar.from ? [bar.from] : []));
  const first = days.toSorted()[0];
  if (first === undefined || first >= asOf) return null;
  const end = plusDays(asOf, 30);
  const x = scaleUtc([utc(first), utc(end)], [LEFT, WIDTH - 10]);
  const years = yearsBetween(first, end);
  // Who left and came back has one row.
  const names = [...new Set(bars.map((bar) => bar.name))];
  const height = names.length * ROW + 26;
  return (
    <svg class="picture tenure" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={title}>
      {years.map((year) => (
        <g key={year}>
          <line
            class="grid"
            x1={x(utc(`${year}-01-01`))}
            x2={x(utc(`${year}-01-01`))}
            y1="0"
            y2={height - 20}
          />
          <text class="tick-label" x={x(utc(`${year}-01-01`)) + 3} y={height - 6}>
            {year}
          </text>
        </g>
      ))}
      {names.map((name, i) => {
        const y = i * ROW + 5;
        const own = bars.filter((bar) => bar.name === name);
        return (
          <g key={name}>
            <text class="row-label" x={LEFT - 8} y={y + 10} text-anchor="end">
              {fitted(name, 26)}
            </text>
            {own.map((bar) => {
              const from = bar.from ?? first;
              const [a, b] = [x(utc(from)), Math.max(x(utc(from)) + 3, x(utc(bar.until ?? asOf)))];
              return (
                <g key={from} class={bar.current ? 'current' : 'former'}>
                  <rect class="bar-span" x={a} y={y} width={b - a} height="12" />
                  {bar.openStart && (
                    <path class="open-end" d={`M${a} ${y - 1} l-5 3.5 l5 3.5 l-5 3.5 l5 3.5`} />
                  )}
                  {bar.openEnd && (
                    <path class="open-end" d={`M${b} ${y - 1} l5 3.5 l-5 3.5 l5 3.5 l-5 3.5`} />
                  )}
                </g>
              );
            })}
          </g>
        );
      })}
      <line class="as-of" x1={x(utc(asOf))} x2={x(utc(asOf))} y1="0" y2={height - 18} />
    </svg>
  );
}

export function yearsBetween(first: string, last: string): number[] {
  const years: number[] = [];
  for (let year = Number(first.slice(0, 4)) + 1; year <= Number(last.slice(0, 4)); year += 1)
    years.push(year);
  const every = Math.max(1, Math.ceil(years.length / 14));
  return years.filter((_, i) => i % every === 0);
}

export const dayOrNone = (edtf: string): string | undefined => (edtf === '' ? undefined : latestDay(edtf));
