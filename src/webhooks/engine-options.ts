import type { Logger } from 'pino';
import type { EventStore } from '../store/event-store.js';
import type { Clock } from './clock.js';
import type { TargetGuard } from './delivery/guard.js';
import type { Queue } from './delivery/queue.js';
import type { Limits } from './delivery/scheduler.js';
import type { Registry } from './endpoints/registry.js';
import type { IsReinterpretation } from './messages/candidates.js';
import type { LogReader, RecordView } from './record-view.js';
import type { SecretBox } from './secret-box.js';

/** What the engine works with, each made by the facade or by a test. */
export interface EngineOptions {
  readonly store: EventStore;
  readonly log: LogReader;
  readonly view: RecordView;
  readonly queue: Queue;
  readonly registry: Registry;
  readonly box: SecretBox;
  readonly guard: TargetGuard;
  readonly baseUrl: string;
  readonly timeZone: string;
  readonly shared: boolean;
  readonly timeoutMs: number;
  readonly clock: Clock;
  readonly random: () => number;
  readonly limits?: Limits;
  readonly isReinterpretation: IsReinterpretation;
  readonly logger: Pick<Logger, 'info' | 'warn' | 'error'>;
}
