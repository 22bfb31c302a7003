import { series } from '../../wording.js';
import { causeWords } from '../causes.js';
import { dispositionWords } from '../motions.js';
import { after, aside, caseWords, courtWords, lead, names, numbered, said } from '../phrases.js';
import type { Tellers } from '../tellers.js';
import { type CaseOwn, prejudiceWords, untilWords } from './own.js';

const JUDGMENTS = {
  final: 'Final judgment',
  'partial-54b': 'Partial judgment under Rule 54(b)',
  consent: 'Consent judgment',
  default: 'Default judgment',
} as const;

const DISMISSALS = {
  order: 'dismissed by order',
  'notice-41a1Ai': 'voluntarily dismissed by notice under Rule 41(a)(1)(A)(i)',
  'stipulation-41a1Aii': 'dismissed by stipulation under Rule 41(a)(1)(A)(ii)',
  'state-voluntary-dismissal': 'voluntarily dismissed',
} as const;

const RELATIONS = {
  'refiled-after-dismissal': 'Refiled after dismissal of',
  'removed-from': 'Removed from',
  'remanded-to': 'Remanded to',
  transferred: 'Transferred with',
  'appeal-of': 'Appeal of',
  'severed-from': 'Severed from',
  'consolidated-lead': 'Consolidated as lead case with',
  'consolidated-member': 'Consolidated as member case with',
  'mdl-member': 'Member case of the multidistrict litigation:',
  'mdl-of': 'Multidistrict litigation of',
  'related-by-order': 'Related by order to',
  related: 'Related to',
} as const;
const PURPOSES = { pretrial: 'for pretrial purposes', trial: 'for trial', all: 'for all purposes' } as const;

export const courseTellers = {
  JudgmentEntered: ({ kind, for: winner, claims, summary }) =>
    `${said(JUDGMENTS, kind)} entered${lead(' for ', winner)}${lead(' on ', series(claims.map(causeWords)))}${after(summary)}`,
  JudgmentAmended: ({ summary }) => `Judgment amended${after(summary)}`,
  JudgmentVacated: ({ by }) => `Judgment vacated${lead(' by ', by)}`,
  CaseStayed: ({ partly, reason, until }) =>
    `Case stayed${partly ? ' in part' : ''}${untilWords(until)}${after(reason)}`,
  StayLifted: ({ note }) => `Stay lifted${after(note)}`,
  CaseDismissed: ({ by, withPrejudice, reason }) =>
    `Case ${said(DISMISSALS, by)}${lead(' ', prejudiceWords(withPrejudice))}${after(reason)}`,
  CaseSettled: ({ note }) => `Case settled${after(note)}`,
  SettlementNotified: ({ note }) => `Notice of settlement filed${after(note)}`,
  CaseTransferred: ({ to, toCase, reason }) =>
    `Case transferred to ${toCase === undefined ? courtWords(to) : caseWords(toCase)}${after(reason)}`,
  CaseRemoved: ({ from, fromCase }) =>
    `Case removed from ${courtWords(from)}${aside(fromCase && caseWords(fromCase))}`,
  CaseRemanded: ({ to, toCase }) => `Case remanded to ${to}${aside(toCase && caseWords(toCase))}`,
  CasesRelated: ({ relation, case: other, purpose, note }) =>
    `${said(RELATIONS, relation)} ${caseWords(other)}${lead(' ', purpose && said(PURPOSES, purpose))}${after(note)}`,
  CaseClosed: ({ note }) => `Case closed by the clerk${after(note)}`,
  CaseReopened: ({ note }) => `Case reopened${after(note)}`,
} satisfies Partial<Tellers<CaseOwn>>;

const APPEALS = {
  'of-right': 'Notice of appeal',
  '1292(a)(1)': 'Notice of interlocutory appeal under 28 U.S.C. § 1292(a)(1)',
  '1292(b)': 'Petition for permission to appeal under 28 U.S.C. § 1292(b)',
  '23(f)': 'Petition for permission to appeal under Rule 23(f)',
  mandamus: 'Petition for writ of mandamus',
  cross: 'Notice of cross-appeal',
  'not-on-record': 'Notice of appeal',
} as const;

export const appealTellers = {
  AppealFiled: ({ by, fromNumbers, kind, court }) =>
    `${said(APPEALS, kind)} filed${names(' by ', by)}${lead(' from ', numbered(fromNumbers))}${lead(' to ', court && courtWords(court))}`,
  AppealDocketed: ({ court, docketNumber, case: appellate }) =>
    `Appeal docketed${lead(' in ', court && courtWords(court))}${lead(' as No. ', docketNumber)}${docketNumber === undefined ? lead(' as ', appellate && caseWords(appellate)) : ''}`,
  AppealArgued: () => 'Appeal argued',
  AppealDecided: ({ issues }) => {
    const outcomes = new Set(issues.map((one) => one.outcome));
    const [only] = outcomes;
    if (outcomes.size === 1 && only)
      return `Appeal decided, ${only}: ${issues.map((one) => one.issue).join('; ')}`;
    return `Appeal decided: ${issues.map((one) => `${one.issue} ${one.outcome}`).join('; ')}`;
  },
  RehearingDecided: ({ disposition, enBanc }) =>
    `Petition for rehearing${enBanc ? ' en banc' : ''} ${dispositionWords(disposition)}`,
  MandateIssued: () => 'Mandate issued',
  MandateRecalled: () => 'Mandate recalled',
  CertiorariDecided: ({ disposition }) => `Petition for writ of certiorari ${disposition}`,
} satisfies Partial<Tellers<CaseOwn>>;
