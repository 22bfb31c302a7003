import type { Day } from '../domain/dates.js';
import type { Source } from '../domain/event.js';
import { firstRetrieved } from './entry-telling.js';
import type { Story, Telling } from './stories.js';

/** A fact about the case as a whole, as a copy's head tells it, before it is known how it is dated. */
export interface HeaderFact {
  readonly id: string;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly when:
    | { readonly on: Day }
    /** Since the filing of the case. */
    | 'filing'
    /** Somewhere from one day to another: it was not so in an earlier copy. */
    | { readonly from: Day; readonly to: Day }
    /** By a day at the latest. */
    | { readonly by: Day };
  /** Null: recorded, but not so after all. */
  readonly wanted: boolean;
}

/** The filing day, if a copy gave it; else the day by which the case was on the docket. */
export interface Filing {
  readonly day?: Day;
  readonly by: Day;
}

type Dates = Pick<Telling, 'occurredOn' | 'knownOn' | 'knownOnBasis'>;

/** When a fact happened and was known. What a head says without a date is told with doubt (`?`), never as sure. */
function datesOfHeader(when: HeaderFact['when'], filing: Filing): Dates {
  if (when === 'filing') {
    if (filing.day === undefined) return datesOfHeader({ by: filing.by }, filing);
    return { occurredOn: `${filing.day}?`, knownOn: `${filing.day}~`, knownOnBasis: 'publicly-filed' };
  }
  if ('on' in when) return { occurredOn: when.on, knownOn: `${when.on}~`, knownOnBasis: 'publicly-filed' };
  if ('by' in when) return { occurredOn: `/${when.by}`, knownOn: when.by, knownOnBasis: 'observed' };
  const occurredOn = when.from < when.to ? `${when.from}/${when.to}` : when.to;
  return { occurredOn, knownOn: when.to, knownOnBasis: 'observed' };
}

export function headerTelling(
  fact: HeaderFact,
  filing: Filing,
  source: Source,
  recorded: Telling | null | undefined,
): Telling {
  return {
    type: fact.type,
    version: 1,
    about: recorded?.about ?? [],
    ...datesOfHeader(fact.when, filing),
    ordinal: 0,
    standing: 'confirmed',
    sources: recorded ? [source, ...recorded.sources].slice(0, 50) : [source],
    data: fact.data,
  };
}

/** Recorded facts of a type that came from a copy's head: not from an entry's text, and not by hand. */
export function headerStories(stories: ReadonlyMap<string, Story>, type: string): Story[] {
  return [...stories.values()].filter(
    (story) => story.base?.type === type && story.causationId === undefined && isFromCopy(story),
  );
}

/** Only copies of a docket cite when they were retrieved and what kind of copy they are. */
export const isFromCopy = (story: Story): boolean =>
  story.base?.sources.some((source) => source.note !== undefined && source.retrievedOn !== undefined) ??
  false;

/** Since when a recorded fact is known to stand in a copy. */
export const sinceOf = (story: Story): Day =>
  story.base === null ? '9999-12-31' : firstRetrieved(story.base.sources);
