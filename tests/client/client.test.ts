import { readFileSync } from 'node:fs';
import t from 'tap';
import { asof, ProblemError, unwrap } from '../../src/client.js';
import { fromRoot } from '../helpers/root.js';
import { ADMIN_KEY, testNode } from '../support/node.js';

t.test('the typed client against a whole server', async (t) => {
  const record = await testNode({ dataset: 'musk-openai' });
  t.teardown(() => record.close());
  await record.settled();
  const fetch = async (request: Request): Promise<Response> => {
    const { pathname, search } = new URL(request.url);
    const body = request.method === 'GET' ? undefined : await request.text();
    const answer = await record.app.inject({
      method: request.method as 'GET',
      url: pathname + search,
      headers: Object.fromEntries(request.headers),
      ...(body === undefined ? {} : { payload: body }),
    });
    return new Response(answer.body, {
      status: answer.statusCode,
      headers: answer.headers as Record<string, string>,
    });
  };
  const client = asof('http://asof.example/', { fetch });

  await t.test('a case as of a date', async (t) => {
    const { data, permalink } = unwrap(
      await client.GET('/api/v1/cases/{id}', {
        params: { path: { id: 'musk-v-openai' }, query: { asOf: '2025-03-05' } },
      }),
    );
    t.equal(data.injunction, 'denied');
    t.equal(data.trial?.date, null);
    t.ok(data.claims.pending.atLeast >= 26);
    t.match(permalink, /asOf=2025-03-05/);
  });

  await t.test('lists and searches', async (t) => {
    const cases = unwrap(
      await client.GET('/api/v1/cases', { params: { query: { court: 'cand', limit: 2 } } }),
    );
    t.equal(cases.data.length, 2);
    t.type(cases.next, 'string');
    const found = unwrap(
      await client.GET('/api/v1/search', {
        params: { query: { q: 'motion to dismiss', subject: ['musk-v-openai', 'case-txnd-4-25-cv-00914'] } },
      }),
    );
    t.ok(found.total.count > 0);
    for (const hit of found.data)
      if (hit.what === 'fact')
        t.ok(['case-cand-4-24-cv-04722', 'case-txnd-4-25-cv-00914'].includes(hit.subject.subject));
    const docket = unwrap(
      await client.GET('/api/v1/cases/{id}/docket', { params: { path: { id: 'musk-v-openai' } } }),
    );
    t.equal(docket.data[0]?.number, '1');
  });

  await t.test('a refusal says what to do', async (t) => {
    const refused = await client.GET('/api/v1/cases/{id}', { params: { path: { id: 'nobody-v-nobody' } } });
    t.equal(refused.response.status, 404);
    t.throws(() => unwrap(refused), { name: 'ProblemError', message: /is on record/ });
    try {
      unwrap(await client.GET('/api/v1/cases', { params: { query: { asOf: 'soon' } } }));
      t.fail('not refused');
    } catch (error) {
      t.equal(error instanceof ProblemError && error.problem.parameter, 'asOf');
    }
  });

  await t.test('writing, with a key', async (t) => {
    const writer = asof('http://asof.example', { fetch, key: ADMIN_KEY });
    const event = {
      type: 'StatementMade',
      subject: 'organization-acme',
      occurredOn: '2025-01-02',
      knownOn: '2025-01-02',
      knownOnBasis: 'published' as const,
      standing: 'reported' as const,
      ordinal: 0,
      about: [],
      sources: [{ publisher: 'A paper', title: null, publishedOn: '2025-01-02' }],
      data: { speaker: 'Acme', words: 'All is well.', stance: 'asserts' },
    };
    const written = await writer.POST('/api/v1/events', {
      params: { header: { 'if-none-match': '*' } },
      body: { events: [event] },
    });
    t.equal(written.response.status, 201, JSON.stringify(written.error));
    const without = await client.POST('/api/v1/events', {
      params: { header: { 'if-none-match': '*' } },
      body: { events: [event] },
    });
    t.equal(without.response.status, 401);
  });

  await t.test('its types are those of this server: else run npm run client:types', async (t) => {
    const { body } = await record.get('/openapi.json');
    const types = readFileSync(fromRoot('src/client/generated/schema.ts'), 'utf8');
    const missing = Object.keys(body.paths).filter((path) => !types.includes(`"${path}": {`));
    t.same(missing, []);
  });
});
