import { readdirSync, readFileSync } from 'node:fs';
import t from 'tap';
import { checkEvent } from '../../src/domain/catalogue.js';
import { span } from '../../src/domain/dates.js';
import type { NewEvent, Source } from '../../src/domain/event.js';
import { uuidV5 } from '../../src/domain/ids.js';
import { fromRoot } from '../helpers/root.js';

interface RawSource {
  url: string | null;
  title: string | null;
  publisher: string | null;
  quote?: string;
  published?: string;
}
interface RawFact {
  id: string;
  date: string;
  status: string;
  details: { sameAs?: string; fromFoundingArticle?: boolean };
  source: RawSource;
  alsoSources?: RawSource[];
}
interface FactEntry {
  events: string[];
  mergedInto?: string;
  foundingArticle?: boolean;
  question?: string;
}
interface Contradiction {
  point: string;
  events: string[];
  note?: string;
}
type Recorded = NewEvent<string, Record<string, unknown>>;

const folder = fromRoot('datasets/musk-openai');
const fixture = (name: string) => readFileSync(fromRoot('tests/fixtures/musk-openai', name), 'utf8');
const json = <T>(name: string): T => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as T;

const files = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .sort();
const linesOf = (file: string): Recorded[] =>
  readFileSync(`${folder}/${file}`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Recorded);
const events = files.flatMap(linesOf);
const byId = new Map(events.map((event) => [event.id, event]));
const raw = fixture('events.jsonl')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as RawFact);
const facts = json<Record<string, FactEntry>>('facts.json');
const contradictions = json<Record<string, Contradiction>>('contradictions.json');

const MERGED = { E023: 'E051', E024: 'E058', E025: 'E027', E029: 'E032', E086: 'E067' };
const BOTH_TRUE = ['24', '29'];
const COUNTED = { files: 43, events: 581, disputes: 50 };

/** What an event disputes or corrects, if it does. */
const targetOf = (event: Recorded): Recorded | undefined =>
  event.occurredOn === null ? byId.get(event.data.event as string) : undefined;

t.test('every line is an event of the subject its file is named after', async (t) => {
  for (const file of files) {
    for (const [i, event] of linesOf(file).entries()) {
      const checked = checkEvent(event);
      if (!checked.ok) t.fail(`${file}, line ${i + 1}: ${checked.flaws.map((f) => f.message).join(' ')}`);
      if (`${event.subject}.jsonl` !== file) t.fail(`${file}, line ${i + 1} belongs to ${event.subject}.`);
    }
  }
  t.pass('every line was checked');
});

t.test('the lines of a file stand in the order in which they are folded', async (t) => {
  for (const file of files) {
    const keys = linesOf(file).map((event) => {
      const dated = targetOf(event) ?? event;
      const { earliest, latest } = span(dated.occurredOn as string);
      return `${latest} ${earliest} ${String(dated.ordinal).padStart(8, '0')}`;
    });
    t.same(keys, keys.toSorted(), file);
  }
});

t.test('the count is held', async (t) => {
  const disputes = events.filter((event) => event.type === 'FactDisputed').length;
  t.same({ files: files.length, events: events.length, disputes }, COUNTED);
});

t.test('ids are unique, and made of the fact and its n-th event', async (t) => {
  t.equal(byId.size, events.length);
  const parts = [...Object.keys(facts), ...Object.keys(contradictions).map((n) => `C${n.padStart(2, '0')}`)];
  const stable = new Set(
    parts.flatMap((part) => Array.from({ length: 60 }, (_, i) => uuidV5('musk-openai', part, String(i + 1)))),
  );
  t.same(
    events.filter((event) => !stable.has(event.id)).map((event) => event.id),
    [],
  );
});

t.test('what an event names is in the record', async (t) => {
  const subjects = new Set(files.map((file) => file.replace('.jsonl', '')));
  const named = events.flatMap((event) => [
    ...event.about,
    ...['subject', 'speakerSubject', 'atSubject', 'case'].flatMap((key) => (event.data[key] as string) ?? []),
  ]);
  t.same(
    [...new Set(named)].filter((subject) => !subjects.has(subject)),
    [],
  );
  const targets = events.flatMap((event) => (event.data.event ?? event.data.inReplyTo ?? []) as string);
  t.same(
    targets.filter((id) => !byId.has(id)),
    [],
  );
});

t.test('every fact is accounted for, and the merge list is held', async (t) => {
  t.same(
    Object.keys(facts),
    raw.map((fact) => fact.id),
  );
  t.equal(raw.length, 176);
  for (const [fact, { events: ids }] of Object.entries(facts)) {
    if (ids.length === 0 || ids.some((id) => !byId.has(id)))
      t.fail(`${fact} has no event or an unknown one.`);
  }
  const merged = Object.entries(facts).flatMap(([fact, { mergedInto }]) =>
    mergedInto ? [[fact, mergedInto]] : [],
  );
  t.same(Object.fromEntries(merged), MERGED);
  t.same(
    raw.filter((fact) => fact.details.sameAs).map((fact) => fact.id),
    Object.keys(MERGED),
  );
  for (const [fact, into] of Object.entries(MERGED)) {
    const shared = facts[fact]?.events.filter((id) => facts[into]?.events.includes(id));
    t.ok(shared && shared.length > 0, `${fact} shares its event with ${into}`);
  }
  const accounted = new Set(
    [...Object.values(facts), ...Object.values(contradictions)].flatMap((f) => f.events),
  );
  const others = events.filter((event) => !accounted.has(event.id));
  t.same(
    others.map((event) => event.data.topic),
    ['musk-contribution'],
    'the one event beside them is what contradiction 16 is about',
  );
});

const matches = (kept: Source, source: RawSource): boolean =>
  (kept.url ?? null) === source.url &&
  kept.title === source.title &&
  kept.publisher === source.publisher &&
  (kept.quote ?? null) === (source.quote ?? null) &&
  kept.publishedOn === (source.published ?? null);

t.test('every source and quote is kept, on an event of its fact or on a dispute of one', async (t) => {
  for (const fact of raw) {
    const own = facts[fact.id]?.events ?? [];
    const near = events.filter((e) => own.includes(e.id) || own.includes(targetOf(e)?.id ?? ''));
    for (const source of [fact.source, ...(fact.alsoSources ?? [])]) {
      const kept = near.some((event) => event.sources.some((s) => matches(s, source)));
      if (!kept) t.fail(`${fact.id}: ${source.publisher}, "${source.quote}" is lost.`);
    }
  }
  t.pass('every source was looked for');
});

t.test('every contradiction is a dispute, save where both versions are true', async (t) => {
  const points = fixture('CONTRADICTIONS.md').match(/^\| \d+ \|/gm) ?? [];
  t.equal(points.length, 40);
  t.equal(Object.keys(contradictions).length, 40);
  for (const [n, { events: ids, note }] of Object.entries(contradictions)) {
    const disputes = ids.map((id) => byId.get(id));
    const both = BOTH_TRUE.includes(n);
    t.ok(both ? disputes.length === 0 && note !== undefined : disputes.length > 0, `contradiction ${n}`);
    for (const dispute of disputes) t.equal(dispute?.type, 'FactDisputed', `contradiction ${n}`);
  }
});

t.test('a date known only from a publication is its earliest', async (t) => {
  const published = events.filter((e) => e.knownOnBasis === 'published' && !e.knownOn?.endsWith('~'));
  for (const event of published) {
    const dates = event.sources.flatMap((s) => s.publishedOn ?? []);
    const earliest = dates.map((d) => span(d).latest).sort()[0];
    if (dates.length > 0 && event.knownOn !== null && span(event.knownOn).latest < (earliest ?? '')) {
      t.fail(`${event.id} (${event.type}) is known on ${event.knownOn}, before anything was published.`);
    }
  }
  t.ok(published.length > 100);
});

t.test('a trial date first printed later corrects what was printed first', async (t) => {
  const [correction] = events.filter((event) => event.type === 'EventCorrected');
  t.match(correction, {
    knownOn: '2025-04-08',
    data: { cause: 'source', replacement: { data: { date: '2026-03-16', kind: 'jury' } } },
  });
  t.match(correction && targetOf(correction), { knownOn: '2025-04-04', data: { date: '2026-03/2026-06' } });
});

t.test('nothing in the code names whom the record is about, the default dataset aside', async (t) => {
  const files = readdirSync(fromRoot('src'), { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  const naming = files.flatMap((file) =>
    readFileSync(`${file.parentPath}/${file.name}`, 'utf8')
      .split('\n')
      .filter((line) => /\b(openai|musk|altman|stargate)\b/i.test(line))
      .map((line) => `${file.name}: ${line.trim()}`),
  );
  t.same(naming, ["config.ts: ASOF_DATASET: z.string().default('musk-openai'),"]);
  t.ok(files.length > 300);
});

t.test('dataset.json says what the files hold', async (t) => {
  const about = json<{
    description: string;
    aliases: Record<string, string>;
    featured: { subject: string }[];
  }>('dataset.json');
  const slugs = events.flatMap((e) =>
    e.type === 'AliasAdded' && e.data.kind === 'slug' ? [[String(e.data.alias), e.subject] as const] : [],
  );
  t.same(about.aliases, Object.fromEntries(slugs));
  t.match(about.description, new RegExp(`${raw.length} sourced facts as ${events.length} events`));
  for (const { subject } of about.featured) t.ok(files.includes(`${subject}.jsonl`), subject);
});

t.test('docs/record.md answers all facts of the founding article', async (t) => {
  const table = readFileSync(fromRoot('docs/record.md'), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, fact, event, answer] =
        /^\| (E\d{3}) \|.* `([0-9a-f-]{36})` \|.*\| `(\/api\/v1\/[^`]+)` \|$/.exec(line) ?? [];
      return fact && event && answer ? [{ fact, event, answer }] : [];
    });
  const founding = raw.filter((fact) => fact.details.fromFoundingArticle).map((fact) => fact.id);
  t.equal(founding.length, 25);
  t.same(
    Object.entries(facts).flatMap(([fact, { foundingArticle }]) => (foundingArticle ? [fact] : [])),
    founding,
  );
  t.same(
    table.map((row) => row.fact),
    founding,
  );
  const plural = { cases: 'case', organizations: 'organization', ventures: 'venture', persons: 'person' };
  const aliases = new Map(
    events.flatMap((e) => (e.type === 'AliasAdded' ? [[String(e.data.alias), e.subject] as const] : [])),
  );
  for (const { fact, event, answer } of table) {
    const told = byId.get(event);
    t.ok(facts[fact]?.events.includes(event), `${fact}: ${event} is an event of the fact`);
    t.ok(
      told?.sources.some((s) => s.publisher === 'Republic World, with AP'),
      `${fact}: the article is a source of ${event}`,
    );
    const [, kind = '', name = ''] = /^\/api\/v1\/([a-z]+)\/([a-z0-9-]+)/.exec(answer) ?? [];
    const id = `${plural[kind as keyof typeof plural]}-${name}`;
    const subject = files.includes(`${id}.jsonl`) ? id : aliases.get(name);
    t.ok(
      subject !== undefined && (told?.subject === subject || told?.about.includes(subject)),
      `${fact}: ${answer} tells of it`,
    );
  }
});
