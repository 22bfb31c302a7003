import { scaleUtc } from 'd3-scale';
import { plusDays, readEdtf } from '../../domain/dates.js';
import { fitted } from '../frame/words.js';
import { utc } from './strip.js';
import { yearsBetween } from './tenure.js';

const WIDTH = 1180;
const LEFT = 252;
const ROW = 28;
/** So many letters of a name fit beside a lane. */
const NAME = 28;

interface Mark {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** Events of one lane by day; what is in doubt is a span from its earliest to its latest day. */
function marksOf(days: readonly string[]): Mark[] {
  const marks = new Map<string, Mark>();
  for (const edtf of days) {
    const span = readEdtf(edtf);
    if (typeof span === 'string') continue;
    const from = span.earliest < '1900' ? span.latest : span.earliest;
    const key = `${from} ${span.latest}`;
    marks.set(key, { from, to: span.latest, count: (marks.get(key)?.count ?? 0) + 1 });
  }
  return [...marks.values()];
}

/** What is in doubt, in every picture: strokes of the text's own colour, so that it is told apart without colour too. */
export const Hatching = () => (
  <defs>
    <pattern id="hatched" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line x1="0" y1="0" x2="0" y2="4" stroke="currentColor" stroke-width="1.6" />
    </pattern>
  </defs>
);

/** One lane a subject, same-day events stacked, the day shown and today as labelled lines. */
export function Lanes({
  lanes,
  asOf,
  today,
}: {
  lanes: readonly { name: string; note: string; days: readonly string[] }[];
  asOf: string;
  today: string;
}) {
  const drawn = lanes.map((lane) => ({ ...lane, marks: marksOf(lane.days) }));
  const first = drawn.flatMap((lane) => lane.marks.map((mark) => mark.from)).toSorted()[0];
  if (first === undefined || first >= asOf) return null;
  const end = plusDays(asOf, 20);
  const x = scaleUtc([utc(first), utc(end)], [LEFT, WIDTH - 20]);
  const height = drawn.length * ROW + 34;
  const lanesEnd = drawn.length * ROW + 4;
  return (
    <svg
      class="picture lanes"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label="What happened when, a lane for each subject; the list below says the same"
    >
      <Hatching />
      {yearsBetween(first, end).map((year) => (
        <g key={year}>
          <line
            class="grid"
            x1={x(utc(`${year}-01-01`))}
            x2={x(utc(`${year}-01-01`))}
            y1="0"
            y2={lanesEnd + 12}
          />
          <text class="tick-label" x={x(utc(`${year}-01-01`)) + 4} y={lanesEnd + 12}>
            {year}
          </text>
        </g>
      ))}
      {drawn.map((lane, i) => {
        const y = i * ROW + ROW - 8;
        return (
          <g key={`${lane.name} ${lane.note}`}>
            <line class="lane" x1={LEFT} x2={WIDTH - 20} y1={y} y2={y} />
            <text class="lane-label" x={LEFT - 10} y={y} text-anchor="end">
              {fitted(lane.name, lane.note === '' ? NAME : NAME - 12)}
              {lane.note !== '' && <tspan class="lane-note"> {lane.note}</tspan>}
            </text>
            {lane.marks.map((mark) => {
              const a = x(utc(mark.from));
              const b = x(utc(mark.to > end ? end : mark.to));
              const tall = Math.min(18, 5 + mark.count * 2);
              return mark.from === mark.to ? (
                <rect key={`${mark.from}`} class="dot" x={a - 1.5} y={y - tall} width="3" height={tall} />
              ) : (
                <rect
                  key={`${mark.from} ${mark.to}`}
                  class="doubt"
                  fill="url(#hatched)"
                  x={a}
                  y={y - 5}
                  width={Math.max(3, b - a)}
                  height="5"
                />
              );
            })}
          </g>
        );
      })}
      <line class="as-of" x1={x(utc(asOf))} x2={x(utc(asOf))} y1="0" y2={lanesEnd + 16} />
      <text class="tick-label" x={x(utc(asOf)) + 20} y={lanesEnd + 28} text-anchor="end">
        {asOf === today ? 'today' : 'as of'}
      </text>
    </svg>
  );
}
