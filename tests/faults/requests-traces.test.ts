import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import t from 'tap';
import { readConfig } from '../../src/config.js';
import { serve } from '../../src/serve.js';
import { until } from '../support/collect.js';
import { ADMIN_KEY } from '../support/node.js';

interface Told {
  readonly name: string;
  readonly traceId: string;
  readonly parentSpanId?: string;
  readonly spanId: string;
  readonly attributes: readonly { readonly key: string; readonly value: { readonly stringValue?: string } }[];
}

t.test('a write is one trace under one correlation id, from the request to the webhook', async (t) => {
  const spans: Told[] = [];
  const hooks: string[] = [];
  const other = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      if (request.url === '/v1/traces')
        for (const resource of JSON.parse(body).resourceSpans)
          for (const scope of resource.scopeSpans) spans.push(...scope.spans);
      else hooks.push(body);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const at = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
  const config = readConfig({
    ASOF_DATA: t.testdir(),
    ASOF_PORT: '0',
    ASOF_DATASET: 'none',
    ASOF_ADMIN_KEY: ADMIN_KEY,
    ASOF_WEBHOOKS_ALLOW: '127.0.0.1',
    ASOF_TRACES: `${at}/v1/traces`,
    ASOF_LOG_LEVEL: 'silent',
  });
  const { address, node, close } = await serve(config, pino({ level: 'silent' }), () => {});
  const traceId = '0af7651916cd43dd8448eb211c80319c';
  const headers = { authorization: `Bearer ${ADMIN_KEY}`, 'content-type': 'application/json' };
  await fetch(`${address}/api/v1/webhooks`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ url: `${at}/hook`, filter: { filedWithin: null } }),
  });
  const event = {
    type: 'LawsuitFiled',
    subject: 'case-cand-3-26-cv-00001',
    occurredOn: '2026-01-05',
    knownOn: '2026-01-05',
    knownOnBasis: 'publicly-filed',
    standing: 'reported',
    data: { caption: 'A v. B', court: 'cand', docketNumber: '3:26-cv-1', title: 'Complaint' },
    sources: [{ publisher: 'Court', title: 'Docket', publishedOn: null }],
  };
  const response = await fetch(`${address}/api/v1/events`, {
    method: 'POST',
    headers: { ...headers, 'if-none-match': '*', traceparent: `00-${traceId}-b7ad6b7169203331-01` },
    body: JSON.stringify({ events: [event] }),
  });
  t.equal(response.status, 201);
  await until('the webhook came', () => hooks.length > 0, 20_000);
  const { correlationId } = node.log.stream(event.subject)[0] as { correlationId?: string };
  await close();
  other.close();
  const ours = spans.filter((span) => span.traceId === traceId);
  for (const name of ['POST /api/v1/events', 'append', 'project', 'deliver']) {
    const span = ours.find((each) => each.name === name);
    t.ok(span, `${name} is in the caller's trace`);
    t.equal(
      span?.attributes.find(({ key }) => key === 'asof.correlation_id')?.value.stringValue,
      correlationId,
      `${name} carries the event's correlation id`,
    );
  }
  const request = ours.find(({ name }) => name.startsWith('POST'));
  t.equal(request?.parentSpanId, 'b7ad6b7169203331');
  t.ok(
    ours
      .filter(({ name }) => !name.startsWith('POST'))
      .every(({ parentSpanId }) => parentSpanId === request?.spanId),
  );
});
