import { bareDocketNumber, courtId, court as courtOf, docketNumberParts } from '../domain/courts.js';
import type { Day } from '../domain/dates.js';
import { uuidV5 } from '../domain/ids.js';
import type { CaseFacts, DocketInput } from './docket-input.js';
import { fuller } from './docket-text.js';
import { firstRetrieved } from './entry-telling.js';
import type { Filing } from './header-facts.js';
import { nameKey } from './names.js';
import { isPrivatePersons } from './private-persons.js';
import { citedSource, rankOf, rankOfSource } from './sources.js';
import type { Story, Telling } from './stories.js';

/** Feeds cut captions short and print one case's in several ways: none of it is a change. */
const FEEDS = 1;

/** What of a case's head can be filled in or change, in the words of LawsuitFiled. */
const FIELDS = ['caption', 'shortCaption', 'natureOfSuit', 'cause', 'jury', 'jurisdiction'] as const;

export interface Lawsuit {
  /** Wanted; undefined where the filing is recorded by hand and nothing is to be added. */
  readonly story?: Story;
  readonly filing: Filing;
}

/** The filing of the case: made from the first copy, filled in from better ones, changed when the court's head changes. */
export function lawsuit(input: DocketInput, subject: string, stories: ReadonlyMap<string, Story>): Lawsuit {
  const id = uuidV5(subject, 'LawsuitFiled');
  const recorded = stories.get(id);
  const byHand = [...stories.values()].find(
    (story) => story.base?.type === 'LawsuitFiled' && story.id !== id,
  );
  const seenBy = firstDay(input);
  if (byHand?.base) return { filing: filingOf(byHand.base, seenBy) };
  // Pages of entries and parties say nothing of the case but whose they are.
  if (input.facts.docketNumber === undefined) {
    return { filing: recorded?.base ? filingOf(recorded.base, seenBy) : { by: seenBy } };
  }
  const seen = tellingOf(input, seenBy);
  if (!recorded?.base) {
    const story: Story = { id, base: seen, changes: [], byPerson: false, corrections: 0 };
    return { story, filing: filingOf(seen, seenBy) };
  }
  const story = recorded.byPerson ? recorded : woven(recorded, recorded.base, seen, input);
  return { story, filing: filingOf(story.base ?? seen, seenBy) };
}

/** The earliest day on which the input shows the case to have been on the docket. */
function firstDay(input: DocketInput): Day {
  const days = input.entries.map((entry) => entry.filedOn ?? entry.enteredOn).filter((day) => day !== null);
  return [...days, input.retrievedOn].sort()[0] as Day;
}

function filingOf(telling: Telling, seenBy: Day): Filing {
  const on = telling.occurredOn ?? '';
  if (/^\d{4}-\d{2}-\d{2}$/.test(on)) return { day: on, by: on };
  return { by: on.startsWith('/') ? on.slice(1) : seenBy };
}

function tellingOf(input: DocketInput, seenBy: Day): Telling {
  const { facts } = input;
  const number = bareDocketNumber(facts.docketNumber ?? '');
  const filed = facts.dateFiled;
  return {
    type: 'LawsuitFiled',
    version: 1,
    about: [],
    occurredOn: filed ?? `/${seenBy}`,
    ordinal: 0,
    knownOn: filed === undefined ? seenBy : `${filed}~`,
    knownOnBasis: filed === undefined ? 'observed' : 'publicly-filed',
    standing: 'confirmed',
    sources: [citedSource(input)],
    data: {
      caption: facts.caption ?? unnamed(facts),
      court: courtId(facts.court ?? ''),
      docketNumber: number,
      ...Object.fromEntries(FIELDS.slice(1).flatMap((field) => fieldOf(facts, field))),
      naturalPersonPrivate: isPrivatePersons(facts),
      blocked: facts.blocked ?? false,
    },
  };
}

function fieldOf(facts: CaseFacts, field: (typeof FIELDS)[number]): [string, string][] {
  const value = facts[field];
  return value === undefined ? [] : [[field, value]];
}

/** What a case is called while no copy gives its caption. */
function unnamed(facts: CaseFacts): string {
  const court = courtOf(facts.court ?? '');
  return `No. ${bareDocketNumber(facts.docketNumber ?? '')} (${court?.citation || court?.name || facts.court})`;
}

function woven(recorded: Story, base: Telling, seen: Telling, input: DocketInput): Story {
  const latest = recorded.changes.at(-1);
  const now = latest?.telling ?? base;
  const rank = rankOf(input.source.kind);
  const heldRank = Math.max(...now.sources.map(rankOfSource));
  const filled = fill(base, seen, rank > heldRank);
  const changes = recorded.changes.map((change) =>
    change.telling === null ? change : { ...change, telling: fill(change.telling, seen, false) },
  );
  const differs =
    rank === heldRank && rank > FEEDS && FIELDS.some((field) => isOther(now.data[field], seen.data[field]));
  if (!differs) return { ...recorded, base: filled, changes };
  const since = latest?.day ?? firstRetrieved(base.sources);
  if (input.retrievedOn >= since) {
    return {
      ...recorded,
      base: filled,
      changes: [...changes, { day: input.retrievedOn, telling: changed(fill(now, seen, false), seen) }],
    };
  }
  // An older copy: what was recorded becomes the change that followed.
  if (changes.length > 0 || input.retrievedOn >= firstRetrieved(base.sources))
    return { ...recorded, base: filled, changes };
  const first = { ...changed(filled, seen), sources: [...seen.sources, ...base.sources] };
  return { ...recorded, base: first, changes: [{ day: firstRetrieved(base.sources), telling: filled }] };
}

/** Whether two values say different things, not just in other letters. */
function isOther(a: unknown, b: unknown): boolean {
  if (typeof a !== 'string' || typeof b !== 'string') return false;
  if (a.startsWith('No. ') || b.startsWith('No. ')) return false;
  return nameKey(a) !== nameKey(b);
}

/** What a telling lacks, from another copy; with `better`, its words too. */
function fill(telling: Telling, seen: Telling, better: boolean): Telling {
  const data: Record<string, unknown> = { ...telling.data };
  for (const field of FIELDS) {
    const [mine, theirs] = [data[field], seen.data[field]];
    if (typeof theirs !== 'string') continue;
    const isStandIn = typeof mine === 'string' && mine.startsWith('No. ') && field === 'caption';
    if (
      mine === undefined ||
      isStandIn ||
      (better && isOther(mine, theirs) && !(field === 'caption' && theirs.startsWith('No. ')))
    )
      data[field] = theirs;
    else if (typeof mine === 'string' && (nameKey(mine) === nameKey(theirs) || areStubs(telling, seen)))
      data[field] = fuller(mine, theirs);
  }
  if (
    docketNumberParts(String(data.docketNumber)) &&
    office(seen) !== undefined &&
    office(telling) === undefined
  )
    data.docketNumber = seen.data.docketNumber;
  data.blocked = data.blocked === true || seen.data.blocked === true;
  data.naturalPersonPrivate = better ? seen.data.naturalPersonPrivate : rankless(telling, seen);
  const dated = datedEarlier(telling, seen);
  const sources =
    better || dated !== telling ? [...seen.sources, ...telling.sources].slice(0, 50) : telling.sources;
  return { ...dated, sources, data };
}

/** Of two stubs' words the longer are kept; of a stand-in none. */
function areStubs(telling: Telling, seen: Telling): boolean {
  const highest = Math.max(...[...telling.sources, ...seen.sources].map(rankOfSource));
  return highest <= FEEDS && !String(seen.data.caption).startsWith('No. ');
}

/** In doubt a person's case stays private; a better copy decides. */
const rankless = (telling: Telling, seen: Telling): boolean =>
  Math.max(...telling.sources.map(rankOfSource)) > Math.max(...seen.sources.map(rankOfSource))
    ? telling.data.naturalPersonPrivate === true
    : telling.data.naturalPersonPrivate === true || seen.data.naturalPersonPrivate === true;

const office = (telling: Telling): string | undefined =>
  docketNumberParts(String(telling.data.docketNumber))?.office;

/** A day replaces "by that day"; of two bounds the earlier holds. */
function datedEarlier(telling: Telling, seen: Telling): Telling {
  const [mine, theirs] = [telling.occurredOn ?? '', seen.occurredOn ?? ''];
  const take = {
    ...telling,
    occurredOn: seen.occurredOn,
    knownOn: seen.knownOn,
    knownOnBasis: seen.knownOnBasis,
  };
  if (!mine.startsWith('/')) return telling;
  return !theirs.startsWith('/') || theirs < mine ? take : telling;
}

function changed(telling: Telling, seen: Telling): Telling {
  const data: Record<string, unknown> = { ...telling.data };
  for (const field of FIELDS) if (isOther(data[field], seen.data[field])) data[field] = seen.data[field];
  return { ...telling, data, sources: seen.sources };
}
