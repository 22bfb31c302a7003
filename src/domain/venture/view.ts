import { commonView, markDisputed, told } from '../any-subject/view.js';
import type { Day } from '../dates.js';
import { type Reading, type Sourced, sourced } from '../fact.js';
import type { Capital, PartnerSpell, Site, VentureState } from './state.js';

function ventureName(state: VentureState): Sourced<string> {
  const said = state.announcements.at(-1) ?? state.reports.at(-1);
  if (said) return sourced(said.name, ...said.by);
  const alias = state.aliases.find((a) => a.kind === 'name');
  return alias
    ? sourced(alias.alias, ...alias.by)
    : sourced(state.subject.slice(state.subject.indexOf('-') + 1));
}

function partnerView(p: PartnerSpell) {
  return {
    name: p.name,
    subject: p.subject ?? null,
    roles: p.roles,
    responsibility: p.responsibility ?? null,
    start: p.start,
    from: p.when.on,
    left: p.left ? told(p.left) : null,
    by: [...p.by, ...(p.left?.by ?? [])],
  };
}

/** One column: every amount on record, newest last; amounts of one column overlap and are not added up either. */
function columnView(state: VentureState, column: Capital['column']) {
  return state.capital
    .filter((c) => c.column === column)
    .map(({ column: _, ...capital }) => ({
      ...told(capital),
      over: capital.over ?? null,
      summary: capital.summary ?? null,
    }));
}

/** The last value that any report of a kind gives, with the report that gives it. */
function latest<R extends { by: string[]; when: { latest: Day } }, K extends keyof R>(
  reports: readonly R[],
  key: K,
) {
  const last = reports.findLast((r) => r[key] !== undefined);
  const value = last?.[key];
  return last && value !== undefined ? sourced(value as NonNullable<R[K]>, ...last.by) : null;
}

function siteView(site: Site) {
  const reports = [...site.announcements, ...site.capacity].toSorted((a, b) =>
    a.when.latest < b.when.latest ? -1 : a.when.latest > b.when.latest ? 1 : 0,
  );
  return {
    site: site.site,
    announced: site.announcements[0]
      ? sourced(site.announcements[0].when.on, ...site.announcements[0].by)
      : null,
    developer: latest(site.announcements, 'developer'),
    landlord: latest(site.announcements, 'landlord'),
    capacityMw: latest(site.capacity, 'mw') ?? latest(site.announcements, 'capacityMw'),
    plannedMw: latest(reports, 'plannedMw'),
    cancelledMw: latest(site.capacity, 'cancelledMw'),
    buildings: latest(reports, 'buildings'),
    buildingsAtMost: latest(reports, 'buildingsAtMost'),
    amount: latest(reports, 'amount'),
    reports: [...site.announcements.map(told), ...site.capacity.map(told)],
    milestones: site.milestones.map(told),
    by: [...reports, ...site.milestones].flatMap((r) => r.by),
  };
}

function headline(state: VentureState): Sourced<string> {
  const name = ventureName(state);
  const open = state.partners.filter((p) => !p.left);
  const funders = open.filter((p) => p.roles.includes('equity-funder'));
  const said = state.announcements.at(-1) ?? state.reports.at(-1);
  const who = funders.length > 0 ? ` Equity funders: ${funders.map((p) => p.name).join(', ')}.` : '';
  const by = [...(said?.by ?? name.by), ...funders.flatMap((p) => p.by)];
  return sourced(`${said?.summary ?? name.value}${who}`, ...new Set(by));
}

/** A joint project as of a day: partners and roles, money in three columns, sites, statements and disputes. */
export function ventureView(state: VentureState, _reading: Reading) {
  const view = {
    id: state.subject,
    name: ventureName(state),
    headline: headline(state),
    reported: state.reports.map(told),
    announced: state.announcements.map(told),
    chair: latest(state.announcements, 'chair'),
    partners: state.partners.filter((p) => !p.left).map(partnerView),
    formerPartners: state.partners.filter((p) => p.left).map(partnerView),
    money: {
      announced: columnView(state, 'announced'),
      committed: columnView(state, 'committed'),
      secured: columnView(state, 'secured'),
    },
    sites: state.sites.map(siteView),
    capacity: state.capacity.map(told),
    milestones: [...state.milestones, ...state.sites.flatMap((s) => s.milestones)]
      .toSorted((a, b) => (a.when.latest < b.when.latest ? -1 : a.when.latest > b.when.latest ? 1 : 0))
      .map(told),
    regulators: state.regulatorActs.map(told),
    ...commonView(state),
  };
  return markDisputed(view, state.disputes);
}

export type VentureView = ReturnType<typeof ventureView>;

/** What a list of ventures is filtered by. */
export function ventureFilterValues(state: VentureState): Record<string, string[]> {
  const partners = state.partners.filter((p) => !p.left);
  return {
    name: [...new Set([ventureName(state).value, ...state.aliases.map((a) => a.alias)])],
    partner: [...new Set(partners.flatMap((p) => [p.name, ...(p.subject === undefined ? [] : [p.subject])]))],
  };
}

/** Nothing of a venture changes by the mere passing of time. */
export function ventureNextBoundaries(_state: VentureState): Day[] {
  return [];
}
