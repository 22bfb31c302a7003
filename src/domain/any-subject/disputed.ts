/** What a dispute is about: the event that told a value, and which of its values (docs/replay.md, Disputed values). */
export interface Disputing {
  readonly event: string;
  readonly value?: string | null | undefined;
}

/** Members of a view that hold the value a dispute names, where they go by another name than the value. */
const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  date: 'date on filedOn soughtOn filed from until since formed announced began ended day'.split(' '),
  amount: ['amount', 'figures'],
  size: ['reported', 'size'],
  count: ['count', 'counts'],
  claims: ['dismissed'],
  partners: ['name'],
};

/** An entry that tells one event has one of these. */
const DATED = ['date', 'on'];

/**
 * Which member of an object of a view is disputed. What merely rests on a disputed event (a status, a headline, a count of
 * something else) is not: only the value the dispute names, or the entry that tells the event where it holds no such value.
 * @param by the events behind the object, the one that made it first
 * @param has whether the object holds something under a name
 * @returns the member; null for the entry as a whole; undefined where nothing of it is disputed
 */
export function disputedMember(
  { event, value }: Disputing,
  by: readonly string[],
  has: (member: string) => boolean,
): string | null | undefined {
  if (!by.includes(event)) return undefined;
  const tells = by[0] === event;
  if (!value) return tells ? null : undefined;
  const member = (MEMBERS[value] ?? [value]).find(has);
  // The dates of an entry that several events made are those of the first; each later one is told with its own.
  if (member !== undefined && (value !== 'date' || tells)) return member;
  return member === undefined && tells && DATED.some(has) ? null : undefined;
}

/** Whether a value of a view says something. */
export const isTold = (value: unknown): boolean =>
  value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
