import { openAnswers } from './answers.js';
import { answer, PAGES, queryOf, READ_OPTIONS } from './reading.js';
import { subjectOf } from './subject-words.js';
import type { Options, Verb } from './verb.js';

const options: Options = {
  ...READ_OPTIONS,
  ...PAGES,
  type: { type: 'string', value: 'TYPE', help: 'Only events of this type, as in MotionFiled.' },
  order: { type: 'string', value: 'ORDER', choices: ['asc', 'desc'], help: 'Oldest or newest first.' },
};

export const historyVerb: Verb = {
  name: 'history',
  summary: 'The events of a subject in the order of the world, with their corrections and sources.',
  usage: '[KIND] SUBJECT [options]',
  about: ['Events that the dates leave out are listed with the reason, in brackets.'],
  options,
  words: [1, 2],
  examples: (words) => [
    [`history ${words.case} --order desc --limit 20`, 'The newest twenty.'],
    [`history organization ${words.organization} --type DirectorAppointed`, 'Events of one type.'],
    [`history ${words.case} --all --json`, 'All of them, for a program.'],
  ],
  async run(context) {
    const answers = await openAnswers(context);
    try {
      const { path } = await subjectOf(answers, context.words);
      await answer(context, answers, `${path}/history`, queryOf(context, options));
    } finally {
      await answers.close();
    }
  },
};
