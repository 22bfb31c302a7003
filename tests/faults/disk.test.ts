import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t, { type Test } from 'tap';
import { asof, folder, KEY, serve } from '../cli/asof.js';
import { docket } from '../cli/dockets.js';

/** A small file system of its own, if this user may mount one. */
function smallDisk(
  t: Test,
  megabytes: number,
): { path: string; remount: (how: 'ro' | 'rw') => void } | undefined {
  const path = join(folder(t), 'disk');
  mkdirSync(path);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path], { stdio: 'pipe' });
  } catch {
    return undefined;
  }
  t.teardown(() => execFileSync('umount', ['-l', path], { stdio: 'pipe' }));
  return { path, remount: (how) => execFileSync('mount', ['-o', `remount,${how}`, path], { stdio: 'pipe' }) };
}

const NO_MOUNT =
  'SKIPPED: this user may not mount a tmpfs; run it as root, or in a container with CAP_SYS_ADMIN';

// Each command is a process of its own, on a machine that may be shared.
t.setTimeout(Number(process.env.ASOF_TEST_ROUNDS ?? 0) * 60_000 + 900_000);

t.test('a full disk: a clear message, nothing lost, and it goes on when there is room', async (t) => {
  const disk = smallDisk(t, 24);
  if (!disk) return void t.pass(NO_MOUNT, { skip: NO_MOUNT });
  const data = join(disk.path, 'data');
  const ballast = join(disk.path, 'ballast');
  const server = await serve(t, data);
  const send = async (serial: number) => {
    const response = await fetch(`${server.url}/api/v1/imports?retrievedOn=2021-08-01`, {
      method: 'POST',
      headers: { authorization: `Bearer ${KEY}`, 'content-type': 'text/plain' },
      body: docket(serial, 40),
    });
    return {
      status: response.status,
      body: (await response.json()) as { detail?: string; data?: { lines: { eventId: string }[] } },
    };
  };
  const acknowledged: string[] = [];
  const take = ({ body }: Awaited<ReturnType<typeof send>>) =>
    acknowledged.push(...(body.data?.lines ?? []).map((line) => line.eventId));
  take(await send(1));
  fill(ballast, 24);
  let refused: Awaited<ReturnType<typeof send>> | undefined;
  for (let serial = 2; serial < 60 && !refused; serial += 1) {
    const answer = await send(serial);
    if (answer.status === 200) take(answer);
    else refused = answer;
  }
  t.equal(refused?.status, 503);
  t.match(refused?.body.detail, /the disk is full: free some space/);
  t.equal((await fetch(`${server.url}/api/v1/cases`)).status, 200, 'reading goes on');
  const told = await asof(['import', '-'], { data: join(disk.path, 'other'), stdin: docket(1, 40) });
  t.equal(told.code, 5);
  t.match(told.stderr, /disk is full/);
  rmSync(ballast);
  rmSync(join(disk.path, 'other'), { recursive: true, force: true });
  let again = await send(70);
  for (let tries = 0; again.status !== 200 && tries < 20; tries += 1) again = await send(70);
  t.equal(again.status, 200, 'and writing goes on once there is room');
  take(again);
  await server.stop();
  const verified = await asof(['verify', '--json'], { data });
  t.equal(verified.code, 0, verified.stdout);
  const { LocalLog } = await import('../../src/store/local-log.js');
  const log = LocalLog.openReadOnly(join(data, 'record.db'));
  t.same(log.missing(acknowledged), [], 'nothing acknowledged is lost');
  log.close();
  t.comment(`${acknowledged.length} acknowledged entries through a full disk`);
});

t.test('a data directory that can only be read', async (t) => {
  const disk = smallDisk(t, 24);
  if (!disk) return void t.pass(NO_MOUNT, { skip: NO_MOUNT });
  const data = join(disk.path, 'data');
  t.equal((await asof(['import', '-'], { data, stdin: docket(1, 5) })).code, 0);
  disk.remount('ro');
  for (const args of [
    ['serve', '--port', '0'],
    ['import', '-'],
    ['keys', 'create', 'x'],
  ]) {
    const ran = await asof(args, { data, env: { ASOF_DATASET: 'none' }, stdin: docket(2, 5) });
    t.equal(ran.code, 5, `${args[0]}`);
    t.match(ran.stderr, /can only be read|can’t be opened|may not be (?:read or )?written/, `${args[0]}`);
    t.equal(ran.stderr.trim().split('\n').length, 1, 'a sentence, no stack');
  }
  const doctor = await asof(['doctor'], { data });
  t.equal(doctor.code, 1);
  t.match(doctor.stdout, /BAD +data directory: .*can't be written/);
  disk.remount('rw');
  t.equal(
    (await asof(['import', '-', '--json'], { data, stdin: docket(2, 5) })).json.appended,
    5,
    'works again once it can be written',
  );
  t.equal((await asof(['verify'], { data })).code, 0);
});

/** Takes all that is left of a file system. */
function fill(path: string, megabytes: number): void {
  try {
    writeFileSync(path, Buffer.alloc(megabytes * 1024 * 1024, 1));
  } catch {
    // As much as there was room for, which is the point.
  }
  if (!existsSync(path)) throw new Error('nothing was written');
}
