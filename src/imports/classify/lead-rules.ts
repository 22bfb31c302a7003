import { APPEALS_RULES } from './appeals-rules.js';
import type { Confidence, Kind } from './label.js';
import { LOCAL_EVENTS } from './local-events.js';

/** `court` marks what comes from the bench: its kind depends on what it does and is settled in `court-acts.ts`. */
export type LeadKind = Kind | 'court' | 'minutes' | 'setting';
export type LeadRule = readonly [LeadKind, RegExp, Confidence?];

/** CM/ECF's own event names, printed alone where a feed or a history report has no text. */
const EVENT_NAMES: readonly LeadRule[] = [
  [
    'administrative',
    /^(?:\d - terminate|case termination\b|transmission to [\w ]{3,40} clerk$|auto(?:matic)?[- ]docket|case designation$|case opening notification|new case opened|calendar entry$|correcting entry|document mailed$|mail order|expired \d+ day|qc -|filing error$|clerks? notice to filer|notice regarding (?:deleted|deficient)|motions? submitted)/,
  ],
  ['service', /^(?:(?:exit )?usm 285|285 forms)/],
  ['assignment', /^(?:judge assignment|assign(?:ment of)? judges?\b|statement of relatedness)/],
  [
    'disclosure',
    /^(?:cert\.? of interested|(?:final )?pretrial disclosures|local (?:civil )?rule 26\.01|statement (?:pursuant to|under|of) [^.]{0,30}\b2016\(b\))/,
  ],
  ['hearing-held', /^(?:(?:bench|jury) trial - (?:begun|held|completed)|first meeting minutes)/],
  [
    'hearing-held',
    /^(?:discovery|motion|status|in chambers|initial conference|telephone|settlement|show cause|evidentiary|final pretrial) (?:hearing|conference)$/,
    'low',
  ],
  ['dismissal', /^(?:terminate civil case|close adversary case)$/],
  ['settlement', /^notice of (?:\w+ )?mediator\b/],
  ['appeal', /^index to (?:the )?record on appeal/],
  ['brief', /^(?:ssa|social security) administrative record/],
  [
    'order',
    /^unpublished (?:\w+ ){0,2}opinion|^(?!proposed|request|motions?\b|response|reply|objection|notice|application|letter|transcript|bnc|cert|stipulation|proof|copy|receipt|memo|order|report|answer|withdraw|appeal|usca|non-?compliance)(?:[\w'/-]+ ){1,4}order(?: filed| entered)?$|^motion order filed$/,
  ],
  ['order', /^approval of application for admission/],
  [
    'motion',
    /^(?:adjourn conference|appear pro hac vice|compel|dismiss|discovery|conference|preclude|strike|in limine|extension of time(?: to [\w/ ]{3,30})?|leave to file(?: document)?|stipulation)$/,
    'low',
  ],
  ['amended-complaint', /^(?:amendment to |amended )(?:the )?(?:chapter \d+ )?(?:voluntary )?petition/],
];

/**
 * What the opening words of an entry say that it is. The first rule that fits counts, so what quotes others
 * (clerk's corrections, certificates of service, transcripts) stands before what it quotes.
 */
export const LEAD_RULES: readonly LeadRule[] = [
  ...EVENT_NAMES,
  ...LOCAL_EVENTS,
  ...APPEALS_RULES,
  // the clerk on earlier entries
  [
    'administrative',
    /^notice (?:of|to|re:?|regarding)[^.:]{0,60}\b(?:deficien|error|correction|incomplete|missing|non-?compliance|re-?file|erroneous|docket modification|discrepanc)/,
  ],
  [
    'administrative',
    /^(?:deficien|set deficient|order? deficient|case (?:commencement|filing)[ /\w]{0,20}deficiency|correct(?:ion|ive) (?:notice|entry|of)|correction\b|clerk'?s? (?:quality|note(?!s for)|notice of(?! (?:hear|contin|resched|vacat|cancel|reset|setting|adjourn|advanc))|correction|remark|annotation)|quality control|docket (?:correction|annotation|entry|text)|incorrect |filed in error|docketed in error|court deleted|error\b|notice: |attention|note to|advisory entry|court memo requiring|lbr \S+ schedule|incomplete filing)/,
  ],
  [
    'administrative',
    /^(?:receipt|acknowledgement of receipt of (?:fee|payment)|u\.?s\.? treasury|filing fee|fees?\b(?! application| agreement| petition)|motion fee|appeal fee|payment(?! advice)|fld receipt|remark|civil (?:case )?(?:cover|information)|cover sheet|adversary proceeding cover|statement of social|social security|debtor'?s?'? statement of social|document number|nine |five |placed in file|deleted|case designated ecf|ecf |cases? originating|received (?:in |payment|check|fee|\d)|\[?disposed\b|labels|missing documents|deadline for|no (?:creditor|proof)|notification to|clerk'?s? evidence|(?:[\w.,' ]{3,60}, )?interested party,? added|\w+ \(\d+\) paper copies|paper copies|return(?:ed)? mail|mail returned|mail sent|undeliverable|case status|bnc forms?|copy of (?!.{0,40}(?:order|opinion|judgment))|(?:set\/reset|(?:re)?set) (?:deadlines?|answer)(?!.{0,12}hearing)(?!.*hearing (?:re)?set for)|(?:set\/reset|(?:re)?set) motion and|reset deadline|terminat(?:e|ing|ion of) (?:deadline|motion)|deadlines? (?:terminated|updated|set)|answer due|briefing schedule (?:set|updated)|case (?:flag|number|type|caption)|(?:party|parties|attorney|consolidated defendants?|defendants?|plaintiffs?)\b[^.]{0,80}\b(?:added|terminated)\b|(?:add|remove|update|correct)\b|added |terminated|this attorney case opening|opening filing|verification of claims|claims register|adversary (?:case|proceeding)\b[^.]{0,40}\bclosed|briefing schedule|case (?:is )?submitted|attorney discipline case|letter (?:\[\d+\] )?sent|certified and first class|statistical)/,
  ],
  [
    'administrative',
    /^(?:this attorney case|pleading tendered: \w+ \(\d+\) paper|in accordance with .{0,80}(?:fee|deficien))/,
  ],
  // service
  [
    'service',
    /^(?:bnc|court'?s? (?:bnc )?certificate|certificate\/proof|certificate (?:of )?(?:re:? )?(?:service|mailing)|cert(?:ificate)?\.? of service|proof of (?:service|mailing)|(?:affidavit|declaration|certification|acknowledge?ment|acceptance|admission|notice|return|affirmation)s?(?: \/\w+| and \w+| re:?| \/affidavit)? of (?:service|mailing|publication)|affidavit (?:re:? )?of .{0,30}service|affidavit \/affidavit of service|summons|request (?:for |to )?(?:the )?(?:clerk to issue (?:alias )?|issuance of |issue )?(?:alias )?summons|alias summons|electronic summons|waivers? of (?:the )?service|notice of (?:request for )?waiver|request for waiver|returns? of service|return receipt|executed|unexecuted|certified mail|certificate of (?:electronic )?(?:notice|notification)|notice of (?:filing )?(?:proof of )?service|notice of serving|service (?:of|by)|marshal|consent to service|notice and acknowledge?ment of (?:receipt|service)|trustee certificate of service|(?:certified|creditor'?s?|clerk'?s?|court'?s?) certificate of (?:service|mailing)|affidavit\/declaration of service|proposed summons)/,
  ],
  // transcripts
  [
    'transcript',
    /^(?:(?:official |court |hearing |trial |appeal |sealed |portion of )*transcripts?\b|notice of (?:filing (?:of )?)?(?:official )?(?:electronic )?transcript|notice (?:by .{3,80}? )?of intent to (?:request|file|redact)(?: transcript| redact)?(?!.{0,20}(?:subpoena|motion))|(?:request for|order for|redaction) (?:of )?transcript|redaction|notice of (?:receipt of )?transcript|court reporter|transcript order)/,
  ],
  // appeals
  [
    'appeal',
    /^(?:notice of (?:\w+ )?(?:cross[- ])?appeal|cross[- ]appeal|usca|u\.s\.c\.a|(?:certified )?(?:copy of )?(?:order|judgment|opinion|mandate|letter|notice|case number|appeal|information)s? (?:\w+ )?(?:of|from|by|issued by) (?:the )?(?:usca|ussc|u\.?s\.? court of appeals|united states court of appeals|court of appeals|the \w+ circuit|supreme court)|mandate|appeal\b(?! of magistrate| from (?:the )?magistrate| transcript)|supreme court (?:case|of)|certified (?:and|true copy of .{0,20}appeal)|certified and transmitted|transmi(?:ssion|ttal|tted)[^.]{0,60}(?:appeal|usca|circuit)|record on appeal|(?:certificate of|designation of|statement of) .{0,20}(?:record|issues?)[^.]{0,20}appeal|clerk'?s? certificate(?! of (?:default|cash|mailing|service|entry))|(?:civil|misc\w*|agency|appeal|original|cross)[ \w]{0,20}case docketed[.:]? ?(?:notice of appeal|petition for permission)|docketed cause|case docketed|petition for (?:permission to appeal|writ of certiorari|writ of mandamus .{0,40}usca)|notice of docketing (?:notice of )?(?:appeal|record)|acknowledge?ment of receipt (?:of (?:\w+ ){0,4})?(?:by|from) (?:the )?(?:usca|court of appeals)|notification of appeal|order from (?:the )?(?:usca|supreme)|(?:memorandum |decision (?:and|&) |opinion (?:and|&) )*(?:order|opinion|decision|judgment) of (?:the )?(?:u\.?s\.?|united states) district court\b|opinion of usca|original record|notice of filing notice of appeal|order of the (?:united states )?court of appeals|received order from the supreme|letter from (?:the )?usca|(?:supplemental )?record (?:filed|transmitted|retained|returned)|notice of (?:correct|assignment of) (?:usca|appeal))/,
  ],
  // counsel
  [
    'appearance',
    /^(?:notice of (?:attorney |limited |entry of |special )*appearance|(?:entry of |attorney |notice of |special |limited |general |hearing )*appearance|appearances?\b|request for (?:special )?notices?\b|request (?:for|to) (?:receive |courtesy |special |be added|be removed|removal from)|request for (?:courtesy|service|all)|notice of request (?:by|for) (?:pro hac|courtesy|notice|service)|notice of (?:\w+ ){0,2}?(?:request to be (?:added|removed)|withdrawal (?:of|as) (?:\w+ ){0,3}?(?:counsel|attorney|appearance)|substitution|subtitution|change of (?:\w+ )?(?:address|firm|attorney|counsel|law firm|contact|name of (?:attorney|firm))|change in counsel|firm|attorney|termination of (?:attorney|counsel)|association of counsel|designation of (?:lead )?counsel|disassociation|pro hac)|(?:attorney )?change of (?:address|counsel|firm)|notice by [^.]{1,80} of (?:change of|withdrawal of|substitution of) (?:\w+ )?(?:address|firm|counsel|attorney)|substitution of|pro hac vice counsel|withdrawal (?:of|as) (?:\w+ ){0,3}?(?:attorney|counsel|appearance)|attorney(?: [\w.,' -]{1,80})? (?:for|added|terminated|appearing)|certificate of (?:admission|good standing)|notice regarding (?:counsel|attorney)|designation of (?:lead )?(?:attorney|counsel)|notice of pro hac)/,
  ],
  [
    'notice',
    /^(?:report on the (?:filing|determination)|ao ?12[01]|patent\/trademark|(?:notice of )?(?:filing|submission) of (?:patent|form ao)|form ao|notice to (?:counsel|parties) .{0,20}(?:pilot|pretrial|magistrate|availability|consent|right)|magistrate judge (?:consent|notice)|notice of availability)/,
  ],
  // disclosure
  [
    'disclosure',
    /^(?:(?:notice of |form \d+ )?(?:corporate|rule 7\.1|rule 1\.9|frcp 7\.1|l\.?r\.? ?\S{0,6}|lcvr \S{0,8}|fed\.? ?r\.? ?civ\.? ?p\.? ?7\.1|local rule (?:7\.1|3\.2|103\.3|1\.9))[^.]{0,20}(?:disclosure|certificate|certification|statement|ownership|parent)|corporate|certificates? (?:of|as to) (?:disclosure|interested|corporate)|certific\w{2,6} (?:and notice )?of (?:disclosure|interested)|certificate re:? interested|certification (?:of|pursuant|as to)[^.]{0,20}interested|(?:disclosure|statement|notice|list)s? (?:of|re) (?:interest|corporate|financial|citizenship|related part|affiliat)|(?:initial |rule 26[^ ]{0,6} |expert )*(?:financial interest |form \d+ )?(?:information|disclosure) statement\b(?!.{0,60}(?:debtor|chapter 11|plan))|disclosures?\b(?! statement)|financial (?:disclosure|affidavit|statement)|schedules?\b|schedule\(?\[?s|all schedules|summary of (?:schedule|asset|cash)|summary\/schedule|statement of (?:financial|intent|current|corporate|income|operations)|statements? of (?:the )?debtor|(?:chapter \d+ (?:individual debtor )?)?statement of (?:your )?current monthly|chapter \d+ (?:means|calculation|statement|disposable)|means test|employee income|pay(?:ment)? advices|(?:debtor'?s? )?(?:attorney'?s? )?disclosure of compensation|debtor(?:'s)? certification of employment|certification of employment|(?:payment|evidence) of employ|declaration (?:concerning|about|re:?) (?:an )?(?:individual )?(?:debtor'?s? )?schedules|declaration under penalty of perjury .{0,20}schedule|list of (?:twenty|20|equity|creditors holding)|(?:twenty|20) largest|equity security|amend\w* (?:to )?schedule|amendment to (?:list|schedule)|statement regarding (?:corporate|payment)|rule 2016|tax (?:return|documents|information)|information statement|ownership statement|affidavit re: chapter 11 affidavit|chapter 11 .{0,20}balance sheet|income and expense|declaration of evidence of employ|declaration of financial)/,
  ],
];
