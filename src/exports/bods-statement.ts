import type { Dated } from '../domain/any-subject/state.js';
import type { Day } from '../domain/dates.js';

/** A statement of the Beneficial Ownership Data Standard 0.4, as far as Asof writes it (tests/fixtures/bods/schema). */
export interface BodsStatement {
  readonly statementId: string;
  readonly statementDate: Day;
  readonly annotations?: readonly BodsAnnotation[];
  readonly publicationDetails: {
    readonly publicationDate: Day;
    readonly bodsVersion: '0.4';
    readonly publisher: { readonly name: string; readonly url?: string };
  };
  readonly source: {
    readonly type: readonly string[];
    readonly description: string;
    readonly url?: string;
    readonly retrievedAt?: string;
    readonly assertedBy?: readonly { readonly name: string }[];
  };
  readonly declarationSubject: string;
  readonly recordId: string;
  readonly recordType: 'entity' | 'person' | 'relationship';
  readonly recordStatus: 'new' | 'closed';
  readonly recordDetails: object;
}

export interface BodsAnnotation {
  readonly motivation: 'commenting';
  readonly statementPointerTarget: string;
  readonly description: string;
}

/** What a statement is made of: the record's details, the events behind them and the latest day they reach. */
export interface BodsRecord {
  readonly recordId: string;
  readonly recordType: BodsStatement['recordType'];
  readonly recordDetails: object;
  readonly annotations: readonly BodsAnnotation[];
  readonly closed: boolean;
  readonly on: Day;
  readonly by: readonly string[];
}

/** The day itself where the record has one; a month, a year or a "by" is not a date BODS can hold, and none is made up. */
const exactDay = (dated: Dated | undefined): Day | undefined =>
  dated && dated.when.earliest === dated.when.latest ? dated.when.latest : undefined;

/** A member of that name with the day, or nothing. */
export const dayMember = <K extends string>(key: K, dated: Dated | undefined): { [P in K]?: Day } => {
  const day = exactDay(dated);
  return (day === undefined ? {} : { [key]: day }) as { [P in K]?: Day };
};

/** The latest of the days. @throws RangeError without a day: a record always rests on an event. */
export function latestDay(...dated: readonly (Dated | undefined)[]): Day {
  const days = dated.flatMap((d) => (d ? [d.when.latest] : []));
  if (days.length === 0) throw new RangeError('A record of BODS needs an event to rest on.');
  return days.reduce((a, b) => (a > b ? a : b));
}

export const commenting = (target: string, description: string): BodsAnnotation => ({
  motivation: 'commenting',
  statementPointerTarget: target,
  description,
});
