import { readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Every file under a folder, as paths relative to the root; none if the folder is not there. */
export function filesUnder(folder) {
  try {
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)))
      .sort();
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}

/** tests/domain/dates.test.ts → build/tests/domain/dates.test.js; an emitted path stays as it is. */
export function emitted(path) {
  const local = relative(root, join(root, relative(root, path)));
  return local.startsWith('build/') ? local : join('build', local.replace(/\.tsx?$/, '.js'));
}

export const isTest = (path) => /\.test\.(tsx?|js)$/.test(path);
