import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import t from 'tap';
import { compareWithManifest, exportRecord } from '../../src/exports/record/export.js';
import { type TestNode, testNode } from '../support/node.js';

const read = async (record: TestNode, url: string) => {
  const { statusCode, body, headers, rawPayload } = await record.app.inject({
    method: 'GET',
    url: `/api/v1${url}`,
  });
  t.equal(statusCode, 200, url);
  return { body, headers, rawPayload };
};

t.test('the sourced record, taken away', async (t) => {
  const record = await testNode({ dataset: 'musk-openai', env: { ASOF_BASE_URL: 'https://asof.example' } });
  t.teardown(() => record.close());
  await record.settled();

  await t.test('exported and imported, it comes to the same digests', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'asof-export-'));
    t.teardown(() => rmSync(folder, { recursive: true }));
    const manifest = exportRecord(record.node.reader, folder);
    t.equal(manifest.withheld.length, 0);
    const copy = await testNode();
    t.teardown(() => copy.close());
    // In another order than it was recorded: the order of files never changes a state.
    for (const { file } of [...manifest.subjects].reverse()) {
      const answer = await copy.app.inject({
        method: 'POST',
        url: '/api/v1/imports?format=asof',
        headers: {
          authorization: 'Bearer '.concat(copy.node.config.adminKey ?? ''),
          'content-type': 'application/x-ndjson',
        },
        payload: readFileSync(join(folder, file), 'utf8'),
      });
      t.equal(answer.statusCode, 200, answer.body.slice(0, 200));
      t.equal(answer.json().data.refused, 0);
    }
    await copy.settled();
    t.same(compareWithManifest(copy.node.reader, manifest), []);
    const path = '/organizations/openai?asOf=2025-10-29';
    t.equal((await copy.get(path)).body.digest, (await record.get(path)).body.digest);
    t.same((await copy.get(path)).body.data, (await record.get(path)).body.data);
  });

  await t.test('a chronology fit to hand on', async (t) => {
    const path = `/chronology?subject=musk-v-openai&from=2025-02-01&to=2025-05-01&asOf=2025-05-01`;
    const { body, headers } = await read(record, path);
    t.match(headers['content-type'], /^text\/markdown/);
    t.match(body, /^# Chronology: Musk v\. Altman\n/);
    t.match(
      body,
      /\*\*March 4, 2025\*\* — Motion for preliminary injunction denied\. \*\(reported\)\* \\\[\d+/,
    );
    t.match(body, /Verify with the court before citing/);
    t.match(
      body,
      /https:\/\/asof\.example\/api\/v1\/chronology\?.*asOf=2025-05-01.*atEvent=.*subject=case-cand-4-24-cv-04722/,
    );
    const cited = [...body.matchAll(/\\\[([\d, ]+)\\\]/g)].flatMap(([, numbers]) =>
      (numbers ?? '').split(', ').map(Number),
    );
    const sources = [...body.matchAll(/^(\d+)\. /gm)].map(([, n]) => Number(n));
    t.same(
      [...new Set(cited)].sort((a, b) => a - b),
      sources,
      'each source is numbered in the order of its first use, and used',
    );
    t.notMatch(body, /June/, 'nothing of later');
    t.notMatch(body.split('## Sources')[0], /…/, 'no sentence breaks off');
    t.match(
      body,
      /\n## Dated less exactly: may fall within these dates\n\n- \*\*between November 14, 2024 and May 1, 2025\*\* — No\. 104/,
      'what may lie outside the dates stands apart',
    );
    const { body: html } = await read(record, `${path}&format=html`);
    t.match(html, /<h1>Chronology: Musk v\. Altman<\/h1>/);
    t.match(html, /href="#source-1"/);
    const { rawPayload, headers: word } = await read(record, `${path}&format=docx`);
    t.match(word['content-type'], /wordprocessingml/);
    t.equal(rawPayload.subarray(0, 2).toString(), 'PK');
    const both = (await read(record, '/chronology?subject=matter-musk-v-openai&to=2024-12-31')).body;
    t.match(both, /CGC-24-612746/, 'a matter brings its cases');
    t.match(both, /4:24-cv-04722-YGR/);
  });

  await t.test('the log as CloudEvents, to be read on', async (t) => {
    const ids: string[] = [];
    let after = '0';
    for (;;) {
      const { body, headers } = await read(record, `/events/cloudevents?limit=200&after=${after}`);
      const batch = JSON.parse(body) as {
        id: string;
        specversion: string;
        source: string;
        type: string;
        subject: string;
        time: string;
        position: string;
      }[];
      t.match(headers['content-type'], /^application\/cloudevents-batch\+json/);
      for (const event of batch) {
        if (
          event.specversion !== '1.0' ||
          !event.source.startsWith('https://asof.example') ||
          !/^asof\.event\.[A-Z]/.test(event.type)
        )
          t.fail(`odd: ${JSON.stringify(event).slice(0, 200)}`);
        ids.push(event.id);
        after = event.position;
      }
      if (headers.link === undefined) break;
    }
    const head = Number(record.node.log.head());
    t.ok(ids.length > 500 && ids.length <= head);
    t.equal(new Set(ids).size, ids.length);
    const one = (await read(record, '/events/cloudevents?format=ndjson&limit=3&type=InjunctionDecided')).body
      .trim()
      .split('\n');
    t.equal(one.length, 2);
  });

  await t.test('citations', async (t) => {
    const cite = async (path: string) => (await record.get(path)).body.data.citation;
    t.equal(
      await cite('/cases/calsuppctsf-cgc-24-612746/citation'),
      'Musk v. Altman, No. CGC-24-612746 (Cal. Super. Ct. filed Feb. 29, 2024)',
    );
    t.equal(
      await cite('/cases/musk-v-openai/citation'),
      'Musk v. Altman, No. 4:24-cv-04722-YGR (N.D. Cal. filed Aug. 5, 2024)',
    );
    t.match(
      await cite('/cases/musk-v-openai/citation?asOf=2025-03-05'),
      /^Docket, Musk v\. Altman, No\. 4:24-cv-04722-YGR \(N\.D\. Cal\.\) \(as of Mar\. 5, 2025\), https:\/\/asof\.example\/api\/v1\/cases\/cand-4-24-cv-04722\?asOf=2025-03-05&atEvent=/,
    );
    t.equal(
      await cite('/cases/musk-v-openai/docket/1/citation'),
      'Compl., Musk v. Altman, No. 4:24-cv-04722-YGR (N.D. Cal. Aug. 5, 2024), ECF No. 1',
    );
    const { body } = await record.get('/search?q=preliminary+injunction+denied&type=InjunctionDecided');
    t.match(
      await cite(`/events/${body.data[0].id}/citation`),
      /Law360/,
      'what is only reported cites the press',
    );
    const csl = JSON.parse((await read(record, '/cases/musk-v-openai/citation?format=csl')).body);
    t.match(csl, [{ type: 'legal_case', title: 'Musk v. Altman', authority: 'N.D. Cal.' }]);
    t.match(
      (await read(record, '/cases/musk-v-openai/docket/1/citation?format=bibtex')).body,
      /^@misc\{cand-4-24-cv-04722-1,/,
    );
    t.equal((await record.get('/cases/musk-v-openai/docket/99999/citation')).status, 404);
  });

  await t.test('metrics', async (t) => {
    const { body } = await read(record, '/metrics');
    t.match(body, /asof_read_models_lag 0/);
    t.match(body, /asof_parked_events 0/);
    t.match(
      body,
      /asof_http_requests_total\{method="GET",route="\/api\/v1\/cases\/:id\/citation",status="200"\} \d/,
    );
    t.match(body, /asof_http_request_duration_seconds_bucket/);
  });
});
