import type { z } from 'zod';
import type { Rejection } from '../../any-subject/decide.js';
import type { CaseEventType, caseEvents } from '../events.js';

/** What someone wants recorded: the type and data of an event, whatever else it carries. */
export type Proposed<T extends CaseEventType = CaseEventType> = {
  [K in T]: { readonly type: K; readonly data: z.output<(typeof caseEvents)[K]> };
}[T];

/** The rule that stands against an event, or null. Its message says what to do instead. */
export type Refused = Rejection | null;
