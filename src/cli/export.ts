import { writeFileSync } from 'node:fs';
import { exportRecord } from '../exports/record/export.js';
import { openAnswers, problemOf, serverOf } from './answers.js';
import { EXIT, usageError } from './exit.js';
import { openReading } from './opening.js';
import { queryOf, READ_OPTIONS } from './reading.js';
import { subjectOf } from './subject-words.js';
import type { Context, Options, Verb } from './verb.js';

/** What can be taken away: in which formats, the usual one first, and of what. */
const WHAT: Readonly<
  Record<
    string,
    {
      readonly formats: readonly string[];
      readonly of: 'case' | 'organization' | 'any' | 'none' | 'subjects';
    }
  >
> = {
  record: { formats: ['jsonl'], of: 'none' },
  docket: { formats: ['csv', 'jsonl'], of: 'case' },
  claims: { formats: ['csv', 'jsonl'], of: 'case' },
  chronology: { formats: ['md', 'html', 'docx'], of: 'subjects' },
  hearings: { formats: ['ics'], of: 'any' },
  deadlines: { formats: ['ics'], of: 'any' },
  filings: { formats: ['atom'], of: 'any' },
  bods: { formats: ['json'], of: 'organization' },
  events: { formats: ['cloudevents'], of: 'none' },
};

const options: Options = {
  ...READ_OPTIONS,
  format: {
    type: 'string',
    value: 'FORMAT',
    choices: [...new Set(Object.values(WHAT).flatMap(({ formats }) => formats))],
    help: 'In what format; the default is the first that it has.',
  },
  output: {
    type: 'string',
    short: 'o',
    value: 'FILE',
    help: 'Where to write it; default: standard output. Of the record: a folder.',
  },
  from: { type: 'string', value: 'DAY', help: 'Chronologies and calendars: from this day on.' },
  to: { type: 'string', value: 'DAY', help: 'The same: up to this day.' },
};

export const exportVerb: Verb = {
  name: 'export',
  summary: 'Take a docket, claims, a chronology, a calendar, a feed or the whole record away.',
  usage: 'WHAT [SUBJECT…] [options]',
  about: [
    `WHAT: ${Object.entries(WHAT)
      .map(([name, { formats }]) => `${name} (${formats.join(', ')})`)
      .join('; ')}.`,
    'The record is a folder of JSON Lines, one file a subject, that asof import reads back to the same digests; what is sealed is left out.',
  ],
  options,
  words: [1, 21],
  examples: (words) => [
    [`export docket ${words.case} --output docket.csv`, 'A docket for a spreadsheet.'],
    [`export claims ${words.case} --as-of ${words.asOf} --format jsonl`, 'Its claims on that day.'],
    [
      `export chronology ${words.case} ${words.organization} --from ${words.from} --to ${words.to}`,
      'What happened, with numbered citations.',
    ],
    ['export record --output ./record', 'Everything, to be read back elsewhere.'],
  ],
  async run(context) {
    const [what = '', ...subjects] = context.words;
    const known = WHAT[what];
    if (!known) throw usageError(`asof export has no "${what}": one of ${Object.keys(WHAT).join(', ')}.`);
    const format = context.text('format') ?? (known.formats[0] as string);
    if (!known.formats.includes(format))
      throw usageError(`A ${what} is exported as ${known.formats.join(' or ')}, not as ${format}.`);
    if (subjects.length === 0 && known.of !== 'none' && known.of !== 'any')
      throw usageError(
        `Of which ${known.of === 'subjects' ? 'subjects' : known.of}? asof export ${what} SUBJECT.`,
      );
    if (what === 'record') return wholeRecord(context);
    const answers = await openAnswers(context);
    try {
      const { format: _, ...query } = queryOf(context, options);
      const { path, more } = await addressOf(what, format, subjects, (words) => subjectOf(answers, words));
      const answer = await answers.get(path, { ...query, ...more }, '*/*');
      if (answer.status >= 400) throw problemOf(answer.status, Buffer.from(answer.body).toString('utf8'));
      const output = context.text('output');
      if (output === undefined) await context.out.raw(answer.body);
      else {
        writeFileSync(output, answer.body);
        context.out.note(`${output} (${answer.body.length} bytes) was written.`);
      }
      return EXIT.ok;
    } finally {
      await answers.close();
    }
  },
};

async function addressOf(
  what: string,
  format: string,
  subjects: readonly string[],
  find: (words: readonly string[]) => Promise<{ path: string }>,
): Promise<{ path: string; more: Record<string, string | readonly string[]> }> {
  if (what === 'chronology') return { path: '/chronology', more: { subject: subjects, format } };
  if (what === 'events') return { path: '/events/cloudevents', more: {} };
  const base = subjects.length === 0 ? '' : (await find(subjects)).path;
  return { path: `${base}/${what}.${format}`, more: {} };
}

async function wholeRecord(context: Context): Promise<number> {
  const folder = context.text('output');
  if (folder === undefined) throw usageError('The record is a folder: asof export record --output FOLDER.');
  if (serverOf(context))
    throw usageError(
      'The record is exported from the data directory: leave out --url, or read /api/v1/events of the server.',
    );
  const { node, close } = await openReading(context.config(), context.out);
  const bar = context.out.progress('exporting', node.log.streamNames().length);
  try {
    const manifest = exportRecord(node.reader, folder, () => bar.step());
    bar.stop();
    if (context.out.json) context.out.value(manifest);
    else {
      const events = manifest.subjects.reduce((sum, each) => sum + each.events, 0);
      context.out.line(
        `${events} events of ${manifest.subjects.length} subjects written to ${folder}${manifest.withheld.length > 0 ? `; ${manifest.withheld.length} sealed events left out` : ''}.`,
      );
    }
    return EXIT.ok;
  } finally {
    bar.stop();
    await close();
  }
}
