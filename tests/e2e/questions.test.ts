import t from 'tap';
import { testNode } from '../support/node.js';

// The five questions of the record (tests/fixtures/musk-openai/QUESTIONS.md), through the front door.

const CASE = '/cases/musk-v-openai';
const test = await testNode({ dataset: 'musk-openai' });
await test.settled();
t.teardown(() => test.close());

const read = async (path: string) => {
  const { status, body } = await test.get(path);
  t.equal(status, 200, path);
  return body;
};

t.test('Q1: which claims were pending on February 1, 2025', async (t) => {
  const { data } = await read(`${CASE}?asOf=2025-02-01`);
  t.match(data.claims, {
    pleaded: { exactly: 26 },
    pending: { atLeast: 26, atMost: 26 },
    decided: 0,
    dismissed: 0,
  });
  t.match(data, { docket: 'open', judge: 'Yvonne Gonzalez Rogers', injunction: 'requested' });
  t.match(data.nextHearing, { date: '2025-02-04', status: 'upcoming' });
  t.equal(data.claims.counterclaims.named, 0, 'no counterclaims yet');
  const causes: string[] = data.claims.list
    .filter((c: { fate: string }) => c.fate === 'pending')
    .map((c: { cause: string }) => c.cause.toLowerCase());
  for (const cause of [
    'express contract',
    'implied',
    'fraud',
    'rico',
    'unjust enrichment',
    'false advertising',
    'fiduciary',
    'charitable trust',
    'sherman',
    'clayton',
    'aiding',
  ]) {
    t.ok(
      causes.some((c) => c.includes(cause)),
      cause,
    );
  }
  const before = await read('/cases/cgc-24-612746?asOf=2025-02-01');
  t.equal(before.data.status, 'ended', 'the San Francisco case had ended');
});

t.test('Q2: whether an injunction was in force on March 5, 2025', async (t) => {
  const { data } = await read(`${CASE}?asOf=2025-03-05`);
  t.equal(data.injunction, 'denied');
  t.strictSame(
    data.injunctions.filter((i: { status: string }) => i.status === 'in-force'),
    [],
  );
  const { data: motions } = await read(`${CASE}/injunctions?asOf=2025-03-05&explain=true`);
  t.ok(JSON.stringify(motions).includes('2025-03-04'), 'denied on March 4');
  const li = await read('/cases/cand-3-25-cv-07292?asOf=2025-09-10');
  t.equal(li.data.injunction, 'in-force', 'another order, in another case');
});

t.test('Q5: when the trial was set for, as seen on three days', async (t) => {
  const march = await read(`${CASE}?asOf=2025-03-20`);
  t.equal(march.data.trial.date, null);
  t.match(march.data.trial.proposed, [{ date: '2025-12-08' }]);
  t.equal((await read(`${CASE}?asOf=2025-05-01`)).data.trial.date, '2026-03-16');
  t.equal((await read(`${CASE}?asOf=2026-02-01`)).data.trial.date, '2026-04-27');
});

t.test('Q5 as it was known: "spring 2026" before the day was reported', async (t) => {
  const early = await read(`${CASE}?asOf=2025-04-05&knownOn=2025-04-05`);
  t.match(early.data.trial.date, /2026-0[3-6]/, 'only the season');
  t.not(early.data.trial.date, '2026-03-16');
  t.equal((await read(`${CASE}?asOf=2025-04-08&knownOn=2025-04-08`)).data.trial.date, '2026-03-16');
});

t.test('Q8: who controlled the business on three days, and who held what', async (t) => {
  const on = async (day: string) => (await read(`/organizations/openai?asOf=${day}`)).data;
  t.match(JSON.stringify((await on('2025-01-31')).control), /nonprofit/i);
  t.match((await on('2025-01-31')).headline, /December 2024 plan/);
  t.match(JSON.stringify((await on('2025-05-06')).control), /nonprofit/i);
  const after = await on('2025-10-29');
  t.match(after.headline, /OpenAI Foundation controls OpenAI Group PBC/);
  const stakes = JSON.stringify(after.stakes);
  t.match(stakes, /OpenAI Foundation/i);
  t.match(stakes, /"exactly":26/);
  t.match(stakes, /"exactly":27/);
  t.match(JSON.stringify(after.contingent), /warrant/);
});

t.test('Q10: who funded Stargate as announced, and whether Microsoft invested', async (t) => {
  const body = await read('/ventures/stargate?asOf=2025-01-24');
  const funders = body.data.partners
    .filter((p: { roles: string[] }) => p.roles.includes('equity-funder'))
    .map((p: { name: string }) => p.name);
  for (const name of ['SoftBank', 'OpenAI', 'Oracle', 'MGX']) t.ok(funders.includes(name), name);
  t.match(JSON.stringify(body.data), /also (?:is )?investing|is not investing/i, 'both versions are shown');
  const { data } = await read('/disputes?subject=stargate');
  t.ok(
    data.some((d: { version: { words: string }; recorded: unknown }) => /Microsoft/.test(JSON.stringify(d))),
    'the dispute is listed',
  );
});

t.test('what legally stood in the way, on three days', async (t) => {
  const on = async (day: string) =>
    (await read(`/organizations/openai/obstacles?asOf=${day}`)).data.obstacles;
  const february = await on('2025-02-01');
  t.ok(february.open.some((o: { kind: string }) => o.kind === 'litigation'));
  const may = await on('2025-05-06');
  t.ok(
    may.open.some((o: { kind: string }) => o.kind === 'contract'),
    "SoftBank's condition",
  );
  t.ok(may.open.some((o: { kind: string }) => o.kind === 'regulator'));
  const october = await on('2025-10-29');
  t.strictSame(october.inTheWay, [], 'nothing blocks what is done');
  t.match(JSON.stringify(october.cleared), /Statement of No Objection/);
  t.match(JSON.stringify(october.cleared), /memorandum of understanding/i);
});

t.test('who sat on the board, honest about what is unknown', async (t) => {
  const board = async (day: string) => (await read(`/organizations/openai/board?asOf=${day}`)).data.board;
  const names = (b: { members: { name: string }[] }) => b.members.map((m) => m.name).sort();
  t.strictSame(names(await board('2024-01-15')), ["Adam D'Angelo", 'Bret Taylor', 'Larry Summers']);
  t.equal(names(await board('2025-02-20')).length, 10);
  t.equal((await board('2025-01-31')).unknownSeats, 1, 'ten seats, nine names');
  const before = names(await board('2023-11-18'));
  t.notOk(before.includes('Reid Hoffman') || before.includes('Shivon Zilis'));
});

t.test('known on a day hides what had happened but was not yet public', async (t) => {
  const all = await read(`${CASE}?asOf=2025-02-01`);
  const known = await read(`${CASE}?asOf=2025-02-01&knownOn=2025-01-23`);
  t.ok(known.knownDateUnknown?.length > 0 || known.digest !== all.digest);
  t.not(known.digest, all.digest);
});

t.test('every value of an answer is explained by events with sources', async (t) => {
  for (const path of [
    `${CASE}?asOf=2026-05-18`,
    '/organizations/openai?asOf=2025-10-29',
    '/ventures/stargate',
  ]) {
    const body = await read(`${path}${path.includes('?') ? '&' : '?'}explain=true`);
    const { values, events } = body.explain;
    t.ok(Object.keys(values).length > 20, path);
    for (const ids of Object.values(values) as string[][])
      for (const id of ids) if (!(events[id]?.sources.length > 0)) t.fail(`${path}: ${id} has no source`);
  }
});
