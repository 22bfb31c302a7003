/** How an input names its case. */
export interface CaseQuery {
  readonly court?: string;
  readonly docketNumber?: string;
  readonly pacerCaseId?: string;
  readonly courtlistenerId?: string;
}

/** The recorded case an input belongs to, or undefined for one not seen before. */
export type ResolveCase = (query: CaseQuery) => string | undefined;
