import type { StoredEvent, SubjectKind } from '../domain/event.js';
import { kindOf } from '../domain/event.js';
import type { LocalLog } from '../store/local-log.js';
import { History } from './history.js';
import { modelOf } from './models.js';
import type { HashOf } from './resolve.js';

/** Positions of the events of other streams that touch a subject, oldest first. */
export type Links = (subject: string) => readonly number[];

/** News of one subject since its history was read; undefined where only reading it again will do. */
type News = StoredEvent[] | undefined;

/** What a history weighs beside its events, in events: so many cases of one event each are no lighter than a long one. */
const BESIDE_EVENTS = 3;

/** More news than this is not kept waiting for a reader. */
const MAX_NEWS = 2000;

/**
 * Histories of the subjects last asked for, kept while they fit: the bound is on weight in events, since a long case weighs what
 * hundreds of short ones do. They reach as far as the read models do, and grow with them.
 */
export class Histories {
  readonly #kept = new Map<string, History<unknown>>();
  readonly #news = new Map<string, News>();
  #weight = 0;
  #horizon: string | undefined;
  #generation = 0;

  constructor(
    readonly log: LocalLog,
    readonly links: Links,
    /** Whether an event was set aside because no fold can take it: what else is known of its subject is told without it. */
    readonly isParked: (event: string) => boolean = () => false,
    readonly maxWeight = 60_000,
  ) {}

  /** Changes whenever everything kept was given up. */
  get generation(): number {
    return this.#generation;
  }

  /** The history of a subject as far as the read models have come; undefined when nothing is recorded of it. */
  of(subject: string): History<unknown> | undefined {
    const kept = this.#kept.get(subject);
    if (!kept || (this.#news.has(subject) && !this.#grow(subject, kept))) return this.#load(subject);
    this.#kept.delete(subject);
    this.#kept.set(subject, kept);
    return kept;
  }

  /** To be told before events up to a position are taken in. */
  reach(position: string): void {
    this.#horizon = position;
  }

  /**
   * To be told when a subject's events grew.
   * @param event what it grew by; left out when events from before came to touch it too
   */
  touched(subject: string, event?: StoredEvent): void {
    const kept = this.#kept.has(subject);
    const news = this.#news.get(subject);
    if (event === undefined) {
      if (kept) this.#news.set(subject, undefined);
    } else if (news) news.push(event);
    // A subject whose every event is news needs no reading at all.
    else if (!this.#news.has(subject) && (kept || (event.subject === subject && event.revision === 0)))
      this.#news.set(subject, [event]);
  }

  /** To be told after what was touched was taken in: news of subjects nobody asked for is let go. */
  settle(): void {
    for (const [subject, news] of this.#news) {
      if (!this.#kept.has(subject)) this.#news.delete(subject);
      else if (news && news.length > MAX_NEWS) this.#drop(subject);
    }
  }

  clear(): void {
    this.#kept.clear();
    this.#news.clear();
    this.#weight = 0;
    this.#generation += 1;
  }

  /** @returns false where the news is no mere continuation */
  #grow(subject: string, history: History<unknown>): boolean {
    const news = this.#news.get(subject);
    const fresh = news?.filter((event) => history.event(event.id) === undefined && !this.isParked(event.id));
    if (!fresh || fresh.some((event) => event.position <= history.head)) return false;
    this.#news.delete(subject);
    this.#weight -= weightOf(history);
    history.extend(fresh);
    this.#weight += weightOf(history);
    return true;
  }

  #load(subject: string): History<unknown> | undefined {
    const events = this.#eventsOf(subject);
    this.#drop(subject);
    if (events.length === 0) return undefined;
    const history = new History(
      subject,
      modelOf(kindOf(subject) as SubjectKind),
      events,
      this.#hashes(subject),
    );
    this.#kept.set(subject, history);
    this.#weight += weightOf(history);
    for (const oldest of this.#kept.keys()) {
      if (this.#weight <= this.maxWeight || oldest === subject) break;
      this.#drop(oldest);
    }
    return history;
  }

  #eventsOf(subject: string): readonly StoredEvent[] {
    const linked = this.links(subject);
    const news = this.#kept.has(subject) ? undefined : this.#news.get(subject);
    if (linked.length === 0 && news?.[0]?.revision === 0 && news[0].subject === subject) return news;
    const own = this.log
      .stream(subject, this.#horizon === undefined ? {} : { toPosition: this.#horizon })
      .filter((event) => !this.isParked(event.id));
    if (linked.length === 0) return own;
    const all = [...own, ...this.log.at(linked)];
    return all
      .sort((a, b) => (a.position < b.position ? -1 : a.position > b.position ? 1 : 0))
      .filter((e, i) => e.id !== all[i - 1]?.id);
  }

  #hashes(subject: string): HashOf {
    let hashes: Map<string, string> | undefined;
    return (id) => {
      hashes ??= this.log.contentHashes(subject);
      let hash = hashes.get(id);
      if (hash === undefined) {
        hash = this.log.contentHashes([id]).get(id) as string;
        hashes.set(id, hash);
      }
      return hash;
    };
  }

  #drop(subject: string): void {
    const kept = this.#kept.get(subject);
    if (kept) this.#weight -= weightOf(kept);
    this.#kept.delete(subject);
    this.#news.delete(subject);
  }
}

const weightOf = (history: History<unknown>): number => history.size + BESIDE_EVENTS;
