import { scaleLinear } from 'd3-scale';
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
  const scale = scaleLinear([utc(first), utc(last)], [0.3, 99.7]).clamp(true);
  const at = (day: string) => Number(scale(utc(day)).toFixed(2));
  const x = (day: string) => `${at(day)}%`;
  const { ticks, turns } = pathsOf(moments, at);
  const years: number[] = [];
  for (let year = Number(first.slice(0, 4)) + 1; year <= Number(last.slice(0, 4)); year += 1)
    years.push(year);
  const every = Math.ceil(years.length / MOST_YEARS);
  return (
    <svg class="strip" aria-hidden="true" focusable="false">
      <line x1="0" x2="100%" y1="12" y2="12" class="rule" />
      <svg viewBox="0 0 100 24" preserveAspectRatio="none" aria-hidden="true">
        <path class="tick" d={ticks} />
        <path class="turning" d={turns} />
      </svg>
      {years
        .filter((_, i) => i % every === 0)
        .map((year) => (
          <g key={year} class="year">
            <line x1={x(`${year}-01-01`)} x2={x(`${year}-01-01`)} y1="12" y2="17" />
            {scale(utc(`${year}-01-01`)) < 97 && (
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

interface Paths {
  readonly ticks: string;
  readonly turns: string;
}

/** A subject's days are the same on each of them. */
const kept = new WeakMap<readonly Moment[], Paths>();

/** A line for each day, all in one path: a long case has hundreds. */
function pathsOf(moments: readonly Moment[], at: (day: string) => number): Paths {
  const known = kept.get(moments);
  if (known) return known;
  const height = scaleLinear([1, 8], [4, 9]).clamp(true);
  const isTurn = ({ weight }: Moment) => weight >= TURNING;
  const top = (one: Moment) => 12 - (isTurn(one) ? 11 : Math.round(10 * height(one.count)) / 10);
  const drawn = (ones: readonly Moment[]) => ones.map((one) => `M${at(one.day)} ${top(one)}V12`).join('');
  const paths = {
    ticks: drawn(moments.filter((one) => !isTurn(one))),
    turns: drawn(moments.filter(isTurn)),
  };
  kept.set(moments, paths);
  return paths;
}
