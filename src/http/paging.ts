import { Problem } from './problems.js';

/** A page of a list held whole: the cursor names the last item shown, so that items added meanwhile don't shift it. */
export function page<T extends { readonly id: string }>(
  items: readonly T[],
  limit: number,
  cursor: string | undefined,
): { readonly data: readonly T[]; readonly next: string | undefined } {
  let start = 0;
  if (cursor !== undefined) {
    const { last } = readCursor<{ last: string }>(cursor);
    const at = items.findIndex((item) => item.id === last);
    if (typeof last !== 'string' || at < 0)
      throw new Problem('invalid-request', 'That cursor belongs to another list: begin again without it.', {
        parameter: 'cursor',
      });
    start = at + 1;
  }
  const data = items.slice(start, start + limit);
  return { data, next: start + limit < items.length ? makeCursor({ last: data.at(-1)?.id }) : undefined };
}

export const makeCursor = (value: unknown): string =>
  Buffer.from(JSON.stringify(value)).toString('base64url');

/** @throws Problem for a cursor that no answer gave */
export function readCursor<T>(cursor: string): T {
  try {
    const value = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown;
    if (value !== null && typeof value === 'object') return value as T;
  } catch {
    // Told below: whatever it was, no answer gave it.
  }
  throw new Problem('invalid-request', 'That cursor is not one an answer gave: begin again without it.', {
    parameter: 'cursor',
  });
}
