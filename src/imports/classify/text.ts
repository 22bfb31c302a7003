import type { EntryText } from './label.js';

/**
 * Docket text is written by strangers. Nothing past this many characters is read, so that no entry, however long,
 * costs more than a long one; the longest real entry seen that still changes its meaning late has about 6,000.
 */
const MAX_CHARS = 12_000;
const LEAD_CHARS = 400;

export interface DocketText {
  /** Lower case, one space between words, without attachments and clerk's marks. */
  text: string;
  /** `text` without what it quotes of related documents: only what the entry itself says. */
  own: string;
  /** The opening words of `text` without "(Corrected)", "Joint", "Plaintiff's" and the like. */
  lead: string;
  /** The modifiers taken off the lead, e.g. `joint unopposed second`. */
  modifiers: string;
  /** As `text`, in the letters of the source: a title in capitals tells event names from names. */
  printed: string;
}

/** Several parts read the same entry: what one has worked out about its words, the next need not. */
export function onceFor<T>(work: (text: DocketText) => T): (text: DocketText) => T {
  // Entries are read one after another: remembering the last is enough.
  let last: { readonly text: DocketText; readonly result: T } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, result: work(text) };
    return last.result;
  };
}

/** Prepares an entry for reading; every later step works on what this returns. */
export function readText(entry: EntryText): DocketText {
  const source = entry.description.trim() === '' ? (entry.short_description ?? '') : entry.description;
  const printed = withoutClerkMarks(withoutGroups(unwrap(tidy(source)), ATTACHMENTS));
  const text = lower(printed);
  const { lead, modifiers } = leadOf(text);
  return { text, own: withoutGroups(text, RELATED), lead, modifiers, printed };
}

/** Lower case that never changes the length, so that positions hold in both spellings. */
function lower(text: string): string {
  const plain = text.toLowerCase();
  return plain.length === text.length ? plain : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '039': "'",
  '39': "'",
};

/** What a text must hold for anything below to have something to do: most are plain. */
const UNTIDY = /[<&\u2018\u2019`\u2013\u2014]|[^\S ]| {2}/;

function tidy(source: string): string {
  const text = source.slice(0, MAX_CHARS);
  if (!UNTIDY.test(text)) return text.trim();
  return text
    .replace(/<\/?[a-z][^<>]{0,300}>/gi, ' ')
    .replace(/&#?([a-z0-9]{2,5});/gi, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole)
    .replace(/[\u2018\u2019`]/g, "'")
    .replace(/[\u2013\u2014]/g, '-')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim();
}

/** An RSS item prints its event as "[Order on Motion to Dismiss] (12)". */
function unwrap(text: string): string {
  if (!text.startsWith('[')) return text;
  const end = text.indexOf(']');
  const inside = text.slice(1, end);
  const rest = text.slice(end + 1);
  if (end < 5 || end > 300 || !/[a-z]{4}/i.test(inside) || /[a-z]{4}/i.test(rest)) return text;
  const number = /\((\d{1,4})\)/.exec(rest);
  return number ? `${inside} (own number ${number[1]})` : inside;
}

const ATTACHMENTS =
  /\((?:additional )?(?:attachments?\(?s?\)?)(?: added)?\b|\((?:main document [^()]{0,30}replaced|exhibits?:)/gi;
const RELATED = /\((?:re:|re |related |admin related|corresponding |associated )/gi;

/** Takes out bracketed groups that open as `opening` says, brackets inside them included. One pass. */
function withoutGroups(text: string, opening: RegExp): string {
  let out = '';
  let from = 0;
  opening.lastIndex = 0;
  for (let hit = opening.exec(text); hit; hit = opening.exec(text)) {
    out += `${text.slice(from, hit.index)} `;
    from = closing(text, hit.index);
    // A related document's bracket that is never closed ends where the entry's own words plainly go on, where it sets a hearing
    if (from >= text.length && opening === RELATED && MAY_SET.test(text))
      from = ownAgain(text, hit.index) ?? from;
    opening.lastIndex = from;
    if (from >= text.length) break;
  }
  return out + text.slice(from);
}

const MAY_SET = /^\W{0,4}(?:amended |second |final )?(?:notice|hearing|order|minute|text order)/;

function ownAgain(text: string, at: number): number | undefined {
  const next = text
    .slice(at)
    .search(
      /\. (?:[\w-]+ ){0,2}(?:hearings?|conference|objections?|order) (?:is |to be |will be )?(?:re)?(?:scheduled|set|continued|due|held)\b/,
    );
  return next < 0 ? undefined : at + next;
}

/** Where the bracket at `at` closes; the clerk sometimes forgets, and then the group runs to the end. */
function closing(text: string, at: number): number {
  let depth = 0;
  for (let i = at; i < text.length; i++) {
    const letter = text.charCodeAt(i);
    if (letter === 40) depth++;
    else if (letter === 41 && --depth === 0) return i + 1;
  }
  return text.length;
}

/** What the clerk's program adds, each with a word without which it isn't there: nearly every entry lacks most of them. */
const CLERK_MARKS: ReadonlyArray<readonly [word: string, RegExp]> = [
  ['', /[([](?:entered|filed on|docketed|edited)[: ][^()[\]]{0,60}[)\]]/gi],
  ['modified', /\bmodified (?:text\/event |text |event |file date )?(?:on|to) [^()]{0,60}\([^()]{0,40}\)/gi],
  ['modified', /\bmodified (?:on )?\d{1,2}\/\d{1,2}\/\d{2,4}/gi],
  ['additional', /\badditional attachment\(s\) added on [^()]{0,20}\([^()]{0,40}\)/gi],
  ['[transferred', /\[transferred from [^\]]{0,80}\]/gi],
  ['[original', /\[original filename:[^\]]{0,200}\]/gi],
  ['associated', /\bassociated cases: [^()]{0,400}/gi],
  ['receipt', /\breceipt (?:number|no\.?|#):?\s?[\w-]{1,30}/gi],
  ['$', /\$ ?[\d,.]{1,20}/g],
  ['advised', /\bnotice to counsel: counsel is advised that pursuant to local civil rule 5\.3.{0,900}/gi],
];

function withoutClerkMarks(text: string): string {
  const words = text.toLowerCase();
  let left = text;
  for (const [word, mark] of CLERK_MARKS) if (words.includes(word)) left = left.replace(mark, ' ');
  return (left.includes('  ') ? left.replace(/ {2,}/g, ' ') : left).trim();
}

const ORDINAL =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|initial|interim|final';
const PREFIXES: RegExp[] = [
  /^[\s*.:;,'"#|/&_-]+/,
  /^\((?!proposed)[^()]{1,40}\)/,
  /^\[(?!\d|proposed|disposed)[^[\]]{1,40}\]/,
  /^\[\d{6,9}\] ?/,
  /^(?:~util - |document re:? |statement \/(?=statement)|(?:text[- ]only|docket text|text) entry\b|docket text(?= order)|ecf filer\b|modified entry\b)/,
  // a redacted version takes the kind of the paper it redacts
  /^(?:redacted|public|unredacted) version of:? (?:the )?(?:\[?\d{1,4}\]?,? )?(?=[a-z])|^redaction to \[?\d{1,4}\]?,? (?=[a-z])/,
  // the Ninth Circuit names the filer first: "Filed (ECF) Appellant Ann Doe motion to ..."
  /^(?:filed|submitted|received) \(ecf\) (?:(?:appell|petition|respond|intervenor|amic|movant|plaintiff|defendant)\w*\b[^:;[\]]{0,200}? )?(?=(?:(?:unopposed|joint|emergency|streamlined) )*(?:mediation questionnaire|petition for|motion|request for|response|reply|opening brief|answering brief|brief|excerpts?|citation|notice of|bill of costs|status report|correspondence)\b)/,
  /^(?:district |magistrate |chief |senior )*judge [\w.' ,-]{1,50}: /,
  /^(?:filing error|deficient|docket entry|docket text|document|entered in error|filed in incorrect case)(?= ?[-.*:,]| docket)/,
  /^(?:restricted document|text only|text|virtual|electronic|paperless|e-gov|sealed(?! (?:document|exhibit|envelope|material|filing|event|patient))|redacted|public|corrected|revised|proposed(?= (?:stipulat|joint))|duplicate|courts(?= bnc)|time sensitive|in chambers(?: only)?)\b/,
  /^(?:joint|jointly|agreed|unopposed|opposed|uncontested|assented[- ]to|consented|consensual|stipulated(?= motion| request| application)|exparte\/consent|exparte|ex parte|ex-parte|consent(?= motion| application| request| letter| stipulation| ex parte)|emergency|expedited|urgent|renewed|omnibus|limited|partial(?= motion)|verified|reinstated|re(?= notice)|notice and(?= motion)|combined|consolidated(?= reply| response| motion| brief| memo| opposition))\b/,
  /^(?:amended|supplemental|superseding)\b(?! and final judgment)/,
  new RegExp(
    `^(?:${ORDINAL})\\b(?![ -]party|[ -]judg| decree| pretrial| pre-trial| report| meeting| case| order of| account| approval| order to| scheduling| conference| discharge)`,
  ),
  /^(?:defendants?|plaintiffs?|debtors?|trustees?|creditors?|petitioners?|respondents?|movants?|appellants?|appellees?|intervenors?|(?:united states|u\.?s\.?|chapter \d{1,2}) trustee|government|claimants?)'?s?'?(?= (?:joint |agreed |unopposed |opposed |first |second |third |fourth |expedited |emergency |amended |corrected |consent |ex ?parte |supplemental |limited |omnibus |verified |sur-?)*(?:motion|application|appl\b|objection|response|reply|opposition|answer|brief|memorandum|notice of|request|letter|certification|stipulation|statement|submission|complaint|petition|exhibit|witness|declaration|affidavit|report|status|reply|plan|schedules|corporate|disclosure))/,
  /^(?:filed|received)(?: \(ecf\))?(?= (?:order|clerk|opinion|judgment|notice|motion|appell|streamlined|brief|reply|response|answer|joint|unopposed|petition|certified|memorandum|errata))/,
];

/** Takes modifiers off the opening until a word stands there that says what was filed. */
function leadOf(text: string): { lead: string; modifiers: string } {
  let lead = text.slice(0, LEAD_CHARS);
  let modifiers = '';
  for (let round = 0; round < 14; round++) {
    const before = lead;
    for (const prefix of PREFIXES) {
      const hit = prefix.exec(lead);
      if (!hit || hit[0].length === lead.length) continue;
      modifiers += `${hit[0]} `;
      lead = lead.slice(hit[0].length);
    }
    if (lead === before) break;
  }
  return { lead: lead.trim(), modifiers };
}
