import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Pool } from 'undici';
import type { NewEvent, StoredEvent } from '../src/domain/event.js';
import { uuidV5 } from '../src/domain/ids.js';
import { openSqliteStore } from '../src/store/sqlite.js';
import { Signer } from '../src/webhooks/delivery/sign.js';
import { buildMessage, messageId } from '../src/webhooks/messages/build.js';
import type { RecordView } from '../src/webhooks/record-view.js';
import { Webhooks } from '../src/webhooks/webhooks.js';

export interface BenchRow {
  readonly name: string;
  readonly ours: number;
  readonly baseline: number;
  readonly ratio: number;
  readonly goal: string;
  readonly unit: string;
}

const MESSAGES = 6000;
const SUBJECTS = 100;
const CONCURRENCY = 10;
const DEAD = 10;
const quiet = { info() {}, warn() {}, error() {} };
const TEXT =
  'ORDER by Judge Yvonne Gonzalez Rogers GRANTING IN PART AND DENYING IN PART motions to dismiss. '.repeat(4);

const view: RecordView = {
  describe: (id) => ({
    id,
    kind: 'case',
    name: 'Musk v. Altman',
    court: { id: 'cand', name: 'N.D. Cal.' },
    docketNumber: '4:24-cv-04722',
    judges: ['Yvonne Gonzalez Rogers'],
    parties: ['Elon Musk', 'Samuel Altman', 'OpenAI, Inc.'],
    matters: ['matter-musk-v-openai'],
  }),
  seals: { isSealed: () => false, attachments: () => [], hidden: () => false },
};

/**
 * Signed deliveries a second to a fast receiver, beside a bare undici loop that sends the same bodies, signed beforehand, at the
 * same concurrency; and the p95 to a healthy endpoint with ten dead ones beside it, over that without.
 */
export async function webhooksBench(): Promise<BenchRow[]> {
  const fast = await receiver();
  const dead = await receiver('--hang');
  try {
    const baseline = await bareLoop(fast.port);
    const ours = await deliveries(fast.port);
    const alone = await latency(fast.port, []);
    const beside = await latency(
      fast.port,
      Array.from({ length: DEAD }, () => dead.port),
    );
    return [
      {
        name: 'webhook deliveries',
        ours,
        baseline,
        ratio: ours / baseline,
        goal: '≥ 0.6',
        unit: 'deliveries/s',
      },
      {
        name: 'webhook p95 beside ten dead endpoints',
        ours: beside,
        baseline: alone,
        ratio: beside / alone,
        goal: '≤ 1.2',
        unit: 'ms',
      },
    ];
  } finally {
    fast.child.kill();
    dead.child.kill();
  }
}

export async function receiver(...args: string[]): Promise<{ child: ChildProcess; port: number }> {
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL('./webhooks-receiver.js', import.meta.url)), ...args],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const port = await new Promise<number>((resolve) => {
    child.stdout?.once('data', (data: Buffer) => resolve(Number(data.toString())));
  });
  return { child, port };
}

function events(count: number): NewEvent[] {
  const today = new Date().toISOString().slice(0, 10);
  return Array.from({ length: count }, (_, i) => {
    const number = String(Math.floor(i / SUBJECTS) + 1);
    const subject = `case-cand-4-24-cv-${10_000 + (i % SUBJECTS)}`;
    return {
      id: uuidV5('bench', String(i)),
      type: 'DocketEntryRecorded',
      version: 1,
      subject,
      about: [],
      occurredOn: today,
      ordinal: i,
      knownOn: today,
      knownOnBasis: 'docket-entered',
      standing: 'confirmed',
      sources: [
        {
          publisher: 'CourtListener',
          title: null,
          url: 'https://www.courtlistener.com/docket/1/',
          publishedOn: null,
        },
      ],
      actor: 'import',
      data: {
        number,
        filedOn: today,
        enteredOn: today,
        text: { salt: '00112233445566778899aabbccddeeff', text: TEXT },
        filing: false,
        documents: [
          {
            number,
            attachment: null,
            title: null,
            pages: 21,
            availability: 'free-copy',
            links: ['https://storage.courtlistener.com/recap/x.pdf'],
          },
        ],
        reading: {
          kind: 'order',
          motionType: 'dismiss',
          disposition: 'granted-in-part',
          refersTo: [12],
          hearingAt: null,
        },
      },
    };
  });
}

/** What anyone would write by hand: as many loops as connections, each posting one signed body after the other. */
export async function bareLoop(port: number): Promise<number> {
  const signer = new Signer([{ secret: `whsec_${Buffer.alloc(32, 7).toString('base64')}` }]);
  const context = {
    view,
    baseUrl: 'http://127.0.0.1:4170',
    log: { event: () => undefined, stream: () => [] },
  };
  const requests = events(MESSAGES).map((event, i) => {
    const stored = {
      ...event,
      recordedAt: new Date().toISOString(),
      prevHash: null,
      revision: i,
      position: String(i).padStart(20, '0'),
    } as StoredEvent;
    const body = JSON.stringify(buildMessage('entry.recorded', stored, context));
    return {
      body,
      headers: {
        'content-type': 'application/json',
        'user-agent': 'bare',
        ...signer.headers(event.id, body, Date.now()),
      },
    };
  });
  const pool = new Pool(`http://127.0.0.1:${port}`, { connections: CONCURRENCY });
  const run = async (all: typeof requests) => {
    let next = 0;
    const worker = async () => {
      for (let at = next++; at < all.length; at = next++) {
        const { body, headers } = all[at] as (typeof requests)[number];
        const answer = await pool.request({ method: 'POST', path: '/hook', body, headers });
        await answer.body.dump();
      }
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  };
  await run(requests.slice(0, 1000));
  const began = performance.now();
  await run(requests);
  const rate = (MESSAGES / (performance.now() - began)) * 1000;
  await pool.close();
  return rate;
}

async function withWebhooks<T>(
  work: (webhooks: Webhooks, append: (all: readonly NewEvent[]) => Promise<void>) => Promise<T>,
): Promise<T> {
  const dataDir = mkdtempSync(join(tmpdir(), 'asof-bench-'));
  const store = openSqliteStore(join(dataDir, 'record.db'));
  const webhooks = Webhooks.open({
    store,
    log: store.log,
    view,
    dataDir,
    baseUrl: 'http://127.0.0.1:4170',
    allow: ['127.0.0.1'],
    logger: quiet,
  });
  await webhooks.start();
  const append = async (all: readonly NewEvent[]) => {
    const bySubject = new Map<string, NewEvent[]>();
    for (const event of all) bySubject.set(event.subject, [...(bySubject.get(event.subject) ?? []), event]);
    for (const [subject, some] of bySubject) {
      const head = store.log.streamHead(subject);
      await store.append(subject, some, head ? head.revision : 'none');
    }
  };
  try {
    return await work(webhooks, append);
  } finally {
    await webhooks.stop();
    await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

interface Told {
  readonly count: number;
  readonly times: Record<string, number>;
}
const tell = async (port: number): Promise<Told> =>
  (await (await fetch(`http://127.0.0.1:${port}/`)).json()) as Told;

async function untilCount(port: number, count: number): Promise<void> {
  while ((await tell(port)).count < count) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** From the moment an endpoint with that much history is made until all of it was delivered and written down. */
export async function deliveries(port: number): Promise<number> {
  return withWebhooks(async (webhooks, append) => {
    await append(events(MESSAGES));
    const before = (await tell(port)).count;
    const warm = await webhooks.create(
      { url: `http://127.0.0.1:${port}/warm`, since: '2000-01-01' },
      'bench',
    );
    await untilCount(port, before + MESSAGES);
    await webhooks.remove(warm.endpoint.id, 'bench');
    const began = performance.now();
    const { endpoint } = await webhooks.create(
      { url: `http://127.0.0.1:${port}/hook`, since: '2000-01-01' },
      'bench',
    );
    await untilCount(port, before + 2 * MESSAGES);
    while (webhooks.get(endpoint.id).waiting > 0) await new Promise((resolve) => setTimeout(resolve, 2));
    return (MESSAGES / (performance.now() - began)) * 1000;
  });
}

/** p95 of the time from an append to its arrival at a healthy endpoint. */
async function latency(port: number, dead: readonly number[]): Promise<number> {
  return withWebhooks(async (webhooks, append) => {
    await webhooks.create({ url: `http://127.0.0.1:${port}/timed` }, 'bench');
    for (const one of dead) await webhooks.create({ url: `http://127.0.0.1:${one}/hook` }, 'bench');
    const all = events(600).map((event) => ({ ...event, id: randomUUID() }));
    const before = (await tell(port)).count;
    const began = new Map<string, number>();
    for (const event of all) {
      began.set(messageId(event.id, 'entry.recorded'), performance.timeOrigin + performance.now());
      await append([event]);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await untilCount(port, before + all.length);
    const { times } = await tell(port);
    // The first hundred warm up, and let the dead ones be found out.
    const took = [...began].slice(100).map(([id, at]) => (times[id] as number) - at);
    return took.sort((a, b) => a - b)[Math.floor(took.length * 0.95)] as number;
  });
}
