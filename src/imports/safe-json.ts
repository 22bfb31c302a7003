/** Result of reading, or the sentence that says why not. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: string };

const MAX_DEPTH = 64;
const MAX_NUMBER = 25;
/** Literal numbers that JSON.parse would turn into Infinity or lose digits of are ids gone wrong: refused. */
const SAFE = Number.MAX_SAFE_INTEGER;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * Parses JSON from outside. Beyond `JSON.parse` it refuses, with a sentence, what would be read one way here and another
 * way elsewhere: a key given twice, a key named __proto__, nesting deeper than 64, numbers too large to hold.
 */
export function readJson(text: string): Outcome<unknown> {
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const flaw = scan(body);
  if (flaw) return { ok: false, reason: flaw };
  try {
    return { ok: true, value: JSON.parse(body) };
  } catch (error) {
    return { ok: false, reason: `This is not JSON: ${briefly(error)}. Save the file again from its source.` };
  }
}

function briefly(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/\s+/g, ' ').slice(0, 120).replace(/\.$/, '');
}

/** One pass over the text: linear, no recursion, so that depth costs nothing. */
function scan(text: string): string | undefined {
  const keys: (Set<string> | null)[] = [];
  let expectKey = false;
  let i = 0;
  while (i < text.length) {
    const c = text.charCodeAt(i);
    if (c === QUOTE) {
      const end = endOfString(text, i);
      if (end < 0) return undefined;
      if (expectKey) {
        const flaw = noteKey(keys, text.slice(i + 1, end));
        if (flaw) return flaw;
        expectKey = false;
      }
      i = end + 1;
      continue;
    }
    if (c === 0x7b || c === 0x5b) {
      if (keys.length >= MAX_DEPTH) {
        return `This JSON is nested deeper than ${MAX_DEPTH} levels: no docket is. Save the file again from its source.`;
      }
      keys.push(c === 0x7b ? new Set() : null);
      expectKey = c === 0x7b;
    } else if (c === 0x7d || c === 0x5d) {
      keys.pop();
      expectKey = false;
    } else if (c === 0x2c) {
      expectKey = keys.at(-1) instanceof Set;
    } else if (c === 0x2d || (c >= 0x30 && c <= 0x39)) {
      const end = endOfNumber(text, i);
      const flaw = judgeNumber(text, i, end);
      if (flaw) return flaw;
      i = end;
      continue;
    }
    i += 1;
  }
  return undefined;
}

function noteKey(keys: readonly (Set<string> | null)[], raw: string): string | undefined {
  const set = keys.at(-1);
  if (!set) return undefined;
  const key = raw.includes('\\') ? unescaped(raw) : raw;
  if (key === '__proto__') return 'A key is named "__proto__": that is no field of a docket. Remove it.';
  if (set.has(key)) {
    return `The key "${key.slice(0, 60)}" is given twice in one object: which one counts can't be told. Keep one of them.`;
  }
  set.add(key);
  return undefined;
}

function unescaped(raw: string): string {
  try {
    return JSON.parse(`"${raw}"`) as string;
  } catch {
    return raw;
  }
}

function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end > 0) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return end;
    end = text.indexOf('"', end + 1);
  }
  return -1;
}

function endOfNumber(text: string, start: number): number {
  let i = start;
  while (i < text.length) {
    const c = text.charCodeAt(i);
    const inside =
      (c >= 0x30 && c <= 0x39) || c === 0x2d || c === 0x2b || c === 0x2e || c === 0x65 || c === 0x45;
    if (!inside) break;
    i += 1;
  }
  return i;
}

function judgeNumber(text: string, start: number, end: number): string | undefined {
  // Nearly all are short: nothing to look at.
  if (end - start < 16) {
    const short = text.slice(start, end);
    if (!/e/i.test(short) || Number.isFinite(Number(short))) return undefined;
  }
  const literal = text.slice(start, Math.min(end, start + MAX_NUMBER + 1));
  const value = Number(literal);
  const tooLong = end - start > MAX_NUMBER;
  const inexact = !/[.eE]/.test(literal) && Math.abs(value) > SAFE;
  if (!tooLong && !inexact && Number.isFinite(value)) return undefined;
  return `The number ${literal.slice(0, 20)}${end - start > 20 ? '…' : ''} is too large to hold: ids that long are written as text, in quotes.`;
}
