import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../config.js';
import { PACKAGE_ROOT } from '../version.js';
import { fold } from './table.js';
import { COMMON, type ExampleWords, type Option, type Options, type Verb } from './verb.js';
import { VERBS } from './verbs.js';

/** What `asof --help` says. */
export function overview(): string {
  const names = Object.keys(VERBS);
  const pad = Math.max(...names.map((name) => name.length));
  return `asof: an event-sourced record of lawsuits and corporate governance that can be replayed to any date.

Usage: asof COMMAND [options]

${names.map((name) => `  ${name.padEnd(pad)}  ${VERBS[name]?.summary}`).join('\n')}

asof COMMAND --help says more, with examples. Settings are read from the environment (docs/configuration.md).
Exit codes: 0 done, 1 failed, 2 wrong usage, 3 not found, 4 refused or in conflict, 5 store unavailable.
`;
}

/** What `asof VERB --help` says, with examples from the record. */
export function helpOf(verb: Verb, env: Readonly<Record<string, string | undefined>>): string {
  const examples = verb
    .examples(exampleWords(env))
    .map(([command, does]) => `  # ${does}\n  asof ${command}`);
  const about = (verb.about ?? []).map((paragraph) => `${fold(paragraph, 96).join('\n')}\n\n`);
  return `${verb.summary}

Usage: asof ${verb.name} ${verb.usage}

${about.join('')}Options:
${optionLines({ ...verb.options, ...COMMON }).join('\n')}
${examples.length > 0 ? `\nExamples:\n${examples.join('\n')}\n` : ''}`;
}

function optionLines(options: Options): string[] {
  const heads = Object.entries(options).map(
    ([name, option]) => [headOf(name, option), option.help + choices(option)] as const,
  );
  const pad = Math.max(...heads.map(([head]) => head.length));
  return heads.flatMap(([head, help]) =>
    fold(help, 96 - pad - 4).map((line, i) => `  ${(i === 0 ? head : '').padEnd(pad)}  ${line}`),
  );
}

const headOf = (name: string, { type, short, value }: Option): string =>
  `${short === undefined ? '' : `-${short}, `}--${name}${type === 'string' ? ` ${value ?? 'TEXT'}` : ''}`;
const choices = ({ choices: given }: Option): string =>
  given === undefined ? '' : ` One of ${given.join(', ')}.`;

const NO_RECORD: ExampleWords = {
  case: 'CASE',
  matter: 'MATTER',
  organization: 'ORGANIZATION',
  venture: 'VENTURE',
  person: 'PERSON',
  asOf: '2025-02-01',
  from: '2025-02-01',
  to: '2025-03-01',
  knownOn: '2025-04-01',
  throughEntry: '12',
  board: '2025-02-01',
  search: 'preliminary injunction',
};

/** Words of the dataset that is configured, for examples that work on it. */
function exampleWords(env: Readonly<Record<string, string | undefined>>): ExampleWords {
  const name = env.ASOF_DATASET ?? readConfig({}).dataset;
  const path = join(PACKAGE_ROOT, 'datasets', name.replaceAll(/[^a-z0-9-]/g, ''), 'examples.json');
  try {
    return existsSync(path)
      ? { ...NO_RECORD, ...(JSON.parse(readFileSync(path, 'utf8')) as ExampleWords) }
      : NO_RECORD;
  } catch {
    return NO_RECORD;
  }
}
