import type { Presented } from '../../replay/present.js';

type Key = string | number;

/** What lies under some keys; undefined where there is nothing. */
function under(data: unknown, keys: readonly Key[]): unknown {
  let at = data;
  for (const key of keys)
    at = at !== null && typeof at === 'object' ? (at as Record<Key, unknown>)[key] : undefined;
  return at;
}

const step = (key: Key): string =>
  typeof key === 'number' ? `/${key}` : `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/**
 * A place in an answer: its plain value beside the events behind it. Pages read answers through it, so that every value
 * they show can carry its sources.
 * @example summary.at('trial', 'date').events
 */
export class Value {
  constructor(
    readonly data: unknown,
    readonly by: Presented['by'],
    readonly pointer = '',
  ) {}

  at(...keys: readonly Key[]): Value {
    return new Value(under(this.data, keys), this.by, this.pointer + keys.map(step).join(''));
  }

  /** Members of a list; none where there is no list. */
  list(...keys: readonly Key[]): Value[] {
    const at = keys.length > 0 ? this.at(...keys) : this;
    return Array.isArray(at.data) ? at.data.map((_, i) => at.at(i)) : [];
  }

  /** The value as text, empty where there is none. */
  text(...keys: readonly Key[]): string {
    const data = under(this.data, keys);
    return data === null || data === undefined || typeof data === 'object' ? '' : String(data);
  }

  texts(...keys: readonly Key[]): string[] {
    return this.list(...keys).map((one) => one.text());
  }

  number(...keys: readonly Key[]): number | undefined {
    const data = under(this.data, keys);
    return typeof data === 'number' ? data : undefined;
  }

  is(...keys: readonly Key[]): boolean {
    return under(this.data, keys) === true;
  }

  get missing(): boolean {
    return this.data === null || this.data === undefined;
  }

  /** Ids of the events behind the value: its own, else those behind what holds it. */
  get events(): readonly string[] {
    for (let at = this.pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
      const ids = this.by.get(at);
      if (ids) return ids;
      if (at === '') return [];
    }
  }
}
