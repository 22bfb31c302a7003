import type { Logger } from 'pino';
import type { EventStore } from '../store/event-store.js';
import type { Clock } from './clock.js';
import type { Resolver } from './delivery/guard.js';
import type { Limits } from './delivery/scheduler.js';
import type { IsReinterpretation } from './messages/candidates.js';
import type { LogReader, RecordView } from './record-view.js';

/** What webhooks are opened with. */
export interface WebhooksOptions {
  readonly store: EventStore;
  /** The local log: `SqliteStore.log`, or this node's copy. */
  readonly log: LogReader;
  readonly view: RecordView;
  /** Directory for `webhooks.db` and `webhooks.key`. */
  readonly dataDir: string;
  /** Where this server is reached, without a slash at the end: links in messages begin with it. */
  readonly baseUrl: string;
  /** Entries of `ASOF_WEBHOOKS_ALLOW`. */
  readonly allow?: readonly string[];
  /** `ASOF_SECRET_KEY`; the key file if left out. */
  readonly secretKey?: string | undefined;
  /** Whether several nodes work on one store. */
  readonly shared?: boolean;
  readonly timeZone?: string;
  readonly logger: Pick<Logger, 'info' | 'warn' | 'error'>;
  readonly timeoutMs?: number;
  readonly limits?: Partial<Limits>;
  readonly clock?: Clock;
  readonly random?: () => number;
  readonly resolver?: Resolver;
  readonly isReinterpretation?: IsReinterpretation;
}
