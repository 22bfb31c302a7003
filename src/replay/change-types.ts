import type { Difference } from './tree-diff.js';
import { pathText } from './tree-diff.js';

type Rule = readonly [pattern: RegExp, type: string | ((difference: Difference) => string)];

const verb =
  (noun: string): Rule[1] =>
  (d) =>
    `${noun}-${d.op === 'add' ? 'added' : d.op === 'remove' ? 'ended' : 'changed'}`;
const word = (value: unknown): string =>
  typeof value === 'string' ? value.replaceAll(/[^a-z0-9]+/gi, '-').toLowerCase() : '';
const to =
  (noun: string): Rule[1] =>
  (d) =>
    word(d.after) === '' ? `${noun}-changed` : `${noun}-${word(d.after)}`;

/** What a change is called, by where it is: the first that fits. */
const RULES: readonly Rule[] = [
  [/^\/status$/, to('status')],
  [/^\/ended$/, (d) => (d.after === null || d.after === undefined ? 'case-reopened' : 'case-ended')],
  [/^\/cases\/[^/]+$/, verb('case')],
  [/^\/docket$/, to('docket')],
  [/^\/stage$/, 'stage-changed'],
  [/^\/hold$/, 'hold-changed'],
  [/^\/live\b/, 'live-cases-changed'],
  [/^\/judges?\b/, 'judge-changed'],
  [/^\/claims?\b.*\/(fate|status)$/, to('claim')],
  [/^\/claims\/list\/[^/]+$/, verb('claim')],
  [/^\/claims\b/, 'claims-changed'],
  [/^\/parties\/[^/]+$/, verb('party')],
  [/^\/parties\b/, 'party-changed'],
  [/^\/nextHearing\b/, 'next-hearing-changed'],
  [/^\/hearings\/[^/]+$/, verb('hearing')],
  [/^\/hearings\/[^/]+\/date$/, 'hearing-moved'],
  [/^\/hearings\/[^/]+\/status$/, to('hearing')],
  [/^\/injunction$/, to('injunction')],
  [/^\/injunctions?\b/, 'injunction-changed'],
  [/^\/injunctionMotions\/[^/]+\/(disposition|status)$/, to('injunction-motion')],
  [/^\/injunctionMotions\/[^/]+$/, verb('injunction-motion')],
  [/^\/motions(Pending)?\/[^/]+\/(disposition|status)$/, to('motion')],
  [
    /^\/motions(Pending)?\/[^/]+$/,
    (d) =>
      d.op === 'add' ? 'motion-filed' : d.op === 'remove' ? 'motion-no-longer-pending' : 'motion-changed',
  ],
  [/^\/trial\b.*date/, 'trial-date-changed'],
  [/^\/trial\b/, 'trial-changed'],
  [/^\/verdict\b/, 'verdict-returned'],
  [/^\/judgment\b/, 'judgment-changed'],
  [/^\/appeals\b/, 'appeal-changed'],
  [/^\/relief\b/, 'relief-changed'],
  [/^\/(nextDeadline|deadlines)\b/, 'deadline-changed'],
  [
    /^\/board\/members\/[^/]+$/,
    (d) => (d.op === 'add' ? 'director-joined' : d.op === 'remove' ? 'director-left' : 'director-changed'),
  ],
  [/^\/board\b/, 'board-changed'],
  [/^\/officers\/[^/]+$/, verb('officer')],
  [/^\/control\b/, 'control-changed'],
  [/^\/(stakes|contingent)\b/, 'stake-changed'],
  [/^\/entities\b/, 'entity-changed'],
  [/^\/conversion\b.*\/progress$/, to('step')],
  [/^\/conversion\b.*\/steps\/[^/]+$/, verb('step')],
  [/^\/conversion\b/, 'conversion-changed'],
  [/^\/obstacles\b.*\/(status|open)$/, 'obstacle-changed'],
  [/^\/obstacles\b/, verb('obstacle')],
  [/^\/regulators\b/, 'regulator-acted'],
  [/^\/commitments\b/, 'commitment-changed'],
  [/^\/bids\b/, 'bid-changed'],
  [/^\/investments\b/, 'investment-changed'],
  [/^\/partners\b/, verb('partner')],
  [/^\/money\b/, 'money-changed'],
  [/^\/sites\b/, verb('site')],
  [/^\/statements\b/, 'statement-made'],
  [/^\/headline\b/, 'headline-changed'],
];

/** A change's type; `date-passed` where no event stands behind it. */
export function changeType(difference: Difference, caused: boolean): string {
  if (difference.op === 'order') return 'order-changed';
  if (!caused) return 'date-passed';
  // A matter's changes are mostly its cases'.
  const path = pathText(difference.path).replace(/^\/cases\/[^/]+\/summary(?=\/)/, '');
  const rule = RULES.find(([pattern]) => pattern.test(path));
  if (!rule) return 'value-changed';
  return typeof rule[1] === 'string' ? rule[1] : rule[1](difference);
}
