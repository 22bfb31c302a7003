import type { Handlers } from '../any-subject/evolve.js';
import type { AnySubjectEvent } from '../any-subject.js';
import type { VentureEvent } from './events.js';
import type { VentureState } from './state.js';

/** How every event of a venture's own folds. */
export type OwnHandlers = Handlers<VentureState, Exclude<VentureEvent, { type: AnySubjectEvent['type'] }>>;
