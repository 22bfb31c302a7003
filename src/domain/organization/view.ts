import { daysAfter } from '../any-subject/boundaries.js';
import { commonView, markDisputed, told } from '../any-subject/view.js';
import { type Day, span } from '../dates.js';
import { type Reading, type Sourced, sourced } from '../fact.js';
import { currentPlan } from './conversion.js';
import type { OrganizationState } from './state.js';
import { boardAnomalies, boardView, officersView, ownBoard } from './view-board.js';
import { commitmentsView, openDueDates } from './view-commitments.js';
import { conversionHeadline, conversionView } from './view-conversion.js';
import { litigationView } from './view-litigation.js';
import { obstaclesView } from './view-obstacles.js';
import { acquiredHeadline, ownershipView, shareAnomalies } from './view-ownership.js';
import { controlHeadline, organizationName, structureView } from './view-structure.js';

/** What regulators did, by regulator, each act with the paper it was done by. */
function regulatorsView(state: OrganizationState) {
  const names = [...new Set(state.regulatorActs.map((a) => a.regulator))];
  return names.map((regulator) => {
    const acts = state.regulatorActs.filter((a) => a.regulator === regulator);
    return { regulator, acts: acts.map(told), by: acts.flatMap((a) => a.by) };
  });
}

/** The headline of an organization of which the record holds neither. */
export const NOTHING_SAID = 'Control and plans are not on record.';

/** Control and the plan in a sentence or two. */
function organizationHeadline(state: OrganizationState): Sourced<string> {
  const parts = [controlHeadline(state), acquiredHeadline(state), conversionHeadline(state)].filter(
    (part) => part !== null,
  );
  if (parts.length === 0) return sourced(NOTHING_SAID);
  return sourced(parts.map((p) => p.value).join(' '), ...new Set(parts.flatMap((p) => p.by)));
}

/** Rules broken by the world, those the fold met and those the day's values break together. */
function anomaliesOf(state: OrganizationState) {
  return [...state.anomalies, ...boardAnomalies(state), ...shareAnomalies(state)];
}

/**
 * The governance state of an organization as of a day: who controls what, who sits, who holds, what is planned, what
 * stands in the way. The state has been cut to the day before; the reading decides what only the passing of time changes.
 */
export function organizationView(state: OrganizationState, reading: Reading) {
  const { anomalies: _, ...common } = commonView(state);
  const view = {
    id: state.subject,
    headline: organizationHeadline(state),
    ...structureView(state),
    board: ownBoard(state),
    boards: state.boards.map((b) => boardView(state, b)),
    ...officersView(state),
    ...ownershipView(state, reading),
    conversion: conversionView(state, reading),
    obstacles: obstaclesView(state, reading),
    regulators: regulatorsView(state),
    commitments: commitmentsView(state, reading),
    ...litigationView(state, reading),
    ventures: state.ventures.map(({ left, ...tie }) => ({ ...told(tie), left: left ? told(left) : null })),
    elsewhere: state.elsewhere.map(told),
    ...common,
    anomalies: anomaliesOf(state),
  };
  return markDisputed(view, state.disputes);
}

export type OrganizationView = ReturnType<typeof organizationView>;

/** What a list of organizations is filtered by. */
export function organizationFilterValues(state: OrganizationState): Record<string, string[]> {
  const names = state.entities.flatMap((e) => e.names.map((n) => n.name));
  const aliases = state.aliases.map((a) => a.alias);
  const controllers = state.control.filter((c) => !c.ended).map((c) => c.controller);
  const plan = currentPlan(state);
  return {
    name: [...new Set([organizationName(state).value, ...names, ...aliases])],
    controller: [...new Set(controllers)],
    plan: plan ? [plan.plan] : [],
  };
}

/** Days on which the view changes though nothing happens: commitments fall overdue, stated ends pass. */
export function organizationNextBoundaries(state: OrganizationState): Day[] {
  const injunctions = state.cases.flatMap((c) =>
    c.injunctions.flatMap((i) => (i.ended ? [] : (i.inForce?.untilDay ?? []))),
  );
  const terms = state.partnerships.flatMap((p) => (p.until === undefined ? [] : span(p.until).latest));
  return daysAfter([...injunctions, ...terms, ...openDueDates(state)]);
}
