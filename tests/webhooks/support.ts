import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Test } from 'tap';
import type { NewEvent } from '../../src/domain/event.js';
import { kindOf } from '../../src/domain/event.js';
import { openSqliteStore, type SqliteStore } from '../../src/store/sqlite.js';
import type { Clock } from '../../src/webhooks/clock.js';
import type { WebhooksOptions } from '../../src/webhooks/options.js';
import type { RecordView, SealView } from '../../src/webhooks/record-view.js';
import { Webhooks } from '../../src/webhooks/webhooks.js';
import { pause } from '../support/collect.js';

export const quiet = { info() {}, warn() {}, error() {} };
export const CASE = 'case-cand-4-24-cv-04722';
export const ORG = 'organization-openai';

const today = (): string => new Date().toISOString().slice(0, 10);

/** An event as the importer makes it, filed today. */
export function event(
  subject: string,
  type: string,
  data: unknown,
  fields: Partial<NewEvent> = {},
): NewEvent {
  return {
    id: randomUUID(),
    type,
    version: 1,
    subject,
    about: [],
    occurredOn: today(),
    ordinal: 0,
    knownOn: today(),
    knownOnBasis: 'docket-entered',
    standing: 'confirmed',
    sources: [{ publisher: 'The court', title: null, publishedOn: today(), quote: 'as docketed' }],
    actor: 'import',
    data,
    ...fields,
  };
}

export const entry = (
  subject: string,
  number: string,
  text: string,
  fields: Partial<NewEvent> = {},
): NewEvent =>
  event(
    subject,
    'DocketEntryRecorded',
    {
      number,
      filedOn: fields.occurredOn ?? today(),
      enteredOn: today(),
      text: { salt: '0011223344556677', text },
      filing: true,
      sequence: number,
      documents: [
        {
          number,
          attachment: null,
          title: 'Main document',
          pages: 12,
          availability: 'free-copy',
          links: ['https://storage.example.org/1.pdf'],
        },
        { number, attachment: 1, title: 'Exhibit A', pages: 3, availability: 'pacer-only', links: [] },
      ],
      reading: {
        kind: /order/i.test(text) ? 'order' : 'motion',
        motionType: null,
        disposition: null,
        refersTo: [],
        hearingAt: null,
      },
    },
    fields,
  );

const sealsOf = (sealed: ReadonlySet<string>, hidden: ReadonlySet<string>): SealView => ({
  get revision() {
    return `${sealed.size}-${hidden.size}`;
  },
  isSealed: (event) => sealed.has(event),
  attachments: () => [],
  hidden: (subject) => hidden.has(subject),
  hides: ({ subject }) => hidden.has(subject),
});

/** A view of the record that tells of one case and one organization. */
export class FakeView implements RecordView {
  readonly sealed = new Set<string>();
  readonly hidden = new Set<string>();
  readonly seals = sealsOf(this.sealed, this.hidden);
  describe(subject: string) {
    if (kindOf(subject) !== 'case') return { id: subject, kind: kindOf(subject), name: 'OpenAI' };
    return {
      id: subject,
      kind: 'case' as const,
      name: subject === CASE ? 'Musk v. Altman' : `Case ${subject}`,
      court: { id: 'cand', name: 'N.D. Cal.' },
      docketNumber: '4:24-cv-04722',
      judges: ['Yvonne Gonzalez Rogers'],
      parties: ['Elon Musk', 'OpenAI, Inc.'],
      matters: subject === CASE ? ['matter-musk-v-openai'] : [],
      courtListenerId: 69013420,
    };
  }
}

/** A store and webhooks over it, closed with the test. */
export async function setUp(t: Test, options: Partial<WebhooksOptions> & { store?: SqliteStore } = {}) {
  const dataDir = options.dataDir ?? t.testdir();
  const store = options.store ?? openSqliteStore(join(dataDir, 'record.db'));
  const view = new FakeView();
  const webhooks = Webhooks.open({
    view,
    dataDir,
    baseUrl: 'http://127.0.0.1:4170',
    allow: ['127.0.0.1'],
    logger: quiet,
    ...options,
    store,
    log: store.log,
  });
  await webhooks.start();
  t.teardown(async () => {
    await webhooks.stop();
    if (!options.store) await store.close();
  });
  return { store, webhooks, view, dataDir };
}

/** Appends to a stream wherever it stands. */
export async function append(store: SqliteStore, ...events: readonly NewEvent[]): Promise<void> {
  for (const one of events) {
    const head = store.log.streamHead(one.subject);
    await store.append(one.subject, [one], head ? head.revision : 'none');
  }
}

export interface Received {
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly at: number;
  readonly path: string;
  readonly json: {
    id?: string;
    type: string;
    timestamp: string;
    replay?: string;
    data: any;
  };
}

export interface Receiver {
  readonly url: string;
  readonly port: number;
  readonly requests: Received[];
  respond: (request: Received, response: ServerResponse, raw: IncomingMessage) => void;
  close(): Promise<void>;
}

/** A receiver on loopback; answers 204 unless told otherwise. */
export async function receiver(t: Test): Promise<Receiver> {
  const requests: Received[] = [];
  const server: Server = createServer((raw, response) => {
    const chunks: Buffer[] = [];
    raw.on('data', (chunk: Buffer) => chunks.push(chunk));
    raw.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      const received = {
        headers: raw.headers as Record<string, string>,
        body,
        at: Date.now(),
        path: raw.url ?? '',
        json: body === '' ? undefined : JSON.parse(body),
      } as Received;
      requests.push(received);
      one.respond(received, response, raw);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const one: Receiver = {
    url: `http://127.0.0.1:${port}/hook`,
    port,
    requests,
    respond: (_request, response) => void response.writeHead(204).end(),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  t.teardown(() => one.close());
  return one;
}

/** A clock that stands still until it is moved. */
export class FakeClock implements Clock {
  #now: number;
  #timers: { at: number; work: () => void; n: number }[] = [];
  #n = 0;
  constructor(start = Date.parse('2026-01-05T12:00:00Z')) {
    this.#now = start;
  }
  now(): number {
    return this.#now;
  }
  after(ms: number, work: () => void): () => void {
    const timer = { at: this.#now + Math.max(0, ms), work, n: this.#n++ };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((t) => t !== timer);
    };
  }
  /** Moves on, calling what falls due in order, with turns of the event loop between. */
  async advance(ms: number): Promise<void> {
    const end = this.#now + ms;
    for (;;) {
      await settle();
      const next = this.#timers.filter((t) => t.at <= end).sort((a, b) => a.at - b.at || a.n - b.n)[0];
      if (!next) break;
      this.#timers = this.#timers.filter((t) => t !== next);
      this.#now = Math.max(this.#now, next.at);
      next.work();
    }
    this.#now = end;
    await settle();
  }
}

const settle = async (): Promise<void> => {
  for (let i = 0; i < 3; i++) await new Promise((resolve) => setImmediate(resolve));
};

/** Moves the clock until a condition holds, giving the network time in between. */
export async function drive(
  clock: FakeClock,
  what: string,
  condition: () => boolean,
  step = 1000,
  most = 4000,
): Promise<void> {
  for (let i = 0; !condition(); i++) {
    if (i > most) throw new Error(`Not so in ${(most * step) / 1000} s: ${what}`);
    await clock.advance(step);
    await pause(2);
  }
}

/** Python's own HMAC. */
const PYTHON = `
import sys, json, hmac, hashlib, base64
for line in sys.stdin:
    m = json.loads(line)
    key = base64.b64decode(m["secret"].removeprefix("whsec_"))
    signed = (m["id"] + "." + m["timestamp"] + "." + m["body"]).encode()
    want = "v1," + base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
    assert any(hmac.compare_digest(want, s) for s in m["signature"].split(" ")), m["id"]
print("verified")
`;

/** Verifies by another implementation. @returns `verified` */
export function verifiedByOthers(requests: readonly Received[], secret: string): string {
  const lines = requests.map((r) =>
    JSON.stringify({
      secret,
      id: r.headers['webhook-id'],
      timestamp: r.headers['webhook-timestamp'],
      signature: r.headers['webhook-signature'],
      body: r.body,
    }),
  );
  return execFileSync('python3', ['-c', PYTHON], { input: lines.join('\n'), encoding: 'utf8' }).trim();
}
