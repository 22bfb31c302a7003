/** What differs between a value and a later one: members by name, each with what differs in it; `whole`: all of it. */
export type Forking = ReadonlyMap<string, Forking> | 'whole';

type Tree = Record<string, unknown>;
const isTree = (value: unknown): value is Tree => value !== null && typeof value === 'object';
const isPlain = (value: object): boolean =>
  Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;

/** Where two states that share structure differ. */
export function changesBetween(from: unknown, to: unknown): Forking {
  if (!isTree(from) || !isTree(to) || !isPlain(from) || Array.isArray(from) !== Array.isArray(to))
    return 'whole';
  const changes = new Map<string, Forking>();
  for (const key of Object.keys(from)) {
    const value = from[key];
    if (isTree(value) && value !== to[key]) changes.set(key, changesBetween(value, to[key]));
  }
  return changes;
}

/** A copy of a state of which only what differs is its own: that may be changed in place, the rest is shared. */
export function fork<T>(from: T, forking: Forking): T {
  if (forking === 'whole') return structuredClone(from);
  const copy = (Array.isArray(from) ? from.slice() : { ...from }) as Tree;
  for (const [key, within] of forking) copy[key] = fork((from as Tree)[key], within);
  return copy as T;
}

/**
 * A frozen copy of a state that is changed further: what is as it was in an earlier copy is shared with that.
 * @param before the earlier copy
 */
export function frozen<T>(state: T, before?: unknown): T {
  if (!isTree(state)) return state;
  const earlier = isTree(before) && Array.isArray(before) === Array.isArray(state) ? before : undefined;
  const copy = Array.isArray(state) ? frozenList(state, earlier as never) : frozenTable(state, earlier);
  return copy as T;
}

function frozenList(list: readonly unknown[], earlier: readonly unknown[] | undefined): readonly unknown[] {
  let copy: unknown[] | undefined = earlier?.length === list.length ? undefined : [];
  for (let i = 0; i < list.length; i += 1) {
    const before = earlier?.[i];
    const kept = frozen(list[i], before);
    if (copy === undefined && kept !== before) copy = (earlier as unknown[]).slice(0, i);
    copy?.push(kept);
  }
  return copy === undefined ? (earlier as readonly unknown[]) : Object.freeze(copy);
}

function frozenTable(table: Tree, earlier: Tree | undefined): Tree {
  const keys = Object.keys(table);
  const keysBefore = earlier === undefined ? [] : Object.keys(earlier);
  // A table is read in the order of its keys: in another order it is another one.
  let copy: Tree | undefined = earlier === undefined || keysBefore.length !== keys.length ? {} : undefined;
  for (const [i, key] of keys.entries()) {
    const before = earlier?.[key];
    const kept = frozen(table[key], before);
    if (copy === undefined && (kept !== before || key !== keysBefore[i]))
      copy = Object.fromEntries(keys.slice(0, i).map((one) => [one, (earlier as Tree)[one]]));
    if (copy !== undefined) copy[key] = kept;
  }
  return copy === undefined ? (earlier as Tree) : Object.freeze(copy);
}
