// The fast path: `npm run test:unit -- tests/domain/dates.test.ts` (files or folders; none: all quick ones).
// Compiles what changed and runs each file with plain Node. Type errors are shown but don't stop the run.
import { relative, resolve } from 'node:path';
import { compileTests } from './lib/compile.mjs';
import { runDirectly } from './lib/direct.mjs';
import { emitted, root } from './lib/paths.mjs';
import { quick, select, testSources } from './lib/suites.mjs';
import { summary } from './lib/tap-count.mjs';

const wanted = process.argv.slice(2).map((path) => relative(root, resolve(path)));
const files = wanted.length > 0 ? select(testSources(), wanted) : quick(testSources());
if (files.length === 0) {
  console.error(`No test file matches ${wanted.join(', ') || 'tests/'}: name files or folders under tests/.`);
  process.exit(2);
}
if ((await compileTests({ clean: false })) !== 0)
  console.error('There are type errors; running all the same.');
const total = await runDirectly(files.map(emitted));
console.log(summary(total));
process.exitCode = total.failed > 0 ? 1 : 0;
