import { type AnySubjectState, type Dated, initialAnySubject } from '../any-subject/state.js';

/** A case's time in the matter. */
export interface Membership extends Dated {
  case: string;
  note?: string;
  removed?: Dated & { reason?: string | undefined };
}

export interface MatterState extends AnySubjectState {
  names: (Dated & { name: string; summary?: string | undefined })[];
  cases: Membership[];
}

export const initialMatter = (subject: string): MatterState => ({
  ...initialAnySubject(subject),
  names: [],
  cases: [],
});
