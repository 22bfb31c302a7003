import { bareDocketNumber, caseIdFor } from '../domain/courts.js';
import type { NewEvent } from '../domain/event.js';
import { uuidV5 } from '../domain/ids.js';
import { difference, type Recording } from './difference.js';
import type { DocketInput } from './docket-input.js';
import { type Filing, type HeaderFact, headerStories, headerTelling, sinceOf } from './header-facts.js';
import { judgeFacts } from './judge-facts.js';
import { type Lawsuit, lawsuit } from './lawsuit.js';
import { partyFacts } from './party-facts.js';
import { citedSource } from './sources.js';
import type { Story, Telling } from './stories.js';

/** Finds the recorded case of a court and number, if there is one. */
export type FindCase = (court: string, docketNumber: string) => string | undefined;

const REASONS = {
  record: 'Another copy of the docket tells more of the case.',
  source: "The docket's head changed.",
};

export interface HeaderPlan {
  readonly events: readonly NewEvent[];
}

/**
 * Plans what a copy's head says of the case: filed, closed, parties, counsel, judges, other numbers. Only differences to
 * what is recorded become events.
 * @param told what entries tell of assignments and closings, recorded and new
 */
export function planHeader(
  input: DocketInput,
  recording: Recording,
  stories: ReadonlyMap<string, Story>,
  told: readonly Telling[],
  findCase: FindCase,
): HeaderPlan {
  const { subject } = recording;
  const suit = lawsuit(input, subject, stories);
  const renumbered = numberFacts(input, subject, stories);
  const facts = [
    ...aliasFacts(input, subject),
    ...renumbered.facts,
    ...closingFacts(input, subject, stories, told),
    ...relatedFacts(input, subject, findCase),
    ...partyFacts(input, subject, stories),
    ...judgeFacts(
      input,
      subject,
      stories,
      told.filter((each) => each.type === 'JudgeAssigned'),
    ),
  ];
  const events = suitEvents(suit, recording, stories, renumbered.first);
  const cause = uuidV5(subject, 'LawsuitFiled');
  for (const fact of redated(facts, stories))
    events.push(...factEvents(fact, input, recording, stories, suit.filing, cause));
  return { events };
}

function suitEvents(
  { story }: Lawsuit,
  recording: Recording,
  stories: ReadonlyMap<string, Story>,
  first: string | undefined,
): NewEvent[] {
  if (!story) return [];
  const numbered =
    first === undefined || story.base === null
      ? story
      : { ...story, base: { ...story.base, data: { ...story.base.data, docketNumber: first } } };
  return difference(recording, stories.get(story.id), numbered, story.id, REASONS);
}

function factEvents(
  fact: HeaderFact,
  input: DocketInput,
  recording: Recording,
  stories: ReadonlyMap<string, Story>,
  filing: Filing,
  cause: string,
): NewEvent[] {
  const recorded = stories.get(fact.id);
  if (recorded?.byPerson || (!recorded && !fact.wanted)) return [];
  const base = fact.wanted ? headerTelling(fact, filing, citedSource(input), recorded?.base) : null;
  const wanted: Story = {
    id: fact.id,
    base,
    changes: [],
    byPerson: false,
    corrections: recorded?.corrections ?? 0,
  };
  return difference(recording, recorded, wanted, cause, REASONS);
}

/** Facts told as of the filing move with it, once a better copy gives its day. */
const MOVING = ['AliasAdded', 'CasesRelated', 'PartyAdded', 'CounselAppeared', 'JudgeAssigned'] as const;

function redated(facts: readonly HeaderFact[], stories: ReadonlyMap<string, Story>): HeaderFact[] {
  const named = new Set(facts.map((fact) => fact.id));
  const moving: HeaderFact[] = [];
  for (const type of MOVING) {
    for (const story of headerStories(stories, type)) {
      const on = story.base?.occurredOn ?? '';
      const isOfFiling = on.endsWith('?') || on.startsWith('/');
      if (named.has(story.id) || !isOfFiling || story.base === null) continue;
      moving.push({ id: story.id, type, data: story.base.data, when: 'filing', wanted: true });
    }
  }
  return [...facts, ...moving];
}

function aliasFacts({ facts }: DocketInput, subject: string): HeaderFact[] {
  const aliases: [string, 'pacer' | 'courtlistener'][] = [];
  if (facts.pacerCaseId !== undefined && facts.court !== undefined)
    aliases.push([pacerAlias(facts.court, facts.pacerCaseId), 'pacer']);
  if (facts.courtlistenerId !== undefined) aliases.push([facts.courtlistenerId, 'courtlistener']);
  return aliases.map(([alias, kind]) => ({
    id: uuidV5(subject, 'AliasAdded', kind, alias),
    type: 'AliasAdded',
    data: { alias, kind },
    when: 'filing',
    wanted: true,
  }));
}

/** PACER counts cases by court: its id is an alias only together with the court's. */
export const pacerAlias = (court: string, pacerCaseId: string): string => `${court}:${pacerCaseId}`;

/** The clerk's closing day, unless an entry tells of the closing itself. */
function closingFacts(
  { facts }: DocketInput,
  subject: string,
  stories: ReadonlyMap<string, Story>,
  told: readonly Telling[],
): HeaderFact[] {
  const day = facts.dateTerminated;
  const closings = told.filter((each) => each.type === 'CaseClosed').map((each) => String(each.occurredOn));
  const recorded = headerStories(stories, 'CaseClosed').map((story) => String(story.base?.occurredOn));
  return [...new Set([...recorded, ...(day === undefined ? [] : [day])])].map((on) => ({
    id: uuidV5(subject, 'CaseClosed', on),
    type: 'CaseClosed',
    data: {},
    when: { on },
    wanted: !closings.some((each) => isNear(each, on)),
  }));
}

/** Clerks date a closing by the order or by the day they act on it. */
function isNear(a: string, b: string): boolean {
  return Math.abs(Date.parse(a) - Date.parse(b)) <= 10 * 86_400_000;
}

function relatedFacts({ facts }: DocketInput, subject: string, findCase: FindCase): HeaderFact[] {
  if (facts.originating === undefined) return [];
  const { court, docketNumber } = facts.originating;
  const other = findCase(court, docketNumber) ?? caseIdFor(court, docketNumber);
  if (other === subject) return [];
  return [
    {
      id: uuidV5(subject, 'CasesRelated', 'appeal-of', court, bareDocketNumber(docketNumber)),
      type: 'CasesRelated',
      data: { relation: 'appeal-of', case: other },
      when: 'filing',
      wanted: true,
    },
  ];
}

/** Another number than those recorded: the case was renumbered between the copies. */
function numberFacts(
  input: DocketInput,
  subject: string,
  stories: ReadonlyMap<string, Story>,
): { facts: HeaderFact[]; first?: string } {
  const filed = stories.get(uuidV5(subject, 'LawsuitFiled'));
  if (!filed?.base || input.facts.docketNumber === undefined || input.source.kind === 'feed')
    return { facts: [] };
  const number = bareDocketNumber(input.facts.docketNumber);
  const was = String(filed.base.data.docketNumber);
  const renumbered = [...stories.values()]
    .filter((story) => story.base?.type === 'CaseRenumbered')
    .map((story) => String(story.base?.data.docketNumber));
  if (sameOffice(number, was) || renumbered.some((each) => sameOffice(each, number))) return { facts: [] };
  const since = sinceOf(filed);
  const isOlder = input.retrievedOn < since;
  const [to, from] = isOlder ? [was, number] : [number, was];
  const when = isOlder ? { from: input.retrievedOn, to: since } : { from: since, to: input.retrievedOn };
  const fact: HeaderFact = {
    id: uuidV5(subject, 'CaseRenumbered', to),
    type: 'CaseRenumbered',
    data: { docketNumber: to, was: from },
    when,
    wanted: true,
  };
  return { facts: [fact], ...(isOlder ? { first: number } : {}) };
}

/** A copy that leaves out the office gives no other number. */
function sameOffice(a: string, b: string): boolean {
  const bare = (text: string) => text.replace(/^\w{1,2}:/, '').toLowerCase();
  if (bare(a) !== bare(b)) return false;
  return a.toLowerCase() === b.toLowerCase() || !a.includes(':') || !b.includes(':');
}
