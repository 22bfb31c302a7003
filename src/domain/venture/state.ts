import { type AnySubjectState, type DataOf, type Dated, initialAnySubject } from '../any-subject/state.js';
import type { Money } from '../any-subject.js';
import type { Standing } from '../event.js';
import type { VentureEvent } from './events.js';

type Told<T extends VentureEvent['type']> = DataOf<VentureEvent, T> & Dated;

/** Who takes part, in which roles, since when, until when. */
export interface PartnerSpell extends Dated {
  name: string;
  roles: string[];
  subject?: string;
  responsibility?: string;
  /** `announced`: named when the venture was; `joined`: joined that day. */
  start: 'announced' | 'joined';
  left?: Dated & { reason?: string | undefined };
}

/** An amount with who put it up and what it is. Announced, committed and secured are never added to each other. */
export interface Capital extends Dated {
  column: 'announced' | 'committed' | 'secured';
  amount: Money;
  /** Who puts it up; the event's own `by`. */
  from: string[];
  over?: string;
  summary?: string;
  standing: Standing;
}

/** A place, with every report about it in the order of the world. */
export interface Site {
  site: string;
  announcements: Told<'SiteAnnounced'>[];
  capacity: Told<'CapacityReported'>[];
  milestones: Told<'MilestoneReached'>[];
}

export interface VentureState extends AnySubjectState {
  reports: Told<'VentureReported'>[];
  announcements: Told<'VentureAnnounced'>[];
  partners: PartnerSpell[];
  capital: Capital[];
  sites: Site[];
  /** Capacity reported of the venture as a whole, and milestones at no named site. */
  capacity: Told<'CapacityReported'>[];
  milestones: Told<'MilestoneReached'>[];
}

export const initialVenture = (subject: string): VentureState => ({
  ...initialAnySubject(subject),
  reports: [],
  announcements: [],
  partners: [],
  capital: [],
  sites: [],
  capacity: [],
  milestones: [],
});
