import { dateInWords, moneyInWords, series, upperFirst } from '../../wording.js';
import { causeWords } from '../causes.js';
import { dispositionWords } from '../motions.js';
import { after, aside, caseWords, keyWords, lead, names, plural, said } from '../phrases.js';
import type { Tellers } from '../tellers.js';
import { type CaseOwn, prejudiceWords, untilWords } from './own.js';

interface Ref {
  readonly claim: string;
  readonly opponents?: readonly string[] | undefined;
}

/** "Claims dismissed: fraud, unjust enrichment against Microsoft". An opponent that all have in common is said once. */
function claimsActed(refs: readonly Ref[], act: string): string {
  const against = new Set(refs.map((ref) => series(ref.opponents ?? [], 3)));
  const common = against.size === 1 ? [...against].join('') : undefined;
  const shown = refs
    .slice(0, 6)
    .map(
      (ref) => causeWords(ref.claim) + (common === undefined ? names(' against ', ref.opponents ?? []) : ''),
    );
  const more = refs.length > shown.length ? [`${refs.length - shown.length} more`] : [];
  return `${refs.length === 1 ? 'Claim' : 'Claims'} ${act}: ${[...shown, ...more].join(', ')}${lead(' against ', common)}`;
}

const GROUNDS = { threshold: 'on threshold grounds', merits: 'on the merits' } as const;
const DECIDERS = {
  jury: 'by the jury',
  court: 'by the court',
  'summary-judgment': 'on summary judgment',
  default: 'by default',
} as const;
const WINNERS = {
  claimants: 'for the claimants',
  opponents: 'against the claimants',
  split: 'with split result',
} as const;

function leaveWords(leaveToAmend: boolean | null, amendBy: string | undefined): string {
  if (leaveToAmend === null) return '';
  return leaveToAmend
    ? `with leave to amend${lead(' by ', amendBy && dateInWords(amendBy))}`
    : 'without leave to amend';
}

function countWords(
  pleaded: { exactly?: number | undefined; atLeast?: number | undefined } | undefined,
): string {
  if (pleaded?.exactly !== undefined) return plural(pleaded.exactly, 'claim');
  return pleaded?.atLeast === undefined ? '' : `at least ${plural(pleaded.atLeast, 'claim')}`;
}

const causes = (claims: ReadonlyArray<{ cause: string }>): string => {
  const more = claims.length > 5 ? [`${claims.length - 5} more`] : [];
  return [...claims.slice(0, 5).map((claim) => claim.cause), ...more].join(', ');
};

export const claimTellers = {
  ComplaintAmended: ({ pleading, claimsPleaded, pages }) =>
    `${upperFirst(pleading)} filed${aside(countWords(claimsPleaded), pages !== undefined && plural(pages, 'page'))}`,
  ClaimsAdded: ({ pleading, claims }) =>
    `${claims.length === 1 ? 'Claim' : 'Claims'} pleaded in ${pleading}: ${causes(claims)}`,
  CounterclaimsFiled: ({ by, claims }) =>
    `Counterclaims filed${names(' by ', by)}${lead(': ', causes(claims))}`,
  ClaimsDismissed: ({ claims, withPrejudice, leaveToAmend, amendBy, bindsOnlyCount }) =>
    claimsActed(claims, 'dismissed') +
    aside(
      bindsOnlyCount !== undefined && plural(bindsOnlyCount, 'count'),
      prejudiceWords(withPrejudice),
      leaveWords(leaveToAmend, amendBy),
    ),
  CountsDismissed: ({ counts, pleading, withPrejudice }) =>
    `${counts.length === 1 ? 'Count' : 'Counts'} ${series(counts, 10)} of ${pleading} dismissed${aside(prejudiceWords(withPrejudice))}`,
  ClaimsWithdrawn: ({ claims, withPrejudice }) =>
    claimsActed(claims, 'withdrawn') + aside(prejudiceWords(withPrejudice)),
  ClaimsPhased: ({ claims, phase, expectedTrial }) =>
    claimsActed(claims, `deferred to ${phase}`) + aside(expectedTrial && `trial expected ${expectedTrial}`),
  ClaimsSevered: ({ claims, into }) =>
    claimsActed(claims, 'severed') + aside(into && `into ${caseWords(into)}`),
  ClaimsStayed: ({ claims, until }) => claimsActed(claims, `stayed${untilWords(until)}`),
  ClaimsRevived: ({ claims }) => claimsActed(claims, 'revived'),
  ClaimsDecided: ({ claims, for: winner, ground, by }) =>
    claimsActed(claims, `decided ${said(WINNERS, winner)}`) +
    aside(`${said(DECIDERS, by)} ${said(GROUNDS, ground)}`),
  ClaimsSettled: ({ claims }) => claimsActed(claims, 'settled'),
  ClaimsSurvived: ({ claims, test }) => claimsActed(claims, `survived ${test}`),
  ReliefSought: ({ by, against, amount, summary }) =>
    `Relief sought${names(' by ', by)}${names(' against ', against)}${aside(amount && moneyInWords(amount))}${after(summary)}`,
  ReliefDecided: ({ relief, disposition, summary }) =>
    `Request for relief ${dispositionWords(disposition)}${aside(keyWords(relief))}${after(summary)}`,
} satisfies Partial<Tellers<CaseOwn>>;
