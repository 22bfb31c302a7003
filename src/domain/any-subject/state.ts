import type { AnySubjectEvent } from '../any-subject.js';
import type { Day } from '../dates.js';
import type { Standing } from '../event.js';
import type { Anomaly, Fact } from '../fact.js';

/** When a recorded thing happened: EDTF as recorded, and the earliest and latest day it can mean. */
export interface When {
  on: string;
  earliest: Day;
  latest: Day;
}

/** What every entry of a state carries: its date and the events that made it so. */
export interface Dated {
  when: When;
  by: string[];
}

/** What an event of a type says, as its schema reads it. */
export type DataOf<E extends { type: string; data: unknown }, T extends E['type']> = Extract<
  E,
  { type: T }
>['data'];

/** What an any-subject event said, dated, with the stream it stands in and how sure the record is. */
export type Said<T extends AnySubjectEvent['type']> = DataOf<AnySubjectEvent, T> &
  Dated & { subject: string; standing: Standing };

type Question = Said<'QuestionOpened'> & {
  event: string;
  answered?: Dated & { answer: string };
};

/** Another version of a recorded fact. It never changes the value (docs/replay.md). */
export type Dispute = Said<'FactDisputed'>;

/** An event of another stream that names this subject and changes no value of it. */
export interface Mention extends Dated {
  type: string;
  subject: string;
}

/** What any subject's state holds, whatever its kind. */
export interface AnySubjectState {
  subject: string;
  statements: Said<'StatementMade'>[];
  facts: Said<'FactReported'>[];
  absences: Said<'AbsenceNoted'>[];
  questions: Question[];
  regulatorActs: Said<'RegulatorActed'>[];
  disputes: Dispute[];
  aliases: (Dated & DataOf<AnySubjectEvent, 'AliasAdded'>)[];
  mentions: Mention[];
  anomalies: Anomaly[];
}

export const initialAnySubject = (subject: string): AnySubjectState => ({
  subject,
  statements: [],
  facts: [],
  absences: [],
  questions: [],
  regulatorActs: [],
  disputes: [],
  aliases: [],
  mentions: [],
  anomalies: [],
});

/** The date of a fact. A fact of a correction that came without one is told as the empty day. */
export const whenOf = (fact: Fact): When => ({
  on: fact.occurredOn,
  earliest: fact.earliest,
  latest: fact.latest,
});

/** Date and provenance of an entry that one fact made. */
export const datedBy = (fact: Fact): Dated => ({ when: whenOf(fact), by: [fact.id] });
