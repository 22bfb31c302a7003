import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root, wherever the compiled test lies: the nearest folder with the lockfile. */
export const repositoryRoot = findRoot(dirname(fileURLToPath(import.meta.url)));

/**
 * A path from the repository's root.
 *
 * @example readFileSync(fromRoot('tests/fixtures/dockets/ca11_1.json'))
 */
export const fromRoot = (...parts: string[]): string => join(repositoryRoot, ...parts);

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package-lock.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('No package-lock.json above this test.');
  return findRoot(parent);
}
