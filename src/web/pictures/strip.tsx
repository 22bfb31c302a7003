import { scaleLinear, scaleUtc } from 'd3-scale';
import { type Moment, TURNING } from '../frame/moments.js';

/** A day on a picture's scale. Pictures have hundreds of them and no zones, so this is the one place without Temporal. */
export const utc = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The days of change on a true time scale: how dense, and where the turning points are. */
export function Strip({ moments, asOf }: { moments: readonly Moment[]; asOf: string }) {
  const first = moments[0]?.day;
  const last = moments.at(-1)?.day;
  if (first === undefined || last === undefined || first === last) return null;
  const x = scaleUtc([utc(first), utc(last)], [2, 998]);
  const height = scaleLinear([1, 8], [4, 9]).clamp(true);
  const at = Math.min(998, Math.max(2, x(utc(asOf)) ?? 2));
  const years: number[] = [];
  for (let year = Number(first.slice(0, 4)) + 1; year <= Number(last.slice(0, 4)); year += 1)
    years.push(year);
  const every = Math.ceil(years.length / 12);
  return (
    <svg class="strip" viewBox="0 0 1000 22" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <line x1="0" x2="1000" y1="12" y2="12" class="rule" />
      {moments.map((one) => (
        <line
          key={one.day}
          x1={x(utc(one.day))}
          x2={x(utc(one.day))}
          y1={12 - (one.weight >= TURNING ? 11 : height(one.count))}
          y2="12"
          class={one.weight >= TURNING ? 'turning' : 'tick'}
        />
      ))}
      {years
        .filter((_, i) => i % every === 0)
        .map((year) => (
          <line
            key={year}
            x1={x(utc(`${year}-01-01`))}
            x2={x(utc(`${year}-01-01`))}
            y1="12"
            y2="17"
            class="year"
          />
        ))}
      <path d={`M${at - 5} 22 L${at + 5} 22 L${at} 13 Z`} class="now" />
    </svg>
  );
}
