import type { z } from 'zod';
import type { organizationEvents } from '../organization/events.js';
import { moneyInWords, upperFirst } from '../wording.js';
import { aside, keyWords, lead, unstopped } from './phrases.js';
import type { Beside } from './tellers.js';

type Events = typeof organizationEvents;

/** The fact that first brought up what later ones refer to by a key. */
function first<T extends keyof Events>(
  beside: Beside,
  type: T,
  is: (data: z.output<Events[T]>) => boolean,
): z.output<Events[T]> | undefined {
  for (const fact of beside()) {
    const data = fact.data as z.output<Events[T]>;
    if (fact.type === type && is(data)) return data;
  }
  return undefined;
}

/** A key no fact gives a name to, as the label it is. */
const label = (key: string): string => `“${upperFirst(keyWords(key))}”`;

export function bidWords(key: string, beside: Beside): string {
  const bid = first(beside, 'BidReceived', (data) => data.bid === key);
  return bid ? `Bid of ${moneyInWords(bid.amount)} for ${bid.target}` : `Bid ${label(key)}`;
}

export function obstacleWords(key: string, beside: Beside): string {
  const obstacle = first(beside, 'ObstacleRaised', (data) => data.obstacle === key);
  return obstacle ? `Obstacle raised by ${obstacle.by}` : `Obstacle ${label(key)}`;
}

export const planWords = (key: string, beside: Beside): string =>
  first(beside, 'ConversionProposed', (data) => data.plan === key)?.title ?? keyWords(key);

/** A step by the title that it, or the plan it is part of, was given. */
export function stepWords(plan: string, step: string, beside: Beside): string {
  const planned = first(beside, 'ConversionProposed', (data) => data.plan === plan);
  const title = planned?.steps.find((one) => one.step === step)?.title;
  const isIt = (data: z.output<Events['ConversionStepTaken']>) =>
    data.step === step && data.title !== undefined;
  return title ?? first(beside, 'ConversionStepTaken', isIt)?.title ?? upperFirst(keyWords(step));
}

/** What became of a commitment. */
export function commitmentWords(key: string, became: string, by: string | undefined, beside: Beside): string {
  const made = first(beside, 'CommitmentMade', (data) => data.commitment === key);
  return made
    ? `Commitment of ${made.by} ${became}${lead(' by ', by)}${aside(unstopped(made.what))}`
    : `Commitment ${label(key)} ${became}${lead(' by ', by)}`;
}

/** The key of a round in words, those that are its investors' with their capitals. */
export function roundWords(key: string, investors: readonly string[]): string {
  const spelled = new Map(investors.flatMap((name) => name.split(' ')).map((w) => [w.toLowerCase(), w]));
  return keyWords(key)
    .split(' ')
    .map((word) => spelled.get(word) ?? word)
    .join(' ');
}
