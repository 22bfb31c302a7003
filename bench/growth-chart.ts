import { scaleLinear, scaleLog } from 'd3-scale';

export interface Series {
  readonly name: string;
  readonly points: readonly (readonly [events: number, value: number])[];
}

const WIDTH = 640;
const HEIGHT = 300;
const LEFT = 56;
const RIGHT = 170;
const TOP = 36;
const BOTTOM = 40;
const COLOURS = ['#1d4e89', '#b5541c'] as const;

/** Lines over the size of the record, as SVG that reads on light and dark ground. */
export function chart(title: string, series: readonly Series[]): string {
  const sizes = series.flatMap(({ points }) => points.map(([events]) => events));
  const x = scaleLog([Math.min(...sizes), Math.max(...sizes)], [LEFT, WIDTH - RIGHT]);
  const top = Math.max(...series.flatMap(({ points }) => points.map(([, value]) => value)));
  const y = scaleLinear([0, top], [HEIGHT - BOTTOM, TOP]).nice(4);
  const grid = y.ticks(4).map(
    (value) => `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(value)}" y2="${y(value)}" stroke="#8884"/>
<text x="${LEFT - 8}" y="${y(value) + 4}" text-anchor="end">${value}</text>`,
  );
  const marks = [...new Set(sizes)].map(
    (events) =>
      `<text x="${x(events)}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${short(events)}</text>`,
  );
  const lines = series.map(({ name, points }, i) => {
    const colour = COLOURS[i % COLOURS.length];
    const at = points.map(([events, value]) => `${x(events).toFixed(1)},${y(value).toFixed(1)}`);
    const end = points.at(-1) ?? [1, 0];
    const dots = at.map(
      (point) => `<circle cx="${point.split(',')[0]}" cy="${point.split(',')[1]}" r="3" fill="${colour}"/>`,
    );
    return `<polyline points="${at.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}
<text x="${x(end[0]) + 10}" y="${y(end[1]) + 4}" fill="${colour}">${name}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${title}" font-family="system-ui, sans-serif" font-size="12" fill="#777">
<text x="${LEFT}" y="20" font-size="14">${title}</text>
${grid.join('\n')}
${marks.join('\n')}
<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 6}" text-anchor="middle">events in the record</text>
${lines.join('\n')}
</svg>
`;
}

const short = (events: number): string =>
  events >= 950_000 ? `${Math.round(events / 1e6)} M` : `${Math.round(events / 1000)},000`;
