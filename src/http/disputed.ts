import { disputedMember, isTold } from '../domain/any-subject/disputed.js';
import type { Presented } from '../replay/present.js';
import type { Replayed } from '../replay/record.js';
import type { Node } from './node.js';

interface OtherVersion {
  readonly value: string | null;
  readonly recorded: string | null;
  readonly version: string;
  readonly standing: string;
  readonly knownOn: string | null;
  readonly event: string;
}

interface DisputedValue {
  /** JSON pointer into `data`. */
  readonly path: string;
  readonly versions: OtherVersion[];
}

/** The values of an answer of which another version exists, with every version, and the rule by which one is shown. */
export function disputed(
  node: Node,
  { data, by }: Presented,
  { effective }: Replayed,
): { disputed?: DisputedValue[]; rule?: string } {
  const found = new Map<string, OtherVersion[]>();
  const add = (path: string, version: OtherVersion) => {
    const versions = found.get(path);
    if (versions) versions.push(version);
    else found.set(path, [version]);
  };
  for (const { fact } of effective.versions) {
    if (fact.type !== 'FactDisputed' || node.reader.seals.isSealed(fact.id)) continue;
    const told = fact.data as Dispute;
    const version: OtherVersion = {
      value: told.value ?? null,
      recorded: told.recorded ?? null,
      version: told.version,
      standing: told.versionStanding,
      knownOn: fact.knownOn,
      event: fact.id,
    };
    const paths = pathsOf(told, data, by);
    for (const path of paths) add(path, version);
  }
  if (found.size === 0) return {};
  return {
    disputed: [...found].map(([path, versions]) => ({ path, versions })),
    rule: 'Shown is the version of highest standing, then the most direct source, then the earliest.',
  };
}

interface Dispute {
  readonly event: string;
  readonly value?: string;
  readonly version: string;
  readonly versionStanding: string;
  readonly recorded?: string;
}

/** Where the disputed value stands in an answer; a list it is about as a whole, where no entry of it holds the value. */
function pathsOf(dispute: Dispute, data: unknown, by: Presented['by']): string[] {
  const paths: string[] = [];
  for (const [pointer, ids] of by) {
    if (!ids.includes(dispute.event) || /\/disputes(\/|$)/.test(pointer)) continue;
    const at = valueAt(data, pointer);
    const name = pointer.slice(pointer.lastIndexOf('/') + 1);
    const isObject = at !== null && typeof at === 'object' && !Array.isArray(at);
    const has = (member: string) =>
      isObject ? isTold((at as Record<string, unknown>)[member]) : member === name && isTold(at);
    const member = disputedMember(dispute, ids, has);
    if (member === undefined) continue;
    paths.push(member === null || !isObject ? pointer : `${pointer}/${member}`);
  }
  const list = (data as Record<string, unknown> | null)?.[dispute.value ?? ''];
  return paths.length === 0 && Array.isArray(list) && list.length > 0 ? [`/${dispute.value}`] : paths;
}

/** What a JSON pointer (RFC 6901) names. */
function valueAt(data: unknown, pointer: string): unknown {
  let at = data;
  for (const step of pointer.split('/').slice(1)) {
    if (at === null || typeof at !== 'object') return undefined;
    at = (at as Record<string, unknown>)[step.replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  return at;
}
