import type { Day } from '../domain/dates.js';
import { decodeBytes } from './encoding.js';
import type { ImportReport } from './import.js';
import { type FeedState, freshFeed, type WatchTiming, waitAfter } from './watch-timing.js';

/** The part of `fetch` that a watch needs; tests bring their own. */
export type FetchFeed = (
  url: string,
  init: { headers: Record<string, string>; signal: AbortSignal; redirect: 'follow' | 'error' },
) => Promise<FeedResponse>;

export interface FeedResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: AsyncIterable<Uint8Array> | null;
}

/** What a watch needs of the world: all that depends on time and network. */
export interface WatchWorld {
  readonly fetch: FetchFeed;
  readonly now: () => number;
  /** Calls back after so many milliseconds; the answer takes it back. */
  readonly after: (milliseconds: number, callback: () => void) => () => void;
  /** From 0 to 1, for the jitter. */
  readonly random: () => number;
  readonly today: () => Day;
  /** Imports what was fetched; it yields to the server between appends. */
  readonly importFeed: (text: string, url: string, retrievedOn: Day) => Promise<ImportReport>;
  readonly userAgent: string;
}

/** How a watched feed stands, as its page shows it. */
export interface WatchStatus {
  readonly url: string;
  readonly lastPolledAt: number | null;
  readonly lastChangedAt: number | null;
  readonly nextPollAt: number | null;
  readonly failures: number;
  /** What went wrong last, in a sentence; null while all is well. */
  readonly problem: string | null;
  readonly polls: number;
  readonly appended: number;
}

const DEFAULTS: WatchTiming = {
  everyMs: 10 * 60_000,
  maxBackoffMs: 6 * 3_600_000,
  jitter: 0.2,
  hostGapMs: 5_000,
};
const TIMEOUT_MS = 30_000;
/** A court's feed of a day has less than one megabyte. */
const MAX_BYTES = 20_000_000;

/**
 * Watches feeds, politely: each host is asked one thing at a time with a pause in between, unchanged feeds cost a 304, and
 * one that fails is asked ever less often. Nothing a feed holds or does reaches the caller but as a status.
 */
export class FeedWatch {
  readonly #feeds = new Map<string, FeedState>();
  readonly #hosts = new Map<string, Promise<void>>();
  readonly #stops = new Map<string, () => void>();
  readonly #aborts = new Set<AbortController>();
  #stopped = false;

  constructor(
    private readonly world: WatchWorld,
    private readonly timing: WatchTiming = DEFAULTS,
  ) {}

  /** Begins to watch a feed; one that is watched already stays as it is. @throws TypeError if it is no web address. */
  add(url: string): void {
    const address = new URL(url);
    if (address.protocol !== 'https:' && address.protocol !== 'http:')
      throw new TypeError(`"${url}" is no web address: a feed begins with https://.`);
    if (this.#stopped || this.#feeds.has(address.href)) return;
    this.#feeds.set(address.href, freshFeed());
    // Feeds that are added together are not asked together.
    this.#schedule(address.href, this.world.random() * Math.min(this.timing.everyMs, 10_000));
  }

  remove(url: string): void {
    this.#stops.get(url)?.();
    this.#stops.delete(url);
    this.#feeds.delete(url);
  }

  statuses(): WatchStatus[] {
    return [...this.#feeds].map(([url, { etag: _, lastModified: __, ...status }]) => ({ url, ...status }));
  }

  /** Stops asking and waits for what is under way. */
  async stop(): Promise<void> {
    this.#stopped = true;
    for (const stop of this.#stops.values()) stop();
    this.#stops.clear();
    for (const abort of this.#aborts) abort.abort();
    await Promise.allSettled([...this.#hosts.values()]);
  }

  #schedule(url: string, milliseconds: number): void {
    const state = this.#feeds.get(url);
    if (!state || this.#stopped) return;
    state.nextPollAt = this.world.now() + milliseconds;
    this.#stops.get(url)?.();
    this.#stops.set(
      url,
      this.world.after(milliseconds, () => void this.poll(url)),
    );
  }

  /** Asks a feed now, in its host's turn, and sets the time of the next. Never rejects. */
  poll(url: string): Promise<void> {
    const host = new URL(url).host;
    const before = this.#hosts.get(host) ?? Promise.resolve();
    const turn = before.then(() => this.#pollNow(url));
    // The next of the same host waits for this one and a pause.
    const paused = turn.then(() => (this.#stopped ? undefined : this.#pause()));
    this.#hosts.set(host, paused);
    void paused.then(() => {
      if (this.#hosts.get(host) === paused) this.#hosts.delete(host);
    });
    return turn;
  }

  #pause(): Promise<void> {
    return new Promise((resolve) => {
      const abort = new AbortController();
      const end = () => {
        this.#aborts.delete(abort);
        resolve();
      };
      const stop = this.world.after(this.timing.hostGapMs, end);
      this.#aborts.add(abort);
      abort.signal.addEventListener('abort', () => {
        stop();
        end();
      });
    });
  }

  async #pollNow(url: string): Promise<void> {
    const state = this.#feeds.get(url);
    if (!state || this.#stopped) return;
    state.lastPolledAt = this.world.now();
    state.polls += 1;
    let retryAfter: string | null = null;
    try {
      retryAfter = await this.#ask(url, state);
    } catch (error) {
      state.failures += 1;
      state.problem = `The feed could not be read: ${sentenceOf(error)}`;
    }
    this.#schedule(url, waitAfter(state, this.timing, this.world.random(), retryAfter, this.world.now()));
  }

  /** @returns the server's Retry-After, if it sent one with a refusal */
  async #ask(url: string, state: FeedState): Promise<string | null> {
    const abort = new AbortController();
    this.#aborts.add(abort);
    const stopTimer = this.world.after(TIMEOUT_MS, () =>
      abort.abort(new Error('it did not answer within 30 seconds.')),
    );
    try {
      const response = await this.world.fetch(url, {
        headers: this.#headers(state),
        signal: abort.signal,
        redirect: 'follow',
      });
      if (response.status === 304) return succeeded(state);
      if (response.status !== 200) {
        state.failures += 1;
        state.problem = `The feed answered ${response.status}.`;
        return response.headers.get('retry-after');
      }
      const text = decodeBytes(await bytesOf(response.body), response.headers.get('content-type'));
      const report = await this.world.importFeed(text, url, this.world.today());
      state.appended += report.appended;
      if (report.events > 0) state.lastChangedAt = this.world.now();
      if (report.reason !== undefined) throw new Error(report.reason);
      // Remembered only once all of it is durable: a failed import is asked for again.
      state.etag = response.headers.get('etag');
      state.lastModified = response.headers.get('last-modified');
      return succeeded(state);
    } finally {
      stopTimer();
      this.#aborts.delete(abort);
    }
  }

  #headers(state: FeedState): Record<string, string> {
    return {
      accept: 'application/rss+xml, application/xml;q=0.9, text/xml;q=0.8',
      'user-agent': this.world.userAgent,
      ...(state.etag === null ? {} : { 'if-none-match': state.etag }),
      ...(state.lastModified === null ? {} : { 'if-modified-since': state.lastModified }),
    };
  }
}

function succeeded(state: FeedState): null {
  state.failures = 0;
  state.problem = null;
  return null;
}

async function bytesOf(body: AsyncIterable<Uint8Array> | null): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > MAX_BYTES) throw new Error(`it has more than ${MAX_BYTES} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function sentenceOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.slice(0, 300);
}
