import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import t from 'tap';
import { CLIENT_KEYS } from '../../src/cli/settings.js';
import { VERBS } from '../../src/cli/verbs.js';
import { readConfig } from '../../src/config.js';
import { fromRoot } from '../helpers/root.js';
import { asof, folder, KEY, PROGRAM, serve } from './asof.js';
import { docket } from './dockets.js';

interface Example {
  readonly command: string;
  readonly expected: readonly string[];
}

/** The console blocks of a page, by the section they stand in. */
function examplesOf(page: string): Map<string, Example[]> {
  const sections = new Map<string, Example[]>();
  for (const section of page.split(/^## asof /m).slice(1)) {
    const verb = section.slice(0, section.indexOf('\n'));
    const blocks = [...section.matchAll(/^```console\n\$ (.+)\n([\s\S]*?)^```$/gm)];
    sections.set(
      verb,
      blocks.map(([, command = '', output = '']) => ({
        command,
        expected: output === '' ? [] : output.replace(/\n$/, '').split('\n'),
      })),
    );
  }
  return sections;
}

/** Whether an output is the one a page shows: … stands for any text, on a line of its own for any lines. */
function fits(output: string, expected: readonly string[]): boolean {
  const escaped = (line: string) => line.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('…', '[^\\n]*');
  const source = expected.map((line) => (line === '…' ? '(?:[^\\n]*\\n)*' : `${escaped(line)}\\n`)).join('');
  return new RegExp(`^${source}$`).test(output === '' || output.endsWith('\n') ? output : `${output}\n`);
}

// Each command is a process of its own, on a machine that may be shared.
t.setTimeout(Number(process.env.ASOF_TEST_ROUNDS ?? 0) * 60_000 + 900_000);

t.test('docs/cli.md: every command has a section, and every example gives what it shows', async (t) => {
  const sections = examplesOf(readFileSync(fromRoot('docs/cli.md'), 'utf8'));
  t.same([...sections.keys()].sort(), Object.keys(VERBS).sort());
  const cwd = folder(t);
  mkdirSync(join(cwd, 'dockets'));
  writeFileSync(join(cwd, 'dockets', 'roe-v-acme.json'), docket(7, 12));
  writeFileSync(join(cwd, 'dockets', 'roe-v-beta.json'), docket(8, 5));
  const entries = readFileSync(fromRoot('tests/fixtures/labels/entries.jsonl'), 'utf8');
  writeFileSync(join(cwd, 'entries.jsonl'), `${entries.split('\n').slice(0, 2).join('\n')}\n`);
  const feed = createServer((_request, response) => {
    response.setHeader('content-type', 'application/rss+xml');
    response.end(FEED);
  });
  await once(feed.listen(0, '127.0.0.1'), 'listening');
  t.teardown(() => feed.close());
  const feedUrl = `http://127.0.0.1:${(feed.address() as AddressInfo).port}/rss`;
  const server = await serve(t, folder(t));
  for (const [verb, examples] of sections) {
    t.ok(examples.length > 0, `asof ${verb} has an example`);
    for (const { command, expected } of examples) {
      const entry = command.includes('EVENT_ID') ? await firstEntry(cwd) : '';
      const line = command
        .replace(/^asof/, `"${process.execPath}" "${PROGRAM}"`)
        .replaceAll(/https:\/\/ecf\S+/g, feedUrl)
        .replaceAll('EVENT_ID', entry);
      const env = verb === 'webhooks' ? { ASOF_URL: server.url, ASOF_KEY: KEY } : {};
      const ran = await shell(line, cwd, env, verb === 'serve' ? 'documentation http' : undefined);
      const output = ran.stdout
        .replaceAll('\r\n', '\n')
        .replaceAll(feedUrl, 'https://ecf.cand.uscourts.gov/cgi-bin/rss_outside.pl');
      t.equal(ran.code, 0, `${command}\n${ran.stderr}`);
      t.ok(fits(output, expected), command, { found: output.split('\n').slice(0, 20), expected });
    }
  }
});

async function firstEntry(cwd: string): Promise<string> {
  const { json } = await asof(
    ['history', 'case-almd-1-21-cv-00007', '--type', 'DocketEntryRecorded', '--limit', '1', '--json'],
    { data: join(cwd, 'data') },
  );
  return json.data[0].id as string;
}

/** Runs a line in a shell. @param until what a command that goes on by itself prints before it may be ended */
async function shell(line: string, cwd: string, env: Record<string, string>, until: string | undefined) {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([key]) => !key.startsWith('ASOF_') && !key.startsWith('TAP')),
  );
  const child = spawn('bash', ['-c', until === undefined ? line : `exec ${line}`], {
    cwd,
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
    if (until !== undefined && stdout.includes(until) && !child.killed) child.kill('SIGTERM');
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stdout, stderr };
}

t.test('docs/configuration.md: every setting beside its default', async (t) => {
  const page = readFileSync(fromRoot('docs/configuration.md'), 'utf8');
  const rows = new Map(
    [...page.matchAll(/^\| `(ASOF_\w+)` \| (?:`([^`]*)`|(unset|empty)) \|/gm)].map(([, key = '', value]) => [
      key,
      value,
    ]),
  );
  const known = [...readFileSync(fromRoot('src/config.ts'), 'utf8').matchAll(/^ {2}(ASOF_\w+): /gm)].map(
    ([, key]) => key as string,
  );
  t.same([...rows.keys()].sort(), known.sort());
  const defaults = readConfig({});
  for (const [key, value] of rows) {
    if (value !== undefined)
      t.same(readConfig({ [key]: value }), defaults, `${key}=${value} changes nothing`);
  }
  for (const key of CLIENT_KEYS) t.match(page, `\`${key}\``);
  t.throws(() => readConfig({ ASOF_PROT: '1' }), /ASOF_PROT is not a setting/);
});

t.test('the variables of the command line do not stop it', async (t) => {
  const ran = await asof(['doctor', '--quick'], {
    data: folder(t),
    env: Object.fromEntries(CLIENT_KEYS.map((key) => [key, 'http://127.0.0.1:9'])),
  });
  t.equal(ran.code, 0, ran.stdout);
});

const FEED = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Northern District of California Filing Entries on cases</title><link>https://ecf.cand.uscourts.gov</link>
<description>Public Filings in the last 24 hours</description><lastBuildDate>Mon, 06 Oct 2025 18:00:00 GMT</lastBuildDate>
<item><title><![CDATA[3:25-cv-01234 Roe v. Acme Corp.]]></title><pubDate>Mon, 06 Oct 2025 17:31:10 GMT</pubDate>
<guid isPermaLink="true">https://ecf.cand.uscourts.gov/cgi-bin/DktRpt.pl?123456&amp;5-0</guid>
<description><![CDATA[[Motion to Dismiss] (<a href="https://ecf.cand.uscourts.gov/doc1/035126000001?caseid=123456&de_seq_num=20">5</a>)]]></description>
<link>https://ecf.cand.uscourts.gov/cgi-bin/DktRpt.pl?123456</link></item></channel></rss>`;
