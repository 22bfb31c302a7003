import type { anySubjectEvents } from '../any-subject.js';
import type { ventureEvents } from '../venture/events.js';
import { dateInWords, moneyInWords, series } from '../wording.js';
import { after, aside, lead, names, plural, spaced } from './phrases.js';
import type { OwnOf, Tellers } from './tellers.js';

const megawatts = (mw: number | undefined): string =>
  mw === undefined ? '' : `${mw.toLocaleString('en-US')} MW`;

function buildingWords(exactly: number | undefined, atMost: number | undefined): string {
  if (exactly === undefined) return atMost === undefined ? '' : `up to ${plural(atMost, 'building')}`;
  return plural(exactly, 'building') + (atMost === undefined ? '' : `, at most ${atMost}`);
}

const roleWords = (roles: readonly string[]): string => series(roles.map(spaced));

export const ventureTellers: Tellers<OwnOf<typeof ventureEvents, typeof anySubjectEvents>> = {
  VentureReported: ({ name, summary, amount, launch }) =>
    `${name} reported, not announced${aside(amount && moneyInWords(amount), launch && `launch ${dateInWords(launch)}`)}${after(summary)}`,
  VentureAnnounced: ({ name, where, partners, summary }) =>
    `${name} announced${lead(' at ', where)}${names(
      ' with ',
      partners.map((p) => p.name),
    )}${after(summary)}`,
  PartnerJoined: ({ name, roles, responsibility }) =>
    `${name} joined${lead(' as ', roleWords(roles))}${aside(responsibility)}`,
  PartnerLeft: ({ name, reason }) => `${name} left${after(reason)}`,
  CapitalAnnounced: ({ amount, by, over, summary }) =>
    `${moneyInWords(amount)} announced${names(' by ', by)}${aside(over)}${after(summary)}`,
  CapitalCommitted: ({ amount, by, summary }) =>
    `${moneyInWords(amount)} committed${names(' by ', by)}${after(summary)}`,
  CapitalSecured: ({ amount, by, summary }) =>
    `${moneyInWords(amount)} secured${names(' by ', by)}${after(summary)}`,
  SiteAnnounced: ({ site, developer, capacityMw, plannedMw, amount, buildings, buildingsAtMost, summary }) =>
    `Site announced${lead(' by ', developer)}: ${site}${aside(
      megawatts(capacityMw),
      plannedMw !== undefined && `${megawatts(plannedMw)} planned`,
      amount && moneyInWords(amount),
      buildingWords(buildings, buildingsAtMost),
    )}${summary === undefined ? '' : `; ${summary}`}`,
  CapacityReported: ({ site, mw, plannedMw, cancelledMw, buildings, buildingsAtMost, amount, summary }) =>
    `Capacity reported${lead(' at ', site)}${aside(
      megawatts(mw),
      plannedMw !== undefined && `${megawatts(plannedMw)} planned`,
      cancelledMw !== undefined && `${megawatts(cancelledMw)} canceled`,
      buildingWords(buildings, buildingsAtMost),
      amount && moneyInWords(amount),
    )}${after(summary)}`,
  MilestoneReached: ({ milestone, site, summary }) =>
    `Milestone${lead(' at ', site)}: ${milestone}${aside(summary)}`,
};
