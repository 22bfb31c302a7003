import type { DocketInput, DocumentInput, EntryInput } from './docket-input.js';

export type MaskKind =
  | 'social-security-number'
  | 'tax-number'
  | 'alien-number'
  | 'birth-date'
  | 'account-number'
  | 'address';

/** What was masked where; never the text itself. */
export interface Masked {
  readonly place: string;
  readonly kind: MaskKind;
  readonly count: number;
}

interface Mask {
  readonly kind: MaskKind;
  readonly pattern: RegExp;
  /** Which match is a personal one; left out: every. `at` is where it stands in the text. */
  readonly when?: (match: RegExpExecArray, text: string) => boolean;
}

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?';
const DATE = `(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})|${MONTH} \\d{1,2},? \\d{4}|\\d{1,2} ${MONTH},? \\d{4}|\\d{4}-\\d{2}-\\d{2})`;
const STREET =
  '(?:street|st|avenue|ave|road|rd|drive|dr|lane|ln|boulevard|blvd|circle|cir|terrace|ter|parkway|pkwy|highway|hwy|trail|trl|court|ct|place|pl|way|loop|run)';

/** Every repetition is bounded and no two neighbours can take the same characters, so that all are linear. */
const MASKS: readonly Mask[] = [
  { kind: 'social-security-number', pattern: /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/g, when: isNotDialled },
  {
    kind: 'social-security-number',
    pattern: /\b(?:ssn|social security (?:number|no\.?|#))[\s:#]{0,4}\d{3}[\s.-]?\d{2}[\s.-]?\d{4}(?!\d)/gi,
  },
  {
    kind: 'tax-number',
    pattern:
      /\b(?:ein|tin|itin|tax(?:payer)?[ -]?(?:id|i\.d\.|identification)(?:entification)?(?: (?:number|no\.?|#))?)[\s:#.]{0,4}\d{2,3}-?\d{2,7}-?\d{0,4}(?!\d)/gi,
  },
  {
    kind: 'alien-number',
    pattern:
      /(?<![A-Za-z0-9])A[#-]{0,2} ?(?:no\. )?(?:\d{9}|\d{8}|\d{3}-\d{3}-\d{3}|\d{2}-\d{3}-\d{3})(?![\d-])/g,
  },
  {
    kind: 'alien-number',
    pattern: /\balien (?:registration )?(?:number|no\.?|#)[\s:#A-]{0,5}\d{3}[ -]?\d{3}[ -]?\d{2,3}(?!\d)/gi,
  },
  {
    kind: 'birth-date',
    pattern: new RegExp(
      `\\b(?:d\\.?o\\.?b\\.?|date of birth|birth ?date|born(?: on)?)[\\s:]{0,4}${DATE}`,
      'gi',
    ),
  },
  {
    kind: 'account-number',
    pattern:
      /\b(?:account|acct|loan|policy|credit card|debit card|card)\.?(?: (?:number|no\.?|num\.?|#))?(?: ending(?: in)?)?[\s:#.]{1,4}(?:[x*]{1,16}[ -]?)?\d[\d -]{4,24}\d(?!\d)/gi,
    when: hasManyDigits,
  },
  {
    kind: 'account-number',
    pattern: /(?<![\d-])(?:\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4}|\d{4}[ -]\d{6}[ -]\d{5})(?![\d-])/g,
  },
  {
    kind: 'address',
    pattern:
      /(?<![\w#/-])\d{1,6}(?: [A-Z0-9][\w.'-]{0,24}){1,6}?(?:,? (?:#|apt\.?|unit|suite|ste\.?|no\.?) ?[\w-]{1,8})?(?:,{1,2} ?[A-Z][A-Za-z. ]{1,28}){1,3},? (?:[A-Z]{2}|[A-Z][a-z]{3,12}),? \d{5}(?:-\d{4})?(?!\d)/gi,
    when: isPrivateAddress,
  },
  {
    kind: 'address',
    pattern: new RegExp(
      `(?<![\\w#/-])\\d{1,6}(?: [A-Z0-9][\\w.'-]{0,24}){1,5}? ${STREET}\\b\\.?(?: [A-Z][A-Za-z.]{1,20}){1,3},? (?:[A-Z]{2}|[A-Z][a-z]{3,12}),? \\d{5}(?:-\\d{4})?(?!\\d)`,
      'gi',
    ),
    when: isPrivateAddress,
  },
  {
    kind: 'address',
    pattern: new RegExp(
      `\\b(?:resid(?:es|ing|ence) (?:at|of)|home address(?: is)?:?|real property:?(?: located| commonly known)?(?: at| as|,)?|property(?: located)? at|property:|address:) \\d{1,6}(?: [\\w.'#-]{1,24}){1,5}? ${STREET}\\b\\.?`,
      'gi',
    ),
    when: isPrivateAddress,
  },
];

function hasManyDigits(match: RegExpExecArray): boolean {
  return match[0].replace(/\D/g, '').length >= 6;
}

/** Telephone and conference numbers are printed in every grouping. */
function isNotDialled(match: RegExpExecArray, text: string): boolean {
  return !/(?:dial|phone|tel|call|fax)\W{0,12}$/i.test(
    text.slice(Math.max(0, match.index - 24), match.index),
  );
}

const PUBLIC_PLACE =
  /court(?:room|house)\b|\bc(?:r?t|our)rm\b|\brm\.? \d|\bu\.?s\.? trustee|meeting of creditors|\b341\(|\bfederal building|\bcourt of\b|\bchambers|\bmediator\b|\bhearing[^.;]{0,60}\bat\b/i;

/** Courts, clerks and trustees sit at public addresses. */
function isPrivateAddress(match: RegExpExecArray, text: string): boolean {
  const before = text.slice(Math.max(0, match.index - 90), match.index);
  return !PUBLIC_PLACE.test(before) && !PUBLIC_PLACE.test(match[0]);
}

/** A quick look that lets nearly every line pass without the ten patterns. */
const WORTH = /\d{2}-?\d{2}|\bD\.?O\.?B|birth|born|alien|\bA\d|account|acct|ssn|\bA#|resid|address|property/i;

/** The text with personal identifiers taken out, and how many of each kind. */
export function maskText(text: string): {
  readonly text: string;
  readonly kinds: ReadonlyMap<MaskKind, number>;
} {
  const kinds = new Map<MaskKind, number>();
  if (!WORTH.test(text)) return { text, kinds };
  let masked = text;
  for (const { kind, pattern, when } of MASKS) {
    masked = masked.replace(pattern, (...args: unknown[]) => {
      const found = args[0] as string;
      const offset = args.find((each) => typeof each === 'number') as number;
      const match = Object.assign([found], { index: offset, input: masked }) as unknown as RegExpExecArray;
      if (when && !when(match, masked)) return found;
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      return `[${kind.replaceAll('-', ' ')} masked]`;
    });
  }
  return { text: masked, kinds };
}

/** No field that is masked holds fewer characters at most. */
const SHORTEST_BOUND = 300;

/** A docket without personal identifiers, and what was masked line by line. */
export function maskDocket(input: DocketInput): {
  readonly input: DocketInput;
  readonly masked: readonly Masked[];
} {
  const masked: Masked[] = [];
  const clean = <T extends string | null | undefined>(text: T, place: string): T => {
    if (text === null || text === undefined || text === '') return text;
    const result = maskText(text);
    for (const [kind, count] of result.kinds) masked.push({ place, kind, count });
    // What stands for a number is longer than the number: a field that was full stays within its bound.
    const most = Math.max(text.length, SHORTEST_BOUND);
    return (
      result.text.length <= most
        ? result.text
        : `${result.text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`
    ) as T;
  };
  const entries = input.entries.map((entry) => cleanEntry(entry, clean));
  const parties = input.parties.map((party, i) =>
    party.extra === undefined
      ? party
      : { ...party, extra: clean(party.extra, `${input.place ? `${input.place}.` : ''}parties[${i}]`) },
  );
  const caption =
    input.facts.caption === undefined
      ? {}
      : { caption: clean(input.facts.caption, `${input.place ? `${input.place}.` : ''}case_name`) };
  return { input: { ...input, entries, parties, facts: { ...input.facts, ...caption } }, masked };
}

function cleanEntry(
  entry: EntryInput,
  clean: <T extends string | null | undefined>(text: T, place: string) => T,
): EntryInput {
  const text = clean(entry.text, entry.place);
  const shortText = clean(entry.shortText, entry.place);
  const documents = entry.documents.map(
    (paper): DocumentInput =>
      paper.title === null ? paper : { ...paper, title: clean(paper.title, entry.place) },
  );
  return { ...entry, text, shortText, documents };
}
