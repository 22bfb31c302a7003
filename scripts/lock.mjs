// Makes package-lock.json anew in an empty folder: beside a node_modules, npm forgets the optional
// packages of other platforms, and `npm ci` then fails there.
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './lib/paths.mjs';
import { capture } from './lib/run.mjs';

const folder = mkdtempSync(join(tmpdir(), 'asof-lock-'));
for (const file of ['package.json', '.npmrc', 'tools/openapi-types/package.json', 'package-lock.json']) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  copyFileSync(join(root, file), join(folder, file));
}
const args = ['install', '--package-lock-only', '--ignore-scripts'];
const { stdout, code } = await capture('npm', args, { cwd: folder });
process.stdout.write(stdout);
if (code === 0) copyFileSync(join(folder, 'package-lock.json'), join(root, 'package-lock.json'));
rmSync(folder, { recursive: true });
process.exitCode = code;
