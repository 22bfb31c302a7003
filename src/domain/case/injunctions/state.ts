import type { Day } from '../../dates.js';
import type { Act, Table } from '../acts.js';
import type { Towards } from '../claims/relief.js';
import type { InjunctionKindName } from '../motions/state.js';

/** An injunction that issued: an object of its own, apart from the motion that asked for it. */
export interface Injunction {
  key: string;
  kind: InjunctionKindName;
  /** Key of the motion it was granted on. */
  motion: string | null;
  /** Null: known only from what happened to it later. */
  issued: Act | null;
  number: string | null;
  bound: string[];
  acts: string[];
  security: string | null;
  until: string | null;
  untilDay: Day | null;
  untilHearing: string | null;
  issuedWithoutNotice: boolean | null;
  towards: Towards[];
  extensions: ({ until: string | null; untilDay: Day | null } & Act)[];
  modifications: ({ summary: string; acts: string[] } & Act)[];
  conversions: ({ from: InjunctionKindName; to: InjunctionKindName } & Act)[];
  stayed: (Act & { pending: string | null }) | null;
  ended:
    | (Act & {
        how: 'dissolved' | 'vacated' | 'superseded' | 'ended-with-case';
        inferred: boolean;
        detail: string | null;
      })
    | null;
  by: readonly string[];
}

export interface InjunctionsState {
  injunctions: Table<Injunction>;
}

export const noInjunctions = (): InjunctionsState => ({ injunctions: {} });

export function newInjunction(key: string, kind: InjunctionKindName, by: readonly string[]): Injunction {
  return {
    key,
    kind,
    motion: null,
    issued: null,
    number: null,
    bound: [],
    acts: [],
    security: null,
    until: null,
    untilDay: null,
    untilHearing: null,
    issuedWithoutNotice: null,
    towards: [],
    extensions: [],
    modifications: [],
    conversions: [],
    stayed: null,
    ended: null,
    by,
  };
}
