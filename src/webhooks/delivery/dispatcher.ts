import type { Logger } from 'pino';
import type { Clock } from '../clock.js';
import type { Endpoint } from '../endpoints/state.js';
import { type BuildContext, type Built, buildMessage } from '../messages/build.js';
import { type Formatted, formatted } from '../messages/formats.js';
import type { Message } from '../messages/schemas.js';
import { buildDigest } from './digests.js';
import type { TargetGuard } from './guard.js';
import type { Attempt, Delivery, Queue, Recorded } from './queue.js';
import { DELIVERY_COLUMNS, type DeliveryRow, deliveryOf } from './queue.js';
import { retryAfter } from './retry.js';
import type { Outcome, Pick as Picked, Scheduler } from './scheduler.js';
import { type Answer, Sender } from './send.js';
import type { Signer } from './sign.js';

/** Outcomes are written together: a commit for each would cost more than the request. */
const WRITE_EVERY_MS = 15;
const WRITE_AT = 256;
const REFILL_BELOW = 1000;

export interface DispatcherOptions {
  readonly queue: Queue;
  readonly scheduler: Scheduler;
  readonly clock: Clock;
  readonly guard: TargetGuard;
  readonly timeoutMs: number;
  readonly timeZone: string;
  readonly build: BuildContext;
  readonly logger: Pick<Logger, 'info' | 'warn' | 'error'>;
  readonly endpoint: (id: string) => Endpoint | undefined;
  readonly signer: (endpoint: Endpoint) => Signer;
  /** Whether this node may send to it now. */
  readonly mayServe: (id: string) => boolean;
  readonly onDisable: (id: string, reason: 'gone' | 'failing', detail: string) => void;
  /** An endpoint's queue runs low. */
  readonly onLow: (endpoint: string) => void;
  readonly onSettled: (endpoint: string) => void;
}

/** One try of a delivery, for observers. */
export interface Tried {
  readonly webhook: string;
  readonly type: string;
  readonly subject: string;
  readonly event: string | null;
  readonly startedAt: number;
  readonly ms: number;
  readonly status: number | undefined;
  readonly error: string | undefined;
}

/** Sends what the scheduler picks, and writes down what came of it. */
export class Dispatcher {
  readonly #options: DispatcherOptions;
  readonly #senders = new Map<string, Sender>();
  readonly #deliveries = new Map<number, Delivery>();
  #outcomes: Recorded[] = [];
  #cancelWrite: (() => void) | undefined;
  #cancelWake: (() => void) | undefined;
  #stopped = false;
  observer: ((tried: Tried) => void) | undefined;

  constructor(options: DispatcherOptions) {
    this.#options = options;
  }

  /** Takes a delivery that was queued. */
  add(delivery: Delivery): void {
    if (this.#deliveries.has(delivery.seq)) return;
    this.#deliveries.set(delivery.seq, delivery);
    const { seq, step, stepDueAt, early, nextAt } = delivery;
    this.#options.scheduler.add(delivery.endpoint, {
      seq,
      lane: `${delivery.run} ${delivery.subject}`,
      step,
      stepDueAt,
      early,
      nextAt,
    });
  }

  /** Forgets what waits for an endpoint: it is served elsewhere, or no more. */
  forget(endpoint: string): void {
    this.flush();
    this.#options.scheduler.remove(endpoint);
    for (const [seq, delivery] of this.#deliveries)
      if (delivery.endpoint === endpoint) this.#deliveries.delete(seq);
    this.closeSender(endpoint);
  }

  closeSender(endpoint: string): void {
    this.#senders.get(endpoint)?.close();
    this.#senders.delete(endpoint);
  }

  /** Sends all that may go now, and sets an alarm for the next. */
  run(): void {
    const { scheduler, clock } = this.#options;
    if (this.#stopped) return;
    for (let now = clock.now(); ; ) {
      const pick = scheduler.next(now);
      if (pick === undefined) break;
      void this.#try(pick);
    }
    this.#cancelWake?.();
    const at = scheduler.wakeAt(clock.now());
    this.#cancelWake =
      at === undefined ? undefined : clock.after(Math.max(1, at - clock.now()), () => this.run());
  }

  async #try(pick: Picked): Promise<void> {
    const { clock, queue } = this.#options;
    let delivery = this.#deliveries.get(pick.item.seq);
    const endpoint = delivery && this.#options.endpoint(delivery.endpoint);
    if (!delivery || endpoint?.status !== 'enabled' || !this.#options.mayServe(endpoint.id)) {
      this.#options.scheduler.settle(pick, { kind: 'dropped' }, clock.now());
      this.#deliveries.delete(pick.item.seq);
      return;
    }
    // A summary may have grown since it was queued.
    if (delivery.type === 'subject.reinterpreted') delivery = this.#reload(delivery);
    const at = clock.now();
    const answer = await this.attempt(endpoint, delivery);
    if (this.observer && !('skip' in answer)) {
      const { type, subject, event } = delivery;
      this.observer({
        webhook: endpoint.id,
        type,
        subject,
        event,
        startedAt: at,
        ms: answer.ms,
        status: answer.status,
        error: answer.error,
      });
    }
    if (this.#stopped) return;
    const outcome = 'skip' in answer ? ({ kind: 'dropped' } as const) : outcomeOf(answer, clock.now());
    this.#settle(pick, delivery, endpoint, at, answer, outcome);
    if (queue.db.isOpen) this.run();
  }

  /** One request, or why there is none to make. Never rejects. */
  async attempt(endpoint: Endpoint, delivery: Delivery): Promise<Answer | { readonly skip: string }> {
    try {
      const message = this.message(endpoint, delivery);
      if ('skip' in message) return message;
      const { body, headers } = this.format(endpoint, delivery, message);
      const signed = this.#options
        .signer(endpoint)
        .headers(delivery.message, body, this.#options.clock.now());
      return await this.#sender(endpoint).post({
        body,
        headers: { ...headers, ...signed, 'user-agent': 'asof-webhooks/1' },
      });
    } catch (error) {
      this.#options.logger.error(
        { err: error, webhook: endpoint.id, delivery: delivery.seq },
        'a webhook message could not be made',
      );
      return {
        ms: 0,
        error: `The message could not be made: ${error instanceof Error ? error.message : String(error)}`,
      };
    }
  }

  /** The message of a delivery as it may be shown now. */
  message(endpoint: Endpoint, delivery: Delivery): Built {
    const { build, queue, timeZone, clock } = this.#options;
    if (delivery.type === 'digest') return buildDigest(queue, endpoint, delivery, build, timeZone);
    if (delivery.type === 'ping') {
      const message = 'It works: this is a test of your webhook, and its signature is real.';
      return {
        type: 'ping',
        timestamp: new Date(clock.now()).toISOString(),
        data: { endpoint: endpoint.id, message },
      };
    }
    if (delivery.type === 'endpoint.disabled') return this.#notice(delivery);
    const event = delivery.event === null ? undefined : build.log.event(delivery.event);
    if (event === undefined) return { skip: 'Its event is not on this node’s log.' };
    const built = buildMessage(delivery.type, event, build, delivery.extra);
    if ('skip' in built || !delivery.run.startsWith('replay:')) return built;
    const { type, timestamp, data } = built;
    return { type, timestamp, replay: delivery.run.slice('replay:'.length), data };
  }

  #notice(delivery: Delivery): Built {
    const other = this.#options.endpoint(delivery.subject.slice('webhook-'.length));
    if (other?.disabled === undefined || other.disabled.event !== delivery.event)
      return { skip: 'It is enabled again.' };
    const { at, reason, detail } = other.disabled;
    const endpoint = { id: other.id, origin: new URL(other.url).origin, description: other.description };
    return { type: 'endpoint.disabled', timestamp: at, data: { endpoint, reason, detail, at } };
  }

  format(endpoint: Endpoint, delivery: Delivery, message: Message): Formatted {
    const { build } = this.#options;
    return formatted(message, delivery.message, endpoint.format, {
      baseUrl: build.baseUrl,
      createdAt: endpoint.createdAt,
      docketId: (subject) => build.view.describe(subject, delivery.position)?.courtListenerId,
    });
  }

  #settle(
    pick: Picked,
    delivery: Delivery,
    endpoint: Endpoint,
    at: number,
    answer: Answer | { readonly skip: string },
    outcome: Outcome,
  ): void {
    const { scheduler, clock } = this.#options;
    const now = clock.now();
    const settled = scheduler.settle(pick, outcome, now);
    const lanes = scheduler.find(endpoint.id);
    const attempt = 'skip' in answer ? undefined : attemptOf(answer, at);
    if (settled.progress) {
      this.#deliveries.set(delivery.seq, { ...delivery, ...settled.progress, tries: delivery.tries + 1 });
    } else this.#deliveries.delete(delivery.seq);
    this.write({
      delivery,
      state: settled.state === 'dropped' ? 'skipped' : settled.state,
      at: now,
      standing: lanes && { failingSince: lanes.failingSince, pausedUntil: lanes.pausedUntil },
      progress: settled.progress,
      ...(attempt && { attempt }),
      ...('skip' in answer && { reason: answer.skip }),
      ...(settled.state === 'dead' && { reason: 'Every scheduled retry failed.' }),
    });
    if (settled.disable) {
      const said = 'skip' in answer ? '' : (answer.error ?? `The last answer was ${answer.status}.`);
      this.#options.onDisable(endpoint.id, settled.disable, said);
    }
    if (lanes && lanes.open < REFILL_BELOW) this.#options.onLow(endpoint.id);
    this.#options.onSettled(endpoint.id);
  }

  /** Has an outcome written with the next ones. */
  write(outcome: Recorded): void {
    this.#outcomes.push(outcome);
    if (this.#outcomes.length >= WRITE_AT) this.flush();
    else this.#cancelWrite ??= this.#options.clock.after(WRITE_EVERY_MS, () => this.flush());
  }

  flush(): void {
    this.#cancelWrite?.();
    this.#cancelWrite = undefined;
    const outcomes = this.#outcomes;
    if (outcomes.length === 0) return;
    this.#outcomes = [];
    try {
      this.#options.queue.record(outcomes);
    } catch (error) {
      // Kept for the next attempt; lost with the process they are sent again, which receivers must expect.
      this.#options.logger.error({ err: error }, 'outcomes of webhooks could not be written; trying again');
      this.#outcomes = [...outcomes, ...this.#outcomes];
      this.#cancelWrite = this.#options.clock.after(1000, () => this.flush());
    }
  }

  #reload(delivery: Delivery): Delivery {
    const row = this.#options.queue.get<DeliveryRow>(
      `SELECT ${DELIVERY_COLUMNS} FROM delivery WHERE seq = ?`,
      delivery.seq,
    );
    return row ? deliveryOf(row) : delivery;
  }

  #sender(endpoint: Endpoint): Sender {
    const known = this.#senders.get(endpoint.id);
    if (known?.url === endpoint.url) return known;
    known?.close();
    const { guard, timeoutMs, scheduler } = this.#options;
    const sender = new Sender(endpoint.url, guard, timeoutMs, scheduler.limits.perEndpoint + 1);
    this.#senders.set(endpoint.id, sender);
    return sender;
  }

  /** Stops at once: what is under way counts as not sent. */
  stop(): void {
    this.flush();
    this.#stopped = true;
    this.#cancelWake?.();
    this.#cancelWrite?.();
    for (const sender of this.#senders.values()) sender.close();
    this.#senders.clear();
  }
}

export const attemptOf = ({ ms, status, error, head }: Answer, at: number): Attempt => ({
  at,
  ms,
  status,
  head,
  error: error ?? (status !== undefined && status >= 300 && status < 400 ? REDIRECTED : undefined),
});

const REDIRECTED = 'Redirects are not followed: give the webhook the URL it leads to.';

export function outcomeOf({ status, retryAfter: header }: Answer, now: number): Outcome {
  if (status === undefined) return { kind: 'failed' };
  if (status >= 200 && status < 300) return { kind: 'delivered' };
  if (status === 410) return { kind: 'gone' };
  const retryAfterMs = status === 429 || status === 503 ? retryAfter(header, now) : undefined;
  return retryAfterMs === undefined ? { kind: 'failed' } : { kind: 'failed', retryAfterMs };
}
