import type { z } from 'zod';
import type { Disposition, InjunctionKind } from '../case/events.js';
import { numbered, said, spaced } from './phrases.js';

/** What a motion of a type is called, as the reader of dockets names types. */
const MOTIONS: Readonly<Record<string, string>> = {
  dismiss: 'motion to dismiss',
  'summary-judgment': 'motion for summary judgment',
  'judgment-on-the-pleadings': 'motion for judgment on the pleadings',
  'preliminary-injunction': 'motion for preliminary injunction',
  'permanent-injunction': 'motion for permanent injunction',
  'temporary-restraining-order': 'motion for temporary restraining order',
  stay: 'motion to stay',
  compel: 'motion to compel',
  extension: 'motion for extension of time',
  'continue-hearing': 'motion to continue hearing',
  seal: 'motion to seal',
  'pro-hac-vice': 'motion for admission pro hac vice',
  'leave-to-file': 'motion for leave to file',
  amend: 'motion for leave to amend',
  remand: 'motion to remand',
  transfer: 'motion to transfer',
  intervene: 'motion to intervene',
  consolidate: 'motion to consolidate',
  'protective-order': 'motion for protective order',
  'default-judgment': 'motion for default judgment',
  'class-certification': 'motion for class certification',
  'appoint-counsel': 'motion to appoint counsel',
  'withdraw-counsel': 'motion to withdraw as counsel',
  reconsideration: 'motion for reconsideration',
  'in-limine': 'motion in limine',
  sanctions: 'motion for sanctions',
  'in-forma-pauperis': 'motion to proceed in forma pauperis',
  'relief-from-stay': 'motion for relief from stay',
  'attorney-fees': "motion for attorney's fees",
  'voluntary-dismissal': 'motion for voluntary dismissal',
  strike: 'motion to strike',
  'new-trial': 'motion for new trial',
  bifurcate: 'motion to bifurcate',
  'expedite-trial': 'motion to expedite trial',
  other: 'motion',
};
/** Words that name a paper of their own, and so don't want "motion" before them. */
const OWN_NAME = /\b(?:motion|demurrer|petition|application|request|stipulation|notice|objection)\b/;

/** @example motionWords('summary-judgment') // 'motion for summary judgment' */
export function motionWords(type: string): string {
  if (Object.hasOwn(MOTIONS, type)) return MOTIONS[type] as string;
  const words = spaced(type);
  return OWN_NAME.test(words.toLowerCase()) ? words : `motion regarding ${words}`;
}

interface NamedMotion {
  readonly motionType?: string | undefined;
  readonly motion?: string | undefined;
  readonly motionNumbers?: readonly string[];
}

/** The motion an act is about, by its type, else by its number, else by its key. */
export function thatMotion({ motionType, motion, motionNumbers = [] }: NamedMotion): string {
  const number = motionNumbers.length > 0 ? ` (${numbered(motionNumbers)})` : '';
  if (motionType !== undefined && motionType !== 'other') return motionWords(motionType);
  if (number !== '') return `motion${number}`;
  return motion !== undefined && OWN_NAME.test(spaced(motion)) ? spaced(motion) : 'motion';
}

const DISPOSITIONS: Readonly<Record<Disposition, string>> = {
  granted: 'granted',
  'granted-in-part': 'granted in part',
  denied: 'denied',
  'denied-without-prejudice': 'denied without prejudice',
  moot: 'found moot',
  withdrawn: 'withdrawn',
  stricken: 'stricken',
  'terminated-by-clerk': 'terminated by the clerk',
  deferred: 'deferred',
  'under-submission': 'taken under submission',
  transferred: 'transferred',
};

export const dispositionWords = (disposition: Disposition): string => said(DISPOSITIONS, disposition);

const RULINGS: Readonly<Record<string, string>> = {
  reconsideration: ' on reconsideration',
  amendment: ' by amended order',
  remand: ' on remand',
};

/** Which of several rulings on one motion this is; nothing for the first. */
export const rulingWords = (on: string): string => RULINGS[on] ?? '';

const INJUNCTIONS: Readonly<Record<z.infer<typeof InjunctionKind>, string>> = {
  'temporary-restraining-order': 'temporary restraining order',
  preliminary: 'preliminary injunction',
  permanent: 'permanent injunction',
};

export const injunctionWords = (kind: keyof typeof INJUNCTIONS | undefined): string =>
  kind === undefined ? 'injunction' : said(INJUNCTIONS, kind);
