import type { Fact } from '../domain/fact.js';

/** What `present` needs to know of the events behind a view's values. */
export interface Presentation {
  /** Whether an event, or the entry it was read from, is sealed at the log's head. */
  readonly sealed: (event: string) => boolean;
  /** Cases of which not even that they exist may be said; left out: none. */
  readonly hidden?: {
    readonly subjects: ReadonlySet<string>;
    /** Whether an event tells of one. */
    readonly event: (event: string) => boolean;
  };
}

export interface Presented {
  /** The view with its provenance taken out: plain values. */
  readonly data: unknown;
  /** Ids of the events behind each value, by JSON pointer (RFC 6901). */
  readonly by: ReadonlyMap<string, readonly string[]>;
}

/** Said in the place of a value that rested on something sealed. */
export const SEALED = 'sealed';

const HYPHEN = 45;
/** Members that stay when the rest is masked: number, date and the fact of sealing (LAW.md, Sealing). */
const STAYS = /^(id|key|number|date|on|when|filedOn|enteredOn|due|event|earliest|latest|from|until)$/;

/**
 * Turns a view into an answer: wrappers `{value, by}` become their value, `by` members are taken out, and both are kept by
 * pointer for `explain`. Step 8 of the replay: what rests on something sealed is masked here, whatever the cuts.
 */
export function present(view: unknown, how: Presentation): Presented {
  const by = new Map<string, readonly string[]>();
  return { data: walk(view, how, by, ''), by };
}

/** The answer alone, for those who don't ask what is behind it. */
export const presentPlain = (view: unknown, how: Presentation): unknown => walk(view, how, undefined, '');

function walk(
  node: unknown,
  how: Presentation,
  by: Map<string, readonly string[]> | undefined,
  pointer: string,
): unknown {
  if (node === null || typeof node !== 'object') return node;
  if (Array.isArray(node))
    return (how.hidden ? node.filter((item) => !hides(item, how)) : node).map((item, i) =>
      walk(item, how, by, by ? `${pointer}/${i}` : ''),
    );
  const record = node as Record<string, unknown>;
  if (how.hidden && hides(record, how)) return null;
  const events = isProvenance(record.by) ? record.by : undefined;
  if (events)
    by?.set(pointer, [...new Set(how.hidden ? events.filter((id) => !how.hidden?.event(id)) : events)]);
  const masked = events?.some((id) => how.sealed(id) || how.hidden?.event(id)) ?? false;
  const keys = Object.keys(record);
  if (events && 'value' in record && keys.length === 2)
    return masked ? SEALED : walk(record.value, how, by, pointer);
  const out: Record<string, unknown> = {};
  for (const key of keys) {
    const member = record[key];
    if (member === undefined || (key === 'by' && events)) continue;
    if (masked && !STAYS.test(key)) out[key] = mask(member);
    else if (member === null || typeof member !== 'object') out[key] = member;
    else
      out[key] = walk(
        member,
        how,
        by,
        by ? `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}` : '',
      );
  }
  if (masked) out.sealed = true;
  return out;
}

/** Whether a part of a view is there only because of a hidden case: it names one, or nothing else stands behind it. */
function hides(node: unknown, { hidden }: Presentation): boolean {
  if (!hidden) return false;
  if (typeof node === 'string') return namesHidden(node, hidden.subjects);
  if (node === null || typeof node !== 'object' || Array.isArray(node)) return false;
  const record = node as Record<string, unknown>;
  if (Object.values(record).some((value) => typeof value === 'string' && namesHidden(value, hidden.subjects)))
    return true;
  return isProvenance(record.by) && record.by.length > 0 && record.by.every(hidden.event);
}

/** A subject's id, alone or before what is told of it, as in the key of an obstacle. */
const namesHidden = (text: string, subjects: ReadonlySet<string>): boolean =>
  subjects.has(text) || (text.includes(':') && subjects.has(text.slice(0, text.indexOf(':'))));

/** Asked of every object of a view: the form of a UUID is told by its hyphens, which costs a fifth of a regular expression. */
function isProvenance(by: unknown): by is string[] {
  if (!Array.isArray(by)) return false;
  for (const id of by) if (typeof id !== 'string' || !looksLikeId(id)) return false;
  return true;
}

const looksLikeId = (id: string): boolean =>
  id.length === 36 &&
  id.charCodeAt(8) === HYPHEN &&
  id.charCodeAt(13) === HYPHEN &&
  id.charCodeAt(18) === HYPHEN &&
  id.charCodeAt(23) === HYPHEN;

function mask(member: unknown): unknown {
  if (typeof member === 'string') return SEALED;
  if (Array.isArray(member)) return [];
  return member !== null && typeof member === 'object' ? SEALED : null;
}

/** A fact in a list: what it is, when, and how surely. */
export function briefFact(fact: Fact) {
  return {
    event: fact.id,
    type: fact.type,
    subject: fact.subject,
    occurredOn: fact.occurredOn,
    knownOn: fact.knownOn,
    standing: fact.standing,
  };
}
