/** A binary heap: the smallest key first. */
export class Heap<T> {
  readonly #items: { key: number; item: T }[] = [];

  get size(): number {
    return this.#items.length;
  }

  /** The smallest key, or undefined when empty. */
  get first(): number | undefined {
    return this.#items[0]?.key;
  }

  push(key: number, item: T): void {
    const items = this.#items;
    let at = items.length;
    items.push({ key, item });
    while (at > 0) {
      const up = (at - 1) >> 1;
      if ((items[up] as { key: number }).key <= key) break;
      [items[up], items[at]] = [items[at] as { key: number; item: T }, items[up] as { key: number; item: T }];
      at = up;
    }
  }

  pop(): T | undefined {
    const items = this.#items;
    const top = items[0];
    const last = items.pop();
    if (top === undefined || last === undefined) return undefined;
    if (items.length > 0) {
      items[0] = last;
      this.#sink();
    }
    return top.item;
  }

  #sink(): void {
    const items = this.#items;
    for (let at = 0; ; ) {
      let least = at;
      for (const down of [2 * at + 1, 2 * at + 2]) {
        const candidate = items[down];
        if (candidate !== undefined && candidate.key < (items[least] as { key: number }).key) least = down;
      }
      if (least === at) return;
      [items[at], items[least]] = [
        items[least] as { key: number; item: T },
        items[at] as { key: number; item: T },
      ];
      at = least;
    }
  }
}
