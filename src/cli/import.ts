import { datasetFolder } from '../dataset.js';
import { importAllInto } from '../importing.js';
import { FORMATS, type Format } from '../imports/detect.js';
import type { ImportReport } from '../imports/import.js';
import { StoreUnavailable } from '../store/event-store.js';
import { askServer, problemOf, serverOf } from './answers.js';
import { CliError, EXIT, usageError } from './exit.js';
import { filesOf, textOf } from './files.js';
import { type Comparison, comparedWith } from './import-comparison.js';
import { type FileReport, printImport, summaryOf } from './import-summary.js';
import { openWriting } from './opening.js';
import { type Context, REMOTE, type Verb } from './verb.js';

interface Importer {
  /** Set at the end where what was imported is an exported record: whether it came to the same. */
  readonly compared?: Comparison | undefined;
  /** A report for each text, in their order. */
  import(texts: AsyncIterable<string>): AsyncIterable<ImportReport>;
  close(): Promise<void>;
}

export const importVerb: Verb = {
  name: 'import',
  summary:
    'Import dockets, feeds and datasets: every entry is appended, matched to a recorded one, or refused with its reason.',
  usage: 'FILE|FOLDER|PATTERN|- … [options]',
  about: [
    'Formats are found by content: juriscraper, CourtListener, Internet Archive, PACER RSS, BODS, Asof JSON Lines. The same file twice appends nothing. Personal identifiers are masked and counted.',
    'Writes to the data directory; beside a running server, name that with --url and --key (a curator key), and it goes through its API.',
  ],
  options: {
    ...REMOTE,
    format: {
      type: 'string',
      value: 'FORMAT',
      choices: FORMATS,
      help: 'The format, where it is not to be found by content.',
    },
    'retrieved-on': { type: 'string', value: 'DAY', help: 'The day the copy was taken; default: today.' },
    source: { type: 'string', value: 'ADDRESS', help: 'The web address the copy came from.' },
    dataset: { type: 'string', value: 'NAME', help: 'Import a dataset that comes with Asof.' },
    verbose: { type: 'boolean', help: 'Tell every file, every refused line and what was masked.' },
  },
  words: [0, 100_000],
  examples: () => [
    ['import dockets/', 'Every docket in a folder.'],
    ['import docket.json --retrieved-on 2025-03-05', 'A copy taken on that day.'],
    ['import - --format pacer-rss < feed.xml', 'From standard input.'],
    [
      'import docket.json --url http://127.0.0.1:4170 --key asof_…',
      'Through the API of the server that is running.',
    ],
  ],
  async run(context) {
    const { out } = context;
    const dataset = context.text('dataset');
    const files = filesOf([...context.words, ...(dataset === undefined ? [] : [datasetFolder(dataset)])]);
    if (files.length === 0)
      throw usageError('Name what to import: files, folders, patterns, or - for standard input.');
    const importer = await openImporter(context);
    const reports: FileReport[] = [];
    const bar = out.progress('importing', files.length);
    try {
      for await (const report of importer.import(textsOf(files, context))) {
        reports.push({ file: files[reports.length] as string, ...report });
        bar.step();
      }
    } finally {
      bar.stop();
      await importer.close();
    }
    if (out.json)
      out.value({
        ...summaryOf(reports, context.flag('verbose')),
        ...(importer.compared === undefined ? {} : { export: importer.compared }),
      });
    else printImport(out, reports, context.flag('verbose'), importer.compared);
    return reports.some((report) => report.refused > 0 || report.reason !== undefined)
      ? EXIT.refused
      : EXIT.ok;
  },
};

async function* textsOf(files: readonly string[], { stdin }: Context): AsyncGenerator<string> {
  for (const file of files) yield await textOf(file, stdin);
}

async function openImporter(context: Context): Promise<Importer> {
  const server = serverOf(context);
  return server ? throughServer(server, context) : intoDirectory(context);
}

function optionsOf(context: Context): { format?: Format; retrievedOn?: string; url?: string } {
  const [format, retrievedOn, url] = [
    context.text('format'),
    context.text('retrieved-on'),
    context.text('source'),
  ];
  if (retrievedOn !== undefined && Number.isNaN(Date.parse(`${retrievedOn}T00:00:00Z`)))
    throw usageError(`--retrieved-on is "${retrievedOn}": give a day as YYYY-MM-DD.`);
  return {
    ...(format === undefined ? {} : { format: format as Format }),
    ...(retrievedOn === undefined ? {} : { retrievedOn }),
    ...(url === undefined ? {} : { url }),
  };
}

async function intoDirectory(context: Context): Promise<Importer> {
  const options = optionsOf(context);
  const { node, close } = await openWriting(context.config()).catch((error: unknown) => {
    throw besideServer(error);
  });
  let compared: Comparison | undefined;
  return {
    get compared() {
      return compared;
    },
    import: (texts) => importAllInto(node, texts, { ...options, actor: 'cli' }),
    close: async () => {
      try {
        node.runner.catchUp();
        compared = comparedWith(node.reader, context.words);
      } finally {
        await close();
      }
    },
  };
}

/** Says how to get at a record that a server holds. */
export function besideServer(error: unknown): unknown {
  if (!(error instanceof StoreUnavailable) || !/in use by another/.test(error.message)) return error;
  return new CliError(
    EXIT.unavailable,
    `${error.message} To go through that server, give --url http://127.0.0.1:4170 and --key, or set ASOF_URL and ASOF_KEY.`,
  );
}

function throughServer({ url, key }: { url: string; key: string | undefined }, context: Context): Importer {
  const query = new URLSearchParams(Object.entries(optionsOf(context)));
  return {
    async *import(texts) {
      for await (const text of texts) yield await sent(text, url, key, query);
    },
    close: async () => undefined,
  };
}

async function sent(
  text: string,
  url: string,
  key: string | undefined,
  query: URLSearchParams,
): Promise<ImportReport> {
  const response = await askServer(
    url,
    key,
    'POST',
    `/api/v1/imports?${query}`,
    { 'content-type': 'text/plain; charset=utf-8' },
    text,
  );
  const body = await response.text();
  if (response.ok) return (JSON.parse(body) as { data: ImportReport }).data;
  const problem = problemOf(response.status, body);
  // A file of no known format is one file's trouble; everything else stops the import.
  if (response.status !== 415 && !(response.status === 400 && key !== undefined)) throw problem;
  return {
    format: null,
    subjects: [],
    total: 0,
    appended: 0,
    matched: 0,
    refused: 0,
    waiting: 0,
    events: 0,
    lines: [],
    masked: [],
    reason: problem.message,
    fromInbox: 0,
  };
}
