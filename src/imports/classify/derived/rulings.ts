import { isRecommendation } from '../court-acts.js';
import { type Ruling, rulingsOf } from '../dispositions.js';
import { isCopy } from '../kinds.js';
import type { MotionType } from '../label.js';
import { requestsIn } from '../motions.js';
import { referencesIn } from '../references.js';
import { type Draft, draft, least, type Read } from './draft.js';

const INJUNCTION: Partial<Record<MotionType, string>> = {
  'preliminary-injunction': 'preliminary',
  'temporary-restraining-order': 'temporary-restraining-order',
};

/** The kind of injunction a request is for, if it is for one. */
export function injunctionKind(type: MotionType | null, text: string): string | undefined {
  if (
    type === 'preliminary-injunction' &&
    /permanent injunct/.test(text) &&
    !/preliminary injunct/.test(text)
  )
    return 'permanent';
  return type ? INJUNCTION[type] : undefined;
}

/** What the court decided, one draft a ruling. Recommendations, tentative views and other courts' papers decide nothing. */
export function rulings(read: Read): Draft[] {
  const { label, text } = read;
  if (
    !['order', 'judgment', 'hearing-held', 'dismissal'].includes(label.kind) ||
    isRecommendation(text) ||
    isCopy(text)
  )
    return [];
  const { own } = text;
  if (/confirmation/.test(own.slice(0, 160)) && !/\b(?:motion|application|request)s?\b/.test(own)) return [];
  const doubtful =
    /tentative|filed in mdl|entered in (?:mdl|the lead)|\*?vacated per|\bproposed order\b|lodged|erroneous|in error|advisory/.test(
      own,
    ) || read.sure.kind === 'low';
  const found = rulingsOf(text);
  const drafts: Draft[] = [];
  for (const [i, ruling] of found.entries()) {
    const part = spanOf(own, found, i);
    const named = requestsIn(part).find((request) => request.type !== 'other') ?? requestsIn(part)[0];
    const swept = SWEEPING.test(ruling.passive ? part : (/^[^.;]*/.exec(part)?.[0] ?? ''));
    const numbers = swept ? [] : numbersOf(part, text.text, read, found.length);
    // "... granted until 4 May", said again further on, rules on nothing new
    if (i > 0 && !named && referencesIn(part, read.number).length === 0) continue;
    const type =
      typeOfNumbered(text.text, numbers[0]) ?? (i === 0 ? label.motionType : null) ?? named?.type ?? null;
    if (type === null && numbers.length === 0) continue;
    // "ORDER GRANTING MOTION TO SEAL granting 9 Motion to Seal": one ruling, told twice
    if (numbers.length > 0 && drafts.some((one) => isSameRuling(one, ruling, numbers))) continue;
    if (/approv|sustain/.test(own.slice(ruling.at, ruling.at + 9)) && !named) continue;
    // An order to hear another motion sooner names that other motion as related.
    const sooner = /shorten|emergency hearing|expedite/.test(part);
    const sure = least(
      !doubtful,
      !sooner,
      !swept,
      named !== undefined || type === 'pro-hac-vice' || numbers.length > 0,
      found.length <= 8,
      clear(own, ruling),
    );
    const joined = numbers.length > 0 || (type !== null && type !== 'other');
    push(
      drafts,
      read,
      ruling.disposition,
      ruling.withoutPrejudice === true,
      type,
      numbers,
      part,
      least(sure, joined),
    );
  }
  if (found.length === 0 && label.disposition !== null) {
    const numbers = (
      label.refersTo.length > 1 ? motionsAmong(text.text, label.refersTo) : label.refersTo
    ).map(String);
    push(
      drafts,
      read,
      label.disposition,
      false,
      label.motionType,
      numbers,
      own,
      least(
        !doubtful,
        numbers.length === 1 || label.motionType === 'pro-hac-vice',
        label.disposition === 'granted',
      ),
    );
  }
  return drafts;
}

/** "Any and all motions which are presently unresolved are denied": which ones, only the rest of the docket can tell. */
const SWEEPING =
  /\b(?:all|any(?: and all)?)(?: of the)? (?:other |outstanding |pending |remaining |unresolved |open )*motions\b/;

/** The type of the motion that stands after its number: "82 Motion for Emergency Hearing regarding 81 Motion to Assume". */
function typeOfNumbered(text: string, number: string | undefined): MotionType | null {
  if (number === undefined) return null;
  const at = text.search(
    new RegExp(`(?<![\\d/-])${number}\\]?,? (?=(?:[\\w'/&.-]+ ){0,4}?(?:motion|application)\\b)`),
  );
  if (at < 0) return null;
  const title = text.slice(at, at + 400);
  const next = requestsIn(title, false, 1)[0];
  if (next === undefined || (next.type === 'other' && !/^[^.;]{0,90}\b(?:for|to)\b/.test(title))) return null;
  return next.type;
}

function isSameRuling(one: Draft, ruling: Ruling, numbers: readonly string[]): boolean {
  return (
    one.type === 'MotionDecided' &&
    one.data.disposition === dispositionOf(ruling.disposition, ruling.withoutPrejudice === true) &&
    String(one.data.motionNumbers) === String(numbers)
  );
}

function dispositionOf(disposition: string, withoutPrejudice: boolean): string {
  if (disposition === 'taken-under-advisement') return 'under-submission';
  return disposition === 'denied' && withoutPrejudice ? 'denied-without-prejudice' : disposition;
}

function push(
  drafts: Draft[],
  read: Read,
  disposition: string,
  withoutPrejudice: boolean,
  type: MotionType | null,
  motionNumbers: string[],
  words: string,
  sure: 'high' | 'low',
): void {
  const value = dispositionOf(disposition, withoutPrejudice);
  const kind = injunctionKind(type, words);
  drafts.push(
    draft(
      'MotionDecided',
      {
        motionNumbers,
        disposition: value,
        motionType: type ?? undefined,
        byStipulation: /^(?:so[- ]ordered\b.{0,40}?)?\bstip|^agreed order|^consent order/.test(read.text.lead)
          ? true
          : undefined,
      },
      sure,
    ),
  );
  if (kind) drafts.push(draft('InjunctionDecided', { kind, motionNumbers, disposition: value }, sure));
}

/** A ruling in words that leave no doubt: not part of a title that quotes it, nor "granted" of something granted before. */
function clear(own: string, ruling: Ruling): boolean {
  const before = own.slice(Math.max(0, ruling.at - 90), ruling.at);
  return (
    !/\b(?:previously|earlier|order (?:dated|of|entered)|the court'?s order|(?:re|regarding) (?:memorandum|order)[^.]{0,60}|in light of|parties|plaintiffs?|defendants?|counsel)\s?(?:\w+ ){0,2}$/.test(
      before,
    ) && !/^\W*(?:\w+ )?order (?:vacat|reconsider|on reconsider)/.test(own)
  );
}

/** The text that belongs to one ruling: "granting 12 Motion ...; denying 14 Motion ..." or "the motion [9] is denied". */
function spanOf(own: string, all: Ruling[], index: number): string {
  const ruling = all[index];
  if (!ruling) return '';
  const next = all[index + 1]?.at ?? own.length;
  const previous = index === 0 ? 0 : (all[index - 1]?.at ?? 0);
  if (ruling.passive) {
    const start = Math.max(previous, ruling.at - 400);
    const before = own.slice(start, ruling.at);
    const stop = lastStop(before);
    const sentence = before.slice(stop);
    if (/motion|application|request|\d|petition|stipulation|objection/.test(sentence))
      return sentence + own.slice(ruling.at, Math.min(next, ruling.at + 30));
  }
  return own
    .slice(ruling.at, Math.min(next, ruling.at + 400))
    .replace(/[.;] (?:it is|signed|the court|so ordered)\b.{0,400}$/, '');
}

/** Where the last sentence begins; "Doc. # 15" and "No. 3" end none. */
function lastStop(text: string): number {
  let stop = 0;
  for (const hit of text.matchAll(
    /(?<!\b(?:doc|docs|dkt|ecf|no|nos|d\.e|[a-z]|inc|jr|hon|mr|ms|dr|fed|civ))[.;] (?=[a-z"(])/g,
  ))
    stop = hit.index + 1;
  return stop;
}

/** Document numbers of the motions ruled on; a lone ruling without a number of its own takes the related document's. */
function numbersOf(part: string, whole: string, read: Read, rulingCount: number): string[] {
  const here = motionsAmong(part, referencesIn(part, read.number));
  // Bankruptcy courts print the one related motion after each of the rulings on it
  if (here.length > 0 || (rulingCount > 1 && read.label.refersTo.length !== 1)) return here.map(String);
  return motionsAmong(whole, read.label.refersTo).map(String);
}

/** One order rules on tens of motions at most; more numbers than that are no list of motions. */
const MAX_NUMBERS = 40;

const BEFORE_TITLE =
  /(?<!\d)(\d{1,4})(?!\d)(?=[\])]?,? (?:[\w'/&.-]{1,30} ){0,5}?(?:motions?|application|request|petition|objection|mot\.|stipulation|letter)\b)/g;
const AFTER_MOTION =
  /\b(?:motions?|application|request)\b(?=[^.;\d]{0,120}(?:\[|\(?(?:doc|ecf|dkt|docket)[\w .#]{0,12}?(?<!\d))(\d{1,4})(?!\d))/g;

/** "granting 14 Motion for Extension of Time to Answer re 1 Complaint": what the motion is about was not ruled on. */
export function motionsAmong(text: string, all: number[]): number[] {
  const numbers = all.slice(0, MAX_NUMBERS);
  const named = new Set(
    [...text.matchAll(BEFORE_TITLE), ...text.matchAll(AFTER_MOTION)].map((hit) => Number(hit[1])),
  );
  const motions = numbers.filter((number) => named.has(number));
  return (motions.length > 0 ? motions : numbers.slice(0, 1)).filter(
    (number, i) => i === 0 || !isObject(text, number),
  );
}

/** "82 Motion for Emergency Hearing regarding 81 Motion to Assume": the second is what the first is about. */
function isObject(text: string, number: number): boolean {
  return new RegExp(
    `\\b(?:re|regarding|concerning|withdraw|strike|support of|vacate|reconsider|response to|opposition to):? (?:the )?[\\[(]?${number}(?!\\d)`,
  ).test(text);
}
