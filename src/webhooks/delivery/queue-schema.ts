/** Steps of the node's own delivery file, by `PRAGMA user_version`. Frozen once released. */
export const QUEUE_MIGRATIONS: readonly string[] = [
  `CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
   -- How far the log was read for an endpoint, and how its receiver stands.
   CREATE TABLE feed (
     endpoint TEXT PRIMARY KEY, cursor TEXT NOT NULL, life INTEGER NOT NULL,
     failing_since INTEGER, paused_until INTEGER NOT NULL DEFAULT 0, last_success INTEGER, last_failure INTEGER
   ) STRICT, WITHOUT ROWID;
   -- run: empty for what is live, else the replay or redelivery it belongs to.
   CREATE TABLE delivery (
     seq INTEGER PRIMARY KEY AUTOINCREMENT, endpoint TEXT NOT NULL, run TEXT NOT NULL, subject TEXT NOT NULL,
     message TEXT NOT NULL, type TEXT NOT NULL, event TEXT, position TEXT NOT NULL, state TEXT NOT NULL,
     step INTEGER NOT NULL, step_due INTEGER NOT NULL, early INTEGER NOT NULL, next_at INTEGER NOT NULL,
     created_at INTEGER NOT NULL, settled_at INTEGER, tries INTEGER NOT NULL DEFAULT 0, reason TEXT, extra TEXT,
     -- The attempt of a message that arrived at once, as nearly all do: no row of its own.
     at INTEGER, ms REAL, status INTEGER, head TEXT
   ) STRICT;
   CREATE INDEX delivery_endpoint ON delivery (endpoint, seq);
   -- The cursor keeps what comes from the log from being queued twice; only these come from elsewhere, or grow.
   CREATE UNIQUE INDEX delivery_once ON delivery (endpoint, run, message)
     WHERE type IN ('subject.reinterpreted', 'endpoint.disabled', 'digest');
   CREATE INDEX delivery_waiting ON delivery (endpoint, seq) WHERE state = 'waiting';
   CREATE TABLE attempt (
     delivery INTEGER NOT NULL, n INTEGER NOT NULL, at INTEGER NOT NULL, ms REAL NOT NULL, status INTEGER, error TEXT, head TEXT,
     PRIMARY KEY (delivery, n)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE digest_item (
     n INTEGER PRIMARY KEY AUTOINCREMENT, endpoint TEXT NOT NULL, period TEXT NOT NULL, part INTEGER,
     message TEXT NOT NULL, type TEXT NOT NULL, event TEXT NOT NULL, position TEXT NOT NULL, extra TEXT, settled INTEGER NOT NULL DEFAULT 0,
     UNIQUE (endpoint, message)
   ) STRICT;
   CREATE INDEX digest_open ON digest_item (endpoint, period, n) WHERE settled = 0;
   CREATE TABLE replay (
     id TEXT PRIMARY KEY, endpoint TEXT NOT NULL, cursor TEXT NOT NULL, stop TEXT NOT NULL, state TEXT NOT NULL,
     enqueued INTEGER NOT NULL DEFAULT 0, next_at INTEGER NOT NULL DEFAULT 0
   ) STRICT, WITHOUT ROWID;`,
  // A seal forgets what was answered to a subject's messages: of the many without an answer's text it need not know.
  `CREATE INDEX delivery_answered ON delivery (subject) WHERE head IS NOT NULL;
   CREATE INDEX delivery_retried ON delivery (subject) WHERE at IS NULL AND tries > 0;`,
];
