// Builds dist/, from which the server and the `asof` command run. `npm ci` calls it (`prepare`).
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compileDist } from './lib/compile.mjs';
import { root } from './lib/paths.mjs';

if (!existsSync(join(root, 'node_modules/typescript'))) {
  console.log('TypeScript is not installed (a production install): dist/ is left as it is.');
} else {
  process.exitCode = await compileDist();
}
