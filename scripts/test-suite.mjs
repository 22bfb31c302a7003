// One slow suite alone: `npm run test:browser`, `test:faults`, `test:esdb`.

import { findChromium } from './lib/chromium.mjs';
import { compileTests } from './lib/compile.mjs';
import { runDirectly } from './lib/direct.mjs';
import { emitted } from './lib/paths.mjs';
import { select, testSources } from './lib/suites.mjs';
import { summary } from './lib/tap-count.mjs';

const suites = {
  browser: { folders: ['tests/browser'], jobs: 1 },
  faults: { folders: ['tests/faults'], jobs: 1 },
  esdb: { folders: ['tests/esdb', 'tests/contract', 'tests/e2e'], jobs: 1 },
};

const name = process.argv[2];
const suite = suites[name];
if (!suite) throw new Error(`Unknown suite "${name}": one of ${Object.keys(suites).join(', ')}.`);

const env = {};
if (name === 'browser') {
  const chromium = findChromium({ install: true });
  if (!chromium) fail('No Chromium found: install it, or name one in ASOF_TEST_CHROMIUM.');
  env.ASOF_TEST_CHROMIUM = chromium;
}
if (name === 'esdb' && !process.env.ASOF_TEST_ESDB_URL) {
  fail('Set ASOF_TEST_ESDB_URL to a running EventStoreDB, for example esdb://127.0.0.1:2113?tls=false.');
}
if ((await compileTests({ clean: true })) !== 0) fail('The tests do not compile.');

const total = await runDirectly(select(testSources(), suite.folders).map(emitted), { jobs: suite.jobs, env });
console.log(summary(total));
process.exitCode = total.failed > 0 ? 1 : 0;

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
