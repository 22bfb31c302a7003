import { caseEvents } from '../domain/case/events.js';
import { timeZoneOf } from '../domain/courts.js';
import { CLASSIFIER_VERSION } from './classify/classify.js';
import { understand as read } from './classify/derive.js';
import type { Kind, Label } from './classify/label.js';
import { type Line, wordsOf } from './docket-line.js';
import type { Derived, Understand } from './entry-telling.js';

/** Kinds that come from the court, whoever asked for them. */
const OF_THE_COURT: ReadonlySet<Kind> = new Set([
  'order',
  'hearing-set',
  'hearing-vacated',
  'hearing-held',
  'judgment',
  'assignment',
  'transfer',
  'administrative',
  'transcript',
]);

/** Reads a docket line with the classifier. What it is unsure of is told as low confidence and moves nothing. */
export const understandLine: Understand = (line: Line, court: string) => {
  const entry = {
    date_filed: line.filedOn ?? line.enteredOn,
    document_number: line.number,
    description: line.text,
    short_description: line.shortText,
    court,
  };
  const { label, confidence, drafts } = read(entry, timeZoneOf(court));
  return {
    reading: {
      kind: label.kind,
      motionType: label.motionType,
      disposition: label.disposition,
      refersTo: label.refersTo.slice(0, 200),
      hearingAt: label.hearingAt,
      confidence: confidence.kind,
      by: 'classifier',
      readerVersion: CLASSIFIER_VERSION,
    },
    filing: isFiling(label, wordsOf(line)),
    derived: drafts.map(usable).filter((each) => each !== undefined),
  };
};

/** A draft that the record can hold: sure, and of the form its schema asks. A doubtful ruling is kept as proposed. */
function usable(draft: {
  type: string;
  data: Record<string, unknown>;
  confidence: string;
}): Derived | undefined {
  const sure = draft.confidence === 'high';
  if (!sure && draft.type !== 'MotionDecided') return undefined;
  const schema = (caseEvents as Record<string, (typeof caseEvents)[keyof typeof caseEvents]>)[draft.type];
  const parsed = schema?.safeParse(sure ? draft.data : { ...draft.data, proposed: true });
  if (!parsed?.success) return undefined;
  // Minutes and transcripts come later than the hearing they show to have been held.
  const occurredOn = draft.type === 'HearingHeld' ? { occurredOn: String(draft.data.date) } : {};
  return { type: draft.type, data: parsed.data as Derived['data'], ...occurredOn };
}

/** Orders, minutes and notices of the clerk are entries but not filings. */
function isFiling(label: Label, words: string): boolean {
  if (OF_THE_COURT.has(label.kind)) return false;
  const start = words.slice(0, 400).toLowerCase();
  switch (label.kind) {
    case 'dismissal':
      return !/^\W*(?:\w+ ){0,3}(?:order|opinion|case|civil)\b/.test(start);
    case 'service':
      return !/issued|bnc|bankruptcy noticing|mailed by|certificate of mailing/.test(start);
    case 'appeal':
      return /^\W*(?:\w+ ){0,4}(?:notice of (?:\w+ ){0,3}appeal|petition)/.test(start);
    case 'notice':
    case 'other':
    case 'settlement':
      return (
        /\bfiled by\b|\bby (?!the (?:clerk|court)|clerk|court|deputy)[a-z]/.test(start) &&
        !/^\W*(?:clerk|notice (?:of|to) (?:hearing|counsel|electronic|defici|case|assign))/.test(start)
      );
    default:
      return true;
  }
}
