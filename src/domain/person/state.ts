import { type AnySubjectState, type Dated, initialAnySubject, type When } from '../any-subject/state.js';

/** A public role, as a source reports it. Its beginning and end are days only where a source says so. */
export interface Role extends Dated {
  role: string;
  at?: string;
  atSubject?: string;
  /** `began`: an appointment is on record; `reported`: held by that day. */
  start: 'began' | 'reported' | 'not-on-record';
  ended?: Dated;
}

/** A case that names the person. */
export interface Suit extends Dated {
  case: string;
  caption?: string;
  court?: string;
  filed?: When;
  roles: string[];
  /** As a party: ended by termination; the case itself may go on. */
  terminated?: Dated;
  ended?: Dated & { how: string };
}

export interface PersonState extends AnySubjectState {
  names: (Dated & { name: string })[];
  roles: Role[];
  suits: Suit[];
}

export const initialPerson = (subject: string): PersonState => ({
  ...initialAnySubject(subject),
  names: [],
  roles: [],
  suits: [],
});
