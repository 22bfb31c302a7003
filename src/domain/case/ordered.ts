/**
 * A table of the state that keeps the order of entry and may be long: values as they came, and their places by slot. Made of
 * plain lists, which are copied in one piece, where an object of two thousand members is copied member by member.
 */
export interface Ordered<V> {
  readonly list: V[];
  /** Slots in their order, to be searched by halves. */
  readonly slots: string[];
  /** For each of `slots` the place of its value in `list`. */
  readonly places: number[];
}

export const noEntries = <V>(): Ordered<V> => ({ list: [], slots: [], places: [] });

/** How many slots stand before one. */
function before(slots: readonly string[], slot: string): number {
  let low = 0;
  let high = slots.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((slots[middle] as string) < slot) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The value entered under a slot. */
export function entryOf<V>({ list, slots, places }: Ordered<V>, slot: string): V | undefined {
  const at = before(slots, slot);
  return slots[at] === slot ? list[places[at] as number] : undefined;
}

/** Enters a value behind all others, or in the place of the one under its slot. */
export function enter<V>({ list, slots, places }: Ordered<V>, slot: string, value: V): void {
  const at = before(slots, slot);
  if (slots[at] === slot) list[places[at] as number] = value;
  else {
    slots.splice(at, 0, slot);
    places.splice(at, 0, list.length);
    list.push(value);
  }
}
