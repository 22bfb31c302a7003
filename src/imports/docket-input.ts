import type { Day } from '../domain/dates.js';

/** Where a docket copy came from: decides how much its silence means and how its sources are cited. */
export type SourceKind =
  | 'docket-report'
  | 'history-report'
  | 'internet-archive'
  | 'courtlistener'
  | 'courtlistener-webhook'
  | 'feed';

export interface DocketSource {
  readonly kind: SourceKind;
  readonly publisher: string;
  readonly title: string;
  readonly url?: string;
}

/** What a copy says about the case as a whole. Blank and unknown values are left out. */
export interface CaseFacts {
  /** CourtListener's id of the court; missing where a page names its docket by number only. */
  readonly court?: string;
  readonly docketNumber?: string;
  readonly pacerCaseId?: string;
  readonly courtlistenerId?: string;
  readonly caption?: string;
  readonly shortCaption?: string;
  readonly dateFiled?: Day;
  readonly dateTerminated?: Day;
  readonly natureOfSuit?: string;
  readonly cause?: string;
  readonly jury?: string;
  readonly jurisdiction?: string;
  readonly blocked?: boolean;
  /** The case appealed from. */
  readonly originating?: { readonly court: string; readonly docketNumber: string };
  /** Other words of the case's type, to tell cases of private persons. */
  readonly typeWords?: string;
}

export interface PartyInput {
  readonly name: string;
  readonly role: string;
  readonly extra?: string;
  readonly dateTerminated?: Day;
  readonly counsel: readonly CounselInput[];
}

export interface CounselInput {
  readonly name: string;
  readonly roles: readonly string[];
  readonly withdrawnOn?: Day;
}

export interface JudgeInput {
  readonly judge: string;
  readonly role: 'presiding' | 'magistrate' | 'panel';
}

export interface DocumentInput {
  readonly number: string | null;
  readonly attachment: number | null;
  readonly title: string | null;
  readonly pages: number | null;
  readonly availability: 'free-copy' | 'pacer-only' | 'sealed' | 'not-seen';
  readonly pacerDocId?: string;
  readonly links: readonly string[];
}

/** One line of a docket, whatever the format it was read from. */
export interface EntryInput {
  /** Where it stands in the input, as in docket_entries[3]. */
  readonly place: string;
  readonly number: string | null;
  readonly filedOn: Day | null;
  readonly enteredOn: Day | null;
  /** Full docket text; empty for a stub. */
  readonly text: string;
  readonly shortText: string | null;
  readonly sequence: string | null;
  readonly documents: readonly DocumentInput[];
  /** Lines that share this are one entry: a feed lists an entry once for each of its events, all of one moment. */
  readonly together?: string;
  /** Address of this very line, if the source has one. */
  readonly url?: string;
}

export interface Refused {
  readonly place: string;
  readonly reason: string;
}

/** One case as one input tells it. */
export interface DocketInput {
  readonly place: string;
  readonly source: DocketSource;
  readonly retrievedOn: Day;
  readonly facts: CaseFacts;
  readonly parties: readonly PartyInput[];
  /** Whether the list of parties is whole, so that a later name is a new one. */
  readonly partiesComplete: boolean;
  readonly judges: readonly JudgeInput[];
  /** In the order of the input. */
  readonly entries: readonly EntryInput[];
  /** Entries that could not be read. */
  readonly refused: readonly Refused[];
  /** Whether it holds the whole docket as of that day, as far as can be told. */
  readonly complete: boolean;
}

/** How many entries an input holds: each is appended, matched or refused. */
export const entryCount = (input: DocketInput): number => input.entries.length + input.refused.length;
