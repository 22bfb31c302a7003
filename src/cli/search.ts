import { openAnswers } from './answers.js';
import { answer, PAGES, queryOf, READ_OPTIONS } from './reading.js';
import type { Options, Verb } from './verb.js';

const options: Options = {
  ...READ_OPTIONS,
  ...PAGES,
  kind: { type: 'string', value: 'KIND', help: 'Only this kind of filing, as in motion or order.' },
  court: { type: 'string', value: 'COURT', help: 'Only this court, by its id.' },
  subject: { type: 'string', value: 'SUBJECT', help: 'Only this subject.' },
  from: { type: 'string', value: 'DAY', help: 'Only what happened from this day on.' },
  to: { type: 'string', value: 'DAY', help: 'Only what happened up to this day.' },
};

export const searchVerb: Verb = {
  name: 'search',
  summary:
    'Search docket text, claims, parties, statements and sources: finds only what was there on the dates given.',
  usage: 'WORDS… [options]',
  options,
  words: [1, 50],
  examples: (words) => [
    [`search "${words.search}"`, 'Everything that speaks of it.'],
    [`search "${words.search}" --as-of ${words.asOf} --kind order`, 'Orders that were there that day.'],
  ],
  async run(context) {
    const answers = await openAnswers(context);
    try {
      await answer(context, answers, '/search', { ...queryOf(context, options), q: context.words.join(' ') });
    } finally {
      await answers.close();
    }
  },
};
