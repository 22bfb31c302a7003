import type { Label } from './label.js';

interface Measure {
  right: number;
  total: number;
  /** Share of right answers, 1 if there was nothing to answer. */
  accuracy: number;
  misses: Array<{ id: string; expected: unknown; got: unknown }>;
}

export interface Accuracy {
  entries: number;
  /** Over every entry. */
  kind: Measure;
  motionType: Measure;
  disposition: Measure;
  /** The whole list, in order. */
  refersTo: Measure;
  hearingAt: Measure;
  /** As above, only over entries where the gold label or ours names a value: what "null" everywhere would not win. */
  where: { motionType: Measure; disposition: Measure; refersTo: Measure; hearingAt: Measure };
}

/** Compares labels with the gold labels of the same ids; a gold label without an answer counts as a miss. */
export function accuracy(gold: readonly Label[], answers: readonly Label[]): Accuracy {
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  const over = (part: (label: Label) => unknown, only: 'all' | 'named'): Measure =>
    measure(gold, byId, part, only);
  const parts = {
    motionType: (label: Label) => label.motionType,
    disposition: (label: Label) => label.disposition,
    refersTo: (label: Label) => (label.refersTo.length === 0 ? null : label.refersTo.join(',')),
    hearingAt: (label: Label) => label.hearingAt,
  };
  return {
    entries: gold.length,
    kind: over((label) => label.kind, 'all'),
    motionType: over(parts.motionType, 'all'),
    disposition: over(parts.disposition, 'all'),
    refersTo: over(parts.refersTo, 'all'),
    hearingAt: over(parts.hearingAt, 'all'),
    where: {
      motionType: over(parts.motionType, 'named'),
      disposition: over(parts.disposition, 'named'),
      refersTo: over(parts.refersTo, 'named'),
      hearingAt: over(parts.hearingAt, 'named'),
    },
  };
}

function measure(
  gold: readonly Label[],
  answers: ReadonlyMap<string, Label>,
  part: (label: Label) => unknown,
  only: 'all' | 'named',
): Measure {
  const misses: Measure['misses'] = [];
  let total = 0;
  for (const expected of gold) {
    const answer = answers.get(expected.id);
    const want = part(expected);
    const got = answer ? part(answer) : undefined;
    if (only === 'named' && want === null && (got === null || got === undefined)) continue;
    total++;
    if (want !== got) misses.push({ id: expected.id, expected: want, got });
  }
  const right = total - misses.length;
  return { right, total, accuracy: total === 0 ? 1 : right / total, misses };
}
