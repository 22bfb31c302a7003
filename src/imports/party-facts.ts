import type { Day } from '../domain/dates.js';
import { uuidV5 } from '../domain/ids.js';
import type { DocketInput, PartyInput } from './docket-input.js';
import { fuller, telling } from './docket-text.js';
import { type HeaderFact, headerStories, isFromCopy, sinceOf } from './header-facts.js';
import { nameKey, partyRole } from './names.js';
import type { Story } from './stories.js';

interface Listed {
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * Parties, their ends and their counsel. A docket doesn't say when a party joined: those of the first list seen are told as
 * there from filing, with doubt; a name that an earlier whole list lacked joined between the two.
 */
export function partyFacts(
  input: DocketInput,
  subject: string,
  stories: ReadonlyMap<string, Story>,
): HeaderFact[] {
  if (input.parties.length === 0) return [];
  const known = namesByHand(stories);
  const parties = new Map<string, Listed>();
  const counsel = new Map<string, Listed>();
  const ends: HeaderFact[] = [];
  for (const party of input.parties) {
    const key = nameKey(party.name);
    if (key === '') continue;
    if (!known.has(key)) put(parties, listedParty(subject, party, key));
    ends.push(...endsOf(subject, party, key));
    for (const each of party.counsel) {
      const id = uuidV5(subject, 'CounselAppeared', nameKey(each.name), key);
      put(counsel, {
        id,
        data: { counsel: each.name, parties: [party.name], roles: [...each.roles].sort() },
      });
    }
  }
  const renamed = renamings(input, subject, parties, headerStories(stories, 'PartyAdded'));
  for (const id of renamed.instead) parties.delete(id);
  return [
    ...listFacts('PartyAdded', input, parties, headerStories(stories, 'PartyAdded')),
    ...listFacts('CounselAppeared', input, counsel, headerStories(stories, 'CounselAppeared')),
    ...new Map(ends.map((fact) => [fact.id, fact])).values(),
    ...renamed.facts,
  ];
}

function put(list: Map<string, Listed>, each: Listed): void {
  if (!list.has(each.id)) list.set(each.id, each);
}

function listedParty(subject: string, party: PartyInput, key: string): Listed {
  const role = partyRole(party.role);
  const extra = party.extra === undefined ? {} : { extra: party.extra };
  return {
    id: uuidV5(subject, 'PartyAdded', role, key),
    data: { name: party.name, role, roleAsPrinted: party.role, ...extra },
  };
}

function endsOf(subject: string, party: PartyInput, key: string): HeaderFact[] {
  const ends: HeaderFact[] = [];
  if (party.dateTerminated !== undefined) {
    const role = partyRole(party.role);
    const id = uuidV5(subject, 'PartyTerminated', role, key, party.dateTerminated);
    ends.push({
      id,
      type: 'PartyTerminated',
      data: { name: party.name, role },
      when: { on: party.dateTerminated },
      wanted: true,
    });
  }
  for (const { name, withdrawnOn } of party.counsel) {
    if (withdrawnOn === undefined) continue;
    const id = uuidV5(subject, 'CounselWithdrawn', nameKey(name), key, withdrawnOn);
    ends.push({
      id,
      type: 'CounselWithdrawn',
      data: { counsel: name, parties: [party.name] },
      when: { on: withdrawnOn },
      wanted: true,
    });
  }
  return ends;
}

/** Every name of one kind of list, recorded or new, dated by the lists that held or lacked it. */
function listFacts(
  type: string,
  input: DocketInput,
  listed: ReadonlyMap<string, Listed>,
  recorded: readonly Story[],
): HeaderFact[] {
  const since = new Map<string, Day>(recorded.map((story) => [story.id, sinceOf(story)]));
  const days = new Set(since.values());
  if (input.partiesComplete && listed.size > 0) days.add(input.retrievedOn);
  for (const id of listed.keys()) {
    const before = since.get(id);
    if (before === undefined || input.retrievedOn < before) since.set(id, input.retrievedOn);
  }
  const lists = [...days].sort();
  const data = new Map<string, Listed['data']>(recorded.map((story) => [story.id, story.base?.data ?? {}]));
  for (const { id, data: seen } of listed.values()) data.set(id, unite(data.get(id), seen));
  return [...data].map(([id, said]) => {
    const first = since.get(id) as Day;
    const before = lists.filter((day) => day < first).at(-1);
    return {
      id,
      type,
      data: said,
      when: before === undefined ? ('filing' as const) : { from: before, to: first },
      wanted: true,
    };
  });
}

/** The same name as two copies print it, in whatever order they come. */
function unite(a: Listed['data'] | undefined, b: Listed['data']): Listed['data'] {
  if (a === undefined) return b;
  const out: Record<string, unknown> = { ...a };
  for (const [key, value] of Object.entries(b)) {
    const before = out[key];
    if (before === undefined) out[key] = value;
    else if (key === 'roles')
      out[key] = [...new Set([...(before as string[]), ...(value as string[])])].sort().slice(0, 20);
    else if (key === 'parties')
      out[key] = [fuller(String((before as string[])[0]), String((value as string[])[0]))];
    else if (typeof before === 'string' && typeof value === 'string') out[key] = fuller(before, value);
  }
  return out;
}

/** Parties written into the record by hand or read from press: a docket's list adds nothing to them. */
function namesByHand(stories: ReadonlyMap<string, Story>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { base, ...story } of stories.values()) {
    if (base?.type === 'PartyAdded' && !isFromCopy({ base, ...story }))
      names.add(nameKey(String(base.data.name)));
    if (base?.type === 'PartyRenamed') names.add(nameKey(String(base.data.to)));
  }
  return names;
}

/** One name of a role gone and one new, with words in common, in a whole newer list: the party was renamed in between. */
function renamings(
  input: DocketInput,
  subject: string,
  listed: ReadonlyMap<string, Listed>,
  recorded: readonly Story[],
): { facts: HeaderFact[]; instead: string[] } {
  const facts: HeaderFact[] = [];
  const instead: string[] = [];
  const before = recorded.filter((story) => sinceOf(story) <= input.retrievedOn);
  if (!input.partiesComplete || before.length === 0 || before.length < recorded.length)
    return { facts, instead };
  const lastDay = before.map(sinceOf).sort().at(-1) as Day;
  for (const role of new Set([...listed.values()].map((each) => String(each.data.role)))) {
    const gone = before.filter((story) => story.base?.data.role === role && !listed.has(story.id));
    const fresh = [...listed.values()].filter(
      (each) => each.data.role === role && !before.some((story) => story.id === each.id),
    );
    const [old, now] = [gone[0], fresh[0]];
    if (gone.length !== 1 || fresh.length !== 1 || !old?.base || !now) continue;
    const [name, to] = [String(old.base.data.name), String(now.data.name)];
    if (![...telling(name)].some((word) => telling(to).has(word))) continue;
    const id = uuidV5(subject, 'PartyRenamed', role, nameKey(name), nameKey(to));
    facts.push({
      id,
      type: 'PartyRenamed',
      data: { name, to },
      when: { from: lastDay, to: input.retrievedOn },
      wanted: true,
    });
    instead.push(now.id);
  }
  return { facts, instead };
}
