import { type Erasable, textOf } from '../event.js';
import { injunctionWords, motionWords } from '../telling/motions.js';
import { entryTitle } from './entry-title.js';

/** A court paper that an event is known from: its title, and whether a party put it on the docket. */
export interface Paper {
  readonly title: string;
  readonly filing: boolean;
}

type Data = Readonly<Record<string, unknown>>;
const words = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

const RULINGS: Readonly<Record<string, string>> = {
  granted: 'granting',
  'granted-in-part': 'granting in part',
  denied: 'denying',
  'denied-without-prejudice': 'denying without prejudice',
  moot: 'finding moot',
  stricken: 'striking',
};

function orderOn(disposition: unknown, motion: string): string {
  const kind = words(disposition) ?? '';
  return Object.hasOwn(RULINGS, kind) ? `Order ${RULINGS[kind]} ${motion}` : `Order on ${motion}`;
}

const filed = (title: string): Paper => ({ title, filing: true });
const made = (title: string): Paper => ({ title, filing: false });
const motionFor = (data: Data): string => `motion for ${injunctionWords(data.kind as 'preliminary')}`;
const motionOf = (data: Data): string => motionWords(words(data.motionType) ?? 'other');

const JUDGMENTS: Readonly<Record<string, string>> = {
  final: 'Final judgment',
  'partial-54b': 'Partial judgment',
  consent: 'Consent judgment',
  default: 'Default judgment',
};

const PAPERS: Readonly<Record<string, (data: Data) => Paper>> = {
  DocketEntryRecorded: (data) => {
    const text = textOf(data.text as Erasable)?.trim();
    const short = data.shortText === undefined ? undefined : textOf(data.shortText as Erasable)?.trim();
    return {
      title: text ? entryTitle(text) : short ? entryTitle(short) : 'Docket entry',
      filing: data.filing === true,
    };
  },
  LawsuitFiled: (data) => filed(words(data.title) ?? 'Complaint'),
  ComplaintAmended: (data) => filed(words(data.pleading) ?? 'Amended complaint'),
  CounterclaimsFiled: () => filed('Counterclaims'),
  NonPartySubmission: (data) =>
    filed(
      data.kind === 'amicus'
        ? `Amicus curiae brief of ${data.by}`
        : data.kind === 'letter'
          ? `Letter of ${data.by}`
          : `Statement of interest of ${data.by}`,
    ),
  InjunctionRequested: (data) => filed(motionFor(data)),
  InjunctionOpposed: (data) => filed(`Opposition to ${motionFor(data)}`),
  InjunctionDecided: (data) => made(orderOn(data.disposition, motionFor(data))),
  MotionFiled: (data) => filed(words(data.title) ?? motionOf(data)),
  MotionOpposed: (data) => filed(`Opposition to ${motionOf(data)}`),
  MotionDecided: (data) => made(orderOn(data.disposition, motionOf(data))),
  OrderEntered: (data) => made(words(data.title) ?? 'Order'),
  JudgmentEntered: (data) => made(JUDGMENTS[words(data.kind) ?? ''] ?? 'Judgment'),
  JudgmentAmended: () => made('Amended judgment'),
  VerdictReturned: () => made('Verdict'),
  HearingHeld: (data) =>
    made(
      data.evidence === 'transcript'
        ? `Transcript of hearing on ${data.purpose}`
        : `Minute entry for hearing on ${data.purpose}`,
    ),
  ClaimsDismissed: () => made('Order dismissing claims'),
  CountsDismissed: () => made('Order dismissing counts'),
  CaseDismissed: (data) =>
    data.by === 'order'
      ? made('Order of dismissal')
      : filed(
          data.by === 'stipulation-41a1Aii' ? 'Stipulation of dismissal' : 'Notice of voluntary dismissal',
        ),
  CaseStayed: () => made('Order staying case'),
  TrialScheduled: () => made('Order setting trial'),
  AppealFiled: () => filed('Notice of appeal'),
  MandateIssued: () => made('Mandate'),
};

/** The paper an event of a case is known from; undefined for events that no paper of their own records. */
export function paperOf(type: string, data: unknown): Paper | undefined {
  if (!Object.hasOwn(PAPERS, type) || data === null || typeof data !== 'object') return undefined;
  try {
    return PAPERS[type]?.(data as Data);
  } catch {
    // Masked data has words where an object was.
    return made('Docket entry');
  }
}
