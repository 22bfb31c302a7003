import type { z } from 'zod';
import type { Rejection } from '../../any-subject/decide.js';
import type { Reading } from '../../fact.js';
import type { CaseEventType, caseEvents } from '../events.js';
import type { CaseState } from '../state.js';

/** What someone wants recorded: the type and data of an event, whatever else it carries. */
export type Proposed<T extends CaseEventType = CaseEventType> = {
  [K in T]: { readonly type: K; readonly data: z.output<(typeof caseEvents)[K]> };
}[T];

/** A rule against one type of event: null where it stands for nothing. The message says what to do instead. */
export type Refuse<T extends CaseEventType> = (
  state: CaseState,
  event: Proposed<T>,
  reading: Reading,
) => Rejection | null;

export type Refused = Rejection | null;
