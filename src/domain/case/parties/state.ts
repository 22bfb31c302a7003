import type { Act, Table } from '../acts.js';

interface PartyRoleHeld {
  role: string;
  roleAsPrinted: string | null;
  /** Null: known only from its end. */
  from: Act | null;
  until: (Act & { reason: string | null }) | null;
}

export interface Party {
  name: string;
  formerNames: { name: string; by: readonly string[] }[];
  /** Organization or person of the record. */
  subject: string | null;
  group: string | null;
  capacity: string | null;
  extra: string | null;
  roles: PartyRoleHeld[];
  by: readonly string[];
}

interface Counsel {
  counsel: string;
  firm: string | null;
  parties: string[];
  roles: string[];
  from: Act | null;
  until: Act | null;
  by: readonly string[];
}

interface Judge {
  judge: string;
  role: 'presiding' | 'magistrate' | 'panel';
  how: string;
  from: Act;
  until: Act | null;
}

interface NonParty extends Act {
  name: string;
  kind: string;
  leave: string;
  supports: string | null;
  number: string | null;
  summary: string | null;
  history: ({ leave: string } & Act)[];
}

export interface PartiesState {
  parties: Table<Party>;
  /** Slot of a former name → slot of the present one. */
  renamed: Table<string>;
  counsel: Counsel[];
  judges: Judge[];
  nonParties: Table<NonParty>;
}

export const noParties = (): PartiesState => ({
  parties: {},
  renamed: {},
  counsel: [],
  judges: [],
  nonParties: {},
});
