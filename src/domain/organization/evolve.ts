import { anySubjectHandlers, applyHandler, mention } from '../any-subject/evolve.js';
import { kindOf } from '../event.js';
import type { Fact, Model } from '../fact.js';
import { boardHandlers } from './board.js';
import { claimHandlers } from './claims-of-cases.js';
import { commitmentHandlers } from './commitments.js';
import { conversionHandlers } from './conversion.js';
import { elsewhereHandlers, toldElsewhere } from './elsewhere.js';
import { litigationHandlers } from './litigation.js';
import { obstacleHandlers, regulatorActed } from './obstacles.js';
import { officerHandlers } from './officers.js';
import { ownershipHandlers } from './ownership.js';
import { initialOrganization, type OrganizationState } from './state.js';
import { structureHandlers } from './structure.js';
import type { OwnHandlers } from './table.js';
import { tieHandlers } from './venture-ties.js';

const ownHandlers: OwnHandlers = {
  ...structureHandlers,
  ...boardHandlers,
  ...officerHandlers,
  ...ownershipHandlers,
  ...conversionHandlers,
  ...obstacleHandlers,
  ...commitmentHandlers,
};

const caseHandlers = { ...litigationHandlers, ...claimHandlers };

function foldOther(state: OrganizationState, fact: Fact): void {
  const kind = kindOf(fact.subject);
  const handlers = { case: caseHandlers, venture: tieHandlers, organization: elsewhereHandlers }[
    kind as string
  ];
  if (handlers && applyHandler(handlers, state, fact)) return;
  if (kind === 'organization') toldElsewhere(state, fact);
  else mention(state, fact);
}

/**
 * Folds the organization's own stream and the events elsewhere whose `about` names it (docs/architecture.md). Total:
 * what the world did against a rule is an anomaly, what a newer writer added is skipped.
 */
function evolve(state: OrganizationState, fact: Fact): OrganizationState {
  const own = fact.subject === state.subject;
  if (applyHandler(anySubjectHandlers, state, fact)) {
    if (fact.type === 'RegulatorActed') regulatorActed(state, fact as Parameters<typeof regulatorActed>[1]);
  } else if (!own) foldOther(state, fact);
  else applyHandler(ownHandlers, state, fact);
  return state;
}

export const organizationModel: Model<OrganizationState> = {
  version: 2,
  initial: initialOrganization,
  evolve,
};
