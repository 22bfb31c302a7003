import { canonicalJson } from '../domain/hash.js';
import { sentenceOf } from '../domain/telling/telling.js';
import { changeType } from './change-types.js';
import { openFacts } from './events-told.js';
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
  const fresh = new Set([...newEvents(before, after)].filter((id) => !reader.seals.isHidden(id)));
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

/** A sentence on the whole changes, too, by what it no longer says. */
const SENTENCE = /^\/(headline|summary)\b/;
const MOST_BEHIND_A_SENTENCE = 50;

/** The new events behind the value, else behind what holds it, else those that name it; behind a sentence any of them. */
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
  const near = [...around(b.by, pb, fresh), ...around(a.by, pa, fresh)];
  if (near.length > 0) return [...new Set(near)];
  if (SENTENCE.test(pathText(difference.path)) && fresh.size <= MOST_BEHIND_A_SENTENCE) return [...fresh];
  const identity = [...difference.path].reverse().find((step) => typeof step === 'object') as
    | { is: string }
    | undefined;
  const named =
    identity && identity.is.length >= 3
      ? to.filter(
          (v) => fresh.has(v.fact.id) && canonicalJson(v.fact.data).includes(JSON.stringify(identity.is)),
        )
      : [];
  if (named.length > 0) return named.map((v) => v.fact.id);
  const [wa, wb] = difference.within;
  return passes(difference) ? [] : [...new Set([...beside(b.by, wb, fresh), ...beside(a.by, wa, fresh)])];
}

function below(by: Presented['by'], pointer: string | null): string[] {
  if (pointer === null) return [];
  const out = [...(by.get(pointer) ?? [])];
  for (const [at, ids] of by) if (at.startsWith(`${pointer}/`)) out.push(...ids);
  return out;
}

/** The new events behind the nearest thing that holds the value and has any. */
function around(by: Presented['by'], pointer: string | null, fresh: ReadonlySet<string>): string[] {
  for (let at = pointer; at !== null && at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const ids = by.get(at)?.filter((id) => fresh.has(id)) ?? [];
    if (ids.length > 0) return ids;
  }
  return [];
}

/** The new events behind what else stands in the same part of the state: the value may follow from them. */
function beside(by: Presented['by'], within: string, fresh: ReadonlySet<string>): string[] {
  for (let at = within; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const ids = below(by, at).filter((id) => fresh.has(id));
    if (ids.length > 0) return ids;
  }
  return [];
}

/** What the passing of a day alone brings about. */
const passes = ({ after }: Difference): boolean =>
  after === 'date-passed' || after === 'expiry-passed' || after === 'overdue' || after === true;

function tell(reader: RecordReader, id: string, versions: readonly Version[]) {
  const fact = versions.find((v) => v.fact.id === id)?.fact;
  const sealed = reader.seals.isSealed(id);
  return {
    event: id,
    sentence: sealed || !fact ? 'sealed' : sentenceOf(fact, { beside: () => openFacts(reader, versions) }),
    occurredOn: fact?.occurredOn ?? null,
    standing: fact?.standing ?? 'reported',
  };
}
