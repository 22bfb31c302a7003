import { unstopped } from '../telling/phrases.js';
import { clip } from '../wording.js';

/** Where the title of the paper ends and the clerk's remarks begin. */
const REMARKS =
  /\s*(?:\bfiled by\b|\bon behalf of\b|\bsubmitted by\b|\bfor proceedings held\b|\bsigned by\b|\(\s*(?:attachments?|entered|filed|related|re|filing fee|served|signed)\b|\bre:? (?:\[|#? ?\d)|(?<!\b(?:[A-Z]|No|Nos|Inc|Corp|Co|Mr|Ms|Dr|vs?|Am|Jr))\. |;| against \w| [–-]{1,2} )/i;
/** The filer by name behind the title. */
const FILER =
  /\s+by [A-Z][\w.'’&-]*(?:,? (?:and |of |the )?[A-Z&][\w.'’&-]*){0,9},?(?=\s*[.;(]|\s+re\b|\s*$)/;
/** "MOTION by Defendant Harris & Harris, Ltd. for extension": the movant stands before what is asked. */
const MOVANT = /^((?:[\w-]+ ){0,2}motion) by .{3,200}? (?=(?:to|for) [a-z])/i;
const DANGLING = /(?:\s+(?:re|to|on|of|for|in|by|and|regarding))+$/i;
const JUDGE =
  /\s+(?:by|of) (?:the )?(?:Hon(?:orable|\.)|(?:Chief |Senior |Magistrate |District |Bankruptcy ){0,3}(?:Judge|Justice))(?: [A-Z][\w.'’-]*){1,4}?(?=,? (?:grant|deny|adopt|sett|vacat|stay|dismiss|regard|re |on |to |for |refer|continu|extend|terminat|approv|order)|\s*[,;(]|$)/i;
const NUMBERS =
  /\s*(?:\[\s*\d+(?:-\d+)?\s*\]|\(?\b(?:ECF|Dkt\.?|Doc\.?)(?: Nos?\.?)? ?\d+(?:-\d+)?\)?|\b\d{1,4}(?= (?:[A-Z][\w-]* ){0,4}(?:Motion|Stipulation|Complaint|Request|Application|Petition|Letter|Order)\b))/gi;
/** "***DEFICIENT***", "(PS)", "72": what the clerk puts before the title. */
const BEFORE = /^(?:\*+[^*]{0,60}\*+\s*|\d{1,4}\s+|\([A-Z]{2,4}\)\s*)+/;

/**
 * The title of the paper that a docket entry records, read from its text: without filer, judge, numbers and the clerk's
 * remarks.
 * @example entryTitle('ORDER by Judge Yvonne Gonzalez Rogers denying 32 Motion for Preliminary Injunction. (Entered: 03/04/2025)')
 * // 'Order denying Motion for Preliminary Injunction'
 */
export function entryTitle(text: string): string {
  const line = text.slice(0, 1000).replace(/\s+/g, ' ').trim().replace(BEFORE, '');
  const bare = line.replace(MOVANT, '$1 ').replace(JUDGE, '');
  const ends = [bare.search(REMARKS), bare.search(FILER)].filter((at) => at > 2);
  const cut = bare
    .slice(0, Math.min(bare.length, ...ends))
    .replace(NUMBERS, '')
    .replace(/[\s,;:(–-]+$/, '')
    .replace(/\.+$/, '.');
  const title = unstopped(cut).replace(DANGLING, '');
  return title === '' ? 'Docket entry' : unshouted(clip(title, 120));
}

const SHOUTED =
  /\b(?:ORDERS?|MOTIONS?|NOTICE|COMPLAINT|MINUTE|ENTRY|STIPULATION|OPPOSITION|RESPONSE|REPLY|OPINION|MEMORANDUM|JUDGMENT|DECLARATION|AFFIDAVIT|ANSWER|BRIEF|LETTER|TRANSCRIPT|PETITION|APPLICATION|REQUEST|STATUS|REPORT|JOINT|AMENDED|FIRST|SECOND|THIRD|CERTIFICATE|SERVICE|SUMMONS|PROPOSED|STATEMENT|OBJECTIONS?|APPEAL|DISMISS|DISMISSAL|SUMMARY|PRELIMINARY|INJUNCTION|GRANTING|DENYING|AMENDMENT|APPEARANCE|SCHEDULING|COUNTERCLAIMS?|AND|OF|TO|FOR|THE|IN|RE|WITH)\b/g;
const LITTLE = /^(?:AND|OF|TO|FOR|THE|IN|RE|WITH)$/;

/** The clerk's capitals for the kind of paper: "MOTION to Dismiss" is "Motion to Dismiss". Other capitals may be names. */
const unshouted = (title: string): string =>
  title.replace(SHOUTED, (word) =>
    LITTLE.test(word) ? word.toLowerCase() : word.charAt(0) + word.slice(1).toLowerCase(),
  );
