/** What one bench says: ours beside its baseline, both measured in the same run. */
export interface Row {
  readonly name: string;
  readonly ours: number;
  readonly baseline: number;
  readonly ratio: number;
  readonly goal: string;
  readonly unit: string;
  readonly met: boolean;
  /** Smallest and largest ratio of the repeats. */
  readonly spread?: readonly [number, number];
  readonly note?: string;
  /** How often both sides were measured; left out: as often as was asked for. */
  readonly repeats?: number;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The value below which a share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** A figure of each side, measured in turn. */
export interface Sides {
  readonly ours: readonly number[];
  readonly baseline: readonly number[];
}

type Side = () => Promise<number> | number;

/** Measures both sides in turn, so that what else the machine does falls on both. */
export async function interleaved(repeats: number, ours: Side, baseline: Side): Promise<Sides> {
  const sides = { ours: [] as number[], baseline: [] as number[] };
  for (let i = 0; i < repeats; i += 1) {
    const order = i % 2 === 0 ? (['baseline', 'ours'] as const) : (['ours', 'baseline'] as const);
    for (const side of order) {
      globalThis.gc?.();
      sides[side].push(await (side === 'ours' ? ours() : baseline()));
    }
  }
  return sides;
}

interface Aim {
  readonly name: string;
  readonly unit: string;
  /** The ratio of ours to the baseline to be reached, at least or at most. */
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly note?: string;
}

/** The row of a bench: medians, their ratio, and whether the goal is met. */
export function rowOf(aim: Aim, { ours, baseline }: Sides): Row {
  const ratio = median(ours) / median(baseline);
  const ratios = ours.map((value, i) => value / (baseline[i] as number));
  const { atLeast, atMost } = aim;
  return {
    name: aim.name,
    ours: median(ours),
    baseline: median(baseline),
    ratio,
    goal: atLeast === undefined ? `≤ ${atMost}` : `≥ ${atLeast}`,
    unit: aim.unit,
    met: atLeast === undefined ? ratio <= (atMost ?? 0) : ratio >= atLeast,
    spread: [Math.min(...ratios), Math.max(...ratios)],
    ...(aim.note === undefined ? {} : { note: aim.note }),
  };
}

/** Milliseconds some work takes. */
export async function timed(work: () => Promise<unknown> | unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
