import { upperFirst } from '../../wording.js';
import { after, aside, lead, names, said, spaced } from '../phrases.js';
import type { Tellers } from '../tellers.js';
import type { CaseOwn } from './own.js';

const CAPACITIES = {
  official: 'official capacity',
  personal: 'personal capacity',
  'class-representative': 'class representative',
} as const;

const SUBMISSIONS = {
  amicus: 'Amicus brief',
  'statement-of-interest': 'Statement of interest',
  letter: 'Letter',
} as const;
const LEAVE = {
  'none-needed': '',
  asked: 'leave sought',
  granted: 'leave granted',
  denied: 'leave denied',
  'not-on-record': '',
} as const;

const ASSIGNED = {
  assignment: 'assigned',
  reassignment: 'reassigned',
  relation: 'assigned as related',
  recusal: 'reassigned after recusal',
  consent: 'reassigned by consent',
} as const;

const judgeWords = (judge: string, title: string): string =>
  /\b(?:judge|justice|hon\.|magistrate|commissioner)/i.test(judge) ? judge : `${title} ${judge}`;

const BENCH = {
  presiding: (judge: string) => judgeWords(judge, 'Judge'),
  magistrate: (judge: string) => judgeWords(judge, 'Magistrate Judge'),
  panel: (judge: string) =>
    /^(?:the )?panel\b/i.test(judge) ? judge : `a panel with ${judgeWords(judge, 'Judge')}`,
} as const;

export const peopleTellers = {
  PartyAdded: ({ name, role, roleAsPrinted, capacity }) =>
    `Party added: ${name}${aside(
      role === 'other' ? roleAsPrinted?.toLowerCase() : spaced(role),
      capacity && said(CAPACITIES, capacity),
    )}`,
  PartyRenamed: ({ name, to, reason }) => `Party renamed: ${name}, now ${to}${aside(reason)}`,
  PartyTerminated: ({ name, role, reason }) =>
    `Party terminated: ${name}${aside(role && spaced(role))}${after(reason)}`,
  CounselAppeared: ({ counsel, firm, parties }) =>
    `${counsel}${aside(firm === counsel ? undefined : firm)} appeared as counsel${names(' for ', parties)}`,
  CounselWithdrawn: ({ counsel, parties }) => `${counsel} withdrew as counsel${names(' for ', parties)}`,
  NonPartySubmission: ({ by, kind, leave, supports, number, summary }) =>
    `${said(SUBMISSIONS, kind)} of ${by}${lead(' supporting ', supports)}${aside(number && `No. ${number}`, said(LEAVE, leave))}${after(summary)}`,
  JudgeAssigned: ({ judge, role, by }) => {
    const who = Object.hasOwn(BENCH, role) ? BENCH[role](judge) : judge;
    return upperFirst(`case ${said(ASSIGNED, by)} to ${who}`);
  },
} satisfies Partial<Tellers<CaseOwn>>;
