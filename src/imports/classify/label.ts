/** The words of the filing taxonomy: what a docket entry can be. */
const KINDS = [
  'complaint',
  'amended-complaint',
  'answer',
  'counterclaim',
  'motion',
  'opposition',
  'reply',
  'brief',
  'order',
  'hearing-set',
  'hearing-vacated',
  'hearing-held',
  'judgment',
  'dismissal',
  'appeal',
  'appearance',
  'service',
  'transcript',
  'assignment',
  'transfer',
  'settlement',
  'disclosure',
  'notice',
  'administrative',
  'other',
] as const;
export type Kind = (typeof KINDS)[number];

const MOTION_TYPES = [
  'dismiss',
  'summary-judgment',
  'judgment-on-the-pleadings',
  'preliminary-injunction',
  'temporary-restraining-order',
  'stay',
  'compel',
  'extension',
  'continue-hearing',
  'seal',
  'pro-hac-vice',
  'leave-to-file',
  'amend',
  'remand',
  'transfer',
  'intervene',
  'consolidate',
  'protective-order',
  'default-judgment',
  'class-certification',
  'appoint-counsel',
  'withdraw-counsel',
  'reconsideration',
  'in-limine',
  'sanctions',
  'in-forma-pauperis',
  'relief-from-stay',
  'attorney-fees',
  'voluntary-dismissal',
  'strike',
  'new-trial',
  'other',
] as const;
export type MotionType = (typeof MOTION_TYPES)[number];

export type Disposition =
  | 'granted'
  | 'denied'
  | 'granted-in-part'
  | 'moot'
  | 'stricken'
  | 'withdrawn'
  | 'taken-under-advisement';

export type Confidence = 'high' | 'low';

/** What the classifier reads: the entry as its source prints it. */
export interface EntryText {
  id?: string;
  date_filed?: string | null;
  document_number?: string | null;
  description: string;
  short_description?: string | null;
  court?: string;
}

/** One label, in the form of `entries.gold.jsonl`. */
export interface Label {
  id: string;
  kind: Kind;
  motionType: MotionType | null;
  disposition: Disposition | null;
  refersTo: number[];
  hearingAt: string | null;
}

export interface LabelConfidence {
  kind: Confidence;
  motionType: Confidence;
  disposition: Confidence;
  refersTo: Confidence;
  hearingAt: Confidence;
}
