import type { Day } from '../domain/dates.js';
import { uuidV5 } from '../domain/ids.js';
import type { DocketInput, JudgeInput } from './docket-input.js';
import { type HeaderFact, headerStories, sinceOf } from './header-facts.js';
import { nameKey } from './names.js';
import type { Story, Telling } from './stories.js';

interface Observed {
  readonly judge: string;
  readonly key: string;
  readonly day: Day;
}

/** Suffixes and initials vary between copies: the last name tells judges of one case apart. */
function surname(name: string): string {
  const words = nameKey(name)
    .replace(/\b(?:jr|sr|ii|iii|iv)\b/g, '')
    .trim()
    .split(' ');
  return words.at(-1) ?? '';
}

/**
 * Judges named at the head of a copy. The head says who sits on the day of the copy, not since when: where the docket's own
 * lines tell of assignments they are followed, and the head adds only what they don't explain.
 * @param assigned what entries told of assignments, recorded and new
 */
export function judgeFacts(
  input: DocketInput,
  subject: string,
  stories: ReadonlyMap<string, Story>,
  assigned: readonly Telling[],
): HeaderFact[] {
  const recorded = headerStories(stories, 'JudgeAssigned');
  const facts: HeaderFact[] = [];
  for (const role of ['presiding', 'magistrate'] as const) {
    const observed = observations(role, input, recorded);
    if (observed.length === 0) continue;
    const told = assigned.filter((each) => each.data.role === role && each.occurredOn !== null).sort(byDay);
    facts.push(...benchFacts(subject, role, observed, told.at(-1), recorded));
  }
  for (const { judge, role } of input.judges) {
    if (role === 'panel') facts.push(fact(subject, role, judge, surname(judge), 'filing', true));
  }
  return facts;
}

const byDay = (a: Telling, b: Telling): number => {
  const [x, y] = [String(a.occurredOn), String(b.occurredOn)];
  return x < y ? -1 : x > y ? 1 : a.ordinal - b.ordinal;
};

function observations(role: JudgeInput['role'], input: DocketInput, recorded: readonly Story[]): Observed[] {
  const all: Observed[] = [];
  for (const story of recorded) {
    if (story.base?.data.role !== role) continue;
    const judge = String(story.base.data.judge);
    all.push({ judge, key: surname(judge), day: sinceOf(story) });
  }
  for (const each of input.judges) {
    if (each.role === role) all.push({ judge: each.judge, key: surname(each.judge), day: input.retrievedOn });
  }
  all.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const distinct: Observed[] = [];
  for (const each of all) {
    const same = distinct.findIndex((one) => one.key === each.key);
    if (same < 0) distinct.push(each);
    else if (each.judge.length > (distinct[same] as Observed).judge.length)
      distinct[same] = { ...(distinct[same] as Observed), judge: each.judge };
  }
  return distinct;
}

function benchFacts(
  subject: string,
  role: JudgeInput['role'],
  observed: readonly Observed[],
  told: Telling | undefined,
  recorded: readonly Story[],
): HeaderFact[] {
  const isRecorded = (key: string) => recorded.some((story) => story.id === idOf(subject, role, key));
  const last = observed.at(-1) as Observed;
  const facts: HeaderFact[] = [];
  for (const [i, { judge, key, day }] of observed.entries()) {
    const before = observed[i - 1];
    const toldDay = told === undefined ? undefined : String(told.occurredOn);
    const explained = told !== undefined && (key !== last.key || surname(String(told.data.judge)) === key);
    if (explained && !isRecorded(key)) continue;
    const from = toldDay ?? before?.day;
    facts.push(
      fact(subject, role, judge, key, from === undefined ? 'filing' : { from, to: day }, !explained),
    );
  }
  return facts;
}

const idOf = (subject: string, role: string, key: string): string =>
  uuidV5(subject, 'JudgeAssigned', role, key);

function fact(
  subject: string,
  role: JudgeInput['role'],
  judge: string,
  key: string,
  when: HeaderFact['when'],
  wanted: boolean,
): HeaderFact {
  const by = when === 'filing' ? 'assignment' : 'reassignment';
  return { id: idOf(subject, role, key), type: 'JudgeAssigned', data: { judge, role, by }, when, wanted };
}
