import {
  DELIVERY_COLUMNS,
  type Delivery,
  type DeliveryRow,
  type DeliveryState,
  deliveryOf,
  type Queue,
} from './queue.js';
import { DAY } from './retry.js';

/** Deliveries and their attempts are kept so long after they settled. */
export const KEPT_FOR = 90 * DAY;

/** A delivery as the API shows it. */
export interface DeliveryView {
  readonly id: string;
  /** The `webhook-id` header. */
  readonly message: string;
  readonly type: string;
  readonly event: string | null;
  readonly subject: string | null;
  readonly state: DeliveryState;
  /** Set on what a replay or a redelivery sent. */
  readonly replay: string | null;
  readonly redeliveryOf: string | null;
  readonly createdAt: string;
  readonly settledAt: string | null;
  readonly nextAttemptAt: string | null;
  readonly reason: string | null;
  readonly attempts: readonly AttemptView[];
}

export interface AttemptView {
  readonly at: string;
  readonly ms: number;
  readonly status: number | null;
  readonly error: string | null;
  /** Up to 4 KB of the response. */
  readonly head: string | null;
}

type Row = DeliveryRow & {
  state: DeliveryState;
  createdAt: number;
  settledAt: number | null;
  reason: string | null;
} & { at: number | null } & Omit<AttemptRow, 'at' | 'error'>;
type AttemptRow = {
  at: number;
  ms: number;
  status: number | null;
  error: string | null;
  head: string | null;
};

const COLUMNS = `${DELIVERY_COLUMNS}, state, created_at AS createdAt, settled_at AS settledAt, reason, at, ms, status, head`;

/** The newest deliveries of an endpoint first, from before a number on. */
export function listDeliveries(
  queue: Queue,
  endpoint: string,
  options: { before?: number | undefined; limit: number; state?: DeliveryState | undefined },
): DeliveryView[] {
  const { before = Number.MAX_SAFE_INTEGER, limit, state } = options;
  const rows =
    state === undefined
      ? queue.all<Row>(
          `SELECT ${COLUMNS} FROM delivery WHERE endpoint = ? AND seq < ? ORDER BY seq DESC LIMIT ?`,
          endpoint,
          before,
          limit,
        )
      : queue.all<Row>(
          `SELECT ${COLUMNS} FROM delivery WHERE endpoint = ? AND seq < ? AND state = ? ORDER BY seq DESC LIMIT ?`,
          endpoint,
          before,
          state,
          limit,
        );
  return rows.map((row) => view(queue, row));
}

export function findDelivery(
  queue: Queue,
  endpoint: string,
  id: string,
): { row: Delivery; view: DeliveryView } | undefined {
  if (!/^\d{1,15}$/.test(id)) return undefined;
  const row = queue.get<Row>(
    `SELECT ${COLUMNS} FROM delivery WHERE endpoint = ? AND seq = ?`,
    endpoint,
    Number(id),
  );
  return row && { row: deliveryOf(row), view: view(queue, row) };
}

function view(queue: Queue, row: Row): DeliveryView {
  const attempts = queue.all<AttemptRow>(
    'SELECT at, ms, status, error, head FROM attempt WHERE delivery = ? ORDER BY n',
    row.seq,
  );
  if (row.at !== null)
    attempts.unshift({ at: row.at, ms: row.ms, status: row.status, error: null, head: row.head });
  const [run, of] = row.run.split(':') as [string, string | undefined];
  return {
    id: String(row.seq),
    message: row.message,
    type: row.type,
    event: row.event,
    subject: row.subject === '' ? null : row.subject,
    state: row.state,
    replay: run === 'replay' ? (of ?? null) : null,
    redeliveryOf: run === 'redelivery' ? (of ?? null) : null,
    createdAt: iso(row.createdAt),
    settledAt: row.settledAt === null ? null : iso(row.settledAt),
    nextAttemptAt: row.state === 'waiting' ? iso(row.nextAt) : null,
    reason: row.reason,
    attempts: attempts.map(({ at, ...rest }) => ({ at: iso(at), ...rest })),
  };
}

const iso = (ms: number): string => new Date(ms).toISOString();

/** Drops what settled long ago, a page at a time: numbers grow with time, so the old rows are the first ones. @returns where to go on */
export function dropOld(queue: Queue, now: number, after = 0, page = 2000): number | undefined {
  const cutoff = now - KEPT_FOR;
  return queue.transaction(() => {
    const first = queue.all<{ seq: number; created: number; settled: number | null }>(
      'SELECT seq, created_at AS created, settled_at AS settled FROM delivery WHERE seq > ? ORDER BY seq LIMIT ?',
      after,
      page,
    );
    const old = first.filter((row) => row.created < cutoff);
    for (const { seq, settled } of old) {
      if (settled === null || settled >= cutoff) continue;
      queue.run('DELETE FROM attempt WHERE delivery = ?', seq);
      queue.run('DELETE FROM delivery WHERE seq = ?', seq);
    }
    const day = new Date(cutoff).toISOString().slice(0, 10);
    queue.run('DELETE FROM digest_item WHERE settled = 1 AND period < ?', day);
    return old.length === page ? old.at(-1)?.seq : undefined;
  });
}

/** A receiver may have sent back what it got: after a seal nothing of a subject's answers is kept. */
export function forgetAnswers(queue: Queue, subject: string): void {
  queue.run('UPDATE delivery SET head = NULL WHERE subject = ? AND head IS NOT NULL', subject);
  queue.run(
    `UPDATE attempt SET head = NULL WHERE head IS NOT NULL
       AND delivery IN (SELECT seq FROM delivery WHERE subject = ? AND at IS NULL AND tries > 0)`,
    subject,
  );
}

/** Whether an endpoint was ever told of a subject: only such ones may learn that it was sealed out of existence. */
export function wasToldOf(queue: Queue, endpoint: string, subject: string): boolean {
  const sql = `SELECT 1 FROM delivery WHERE endpoint = ? AND subject = ? AND state = 'delivered' LIMIT 1`;
  return queue.get(sql, endpoint, subject) !== undefined;
}
