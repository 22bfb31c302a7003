import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t, { type Test } from 'tap';
import { openDatabase } from '../../src/store/driver.js';
import { LocalLog } from '../../src/store/local-log.js';
import { asof, folder, KEY, serve } from './asof.js';
import { docket } from './dockets.js';

const SECRET = 'the-text-that-must-go';

/** A data directory with one imported docket. */
async function imported(t: Test, entries = 12, secret = '') {
  const root = folder(t);
  const data = join(root, 'data');
  const file = join(root, 'docket.json');
  writeFileSync(file, docket(7, entries, secret));
  const first = await asof(['import', file, '--json', '--retrieved-on', '2021-08-01'], { data });
  t.equal(first.code, 0, first.stderr);
  return { root, data, file, first: first.json };
}

// Each command is a process of its own, on a machine that may be shared.
t.setTimeout(Number(process.env.ASOF_TEST_ROUNDS ?? 0) * 60_000 + 900_000);

t.test('import: every entry is accounted for, and the same file twice appends nothing', async (t) => {
  const { root, data, file, first } = await imported(t);
  t.match(first, { total: 12, appended: 12, matched: 0, refused: 0 });
  t.same(first.subjects, ['case-almd-1-21-cv-00007']);
  const again = await asof(['import', file, '--json', '--retrieved-on', '2021-08-01'], { data });
  t.match(again.json, { total: 12, appended: 0, matched: 12, refused: 0, events: 0 });
  const piped = await asof(['import', '-', '--format', 'juriscraper'], { data, stdin: docket(8, 3) });
  t.match(piped.stdout, '1 file, 3 entries: 3 appended, 0 matched, 0 refused.');
  const folderOf = join(root, 'many');
  mkdirSync(folderOf);
  for (const n of [9, 10]) writeFileSync(join(folderOf, `${n}.json`), docket(n, 2));
  writeFileSync(join(folderOf, 'notes.json'), '{"hello":"world"}');
  writeFileSync(join(folderOf, 'read.me'), 'nothing to import');
  const many = await asof(['import', folderOf], { data });
  t.equal(many.code, 4, 'one file could not be read');
  t.match(many.stdout, /notes\.json: What this is can't be told/);
  t.match(many.stdout, /3 files, 4 entries: 4 appended/);
  t.match((await asof(['import', join(folderOf, '*.json'), '--json'], { data })).json, {
    appended: 0,
    matched: 4,
    unreadable: 1,
  });
  t.equal((await asof(['import', join(root, 'nothing-*.json')], { data })).code, 3);
  t.equal((await asof(['verify'], { data })).code, 0);
});

t.test(
  'import beside a running server goes through it when told where, and is refused otherwise',
  async (t) => {
    const { data, file } = await imported(t, 4);
    const server = await serve(t, data);
    const refused = await asof(['import', file], { data });
    t.equal(refused.code, 5);
    t.match(refused.stderr, /in use by another Asof \(process \d+\).*give --url/s);
    const through = await asof(['import', '-', '--json', '--url', server.url, '--key', KEY], {
      stdin: docket(20, 5),
    });
    t.match(through.json, { total: 5, appended: 5 });
    t.equal((await asof(['import', file, '--url', server.url])).code, 1, 'a key is needed');
    const seen = await asof(['show', 'case', 'almd-1-21-cv-00020', 'docket', '--json', '--url', server.url]);
    t.equal(seen.json.total, 5);
  },
);

t.test('verify names the first event whose content was changed, and the table that was', async (t) => {
  const { data } = await imported(t);
  const sound = await asof(['verify', '--json'], { data });
  t.match(sound.json, { sound: true, chains: { streams: 1, flaws: [] }, models: { differences: [] } });
  const models = openDatabase(join(data, 'models.db'));
  models.exec("UPDATE case_row SET judge = 'Somebody Else'");
  models.close();
  const otherwise = await asof(['verify'], { data });
  t.equal(otherwise.code, 1);
  t.match(otherwise.stdout, /1 tables differ[\s\S]*case_row at position[\s\S]*Run asof rebuild/);
  t.equal((await asof(['rebuild'], { data })).code, 0);
  t.equal((await asof(['verify'], { data })).code, 0);
  const record = openDatabase(join(data, 'record.db'));
  record.exec(
    `UPDATE events SET body = replace(body, 'ORDER granting', 'ORDER denying') WHERE revision = (SELECT min(revision) FROM events WHERE body LIKE '%ORDER granting%')`,
  );
  record.close();
  const changed = await asof(['verify', '--json', '--chains-only'], { data });
  t.equal(changed.code, 1);
  t.equal(changed.json.chains.flaws.length, 1);
  t.match(changed.json.chains.flaws[0], {
    stream: 'case-almd-1-21-cv-00007',
    problem: /content is not the one/,
  });
});

t.test('backup while the server runs, restore, the same digest', async (t) => {
  const { root, data } = await imported(t);
  const server = await serve(t, data);
  const to = join(root, 'backup');
  const made = await asof(['backup', to, '--json'], { data });
  t.equal(made.code, 0, made.stderr);
  t.match(made.json, { format: 'asof-backup', digest: /^[0-9a-f]{64}$/, streams: 1 });
  t.equal((await asof(['backup', to], { data })).code, 1, 'never over another one');
  t.equal((await asof(['restore', to], { data })).code, 5, 'not below a running server');
  await server.stop();
  t.equal((await asof(['restore', to], { data })).code, 4, 'not over a record without --force');
  const restored = await asof(['restore', to, '--json'], { data: join(root, 'restored') });
  t.equal(restored.json.digest, made.json.digest);
  const verified = await asof(['verify', '--json'], { data: join(root, 'restored') });
  t.match(verified.json, { sound: true, digest: made.json.digest });
  const forced = await asof(['restore', to, '--force', '--json'], { data });
  t.ok(readdirSync(forced.json.movedAside).includes('record.db'), 'what was there is set aside');
  const bytes = readFileSync(join(to, 'record.db'));
  bytes[bytes.length - 100] = (bytes[bytes.length - 100] ?? 0) ^ 0xff;
  writeFileSync(join(to, 'record.db'), bytes);
  const damaged = await asof(['restore', to], { data: join(root, 'third') });
  t.equal(damaged.code, 4);
  t.match(damaged.stderr, 'record.db of the backup is damaged');
});

t.test('copy keeps ids, order, dates and permalinks, and goes on where it was interrupted', async (t) => {
  const { root, data, file } = await imported(t);
  const copy = join(root, 'copy');
  const whole = await asof(['copy', '--from', `sqlite:${data}`, '--to', `sqlite:${copy}`, '--json']);
  t.equal(whole.code, 0, whole.stderr);
  t.match(whole.json, { alreadyThere: 0, digest: (await asof(['verify', '--json'], { data })).json.digest });
  const path = ['show', 'case', 'almd-1-21-cv-00007', '--as-of', '2021-06-01', '--json'];
  t.same((await asof(path, { data: copy })).json, (await asof(path, { data })).json);
  writeFileSync(file, docket(7, 20));
  await asof(['import', file, '--retrieved-on', '2021-09-01'], { data });
  const more = await asof([
    'copy',
    '--from',
    `sqlite:${data}`,
    '--to',
    `sqlite:${join(copy, 'record.db')}`,
    '--json',
  ]);
  t.equal(more.json.alreadyThere, whole.json.events);
  t.ok(more.json.copied > 0);
  t.same(idsOf(join(copy, 'record.db')), idsOf(join(data, 'record.db')));
  await asof(['import', '-'], { data: copy, stdin: docket(99, 1) });
  const other = await asof(['copy', '--from', `sqlite:${data}`, '--to', `sqlite:${copy}`]);
  t.equal(other.code, 4, 'never into something else');
  t.match(other.stderr, /it is no copy of this log/);
  t.equal((await asof(['copy', '--from', 'sqlite:/nowhere', '--to', `sqlite:${copy}`])).code, 3);
});

t.test('purge leaves the text in no file, the chains valid, and says where it had reached', async (t) => {
  const { root, data } = await imported(t, 6, ` ${SECRET}`);
  const log = LocalLog.openReadOnly(join(data, 'record.db'));
  const entries = log
    .stream('case-almd-1-21-cv-00007')
    .filter((event) => event.type === 'DocketEntryRecorded');
  const derived = log
    .stream('case-almd-1-21-cv-00007')
    .filter((event) => event.type !== 'DocketEntryRecorded' && JSON.stringify(event.data).includes(SECRET));
  log.close();
  t.equal(entries.length, 6);
  const ids = entries.map((event) => event.id);
  const preview = await asof(['purge', ...ids], { data });
  t.equal(preview.code, 4);
  t.match(preview.stdout, 'Nothing was erased');
  const before = await asof(['verify', '--json'], { data });
  const done = await asof(['purge', ...ids, '--yes', '--json'], { data });
  t.equal(done.code, 0, done.stderr);
  t.equal(done.json.erased.length, 6);
  t.equal(done.json.chainsHold, true);
  t.ok(done.json.reached.some((each: { place: string }) => each.place.endsWith('models.db')));
  if (derived.length === 0)
    for (const name of readdirSync(data))
      t.notOk(readFileSync(join(data, name)).includes(SECRET), `${name} holds nothing of it`);
  const after = await asof(['verify', '--json'], { data });
  t.match(after.json, { sound: true, digest: before.json.digest });
  t.equal(
    (await asof(['purge', ids[0] as string, '00000000-0000-4000-8000-000000000000', '--yes'], { data })).code,
    3,
  );
  const list = join(root, 'ids');
  writeFileSync(list, ids.join('\n'));
  t.same(
    (await asof(['purge', '--from', list, '--yes', '--json'], { data })).json.erased,
    [],
    'twice does nothing',
  );
});

t.test('the whole record, exported and read back, comes to the same', async (t) => {
  const { root, data } = await imported(t);
  const out = join(root, 'record');
  t.equal((await asof(['export', 'record', '--output', out], { data })).code, 0);
  const back = await asof(['import', out, '--json'], { data: join(root, 'back') });
  t.equal(back.code, 0, back.stderr);
  t.match(back.json.export, { subjects: 1, same: 1, differ: [] });
  const csv = join(root, 'docket.csv');
  t.equal((await asof(['export', 'docket', 'almd-1-21-cv-00007', '-o', csv], { data })).code, 0);
  t.equal(readFileSync(csv, 'utf8').trim().split('\n').length, 13);
  t.match(
    (await asof(['export', 'chronology', 'case-almd-1-21-cv-00007'], { data })).stdout,
    /^# Chronology/,
  );
  t.equal((await asof(['export', 'docket', 'almd-1-21-cv-00007', '--format', 'docx'], { data })).code, 2);
});

t.test(
  'a copy of the files of a running server is not needed: reading commands see what it writes',
  async (t) => {
    const { root, data } = await imported(t, 3);
    const server = await serve(t, data);
    await asof(['import', '-', '--url', server.url, '--key', KEY], { stdin: docket(31, 4) });
    const shown = await asof(['show', 'case', 'almd-1-21-cv-00031', 'docket', '--json'], { data });
    t.equal(shown.json.total, 4);
    const rebuilt = await asof(['rebuild'], { data });
    t.equal(rebuilt.code, 5);
    t.match(rebuilt.stderr, /stop it and run asof rebuild/);
    t.equal((await asof(['verify'], { data })).code, 0, 'verify works beside it');
    copyFileSync(join(data, 'webhooks.key'), join(root, 'key'));
  },
);

function idsOf(path: string): string[] {
  const log = LocalLog.openReadOnly(path);
  const ids = log
    .after('0'.repeat(20), 100_000)
    .map((event) => `${event.id} ${event.recordedAt} ${event.revision}`);
  log.close();
  return ids;
}
