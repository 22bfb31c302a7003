import { canonicalJson } from '../domain/hash.js';

/** A step into a tree: a member's name, or the item of a list that bears an identity. */
export type Step = string | { readonly key: string; readonly is: string };

/** One difference between two trees. Applying all of them to the first gives the second. */
export interface Difference {
  readonly op: 'add' | 'remove' | 'replace' | 'order';
  readonly path: readonly Step[];
  readonly before?: unknown;
  readonly after?: unknown;
  /** JSON pointers of the place in the first and the second tree; null where it isn't there. */
  readonly pointers: readonly [string | null, string | null];
  /** The same of what holds it, which is in both. */
  readonly within: readonly [string, string];
}

/** Members by which an item of a list is the same item in another state. */
const IDENTITIES = [
  'id',
  'key',
  'claim',
  'motion',
  'hearing',
  'deadline',
  'injunction',
  'relief',
  'plan',
  'step',
  'obstacle',
  'commitment',
  'bid',
  'entity',
  'board',
  'site',
  'event',
  'case',
  'organization',
  'alias',
  'name',
  'holder',
  'judge',
  'counsel',
  'partner',
  'regulator',
  'topic',
] as const;

/** Lists whose items bear the identity of another thing besides their own. */
const OWN: Readonly<Record<string, (typeof IDENTITIES)[number]>> = {
  hearings: 'hearing',
  injunctions: 'injunction',
  deadlines: 'deadline',
};

/** What differs between two trees of plain JSON. */
export function diffTrees(a: unknown, b: unknown): Difference[] {
  const found: Difference[] = [];
  compare(a, b, [], '', '', found);
  return found;
}

function compare(
  a: unknown,
  b: unknown,
  path: readonly Step[],
  pa: string,
  pb: string,
  found: Difference[],
): void {
  if (Array.isArray(a) && Array.isArray(b)) {
    compareLists(a, b, path, pa, pb, found);
    return;
  }
  if (isObject(a) && isObject(b)) {
    const within = [pa, pb] as const;
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
      const to = [...path, key];
      const step = `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      if (!(key in b))
        found.push({ op: 'remove', path: to, before: a[key], pointers: [pa + step, null], within });
      else if (!(key in a))
        found.push({ op: 'add', path: to, after: b[key], pointers: [null, pb + step], within });
      else compare(a[key], b[key], to, pa + step, pb + step, found);
    }
    return;
  }
  compareWhole(a, b, path, pa, pb, found);
}

/** Values that are told as one: a text, a number, a list whose items nothing tells apart. */
function compareWhole(
  a: unknown,
  b: unknown,
  path: readonly Step[],
  pa: string,
  pb: string,
  found: Difference[],
): void {
  if (canonicalJson(a) === canonicalJson(b)) return;
  const within = [above(pa), above(pb)] as const;
  found.push({ op: 'replace', path, before: a, after: b, pointers: [pa, pb], within });
}

function compareLists(
  a: readonly unknown[],
  b: readonly unknown[],
  path: readonly Step[],
  pa: string,
  pb: string,
  found: Difference[],
): void {
  const key = identityOf(a, b, path.at(-1));
  if (key === undefined) {
    compareWhole(a, b, path, pa, pb, found);
    return;
  }
  const idOf = (item: unknown): string => String((item as Record<string, unknown>)[key]);
  const inA = new Map(a.map((item, i) => [idOf(item), i]));
  const inB = new Map(b.map((item, i) => [idOf(item), i]));
  for (const [is, i] of inA)
    if (!inB.has(is))
      found.push({
        op: 'remove',
        path: [...path, { key, is }],
        before: a[i],
        pointers: [`${pa}/${i}`, null],
        within: [pa, pb],
      });
  for (const [is, i] of inB) {
    const at = inA.get(is);
    if (at === undefined)
      found.push({
        op: 'add',
        path: [...path, { key, is }],
        after: b[i],
        pointers: [null, `${pb}/${i}`],
        within: [pa, pb],
      });
    else compare(a[at], b[i], [...path, { key, is }], `${pa}/${at}`, `${pb}/${i}`, found);
  }
  const applied = [
    ...[...inA.keys()].filter((is) => inB.has(is)),
    ...[...inB.keys()].filter((is) => !inA.has(is)),
  ];
  const order = [...inB.keys()];
  if (applied.some((is, i) => is !== order[i]))
    found.push({
      op: 'order',
      path,
      after: order.map((is) => ({ key, is })),
      pointers: [pa, pb],
      within: [above(pa), above(pb)],
    });
}

/** The member that tells the items of both lists apart, if there is one. */
function identityOf(
  a: readonly unknown[],
  b: readonly unknown[],
  list: Step | undefined,
): string | undefined {
  const items = [...a, ...b];
  if (items.length === 0 || !items.every(isObject)) return undefined;
  const distinct = (list: readonly unknown[], key: string) =>
    new Set(list.map((item) => String((item as Record<string, unknown>)[key]))).size === list.length;
  const own = typeof list === 'string' && Object.hasOwn(OWN, list) ? [OWN[list] as string] : [];
  return [...own, ...IDENTITIES].find(
    (key) =>
      items.every((item) => typeof (item as Record<string, unknown>)[key] === 'string') &&
      distinct(a, key) &&
      distinct(b, key),
  );
}

/** The pointer of what holds a value. */
const above = (pointer: string): string => pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Applies differences to the tree they were taken from. */
export function applyDifferences(tree: unknown, differences: readonly Difference[]): unknown {
  let root = structuredClone(tree);
  for (const { op, path, after } of differences) {
    const last = path.at(-1);
    const parent = path.slice(0, -1).reduce<unknown>((at, step) => child(at, step), root);
    if (op === 'order') {
      const list = path.reduce<unknown>((at, step) => child(at, step), root) as unknown[];
      const order = after as { key: string; is: string }[];
      const sorted = order.map((step) => child(list, step));
      list.splice(0, list.length, ...sorted);
    } else if (last === undefined) root = structuredClone(after);
    else if (typeof last === 'string') {
      if (op === 'remove') delete (parent as Record<string, unknown>)[last];
      else (parent as Record<string, unknown>)[last] = structuredClone(after);
    } else {
      const list = parent as unknown[];
      const at = list.findIndex((item) => String((item as Record<string, unknown>)[last.key]) === last.is);
      if (op === 'remove') list.splice(at, 1);
      else if (op === 'add') list.push(structuredClone(after));
      else list[at] = structuredClone(after);
    }
  }
  return root;
}

function child(at: unknown, step: Step): unknown {
  if (typeof step === 'string') return (at as Record<string, unknown>)[step];
  return (at as Record<string, unknown>[]).find((item) => String(item[step.key]) === step.is);
}

/** The path as one text, as in /claims/list/claim=fraud/fate. */
export const pathText = (path: readonly Step[]): string =>
  path.map((step) => `/${typeof step === 'string' ? step : `${step.key}=${step.is}`}`).join('');
