import { dateInWords, movedInWords, series, timeInWords, upperFirst } from '../../wording.js';
import { after, aside, keyWords, lead, spaced } from '../phrases.js';
import type { Tellers } from '../tellers.js';
import type { CaseOwn } from './own.js';

/** First words that keep no capital within a sentence; any other may be a name. */
const COMMON =
  /^(?:Motions?|Preliminary|Summary|Demurrer|Order|Application|Request|Plaintiffs?|Defendants?|Initial|Case|Status|Further|Final|Oral|Temporary|Class|Settlement|Pretrial|Scheduling|Discovery|Show|Objections?|Petition)\b(?!-)/;
const OWN_NAME =
  /\b(?:hearing|conference|argument|trial|selection|sentencing|arraignment|deposition|mediation|status|meeting|examination|statements|arguments)\b/i;

/** What is to be heard. @example hearingWords('preliminary injunction') // 'Hearing on preliminary injunction' */
function hearingWords(purpose: string | undefined, key: string | undefined): string {
  const given = purpose ?? (key === undefined ? '' : keyWords(key));
  const words = /^[a-z]+(?:-[a-z]+)+$/.test(given) ? spaced(given) : given.trim();
  if (words === '') return 'Hearing';
  if (OWN_NAME.test(words)) return upperFirst(words);
  const within = COMMON.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
  return `Hearing ${within.startsWith('on ') ? '' : 'on '}${within}`;
}

const at = (date: string, time: string | undefined): string =>
  dateInWords(date) + lead(', at ', time && timeInWords(time));

const deadlineWords = (what: string | undefined, key: string | undefined): string =>
  what ?? (key === undefined ? 'an act not named' : keyWords(key));

export const calendarTellers = {
  HearingScheduled: ({ hearing, purpose, date, time, place, judge }) =>
    `${hearingWords(purpose, hearing)} set for ${at(date, time)}${aside(place, judge)}`,
  HearingRescheduled: ({ hearing, purpose, from, date, time, reason }) =>
    `${hearingWords(purpose, hearing)} moved ${from === undefined ? `to ${dateInWords(date)}` : movedInWords(from, date)}${lead(', at ', time && timeInWords(time))}${aside(reason)}`,
  HearingVacated: ({ hearing, purpose, date, reason }) =>
    `${hearingWords(purpose, hearing)}${lead(' set for ', date && `${dateInWords(date)},`)} vacated${aside(reason)}`,
  HearingHeld: ({ hearing, purpose, place, judge, summary }) =>
    `${hearingWords(purpose, hearing)} held${lead(' in ', place)}${lead(' before ', judge)}${after(summary)}`,
  DeadlineSet: ({ what, due, byWhom, from, rule, trigger }) =>
    `Deadline${lead(' for ', byWhom)}: ${what}, due ${dateInWords(due)}${
      from === 'rule'
        ? aside(`computed${lead(' from ', rule)}${lead(' on ', trigger)}, verify before relying`)
        : ''
    }`,
  DeadlineExtended: ({ deadline, what, due }) =>
    `Deadline extended to ${dateInWords(due)}: ${deadlineWords(what, deadline)}`,
  DeadlineMet: ({ deadline, what }) => `Deadline met: ${deadlineWords(what, deadline)}`,
  DeadlineVacated: ({ deadline, what }) => `Deadline vacated: ${deadlineWords(what, deadline)}`,
} satisfies Partial<Tellers<CaseOwn>>;

const TRIALS = { jury: 'Jury trial', bench: 'Bench trial', 'not-on-record': 'Trial' } as const;
const EFFECTS = { adopted: 'adopted', modified: 'modified', rejected: 'rejected' } as const;

export const trialTellers = {
  TrialScheduled: ({ kind, phase, begins, date, dateInWords: inWords, estimatedEnd }) => {
    const day = /^\d{4}-\d{2}-\d{2}$/.test(date) ? dateInWords(date) : (inWords ?? dateInWords(date));
    const what = begins === undefined ? TRIALS[kind] : upperFirst(begins);
    return `${what}${aside(phase)} set for ${day}${lead(', expected to end ', estimatedEnd && dateInWords(estimatedEnd))}`;
  },
  TrialDateProposed: ({ by, date, summary }) =>
    `Trial date proposed by ${by}: ${dateInWords(date)}${aside(summary)}`,
  TrialBegan: ({ phase }) => `Trial began${aside(phase)}`,
  TrialDayHeld: ({ day, phase, witnesses, exhibits, summary }) => {
    const parts = [
      witnesses.length > 0 ? `testimony of ${series(witnesses)}` : '',
      exhibits.length > 0 ? `exhibits ${series(exhibits)}` : '',
      summary ?? '',
    ].filter((part) => part !== '');
    return `${day === undefined ? 'Trial day held' : `Trial day ${day}`}${aside(phase)}${lead(': ', parts.join('; '))}`;
  },
  TrialEnded: ({ note }) => `Trial ended${after(note)}`,
  Mistrial: ({ reason }) => `Mistrial declared${after(reason)}`,
  VerdictReturned: ({ effect, unanimous, jurors, for: winner, basis }) =>
    `${effect === 'advisory' ? 'Advisory verdict' : 'Verdict'} for ${winner}${aside(
      unanimous === null ? '' : unanimous ? 'unanimous' : 'not unanimous',
      jurors !== undefined && `${jurors} jurors`,
    )}${after(basis)}`,
  FindingsAdopted: ({ effect, summary }) =>
    `Findings ${EFFECTS[effect] ?? effect} by the court${after(summary)}`,
} satisfies Partial<Tellers<CaseOwn>>;
