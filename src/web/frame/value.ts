import type { Presented } from '../../replay/present.js';

type Key = string | number;

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
    let data = this.data;
    let pointer = this.pointer;
    for (const key of keys) {
      data = data !== null && typeof data === 'object' ? (data as Record<Key, unknown>)[key] : undefined;
      pointer = `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
    }
    return new Value(data, this.by, pointer);
  }

  /** Members of a list; none where there is no list. */
  list(...keys: readonly Key[]): Value[] {
    const at = keys.length > 0 ? this.at(...keys) : this;
    return Array.isArray(at.data) ? at.data.map((_, i) => at.at(i)) : [];
  }

  /** The value as text, empty where there is none. */
  text(...keys: readonly Key[]): string {
    const { data } = this.at(...keys);
    return data === null || data === undefined || typeof data === 'object' ? '' : String(data);
  }

  texts(...keys: readonly Key[]): string[] {
    return this.list(...keys).map((one) => one.text());
  }

  number(...keys: readonly Key[]): number | undefined {
    const { data } = this.at(...keys);
    return typeof data === 'number' ? data : undefined;
  }

  is(...keys: readonly Key[]): boolean {
    return this.at(...keys).data === true;
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
