// `npm test`: types, lint, format, import directions, then every test. The last line counts.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './lib/chromium.mjs';
import { compileTests } from './lib/compile.mjs';
import { emitted, root } from './lib/paths.mjs';
import { run, runBin } from './lib/run.mjs';
import { testSources } from './lib/suites.mjs';
import { countTap, failuresOf, summary } from './lib/tap-count.mjs';

const failures = [];

async function check(name, start) {
  const began = Date.now();
  const ok = (await start()) === 0;
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name} (${Date.now() - began} ms)`);
  if (!ok) failures.push(name);
  return ok;
}

const compiles = await check('types', () => compileTests({ clean: true }));
await check('lint', () => run('npm', ['run', '--silent', 'lint']));
await check('format (npm run format mends it)', () => run('npm', ['run', '--silent', 'format:check']));
await check('import directions', () => run('npm', ['run', '--silent', 'directions']));

const total = compiles ? await runTests() : { passed: 0, failed: 0, skipped: 0 };
total.failed += failures.length;
if (failures.length > 0) console.log(`\nChecks that failed: ${failures.join(', ')}`);
console.log(`\n${summary(total)}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

async function runTests() {
  let sources = testSources();
  const env = {};
  const chromium = findChromium({ install: true });
  if (chromium) env.ASOF_TEST_CHROMIUM = chromium;
  else if (sources.some(needsBrowser)) {
    if (process.env.CI) await check('a Chromium for tests/browser', async () => 1);
    console.log('No Chromium found: tests/browser does not run. Install it or set ASOF_TEST_CHROMIUM.');
    sources = sources.filter((file) => !needsBrowser(file));
  }
  if (sources.length === 0) return { passed: 0, failed: 0, skipped: 0 };

  if (!tapIsBuilt() && !(await check('tap build', () => runBin('tap', ['build'])))) {
    return { passed: 0, failed: 0, skipped: 0 };
  }
  const folder = mkdtempSync(join(tmpdir(), 'asof-tap-'));
  const output = join(folder, 'all.tap');
  const reporter = process.stdout.isTTY ? 'base' : 'min';
  const args = ['run', `--reporter=${reporter}`, `--output-file=${output}`, ...sources.map(emitted)];
  console.log(`Running ${sources.length} test files.`);
  const code = await runBin('tap', args, env);
  const tap = readFileSync(output, 'utf8');
  const count = countTap(tap);
  for (const failure of failuresOf(tap)) console.log(`\nFAILED ${failure}`);
  rmSync(folder, { recursive: true });
  if (code !== 0 && count.failed === 0) count.failed = 1;
  return count;
}

// tap builds its own test class from its plugins, once an installation; ours leaves out the TypeScript
// one, since tsc has done that work.
function tapIsBuilt() {
  const built = join(root, 'node_modules/@tapjs/test/test-built/dist/esm/index.js');
  return existsSync(join(root, '.tap/plugins')) && !readFileSync(built, 'utf8').includes('@tapjs/typescript');
}

function needsBrowser(file) {
  return file.startsWith('tests/browser/');
}
