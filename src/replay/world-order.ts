import type { Day } from '../domain/dates.js';
import type { Version } from './resolve.js';

/** Facts sort by latest day, earliest day, ordinal, id; a dispute follows what it disputes. */
export function inWorldOrder(a: Version, b: Version): number {
  const x = a.fact;
  const y = b.fact;
  if (x.latest !== y.latest) return x.latest < y.latest ? -1 : 1;
  if (x.earliest !== y.earliest) return x.earliest < y.earliest ? -1 : 1;
  if (x.ordinal !== y.ordinal) return x.ordinal - y.ordinal;
  const dispute = Number(x.type === 'FactDisputed') - Number(y.type === 'FactDisputed');
  if (dispute !== 0) return dispute;
  return x.id < y.id ? -1 : x.id > y.id ? 1 : 0;
}

/** A sorted list with others put in their places; the list given stays as it is. */
export function merged(sorted: readonly Version[], others: readonly Version[]): Version[] {
  const all = sorted.concat([...others].sort(inWorldOrder));
  const [first] = others.length === 1 ? others : all.slice(sorted.length, sorted.length + 1);
  const last = sorted.at(-1);
  // What is recorded mostly comes behind what was; the rest is a merge of two sorted runs, which the sort finds.
  return first && last && inWorldOrder(last, first) > 0 ? all.sort(inWorldOrder) : all;
}

/** How many facts two lists begin with alike. */
export function commonLength(a: readonly Version[], b: readonly Version[]): number {
  const length = Math.min(a.length, b.length);
  if (a === b) return length;
  let i = 0;
  while (i < length && a[i] === b[i]) i += 1;
  return i;
}

/** How many facts of a sorted list have occurred for certain by the end of a day. */
export function countUntil(versions: readonly Version[], asOf: Day): number {
  let low = 0;
  let high = versions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((versions[middle] as Version).fact.latest <= asOf) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The docket's sequence through the entry of this number with what derives from it, and other facts up to that entry's day. */
export function throughEntry(
  versions: readonly Version[],
  number: string,
): { versions: readonly Version[]; day: Day } | undefined {
  const at = versions.findIndex(
    (v) =>
      v.fact.type === 'DocketEntryRecorded' && (v.fact.data as { number: string | null }).number === number,
  );
  const entry = versions[at]?.fact;
  if (!entry) return undefined;
  const placeOf = new Map(
    versions.map((v, i) => [v.fact.id, v.fact.type === 'DocketEntryRecorded' ? i : undefined]),
  );
  const kept = versions.filter((v, i) => {
    if (v.fact.type === 'DocketEntryRecorded') return i <= at;
    const cause = v.fact.causationId === undefined ? undefined : placeOf.get(v.fact.causationId);
    return cause === undefined ? v.fact.latest <= entry.latest : cause <= at;
  });
  return { versions: kept, day: entry.latest };
}
