import { createHash } from 'node:crypto';
import { enableMapSet, produce, setAutoFreeze } from 'immer';
import type { Model } from '../domain/fact.js';
import { changesBetween, type Forking, fork, frozen } from './forks.js';
import type { Version } from './resolve.js';
import { commonLength } from './world-order.js';

// Freezing whole states on every step would cost more than the fold itself: only snapshots are frozen.
setAutoFreeze(false);
enableMapSet();

const SNAPSHOT_EVERY = 128;
const LONG = 2 * SNAPSHOT_EVERY;

/** A state kept, and what changes on the way to the next one: known once that is there. */
interface Snapshot<S> {
  readonly state: S;
  forking?: Forking | undefined;
}

/**
 * States and digests along the list of a subject's facts as it stands. Long subjects answer any date from the nearest of the
 * states kept every 128 facts; those share structure, so that they cost little.
 */
export class States<S> {
  #base: readonly Version[] = [];
  #snapshots: Snapshot<S>[] = [];
  /** The state after all of `#base`. */
  #last: S | undefined;
  #digests: string[] = [];
  /** Lists given out that are the first facts of a list: the list they are of. */
  readonly #beginnings = new WeakMap<readonly Version[], readonly Version[]>();

  constructor(
    readonly subject: string,
    readonly model: Model<S>,
  ) {}

  /** Goes over to a longer list; what lies before the first difference stays. */
  follow(base: readonly Version[], common: number): void {
    this.#base = base;
    this.#last = undefined;
    this.#snapshots.length = Math.min(this.#snapshots.length, Math.floor(common / SNAPSHOT_EVERY) + 1);
    const end = this.#snapshots.at(-1);
    if (end) end.forking = undefined;
    this.#digests.length = Math.min(this.#digests.length, common);
  }

  /** The first so many facts of the list. What folds them need not compare thousands. */
  first(count: number): readonly Version[] {
    if (count === this.#base.length) return this.#base;
    const beginning = this.#base.slice(0, count);
    this.#beginnings.set(beginning, this.#base);
    return beginning;
  }

  /** How many facts these begin with that the list begins with too. */
  #common(versions: readonly Version[]): number {
    return this.#beginnings.get(versions) === this.#base
      ? versions.length
      : commonLength(versions, this.#base);
  }

  /** The state after these facts. The state is shared: read it, never change it. */
  fold(versions: readonly Version[]): S {
    const common = this.#common(versions);
    const at = Math.floor(common / SNAPSHOT_EVERY);
    // A short subject folds from scratch in place: sharing structure would cost more than it saves.
    if (at === 0 && versions.length <= LONG) return this.#evolve(this.model.initial(this.subject), versions);
    const { state } = this.#snapshot(at);
    const rest = versions.slice(at * SNAPSHOT_EVERY);
    if (rest.length === 0) return state;
    if (common === versions.length) return this.#alongBase(at, rest);
    // Where the lists part early, a state of its own is evolved faster than one that shares.
    return rest.length > LONG ? this.#evolve(structuredClone(state), rest) : this.step(state, rest);
  }

  /** A state some facts further on. The one given stays as it is, and what the facts don't change is shared. */
  step(state: S, versions: readonly Version[]): S {
    return produce(state, (draft) => this.#evolve(draft as S, versions) as typeof draft);
  }

  /** Whether a list of facts is so long that its states are kept and shared. */
  static isLong(versions: readonly Version[]): boolean {
    return versions.length > LONG;
  }

  #evolve(from: S, versions: readonly Version[]): S {
    let state = from;
    for (const { fact } of versions) state = this.model.evolve(state, fact);
    return state;
  }

  /** From a snapshot on along the list itself: only what changes before the next one is copied, and evolved in place. */
  #alongBase(at: number, rest: readonly Version[]): S {
    const end = (at + 1) * SNAPSHOT_EVERY;
    const next = end <= this.#base.length ? this.#snapshot(at + 1).state : this.#end();
    if (at * SNAPSHOT_EVERY + rest.length === this.#base.length && end > this.#base.length) return next;
    const from = this.#snapshot(at);
    from.forking ??= changesBetween(from.state, next);
    try {
      return this.#evolve(fork(from.state, from.forking), rest);
    } catch (error) {
      // Something was changed on the way and stood as before at the next snapshot: what is frozen can't be harmed by it.
      if (!(error instanceof TypeError)) throw error;
      return this.step(from.state, rest);
    }
  }

  #end(): S {
    const whole = Math.floor(this.#base.length / SNAPSHOT_EVERY);
    this.#last ??= this.step(this.#snapshot(whole).state, this.#base.slice(whole * SNAPSHOT_EVERY));
    return this.#last;
  }

  #snapshot(n: number): Snapshot<S> {
    const kept = this.#snapshots;
    if (kept.length === 0) kept.push({ state: frozen(this.model.initial(this.subject)) });
    let state: S | undefined;
    for (let i = kept.length; i <= n; i += 1) {
      const before = (kept[i - 1] as Snapshot<S>).state;
      state = this.#evolve(
        state ?? structuredClone(before),
        this.#base.slice((i - 1) * SNAPSHOT_EVERY, i * SNAPSHOT_EVERY),
      );
      kept.push({ state: frozen(state, before) });
    }
    return kept[n] as Snapshot<S>;
  }

  /** Running SHA-256 over the content hashes of these facts in fold order, in hexadecimal; of none, that of the empty text. */
  digest(versions: readonly Version[]): string {
    const common = this.#common(versions);
    let digest = common === 0 ? EMPTY_DIGEST : this.#baseDigest(common);
    for (let i = common; i < versions.length; i += 1) digest = chain(digest, (versions[i] as Version).hash);
    return digest;
  }

  #baseDigest(length: number): string {
    for (let i = this.#digests.length; i < length; i += 1) {
      this.#digests.push(chain(this.#digests[i - 1] ?? EMPTY_DIGEST, (this.#base[i] as Version).hash));
    }
    return this.#digests[length - 1] as string;
  }
}

const EMPTY_DIGEST = createHash('sha256').digest('hex');
const chain = (digest: string, hash: string): string =>
  createHash('sha256').update(digest).update(hash).digest('hex');
