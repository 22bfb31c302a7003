import type { Logger } from 'pino';
import type { Endpoint } from '../endpoints/state.js';
import type { MessageType } from '../messages/types.js';
import { Ahead } from './ahead.js';
import { Composer, type ComposerOptions } from './compose.js';
import type { TargetGuard } from './guard.js';
import type { Attempt, Delivery, Recorded } from './queue.js';
import { DELIVERY_COLUMNS, type DeliveryRow, deliveryOf } from './queue.js';
import { retryAfter } from './retry.js';
import type { Outcome, Pick as Picked, Scheduler } from './scheduler.js';
import { type Answer, type Request, Sender } from './send.js';
import type { Signer } from './sign.js';

/** Outcomes are written together: a commit for each would cost more than the request. A crash has these messages sent again. */
const WRITE_EVERY_MS = 100;
const WRITE_AT = 1000;

export interface DispatcherOptions extends ComposerOptions {
  readonly scheduler: Scheduler<Delivery>;
  readonly guard: TargetGuard;
  readonly timeoutMs: number;
  readonly logger: Pick<Logger, 'info' | 'warn' | 'error'>;
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

/** Not made ahead: they tell of more than an event of the log, or may grow. */
const MADE_LATE: ReadonlySet<MessageType> = new Set([
  'digest',
  'endpoint.disabled',
  'ping',
  'subject.reinterpreted',
]);

interface Skipped {
  readonly skip: string;
}

/** Sends what the scheduler picks, and writes down what came of it. */
export class Dispatcher {
  readonly #options: DispatcherOptions;
  readonly #composer: Composer;
  readonly #ahead: Ahead;
  readonly #senders = new Map<string, Sender>();
  #outcomes: Recorded[] = [];
  #cancelWrite: (() => void) | undefined;
  #cancelWake: (() => void) | undefined;
  #wakeAt: number | undefined;
  #stopped = false;
  observer: ((tried: Tried) => void) | undefined;

  constructor(options: DispatcherOptions) {
    this.#options = options;
    this.#composer = new Composer(options);
    this.#ahead = new Ahead(options.build.view.seals, options.clock);
  }

  /** Takes a delivery that was queued, unless it is here already. */
  add(delivery: Delivery): void {
    this.#options.scheduler.add(delivery.endpoint, delivery);
  }

  /** Forgets what waits for an endpoint: it is served elsewhere, or no more. */
  forget(endpoint: string): void {
    this.flush();
    this.#options.scheduler.remove(endpoint);
    this.#senders.get(endpoint)?.close();
    this.#senders.delete(endpoint);
  }

  /** Sends all that may go now, and sets an alarm for the next. */
  run(): void {
    const { scheduler, clock } = this.#options;
    if (this.#stopped) return;
    const now = clock.now();
    for (let pick = scheduler.next(now); pick !== undefined; pick = scheduler.next(now)) void this.#try(pick);
    this.#wake(scheduler.wakeAt(now), now);
    this.#ahead.afterWrites(() => this.#ahead.make(this.#upcoming(), (...next) => this.#madeAhead(...next)));
  }

  *#upcoming(): Iterable<{ readonly endpoint: Endpoint; readonly delivery: Delivery }> {
    const { scheduler, clock } = this.#options;
    for (const { endpoint: id, item } of scheduler.upcoming(clock.now())) {
      const endpoint = this.#options.endpoint(id);
      if (endpoint?.status === 'enabled' && !MADE_LATE.has(item.type)) yield { endpoint, delivery: item };
    }
  }

  /** Undefined where there is nothing to send, or making it fails: why is told when its turn comes. */
  #madeAhead(endpoint: Endpoint, delivery: Delivery): Request | undefined {
    try {
      const made = this.#make(endpoint, delivery);
      return 'skip' in made ? undefined : made;
    } catch {
      return undefined;
    }
  }

  #wake(at: number | undefined, now: number): void {
    if (at === this.#wakeAt) return;
    this.#cancelWake?.();
    this.#wakeAt = at;
    this.#cancelWake =
      at === undefined
        ? undefined
        : this.#options.clock.after(Math.max(1, at - now), () => {
            this.#wakeAt = undefined;
            this.run();
          });
  }

  async #try(pick: Picked<Delivery>): Promise<void> {
    const { clock, queue, scheduler } = this.#options;
    const endpoint = this.#options.endpoint(pick.endpoint);
    if (endpoint?.status !== 'enabled' || !this.#options.mayServe(endpoint.id)) {
      scheduler.settle(pick, { kind: 'dropped' }, clock.now());
      return;
    }
    // A summary may have grown since it was queued.
    const delivery = pick.item.type === 'subject.reinterpreted' ? this.#reload(pick.item) : pick.item;
    const at = clock.now();
    const answer = await this.attempt(endpoint, delivery);
    this.#observe(delivery, at, answer);
    if (this.#stopped) return;
    this.#settle(pick, delivery, at, answer);
    if (queue.db.isOpen) this.run();
  }

  #observe(delivery: Delivery, startedAt: number, answer: Answer | Skipped): void {
    if (this.observer === undefined || 'skip' in answer) return;
    const { endpoint: webhook, type, subject, event } = delivery;
    const { ms, status, error } = answer;
    this.observer({ webhook, type, subject, event, startedAt, ms, status, error });
  }

  /** One request, or why there is none to make. Never rejects. */
  async attempt(endpoint: Endpoint, delivery: Delivery): Promise<Answer | Skipped> {
    const { logger } = this.#options;
    try {
      const request = this.#ahead.take(endpoint, delivery) ?? this.#make(endpoint, delivery);
      return 'skip' in request ? request : await this.#sender(endpoint).post(request);
    } catch (error) {
      logger.error(
        { err: error, webhook: endpoint.id, delivery: delivery.seq },
        'a webhook message could not be made',
      );
      const why = error instanceof Error ? error.message : String(error);
      return { ms: 0, error: `The message could not be made: ${why}` };
    }
  }

  #make(endpoint: Endpoint, delivery: Delivery): Request | Skipped {
    const composed = this.#composer.compose(endpoint, delivery);
    if ('skip' in composed) return composed;
    const { body, headers } = composed;
    const { signer, clock } = this.#options;
    const signed = signer(endpoint).headers(delivery.message, body, clock.now());
    return { body, headers: [...headers, ...signed, 'user-agent', 'asof-webhooks/1'] };
  }

  #settle(pick: Picked<Delivery>, delivery: Delivery, at: number, answer: Answer | Skipped): void {
    const { scheduler, clock, onDisable, onLow, onSettled } = this.#options;
    const { lanes, endpoint } = pick;
    const now = clock.now();
    const skip = 'skip' in answer ? answer.skip : undefined;
    const outcome = 'skip' in answer ? ({ kind: 'dropped' } as const) : outcomeOf(answer, now);
    const { state, progress, disable } = scheduler.settle(pick, outcome, now);
    this.write({
      delivery,
      state: state === 'dropped' ? 'skipped' : state,
      at: now,
      // Loaded anew meanwhile, it stands as it did then.
      standing: scheduler.find(endpoint) === lanes ? lanes : undefined,
      progress,
      attempt: 'skip' in answer ? undefined : attemptOf(answer, at),
      reason: state === 'dead' ? 'Every scheduled retry failed.' : skip,
    });
    if (disable && !('skip' in answer))
      onDisable(endpoint, disable, answer.error ?? `The last answer was ${answer.status}.`);
    if (lanes.isLow) onLow(endpoint);
    onSettled(endpoint);
  }

  /** A receiver may send back what it got: of what was sealed until it is written down nothing is kept. */
  #shown(outcome: Recorded): Recorded {
    const { attempt, delivery } = outcome;
    const { view, log } = this.#options.build;
    if (attempt?.head === undefined || delivery.event === null) return outcome;
    const event = log.event(delivery.event);
    if (event === undefined || !(view.seals.isSealed(event.id) || view.seals.hides(event))) return outcome;
    return { ...outcome, attempt: { ...attempt, head: undefined } };
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
      this.#options.queue.record(outcomes.map((outcome) => this.#shown(outcome)));
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
    this.#ahead.stop();
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
