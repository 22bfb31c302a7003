import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { DocketInput } from './docket-input.js';
import type { ImportPlan, PlanOptions } from './plan-import.js';

/** The plan of a case of which nothing is recorded. */
export type FirstPlan = Omit<ImportPlan, 'events'>;

/** What the other thread is asked, as JSON: that costs a third of what a structured clone of so many small objects does. */
export interface PlanAsked {
  readonly docket: DocketInput;
  readonly subject: string;
  readonly options: Pick<PlanOptions, 'actor' | 'correlationId'>;
}

/** Entries within a while from which a second thread is worth its start. */
const WORTH_A_THREAD = 400;
/** A docket of fewer entries is planned sooner than sent. */
const WORTH_SENDING = 4;
/** Without work for so long, the thread ends and gives back its memory. */
const IDLE_MS = 10_000;
/** Megabytes of young objects before the thread looks for garbage: nearly all that planning makes dies young. */
const YOUNG_MB = 96;

/**
 * Plans new cases in a second thread, while the first appends. It helps where it can and is never waited for: before the
 * thread has started, without a second core or when it fails, whoever asks plans by itself.
 */
export class Planner {
  readonly #worth: number;
  readonly #idle = setTimeout(() => this.#rest(), IDLE_MS).unref();
  readonly #asked: ((plan: FirstPlan | undefined) => void)[] = [];
  #entries = 0;
  #thread: Worker | undefined;
  #isReady = false;

  constructor(worth = availableParallelism() > 1 ? WORTH_A_THREAD : Number.POSITIVE_INFINITY) {
    this.#worth = worth;
  }

  /** The plan, in time; undefined, now or then, where whoever asks is to make it. It never rejects. */
  plan(asked: PlanAsked): Promise<FirstPlan | undefined> | undefined {
    const { length } = asked.docket.entries;
    this.#entries += length;
    this.#idle.refresh();
    if (this.#entries < this.#worth || length < WORTH_SENDING) return undefined;
    this.#thread ??= this.#start();
    if (!this.#isReady) return undefined;
    this.#thread.postMessage(JSON.stringify(asked));
    this.#thread.ref();
    return new Promise((resolve) => this.#asked.push(resolve));
  }

  #start(): Worker {
    const thread = new Worker(new URL('./planner-thread.js', import.meta.url), {
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    });
    thread.once('message', () => {
      this.#isReady = true;
      // It answers in the order it was asked, with nothing where it could not plan.
      thread.on('message', (plan: string) => this.#answer(plan === '' ? undefined : JSON.parse(plan)));
      // Listening holds the process, which may end while nothing is asked.
      thread.unref();
    });
    // Whoever is left without an answer plans by itself, and so meets what the thread failed of.
    thread.once('error', () => undefined);
    thread.once('exit', () => {
      this.#thread = undefined;
      this.#isReady = false;
      this.#entries = 0;
      while (this.#asked.length > 0) this.#answer(undefined);
    });
    thread.unref();
    return thread;
  }

  #answer(plan: FirstPlan | undefined): void {
    this.#asked.shift()?.(plan);
    this.#idle.refresh();
    if (this.#asked.length === 0) this.#thread?.unref();
  }

  #rest(): void {
    this.#entries = 0;
    if (this.#asked.length === 0) void this.#thread?.terminate();
    else this.#idle.refresh();
  }
}
