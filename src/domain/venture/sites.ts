import { datedBy } from '../any-subject/state.js';
import { sameName } from '../any-subject/words.js';
import type { Site, VentureState } from './state.js';
import type { OwnHandlers } from './table.js';

function siteOf(state: VentureState, name: string): Site {
  const known = state.sites.find((s) => sameName(s.site, name));
  if (known) return known;
  const made: Site = { site: name, announcements: [], capacity: [], milestones: [] };
  state.sites.push(made);
  return made;
}

/** Where is built, how much, how far. */
export const siteHandlers = {
  SiteAnnounced: (state, fact) => {
    siteOf(state, fact.data.site).announcements.push({ ...fact.data, ...datedBy(fact) });
  },
  CapacityReported: (state, fact) => {
    const { site } = fact.data;
    const reports = site === undefined ? state.capacity : siteOf(state, site).capacity;
    reports.push({ ...fact.data, ...datedBy(fact) });
  },
  MilestoneReached: (state, fact) => {
    const { site } = fact.data;
    const reached = site === undefined ? state.milestones : siteOf(state, site).milestones;
    reached.push({ ...fact.data, ...datedBy(fact) });
  },
} satisfies Partial<OwnHandlers>;
