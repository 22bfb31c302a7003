import { bodyOf, openAnswers } from './answers.js';
import { tail } from './frame.js';
import { queryOf, READ_OPTIONS } from './reading.js';
import { inline } from './render.js';
import { subjectOf } from './subject-words.js';
import { fold } from './table.js';
import type { Context, Options, Verb } from './verb.js';

const options: Options = {
  ...READ_OPTIONS,
  from: { type: 'string', value: 'DAY', help: 'The earlier day.' },
  to: { type: 'string', value: 'DAY', help: 'The later day; default: today.' },
  'known-from': { type: 'string', value: 'DAY', help: 'Compare what could be known on this day …' },
  'known-to': { type: 'string', value: 'DAY', help: '… with what could be known on this one.' },
  'from-position': {
    type: 'string',
    value: 'POSITION',
    help: 'Compare what the record said at this place of its log …',
  },
  'to-position': { type: 'string', value: 'POSITION', help: '… with what it said at this one.' },
  'from-event': { type: 'string', value: 'ID', help: 'The same, by the id of an event.' },
  'to-event': { type: 'string', value: 'ID', help: 'The same, by the id of an event.' },
};

interface Change {
  readonly type: string;
  readonly path: string;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly events: readonly {
    readonly event: string;
    readonly sentence: string;
    readonly occurredOn: string | null;
    readonly standing: string;
  }[];
}

export const diffVerb: Verb = {
  name: 'diff',
  summary: 'What changed between two dates on any of the three axes, with the events that did it.',
  usage: '[KIND] SUBJECT --from DAY [--to DAY] [options]',
  options,
  words: [1, 2],
  examples: (words) => [
    [
      `diff ${words.case} --from ${words.from} --to ${words.to}`,
      'What happened in the case between the two days.',
    ],
    [
      `diff ${words.case} --as-of ${words.to} --known-from ${words.to} --known-to ${words.knownOn}`,
      'What was learned later about the same day.',
    ],
    [
      `diff organization ${words.organization} --from ${words.from} --to ${words.to} --json`,
      'The same of an organization, for a program.',
    ],
  ],
  async run(context) {
    const answers = await openAnswers(context);
    try {
      const { path } = await subjectOf(answers, context.words);
      const body = bodyOf(await answers.get(`${path}/diff`, queryOf(context, options)));
      if (context.out.json) context.out.value(body);
      else print(context, body);
    } finally {
      await answers.close();
    }
    return 0;
  },
};

function print({ out }: Context, body: Record<string, unknown>): void {
  const [from, to] = [body.from, body.to].map((end) => end as { asOf: string; knownOn: string | null });
  const end = ({ asOf, knownOn }: { asOf: string; knownOn: string | null }) =>
    `${asOf}${knownOn === null ? '' : ` as known on ${knownOn}`}`;
  const changes = body.data as Change[];
  out.line(
    `From ${from ? end(from) : ''} to ${to ? end(to) : ''}: ${changes.length === 0 ? 'nothing changed.' : `${changes.length} change${changes.length === 1 ? '' : 's'}.`}`,
  );
  const cut = (value: unknown) => {
    const text = inline(value).replaceAll(/\s+/g, ' ');
    return text.length > 300 ? `${text.slice(0, 299)}…` : text;
  };
  const indented = (text: string) => {
    for (const line of fold(text, (out.width ?? 10_000) - 4)) out.line(`    ${line}`);
  };
  for (const change of changes) {
    out.line();
    out.line(`${change.type}  ${change.path}`);
    if (change.before !== undefined) indented(`was: ${cut(change.before)}`);
    if (change.after !== undefined) indented(`is:  ${cut(change.after)}`);
    for (const { sentence, occurredOn, standing, event } of change.events)
      indented(`${occurredOn ?? 'undated'}: ${sentence} (${standing}, ${event})`);
    if (change.events.length === 0) indented('only time has passed');
  }
  tail(out, { permalink: body.permalink, note: body.note });
}
