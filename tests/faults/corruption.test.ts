import {
  closeSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import t, { type Test } from 'tap';
import { asof, folder, KEY, serve } from '../cli/asof.js';
import { docket } from '../cli/dockets.js';
import { until } from '../support/collect.js';

const PAGE = 8192;

/** A data directory with a docket in it and a backup of it. */
async function backedUp(t: Test): Promise<{ data: string; backup: string; digest: string }> {
  const root = folder(t);
  const data = join(root, 'data');
  t.equal(
    (await asof(['import', '-', '--retrieved-on', '2021-08-01'], { data, stdin: docket(1, 60) })).code,
    0,
  );
  const backup = join(root, 'backup');
  const made = await asof(['backup', backup, '--json'], { data });
  t.equal(made.code, 0, made.stderr);
  return { data, backup, digest: made.json.digest };
}

function scribble(path: string, at: number, length: number): void {
  const fd = openSync(path, 'r+');
  writeSync(fd, Buffer.alloc(length, 0xa5), 0, length, at);
  closeSync(fd);
}

// Each command is a process of its own, on a machine that may be shared.
t.setTimeout(Number(process.env.ASOF_TEST_ROUNDS ?? 0) * 60_000 + 900_000);

t.test('a damaged page of the record: said clearly, and mended from a backup', async (t) => {
  const { data, backup, digest } = await backedUp(t);
  const record = join(data, 'record.db');
  const pages = Math.floor(statSync(record).size / PAGE);
  // A page in the middle, where the events are.
  scribble(record, Math.floor(pages / 2) * PAGE, PAGE);
  const verified = await asof(['verify'], { data });
  t.not(verified.code, 0);
  t.match(verified.stdout + verified.stderr, /damaged/);
  const doctor = await asof(['doctor'], { data });
  t.equal(doctor.code, 1);
  t.match(doctor.stdout, /BAD +record: [\s\S]*asof restore/);
  const bad = await asof(['backup', join(backup, '..', 'second')], { data });
  t.not(bad.code, 0, 'no backup is made of what is damaged');
  t.equal((await asof(['restore', backup, '--force'], { data })).code, 0);
  t.match((await asof(['verify', '--json'], { data })).json, { sound: true, digest });
});

t.test('a record that is no database any more', async (t) => {
  const { data, backup, digest } = await backedUp(t);
  scribble(join(data, 'record.db'), 0, 4096);
  const ran = await asof(['serve', '--port', '0'], { data, env: { ASOF_DATASET: 'none' } });
  t.equal(ran.code, 5);
  t.match(ran.stderr, /no SQLite file: check the path, or restore a backup with `asof restore`/);
  t.equal((await asof(['restore', backup, '--force'], { data })).code, 0);
  t.match((await asof(['verify', '--json'], { data })).json, { sound: true, digest });
});

t.test(
  'a damaged write-ahead log: the record stands at the last whole commit before the damage',
  async (t) => {
    const data = folder(t);
    const server = await serve(t, data);
    const send = (serial: number) =>
      fetch(`${server.url}/api/v1/imports?retrievedOn=2021-08-01`, {
        method: 'POST',
        headers: { authorization: `Bearer ${KEY}`, 'content-type': 'text/plain' },
        body: docket(serial, 10),
      });
    for (let serial = 1; serial <= 8; serial += 1) t.equal((await send(serial)).status, 200);
    await server.stop('SIGKILL');
    const wal = join(data, 'record.db-wal');
    const size = statSync(wal).size;
    t.ok(size > 0, 'what was acknowledged is in the write-ahead log');
    scribble(wal, Math.floor(size * 0.7), 4096);
    const verified = await asof(['verify', '--json', '--chains-only'], { data });
    t.equal(verified.code, 0, 'every chain holds as far as it goes');
    t.ok(verified.json.chains.events > 0);
    const again = await asof(['import', '-', '--json', '--retrieved-on', '2021-08-01'], {
      data,
      stdin: docket(8, 10),
    });
    t.equal(again.code, 0, again.stderr);
    t.equal(again.json.appended + again.json.matched, 10, 'what was lost with the disk is imported again');
    t.equal((await asof(['rebuild'], { data })).code, 0);
    t.equal((await asof(['verify'], { data })).code, 0);
  },
);

t.test('damaged read models: a rebuild mends them, nothing is lost', async (t) => {
  const { data, digest } = await backedUp(t);
  const models = join(data, 'models.db');
  for (const suffix of ['-wal', '-shm']) rmSync(models + suffix, { force: true });
  writeFileSync(models, Buffer.concat([readFileSync(models).subarray(0, 100), Buffer.alloc(20_000, 0xa5)]));
  const doctor = await asof(['doctor'], { data });
  t.equal(doctor.code, 1);
  t.match(doctor.stdout, /BAD +read models: [\s\S]*asof rebuild/);
  for (const args of [['verify'], ['show', 'almd-1-21-cv-00001'], ['serve', '--port', '0']]) {
    const ran = await asof(args, { data, env: { ASOF_DATASET: 'none' } });
    t.equal(ran.code, 5, `${args[0]}`);
    t.match(
      ran.stderr,
      /^A file beside the record is damaged \(.+\): asof doctor says which; asof rebuild makes models\.db anew/,
      `${args[0]}`,
    );
  }
  t.equal((await asof(['rebuild'], { data })).code, 0);
  t.match((await asof(['verify', '--json'], { data })).json, { sound: true, digest });
});

t.test('a damaged file of deliveries: moved aside, sending goes on', async (t) => {
  const { data } = await backedUp(t);
  const env = { ASOF_DATASET: 'none', ASOF_WEBHOOKS_ALLOW: '127.0.0.1' };
  const came: string[] = [];
  const receiver = createServer((request, response) => {
    came.push(String(request.headers['webhook-id']));
    response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  t.teardown(() => void receiver.close());
  const { port } = receiver.address() as AddressInfo;
  const first = await serve(t, data, env);
  const made = await fetch(`${first.url}/api/v1/webhooks`, {
    method: 'POST',
    headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' },
    body: JSON.stringify({ url: `http://127.0.0.1:${port}/hook`, filter: { filedWithin: null } }),
  });
  t.equal(made.status, 201);
  await first.stop();
  const queue = join(data, 'webhooks.db');
  for (const suffix of ['-wal', '-shm']) rmSync(queue + suffix, { force: true });
  writeFileSync(queue, Buffer.concat([readFileSync(queue).subarray(0, 100), Buffer.alloc(20_000, 0xa5)]));

  const doctor = await asof(['doctor'], { data });
  t.match(doctor.stdout, /BAD +deliveries: [\s\S]*move webhooks\.db aside/);
  const refused = await asof(['serve', '--port', '0'], { data, env });
  t.equal(refused.code, 5);
  t.match(refused.stderr, /move it aside/);
  renameSync(queue, `${queue}.damaged`);
  const second = await serve(t, data, env);
  const sent = await fetch(`${second.url}/api/v1/imports?retrievedOn=2021-08-01`, {
    method: 'POST',
    headers: { authorization: `Bearer ${KEY}`, 'content-type': 'text/plain' },
    body: docket(2, 3),
  });
  t.equal(sent.status, 200);
  await until('its entries arrive', () => new Set(came).size >= 3);
});
