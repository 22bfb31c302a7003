import type { anySubjectEvents } from '../any-subject.js';
import type { organizationEvents } from '../organization/events.js';
import { dateInWords, moneyInWords, series, shareInWords, upperFirst } from '../wording.js';
import { bidWords, commitmentWords, obstacleWords, planWords, roundWords, stepWords } from './named.js';
import { after, aside, entityWords, lead, names, said, spaced } from './phrases.js';
import type { OwnOf, Tellers } from './tellers.js';

type Own = OwnOf<typeof organizationEvents, typeof anySubjectEvents>;

const boardOf = (board: string | undefined): string =>
  `the board${lead(' of ', board && entityWords(board))}`;

const DEPARTURES = {
  resigned: 'resigned',
  removed: 'removed',
  'term-ended': 'term ended',
  died: 'deceased',
  'not-on-record': '',
} as const;

const boardTellers = {
  BoardReported: ({ board, members, size, complete }) =>
    `${upperFirst(boardOf(board))} reported as ${
      series(
        members.map((m) => m.name + aside(m.role)),
        9,
      ) || 'not named'
    }${aside(
      size !== undefined && size !== members.length && `${size} members`,
      !complete && 'list not complete',
    )}`,
  DirectorAppointed: ({ board, name, role, by }) =>
    `${name} ${by === undefined ? 'joined' : 'appointed to'} ${boardOf(board)}${lead(' as ', role)}${lead(' by ', by)}`,
  DirectorDeparted: ({ board, name, how, onlyRole, reason }) => {
    if (onlyRole === undefined)
      return `${name} left ${boardOf(board)}${aside(said(DEPARTURES, how))}${after(reason)}`;
    return `${name} ${how === 'removed' ? 'was removed as' : 'gave up the role of'} ${onlyRole} but stayed on ${boardOf(board)}${after(reason)}`;
  },
  ObserverAppointed: ({ board, name, for: on }) =>
    `${name} became a non-voting observer on ${boardOf(board)}${lead(' for ', on)}`,
  ObserverDeparted: ({ board, name, for: on, reason }) =>
    `${name} gave up the observer seat on ${boardOf(board)}${lead(' for ', on)}${after(reason)}`,
  OfficerAppointed: ({ name, office, interim }) =>
    `${name} named ${interim && !/^interim\b/i.test(office) ? 'interim ' : ''}${office}`,
  OfficerDeparted: ({ name, office, how, reason }) =>
    `${name} left${office === undefined ? ' the organization' : ` as ${office}`}${aside(said(DEPARTURES, how))}${after(reason)}`,
} satisfies Partial<Tellers<Own>>;

const structureTellers = {
  OrganizationFormed: ({ name, legalForm, jurisdiction, founders, pledged }) =>
    `${name} formed${lead(' as ', legalForm)}${lead(' in ', jurisdiction)}${names(' by ', founders)}${aside(pledged && `${moneyInWords(pledged)} pledged`)}`,
  EntityFormed: ({ name, legalForm, jurisdiction, controlledBy, convertedFrom }) =>
    `${name} formed${lead(' as ', legalForm)}${lead(' in ', jurisdiction)}${aside(
      controlledBy && `controlled by ${entityWords(controlledBy)}`,
      convertedFrom && `converted from ${entityWords(convertedFrom)}`,
    )}`,
  EntityRenamed: ({ entity, name, legalForm }) => `${entityWords(entity)} renamed ${name}${aside(legalForm)}`,
  EntityDissolved: ({ entity, reason }) => `${entityWords(entity)} dissolved${after(reason)}`,
  ControlChanged: ({ entity, controller, by, continues }) =>
    `${entityWords(controller)} ${continues ? 'keeps control' : 'took control'} of ${entityWords(entity)}${aside(by)}`,
  MissionStated: ({ mission }) => `Mission stated${after(mission)}`,
} satisfies Partial<Tellers<Own>>;

const ROUNDS = { announced: 'announced', agreed: 'agreed', closed: 'closed' } as const;
const INTERESTS = {
  shares: '',
  warrant: 'a warrant for ',
  option: 'an option on ',
  cap: 'a capped interest of ',
  'profit-share': 'a profit share of ',
} as const;
const BASES = {
  'fully-diluted': 'fully diluted',
  'as-converted': 'as converted',
  voting: 'voting',
  'profit-participation': 'profit participation',
  'appointment-right': 'right to appoint',
  'not-on-record': '',
} as const;

const ownershipTellers = {
  InvestmentMade: ({ investors, round, progress, amount, valuation, valuationBasis }) => {
    const each = investors.map((i) => i.name + aside(i.amount && moneyInWords(i.amount)));
    const basis =
      valuationBasis === undefined || valuationBasis === 'not-on-record' ? '' : `${valuationBasis} `;
    const what = amount ? `Investment of ${moneyInWords(amount)}` : 'Investment';
    return `${what} ${said(ROUNDS, progress)}${names(' by ', each)}${valuation ? ` at a ${basis}valuation of ${moneyInWords(valuation)}` : ''}${aside(
      round &&
        roundWords(
          round,
          investors.map((i) => i.name),
        ),
    )}`;
  },
  StakeReported: ({ entity, holder, interest, class: kind, basis, share, value, ended, trigger }) => {
    const size = share ? shareInWords(share) : 'a stake';
    const terms = aside(
      kind,
      said(BASES, basis),
      value && `worth ${moneyInWords(value)}`,
      trigger && `if ${trigger.replace(/^if /, '')}`,
    );
    return `${entityWords(holder)} ${ended ? 'no longer holds' : 'holds'} ${said(INTERESTS, interest)}${size} of ${entityWords(entity)}${terms}`;
  },
  BidReceived: ({ bidders, amount, target, condition }) =>
    `Bid of ${moneyInWords(amount)} for ${target} received${names(' from ', bidders)}${aside(condition)}`,
  BidRejected: ({ bid, by, vote, summary }, _, beside) =>
    `${bidWords(bid, beside)} rejected${lead(' by ', by)}${aside(vote)}${after(summary)}`,
  BidWithdrawn: ({ bid, reason }, _, beside) => `${bidWords(bid, beside)} withdrawn${after(reason)}`,
  PartnershipChanged: ({ partner, change, until, committed }) =>
    `Partnership with ${partner} changed${after(change)}${aside(until && `until ${dateInWords(until)}`, committed && `${moneyInWords(committed)} committed`)}`,
  AcquisitionReported: ({ acquirer, target, value, summary }) =>
    `${acquirer} reported to acquire ${target}${aside(value && moneyInWords(value))}${after(summary)}`,
} satisfies Partial<Tellers<Own>>;

const HOW_CLEARED = {
  'no-objection': 'no objection',
  'no-objection-with-conditions': 'no objection, with conditions',
  agreement: 'agreement',
  consent: 'consent',
  'relief-denied': 'relief denied',
  'condition-met': 'condition met',
  withdrawn: 'withdrawn',
  lapsed: 'lapsed',
  other: '',
} as const;
const OBSTACLES = {
  regulator: 'Regulatory',
  litigation: 'Litigation',
  contract: 'Contractual',
  'own-board': "Own board's",
} as const;

const conversionTellers = {
  ConversionProposed: ({ title, summary, supersedes }, _, beside) =>
    `Conversion proposed: ${title}${aside(supersedes && `supersedes ${planWords(supersedes, beside)}`)}; ${summary}`,
  ConversionStepTaken: ({ plan, step, title, progress, instrument, summary }, _, beside) =>
    `Conversion step ${progress === 'rumoured' ? 'rumored' : spaced(progress)}: ${title ?? stepWords(plan, step, beside)}${aside(instrument)}${summary === undefined ? '' : `; ${summary}`}`,
  ObstacleRaised: ({ kind, by, instrument, summary }) =>
    `${said(OBSTACLES, kind)} obstacle raised by ${by}${aside(instrument)}${after(summary)}`,
  ObstacleCleared: ({ obstacle, instrument, how, summary }, _, beside) =>
    `${obstacleWords(obstacle, beside)} cleared${aside(said(HOW_CLEARED, how), instrument)}${after(summary)}`,
  ConversionCompleted: ({ summary }) => `Conversion completed${after(summary)}`,
  ConversionAbandoned: ({ plan, reason, replacedBy }, _, beside) =>
    `Conversion plan abandoned, ${planWords(plan, beside)}${aside(replacedBy && `replaced by ${planWords(replacedBy, beside)}`)}${after(reason)}`,
  CommitmentMade: ({ by, to, what, due, amount }) =>
    // Where the source names nobody, a writer says just that: the field must be filled.
    `${by} committed${lead(' to ', to === 'not on record' ? '' : to)}${after(what)}${aside(amount && moneyInWords(amount), due && `due ${dateInWords(due)}`)}`,
  CommitmentKept: ({ commitment, evidence }, _, beside) =>
    commitmentWords(commitment, 'kept', undefined, beside) + after(evidence),
  CommitmentBroken: ({ commitment, evidence }, _, beside) =>
    commitmentWords(commitment, 'broken', undefined, beside) + after(evidence),
  CommitmentReleased: ({ commitment, by, evidence }, _, beside) =>
    commitmentWords(commitment, 'released', by, beside) + after(evidence),
} satisfies Partial<Tellers<Own>>;

export const organizationTellers: Tellers<Own> = {
  ...boardTellers,
  ...structureTellers,
  ...ownershipTellers,
  ...conversionTellers,
};
