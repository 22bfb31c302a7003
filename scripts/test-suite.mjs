// One slow suite alone: `npm run test:browser`, `test:faults`, `test:esdb`.

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findChromium } from './lib/chromium.mjs';
import { compileTests } from './lib/compile.mjs';
import { runDirectly } from './lib/direct.mjs';
import { emitted } from './lib/paths.mjs';
import { select, testSources } from './lib/suites.mjs';
import { summary } from './lib/tap-count.mjs';

const suites = {
  browser: { folders: ['tests/browser'], jobs: 1 },
  faults: { folders: ['tests/faults'], jobs: 1 },
  esdb: {
    folders: ['tests/contract', 'tests/esdb', 'tests/store/esdb.test.ts', 'tests/e2e', 'tests/http'],
    jobs: 1,
  },
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
if (name === 'esdb') {
  if (['EventStore.ClusterNode', 'eventstored'].some(isOnPath)) {
    // Each node of the other suites then gets a server of its own.
    env.ASOF_TEST_STORE = 'eventstoredb';
  } else if (process.env.ASOF_TEST_ESDB_URL) {
    // One server for all: only suites that can share it.
    suite.folders = ['tests/contract', 'tests/esdb'];
    console.log(
      'SKIPPED: tests/e2e and tests/http on EventStoreDB. They need EventStore.ClusterNode on PATH.',
    );
  } else {
    fail(
      'Set ASOF_TEST_ESDB_URL to a running EventStoreDB, for example esdb://127.0.0.1:2113?tls=false, or put EventStore.ClusterNode on PATH.',
    );
  }
}
if ((await compileTests({ clean: true })) !== 0) fail('The tests do not compile.');

const total = await runDirectly(select(testSources(), suite.folders).map(emitted), { jobs: suite.jobs, env });
console.log(summary(total));
process.exitCode = total.failed > 0 ? 1 : 0;

function isOnPath(program) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
