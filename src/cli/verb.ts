import type { Config } from '../config.js';
import type { Output } from './output.js';

/** An option of a verb. */
export interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  readonly multiple?: boolean;
  /** Word for its value in the help, as in DAY. */
  readonly value?: string;
  readonly help: string;
  /** Values it takes, for shell completion and the help. */
  readonly choices?: readonly string[];
}

export type Options = Readonly<Record<string, Option>>;

/** Words of the record that examples are made of (datasets/NAME/examples.json). */
export interface ExampleWords {
  readonly case: string;
  readonly matter: string;
  readonly organization: string;
  readonly venture: string;
  readonly person: string;
  readonly asOf: string;
  readonly from: string;
  readonly to: string;
  readonly knownOn: string;
  readonly throughEntry: string;
  readonly board: string;
  readonly search: string;
}

/** What was given to a verb, parsed. */
export interface Given {
  readonly words: readonly string[];
  /** An option's value; undefined when it was not given. */
  readonly text: (option: string) => string | undefined;
  readonly list: (option: string) => readonly string[];
  readonly flag: (option: string) => boolean;
}

/** What a verb works with. */
export interface Context extends Given {
  readonly out: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The configuration, with `--data` and `--store` taken in. */
  readonly config: (overrides?: Readonly<Record<string, string>>) => Config;
  readonly stdin: NodeJS.ReadableStream;
}

/** One verb of the command line. */
export interface Verb {
  readonly name: string;
  readonly summary: string;
  /** What stands behind the verb in the usage line. */
  readonly usage: string;
  /** Paragraphs of the help below the usage. */
  readonly about?: readonly string[];
  readonly options: Options;
  /** How many words it takes. */
  readonly words: readonly [least: number, most: number];
  /** Commands without `asof`, each with what it does. */
  readonly examples: (words: ExampleWords) => readonly (readonly [command: string, does: string])[];
  /** @returns the exit code; 0 if nothing */
  readonly run: (context: Context) => Promise<number | undefined> | number | undefined;
}

/** A verb in the table of all: its summary at hand, the rest loaded when asked for. */
export interface VerbEntry {
  readonly summary: string;
  readonly load: () => Promise<Verb>;
}

/** Options that every verb has. */
export const COMMON: Options = {
  help: { type: 'boolean', short: 'h', help: 'Show this help.' },
  json: { type: 'boolean', help: 'Answer in JSON, for programs.' },
  data: { type: 'string', value: 'DIR', help: 'The data directory (ASOF_DATA; ./data).' },
};

/** Options of verbs that can also ask a running server. */
export const REMOTE: Options = {
  url: {
    type: 'string',
    value: 'URL',
    help: 'Ask the server at this address (ASOF_URL) and not the data directory.',
  },
  key: { type: 'string', value: 'KEY', help: 'The key to send to that server (ASOF_KEY).' },
};

/** The date cuts of a read. */
export const CUTS: Options = {
  'as-of': {
    type: 'string',
    value: 'DAY',
    help: 'State at the end of this day (YYYY-MM-DD); default: today.',
  },
  'known-on': { type: 'string', value: 'DAY', help: 'Only what could be known that day.' },
  'at-position': { type: 'string', value: 'POSITION', help: 'Only what the log held at this position.' },
  'at-event': { type: 'string', value: 'ID', help: 'The same, by the id of an event.' },
};
