import { openAnswers } from './answers.js';
import { answer, PAGES, queryOf, READ_OPTIONS } from './reading.js';
import { subjectOf } from './subject-words.js';
import type { Options, Verb } from './verb.js';

const LISTS: ReadonlySet<string> = new Set([
  'cases',
  'matters',
  'organizations',
  'ventures',
  'persons',
  'hearings',
  'deadlines',
  'disputes',
  'timeline',
  'events',
]);

const options: Options = {
  ...READ_OPTIONS,
  'through-entry': { type: 'string', value: 'NO', help: 'On a case: its state through this docket entry.' },
  explain: { type: 'boolean', help: 'For each value, the events that made it so and their sources.' },
  ...PAGES,
  status: { type: 'string', value: 'STATUS', help: 'Cases: not-yet-filed, open or ended.' },
  stage: { type: 'string', value: 'STAGE', help: 'Cases: pleadings, discovery, trial, …' },
  court: { type: 'string', value: 'COURT', help: 'Cases, hearings: the id of the court, as in cand.' },
  party: { type: 'string', value: 'NAME', help: 'Cases, dockets: part of the name of a party.' },
  judge: { type: 'string', value: 'NAME', help: 'Cases: part of the name of a judge.' },
  injunction: {
    type: 'string',
    value: 'STATE',
    help: 'Cases: none, requested, in-force, expiry-passed, denied or ended.',
  },
  'filed-from': { type: 'string', value: 'DAY', help: 'Cases filed on or after this day.' },
  'filed-to': { type: 'string', value: 'DAY', help: 'Cases filed on or before this day.' },
  q: { type: 'string', value: 'WORDS', help: 'Words of the caption, the number or the docket text.' },
  kind: { type: 'string', value: 'KIND', help: 'Dockets: the kind of filing, as in motion or order.' },
  from: { type: 'string', value: 'DAY', help: 'Dockets, hearings, deadlines, timelines: from this day on.' },
  to: { type: 'string', value: 'DAY', help: 'The same: up to this day.' },
  subject: { type: 'string', value: 'SUBJECT', multiple: true, help: 'Timelines, disputes, events: whose.' },
  type: { type: 'string', value: 'TYPE', help: 'Events of this type.' },
  order: {
    type: 'string',
    value: 'ORDER',
    choices: ['asc', 'desc'],
    help: 'Dockets: oldest or newest first.',
  },
};

export const showVerb: Verb = {
  name: 'show',
  summary: 'Show a case, an organization, a venture, a person, a matter, or a list: as of any date.',
  usage: '[KIND] SUBJECT [PART [ENTRY]] | LIST  [options]',
  about: [
    'SUBJECT is an id, a docket number or a name it goes by. PART is one of docket, claims, parties, motions, injunctions, hearings, deadlines, appeals of a case; board, ownership, conversion, obstacles, commitments of an organization; history or timemap of any. LIST is one of cases, matters, organizations, ventures, persons, hearings, deadlines, disputes, timeline, events.',
    'Reads the data directory, also beside a running server; with --url it asks that server.',
  ],
  options,
  words: [1, 5],
  examples: (words) => [
    [`show ${words.case} --as-of ${words.asOf}`, 'The case at the end of that day.'],
    [`show ${words.case} docket --limit 10 --order desc`, 'The newest entries of its docket.'],
    [
      `show ${words.case} --as-of ${words.to} --known-on ${words.knownOn} --explain`,
      'Each value with the events and sources behind it, as could be known that day.',
    ],
    [`show organization ${words.organization} board --as-of ${words.board}`, 'Who sat on the board.'],
    [`show venture ${words.venture} --json`, 'The same for a program.'],
    ['show cases --status open', 'Every case that is open today.'],
  ],
  async run(context) {
    const answers = await openAnswers(context);
    try {
      const [first = ''] = context.words;
      const query = queryOf(context, options);
      if (LISTS.has(first)) {
        await answer(context, answers, `/${context.words.map(encodeURIComponent).join('/')}`, query);
        return;
      }
      const { path, rest } = await subjectOf(answers, context.words);
      await answer(context, answers, [path, ...rest.map(encodeURIComponent)].join('/'), query);
    } finally {
      await answers.close();
    }
  },
};
