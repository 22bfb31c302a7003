import type { Handlers } from '../any-subject/evolve.js';
import type { AnySubjectEvent } from '../any-subject.js';
import type { OrganizationEvent } from './events.js';
import type { OrganizationState } from './state.js';

type OwnEvent = Exclude<OrganizationEvent, { type: AnySubjectEvent['type'] }>;

/** How every event of an organization's own folds: the parts live beside this file, one behaviour each. */
export type OwnHandlers = Handlers<OrganizationState, OwnEvent>;
