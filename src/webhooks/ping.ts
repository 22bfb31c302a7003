import { randomUUID } from 'node:crypto';
import type { Clock } from './clock.js';
import { attemptOf, outcomeOf } from './delivery/dispatcher.js';
import type { Queue } from './delivery/queue.js';
import type { Endpoint } from './endpoints/state.js';
import type { Engine } from './engine.js';
import { WebhookProblem } from './errors.js';

/** Sends a signed ping once, beside all that waits, and writes down what came of it. @returns the delivery's id */
export async function sendPing(
  endpoint: Endpoint,
  engine: Engine,
  queue: Queue,
  clock: Clock,
): Promise<string> {
  const { id } = endpoint;
  const now = clock.now();
  const message = randomUUID();
  const row = {
    endpoint: id,
    run: `test:${message}`,
    subject: '',
    message,
    type: 'ping' as const,
    event: null,
  };
  const due = { step: 0, stepDueAt: now, early: 0, nextAt: now };
  const ping = { ...row, ...due, position: engine.feeder.horizon(), extra: {} };
  const answer = await engine.dispatcher.attempt(endpoint, { ...ping, seq: 0, tries: 0, lane: '' });
  if ('skip' in answer) throw new WebhookProblem('webhook-invalid', answer.skip);
  const delivery = queue.transaction(() => queue.insert(ping, now));
  if (!delivery) throw new Error('A random id came twice.');
  const delivered = outcomeOf(answer, now).kind === 'delivered';
  engine.dispatcher.write({
    delivery,
    attempt: attemptOf(answer, now),
    state: delivered ? 'delivered' : 'dead',
    at: clock.now(),
    ...(!delivered && { reason: 'Tests are not repeated.' }),
  });
  engine.dispatcher.flush();
  if (delivered) engine.scheduler.succeeded(id, clock.now());
  engine.dispatcher.run();
  return String(delivery.seq);
}
