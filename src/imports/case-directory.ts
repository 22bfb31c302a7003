import { caseIdFor } from '../domain/courts.js';

/** How an input names its case. */
export interface CaseQuery {
  readonly court?: string;
  readonly docketNumber?: string;
  readonly pacerCaseId?: string;
  readonly courtlistenerId?: string;
}

/** The recorded case an input belongs to, or undefined for one not seen before. */
export type ResolveCase = (query: CaseQuery) => string | undefined;

/** What a case is called where none of its names is recorded. */
export function mintedFor({ court, docketNumber }: CaseQuery): string | undefined {
  return court === undefined || docketNumber === undefined ? undefined : caseIdFor(court, docketNumber);
}
