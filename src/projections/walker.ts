import type { History } from '../replay/history.js';
import type { Version } from '../replay/resolve.js';
import { States } from '../replay/states.js';

/** States kept behind the one a walk stands at, so that a fact that belongs a little earlier doesn't begin it anew. */
const KEPT = 24;

/**
 * Folds along one list of facts after the other, going on from where the lists agree. A short list is folded in place; along
 * a long one states are shared, since the next list mostly differs a few facts before the end of the last.
 */
export class Walker<S> {
  #list: readonly Version[] = [];
  /** Where it stood last: counts of facts, ascending, and the states after them. */
  #stands: { readonly count: number; readonly state: S }[] = [];
  /** Whether the last state is its own, to be changed in place. */
  #owned = false;

  constructor(readonly history: History<S>) {}

  forget(): void {
    this.#stands = [];
  }

  /**
   * Goes over to a list whose first `common` facts are those of the list before, to be read from behind the first `until` on.
   * @param count a place before `until` to begin from where it stood nowhere useful
   */
  start(list: readonly Version[], count: number, until: number, common: number): void {
    while (this.#stands.length > 0 && (this.#stands.at(-1)?.count ?? 0) > Math.min(until, common))
      this.#stands.pop();
    const { history } = this;
    const long = States.isLong(list);
    // A state of its own is not one to share, nor the other way round.
    if (this.#owned === long) this.forget();
    this.#list = list;
    this.#owned = !long;
    if (this.#stands.length > 0) return;
    const state = long
      ? history.fold(list.slice(0, count))
      : evolved(history, history.model.initial(history.subject), list, 0, count);
    this.#stands.push({ count, state });
  }

  /** The state after the first `count` facts: to be read before the next call. */
  advance(count: number): S {
    const last = this.#stands.at(-1) as { count: number; state: S };
    if (last.count === count) return last.state;
    if (this.#owned) {
      const state = evolved(this.history, last.state, this.#list, last.count, count);
      this.#stands = [{ count, state }];
      return state;
    }
    const state = this.history.step(last.state, this.#list.slice(last.count, count));
    this.#stands.push({ count, state });
    if (this.#stands.length > KEPT) this.#stands.shift();
    return state;
  }
}

function evolved<S>({ model }: History<S>, from: S, list: readonly Version[], start: number, end: number): S {
  let state = from;
  for (let i = start; i < end; i += 1) state = model.evolve(state, (list[i] as Version).fact);
  return state;
}
