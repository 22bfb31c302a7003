import { requestInWords } from '../../domain/case/wording.js';
import { dateInWords } from '../../domain/wording.js';
import type { Change } from '../../replay/diff.js';
import { plain } from '../frame/words.js';

/** What a lawyer asks first, in this order; the rest is folded. */
export const GROUPS = [
  [
    'status',
    'How it stands',
    /^\/(status|docket|stage|hold|judge|injunction|control|board\/summary|chair|docketNumber|caption)\b(?!Motions|s\b)/,
  ],
  ['claims', 'Claims', /^\/claims\b/],
  ['motions', 'Motions and injunctions', /^\/(motions|injunctionMotions|injunctions|motionsPending)\b/],
  ['hearings', 'Hearings, deadlines, trial', /^\/(nextHearing|nextDeadline|trial|hearings|deadlines)\b/],
  [
    'outcome',
    'Verdict, judgment, relief, appeals',
    /^\/(verdict|judgment|appeals|relief|settlement|unresolved|stepsAtStake)\b/,
  ],
  ['parties', 'Parties', /^\/(parties|judges|partners|formerPartners|roles|formerRoles|suits)\b/],
  ['board', 'Board and officers', /^\/(board|boards|officers|formerOfficers)\b/],
  [
    'ownership',
    'Ownership and money',
    /^\/(stakes|contingent|investments|bids|valuations|partnerships|money|formerControl|entities)\b/,
  ],
  [
    'plan',
    'Plan, obstacles, commitments',
    /^\/(conversion|obstacles|regulators|commitments|litigation|sites|capacity|milestones)\b/,
  ],
  ['said', 'Said and disputed', /^\/(statements|statementsAbout|disputes|facts|absences|questions)\b/],
] as const;

/** Repeats what other changes say, or says only in which order things stand. */
const MINOR =
  /\/disputed\b|\/headline\b|\/by\b|\/lastConfirmed\b|\/mentions\b|\/valuations\b|\/stakeReports\b|\/former\/|\/history\b|\/boards\/[^/]*\/(former|by)|\/(unaccounted|named)$|\/current$|\/open$/;

export const isMinor = (change: Change): boolean =>
  change.op === 'order' ||
  MINOR.test(change.path) ||
  (change.path.startsWith('/boards/') && !/members/.test(change.path));

export function groupOf(change: Change): string {
  return GROUPS.find(([, , pattern]) => pattern.test(change.path))?.[0] ?? 'rest';
}

/** What a subject's claims, motions, hearings and the like are called, by the identity that a change names them with. */
export type Names = ReadonlyMap<string, string>;

const NAMED: Readonly<Record<string, readonly string[]>> = {
  claim: ['cause'],
  motion: ['title'],
  hearing: ['purpose'],
  deadline: ['what'],
  relief: ['summary'],
  plan: ['title'],
  step: ['title'],
  obstacle: ['instrument'],
  commitment: ['what'],
};

/** Gathers those names from a state. */
export function namesIn(data: unknown, names = new Map<string, string>()): Map<string, string> {
  if (data === null || typeof data !== 'object') return names;
  const record = data as Record<string, unknown>;
  for (const [key, members] of Object.entries(NAMED)) {
    if (typeof record[key] !== 'string') continue;
    const told = members.map((member) => record[member]).find((one) => typeof one === 'string' && one !== '');
    const words =
      told ??
      (key === 'motion' && typeof record.type === 'string'
        ? `Motion ${requestInWords(record.type)}`
        : undefined);
    const by = key === 'motion' && Array.isArray(record.movants) ? record.movants.slice(0, 2).join(', ') : '';
    if (words !== undefined) names.set(`${key} ${record[key]}`, `${words}${by === '' ? '' : ` (${by})`}`);
  }
  for (const member of Object.values(record)) namesIn(member, names);
  return names;
}

/** Where a change is, in words: what it is a change of, and the member that changed. */
export function placeInWords(change: Change, names: Names): string {
  const first = change.steps.findIndex((step) => typeof step !== 'string');
  // The group's heading says already that it is one of the claims.
  const steps = first > 0 ? change.steps.slice(first) : change.steps;
  return steps
    .map((step) =>
      typeof step === 'string'
        ? /^(list|members|data)$/.test(step)
          ? ''
          : spaced(step)
        : (names.get(`${step.key} ${step.is}`) ?? plain(step.is)),
    )
    .filter(Boolean)
    .join(', ');
}

const CALLED: Readonly<Record<string, string>> = {
  stepsAtStake: 'what an organization’s plan has at stake',
  docket: 'the clerk’s docket',
};

const spaced = (name: string): string =>
  CALLED[name] ?? plain(name.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase());

const TELLING = [
  'cause',
  'name',
  'title',
  'purpose',
  'what',
  'summary',
  'words',
  'fact',
  'caption',
  'sentence',
  'instrument',
  'version',
  'topic',
  'site',
  'round',
  'kind',
  'type',
];
const BESIDE = ['fate', 'status', 'progress', 'role', 'office', 'date', 'due', 'on'];

/** Both sides of a change in words; of a list whose items have no name, only the items that came or went. */
export function sidesOf(change: Change): { readonly before?: string; readonly after?: string } {
  const { before, after } = change;
  if (Array.isArray(before) && Array.isArray(after)) {
    const keys = (list: readonly unknown[]) => new Set(list.map((one) => JSON.stringify(one)));
    const [old, fresh] = [keys(before), keys(after)];
    const gone = before.filter((one) => !fresh.has(JSON.stringify(one)));
    const come = after.filter((one) => !old.has(JSON.stringify(one)));
    return {
      ...(gone.length > 0 ? { before: valueInWords(gone) } : {}),
      ...(come.length > 0 ? { after: valueInWords(come) } : {}),
    };
  }
  return {
    ...('before' in change ? { before: valueInWords(before) } : {}),
    ...('after' in change && change.op !== 'order' ? { after: valueInWords(after) } : {}),
  };
}

/** A value in a few words: of an object what names it and how it stands. */
function valueInWords(value: unknown): string {
  if (value === null || value === undefined) return 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return value.toLocaleString('en-US');
  if (typeof value === 'string') {
    if (/^[~/\d-]{7,}$/.test(value)) return dateInWords(value);
    return /^[a-z]+(-[a-z]+)+$/.test(value) ? plain(value) : value;
  }
  if (Array.isArray(value))
    return value.length === 0
      ? 'none'
      : value.slice(0, 4).map(valueInWords).join('; ') +
          (value.length > 4 ? ` and ${value.length - 4} more` : '');
  return objectInWords(value as Record<string, unknown>);
}

function objectInWords(record: Record<string, unknown>): string {
  if (record.kind === 'statements' && Array.isArray(record.sides))
    return `${plain(String(record.topic))} (${record.sides.length} statements)`;
  if (record.kind === 'versions' && Array.isArray(record.versions))
    return `${plain(String(record.value ?? 'a fact'))}: ${record.versions.map(valueInWords).join(' / ')}`;
  const { atLeast, atMost, exactly, usd } = record as Record<string, number | undefined>;
  if (exactly !== undefined) return String(exactly);
  if (atLeast !== undefined)
    return atMost === undefined
      ? `at least ${atLeast}`
      : atLeast === atMost
        ? String(atLeast)
        : `${atLeast} to ${atMost}`;
  if (usd !== undefined) return `$${usd.toLocaleString('en-US')}`;
  const named = TELLING.map((key) => record[key]).find((one) => typeof one === 'string' && one !== '');
  const beside = BESIDE.flatMap((key) =>
    typeof record[key] === 'string' ? [valueInWords(record[key])] : [],
  );
  if (named !== undefined)
    return beside.length === 0
      ? valueInWords(named)
      : `${valueInWords(named)} (${beside.slice(0, 2).join(', ')})`;
  if (beside.length > 0) return beside.slice(0, 2).join(', ');
  const inner = Object.values(record).find(
    (one) => one !== null && typeof one === 'object' && !Array.isArray(one),
  );
  return inner === undefined
    ? Object.keys(record).slice(0, 4).map(spaced).join(', ')
    : objectInWords(inner as Record<string, unknown>);
}
