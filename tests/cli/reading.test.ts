import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import t from 'tap';
import { VERBS } from '../../src/cli/verbs.js';
import { asof, folder, KEY, serve } from './asof.js';

const data = mkdtempSync(join(tmpdir(), 'asof-cli-'));
t.teardown(() => rmSync(data, { recursive: true, force: true }));
const on = (...args: string[]) => asof(args, { data });

// Each command is a process of its own, on a machine that may be shared.
t.setTimeout(Number(process.env.ASOF_TEST_ROUNDS ?? 0) * 60_000 + 900_000);

t.before(async () => {
  const loaded = await on('import', '--dataset', 'musk-openai', '--json');
  t.equal(loaded.code, 0);
  t.equal(loaded.json.refused, 0);
  t.ok(loaded.json.appended > 500);
});

t.test('help names every command and shows examples from the record', async (t) => {
  const overview = await asof(['--help']);
  t.equal(overview.code, 0);
  for (const name of Object.keys(VERBS)) t.match(overview.stdout, new RegExp(`^  ${name} `, 'm'));
  for (const [name, { load }] of Object.entries(VERBS)) {
    const verb = await load();
    t.equal(verb.name, name);
    for (const [command] of verb.examples({} as never)) t.ok(command.split(' ')[0] !== '', name);
  }
  const help = await asof(['show', '--help']);
  t.equal(help.code, 0);
  t.match(help.stdout, 'asof show musk-v-openai --as-of 2025-02-01');
  t.notMatch((await asof(['show', '--help'], { env: { ASOF_DATASET: 'none' } })).stdout, 'musk');
});

t.test('a wrong word is answered with the right one and exit code 2', async (t) => {
  const cases = [
    [['shwo'], /no command "shwo"\. Did you mean show\?/],
    [['show', 'x', '--as-off', '2025-01-01'], /no option --as-off\. Did you mean --as-of\?/],
    [['import', 'x', '--format', 'juriscrape'], /Did you mean juriscraper\?/],
    [['diff'], /Something is missing: asof diff/],
    [['show', 'case', 'musk-v-openai', '--as-of', '2025-02-31'], /--as-of.*not a day/],
    [['show', 'case', 'musk-v-openai', '--as-of'], /--as-of/],
  ] as const;
  for (const [args, sentence] of cases) {
    const ran = await asof(args, { data });
    t.equal(ran.code, 2, args.join(' '));
    t.match(ran.stderr, sentence);
    t.equal(ran.stdout, '');
  }
  t.equal((await asof([], { data })).code, 2, 'nothing at all');
});

t.test('a case on a date, for people and for programs', async (t) => {
  const people = await on('show', 'musk-v-openai', '--as-of', '2025-02-01');
  t.equal(people.code, 0);
  t.match(people.stdout, /^as of 2025-02-01\n/);
  t.match(people.stdout, /Unofficial\. /);
  t.match(people.stdout, /judge +Yvonne Gonzalez Rogers/);
  t.match(people.stdout, /pleaded +exactly 26/);
  t.match(people.stdout, /Permalink: \/api\/v1\/cases\/cand-4-24-cv-04722\?asOf=2025-02-01/);
  t.notOk(people.stdout.includes('\u001b'), 'no colours where nobody looks');
  const programs = await on('show', 'case', 'musk-v-openai', '--as-of', '2025-03-05', '--json');
  t.equal(programs.json.data.injunction, 'denied');
  t.equal(programs.json.asOf, '2025-03-05');
  const explained = await on('show', 'case', 'musk-v-openai', '--as-of', '2025-03-05', '--explain');
  t.match(explained.stdout, /judge +Yvonne Gonzalez Rogers \[\d/);
  t.match(explained.stdout, /\nWHY\n\[1\] /);
  t.equal((await on('show', 'nobody-v-nobody')).code, 3);
});

t.test('the three cuts', async (t) => {
  const known = await on(
    'show',
    'case',
    'musk-v-openai',
    '--as-of',
    '2025-04-10',
    '--known-on',
    '2025-02-01',
    '--json',
  );
  t.equal(known.json.knownOn, '2025-02-01');
  t.equal(known.json.data.injunction, 'requested', 'what was decided later could not be known');
  const early = await on('show', 'venture', 'stargate', '--at-position', '1', '--json');
  t.equal(early.json.revision, null, 'the record held nothing of its own yet');
  const event = known.json.permalink.match(/atEvent=([0-9a-f-]+)/)[1];
  const pinned = await on(
    'show',
    'case',
    'musk-v-openai',
    '--as-of',
    '2025-04-10',
    '--known-on',
    '2025-02-01',
    '--at-event',
    event,
    '--json',
  );
  t.equal(pinned.json.digest, known.json.digest);
  t.equal(pinned.json.position, undefined);
  const through = await on('show', 'case', 'musk-v-openai', '--through-entry', '72', '--json');
  t.equal(through.code, 0);
});

t.test('parts, lists, history, diff and search', async (t) => {
  const board = await on('show', 'organization', 'openai', 'board', '--as-of', '2025-02-20');
  t.match(board.stdout, 'Adebayo Ogunlesi');
  const docket = await on('show', 'musk-v-openai', 'docket');
  t.match(docket.stdout, /^No\. +Filed/m);
  const cases = await on('show', 'cases', '--status', 'open', '--as-of', '2025-02-01', '--json');
  t.ok(cases.json.data.every((each: { status: string }) => each.status === 'open'));
  const history = await on('history', 'musk-v-openai', '--all', '--json');
  t.ok(history.json.data.length > 100, 'all pages');
  t.equal(new Set(history.json.data.map((event: { id: string }) => event.id)).size, history.json.data.length);
  const diff = await on('diff', 'musk-v-openai', '--from', '2025-02-01', '--to', '2025-03-05');
  t.match(diff.stdout, /was: requested\n +is: +denied\n +2025-03-04: /);
  t.match(
    (await on('diff', 'musk-v-openai', '--from', '2025-02-01', '--to', '2025-02-01')).stdout,
    'nothing changed',
  );
  const found = await on('search', 'preliminary', 'injunction', '--as-of', '2025-02-01');
  t.match(found.stdout, /\*preliminary\*/i);
});

t.test('eighty columns are enough, and none is empty', async (t) => {
  const narrow = async (...args: string[]) => {
    const ran = await asof(args, { data, env: { COLUMNS: '80' } });
    t.equal(ran.code, 0, args.join(' '));
    const long = ran.stdout
      .split('\n')
      .filter((line) => line.length > 80 && !/^(?:Permalink|There is more): /.test(line));
    t.same(long, [], `${args.join(' ')} fits`);
    return ran.stdout;
  };
  const status = await narrow('show', 'musk-v-openai', '--as-of', '2025-03-05');
  t.match(status, /^ +Elon Musk +plaintiff +2024-08-05$/m, 'parties are a table');
  t.match(status, /^ +Rob Bonta,.* about +November 2024|about$/m, 'a date in doubt is told in words');
  t.notMatch(status, /\d{4}-\d{2}~|\d{4}-\d{2}-\d{2}\/\d{4}/, 'and never in code');
  t.match(await narrow('show', 'disputes', '--limit', '3'), /Point +On record +Another version/);
  const search = await narrow('search', 'injunction', '--limit', '5');
  t.match(search, /^On +Where +What$/m, 'ids make room for words');
  t.match(
    await on('search', 'injunction', '--limit', '5').then((ran) => ran.stdout),
    /^On +Where +What +Event$/m,
  );
  await narrow('show', 'cases');
  await narrow('history', 'musk-v-openai', '--limit', '20');
  await narrow('show', 'hearings');
  await narrow('show', 'organization', 'openai', 'board', '--as-of', '2025-02-20');
});

t.test('a server gives the same answers, and reading goes on beside it', async (t) => {
  const alone = await on('show', 'case', 'musk-v-openai', '--as-of', '2025-03-05', '--json');
  const server = await serve(t, data);
  const beside = await on('show', 'case', 'musk-v-openai', '--as-of', '2025-03-05', '--json');
  const asked = await asof([
    'show',
    'case',
    'musk-v-openai',
    '--as-of',
    '2025-03-05',
    '--json',
    '--url',
    server.url,
  ]);
  t.same(beside.json, alone.json);
  t.same(asked.json, alone.json);
  t.equal((await asof(['show', 'cases', '--json'], { env: { ASOF_URL: server.url } })).code, 0);
  t.equal((await on('keys', 'list')).code, 0, 'keys can be listed beside it');
  const made = await asof(
    ['keys', 'create', 'robot', '--role', 'curator', '--url', server.url, '--key', KEY, '--json'],
    {},
  );
  t.match(made.json, { role: 'curator', key: /^asof_/ });
  const used = await asof(['show', 'cases', '--url', server.url, '--key', made.json.key]);
  t.equal(used.code, 0, 'the key works');
  t.equal((await asof(['keys', 'revoke', made.json.id, '--url', server.url, '--key', KEY])).code, 0);
  t.equal(
    (await asof(['show', 'cases', '--url', server.url, '--key', made.json.key])).code,
    1,
    'and is refused once revoked',
  );
  t.equal(await server.stop(), 0);
  const gone = await asof(['show', 'cases', '--url', server.url]);
  t.equal(gone.code, 5);
  t.match(gone.stderr, /No server answers at/);
});

t.test('keys without a server', async (t) => {
  const own = folder(t);
  const made = await asof(
    ['keys', 'create', 'mine', '--role', 'admin', '--expires', '2030-01-01', '--json'],
    { data: own },
  );
  t.equal(made.code, 0);
  t.equal(made.json.expiresAt, '2030-01-01T23:59:59.000Z');
  t.match((await asof(['keys', 'list'], { data: own })).stdout, new RegExp(`${made.json.id} +admin +mine`));
  t.notMatch((await asof(['keys', 'list', '--json'], { data: own })).stdout, made.json.key);
  t.equal((await asof(['keys', 'revoke', made.json.id], { data: own })).code, 0);
  t.equal((await asof(['keys', 'revoke', 'nothing'], { data: own })).code, 3);
});

t.test('a directory without a record is told so', async (t) => {
  const ran = await asof(['show', 'cases'], { data: folder(t) });
  t.equal(ran.code, 5);
  t.match(ran.stderr, /There is no record in .* yet: start `asof serve` once/);
  const asJson = await asof(['show', 'cases', '--json'], { data: folder(t) });
  t.match(JSON.parse(asJson.stderr), { error: { exit: 5 } });
});

t.test('completion for three shells', async (t) => {
  for (const shell of ['bash', 'zsh', 'fish']) {
    const { code, stdout } = await asof(['completion', shell]);
    t.equal(code, 0);
    for (const name of Object.keys(VERBS)) t.match(stdout, name);
  }
  const script = join(folder(t), 'asof.bash');
  writeFileSync(script, (await asof(['completion', 'bash'])).stdout);
  const complete = (line: string) =>
    execFileSync('bash', [
      '-c',
      `source ${script}; COMP_WORDS=(${line}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _asof; echo "\${COMPREPLY[@]}"`,
    ])
      .toString()
      .trim();
  t.equal(complete('asof ver'), 'verify');
  t.match(complete('asof show --as'), '--as-of');
  t.equal(complete('asof keys create x --role cur'), 'curator');
  t.equal((await asof(['completion', 'tcsh'])).code, 2);
});

t.test('the doctor finds a sound set-up sound, and says how to mend a broken one', async (t) => {
  const sound = await on('doctor', '--json');
  t.equal(sound.code, 0, sound.stdout);
  t.ok(sound.json.checks.length >= 9);
  const wrong = await asof(['doctor'], { data, env: { ASOF_PORT: 'many', ASOF_PROT: '1' } });
  t.equal(wrong.code, 1);
  t.match(wrong.stdout, /ASOF_PROT is not a setting/);
  const damaged = folder(t);
  writeFileSync(
    join(damaged, 'record.db'),
    'this is no database, though it is as long as a header of one has to be'.repeat(200),
  );
  const told = await asof(['doctor'], { data: damaged });
  t.equal(told.code, 1);
  t.match(told.stdout, /BAD +record: .*\n +.*asof restore/);
});
