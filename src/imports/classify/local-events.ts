import type { LeadRule } from './lead-rules.js';

/** Events that single district courts name in words of their own. They stand first: their words are read as a whole. */
export const LOCAL_EVENTS: readonly LeadRule[] = [
  [
    'administrative',
    /^(?:notice of (?:pro hac vice application due|requirements? for)|notice to court regarding|bar letter|new case notes|conflict check|[\w.]+ state bar status|modification of docket|notice of (?:corrective|docket text)|submission of .{1,160}\bto (?:the )?(?:district |magistrate |chief )*judge|return of \[?\d{1,4}\]? |email(?:ed)? notif|response by the court to notice|clerk'?s? notice re:? failure|(?:[\w/]+ ){0,2}deficiency notice|registration of case|case opening (?:checked|reviewed))/,
  ],
  [
    'order',
    /^(?:approval by (?:the )?clerk'?s? |pro hac vice (?:application|motion)s? granted|(?:special |general )?verdict form|(?:court'?s )?(?:final )?instructions to the jury|remark: pro hac vice motion|clerk'?s? certificate of default)/,
  ],
  [
    'disclosure',
    /^(?:notification (?:of|by|as to) .{0,120}\baffiliates?\b|statements? of disclosure|(?:diversity|citizenship|jurisdictional) (?:\w+ )?(?:disclosure|statement)|certificate\/notice of interested)/,
  ],
  [
    'assignment',
    /^(?:(?:clerk'?s? )?notice (?:of )?(?:civil )?(?:judge|case|random) assignment|clerk'?s? notice of (?:re-?)?assign|notice (?:of|re:?) (?:a |the |pending,? |pendency of )*(?:refiled,? )?(?:(?:other|pending|potentially|possibly) )*(?:related|similar)\b|memorandum (?:regarding|re)\b.{0,240}\bmotions? referred to|(?:new )?case (?:assigned|unassigned)\b)/,
  ],
  [
    'appearance',
    /^(?:pro hac vice (?:attorney|counsel)|add attorneys? pro hac|notice requesting (?:the )?clerk to (?:remove|add)|notice of lead counsel)/,
  ],
  ['service', /^(?:service executed|praecipe (?:to|for)[^.;]{0,40}\bsummons)/],
  [
    'settlement',
    /^(?:notice to (?:the )?part(?:y|ies) of (?:\w+[ -]){0,2}adr\b|(?:case|action) (?:is )?referred to (?:\w+ ){0,2}(?:mediation|adr|arbitration))/,
  ],
  [
    'notice',
    /^(?:lr ?\d[\w./ -]{0,20}\b(?:word count|certif)|(?:joint )?meet (?:and|&) confer|minute order: request for copyright|redaction notice|(?:partial )?satisfaction of|abstract of|offer of judgment|(?:debtor'?s? |creditor'?s? )?change of address\b(?!.{0,80}\b(?:attorney|counsel|esq|law))|notice of change of (?:mailing )?address (?:of|for|by) (?:the )?(?:debtor|creditor|claimant|plaintiff|petitioner)\b|response to notice of final cure|appointment of (?:\w+ )?trustee(?!.{0,90}\bmeeting)|(?:[\w-]+ ){0,2}(?:ballot|summary of ballots)|notice of (?:claim transfer|transfer(?:red)? (?:of )?claims?))/,
  ],
  [
    'brief',
    /^(?:(?:joint |amended )*claim construction\b(?! (?:hearing|order|conference|reply|response))|evidentiary objection)/,
  ],
  ['motion', /^(?:verified )?petition for (?:permission|leave) (?:to|for)|^miscellaneous motion/],
  // "EP": entered proceedings
  [
    'minutes',
    /^(?:ep:|(?:trustee'?s )?minute sheet|proceeding memo|(?:first )?meeting of creditors (?:held|concluded)|(?:jury )?voir dire|jury (?:selection|deliberations?|impanel\w+)\b.{0,20}(?:held|begun|completed))/,
  ],
  [
    'setting',
    /^(?:scheduling notice|notice: .{0,80}\b(?:hearing|conference|trial|argument)\b|notice of change (?:of|in) hearing|hearings? terminated|(?:minute )?order setting (?:\w+ )?hearing$)/,
  ],
];
