import { type Delivery, DELIVERY_COLUMNS, deliveryOf, type DeliveryRow, type DeliveryState, type Queue } from './queue.js';
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

type Row = DeliveryRow & { state: DeliveryState; createdAt: number; settledAt: number | null; reason: string | null };
type AttemptRow = { at: number; ms: number; status: number | null; error: string | null; head: string | null };

const COLUMNS = `${DELIVERY_COLUMNS}, state, created_at AS createdAt, settled_at AS settledAt, reason`;

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

export function findDelivery(queue: Queue, endpoint: string, id: string): { row: Delivery; view: DeliveryView } | undefined {
  if (!/^\d{1,15}$/.test(id)) return undefined;
  const row = queue.get<Row>(`SELECT ${COLUMNS} FROM delivery WHERE endpoint = ? AND seq = ?`, endpoint, Number(id));
  return row && { row: deliveryOf(row), view: view(queue, row) };
}

function view(queue: Queue, row: Row): DeliveryView {
  const attempts = queue.all<AttemptRow>(
    'SELECT at, ms, status, error, head FROM attempt WHERE delivery = ? ORDER BY n',
    row.seq,
  );
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

/** Drops what settled long ago, some at a time. @returns whether there may be more */
export function dropOld(queue: Queue, now: number, limit = 2000): boolean {
  return queue.transaction(() => {
    const old = queue.all<{ seq: number }>(
      'SELECT seq FROM delivery WHERE settled_at IS NOT NULL AND settled_at < ? LIMIT ?',
      now - KEPT_FOR,
      limit,
    );
    for (const { seq } of old) {
      queue.run('DELETE FROM attempt WHERE delivery = ?', seq);
      queue.run('DELETE FROM delivery WHERE seq = ?', seq);
    }
    const day = new Date(now - KEPT_FOR).toISOString().slice(0, 10);
    queue.run('DELETE FROM digest_item WHERE settled = 1 AND period < ?', day);
    return old.length === limit;
  });
}

/** A receiver may have sent back what it got: after a seal nothing of a subject's answers is kept. */
export function forgetAnswers(queue: Queue, subject: string): void {
  queue.run(
    'UPDATE attempt SET head = NULL WHERE head IS NOT NULL AND delivery IN (SELECT seq FROM delivery WHERE subject = ?)',
    subject,
  );
}

/** Whether an endpoint was ever told of a subject: only such ones may learn that it was sealed out of existence. */
export function wasToldOf(queue: Queue, endpoint: string, subject: string): boolean {
  const sql = `SELECT 1 FROM delivery WHERE endpoint = ? AND subject = ? AND state = 'delivered' LIMIT 1`;
  return queue.get(sql, endpoint, subject) !== undefined;
}
