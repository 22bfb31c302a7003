import { isSigned, kindOfCourtAct } from './court-acts.js';
import { settingsOf } from './hearing-dates.js';
import type { Confidence, Kind } from './label.js';
import { LEAD_RULES, type LeadKind, type LeadRule } from './lead-rules.js';
import { PAPER_RULES } from './paper-rules.js';
import type { DocketText } from './text.js';

export interface KindRead {
  kind: Kind;
  confidence: Confidence;
}

const RULES: readonly LeadRule[] = [...LEAD_RULES, ...PAPER_RULES];

/** What the entry mainly records. High confidence means that its opening words say so. */
export function kindOf(text: DocketText): KindRead {
  for (const [kind, opening, confidence] of RULES) {
    if (opening.test(text.lead)) return { kind: settle(kind, text), confidence: confidence ?? 'high' };
  }
  return { kind: kindInside(text), confidence: 'low' };
}

/** Some openings only narrow the kind down; the rest of the entry settles it. */
function settle(kind: LeadKind, text: DocketText): Kind {
  const { lead, own, modifiers } = text;
  switch (kind) {
    case 'court':
      if (isCopy(text)) return 'order';
      return kindOfCourtAct(text);
    case 'minutes':
      return kindOfMinutes(text);
    case 'setting':
      return kindOfSetting(text);
    case 'complaint':
      if (
        /amended|supplemental|consolidated/.test(modifiers) ||
        /^[\w-]{0,20} ?(?:amended|supplemental) /.test(lead)
      )
        return 'amended-complaint';
      if (
        /^petition (?:to|seeking) /.test(lead) &&
        !/^petition to (?:confirm|vacate|compel|perpetuate|enforce|quash|remove)/.test(lead)
      )
        return 'motion';
      return kind;
    case 'assignment':
      return /^related[ -]case order/.test(lead) && isSigned(own) ? 'order' : kind;
    case 'transfer':
      return /^order of transfer: case re-?assigned/.test(lead) ? 'assignment' : kind;
    case 'answer':
      // A debtor's answer to a motion opposes it
      return /^answers? to (?:\((?:re:? ?)?(?:related documents?(?:\(s\))? ?)?)?\d{0,4} ?(?:\w+ ){0,3}motion\b/.test(
        lead,
      )
        ? 'opposition'
        : kind;
    case 'motion':
      return kindOfRequest(text);
    case 'dismissal':
      if (/^(?:stip|joint stip)/.test(lead) && /order/.test(lead.slice(0, 60)) && isSigned(own))
        return kindOfCourtAct(text);
      if (/^notice of (?:\w+ ){0,2}dismissal (?:hearing|call)/.test(lead)) return 'hearing-set';
      return kind;
    case 'brief':
    case 'notice':
    case 'opposition':
      return kindOfPaper(kind, text);
    default:
      return kind;
  }
}

/** Minutes record a hearing only where something was held; else they are the order or the setting they contain. */
function kindOfMinutes(text: DocketText): Kind {
  const { own, lead } = text;
  if (/\bproceedings: vacated\b/.test(own)) return 'hearing-vacated';
  if (
    /^(?:minutes?|minute entry)[:\s]{0,3}(?:\(?in chambers|order)/.test(lead) ||
    /without oral argument|\bnot held\b|no appearance/.test(own.slice(0, 200)) ||
    /\bappearances?: none\b|\bproceedings: vacated\b/.test(own)
  )
    return kindOfCourtAct(text);
  const held =
    /\b(?:held|heard|begun|convened|completed|conducted|concluded|commenced|called and heard|(?<!further )proceedings|appearances?:(?! none\b)|parties appear)\b|^(?:hearing he;|minutes; disp)/.test(
      own.replace(/\b(?:to be|will be|be|shall be|not|not be) held\b/g, ' '),
    );
  if (held || /^(?:civil |court |amended )*minutes? of (?!in chambers|order)/.test(lead))
    return 'hearing-held';
  return kindOfCourtAct(text);
}

function kindOfSetting(text: DocketText): Kind {
  const { own, lead } = text;
  if (/^(?:[\w/]+ ){0,4}hearing (?:bk motion )?(?:\([^()]{0,40}\) )?(?:held|not held)/.test(lead))
    return kindOfMinutes(text);
  if (/^(?:order|minute|text|memo)/.test(lead)) return kindOfCourtAct(text);
  if (settingsOf(text).length > 0) return 'hearing-set';
  if (
    /\bcancel|\bvacat|\bstricken|\bstrike\b|off calendar|\bremoved from|\bwithdrawn\b|not hearing|terminate hearing|^hearing\b[^.;]{0,120}\bterminated\b/.test(
      own,
    )
  )
    return 'hearing-vacated';
  if (/^(?:re)?set[\w/ ]{0,30}deadlines?\b/.test(lead)) return 'administrative';
  if (/^notice of (?:agreed |joint )*motion/.test(lead))
    return /present/.test(own) ? 'hearing-set' : 'notice';
  return 'hearing-set';
}

function kindOfRequest(text: DocketText): Kind {
  const { lead, own } = text;
  if (
    /^letter/.test(lead) &&
    /\b(?:in opposition|opposing|in response|response to|objecting)\b/.test(lead.slice(0, 160)) &&
    !/^letter (?:motion|request)/.test(lead)
  )
    return 'opposition';
  if (/^stip/.test(lead)) {
    if (/^stip\w* (?:and|&) order/.test(lead) || (isSigned(own) && /order/.test(lead.slice(0, 80)))) {
      return /^stip\w* (?:and|&) order (?:of |for |that )?(?:the |this |all )?(?:\w+ ){0,4}?(?:dismiss|discontinu|to be dismissed)/.test(
        lead,
      )
        ? 'dismissal'
        : kindOfCourtAct(text);
    }
    if (
      /^stipulat\w+ (?:of|regarding|as to) (?:undisputed |uncontested |agreed )?facts|^stipulation of (?:settlement|authentic)|notice of/.test(
        lead,
      )
    )
      return 'notice';
    if (
      /^stip\w*\.?(?: \S+){0,6}? (?:dismiss|discontinu)/.test(lead) &&
      !/respon|extend|brief/.test(lead.slice(0, 120))
    )
      return 'dismissal';
    return 'motion';
  }
  if (/^motions? (?:hearing|held)/.test(lead))
    return /\bheld\b/.test(own) ? 'hearing-held' : kindOfSetting(text);
  if (/^motions? (?:\(s\) )?(?:terminated|no longer|submitted)/.test(lead)) return 'administrative';
  if (/^motions? (?:referred|reassigned|no longer referred)/.test(lead)) return 'assignment';
  // The clerk records a ruling under the motion's own title: "Application ... is granted pursuant to Local Rule"
  if (
    /^(?:motion|application|request|letter motion)[^.;]{0,200}\b(?:is|are) (?:hereby )?(?:granted|denied|moot|stricken)\b/.test(
      lead,
    )
  )
    return 'order';
  return 'motion';
}

function kindOfPaper(kind: Kind, text: DocketText): Kind {
  const { lead, own } = text;
  if (kind === 'brief') {
    if (
      /^(?:memorandum|brief|declaration|affidavit|affirmation)[^.]{0,25}\b(?:in )?opposition\b/.test(lead) &&
      /^(?:memorandum|brief)/.test(lead)
    )
      return 'opposition';
    if (/^memorandum by .{3,120} (?:in )?opposition/.test(lead)) return 'opposition';
    if (/^(?:reply )?(?:memorandum|brief)[^.]{0,30}in (?:further )?(?:reply|reply support)/.test(lead))
      return 'reply';
    if (/^(?:memorandum|memo)[\w :,-]{0,40}(?:signed by|so ordered)/.test(lead)) return 'order';
  }
  // An objection to papers that ask for nothing supports its side like any brief
  if (
    kind === 'opposition' &&
    /^objections?/.test(lead) &&
    !/motion|application|request|petition|plan|confirmation|claim|sale|fee|relief|discharge|exempt|disclosure statement|show cause|dismiss/.test(
      text.text,
    )
  )
    return 'brief';
  if (kind === 'opposition' && /^objections?\b.{0,160}\bevidentiary objection/.test(lead)) return 'brief';
  if (kind === 'opposition' && /^responses? (?:(?! to )[\w.,&' -]){0,60}in support (?:of|re)\b/.test(lead))
    return 'reply';
  if (kind === 'notice') {
    if (
      /^notice\b.{0,160}\b(?:(?:hearing|conference|trial|argument|docket call)\b.{0,30}(?:set|scheduled|reset|continued|will be held)|will (?:conduct|hold)\b.{0,60}\b(?:hearing|conference|trial|argument))/.test(
        lead,
      ) &&
      settingsOf(text).length > 0
    )
      return 'hearing-set';
    if (/^notice (?:by|from) .{1,120}\bof (?:hearing|motion)\b/.test(lead) && settingsOf(text).length > 0)
      return 'hearing-set';
    if (
      /^notice (?:by|from) .{1,120}\b(?:of|re) (?:appearance|change of address|withdrawal of (?:counsel|appearance))/.test(
        lead,
      )
    )
      return 'appearance';
    if (/^notice (?:by|from) .{1,160}\b(?:re:?|of) (?:\w+ ){0,2}(?:settlement|mediation)/.test(lead))
      return 'settlement';
    if (/^notice (?:by|from) .{1,120}\bof (?:voluntary )?dismissal/.test(lead)) return 'dismissal';
    if (isSigned(own) && /\bordered\b|so ordered/.test(own)) return kindOfCourtAct(text);
  }
  return kind;
}

/** Words that tell the kind wherever they stand; the earliest one decides. */
const INSIDE: ReadonlyArray<readonly [LeadKind, RegExp]> = [
  ['administrative', /filed in error|docketed in error|entered in error|please (?:ignore|disregard)/],
  ['service', /certificate of service|proof of service|summons(?:es)? (?:issued|returned)|waiver of service/],
  ['appeal', /notice of appeal|\busca\b|\bmandate\b/],
  ['appearance', /notice of appearance|added to receive notices?/],
  [
    'hearing-vacated',
    /(?:conference|hearing|trial)[^.]{0,60}(?:is|are) (?:hereby )?(?:cancel|vacat|stricken)/,
  ],
  ['assignment', /(?:case|action|matter) (?:has been |is |was )?(?:hereby )?(?:re)?(?:assigned|referred) to/],
  [
    'setting',
    /\b(?:hearing|conference|trial|argument)\b[^.;]{0,120}\b(?:is|are|has been|have been) (?:hereby )?(?:moved|reset|re-set|rescheduled|continued|adjourned|set|scheduled)\b/,
  ],
  ['answer', /\banswer to\b|'s answer\b/],
  ['reply', /\breply (?:to|in support|memorandum|brief)\b/],
  ['opposition', /\bin opposition\b|\bopposition to\b|\bresponse to\b|objection to\b/],
  ['motion', /\bmotions? (?:to|for|in limine)\b|\bapplication (?:to|for)\b|hereby requests? that/],
  ['complaint', /\bcomplaint (?:against|for)\b|petition for (?:review|writ)/],
  [
    'brief',
    /\bmemorandum\b|\bdeclaration of\b|\baffidavit of\b|\bexhibits? \w|\bbrief\b|statement of (?:material )?facts/,
  ],
  ['notice', /\bnotice of\b|\breport\b/],
];

function kindInside(text: DocketText): Kind {
  const { own } = text;
  const opening = own.slice(0, 320);
  if (
    /\b(?:is|are) (?:hereby )?(?:granted|denied|consolidated|ordered)\b|\bit is (?:hereby )?ordered\b/.test(
      opening,
    ) ||
    (isSigned(own) && !/\bfiled by\b/.test(opening))
  )
    return kindOfCourtAct(text);
  let best: LeadKind | undefined;
  let at = Infinity;
  for (const [kind, words] of INSIDE) {
    const index = opening.search(words);
    if (index >= 0 && index < at) {
      at = index;
      best = kind;
    }
  }
  if (best) return settle(best, text);
  if (settingsOf(text).length > 0) return 'hearing-set';
  return opening.length < 60 ? 'other' : 'notice';
}

/** "Received copy of District Court order": another court's ruling, kept on file here. */
export function isCopy(text: DocketText): boolean {
  return /^(?:received|filed) (?:a )?(?:certified )?copy of|^(?:certified )?copy of/.test(text.text);
}
