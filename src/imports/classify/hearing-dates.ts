import { clockIn, datesIn, datesOf, type FoundDate } from './calendar.js';
import { type DocketText, onceFor } from './text.js';

const SESSION =
  /\b(?:hearings?|(?:tele|video)?conference|conf\b|trial|meeting of creditors|341|argument|docket call|mediation|calendar call|presentment|voir dire|jury selection|pretrial|pre-trial|status call|status check|appear\b|noticed? for|creditors meeting|call\b|evidentiary|sentencing|interview|examination|hrg|mtg|telephonic status|inquiry|set for|show cause|fairness|markman|tutorial|notice of motion (?:for|on|returnable)|returnable|return date|before (?:the )?(?:honorable|judge|magistrate))/;
/** Of the verbs before a date the last one says what happens on it: something is heard, or done, signed, due. */
const VERB =
  /\b(?:(?:re-?)?set(?:ting)?|(?:re)?scheduled?|(?:re)?scheduling|continued|adjourned|moved|advanced|noticed|held|hold|calendared|presentment|appear|heard|take place|convene|conduct|commence|begin|(?:continu|adjourn|reschedul|advanc)(?:es|s|ing)|resets|resetting|moves|moving|(filed|signed|dated|entered|approved|due|served|issued|paid|no later than|not later than|on or before|prior to|by(?! (?:tele|phone|video|zoom|webex|teams|remote|conference))|until|expires?|decided|granted|extended|respond|file|serve|submit|submitted|exchange|advise|notify|deadline|cutoff|cut-off|mailed|received|sent|decision|letter|order of|dismissed))\b/g;
const DEADLINE =
  /\b(?:due|deadline|deadlines|no later than|not later than|on or before|by(?! (?:tele|phone|video|zoom|webex|teams|remote|conference))|prior to|until|through|before|after|signed on|dated|filed|filed on|entered on|entered|entry|issued|date of|since|served on|served|decided|expires?|extended to|on or about|letter dated|compliance required|to and including|respond|responses?|objections?|briefs?|within|ending|period|motions? filed|last day to \w+|ready|discovery|cutoff|cut-off)(?: \w{1,12}){0,2}[ :,(]*$/;
/** A date that the same sentence takes away again: "the hearing set for 1/6/2016 is cancelled". */
const TAKEN_AWAY =
  /^[^.;]{0,110}?\b(?:(?:is|are|be|been|was|were|has been|have been)(?: hereby| also| now)? (?:cancel|vacat|stricken|strik|reset|re-set|rescheduled|adjourned|continued|moved|taken off|converted|postponed|advanced|removed|terminated)|hereby (?:cancel|vacat|stricken|reset|adjourned|continued)|cancell?ed|vacated|stricken|not held|(?:is|are) taken under|will be (?:on|submitted|decided|considered) (?:on )?(?:the )?(?:briefs|papers|record))/;
const OLD_DATE =
  /(?:currently|previously|originally|already|formerly|presently|heretofore|was|were|had been|having been)(?: \w+)? (?:set|scheduled|noticed|calendared)(?: to be held)?(?: for| on)? ?(?:\w+day,? )?$|\b(?:from|vacates? (?:the )?[^.;]{0,60}|vacating (?:the )?[^.;]{0,60}|cancel\w{0,4} (?:the )?[^.;]{0,60}|strik\w{1,4} (?:the )?[^.;]{0,60}|(?<!\bbe )held(?: before [^.;]{0,60})? (?:on|for)|proceedings (?:of|on)|proceedings held (?:before [^.;]{0,60})?(?:on)?|continu(?:e|ing) (?:the )?[^.;]{0,40}(?:set|scheduled) for|adjourn(?:ing)? the [^.;]{0,40}(?:set|scheduled) for|appeared (?:on|at)|in reference to (?:the )?hearing on|minutes of|not held|(?:hearing|conference|trial|entry)s? held(?: by telephone| telephonically)?(?: on)?)[ :]*$/;

/** What a party asks for is not yet set. */
const ASKED = /\brequest(?:s|ed|ing)? that\b[^.;]{0,200}$/;

const MOVED_UNTIL =
  /\b(?:reset|re-set|resetting|continued|continuing|adjourned|rescheduled|moved|postponed)\b[^.;]{0,120}\b(?:until|to) (?:\w+day,? )?$/;

export interface Setting {
  day: string;
  time?: string;
  /** The words that set it: its purpose and place are read from them. */
  words: string;
  after: string;
  at: number;
}

/** Every date on which the entry newly sets something to be heard, in the order of the text. */
function settingsIn(text: DocketText): Setting[] {
  const { own } = text;
  // Courts that notice motions by calendar day strike whole days: what the entry announced before that is no setting.
  if (/\bnot hearing motions\b|\bwill not be heard\b/.test(own)) return [];
  const found: Setting[] = [];
  for (const date of datesOf(text)) {
    const setting = settingAt(own, date);
    if (setting) found.push(setting);
  }
  return found;
}

function settingAt(own: string, date: FoundDate): Setting | undefined {
  let before = own.slice(Math.max(0, date.at - 220), date.at);
  const stop = sentenceStart(before);
  // "Hearing scheduled. To be held 8/19": a stop just before the date is an abbreviation's or a broken title's
  if (before.length - stop > 18) before = before.slice(stop);
  const after = own.slice(date.end, date.end + 130);
  if (ASKED.test(before)) return undefined;
  if (TAKEN_AWAY.test(after) || OLD_DATE.test(before)) return undefined;
  // "On 5/8/2023 at 10:30 there shall be an initial conference"
  const reversed =
    date.time !== undefined &&
    /^[^.;]{0,12}(?:there shall be|the court will hold|for (?:an? )?[\w\s-]{0,40}(?:hearing|conference|trial|scheduling)|telephone conference)/.test(
      after,
    );
  if (reversed) return made(date, before, after);
  if (DEADLINE.test(before) && !MOVED_UNTIL.test(before)) return undefined;
  const session = SESSION.exec(before);
  if (!session) return undefined;
  if (!isSet(before)) return undefined;
  if (/^ ?(?:, )?(?:is |was )?(?:due|deadline)/.test(after)) return undefined;
  return made(date, before, after);
}

/** The date of a hearing, not of a paper: a verb that sets is the last one before it, or the hearing's name itself is. */
function isSet(before: string): boolean {
  let sets = false;
  VERB.lastIndex = 0;
  for (let hit = VERB.exec(before); hit; hit = VERB.exec(before)) sets = hit[1] === undefined;
  return (
    sets ||
    MOVED_UNTIL.test(before) ||
    /\b(?:notice of motion (?:for|on)|returnable|return date(?: set for)?)(?: on| at)? (?:\w+day,? )?$/.test(
      before,
    ) ||
    /\bpresentment\b[^;]*\bbefore (?:the )?(?:honorable|hon\.|judge)[^;]{3,60} on $/.test(before) ||
    /\b(?:hearing|conference|trial|argument|meeting|presentment|call|mediation|creditors)s?(?: date)?(?: is)?[ :,-]*(?:on|for|at|is)?[ :,]*(?:\w+day,? ?)?$/.test(
      before,
    )
  );
}

function made(date: FoundDate, words: string, after: string): Setting {
  return { day: date.day, ...(date.time ? { time: date.time } : {}), words, after, at: date.at };
}

function sentenceStart(before: string): number {
  let last = 0;
  const end =
    /(?<!\b(?:mr|ms|mrs|dr|hon|no|inc|llc|jr|sr|st|u\.s|a\.m|p\.m|[a-z]|ave|ct|dist|dept))[.;] ?(?=[a-z"(])/g;
  for (let hit = end.exec(before); hit; hit = end.exec(before)) last = hit.index + 1;
  return last;
}

/** `settingsIn`, worked out once for an entry. */
export const settingsOf = onceFor(settingsIn);

/**
 * The first new date as the label prints it. A time corrected in the entry's closing words replaces the first.
 * @param isNew whether a day (`YYYY-MM-DD`) still lay ahead when the entry was made
 */
export function firstHearing(text: DocketText, isNew: (day: string) => boolean): string | null {
  const first = settingsOf(text).find((setting) => isNew(setting.day));
  if (!first) return null;
  return first.time ? `${first.day}T${first.time}` : first.day;
}

/** "(Time of conference corrected to 11:30 a.m.)" resets a hearing whose day stands elsewhere in the entry. */
export function correctedTime(own: string): string | null {
  const hit = /time of (?:the )?(?:conference|hearing|trial) (?:is |has been )?corrected/.exec(own);
  if (!hit) return null;
  const time = clockIn(own.slice(hit.index, hit.index + 90));
  const dates = datesIn(own.slice(0, hit.index)).filter(
    (date) => /\b(?:at|on|for) ?$|m\. on ?$/.test(own.slice(Math.max(0, date.at - 10), date.at)) || date.time,
  );
  const day = dates[0]?.day;
  return time && day ? `${day}T${time}` : null;
}
