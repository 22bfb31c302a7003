import { createHash } from 'node:crypto';
import { enableMapSet, produce, setAutoFreeze } from 'immer';
import type { Model } from '../domain/fact.js';
import type { Version } from './resolve.js';
import { commonLength } from './world-order.js';

// Freezing whole states on every step would cost more than the fold itself; nothing outside this file changes a state.
setAutoFreeze(false);
enableMapSet();

const SNAPSHOT_EVERY = 128;
const LONG = 2 * SNAPSHOT_EVERY;

/**
 * States and digests along the list of a subject's facts as it stands. Long subjects answer any date from the nearest of the
 * states kept every 128 facts; those share structure, so that they cost little.
 */
export class States<S> {
  #base: readonly Version[] = [];
  #states: S[] = [];
  #digests: string[] = [];

  constructor(
    readonly subject: string,
    readonly model: Model<S>,
  ) {}

  /** Goes over to a longer list; what lies before the first difference stays. */
  follow(base: readonly Version[], common: number): void {
    this.#base = base;
    this.#states.length = Math.min(this.#states.length, Math.floor(common / SNAPSHOT_EVERY) + 1);
    this.#digests.length = Math.min(this.#digests.length, common);
  }

  /** The state after these facts. The state is shared: read it, never change it. */
  fold(versions: readonly Version[]): S {
    const at = Math.floor(commonLength(versions, this.#base) / SNAPSHOT_EVERY);
    // A short subject folds from scratch in place: sharing structure would cost more than it saves.
    if (at === 0 && versions.length <= LONG)
      return this.#evolve(this.model.initial(this.subject), versions, 0);
    let state = this.#snapshot(at);
    for (let i = at * SNAPSHOT_EVERY; i < versions.length; i += SNAPSHOT_EVERY) {
      state = this.step(state, versions.slice(i, i + SNAPSHOT_EVERY));
    }
    return state;
  }

  /** As `fold`, but a state of the caller's own, to evolve further in place. */
  owned(versions: readonly Version[]): S {
    return States.isLong(versions)
      ? structuredClone(this.fold(versions))
      : this.#evolve(this.model.initial(this.subject), versions, 0);
  }

  /** A state some facts further on. The one given stays as it is, and what the facts don't change is shared. */
  step(state: S, versions: readonly Version[]): S {
    return produce(state, (draft) => this.#evolve(draft as S, versions, 0) as typeof draft);
  }

  /** Whether a list of facts is so long that its states are kept and shared. */
  static isLong(versions: readonly Version[]): boolean {
    return versions.length > LONG;
  }

  #evolve(from: S, versions: readonly Version[], start: number): S {
    let state = from;
    for (let i = start; i < versions.length; i += 1)
      state = this.model.evolve(state, (versions[i] as Version).fact);
    return state;
  }

  #snapshot(n: number): S {
    if (this.#states.length === 0) this.#states.push(this.model.initial(this.subject));
    for (let i = this.#states.length; i <= n; i += 1) {
      this.#states.push(
        this.step(this.#states[i - 1] as S, this.#base.slice((i - 1) * SNAPSHOT_EVERY, i * SNAPSHOT_EVERY)),
      );
    }
    return this.#states[n] as S;
  }

  /** Running SHA-256 over the content hashes of these facts in fold order, in hexadecimal; of none, that of the empty text. */
  digest(versions: readonly Version[]): string {
    const common = commonLength(versions, this.#base);
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
