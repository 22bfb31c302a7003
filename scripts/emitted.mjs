// Compiles, then runs one emitted program: `node scripts/emitted.mjs bench/main.js [its arguments]`.
import { join } from 'node:path';
import { compileTests } from './lib/compile.mjs';
import { root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

const [program, ...args] = process.argv.slice(2);
if ((await compileTests({ clean: false })) !== 0) throw new Error('It does not compile.');
process.exitCode = await run(process.execPath, [
  '--enable-source-maps',
  join(root, 'build', program),
  ...args,
]);
