import { canonicalJson } from '../domain/hash.js';
import { sentenceOf } from '../domain/telling/telling.js';
import { changeType } from './change-types.js';
import type { Presented } from './present.js';
import type { RecordReader, Replayed } from './record.js';
import type { Version } from './resolve.js';
import { type Difference, diffTrees, pathText, type Step } from './tree-diff.js';

/** One change between two states, with what did it. */
export interface Change {
  /** As in claim-dismissed, party-added, hearing-moved; `date-passed` where only time did it. */
  readonly type: string;
  readonly path: string;
  readonly op: Difference['op'];
  readonly steps: readonly Step[];
  readonly before?: unknown;
  readonly after?: unknown;
  /** The events that made it so; empty where only the passing of time did. */
  readonly events: readonly {
    readonly event: string;
    readonly sentence: string;
    readonly occurredOn: string | null;
    readonly standing: string;
  }[];
}

/** What is left out of a comparison: it says how much is held, or repeats what other values say. */
const LEFT_OUT: ReadonlySet<string> = new Set(['honesty']);

/**
 * What changed between two states of one subject. Applying the changes to the first state gives the second
 * (tests/property/replay.test.ts).
 */
export function diffStates(
  reader: RecordReader,
  from: Replayed,
  to: Replayed,
  a: Presented,
  b: Presented,
): Change[] {
  const before = factsOf(reader, from);
  const after = factsOf(reader, to);
  const fresh = newEvents(before, after);
  return diffTrees(strip(a.data), strip(b.data)).map((difference) => {
    const events = causes(difference, a, b, fresh, after);
    return {
      type: changeType(difference, events.length > 0),
      path: pathText(difference.path),
      op: difference.op,
      steps: difference.path,
      ...('before' in difference ? { before: difference.before } : {}),
      ...('after' in difference ? { after: difference.after } : {}),
      events: events.map((id) => tell(reader, id, [...after, ...before])),
    };
  });
}

export const strip = (data: unknown): unknown =>
  Object.fromEntries(
    Object.entries((data ?? {}) as Record<string, unknown>).filter(([key]) => !LEFT_OUT.has(key)),
  );

/** The facts a state was folded from; those of its cases too, where it is a matter's. */
const factsOf = (reader: RecordReader, state: Replayed): readonly Version[] =>
  [state, ...reader.members(state)].flatMap(({ effective }) => effective.versions);

/** Ids of the facts folded in one state and not, or otherwise, in the other. */
function newEvents(from: readonly Version[], to: readonly Version[]): Set<string> {
  const key = (v: Version) => `${v.fact.id} ${v.hash}`;
  const before = new Set(from.map(key));
  const after = new Set(to.map(key));
  const changed = [...to.filter((v) => !before.has(key(v))), ...from.filter((v) => !after.has(key(v)))];
  return new Set(changed.map((v) => v.fact.id));
}

/** The new events behind the value, else behind what holds it, else those that name it. */
function causes(
  difference: Difference,
  a: Presented,
  b: Presented,
  fresh: ReadonlySet<string>,
  to: readonly Version[],
): string[] {
  const [pa, pb] = difference.pointers;
  const own = [...below(b.by, pb), ...below(a.by, pa)].filter((id) => fresh.has(id));
  if (own.length > 0) return [...new Set(own)];
  const near = [...around(b.by, pb), ...around(a.by, pa)].filter((id) => fresh.has(id));
  if (near.length > 0) return [...new Set(near)];
  const identity = [...difference.path].reverse().find((step) => typeof step === 'object') as
    | { is: string }
    | undefined;
  if (!identity || identity.is.length < 3) return [];
  const named = to.filter(
    (v) => fresh.has(v.fact.id) && canonicalJson(v.fact.data).includes(JSON.stringify(identity.is)),
  );
  return named.map((v) => v.fact.id);
}

function below(by: Presented['by'], pointer: string | null): string[] {
  if (pointer === null) return [];
  const out = [...(by.get(pointer) ?? [])];
  for (const [at, ids] of by) if (at.startsWith(`${pointer}/`)) out.push(...ids);
  return out;
}

function around(by: Presented['by'], pointer: string | null): string[] {
  for (let at = pointer; at !== null && at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const ids = by.get(at);
    if (ids) return [...ids];
  }
  return [];
}

function tell(reader: RecordReader, id: string, versions: readonly Version[]) {
  const fact = versions.find((v) => v.fact.id === id)?.fact;
  const sealed = reader.seals.isSealed(id);
  return {
    event: id,
    sentence: sealed || !fact ? 'sealed' : sentenceOf(fact),
    occurredOn: fact?.occurredOn ?? null,
    standing: fact?.standing ?? 'reported',
  };
}
