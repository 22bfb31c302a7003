import { scaleLinear, scaleUtc } from 'd3-scale';
import { type Moment, TURNING } from '../frame/moments.js';

/** A day on a picture's scale. Pictures have hundreds of them and no zones, so this is the one place without Temporal. */
export const utc = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Years whose names would touch are told by every second, third … of them. */
const MOST_YEARS = 16;

/** The days of change on a true time scale: how dense, and where the turning points are. Places are percentages, so that it is never distorted. */
export function Strip({ moments, asOf }: { moments: readonly Moment[]; asOf: string }) {
  const first = moments[0]?.day;
  const last = moments.at(-1)?.day;
  if (first === undefined || last === undefined || first === last) return null;
  const scale = scaleUtc([utc(first), utc(last)], [0.3, 99.7]).clamp(true);
  const x = (day: string) => `${Number((scale(utc(day)) ?? 0).toFixed(2))}%`;
  const height = scaleLinear([1, 8], [4, 9]).clamp(true);
  const years: number[] = [];
  for (let year = Number(first.slice(0, 4)) + 1; year <= Number(last.slice(0, 4)); year += 1)
    years.push(year);
  const every = Math.ceil(years.length / MOST_YEARS);
  return (
    <svg class="strip" aria-hidden="true" focusable="false">
      <line x1="0" x2="100%" y1="12" y2="12" class="rule" />
      {moments.map((one) => (
        <line
          key={one.day}
          x1={x(one.day)}
          x2={x(one.day)}
          y1={12 - (one.weight >= TURNING ? 11 : height(one.count))}
          y2="12"
          class={one.weight >= TURNING ? 'turning' : 'tick'}
        />
      ))}
      {years
        .filter((_, i) => i % every === 0)
        .map((year) => (
          <g key={year} class="year">
            <line x1={x(`${year}-01-01`)} x2={x(`${year}-01-01`)} y1="12" y2="17" />
            {(scale(utc(`${year}-01-01`)) ?? 0) < 97 && (
              <text x={x(`${year}-01-01`)} y="22" dx="3">
                {year}
              </text>
            )}
          </g>
        ))}
      <circle cx={x(asOf)} cy="12" r="4" class="now" />
    </svg>
  );
}
