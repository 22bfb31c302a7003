import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The package's own folder, from wherever the compiled code stands: `datasets/` and `docs/` are beside it. */
export const PACKAGE_ROOT: string = findRoot(dirname(fileURLToPath(import.meta.url)));

/** Version of the software, as in package.json: part of what an ETag names. */
export const SOFTWARE_VERSION: string = (
  JSON.parse(readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8')) as { version: string }
).version;

function findRoot(from: string): string {
  if (existsSync(join(from, 'package.json')) && existsSync(join(from, 'datasets'))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error('package.json was not found beside the code: install Asof again.');
  return findRoot(parent);
}
