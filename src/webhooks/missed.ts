import { z } from 'zod';
import type { Feeder } from './delivery/feeder.js';
import type { Queue } from './delivery/queue.js';
import type { Endpoint } from './endpoints/state.js';

/** Counting stops here. */
const COUNT_MAX = 5000;
const PAGES_MAX = 20;

export const Missed = z
  .strictObject({
    messages: z.number(),
    atLeast: z.boolean().describe('Whether there are more than were counted.'),
    since: z.string().describe('Instant from which to replay: POST …/replay {"since": …}.'),
  })
  .meta({ id: 'WebhookMissed' });
export type Missed = z.infer<typeof Missed>;

/** What an endpoint did not get while it was disabled, and before that while it failed. */
export function missedBy(endpoint: Endpoint, queue: Queue, feeder: Feeder): Missed {
  const waiting = queue.waiting(endpoint.id);
  let messages = waiting.length;
  let cursor = queue.feed(endpoint.id)?.cursor ?? endpoint.headAtCreation;
  const matcher = feeder.matcher(endpoint);
  const horizon = feeder.horizon();
  for (let page = 0; cursor < horizon && page < PAGES_MAX && messages < COUNT_MAX; page++) {
    const { facets, end } = feeder.page(cursor, horizon);
    messages += facets.filter(
      (f) => f.candidate.event.position > endpoint.headAtCreation && matcher.matches(f),
    ).length;
    cursor = end;
  }
  const first = waiting.find((row) => row.event !== null);
  const since =
    (first?.event && feeder.event(first.event)?.recordedAt) || endpoint.disabled?.at || endpoint.createdAt;
  return { messages, atLeast: cursor < horizon, since };
}
