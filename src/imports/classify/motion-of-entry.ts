import type { Ruling } from './dispositions.js';
import type { Confidence, Kind, MotionType } from './label.js';
import { type Request, requestsIn, typeOfRequest } from './motions.js';
import type { DocketText } from './text.js';

const CONCERNS: ReadonlySet<Kind> = new Set([
  'motion',
  'opposition',
  'reply',
  'order',
  'hearing-held',
  'hearing-set',
]);

export interface MotionRead {
  type: MotionType | null;
  confidence: Confidence;
}

const NONE: MotionRead = { type: null, confidence: 'high' };

/** The type of the motion that an entry makes, answers, hears or decides; null where it concerns none. */
export function motionTypeOf(kind: Kind, text: DocketText, ruling: Ruling | undefined): MotionRead {
  if (!CONCERNS.has(kind)) return NONE;
  if (kind === 'motion') return sure(typeOfMotion(text));
  if (kind === 'order' || kind === 'hearing-held') return typeRuledOn(kind, text, ruling);
  if (kind === 'opposition' || kind === 'reply') return typeAnswered(text);
  return firstNamed(text.text, 220);
}

const typed = (request: Request): boolean => request.type !== 'other';

function sure(type: MotionType | null): MotionRead {
  return { type, confidence: type === 'other' ? 'low' : 'high' };
}

function typeOfMotion(text: DocketText): MotionType | null {
  const joint = /joint|agreed|stipulat|consent/.test(text.modifiers);
  const { lead } = text;
  if (/pre-?motion conference/.test(lead.slice(0, 160))) return 'other';
  if (/^objections?/.test(lead)) return 'other';
  if (/^stip/.test(lead)) return typeOfRequest(text.text.slice(text.text.indexOf('stip')), true);
  // "SEALED MOTION" says nothing of what it asks
  if (
    /sealed/.test(text.modifiers) &&
    /^motion(?: by| filed| \(|$)/.test(lead) &&
    !/ (?:to|for|in limine|regarding) /.test(lead.slice(0, 160))
  )
    return null;
  const head =
    /^(?:cross-)?(?:motions?|applications?|requests?|requesting|petition|demand for|appl\.?|notice (?:of|and) (?:motion|application)(?: and motion)?|letter (?:motion|request|application)?)(?:\/application)?\b/.exec(
      lead,
    );
  if (/suggested transferee|schedule of actions/.test(text.own)) return 'transfer';
  const type = typeOfRequest(head ? lead.slice(head[0].length) : lead, joint);
  if (type !== 'other' || (head && /^ (?:to|for|requesting|seeking) /.test(lead.slice(head[0].length))))
    return type;
  // The event's short title may be empty and the real one follow it: "MOTION by Defendant ... Motion to Stay"
  return (
    requestsIn(text.own, joint, 4).find((request) => typed(request) && request.at < 200)?.type ?? 'other'
  );
}

/** A ruling names its motion before the verb ("the motion to stay [9] is denied") or after it ("denying 9 Motion"). */
function typeRuledOn(kind: Kind, text: DocketText, ruling: Ruling | undefined): MotionRead {
  const { own } = text;
  if (ruling) {
    if (ruling.passive) {
      const sentence = own.slice(Math.max(0, ruling.at - 330), ruling.at);
      // "plaintiff's motion for leave to file, ..., the motion is denied": the second mention has no words of its own
      const inSentence = requestsIn(sentence.slice(sentenceStart(sentence)));
      const all = requestsIn(sentence);
      const last =
        inSentence.findLast(typed) ??
        (inSentence.length > 0
          ? (all.findLast(typed) ?? all.findLast((one) => !one.bare) ?? inSentence.at(-1))
          : all.at(-1));
      if (last && !last.bare) return sure(last.type);
    }
    if (
      /^ (?:an? |the )?(?:\w+ )?(?:extension|continuance|adjournment)\b/.test(
        own.slice(ruling.end, ruling.end + 60),
      )
    )
      return sure(typeOfRequest(own.slice(ruling.end)));
    const after = requestsIn(own.slice(ruling.at, ruling.at + 330))[0];
    if (after && !after.bare) return sure(after.type);
  }
  if (
    /^(?:agreed )?order (?:for|vacating|lifting|terminating|modifying|annulling)[\w ]{0,30}\bautomatic stay\b/.test(
      text.lead,
    )
  )
    return sure('relief-from-stay');
  if (/^order (?:denying|granting) transfer/.test(text.lead)) return sure('transfer');
  if (/pro hac vice/.test(own) && kind === 'order') return sure('pro-hac-vice');
  if (
    kind === 'order' &&
    /^(?:\w+ ){0,2}order (?:extending|enlarging)|^memo[\w -]{0,24}endors|^endorsed letter/.test(text.lead) &&
    /time|deadline/.test(own) &&
    // a court may move a deadline unasked: then it decides no request
    /related|motion|request|stipulat|consent|agreed|letter|application|endors|\bre:? ?\[?\d/.test(
      text.text,
    ) &&
    /extend|extension|reset|adjourn/.test(own)
  )
    return sure('extension');
  const anywhere = firstNamed(text.text, ruling ? Infinity : 120);
  if (anywhere.type !== null || !ruling) return anywhere;
  // A plan or a policy can be approved that nobody moved for.
  if (/^(?:approv|sustain|allow|strik)/.test(own.slice(ruling.at))) return NONE;
  // "granting [115] request that portions remain under seal": a ruling on a request without the word motion
  return { type: typeOfRequest(own.slice(ruling.at, ruling.at + 200)), confidence: 'low' };
}

function typeAnswered(text: DocketText): MotionRead {
  const { lead, own } = text;
  if (
    /^objections? to confirmation|^(?:response|return)s?\b.{0,30}(?:order to show cause|\bosc\b)/.test(lead)
  )
    return NONE;
  // "REPLY in Support of Motion ... re 19 MOTION for Summary Judgment": the event's name is not yet the motion's
  const named = requestsIn(text.text, false, 6).find(typed);
  const answered = named && named.at < 400 ? sure(named.type) : firstNamed(text.text, Infinity);
  if (answered.type !== null) return answered;
  // The Judicial Panel on Multidistrict Litigation hears motions to transfer and calls papers "pleadings"
  if (/\bpldg\b/.test(text.text)) return { type: 'transfer', confidence: 'low' };
  if (/\bseal|redact/.test(own.slice(0, 240))) return { type: 'seal', confidence: 'low' };
  return NONE;
}

/** "shall file a proposed motion", "any motions": no motion that was made. */
const UNNAMED =
  /\b(?:an?|any|all|future|proposed|further|that|such|no|file|filing|for) (?:proposed |dispositive |pretrial |discovery )?$/;
/** A related document's short title without the word motion: "(Re: 132 Dismiss for Other Reasons)". */
const BARE =
  /(?:\(re:? ?(?:related document\(s\) ?)?|related document\(s\):? ?)\[?\d{1,4}\]? ?(?=(?:dismiss|relief|compel|extend|sell|use|lift|avoid|convert|objection to claim|employ|assume))([^;()]{4,60})/;

/**
 * The first motion that the text names. An order or a setting that rules on nothing concerns a motion only if it names
 * one in its opening words, or by number: "any motions must be filed by" further on concerns none.
 */
function firstNamed(text: string, within: number): MotionRead {
  const requests = requestsIn(text, false, 6);
  const first = requests.find(
    (one) =>
      !isPlan(text, one) &&
      !one.bare &&
      ((one.at < within && !isIncidental(text, one)) || isNumbered(text, one.at)),
  );
  // "Notice of motion for 5/8 ... re 15 MOTION to Dismiss": the number says which
  const numbered = requests.find((one) => typed(one) && isNumbered(text, one.at));
  const request = first && !typed(first) && !isNumbered(text, first.at) ? (numbered ?? first) : first;
  const bare = BARE.exec(text);
  if (bare?.[1] && (!request || bare.index < request.at)) return sure(typeOfRequest(bare[1]));
  return request ? sure(request.type) : NONE;
}

function isIncidental(text: string, { at, type }: Request): boolean {
  if (UNNAMED.test(text.slice(Math.max(0, at - 40), at))) return true;
  const around = text.slice(Math.max(0, at - 20), at + 21);
  // a title of a paper that only carries the word
  return type === 'other' && /stipulation and order|so[- ]ordered stip/.test(around);
}

/** "Chapter 13 Plan and Related Motions" is a plan. */
function isPlan(text: string, { at }: Request): boolean {
  return /\bplan and (?:related )?$/.test(text.slice(Math.max(0, at - 20), at));
}

/** "12 Second Motion to Stay", "motion to certify class [12]" */
function isNumbered(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 50), at);
  return (
    /(?:\[\d{1,4}\]|\b\d{1,4}) (?:[\w'/-]+ ){0,5}$/.test(before) ||
    /^[\w ]{4,90}\[\d{1,4}\]/.test(text.slice(at, at + 110))
  );
}

function sentenceStart(text: string): number {
  const hit = /.*[.;:] (?=[a-z"[(])/.exec(text.slice(0, -2));
  return hit ? hit[0].length : 0;
}
