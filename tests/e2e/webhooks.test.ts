import { readFileSync } from 'node:fs';
import t, { type Test } from 'tap';
import { asof, folder, KEY, type Server, serve } from '../cli/asof.js';
import { fromRoot } from '../helpers/root.js';
import { until } from '../support/collect.js';
import { type Received, receiver, verifiedByOthers } from '../webhooks/support.js';

const DOCKET = readFileSync(fromRoot('tests/fixtures/dockets/district/cacd_2.json'), 'utf8');
const ALLOWED = { ASOF_WEBHOOKS_ALLOW: '127.0.0.1' };
/** Every filing of the docket, however old. */
const WANTED = { eventType: 'entry.recorded', filedWithin: null };

interface Imported {
  readonly total: number;
  readonly lines: readonly { readonly outcome: string; readonly eventId: string }[];
}

async function post<T>(server: Server, path: string, body: string): Promise<T> {
  const headers = { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' };
  const response = await fetch(`${server.url}/api/v1${path}`, { method: 'POST', headers, body });
  const { data } = (await response.json()) as { data: T };
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return data;
}

const created = (server: Server, url: string): Promise<{ id: string; secret: string }> =>
  post(server, '/webhooks', JSON.stringify({ url, filter: WANTED }));

/** Ids of the docket's entries in the order of the log, as the server tells it. */
async function entriesOf(server: Server, { lines }: Imported): Promise<string[]> {
  const ids = new Set(lines.map(({ eventId }) => eventId));
  const all: string[] = [];
  for (let cursor = ''; ; ) {
    const response = await fetch(`${server.url}/api/v1/events?limit=500${cursor && `&cursor=${cursor}`}`);
    const { data, next } = (await response.json()) as { data: { id: string }[]; next?: string };
    all.push(...data.map(({ id }) => id).filter((id) => ids.has(id)));
    if (next === undefined) return all;
    cursor = next;
  }
}

const eventsOf = (requests: readonly Received[]): string[] => requests.map(({ json }) => json.data.event.id);

t.test('each filing of a docket arrives once, in order, verified by others', async (t: Test) => {
  const server = await serve(t, folder(t), ALLOWED);
  const to = await receiver(t);
  const { id, secret } = await created(server, to.url);
  const imported = await post<Imported>(server, '/imports?format=juriscraper', DOCKET);
  const wanted = await entriesOf(server, imported);
  t.equal(wanted.length, imported.total);
  t.ok(wanted.length > 40);
  await until('all came', () => to.requests.length >= wanted.length);
  t.equal(verifiedByOthers(to.requests, secret), 'verified');
  const waiting = async () => {
    const shown = await asof(['webhooks', 'show', id, '--json', '--url', server.url, '--key', KEY]);
    return shown.json.waiting;
  };
  await until('all is written down', async () => (await waiting()) === 0);
  t.strictSame(eventsOf(to.requests), wanted);
});

t.test(
  'a server killed in the middle, twice, goes on: repeats perhaps, no loss, the order kept',
  async (t: Test) => {
    const data = folder(t);
    const to = await receiver(t);
    to.respond = (_request, response) => void setTimeout(() => response.writeHead(200).end(), 10);
    let server = await serve(t, data, ALLOWED);
    const { secret } = await created(server, to.url);
    const imported = await post<Imported>(server, '/imports?format=juriscraper', DOCKET);
    const wanted = await entriesOf(server, imported);
    for (const after of [10, 25]) {
      await until('it delivers', () => new Set(eventsOf(to.requests)).size >= after);
      await server.stop('SIGKILL');
      t.ok(new Set(eventsOf(to.requests)).size < wanted.length, 'it was in the middle');
      server = await serve(t, data, ALLOWED);
    }
    await until('all came', () => new Set(eventsOf(to.requests)).size === wanted.length, 30_000);
    t.strictSame([...new Set(eventsOf(to.requests))], wanted);
    t.equal(verifiedByOthers(to.requests, secret), 'verified');
    const ids = new Map(to.requests.map((r) => [r.json.data.event.id as string, r.headers['webhook-id']]));
    t.ok(
      to.requests.every((r) => r.headers['webhook-id'] === ids.get(r.json.data.event.id)),
      'a repeat has the id of the first',
    );
  },
);
