import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { pino } from 'pino';
import t from 'tap';
import type { ReadModels } from '../../src/projections/read-models.js';
import { rebuildBeside } from '../../src/projections/rebuild.js';
import { caseHistory } from '../support/histories.js';
import { newEvent } from '../support/new-event.js';
import { testNode } from '../support/node.js';

const SUBJECTS = Array.from({ length: 40 }, (_, n) => `case-cand-24-cv-${String(n).padStart(5, '0')}`);

/** Everything that is in the file, word indexes included. */
function contents({ db }: ReadModels): Record<string, unknown> {
  const tables = db
    .prepare(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%_text_%' AND name NOT LIKE '%_text'",
    )
    .all() as { name: string }[];
  const rows = tables.map(({ name }) => [name, db.prepare(`SELECT * FROM ${name}`).all()]);
  const found = (sql: string) => db.prepare(`${sql} ORDER BY rowid`).all();
  return {
    ...Object.fromEntries(rows),
    schema: db.prepare('SELECT name, sql FROM sqlite_master ORDER BY name').all(),
    words: found("SELECT rowid FROM fact_text WHERE fact_text MATCH 'dismiss OR granted OR order'"),
    names: found("SELECT rowid FROM name_text WHERE name_text MATCH 'a* OR d* OR o*'"),
  };
}

async function rebuiltBothWays(log: Parameters<typeof rebuildBeside>[0]) {
  const dir = mkdtempSync(join(tmpdir(), 'asof-rebuild-'));
  const made = async (inTwo: boolean): Promise<Record<string, unknown>> => {
    const runner = await rebuildBeside(log, join(dir, `${inTwo}.db`), pino({ level: 'silent' }), { inTwo });
    const all = { ...contents(runner.models), parkedThere: runner.parked() };
    runner.close();
    runner.models.close();
    return all;
  };
  const both = { one: await made(false), two: await made(true) };
  rmSync(dir, { recursive: true });
  return both;
}

t.test('two threads make the read models that one makes', async (t) => {
  const test = await testNode({ dataset: 'musk-openai' });
  t.teardown(() => test.close());
  const [histories = []] = fc.sample(fc.tuple(...SUBJECTS.map((subject) => caseHistory(subject))), {
    numRuns: 1,
    seed: 12,
  });
  for (const events of histories) await test.node.store.append(events[0]?.subject ?? '', events, 'none');
  const { one, two } = await rebuiltBothWays(test.node.log);
  t.ok((one.case_row as unknown[]).length > 40);
  t.ok((one.link as unknown[]).length > 100);
  t.same(two, one);

  await test.node.store.append(
    'case-cand-3-26-cv-00001',
    [newEvent('case-cand-3-26-cv-00001', { occurredOn: '2024-XX-99' })],
    'none',
  );
  const poisoned = await rebuiltBothWays(test.node.log);
  t.match(poisoned.one.parkedThere, [{ subject: 'case-cand-3-26-cv-00001', error: /not a date/ }]);
  t.same(poisoned.two, poisoned.one, 'one event no read model can digest is parked all the same');
});
