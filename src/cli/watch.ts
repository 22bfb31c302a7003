import { setTimeout as pause } from 'node:timers/promises';
import closeWithGrace from 'close-with-grace';
import { importInto } from '../importing.js';
import { FeedWatch, type WatchWorld } from '../imports/watch.js';
import { SOFTWARE_VERSION } from '../version.js';
import { askServer, problemOf, serverOf } from './answers.js';
import { CliError, EXIT, usageError } from './exit.js';
import { besideServer } from './import.js';
import { openWriting } from './opening.js';
import { type Context, REMOTE, type Verb } from './verb.js';

export const watchVerb: Verb = {
  name: 'watch',
  summary: 'Watch court feeds (PACER RSS) and import what is new, politely, until it is stopped.',
  usage: 'FEED-URL… [options]',
  about: [
    'Each feed is asked about every ten minutes, with conditional requests, a pause between requests to one host, and ever longer waits where it fails. Beside a running server, with --url and --key, the server watches instead, and goes on after this command has ended.',
  ],
  options: { ...REMOTE, once: { type: 'boolean', help: 'Ask each feed once, import, and end.' } },
  words: [1, 200],
  examples: () => [
    ['watch https://ecf.cand.uscourts.gov/cgi-bin/rss_outside.pl', 'Watch the feed of one court.'],
    ['watch --once https://ecf.cand.uscourts.gov/cgi-bin/rss_outside.pl', 'Ask it once, as from cron.'],
  ],
  async run(context) {
    for (const url of context.words)
      if (!/^https?:\/\//.test(url))
        throw usageError(`"${url}" is no web address: a feed begins with https://.`);
    const server = serverOf(context);
    if (server) return watchThere(context, server);
    return watchHere(context);
  },
};

async function watchThere(
  { words, out }: Context,
  { url, key }: { url: string; key: string | undefined },
): Promise<number> {
  const made: unknown[] = [];
  for (const feed of words) {
    const response = await askServer(
      url,
      key,
      'POST',
      '/api/v1/watches',
      { 'content-type': 'application/json' },
      JSON.stringify({ url: feed }),
    );
    const text = await response.text();
    if (!response.ok) throw problemOf(response.status, text);
    made.push((JSON.parse(text) as { data: unknown }).data);
    if (!out.json) out.line(`${url} watches ${feed} from now on.`);
  }
  if (out.json) out.value(made);
  return EXIT.ok;
}

async function watchHere(context: Context): Promise<number> {
  const { out } = context;
  const { node, close } = await openWriting(context.config()).catch((error: unknown) => {
    throw besideServer(error);
  });
  const world: WatchWorld = {
    fetch: (url, init) => fetch(url, init) as ReturnType<WatchWorld['fetch']>,
    now: Date.now,
    after: (ms, callback) => {
      const timer = setTimeout(callback, ms);
      return () => clearTimeout(timer);
    },
    random: Math.random,
    today: () => node.reader.today(),
    userAgent: `asof/${SOFTWARE_VERSION}`,
    importFeed: async (text, url, retrievedOn) => {
      const report = await importInto(node, text, { format: 'pacer-rss', url, retrievedOn, actor: 'watch' });
      if (out.json)
        out.value({
          url,
          total: report.total,
          appended: report.appended,
          matched: report.matched,
          refused: report.refused,
        });
      else
        out.line(`${url}: ${report.appended} appended, ${report.matched} matched, ${report.refused} refused`);
      return report;
    },
  };
  const watch = new FeedWatch(world);
  try {
    for (const url of context.words) watch.add(url);
    if (context.flag('once')) return await once(watch, context);
    out.note(
      `Watching ${context.words.length} feed${context.words.length === 1 ? '' : 's'}; Ctrl-C ends it.`,
    );
    await new Promise<void>((resolve) => {
      closeWithGrace({ delay: 10_000, logger: false } as never, async () => resolve());
    });
    return EXIT.ok;
  } finally {
    await watch.stop();
    node.runner.catchUp();
    await close();
  }
}

async function once(watch: FeedWatch, { words }: Context): Promise<number> {
  await Promise.race([
    Promise.all(words.map((url) => watch.poll(new URL(url).href))),
    pause(words.length * 60_000, undefined, { ref: false }),
  ]);
  const problems = watch.statuses().filter((status) => status.problem !== null);
  if (problems.length > 0)
    throw new CliError(EXIT.failure, problems.map(({ url, problem }) => `${url}: ${problem}`).join('\n'));
  return EXIT.ok;
}
