import { mintedFor } from './case-directory.js';
import type { DocketInput } from './docket-input.js';
import type { ImportOptions, ImportWorld } from './import.js';
import type { FirstPlan } from './planner.js';
import { type InputRead, readInput } from './read.js';

/** Texts read before their turn: enough that the planner always has work. */
const AHEAD = 4;
/** After a text of more characters only the next is read before its turn, so that memory stays bounded. */
const LARGE = 4_000_000;

type Texts = Iterable<string> | AsyncIterable<string>;

/** A text that was read, with the plans that are being made of its new cases. */
export interface Ready {
  readonly characters: number;
  /** A sentence where nothing could be read. */
  readonly read: InputRead | string;
  readonly plans: ReadonlyMap<DocketInput, Promise<FirstPlan | undefined>>;
}

/** Reads texts in their order, and while one is dealt with the next: the planner works on those meanwhile. */
export async function* readAhead(
  texts: Texts,
  options: ImportOptions,
  world: ImportWorld,
): AsyncGenerator<Ready> {
  const reading = readEach(texts, options, world);
  const waiting: Promise<IteratorResult<Ready, void>>[] = [];
  const fill = (most: number) => {
    while (waiting.length < most) {
      const next = reading.next();
      // A failure is met in its turn, or never where the import ends before.
      next.catch(() => undefined);
      waiting.push(next);
    }
  };
  for (;;) {
    fill(1);
    const { done, value } = (await waiting.shift()) as IteratorResult<Ready, void>;
    if (done) return;
    fill(value.characters < LARGE ? AHEAD : 1);
    yield value;
  }
}

async function* readEach(
  texts: Texts,
  options: ImportOptions,
  world: ImportWorld,
): AsyncGenerator<Ready, void> {
  const { retrievedOn, url, format } = options;
  for await (const text of texts) {
    const read = readInput(text, { retrievedOn, ...(url === undefined ? {} : { url }) }, format);
    const dockets = typeof read === 'string' ? [] : read.dockets;
    yield { characters: text.length, read, plans: plansOf(dockets, options, world) };
  }
}

/** What the planner makes of dockets whose case seems new. Whether it is, shows when their turn comes. */
function plansOf(
  dockets: readonly DocketInput[],
  { actor, correlationId }: ImportOptions,
  { planner, resolveCase }: ImportWorld,
): Ready['plans'] {
  const plans = new Map<DocketInput, Promise<FirstPlan | undefined>>();
  if (planner === undefined) return plans;
  const options = { actor, ...(correlationId === undefined ? {} : { correlationId }) };
  for (const docket of dockets) {
    const subject = mintedFor(docket.facts);
    // An appeal names the case it is from, which the planner doesn't know by all its names.
    if (subject === undefined || docket.facts.originating !== undefined) continue;
    const plan = resolveCase(docket.facts) === undefined && planner.plan({ docket, subject, options });
    if (plan) plans.set(docket, plan);
  }
  return plans;
}
