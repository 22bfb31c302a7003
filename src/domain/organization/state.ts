import {
  type AnySubjectState,
  type DataOf,
  type Dated,
  initialAnySubject,
  type When,
} from '../any-subject/state.js';
import type { Day } from '../dates.js';
import type { Standing } from '../event.js';
import type { OrganizationEvent, StepProgress } from './events.js';
import type { Challenges } from './litigation-state.js';

type Data<T extends OrganizationEvent['type']> = DataOf<OrganizationEvent, T>;
type Told<T extends OrganizationEvent['type']> = Data<T> & Dated;

/** A legal entity of the group, with its names and legal forms over time. */
export interface Entity {
  entity: string;
  names: (Dated & { name: string })[];
  legalForms: (Dated & { legalForm: string })[];
  jurisdiction?: { value: string; by: string[] };
  terms?: { value: string; by: string[] };
  formed?: Dated;
  convertedFrom?: string;
  ended?: Dated & { how: 'converted' | 'dissolved'; into?: string; reason?: string };
  /** The events that name it first. */
  by: string[];
}

/** Who controls an entity, how, and since when. */
export interface ControlSpell extends Dated {
  entity: string;
  controller: string;
  how?: { value: string; by: string[] };
  basis: string;
  direct: boolean;
  /** `began`: a source says that it began that day; `known`: it was so by that day, its beginning is not on record. */
  start: 'began' | 'known';
  confirmed: Dated[];
  ended?: Dated;
}

/** A person's time on a board. Only an appointment on record gives it a first day (LAW.md, Governance). */
export interface Seat {
  name: string;
  role?: { value: string; by: string[] };
  /** `departed` as a start: only the departure is on record, and it proves that the person sat before. */
  start: Dated & { basis: 'appointed' | 'reported' | 'departed'; appointedBy?: string };
  /** The latest day on which a source names the person as a member. */
  confirmed?: Dated;
  end?: Dated & {
    /** `unlisted`: a complete list of members without the name; the day of the end is unknown. */
    basis: 'departed' | 'unlisted';
    how?: string;
    reason?: string;
    /** The person was gone by this day at the latest, where that is earlier than the date of departure says. */
    goneBy?: Day;
  };
}

/** Who watches a board without seat or vote. */
interface ObserverSpell {
  name: string;
  for?: string;
  start?: Dated;
  end?: Dated & { reason?: string };
  by: string[];
}

export interface Board {
  board: string;
  seats: Seat[];
  observers: ObserverSpell[];
  /** The size last reported and how appointments and departures since moved it. */
  size?: { reported: number; change: number; when: When; by: string[] };
  /** Lists of members said to be complete, oldest first. */
  lists: (Dated & { names: string[] })[];
  /** Events since the last such list that name a member whose joining nobody recorded: it has been overtaken unseen. */
  unseen: string[];
}

interface OfficeSpell {
  name: string;
  office: string;
  interim: boolean;
  start?: Dated;
  end?: Dated & { how: string; reason?: string };
  by: string[];
}

export type Stake = Told<'StakeReported'> & { standing: Standing };

export type Bid = Told<'BidReceived'> & {
  rejected?: Dated & Omit<Data<'BidRejected'>, 'by'> & { rejectedBy?: string | undefined };
  withdrawn?: Dated & Data<'BidWithdrawn'>;
};

/** One financing, told by one or more reports of the same round. */
interface Round {
  round: string | null;
  reports: Told<'InvestmentMade'>[];
}

type PlanVersion = Omit<Data<'ConversionProposed'>, 'plan'> & Dated;

export interface Step {
  step: string;
  title: string;
  wouldChange?: string;
  taken: (Dated & {
    progress: StepProgress;
    instrument?: string | undefined;
    binding?: boolean | undefined;
    summary?: string | undefined;
  })[];
  by: string[];
}

export interface Plan {
  plan: string;
  /** Empty when only steps of the plan are on record. */
  versions: PlanVersion[];
  steps: Step[];
  superseded?: Dated & { byPlan?: string | undefined };
  completed?: Dated & { summary: string };
  abandoned?: Dated & { reason?: string | undefined; replacedBy?: string | undefined };
  by: string[];
}

/** What stands or stood in the way, as the organization's own record has it. */
export interface Obstacle extends Dated {
  /** Key given by the record, or made of the regulator where only its act is on record. */
  obstacle: string;
  kind: 'regulator' | 'litigation' | 'contract' | 'own-board';
  raisedBy: string;
  plan?: string;
  step?: string;
  instrument: string;
  summary: string;
  case?: string;
  /** True when it follows from a regulator's act alone, and no event raised it by name. */
  fromAct: boolean;
  cleared: (Dated & { how: string; instrument: string; summary: string; case?: string | undefined })[];
}

/** `madeBy` is the event's own `by`: in a state that word means the events behind a value. */
export type Commitment = Omit<Data<'CommitmentMade'>, 'by'> &
  Dated & {
    madeBy: string;
    outcomes: (Dated & {
      status: 'kept' | 'broken' | 'released';
      evidence: string;
      releasedBy?: string | undefined;
    })[];
  };

/** A joint project the organization takes part in, as the venture's own stream has it. */
export interface VentureTie extends Dated {
  venture: string;
  name?: string;
  roles: string[];
  left?: Dated;
}

export interface OrganizationState extends AnySubjectState, Challenges {
  /** Key of the organization itself among its entities: its id without the kind. */
  key: string;
  formed: Told<'OrganizationFormed'>[];
  missions: Told<'MissionStated'>[];
  entities: Entity[];
  control: ControlSpell[];
  boards: Board[];
  officers: OfficeSpell[];
  stakes: Stake[];
  rounds: Round[];
  bids: Bid[];
  partnerships: Told<'PartnershipChanged'>[];
  acquisitions: Told<'AcquisitionReported'>[];
  plans: Plan[];
  obstacles: Obstacle[];
  commitments: Commitment[];
  ventures: VentureTie[];
  /** What it holds in other organizations, as their records have it. */
  holds: (Stake & { organization: string })[];
  /** What other organizations' records say of it. */
  elsewhere: (Dated & { type: string; organization: string; sentence: string })[];
}

export const initialOrganization = (subject: string): OrganizationState => ({
  ...initialAnySubject(subject),
  key: subject.slice(subject.indexOf('-') + 1),
  formed: [],
  missions: [],
  entities: [],
  control: [],
  boards: [],
  officers: [],
  stakes: [],
  rounds: [],
  bids: [],
  partnerships: [],
  acquisitions: [],
  plans: [],
  obstacles: [],
  commitments: [],
  ventures: [],
  holds: [],
  elsewhere: [],
  cases: [],
});

/** Records a rule the world broke. */
export function anomaly(state: OrganizationState, rule: string, message: string, ...by: string[]): void {
  state.anomalies.push({ rule, message, by });
}
