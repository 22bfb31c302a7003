import { createHash } from 'node:crypto';

/** A node tells that it lives so often. */
export const BEAT_EVERY = 3000;
/** A node that could not tell so for so long stops sending by itself, well before others count it dead. */
export const FENCED_AFTER = 7000;
/** Others count a node dead that was silent for so long. */
export const DEAD_AFTER = 11_000;

/**
 * Who serves which endpoint, as one node sees it by its own clock: pure, all times come with the call. Every endpoint has a
 * preferred node among those alive; the others leave it to that one.
 */
export class LeaseTable {
  readonly #seen = new Map<string, number>();
  readonly #owners = new Map<string, { node: string; revision: number }>();
  #beatAt = Number.NEGATIVE_INFINITY;

  /** @param startedAt silent nodes are given until `DEAD_AFTER` from then, since their last beat is not known */
  constructor(
    readonly node: string,
    readonly startedAt: number,
  ) {}

  /** This node's beat was taken by the store; `at` is when it was sent. */
  beaten(at: number): void {
    this.#beatAt = Math.max(this.#beatAt, at);
  }

  /** Another node's beat came in. */
  heard(node: string, now: number): void {
    this.#seen.set(node, now);
  }

  /** A node said it goes: it is not waited for. */
  left(node: string): void {
    this.#seen.set(node, Number.NEGATIVE_INFINITY);
  }

  /** A lease event: who took it, or undefined for one given up. */
  taken(endpoint: string, node: string | undefined, revision: number): void {
    const known = this.#owners.get(endpoint);
    if (known && known.revision >= revision) return;
    this.#owners.set(endpoint, { node: node ?? '', revision });
  }

  revisionOf(endpoint: string): number | 'none' {
    return this.#owners.get(endpoint)?.revision ?? 'none';
  }

  ownerOf(endpoint: string): string | undefined {
    return this.#owners.get(endpoint)?.node || undefined;
  }

  /** Whether this node may send anything: the others have heard of it lately. */
  isFresh(now: number): boolean {
    return now - this.#beatAt < FENCED_AFTER;
  }

  mayServe(endpoint: string, now: number): boolean {
    return this.ownerOf(endpoint) === this.node && this.isFresh(now);
  }

  isAlive(node: string, now: number): boolean {
    if (node === this.node) return this.isFresh(now);
    return now - (this.#seen.get(node) ?? this.startedAt) < DEAD_AFTER;
  }

  /** What this node is to do about an endpoint now. */
  wish(endpoint: string, now: number): 'take' | 'release' | undefined {
    if (!this.isFresh(now)) return undefined;
    const owner = this.ownerOf(endpoint);
    const preferred = this.#preferred(endpoint, now);
    if (owner === this.node) return preferred === this.node ? undefined : 'release';
    if (owner !== undefined && this.isAlive(owner, now)) return undefined;
    return preferred === this.node ? 'take' : undefined;
  }

  /** The node alive whose name and the endpoint's hash highest: endpoints spread evenly, and few move when a node comes or goes. */
  #preferred(endpoint: string, now: number): string {
    let best = this.node;
    let weight = hash(this.node, endpoint);
    for (const [node, at] of this.#seen) {
      if (node === this.node || now - at >= DEAD_AFTER) continue;
      const other = hash(node, endpoint);
      if (other > weight) [best, weight] = [node, other];
    }
    return best;
  }
}

const hash = (node: string, endpoint: string): string =>
  createHash('sha256').update(`${node} ${endpoint}`).digest('hex');
