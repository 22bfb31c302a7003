import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { decodeBytes } from '../imports/encoding.js';
import { CliError, EXIT } from './exit.js';

/** Endings of files that hold something to import, where a folder is named. */
const IMPORTABLE = /\.(?:json|jsonl|ndjson|xml|rss)$/i;

/** The files that words name: files, folders (with what is in them) and patterns with * and ?; - is standard input. */
export function filesOf(words: readonly string[]): string[] {
  return words.flatMap((word) => {
    if (word === '-') return [word];
    if (existsSync(word)) return statSync(word).isDirectory() ? inFolder(word) : [word];
    if (/[*?]/.test(word)) {
      const found = matching(word);
      if (found.length > 0) return found;
    }
    throw new CliError(EXIT.notFound, `There is no file ${word}.`);
  });
}

function inFolder(folder: string): string[] {
  const files = under(folder).filter((path) => IMPORTABLE.test(path));
  // A dataset, or an exported record, has notes about itself beside its events.
  const notes = (path: string) =>
    ['dataset.json', 'manifest.json'].some((name) => existsSync(join(dirname(path), name)));
  const kept = files.filter((path) => path.endsWith('.jsonl') || !notes(path));
  if (kept.length === 0)
    throw new CliError(
      EXIT.notFound,
      `The folder ${folder} has nothing to import: no .json, .jsonl, .xml or .rss.`,
    );
  return kept;
}

function under(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !basename(path).startsWith('.'))
    .sort();
}

/** For patterns that the shell left to us. */
function matching(pattern: string): string[] {
  const steps = pattern.split('/');
  const fixed = steps.findIndex((step) => /[*?]/.test(step));
  const root = steps.slice(0, fixed).join('/') || (pattern.startsWith('/') ? '/' : '.');
  const source = steps
    .slice(fixed)
    .map((step) =>
      step === '**'
        ? '(?:[^/]+/)*'
        : `${step
            .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
            .replaceAll('*', '[^/]*')
            .replaceAll('?', '[^/]')}/`,
    )
    .join('');
  const wanted = new RegExp(`^${source}$`);
  if (!existsSync(root)) return [];
  return under(root).filter((path) =>
    wanted.test(`${path.slice(root === '.' ? 0 : root.length).replace(/^\//, '')}/`),
  );
}

/** The text of a file, or of standard input. */
export async function textOf(path: string, stdin: NodeJS.ReadableStream): Promise<string> {
  if (path !== '-') {
    try {
      return decodeBytes(readFileSync(path));
    } catch (error) {
      throw new CliError(EXIT.failure, `${path} can't be read: ${(error as Error).message}.`);
    }
  }
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk as Buffer));
  return decodeBytes(Buffer.concat(chunks));
}
