import type { Logger } from 'pino';
import type { Config } from '../config.js';
import type { Runner } from '../projections/runner.js';
import type { RecordReader } from '../replay/record.js';
import type { EventStore } from '../store/event-store.js';
import type { LocalLog } from '../store/local-log.js';
import type { FollowState } from '../store/log-copier.js';
import type { Watches } from '../watches.js';
import type { Webhooks } from '../webhooks/webhooks.js';
import type { Keys } from './keys.js';

/** One running node: what routes, pages and commands work with. Made in main.ts, and by tests. */
export interface Node {
  readonly config: Config;
  readonly store: EventStore;
  readonly log: LocalLog;
  readonly runner: Runner;
  readonly reader: RecordReader;
  readonly keys: Keys;
  readonly webhooks: Webhooks;
  readonly watches: Watches;
  readonly logger: Logger;
  /** The instant now, ISO 8601 in UTC. */
  readonly now: () => string;
  /** How this node stands to the store: always in touch on the embedded one. */
  readonly contact: () => FollowState;
  /** Whether the dataset was loaded, where one is configured. */
  readonly datasetLoaded: () => boolean;
}
