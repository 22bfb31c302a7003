import type { LeadRule } from './lead-rules.js';

/** What the clerks of the courts of appeals print: their events bear names of their own. */
export const APPEALS_RULES: readonly LeadRule[] = [
  [
    'administrative',
    /^(?:attorney discipline|briefing (?:schedule|notice|letter)|new case manager|the case manager|usca (?:appeal )?fees?\b|instructional forms?|default notice)/,
  ],
  // a petition opens its case in the court of appeals, an appeal was opened below
  ['complaint', /^(?:[\w.]+ ){1,5}docketed\b.{0,160}?\bpetition for (?:review|(?:a )?writ|enforcement)/],
  ['appeal', /^(?:(?:[\w.]+ ){0,4}(?:case|appeal)|docketed cause and entered) docketed\b|^docketed cause/],
  [
    'appearance',
    /^(?:entered appearance|appearance form|acknowledge?ment and notice of appearance|form 11\b)/,
  ],
  [
    'appeal',
    /^(?:notice of referral of appeal|(?:(?:cross-)?appell\w+'?s?'? )?(?:(?:counter-?)?designation|statement) of (?:contents|(?:the )?record|issues|items)\b|certificate of readiness)/,
  ],
  ['hearing-held', /^(?:oral argument (?:heard|held|presented)|(?:case )?argued\b|submitted after oral)/],
  [
    'notice',
    /^(?:oral argument (?:statement|acknowledge?ment|form)|statement of intent\b.{0,80}appendix|(?:civil |agency )?docketing statement|civil appeal (?:pre-argument )?statement|lr 31\.2)/,
  ],
  ['setting', /^(?:case calendar(?:ing|ed)|oral argument notification)/],
  ['disclosure', /^certificate of interest\b/],
  [
    'brief',
    /^(?:(?:full|joint|deferred|supplemental|electronic|paper|special) (?:\w+ ){0,2}appendix|excerpts? of record|underlying decision|agency underlying)/,
  ],
  [
    'motion',
    /^(?:petition for (?:panel |en banc )*re-?hearing|streamlined request(?!.{1,160}\bis approved))/,
  ],
  [
    'court',
    /^(?:(?:informal )?briefing order|motion order|certified order|ruling letter|streamlined request|eo:)/,
  ],
];
