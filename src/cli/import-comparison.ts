import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareWithManifest, type Manifest } from '../exports/record/export.js';
import type { RecordReader } from '../replay/record.js';

/** How a record that was read back stands to the export it was read from. */
export interface Comparison {
  readonly subjects: number;
  readonly same: number;
  /** Subjects whose state is another here: more is recorded of them, or their export was changed. */
  readonly differ: readonly string[];
}

/** Compares with the manifests of the folders that were imported; undefined where none is an export. */
export function comparedWith(reader: RecordReader, folders: readonly string[]): Comparison | undefined {
  const manifests = folders.map((folder) => join(folder, 'manifest.json')).filter((path) => existsSync(path));
  if (manifests.length === 0) return undefined;
  const read = manifests
    .map((path) => JSON.parse(readFileSync(path, 'utf8')) as Manifest)
    .filter((manifest) => manifest.format === 'asof');
  const subjects = read.reduce((sum, manifest) => sum + manifest.subjects.length, 0);
  const differ = read.flatMap((manifest) =>
    compareWithManifest(reader, manifest).map((each) => each.subject),
  );
  return { subjects, same: subjects - differ.length, differ };
}
