import { told } from '../any-subject/view.js';
import type { Reading } from '../fact.js';
import { injunctionInWords } from './litigation.js';
import type { CaseTie, InjunctionSought, Relief } from './litigation-state.js';
import type { OrganizationState } from './state.js';
import { type TargetView, targetView } from './view-targets.js';

/** How relief or an injunction stands on the day, and, once it stands in the way no longer, why. */
export type Position =
  | 'relief-sought'
  | 'relief-granted'
  | 'injunction-requested'
  | 'enjoined'
  | 'injunction-stayed'
  | 'expiry-passed'
  | 'denied'
  | 'withdrawn'
  | 'ended';

export interface Clearing {
  readonly how: string;
  readonly instrument: string;
  readonly summary: string;
  readonly date: string;
  readonly case?: string | undefined;
  readonly by: readonly string[];
}

export interface ChallengeView {
  readonly obstacle: string;
  readonly case: string;
  readonly raisedBy: string;
  readonly instrument: string;
  readonly summary: string;
  readonly position: Position;
  readonly since: string;
  readonly targets: readonly TargetView[];
  readonly cleared: readonly Clearing[];
  readonly by: readonly string[];
}

const REFUSED = new Set(['denied', 'denied-without-prejudice', 'moot', 'stricken', 'terminated-by-clerk']);
const GRANTED = new Set(['granted', 'granted-in-part']);

function caseEnd(tie: CaseTie): Clearing[] {
  const end = tie.ended ?? (tie.settled && { how: 'settled', ...tie.settled });
  if (!end) return [];
  const { how, when, by } = end;
  return [
    {
      how: tie.ended ? 'case-ended' : 'case-settled',
      instrument: `Case ${how}`,
      summary: tie.ended ? `The case ended: ${how}.` : 'Every claim was settled.',
      date: when.on,
      case: tie.case,
      by,
    },
  ];
}

/** Relief falls when every claim it hangs on has; which claims those are must be on record. */
function claimsEnd(tie: CaseTie, relief: Relief): Clearing[] {
  const standing = relief.claims.map((key) => tie.claims.find((c) => c.claim === key)?.over);
  const over = standing.filter((o) => o !== undefined);
  const last = over.at(-1);
  if (!last || over.length < standing.length) return [];
  const latest = over.reduce((a, b) => (b.when.latest > a.when.latest ? b : a), last);
  const how = [...new Set(over.map((o) => o.how))].join(', ');
  const summary = `Every claim the relief hangs on is over: ${how}.`;
  const by = [...new Set(over.flatMap((o) => o.by))];
  return [
    { how: 'claims-over', instrument: `Claims ${how}`, summary, date: latest.when.on, case: tie.case, by },
  ];
}

function reliefView(state: OrganizationState, tie: CaseTie, relief: Relief): ChallengeView {
  const { decided } = relief;
  const granted = decided !== undefined && GRANTED.has(decided.disposition);
  const refused = decided !== undefined && REFUSED.has(decided.disposition);
  const withdrawn = decided?.disposition === 'withdrawn';
  const ruling: Clearing[] =
    decided && (refused || withdrawn)
      ? [
          {
            how: refused ? 'relief-denied' : 'withdrawn',
            instrument: `Relief ${decided.disposition}`,
            summary: decided.summary ?? `The relief was ${decided.disposition}.`,
            date: decided.when.on,
            case: tie.case,
            by: decided.by,
          },
        ]
      : [];
  const [first] = ruling.length > 0 || granted ? [ruling] : [[...claimsEnd(tie, relief), ...caseEnd(tie)]];
  const cleared = first ?? [];
  const position = granted
    ? 'relief-granted'
    : refused
      ? 'denied'
      : withdrawn
        ? 'withdrawn'
        : cleared.length > 0
          ? 'ended'
          : 'relief-sought';
  return {
    obstacle: `${tie.case}:${relief.relief}`,
    case: tie.case,
    raisedBy: relief.soughtBy.join(', ') || (tie.caption?.value ?? tie.case),
    instrument: `Relief sought: ${relief.kind}`,
    summary: relief.summary,
    position,
    since: relief.when.on,
    targets: relief.targets.map((t) => targetView(state, t, granted)),
    cleared,
    by: [...relief.by, ...(decided?.by ?? [])],
  };
}

/** An injunction past its stated end with no record of what followed is `expiry-passed` (LAW.md, Motions, rulings, injunctions). */
function injunctionPosition(i: InjunctionSought, tie: CaseTie, reading: Reading): Position {
  if (i.ended) return 'ended';
  if (i.inForce) {
    if (i.inForce.untilDay !== undefined && i.inForce.untilDay < reading.asOf) return 'expiry-passed';
    return i.stayed ? 'injunction-stayed' : 'enjoined';
  }
  const last = i.rulings.at(-1)?.disposition;
  if (last !== undefined && REFUSED.has(last)) return 'denied';
  if (last === 'withdrawn') return 'withdrawn';
  return tie.ended || tie.settled ? 'ended' : 'injunction-requested';
}

function injunctionCleared(i: InjunctionSought, tie: CaseTie, position: Position): Clearing[] {
  const last = i.rulings.at(-1);
  const words = injunctionInWords(i.kind);
  if (i.ended) {
    const { how, when, by } = i.ended;
    return [
      {
        how: `injunction-${how}`,
        instrument: 'Order',
        summary: `The ${words} was ${how}.`,
        date: when.on,
        case: tie.case,
        by,
      },
    ];
  }
  if ((position === 'denied' || position === 'withdrawn') && last) {
    const how = position === 'denied' ? 'relief-denied' : 'withdrawn';
    const instrument = `Ruling on the motion for ${words}`;
    const summary = last.reasons ?? `The motion for ${words} was ${last.disposition}.`;
    return [{ how, instrument, summary, date: last.when.on, case: tie.case, by: last.by }];
  }
  return position === 'ended' ? caseEnd(tie) : [];
}

function injunctionView(
  state: OrganizationState,
  tie: CaseTie,
  i: InjunctionSought,
  reading: Reading,
): ChallengeView {
  const position = injunctionPosition(i, tie, reading);
  const words = injunctionInWords(i.kind);
  const granted = position === 'enjoined';
  return {
    obstacle: `${tie.case}:${i.motion ?? i.injunction ?? words.replaceAll(' ', '-')}`,
    case: tie.case,
    raisedBy: i.movants.join(', ') || (tie.caption?.value ?? tie.case),
    instrument: i.inForce ? words[0]?.toUpperCase() + words.slice(1) : `Motion for ${words}`,
    summary: i.acts.length > 0 ? `To restrain: ${i.acts.join('; ')}` : `A ${words} against the plan.`,
    position,
    since: i.when.on,
    targets: i.targets.map((t) => targetView(state, t, granted)),
    cleared: injunctionCleared(i, tie, position),
    by: [...i.by, ...i.rulings.flatMap((r) => r.by), ...(i.inForce?.by ?? []), ...(i.ended?.by ?? [])],
  };
}

/** Everything a case does, or would do, to the organization's plan. */
export function challengesOf(state: OrganizationState, tie: CaseTie, reading: Reading): ChallengeView[] {
  return [
    ...tie.reliefs.map((r) => reliefView(state, tie, r)),
    ...tie.injunctions.map((i) => injunctionView(state, tie, i, reading)),
  ];
}

/** Every suit that touches a step, with what it asks, what was ruled, and what it would do as of the day. */
export function litigationView(state: OrganizationState, reading: Reading) {
  const head = (tie: CaseTie) => ({
    case: tie.case,
    caption: tie.caption ?? null,
    court: tie.court ?? null,
    docketNumber: tie.docketNumber ?? null,
    filed: tie.filed ? tie.filed.when.on : null,
    live: !tie.ended,
    ended: tie.ended ? told(tie.ended) : null,
    by: [...(tie.filed?.by ?? []), ...(tie.ended?.by ?? [])],
  });
  const touches = (tie: CaseTie) => tie.reliefs.length + tie.injunctions.length > 0;
  return {
    litigation: state.cases.filter(touches).map((tie) => ({
      ...head(tie),
      challenges: challengesOf(state, tie, reading),
      acts: tie.acts.map(told),
    })),
    otherCases: state.cases
      .filter((tie) => !touches(tie))
      .map((tie) => ({ ...head(tie), acts: tie.acts.map(told) })),
  };
}
