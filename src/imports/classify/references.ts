/**
 * Finds the numbers by which an entry names other documents of its docket. Dockets print them in four ways:
 * marked ("[12]", "ECF No. 12", "Doc. # 12"), in a list of related documents, before a title ("re 12 MOTION"),
 * or after it ("motion for preliminary injunction 5 before"). A bare number counts only beside a title.
 */

/** Words that name a paper on a docket: a bare number before one of them is its number. */
const TITLES = new Set(
  (
    'motion motions order orders complaint answer notice letter response reply brief memorandum stipulation judgment judgement report declaration ' +
    'affidavit application opposition objection objections petition counterclaim crossclaim summons schedule schedules plan exhibit exhibits statement ' +
    'certificate certification minute minutes memo memo-endorsement endorsement transcript findings opinion r&r affirmation appendix sur-reply surreply ' +
    'supplement verdict mandate usca errata addendum amendment assignment appeal deficiency disclosure submission list proof substitution waiver ' +
    'withdrawal dismiss meeting hearing request relief summary operating demand election designation suggestion adversary document sealed bill set ' +
    'cross-motion crossmotion no action settlement mail return joinder proposal compel extend employ sell use avoid convert compromise reopen'
  ).split(' '),
);
/** Words that may stand between the number and the title. */
const MODIFIERS = new Set(
  (
    'joint amended corrected first second third fourth fifth sixth seventh eighth ninth tenth final initial supplemental agreed unopposed consent emergency ' +
    "expedited ex parte exparte exparte/consent sealed redacted unredacted voluntary chapter trustee's trustees trustee debtor's debtors debtors' debtor " +
    "plaintiff's plaintiffs plaintiffs' plaintiff defendant's defendants defendants' defendant proposed third-party third party cross claim markman " +
    'construction pretrial stipulated opening administrative scheduling case civil clerk court discovery text oral other partial protective temporary ' +
    'preliminary limited omnibus interim default attorney corporate witness monthly confidentiality verified jury generic unsealed opposed renewed ' +
    "certified related creditor's reaffirmation wage order granting denying entry of on to management show cause proof statement of the financial " +
    "government's petitioner's respondent's appellant's united states"
  ).split(' '),
);
/** Words before a bare number that make it something else's: a rule's, a chapter's, a count's, a date's. */
const NOT_AFTER =
  /(?:[$.#/:\d-]$|[$.#/\d-] |\b(?:chapter|chapters|ch|rule|rules|section|no\.|nos\.|number|count|counts|claim|claims|form|exhibit|ex\.|title|article|(?<!in )part|phase|lbr|and\/or|usc|u\.s\.c\.|sec\.|§|suite|ste|room|judge|courtroom|level|floor|paragraph|page|pages|volume|vol\.|lot|unit|within|next|top|twenty|day|days|cv|local|january|february|march|april|may|june|july|august|september|october|november|december|jan\.?|feb\.?|mar\.?|apr\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?|cto|pto|order|phase|track|level)) ?$/;
/** As above, in a list: "Counts 2 and 3 of the Complaint", "Exhibits 3, 5". */
const NOT_LISTED =
  /\b(?:counts?|claims?|exhibits?|exs?\.|rules?|sections?|chapters?|paragraphs?|pages?|interrogator(?:y|ies)|nos?\.) (?:\d{1,4}(?:\([a-z\d]\)){0,3}(?:, and |, ?| and | & | or | through | to )){1,8}$/;
/** Titles that a number may follow, and words that show that it ended the title. */
const AFTER_TITLE =
  /\b(?:complaint|motion|order|injunction|dismiss|dismiss case|answer|response|reply|memorandum|discontinuance|dismissal|stipulation|judgment|letter|fees|pleadings|notice|notice of appearance|report|recommendations?|opposition|declaration|stay|compel|remand|certify class|class certification|extension of time|pro hac vice|application|brief|appeal|removal|seal|strike|amend|quash|discovery\)|to answer|summary judgment|show cause)(?: \([a-z ]{3,40}\))?,? (\d{1,4})(?= ?(?:,|;|\.(?!\d)|\)|$|filed\b|before\b|by\b|is\b|are\b|the\b|as\b|and\b|on\b|with\b|\(|in\b|was\b|to\b))/g;
/** Numbers marked as another document's, each pattern with words of which one must stand in the text; none: always tried. */
const MARKED: ReadonlyArray<readonly [words: readonly string[], RegExp]> = [
  [
    ['['],
    /\[(?:ecf |dkt\.? |doc\.? |d\.?e\.? |di |docket )?(?:no\.? ?)?#? ?(\d{1,4}(?:-\d{1,2})?(?:[,;&] ?(?:and )?#?\d{1,4}){0,12})\]/g,
  ],
  [
    [],
    /\b(?:ecf|dkt|dckt|docs?|documents?|docket|d\.?e|di|d\.i|pleading|pldg|item|filing(?= no))(?:\(s\))?\.? ?(?:entry |entries |item |number |document )?(?:nos?\.?|numbers?|#|entry|entries)? ?#? ?\(? ?\[?(\d{1,4}(?:-\d{1,2})?(?:,? ?(?:and |& )?[#[]? ?\d{1,4}(?![\d/:-])\]?){0,12})(?![\d/:])(?!-[a-z]{2})/g,
  ],
  [['in re: #'], /\bin re: #(\d{1,4})\b/g],
  [
    ['related', 'corresponding'],
    /\b(?:related|corresponding) (?:doc|docs|document|documents|docket|motion|pleading)s?(?:\(s\))?:?,? ?#? ?\[?(\d{1,4}(?: ?(?:,|and|&) ?\[?\d{1,4}(?![\d/])\]?){0,40})(?![\d/])/g,
  ],
  [
    ['related to'],
    /\brelated to (?:motions?(?:\(s\))? |document\(s\) |docs? )?#? ?(\d{1,4}(?:, ?\d{1,4}){0,12})(?![\d/])/g,
  ],
  [['(re:'], /\(re: ?(?:related document\(s\) ?)?#? ?\(?(\d{1,4})(?![\d/-])/g],
  // "Motion for scheduling order is granted (25)"; "[[93] & [95]]"
  [[' ('], /\b(?:granted|denied|moot|stricken|withdrawn),? \((\d{1,4})\)/g],
  [[')'], /\((\d{1,4})\)(?= (?:is |are )?(?:hereby )?(?:granted|denied|moot|allowed)\b)/g],
  // "re 12, 14, 15: motions", "motions 12, 13 and 15 are denied"
  [
    [],
    /\b(?:re:?|granting|denying|mooting|striking) #?(\d{1,4}(?:,? (?:and |& )?\d{1,4}){1,12})(?= ?(?:[:.;)]|motions?\b|$))/g,
  ],
  [['motion'], /\bmotions? (?:nos?\.? )?(\d{1,4}(?:,? (?:and |& )?\d{1,4}){0,12})(?= (?:is|are)\b)/g],
  [['] '], /(?<=\] (?:&|and) )\[(\d{1,4})\]/g],
  // before any word where the entry says that it acts on it; before a place or a measure it is none
  [
    [],
    /\b(?:re:?|granting|denying|mooting|vacating|striking|adopting|withdrawing|overruling|sustaining)(?: in part)?:? #?(\d{1,4})(?= [a-z])(?! (?:days?|pages?|hours?|u\.?s\.?c|cfr|c\.f\.r|additional|(?:[\w.]+ ){1,3}(?:rd|st|street|road|ave|avenue|drive|dr|lane|ln|court|ct|way|blvd|circle|place|parkway|highway)\b|[ap]\.?m\b|attorneys?|subpoenas?|(?:week|month|year)s?))/g,
  ],
  [
    ['filed ', 'signed by', ' before '],
    /\b(\d{1,3})(?= ?,? ?filed (?:by|on behalf)| ?\.? ?\(?signed by| before (?:the |magistrate |judge |honorable))(?<=[a-z)]{2},? \d{1,3})(?<!\b(?:track|rule|chapter|section|count|page|pages|exhibit|no|form|part|paragraph|claim|volume|case|number|room|courtroom|department|division|suite|order|phase|title|article),? \d{1,3})/g,
  ],
  // the old clerks' habit: the number of what was acted on, then their initials
  [[' ('], /, (\d{1,3}) \([a-z]{2,4},? ?\)/g],
  [
    [],
    /\b(?:re|regarding|granting|denying|mooting|striking|as to|vacating|withdrawing|approving|adopting|on)(?: in part)?:? #?(\d{1,4})(?= ?(?:,|;|\.(?: |$)|\)(?! [a-z])|$|filed\b|by\b|\(|and \d|directing\b))/g,
  ],
];
/** "granting motion for an extension of time and costs 22 .", "the motion to continue 33 is denied": any words may stand between. */
const AFTER_REQUEST: readonly RegExp[] = [
  /\b(\d{1,4})(?= ?(?:\.(?!\d)|,|;|\(|$|filed\b|signed\b))(?<=\b(?:granting|denying|mooting|striking|terminating) [^.;:\d[\]()]{3,140} \d{1,4})/g,
  /\b(\d{1,4})(?= (?:(?:is|are|(?:should )?be) )?(?:hereby |therefore )?(?:referred to|granted|denied|moot|allowed|stricken|withdrawn|taken))(?<=\b(?:motion|application|request|petition)s? [^.;:\d[\]()]{3,140} \d{1,4})/g,
];
/** A number that is no part of a date: without one nothing is referred to. Behind # a date's may be one. */
const MAY_REFER = /(?<![\d/])\d+(?![\d/])|#\d/;
const NUMBER = /\d{1,4}(?:-\d{1,2})?/g;
const BARE = /(?<![\w$.#/:-])\d{1,4}(?= ?-? ?[a-z])/g;

/** The documents an entry refers to, in the order of the text, each once, the entry's own number left out. */
export function referencesIn(text: string, own: string | null | undefined): number[] {
  if (!MAY_REFER.test(text)) return [];
  const ownNumber = own != null && /^\d{1,4}$/.test(own.trim()) ? Number(own) : undefined;
  const found = new Map<number, number>();
  const add = (digits: string, at: number): void => {
    // a model year or a law's, unless brackets or "No." mark it as a number of this docket
    if (/^(?:19|20)\d\d$/.test(digits) && !/[[#.]\s?$/.test(text.slice(Math.max(0, at - 2), at))) return;
    const value = Number.parseInt(digits, 10);
    if (value === 0 || value === ownNumber || foreign(text, at, digits)) return;
    const seen = found.get(value);
    if (seen === undefined || at < seen) found.set(value, at);
  };
  for (const [words, pattern] of MARKED) {
    if (words.length > 0 && !words.some((word) => text.includes(word))) continue;
    pattern.lastIndex = 0;
    for (let hit = pattern.exec(text); hit; hit = pattern.exec(text)) {
      const list = hit[1] ?? '';
      const start = hit.index + hit[0].lastIndexOf(list);
      for (const part of list.matchAll(NUMBER)) add(part[0], start + part.index);
    }
  }
  for (const pattern of AFTER_REQUEST) {
    pattern.lastIndex = 0;
    for (let hit = pattern.exec(text); hit; hit = pattern.exec(text)) {
      const digits = hit[1] ?? '';
      const at = pattern.lastIndex - digits.length;
      if (!NOT_AFTER.test(text.slice(Math.max(0, at - 14), at))) add(digits, at);
    }
  }
  AFTER_TITLE.lastIndex = 0;
  for (let hit = AFTER_TITLE.exec(text); hit; hit = AFTER_TITLE.exec(text)) {
    const digits = hit[1] ?? '';
    if (!/^ days?\b/.test(text.slice(AFTER_TITLE.lastIndex, AFTER_TITLE.lastIndex + 6)))
      add(digits, AFTER_TITLE.lastIndex - digits.length);
  }
  BARE.lastIndex = 0;
  for (let hit = BARE.exec(text); hit; hit = BARE.exec(text)) {
    if (namesPaper(text, hit.index, hit[0])) add(hit[0], hit.index);
  }
  return [...found].sort((a, b) => a[1] - b[1]).map(([value]) => value);
}

/** Whether a bare number stands before a paper's title: "re 12 Second Joint MOTION". */
function namesPaper(text: string, at: number, digits: string): boolean {
  const value = Number(digits);
  if (
    (value > 1900 && value < 2100) ||
    NOT_AFTER.test(text.slice(Math.max(0, at - 14), at)) ||
    NOT_LISTED.test(text.slice(Math.max(0, at - 60), at))
  )
    return false;
  const words = text
    .slice(at + digits.length, at + digits.length + 90)
    .split(/[ ,;()\]"*]{1,3}/, 8)
    .filter((word) => word !== '' && word !== '-');
  for (const [i, word] of words.entries()) {
    if (i > 5) return false;
    const bare = word.replace(/[.:*-]{1,6}$/, '').replace(/\(s\)?$/, '');
    if (value === 341 && bare === 'meeting') return false;
    if (TITLES.has(bare) || TITLES.has(bare.replace(/\/.*/, ''))) return true;
    if (!MODIFIERS.has(bare) && !/^\d{1,2}$/.test(bare)) return false;
  }
  return false;
}

/** A number that is part of something else: another docket's, a rule's, a statute's. */
function foreign(text: string, at: number, digits: string): boolean {
  const before = text.slice(Math.max(0, at - 34), at);
  const after = text.slice(at + digits.length, at + digits.length + 24);
  if (/^\([a-z\d]/.test(after) && !/(?:document|doc|re|ecf)[^a-z]*$/.test(before)) return true;
  if (
    /(?:pretrial order|pre-trial order|pto|cto|mdl|case|mdl docket|cause no|receipt|claim|proof of claim|check|rule|general order|case no|civil action|docket number|docket no)(?: no\.?| number)? ?#? ?$/.test(
      before,
    ) &&
    !/bankruptcy docket|dismiss case $/.test(before)
  )
    return true;
  if (/pldg\. ?\(? ?$/.test(before)) return false;
  if (/^\]? in (?:mdl|case|\d{1,2}:\d\d|[a-z]{2,4}\/|civil|the (?:lead|master|mdl))/.test(after)) return true;
  if (/(?:mdl|lead|master) (?:case )?(?:dkt|docket|doc)?\.? ?(?:no\.? ?)?\[?$/.test(before)) return true;
  return /\d:?\d{2}-?[a-z]{2}-?\d{3,6},? (?:(?:dkt|docket|docket entry|document)\.? )?(?:no\.? ?)?$/.test(
    before,
  );
}
