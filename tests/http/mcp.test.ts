import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import t from 'tap';
import { fromRoot } from '../helpers/root.js';
import { ADMIN_KEY, type TestNode, testNode } from '../support/node.js';

interface Answer {
  readonly asOf: string;
  readonly permalink: string;
  readonly data: any;
  readonly sources: readonly {
    readonly event: string;
    readonly sources: readonly { readonly publisher: string }[];
  }[];
}

/** The official client, its requests put to the server without a socket. */
async function connect(record: TestNode, key?: string): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  const transport = new StreamableHTTPClientTransport(new URL('http://localhost/mcp'), {
    fetch: async (url, init) => {
      const response = await record.app.inject({
        method: (init?.method ?? 'GET') as 'POST',
        url: new URL(String(url)).pathname,
        headers: Object.fromEntries(new Headers(init?.headers as HeadersInit)),
        ...(init?.body === undefined || init.body === null ? {} : { payload: String(init.body) }),
      });
      const empty = response.statusCode === 202 || response.statusCode === 204;
      return new Response(empty ? null : response.body, {
        status: response.statusCode,
        headers: response.headers as Record<string, string>,
      });
    },
    ...(key === undefined ? {} : { requestInit: { headers: { authorization: `Bearer ${key}` } } }),
  });
  await client.connect(transport);
  return client;
}

t.test('assistants', async (t) => {
  const record = await testNode({ dataset: 'musk-openai' });
  t.teardown(() => record.close());
  await record.settled();
  const client = await connect(record);
  t.teardown(() => client.close());

  const ask = async (name: string, given: Record<string, unknown>): Promise<Answer> => {
    const answer = await client.callTool({ name, arguments: given });
    t.not(
      answer.isError,
      true,
      `${name} answers ${JSON.stringify(given)}: ${JSON.stringify(answer.content).slice(0, 200)}`,
    );
    const told = answer.structuredContent as unknown as Answer;
    t.match(told.permalink, /^\/api\/v1\/.*asOf=.*atEvent=/, 'with a permalink');
    t.ok(told.sources.length > 0 && told.sources.every(({ sources }) => sources.length > 0), 'with sources');
    const again = await record.app.inject({ method: 'GET', url: told.permalink });
    t.equal(again.statusCode, 200, 'its permalink answers');
    return told;
  };
  const publishers = (answer: Answer): string =>
    answer.sources.flatMap(({ sources }) => sources.map(({ publisher }) => publisher)).join('; ');

  await t.test('six tools, all of them read-only, each with the date cuts', async (t) => {
    const { tools } = await client.listTools();
    t.same(tools.map(({ name }) => name).sort(), [
      'case_state',
      'diff',
      'governance_state',
      'history',
      'obstacles',
      'search',
    ]);
    for (const tool of tools) {
      t.equal(tool.annotations?.readOnlyHint, true, `${tool.name} is read-only`);
      const properties = tool.inputSchema.properties as Record<string, unknown>;
      t.ok(properties.asOf && properties.knownOn, `${tool.name} takes asOf and knownOn`);
    }
  });

  await t.test('Q1: what claims were pending on 2025-02-01?', async (t) => {
    const { data, asOf, ...rest } = await ask('case_state', {
      case: 'musk-v-openai',
      part: 'claims',
      asOf: '2025-02-01',
    });
    t.equal(asOf, '2025-02-01');
    t.same(data.pending, { atLeast: 26, atMost: 26 });
    t.equal(data.decided, 0);
    t.same(data.counterclaims.pleaded, { exactly: 0 });
    t.ok(data.list.some(({ cause }: { cause: string }) => /rico/i.test(cause)));
    t.match(publishers({ data, asOf, ...rest }), /Techopedia|Law360/);
    const state = await ask('case_state', { case: 'calsuppctsf-cgc-24-612746', asOf: '2025-02-01' });
    t.equal(state.data.status, 'ended', 'the San Francisco case had ended');
  });

  await t.test('Q2: was an injunction in force on 2025-03-05?', async (t) => {
    const state = await ask('case_state', { case: 'musk-v-openai', asOf: '2025-03-05' });
    t.equal(state.data.injunction, 'denied');
    t.same(state.data.injunctions, []);
    const found = await ask('search', {
      q: 'preliminary injunction denied',
      type: 'InjunctionDecided',
      asOf: '2025-03-05',
    });
    t.equal(found.data[0].occurredOn, '2025-03-04');
    t.match(publishers(found), /Law360/);
  });

  await t.test('Q5: when was the trial set for, as seen on three days?', async (t) => {
    const seen = async (asOf: string) =>
      (await ask('case_state', { case: 'musk-v-openai', asOf })).data.trial;
    const march = await seen('2025-03-20');
    t.equal(march.date, null);
    t.equal(march.proposed[0].date, '2025-12-08');
    t.match(await seen('2025-05-01'), { date: '2026-03-16', kind: 'jury' });
    t.match(await seen('2026-02-01'), { date: '2026-04-27', begins: 'jury selection' });
  });

  await t.test('Q8: who controlled OpenAI and who held what, on three days?', async (t) => {
    const seen = async (asOf: string) =>
      (await ask('governance_state', { subject: 'organization-openai', part: 'ownership', asOf })).data;
    t.match((await seen('2025-01-31')).control[0], { controllerName: 'OpenAI Nonprofit' });
    t.match((await seen('2025-05-06')).control[0], { controllerName: 'OpenAI Nonprofit', how: /nonprofit/ });
    const after = await seen('2025-10-29');
    t.match(after.control[0], {
      entityName: 'OpenAI Group PBC',
      controllerName: 'OpenAI Foundation',
      how: /sole power/,
    });
    const held = (holder: string) =>
      after.stakes.find(({ holderName }: { holderName: string }) => holderName === holder)?.share.exactly;
    t.equal(held('OpenAI Foundation'), 26);
    t.equal(held('Microsoft'), 27);
    const plan = await ask('governance_state', { subject: 'openai', part: 'conversion', asOf: '2025-01-31' });
    t.match(JSON.stringify(plan.data.conversion), /public benefit corporation/);
  });

  await t.test('Q10: who funded Stargate, and was Microsoft an investor?', async (t) => {
    const { data } = await ask('governance_state', { subject: 'venture-stargate', asOf: '2025-01-31' });
    const funders = data.partners
      .filter(({ roles }: { roles: string[] }) => roles.includes('equity-funder'))
      .map(({ name }: { name: string }) => name);
    t.same(funders.sort(), ['MGX', 'OpenAI', 'Oracle', 'SoftBank']);
    const microsoft = data.partners.find(({ name }: { name: string }) => name === 'Microsoft');
    t.notOk(microsoft.roles.includes('equity-funder'));
    t.match(JSON.stringify(microsoft.disputed), /also investing/, 'with the other version');
  });

  await t.test('history, diff and obstacles', async (t) => {
    const history = await ask('history', { subject: 'musk-v-openai', type: 'InjunctionDecided' });
    t.equal(history.data.length, 1);
    const diff = await ask('diff', {
      subject: 'case-cand-4-24-cv-04722',
      from: '2025-03-03',
      to: '2025-03-05',
    });
    t.ok(diff.data.some(({ events }: { events: unknown[] }) => events.length > 0));
    const { data } = await ask('obstacles', { organization: 'openai', asOf: '2025-03-05' });
    t.ok(data.obstacles.open.length > 0 && data.obstacles.cleared.length > 0);
  });

  await t.test('what is not on record is told in a sentence', async (t) => {
    const answer = await client.callTool({ name: 'case_state', arguments: { case: 'nobody-v-nobody' } });
    t.equal(answer.isError, true);
    t.match(JSON.stringify(answer.content), /is on record/);
    const odd = await client
      .callTool({ name: 'case_state', arguments: { case: 'musk-v-openai', asOf: 'yesterday' } })
      .catch((error: Error) => ({ isError: true, content: [error.message] }));
    t.equal(odd.isError, true);
    t.match(JSON.stringify(odd.content), /YYYY-MM-DD/);
  });
});

t.test('where reading needs a key, so do assistants', async (t) => {
  const record = await testNode({ env: { ASOF_PUBLIC: 'false' } });
  t.teardown(() => record.close());
  await t.rejects(connect(record), 'without a key');
  const client = await connect(record, ADMIN_KEY);
  t.equal((await client.listTools()).tools.length, 6);
  const answer = await client.callTool({ name: 'search', arguments: { q: 'anything' } });
  t.not(answer.isError, true, 'with a key');
  await client.close();
});

t.test('over standard input and output', async (t) => {
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [fromRoot('build/tests/http/mcp-program.js')],
      stderr: 'ignore',
    }),
  );
  const answer = await client.callTool({ name: 'search', arguments: { q: 'injunction' } });
  t.not(answer.isError, true);
  t.match(answer.structuredContent, { data: [] });
  await client.close();
});
