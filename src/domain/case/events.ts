import { anySubjectEvents } from '../any-subject.js';
import type { EventsOf } from '../event.js';
import { appealEvents } from './appeals/events.js';
import { claimEvents } from './claims/events.js';
import { courseEvents } from './course/events.js';
import { filingEvents } from './filing/events.js';
import { hearingEvents } from './hearings/events.js';
import { injunctionEvents } from './injunctions/events.js';
import { motionEvents } from './motions/events.js';
import { partyEvents } from './parties/events.js';
import { trialEvents } from './trial/events.js';

export { DocketEntryData } from './filing/events.js';
export { InjunctionKind } from './injunctions/events.js';
export { PartyRole } from './parties/events.js';
export { Disposition } from './schemas.js';

/** Every event of a case; each room of the case declares its own. */
export const caseEvents = {
  ...anySubjectEvents,
  ...filingEvents,
  ...partyEvents,
  ...claimEvents,
  ...injunctionEvents,
  ...motionEvents,
  ...hearingEvents,
  ...trialEvents,
  ...courseEvents,
  ...appealEvents,
} as const;

export type CaseEvent = EventsOf<typeof caseEvents>;
export type CaseEventType = keyof typeof caseEvents;
