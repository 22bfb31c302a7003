import { once } from 'node:events';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import t, { type Test } from 'tap';
import { LocalLog } from '../../src/store/local-log.js';
import { asof, folder, KEY, serve, start } from '../cli/asof.js';
import { docket } from '../cli/dockets.js';

const ROUNDS = Number(process.env.ASOF_TEST_ROUNDS ?? 4);
const FILES = 6;
const ENTRIES = 120;

/** Files of dockets to import, and the ids that their events have wherever they are imported whole. */
async function dockets(t: Test): Promise<{ files: string; whole: string[]; bytes: number }> {
  const root = folder(t);
  const files = join(root, 'dockets');
  mkdirSync(files);
  for (let n = 0; n < FILES; n += 1) writeFileSync(join(files, `${n}.json`), docket(n + 1, ENTRIES));
  const ran = await asof(['import', files, '--retrieved-on', '2021-08-01'], { data: join(root, 'whole') });
  t.equal(ran.code, 0, ran.stderr);
  return {
    files,
    whole: idsOf(join(root, 'whole')).sort(),
    bytes: statSync(join(root, 'whole', 'record.db')).size,
  };
}

/** Waits until so many bytes were written to a record. */
async function written(data: string, bytes: number): Promise<void> {
  const size = (name: string) => statSync(join(data, name), { throwIfNoEntry: false })?.size ?? 0;
  while (size('record.db') + size('record.db-wal') <= bytes) await pause(1);
}

function idsOf(data: string): string[] {
  const log = LocalLog.openReadOnly(join(data, 'record.db'));
  try {
    const ids: string[] = [];
    for (let after = '0'.repeat(20); ; ) {
      const page = log.after(after, 1000, ['case-']);
      ids.push(...page.map((event) => event.id));
      const last = page.at(-1);
      if (!last || page.length < 1000) return ids;
      after = last.position;
    }
  } finally {
    log.close();
  }
}

/** What must hold after any fault: the log has every event once, and the read models equal a rebuild. */
async function sound(t: Test, data: string): Promise<void> {
  const verified = await asof(['verify', '--json'], { data });
  t.equal(verified.code, 0, `verify: ${verified.stdout}${verified.stderr}`);
}

// Each command is a process of its own, on a machine that may be shared.
t.setTimeout(Number(process.env.ASOF_TEST_ROUNDS ?? 0) * 60_000 + 900_000);

t.test(`kill -9 during an import, then the same import again: ${ROUNDS} rounds`, async (t) => {
  const { files, whole, bytes } = await dockets(t);
  let killedAtWork = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const data = join(folder(t), 'data');
    const child = start(['import', files, '--retrieved-on', '2021-08-01'], { data });
    const closed = once(child, 'close');
    // Anywhere between the first page written and the last.
    await Promise.race([written(data, bytes * Math.random()), closed]);
    child.kill('SIGKILL');
    await closed;
    let durable: string[] = [];
    try {
      durable = idsOf(data);
    } catch {
      // Killed before the record was made.
    }
    if (durable.length > 0 && durable.length < whole.length) killedAtWork += 1;
    const again = await asof(['import', files, '--retrieved-on', '2021-08-01', '--json'], { data });
    t.equal(again.code, 0, again.stderr);
    t.equal(again.json.appended + again.json.matched, FILES * ENTRIES, 'every entry is accounted for');
    const ids = idsOf(data);
    t.equal(new Set(ids).size, ids.length, 'no event twice');
    t.same([...ids].sort(), whole, 'the log is that of an import that was not killed');
    t.same(ids.slice(0, durable.length), durable, 'what was durable when it was killed is where it was');
    await sound(t, data);
  }
  t.comment(`killed at work in ${killedAtWork} of ${ROUNDS} rounds; ${whole.length} events each`);
});

t.test(`kill -9 of a server that answers imports and commands: ${ROUNDS} rounds`, async (t) => {
  const data = join(folder(t), 'data');
  const acknowledged = new Set<string>();
  let kills = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const server = await serve(t, data);
    const writer = async (n: number): Promise<void> => {
      for (let i = 0; ; i += 1) {
        // Cases of this round, so that each kill meets a server that appends, and the dockets of the others' cases.
        const serial = 1 + round * FILES + ((n + i) % FILES);
        const answer = await fetch(`${server.url}/api/v1/imports?retrievedOn=2021-08-01`, {
          method: 'POST',
          headers: { authorization: `Bearer ${KEY}`, 'content-type': 'text/plain' },
          body: docket(serial, 1 + Math.floor(Math.random() * ENTRIES)),
        });
        const body = (await answer.json()) as { data: { lines: { eventId?: string; outcome: string }[] } };
        if (answer.status !== 200) throw new Error(JSON.stringify(body));
        for (const line of body.data.lines) if (line.eventId !== undefined) acknowledged.add(line.eventId);
      }
    };
    const writers = Promise.allSettled([writer(0), writer(2), writer(4)]);
    await pause(200 + Math.random() * 1500);
    await server.stop('SIGKILL');
    await writers;
    kills += 1;
    const ids = idsOf(data);
    t.equal(new Set(ids).size, ids.length, 'no event twice');
    const held = new Set(ids);
    t.same(
      [...acknowledged].filter((id) => !held.has(id)),
      [],
      'every acknowledged event is there',
    );
  }
  await sound(t, data);
  t.ok(acknowledged.size > 0);
  t.comment(`${kills} kills, ${acknowledged.size} acknowledged entries, none lost, none twice`);
});

t.test('kill -9 during a copy and a backup: the copy goes on, the half backup is no backup', async (t) => {
  const { files } = await dockets(t);
  const root = folder(t);
  const data = join(root, 'data');
  t.equal((await asof(['import', files, '--retrieved-on', '2021-08-01'], { data })).code, 0);
  const copy = start(['copy', '--from', `sqlite:${data}`, '--to', `sqlite:${join(root, 'copy')}`]);
  const closed = once(copy, 'close');
  await Promise.race([pause(700 + Math.random() * 700), closed]);
  copy.kill('SIGKILL');
  await closed;
  const resumed = await asof([
    'copy',
    '--from',
    `sqlite:${data}`,
    '--to',
    `sqlite:${join(root, 'copy')}`,
    '--json',
  ]);
  t.equal(resumed.code, 0, resumed.stderr);
  t.equal(resumed.json.alreadyThere + resumed.json.copied, resumed.json.events);
  t.same(idsOf(join(root, 'copy')), idsOf(data));
  mkdirSync(join(root, 'half'));
  writeFileSync(join(root, 'half', 'record.db'), 'half');
  const half = await asof(['restore', join(root, 'half')], { data: join(root, 'elsewhere') });
  t.equal(half.code, 4);
  t.match(half.stderr, /is no backup: it has no backup\.json/);
});
