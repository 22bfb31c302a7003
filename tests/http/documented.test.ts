import { readFileSync } from 'node:fs';
import t from 'tap';
import { fromRoot } from '../helpers/root.js';
import { testNode } from '../support/node.js';

// What docs/replay.md and docs/record.md say of the record, asked of a node that serves it.

const test = await testNode({ dataset: 'musk-openai' });
await test.settled();
t.teardown(() => test.close());

const rowsOf = (file: string): string[][] =>
  readFileSync(fromRoot('docs', file), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && line.includes('`/api/v1/'))
    .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));
const told = async (address: string): Promise<string> => {
  const { status, body } = await test.get(address.slice('/api/v1'.length));
  t.equal(status, 200, address);
  return JSON.stringify(body.data);
};

t.test('docs/replay.md: what had happened, and could not be known that day', async (t) => {
  const rows = rowsOf('replay.md');
  t.ok(rows.length >= 3);
  for (const [what, asked = '', , gone = ''] of rows) {
    const address = asked.replaceAll('`', '');
    const words = gone.replaceAll('"', '');
    const day = /asOf=([\d-]+)/.exec(address)?.[1];
    t.ok((await told(address)).includes(words), `${what}: told with everything known since`);
    t.notOk((await told(`${address}&knownOn=${day}`)).includes(words), `${what}: not known that day`);
  }
});

t.test('docs/record.md: every fact of the founding article is in the answer it names', async (t) => {
  const rows = rowsOf('record.md');
  t.equal(rows.length, 25);
  for (const [fact, , event = '', , answer = ''] of rows) {
    const id = /`([0-9a-f-]{36})`/.exec(event)?.[1] as string;
    const address = answer.replaceAll('`', '').slice('/api/v1'.length);
    const { body } = await test.get(`${address}&explain=true`);
    t.ok(body.explain.events[id]?.sources.length > 0, `${fact}: ${answer} rests on ${id}`);
    t.ok(
      body.explain.events[id]?.sources.some(
        (s: { publisher: string }) => s.publisher === 'Republic World, with AP',
      ),
      `${fact}: with the article among its sources`,
    );
  }
});

/** What is on record and what else is said, in the words of either side. */
const SIDES: Readonly<Record<string, readonly [RegExp, RegExp]>> = {
  E001: [/nonprofit AI research company/, /data centers for U.S. AI infrastructure/],
  E022: [/billions of dollars/, /\$250 million/],
  E026: [/July 2023/, /which is 2024/],
  E070: [/technology partner without equity/, /also investing in the Stargate project/],
};

t.test('docs/record.md: the facts that are contradicted show both sides', async (t) => {
  const contradicted = rowsOf('record.md').filter(([, what]) => /\*Disputed:/.test(what ?? ''));
  t.same(
    contradicted.map(([fact]) => fact),
    Object.keys(SIDES),
  );
  for (const [fact = '', , , , answer = ''] of contradicted) {
    const { body } = await test.get(answer.replaceAll('`', '').slice('/api/v1'.length));
    const [recorded, other] = SIDES[fact] as readonly [RegExp, RegExp];
    const dispute = body.data.disputes.find((d: { versions?: { version: string }[] }) =>
      d.versions?.some(({ version }) => other.test(version)),
    );
    t.match(dispute?.recorded, recorded, fact);
  }
});
