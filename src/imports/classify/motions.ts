import type { MotionType } from './label.js';

/**
 * The types a filing names in its own words. Where several are named, the one that stands first in the text counts;
 * of two that begin at the same place, the one higher in this list.
 */
const TYPES: ReadonlyArray<readonly [MotionType, RegExp]> = [
  ['pro-hac-vice', /pro hac vice|\bphv\b/],
  [
    'in-forma-pauperis',
    /forma pauperis|waive\w{0,2} (?:of )?(?:the )?(?:chapter \d+ )?filing fee|without (?:prepay(?:ing|ment)|payment of)|\bifp\b/,
  ],
  [
    'relief-from-stay',
    /relief from (?:the |an |all )?(?:automatic |codebtor |co-debtor |judgment and )?stay|stay relief|relief from co-?debtor stay|(?:lift|annul|vacat|modify|terminat)\w{0,4} (?:of )?(?:the )?(?:automatic )?stay|modification of (?:the )?(?:automatic )?stay/,
  ],
  ['temporary-restraining-order', /temporary restrain|\btro\b/],
  ['preliminary-injunction', /preliminary injunct|interlocutory injunct|injuncti(?:on|ve)/],
  ['summary-judgment', /summary (?:of )?judge?ment|summary adjudication/],
  ['judgment-on-the-pleadings', /judge?ment on the plead|judgment on (?:the )?admin/],
  ['default-judgment', /default judge?ment|judge?ment by default|entry of default and/],
  [
    'class-certification',
    /certif\w{1,6} (?:of |the |a |an |this |plaintiffs?'? )*(?:rule 23 |settlement |nationwide |plaintiff )?class|class cert|conditional(?:ly)? certif|certify collective/,
  ],
  ['in-limine', /in limine/],
  ['new-trial', /new trial/],
  ['voluntary-dismissal', /voluntar(?:y|ily) (?:dismiss|discontinu|withdraw)/],
  [
    'reconsideration',
    /reconsider|rehear|alter (?:or|and) amend|amend or alter|alter judgment|relief from (?:the )?(?:final )?(?:judgment|order)/,
  ],
  [
    'withdraw-counsel',
    /withdraw\w{0,4} (?:as )?(?:of )?(?:the )?(?:appearance|counsel|(?:\w+ ){0,3}?as (?:counsel|attorney|co-)|attorney|representation)|withdraw [^;]{1,60} as (?:\w+ )?(?:counsel|attorney)|substitut\w{1,4} (?:of )?(?:counsel|attorney)|relieve\w{0,2} (?:as )?counsel|be relieved/,
  ],
  [
    'appoint-counsel',
    /appoint(?:ment|ing)? (?:of )?(?:interim |pro bono |lead |class )*(?:counsel|(?:an )?attorney)|interim (?:lead |class )*counsel|request for counsel/,
  ],
  [
    'attorney-fees',
    /attorneys?'?s?'? fees?|attorneys?'?s?'? (?:costs|expenses)|fees?,? (?:costs?,? )?and (?:costs|expenses)|for fees\b|award of fees|fee application|^ ?(?:\w+ )?for (?:[\w-]+ ){0,3}compensation\b.{0,160}\b(?:attorney|counsel)\b|bill of costs|for approval of (?:attorney )?fees/,
  ],
  [
    'seal',
    /\bto (?:file (?:\w+ ){0,4}?under )?seal\b|\bunder seal\b|\bseal(?:ing)?\b|\bsealed\b(?! (?:document|motion|exhibit|letter|filing|response|entry))|to redact|redaction|unseal|restrict (?:public )?(?:access|document)|impound/,
  ],
  [
    'amend',
    /(?:leave|permission|motion|motions|seeking|request) to (?:file )?(?:an? |its |their |his |her |the |for )*(?:proposed )?(?:first |second |third |fourth |fifth |corrected |joint |verified |consolidated )*(?:amend|supplemental (?:complaint|plead|petition)|supplement (?:the |its |their )?(?:complaint|plead))|\bto (?:further )?(?:amend|supplement)\b(?! (?:the |this )?(?:court'?s? )?(?:order|judgment))|amended (?:complaint|petition|answer|pleading|counterclaim|infringement)|amend\/correct|to add (?:part|defendant|plaintiff)/,
  ],
  [
    'continue-hearing',
    /(?:continu|postpon|adjourn|reschedul|reset|re-set|vacat|advanc|mov)\w{0,5} (?:of )?(?:the |all |and reset |and reschedule )*(?:[\w/-]+ ){0,5}?(?:hearing|trial|conference|argument|mediation|sentencing|setting|date of)|continuance|adjournment|to continue\b(?! (?:the )?(?:automatic )?stay)|to adjourn|to reschedule/,
  ],
  [
    'extension',
    /exten(?:sion|d)\b|extending|enlarge|additional time|more time|(?:reset|extend|adjourn)\w{0,4} (?:the |service |briefing |answer )*deadline|time to (?:file|answer|respond|reply|move)|deadlines? (?:be )?(?:extended|adjourned)/,
  ],
  ['stay', /\bstay(?:ing|ed)?\b|hold (?:\w+ )?in abeyance/],
  ['compel', /compel/],
  ['protective-order', /protective order|confidentiality (?:order|agreement)/],
  ['remand', /\bremand/],
  ['transfer', /\btransfer|change (?:of )?venue/],
  ['intervene', /interven(?!or)/],
  ['consolidate', /consolidat/],
  ['sanctions', /sanction|\bcontempt\b|rule 11\b/],
  ['strike', /\bstrik(?:e|ing)\b|\bdaubert\b(?=.{0,10}strike)/],
  ['dismiss', /(?<!\b(?:vacate|set aside|vacating) .{0,40})dismiss/],
  [
    'leave-to-file',
    /leave to file|leave of court to file|(?:permission|leave) to (?:submit|exceed|proceed to file)|(?:file|filing) (?:\w+ ){0,3}?(?:excess|oversize|in excess)|exceed(?:ing)? (?:the )?page|excess pages|page limit/,
  ],
];

/** Where a request's words end and the filer's name, the documents it relates to or the next sentence begin. */
const ENDS =
  / filed by| (?:re|regarding):? \[?\d{1,4}\]? (?:[\w'/-]+ ){0,4}motion|\. ?document filed| on behalf of|(?<!\b(?:[a-z]|esq|jr|sr|inc|mr|mrs|ms|dr|no|nos|doc|ltd|co|corp|fed|civ|fed\. r|hon|r\.civ|l\.p|st))\. [a-z]|;| \(related| \(re[: ]|\bfiled \(|\bsigned by|,? (?:granting|denying)\b/;
const MAX_PHRASE = 240;

/** The type that the words after "motion" name, `other` if none on the list. */
export function typeOfRequest(words: string, joint = false): MotionType {
  const phrase = clause(words);
  if (
    /^(?:\/application)? to withdraw(?:\/| or )?(?:dismiss)? ?(?:the )?(?:document|motion|plea|\d|\[|claim|\()/.test(
      phrase,
    )
  )
    return 'other';
  let found: MotionType = 'other';
  let at = Infinity;
  for (const [type, pattern] of TYPES) {
    const index = phrase.search(pattern);
    if (index >= 0 && index < at) {
      at = index;
      found = type;
    }
  }
  if (found === 'leave-to-file') return precise(phrase) ?? found;
  // A dismissal that both sides or the plaintiff ask for is voluntary
  if (found === 'dismiss' && joint && !/fail|lack|12\(?b/.test(phrase)) return 'voluntary-dismissal';
  return found;
}

/** "Leave to file" is of the type of what is to be filed, where the list has one. */
function precise(phrase: string): MotionType | undefined {
  if (/under seal|(?:file|of) (?:\w+ ){0,3}seal(?:ed|ing)|to redact/.test(phrase)) return 'seal';
  if (
    /leave to file[^.]{0,60}(?:amended|supplemental) (?:\w+ ){0,2}(?:complaint|petition|answer|plead|counterclaim)/.test(
      phrase,
    )
  )
    return 'amend';
  return undefined;
}

function clause(words: string): string {
  let start = words.slice(0, MAX_PHRASE);
  // "MOTION by Defendant Harris & Harris, Ltd. for extension": the movant stands before what is asked
  if (/^ ?(?:with [\w ]{1,30} )?(?:filed )?(?:by|of) /.test(start)) {
    const asked = start.search(/ (?:for|to|in limine|requesting|seeking|regarding|that|under) /);
    if (asked > 0) start = start.slice(asked);
  }
  const end = start.search(ENDS);
  const whole = end < 0 ? start : start.slice(0, end);
  // "to strike 81 brief": the name after "by" is not what is asked, unless the movant comes first
  const by = whole.search(/ by /);
  return by > 12 && !/^[\s\d[\]#,]*by /.test(whole) && /\b(?:to|for|in limine|re)\b/.test(whole.slice(0, by))
    ? whole.slice(0, by)
    : whole;
}

const REQUEST =
  /\b(?:motions?|mot\.|applications?|requests?|requesting|requested|petition for (?:rehearing|permission|leave)|cross-motion|stipulation|objections? to (?:[\w']+ ){0,3}claims?|moves|seeking|demand for)\b/g;

export interface Request {
  /** Where the request's words begin in the text that was read. */
  at: number;
  type: MotionType;
  /** Nothing says which motion: "Response in Opposition to Motion", "the motion is granted". */
  bare: boolean;
}

const BARE_BEFORE = /(?:^|[-:(] ?|\b(?:to|of|re|on|the|bk|\d{1,4})\]?[ /])$/;
const BARE_AFTER =
  /^(?:motions?|application)(?:\/(?:motion|application))? ?(?:$|[.,;)([]|(?:is|are|at|granted|denied|re)\b|(?:filed|by)\b(?!.{0,80}? (?:to|for) ))/;

/** Every place in a text that names a request, with its type, in order. At most `limit`. */
export function requestsIn(text: string, joint = false, limit = 12): Request[] {
  const found: Request[] = [];
  REQUEST.lastIndex = 0;
  for (let hit = REQUEST.exec(text); hit && found.length < limit; hit = REQUEST.exec(text)) {
    const after = text.slice(hit.index + hit[0].length);
    const before = text.slice(Math.max(0, hit.index - 70), hit.index);
    if (isNoRequest(hit[0], before, after)) continue;
    // What a mere "request" asks stands right after the word; "motion" may carry a long title.
    const words = hit[0].startsWith('request') ? after.slice(0, 110) : after;
    const joined = joint || hit[0] === 'stipulation' || /(?:joint|agreed|stipulated|consent) $/.test(before);
    let type = typeOfRequest(words, joined);
    // "summary judgment motion", "Rule 12(b)(6) dismissal motion": the type may stand before the word
    if (
      type === 'other' &&
      /^(?:s?\b)[\s.,;:)[\]\d]*(?:$|is|are|was|granted|denied|filed|by|and|of|on|\[|\(|re\b)/.test(after)
    )
      type = before.trim() === '' ? type : typeBefore(before);
    const bare =
      type === 'other' && BARE_AFTER.test(text.slice(hit.index, hit.index + 140)) && BARE_BEFORE.test(before);
    found.push({ at: hit.index, type, bare });
  }
  return found;
}

/** The word stands for a deadline, a conference before a motion, boilerplate of a transcript: nobody asks anything. */
function isNoRequest(word: string, before: string, after: string): boolean {
  const dated = /^ ?(?:\w+ ){0,5}(?:due|deadline|cut-?off|date|practice|day|week)\b/.test(after.slice(0, 60));
  if (dated && (!/^ (?:to|for) /.test(after) || /^ (?:to amend|for summary judgment) due/.test(after)))
    return true;
  if (
    /(?:dispositive|discovery|pretrial|all|any|daubert) $/.test(before) &&
    /^ (?:due|must|shall|are)/.test(after)
  )
    return true;
  if (/^motion/.test(word) && /^ (?:hearing|conference|practice|calendar|docket)\b/.test(after)) return true;
  if (/\bpre-$|(?:court'?s?|its) own $/.test(before)) return true;
  if (word.startsWith('request') && /(?:\b(?:at|by|upon|on) (?:the )?(?:joint )?|redaction )$/.test(before))
    return true;
  return (
    word.startsWith('request') &&
    !/^ (?:for|to|that|an?|permission|leave|by|of|as|extension|is|are|approval|the)\b|^:/.test(after)
  );
}

function typeBefore(before: string): MotionType {
  const words = before.slice(-45);
  if (
    !/(?:judgment|dismiss|dismissal|limine|injunction|order|compel|stay|remand|extension|certification|seal|transfer|sanctions|fees?|vice|daubert|pauperis|default|amend|strike) $/.test(
      words,
    )
  )
    return 'other';
  return typeOfRequest(words.slice(words.search(/[.;,] (?!.*[.;,] )/) + 1));
}
