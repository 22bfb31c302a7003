/** A case as citations name it. */
export interface CitedCase {
  /** The short caption where there is one: Doe v. Acme. */
  readonly caption: string;
  /** As printed, judges' initials included: 4:24-cv-04722-YGR. */
  readonly docketNumber: string;
  /** The court's Bluebook abbreviation: N.D. Cal. */
  readonly courtCitation: string;
  /** A state court: it gives its papers no ECF numbers. */
  readonly state?: boolean | undefined;
  /** EDTF. */
  readonly filedOn?: string | undefined;
}

/** A paper of a case: an order, a motion, any entry of the docket. */
export interface PaperCitation {
  readonly kind: 'paper';
  readonly case: CitedCase;
  readonly title: string;
  /** EDTF; null: not on record. */
  readonly date: string | null;
  /** The printed number; null: the docket gives the entry none; left out: it wasn't seen. */
  readonly number?: string | null | undefined;
  readonly attachment?: number | null | undefined;
  /** Put on the docket by a party, rather than made by the court. */
  readonly filing: boolean;
  /** Page or paragraph, as printed after the title: "at 5", "¶ 12". */
  readonly pinpoint?: string | undefined;
  readonly url?: string | undefined;
}

/** The case itself. */
export interface CaseCitation {
  readonly kind: 'case';
  readonly case: CitedCase;
  readonly url?: string | undefined;
}

/** The docket as it stood on a day, with an address that pins what was answered. */
export interface DocketCitation {
  readonly kind: 'docket';
  readonly case: CitedCase;
  readonly asOf: string;
  /** The day at whose end things had to be known, where the answer was cut by it. */
  readonly knownOn?: string | undefined;
  readonly permalink: string;
}

/** What the press or another publisher reported. */
export interface PressCitation {
  readonly kind: 'press';
  readonly publisher: string | null;
  readonly title: string | null;
  readonly publishedOn: string | null;
  readonly url?: string | undefined;
  readonly retrievedOn?: string | undefined;
}

export type Citation = PaperCitation | CaseCitation | DocketCitation | PressCitation;
