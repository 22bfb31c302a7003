/** A line of a diagram of ownership and control: who, over whom, by what. */
export interface Holding {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly kind: 'control' | 'ownership';
}

const WIDTH = 900;
const BOX = { w: 196, h: 46 };
const LEVEL = 156;

/** How far below the top each node stands: below everything that holds it. */
function levels(nodes: readonly string[], holdings: readonly Holding[]): Map<string, number> {
  const depth = new Map(nodes.map((node) => [node, 0]));
  // As many rounds as nodes settle every chain; a circle stops there.
  for (let round = 0; round < nodes.length; round += 1) {
    for (const { from, to } of holdings) {
      const below = (depth.get(from) ?? 0) + 1;
      if (below > (depth.get(to) ?? 0) && below < nodes.length) depth.set(to, below);
    }
  }
  return depth;
}

/** The name in at most two lines. */
function lines(name: string): string[] {
  if (name.length <= 24) return [name];
  const at = name.lastIndexOf(' ', 26);
  const rest = name.slice(at < 8 ? 24 : at + 1);
  return [name.slice(0, at < 8 ? 24 : at), rest.length > 26 ? `${rest.slice(0, 25)}…` : rest];
}

/** Who controls and holds what, from the top down: ownership on the left of a line, control on the right (BOVS). */
export function Holdings({ holdings, title }: { holdings: readonly Holding[]; title: string }) {
  const nodes = [...new Set(holdings.flatMap(({ from, to }) => [from, to]))];
  if (nodes.length === 0) return null;
  const depth = levels(nodes, holdings);
  const deepest = Math.max(...depth.values());
  const place = new Map<string, { x: number; y: number }>();
  for (let level = 0; level <= deepest; level += 1) {
    const row = nodes.filter((node) => depth.get(node) === level);
    row.forEach((node, i) => {
      place.set(node, { x: ((i + 0.5) * WIDTH) / row.length, y: 8 + level * LEVEL });
    });
  }
  const height = deepest * LEVEL + BOX.h + 16;
  return (
    <svg class="picture holdings" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={title}>
      <defs>
        <marker
          id="arrow"
          viewBox="0 0 10 10"
          refX="9"
          refY="5"
          markerWidth="7"
          markerHeight="7"
          orient="auto"
        >
          <path d="M0 0 L10 5 L0 10 Z" class="arrow" />
        </marker>
      </defs>
      {holdings.map((one) => (
        <Edge
          key={`${one.from} ${one.to} ${one.kind} ${one.label}`}
          one={one}
          place={place}
          entry={entryOf(one, holdings, place)}
        />
      ))}
      {nodes.map((node) => {
        const { x, y } = place.get(node) as { x: number; y: number };
        const words = lines(node);
        return (
          <g key={node}>
            <rect class="box" x={x - BOX.w / 2} y={y} width={BOX.w} height={BOX.h} rx="2" />
            {words.map((line, i) => (
              <text
                key={line}
                class="box-name"
                x={x}
                y={y + (words.length === 1 ? 28 : 20 + i * 17)}
                text-anchor="middle"
              >
                {line}
              </text>
            ))}
          </g>
        );
      })}
    </svg>
  );
}

/** A label in lines of at most `max` characters, three at most. */
function wrapped(label: string, max: number): string[] {
  const out: string[] = [];
  for (const word of label.split(' ')) {
    const last = out.at(-1);
    if (last !== undefined && last.length + word.length < max) out[out.length - 1] = `${last} ${word}`;
    else out.push(word);
  }
  return out.length > 3 ? [...out.slice(0, 2), `${out[2]}…`] : out;
}

type Places = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

/** Where a line comes in: those into one box side by side, in the order in which they come from above. */
function entryOf(one: Holding, holdings: readonly Holding[], place: Places): { x: number; level: number } {
  const into = holdings
    .filter(({ to }) => to === one.to)
    .toSorted((a, b) => leaves(a, place) - leaves(b, place));
  const i = into.indexOf(one);
  const gap = Math.min(44, (BOX.w - 24) / Math.max(1, into.length - 1));
  const centre = (into.length - 1) / 2;
  // The outer lines cross below the inner ones, so that no two touch.
  return { x: (place.get(one.to)?.x ?? 0) + (i - centre) * gap, level: Math.abs(i - centre) };
}

/** Ownership leaves a box on the left of its middle, control on the right. */
const leaves = (one: Holding, place: Places): number =>
  (place.get(one.from)?.x ?? 0) + (one.kind === 'control' ? 10 : -10);

/** Down, across, down: labels stand beside the first stretch, where no other line runs. */
function Edge({ one, place, entry }: { one: Holding; place: Places; entry: { x: number; level: number } }) {
  const a = place.get(one.from);
  const b = place.get(one.to);
  if (!a || !b) return null;
  const right = one.kind === 'control';
  const [x1, y1, y2] = [leaves(one, place), a.y + BOX.h, b.y - 2];
  const across = y2 - 40 + entry.level * 9;
  const path =
    Math.abs(x1 - entry.x) < 1 ? `M${x1} ${y1} V${y2}` : `M${x1} ${y1} V${across} H${entry.x} V${y2}`;
  return (
    <g class={`edge ${one.kind}`}>
      <path d={path} marker-end="url(#arrow)" />
      {wrapped(one.label, 24).map((line, i) => (
        <text
          key={line}
          class="edge-label"
          x={x1 + (right ? 7 : -7)}
          y={y1 + 17 + i * 14}
          text-anchor={right ? 'start' : 'end'}
        >
          {line}
        </text>
      ))}
    </g>
  );
}
