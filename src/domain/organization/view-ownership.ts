import { told } from '../any-subject/view.js';
import { dateInWords, sameName } from '../any-subject/words.js';
import { span } from '../dates.js';
import { type Anomaly, type Reading, type Sourced, sourced } from '../fact.js';
import { entityWords } from '../telling/phrases.js';
import type { OrganizationState, Stake } from './state.js';
import { nameOf } from './structure.js';

const CONTINGENT = new Set(['warrant', 'option', 'cap']);
const isContingent = (s: Stake): boolean => CONTINGENT.has(s.interest) || s.trigger !== undefined;

/** What makes two reports speak of one interest. */
const keyOf = (s: Stake): string =>
  JSON.stringify([s.entity, s.holder, s.interest, s.class ?? null, s.basis, s.direct]);

/** The latest of several reports of one interest, those that ended left out. */
function latestOf<S extends Stake>(stakes: readonly S[], key: (stake: S) => string): S[] {
  const latest = new Map(stakes.map((stake) => [key(stake), stake] as const));
  return [...latest.values()].filter((s) => !s.ended);
}

/** The latest report of every interest that has not ended, in an entity that still exists. */
export function currentStakes(state: OrganizationState): Stake[] {
  const over = new Set(state.entities.filter((e) => e.ended).map((e) => e.entity));
  return latestOf(state.stakes, keyOf).filter((s) => !over.has(s.entity));
}

/** The least a share can be, in per cent. */
const least = (s: Stake): number => s.share?.exactly ?? s.share?.atLeast ?? 0;

/**
 * Direct shares of one entity, class and basis that add up to more than the whole, although no report behind them is
 * disputed (LAW.md, Governance: Structure and ownership).
 */
export function shareAnomalies(state: OrganizationState): Anomaly[] {
  const wholes = new Map<string, Stake[]>();
  for (const stake of currentStakes(state)) {
    if (!stake.direct || isContingent(stake)) continue;
    const whole = JSON.stringify([stake.entity, stake.interest, stake.class ?? null, stake.basis]);
    wholes.set(whole, [...(wholes.get(whole) ?? []), stake]);
  }
  const disputed = new Set(state.disputes.map((d) => d.event));
  return [...wholes.values()].flatMap((stakes) => {
    const sum = stakes.reduce((total, s) => total + least(s), 0);
    const by = stakes.flatMap((s) => s.by);
    // Binary fractions of per cents don't add up exactly: 33.3 thrice and 0.1.
    if (sum <= 100 + 1e-6 || by.some((id) => disputed.has(id))) return [];
    const [{ entity, basis }] = stakes as [Stake, ...Stake[]];
    const message = `The shares reported in ${nameOf(state, entity)} (${basis}) add up to ${Number(sum.toFixed(3))} %, and no dispute is on record.`;
    return [{ rule: 'shares-exceed-the-whole', message, by }];
  });
}

function stakeView(state: OrganizationState, s: Stake) {
  return {
    entity: s.entity,
    entityName: nameOf(state, s.entity),
    holder: s.holder,
    holderName: nameOf(state, s.holder),
    interest: s.interest,
    class: s.class ?? null,
    basis: s.basis,
    share: s.share ?? null,
    value: s.value ?? null,
    direct: s.direct,
    trigger: s.trigger ?? null,
    asOf: s.when.on,
    standing: s.standing,
    by: s.by,
  };
}

/** Who acquired the organization last, where no control over it is on record. */
export function acquiredHeadline(state: OrganizationState): Sourced<string> | null {
  const own = nameOf(state, state.key);
  const last = state.acquisitions.findLast((a) => a.target === state.key || sameName(a.target, own));
  if (!last || state.control.some((c) => !c.ended)) return null;
  return sourced(`Acquired by ${last.acquirer} ${dateInWords(last.when.on)}.`, ...last.by);
}

/** Largest share first; where the record gives none, in the order of the reports. */
const byShare = (a: Stake, b: Stake): number => least(b) - least(a);

function bidView(bid: OrganizationState['bids'][number]) {
  const { rejected, withdrawn, when, by, ...data } = bid;
  return {
    ...data,
    date: when.on,
    status: withdrawn ? ('withdrawn' as const) : rejected ? ('rejected' as const) : ('open' as const),
    rejected: rejected ? told(rejected) : null,
    withdrawn: withdrawn ? told(withdrawn) : null,
    by: [...by, ...(rejected?.by ?? []), ...(withdrawn?.by ?? [])],
  };
}

/** A round as last reported, with every report of it. */
function roundView({ round, reports }: OrganizationState['rounds'][number]) {
  const last = reports.at(-1);
  return {
    round,
    progress: last?.progress ?? null,
    amount: reports.findLast((r) => r.amount !== undefined)?.amount ?? null,
    valuation: reports.findLast((r) => r.valuation !== undefined)?.valuation ?? null,
    valuationBasis: reports.findLast((r) => r.valuation !== undefined)?.valuationBasis ?? null,
    investors: last?.investors ?? [],
    conditions: [...new Set(reports.flatMap((r) => r.conditions))],
    reports: reports.map(told),
    by: reports.flatMap((r) => r.by),
  };
}

/** What a partner has now, and how it came so. A term that has passed is said to have passed, not to have ended. */
function partnershipsView(state: OrganizationState, reading: Reading) {
  const partners = [...new Set(state.partnerships.map((p) => p.partner))];
  return partners.map((partner) => {
    const changes = state.partnerships.filter((p) => p.partner === partner);
    const until = changes.findLast((c) => c.until !== undefined)?.until;
    return {
      partner,
      exclusive: changes.findLast((c) => c.exclusive !== undefined)?.exclusive ?? null,
      rights: changes.findLast((c) => c.rights.length > 0)?.rights ?? [],
      until: until ?? null,
      termPassed: until !== undefined && span(until).latest < reading.asOf,
      changes: changes.map(told),
      by: changes.flatMap((c) => c.by),
    };
  });
}

/** Who holds what, what may become a holding, and the money behind it. */
export function ownershipView(state: OrganizationState, reading: Reading) {
  const current = currentStakes(state).toSorted(byShare);
  const valuations = state.rounds
    .flatMap(({ round, reports }) => reports.map((r) => ({ round, ...r })))
    .filter((r) => r.valuation !== undefined)
    .toSorted((a, b) => (a.when.latest < b.when.latest ? -1 : a.when.latest > b.when.latest ? 1 : 0));
  return {
    stakes: current.filter((s) => !isContingent(s)).map((s) => stakeView(state, s)),
    contingent: current.filter(isContingent).map((s) => stakeView(state, s)),
    holds: latestOf(state.holds, (s) => `${s.organization} ${keyOf(s)}`)
      .toSorted(byShare)
      .map((s) => ({
        organization: s.organization,
        ...stakeView(state, s),
        entityName: entityWords(s.entity),
      })),
    stakeReports: state.stakes.map((s) => ({ ...stakeView(state, s), ended: s.ended })),
    bids: state.bids.map(bidView),
    investments: state.rounds.map(roundView),
    valuations: valuations.map((r) => ({
      date: r.when.on,
      round: r.round,
      valuation: r.valuation,
      basis: r.valuationBasis ?? 'not-on-record',
      by: r.by,
    })),
    partnerships: partnershipsView(state, reading),
    acquisitions: state.acquisitions.map(told),
  };
}
