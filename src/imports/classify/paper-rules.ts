import type { LeadRule } from './lead-rules.js';

/** Second half of the cascade: acts of the court, requests, answers to them and the papers that support them. */
export const PAPER_RULES: readonly LeadRule[] = [
  // the court's own acts; what they do decides their kind
  [
    'dismissal',
    /^(?:(?:bankruptcy |civil |adversary )?case (?:closed|terminated|dismissed)|(?:civil|case) case terminated|notice of (?:\w+ ){0,2}dismissal|notice (?:and stipulation )?(?:of|to|re) (?:\w+ ){0,3}?(?:dismiss(?:al)?|discontinu\w+|nonsuit|non-suit)\b|notice by [^.]{1,80} of (?:\w+ ){0,2}dismissal|(?:stipulation|stip)\b[\w ()/,&-]{0,60}(?:dismiss(?:al|ing)?|discontinu\w+|nonsuit|non-suit)\b(?!.{0,40}(?:respon|extend))|voluntary dismissal|nonsuit|dismissal\b|acceptance of dismissal|order (?:of|for) (?:voluntary )?(?:dismissal|discontinu\w+|nonsuit)(?! (?:of|as to|without prejudice as to|with prejudice as to) (?:def|pl|part|certain|count))|bankruptcy case closed|jpml order closing)/,
  ],
  [
    'transfer',
    /^(?:transfer of case|(?:mdl )?(?:conditional )?transfer order|(?:certified (?:true )?copy of )?(?:jpmdl|mdl|jpml) (?:conditional|transfer|order(?! (?:of|granting|denying)))|certified (?:true )?copy of [\w ]{0,30}transfer|conditional (?:transfer|remand)|case (?:electronically )?transferred|(?:original )?(?:case )?file (?:sent|received|transferred)|notice of (?:case )?transfer\b(?! of claim|red claim)|transferred|inter-?district|intradistrict|case (?:remanded|received)|remand(?:ed)? (?:to|order)|letter of (?:remand|transmittal)|transmittal letter of|order (?:of transfer|transferring case|remanding case|of remand|to remand|of remand|remanding (?:action|matter|this)|transferring (?:action|matter))|order granting (?:unopposed )?transfer|mdl (?:order|transfer)|notice of remand|separation of remand)/,
  ],
  [
    'assignment',
    /^(?:(?:civil |this |the )?(?:case|action|matter|motions?(?:\(s\))?) (?:is |has been |have been |was |were |hereby |indexed and )*(?:(?:re)?assigned|(?:re-)?referred)|(?:initial )?case (?:re)?assignment|(?:magistrate )?judge [\w.,' -]{1,70}(?:added|assigned|appointed|no longer|recused|is so designated|is designated)|notice of (?:\w+ )?(?:case )?(?:judicial )?(?:re-?)?(?:assign|allocation)|(?:re)?assign(?:ed|ment)\b(?! of (?:claim|interest)|\/transfer)|order (?:of referral|of reference|referring(?!.{0,40}\b(?:mediation|adr|arbitration))|reassign|re-assign|of reassign|of recusal|assigning (?!matter to med)|directing reassign|of transfer: case re|to reassign|relating case|re(?:garding)? transfer of case)|order [^.]{0,50}(?:reassign|recus)|(?:order )?that (?:the )?case be referred|order that (?:the )?case be referred|notice (?:of|re) (?:potential )?(?:tag-?along|related)|related[ -]case|pursuant to local rule 72\.1|magistrate judge .{0,40}(?:is so designated|assigned)|clerk'?s? notice of (?:re)?assign|judicial (?:re)?assign|referral|random assignment|designat\w+ of (?:magistrate|judge))/,
  ],
  ['notice', /^notice of (?:electronic|general|pretrial instr)/],
  [
    'settlement',
    /^(?:notice (?:of|re|regarding) (?:\w+ ){0,3}?(?:settlement(?! conf)|mediation|mediator|adr\b|selection of mediator)|notice to (?:the )?parties of (?:court-?directed )?adr|notice by [^.]{1,80} re:? settlement|mediat(?!\w* (?:\w+ ){0,2}order)|report of mediat|(?:mediator'?s?|adr|settlement)\b(?! (?:schedul|conference (?:set|held|hearing)|conf|week))|(?!(?:motions?|orders?|application|petition|response|reply|opposition|objections?|memorandum|brief|declaration|exhibits?|judgment|opinion|joint motion)\b)(?:\w+ ){0,3}settlement agreement|certification of mediat|selection of mediator|stipulation (?:selecting|and \w+ .{0,20}selecting|re:? adr)|designation of mediat|adr (?:cert|doc|report|consent))/,
  ],
  [
    'minutes',
    /^(?:clerk'?s notes for|courtroom minutes|(?:amended |civil |criminal |court |courtroom |clerk'?s? |jury trial |bench trial |motion hearing |in court |telephonic )*minutes?\b(?! order)|minute entry|(?!report|notice|transcript)[\w/ ]{3,60}(?:hearing|conference|conf|trial|argument|status|call|meeting)s? (?:\([^()]{1,40}\) |- [\w ]{3,30} )?(?:held|not held|completed|concluded|begun|began|started)\b|[\w/ ]{0,40}proceedings? (?:held|before)|hearing he;|case called|oral argument held|court (?:convened|proceedings))/,
  ],
  [
    'setting',
    /^(?:(?:clerk'?s )?notice (?:of )?(?:continuing|vacating|resetting|rescheduling|cancel\w*|advancing|setting|cancellation|adjourn\w+)\b(?!.{0,60}deadline)|notice (?:of )?(?:\w+ ){0,5}?(?:hearing|conference|docket call|trial|oral argument|settlement conf|status conf|presentment|meeting of creditors|341 meeting)(?!.{0,10}transcript)|notice of continuance|notice of (?:commencement|chapter \d+)\b.{0,60}?meeting of creditors|notice of (?:agreed |joint )*motion(?! and)|notice by the u\.s\. trustee setting|(?:[\w/-]+ ){0,4}?(?:hearings?|conference|trial|argument|pretrial|meeting)s? (?:\([^()]{1,40}\) )?(?:date )?(?:is |was |has been |are |be )?(?:hereby )?(?:re-?)?(?:set|scheduled|reset|continued|cancel|vacat|stricken|adjourned|noticed|moved)|set\/reset|(?:re)?set hearing|set deadlines\/hearing|(?:first |chapter \d+ |indiv\/joint)*meeting of creditors|continuance of (?:meeting|hearing)|341|chapter \d+ indiv\/joint|terminate hearing|confirmation hearing|[\w ]{0,30}hearing (?:cancel|vacat|strick|resched|continu|schedul|remov|reset)|hearing\b|reserved hearing|confirmation of request for hearing|confirmation of hearing|pretrial \(|notice (?:\w+ ){1,4}conference set|(?:telephone |status |scheduling |pretrial |settlement |case management )+conference|docket call|jury trial|oral argument|statement adjourning|continued meeting|set deadlines|(?:motions?|order to show cause) [\w ,-]{1,120} hearings? (?:re)?set)/,
  ],
  [
    'court',
    /^(?:copy of .{0,40}(?:order|opinion|judgment)|notice (?:and|&) order\b|orders?\b(?! to show cause .{0,20}filed by)|so[- ]ordered|ordered|it is (?:hereby )?ordered|memo(?:randum)?[- ]?endors|endorse|letter order|minute order|text order|opinion|memorandum (?:&|and|of)? ?(?:opinion|order|decision|ruling|and opinion)|memorandum (?:opinion|decision|order)|decision|ruling|findings|report (?:and|&) recommend|reports? and recommend|magistrate judge'?s? report|orderdated|(?:(?!motion|response|repl|objection|applic|notice|oppos|brief|memo|certif|propos|petition|request|stip|decl|affid|letter|transcript|exhibit|statement|appeal|report|hearing|for\b|re\b|to\b)[\w'-]+ ){0,5}(?:order|injunction|decree)\b|standing order|procedures|(?:chapter \d+ )?discharge\b|standard order|writ|verdict|jury (?:verdict|instruction)|per curiam|clerk'?s? (?:order|entry of default)|entry of default|default\b|the case having been|the estate having|remedial plan signed|consent decree|summary order|no action taken|administrative closing)/,
  ],
  [
    'court',
    /^(?:(?:(?!motion|response|repl|objection|applic|notice|oppos|brief|memo|certif|propos|petition|request|stip|decl|affid|letter|transcript|exhibit|statement|appeal|report|hearing|abstract|satisf|bill|for\b|re\b|to\b|of\b)[\w']+ ){0,4}judge?ment\b(?! (?:debtor|creditor))|final decree|clerk'?s? judge?ment|bill of costs taxed|taxation of costs|order and (?:final )?judge?ment)/,
  ],
  // pleadings
  [
    'counterclaim',
    /^(?:counter-?claim|cross-?claim|third[- ]party (?:complaint|petition)|crosscomplaint|counter-?complaint|cross-complaint)/,
  ],
  [
    'answer',
    /^(?:answers?\b(?! brief| to (?:motion|order|brief|petition for rehear))|affirmative defenses|general denial)/,
  ],
  [
    'complaint',
    /^(?:complaint|(?:prisoner |civil rights |pro se |patent |in rem |bill of |class[- ]action |class |original |verified |civil |adversary |collective action )*complaint|notice of removal|removal|(?:chapter \d+ )?(?:in)?voluntary petition|(?:chapter \d+ )*(?:petition)\b(?! for (?:rehear|fee|attorney|approval|leave|perm))|adversary case|adversary proceeding|miscellaneous case|emergency petition|agency case docketed|bankruptcy appeal|civil case opened|state court complaint|petition)/,
  ],
  // requests
  [
    'brief',
    /^(?:request for judicial notice .{0,40}(?:in support|re|support|oppos)|proposed |(?:[[(]proposed[\])]|notice of (?:lodging|lodgment|lodgement|filing (?:of )?proposed))|lodged|submission of proposed)/,
  ],
  [
    'motion',
    /^(?:motions?\b|cross-motion|letter (?:motion|request|application)|letter (?:from |by |to |addressed to )?.{0,160}\b(?:requesting|request for|seeking|requests|asking)\b|application|appl\.|ex parte appl|request(?:s|ing)?\b(?! for (?:summons|transcript)|\/statement)|notice (?:of|and) motion and|notice and (?:application|motion)|pro hac vice (?:motion|application)|demand for (?!(?:trial by )?jury|trial)|petition for (?:rehear|fee|attorney|approval|leave|perm)|objections? (?:to )?(?:\(related[^()]{0,40}\) )?(?:proof of |proofs of |filed )?claims?\b|rule 9007 motion|objection to (?:debtor'?s? )?(?:claim|exempt)|stipulat\w+ (?:and|of facts|regarding facts)? ?\[?\(?(?:proposed)?|stip\b|jury demand motion|appeal of magistrate|suggestion of remand|trustee'?s? (?:motion|application)|bill of costs|(?:monthly|quarterly|\w+ interim|\w+ quarterly) (?:fee )?application)/,
  ],
  // answers to requests
  [
    'reply',
    /^(?:(?:sur-?)?reply|surreply|sur-reply|memorandum (?:of law )?in reply|(?:\w+ ){0,6}reply (?:to|in|memorandum|brief))/,
  ],
  [
    'opposition',
    /^(?:opposition|statement of non-?opposition|response\/memorandum|memorandum (?:\w+ ){0,5}?(?:in )?opposition|brief (?:in )?(?:opposition|opposing|response)|(?:\w+ ){0,3}(?:in )?opposition\b|response\b(?!.{0,60}\bin support of (?:motion|plaintiff|defendant))|responsive|objections? to (?:confirmation|(?:\w+ ){0,4}motion|(?:\w+ ){0,3}plan|disclosure|(?:\w+ ){0,3}application|relief|sale|fee|employ)|objections?(?! to (?:report|r&r|magistrate|proposed|the report|the magistrate|filed|exhibit|witness|trial)|s? to .{0,40}report (?:and|&))|response|certification in opposition|affirmation in opposition|affidavit in opposition|traverse|return to|(?:u\.?s\.? trustee'?s? )?statement (?:of|by) (?:the )?(?:u\.?s\.?|united states) trustee|show cause response|no opposition|non-?opposition|notice of (?:non-?)?opposition|letter (?:response|brief|in opp|reply)|creditor'?s? certification)/,
  ],
  // papers
  [
    'brief',
    /^(?:(?:local |civil )?rule 56|56\.1|memorandum|memo\b|memoranda|briefs?\b|declarations?|decl\.?|affidavits?|affirmation|exhibits?|appendix|statement\b[^;]{0,90}\b(?:in (?:further )?support|in opposition)\b|statement of (?:\w+ ){0,4}?(?:facts?|law|undisputed|points|position|uncontested|reasons)|(?:concise|separate|combined) statement|(?:\w+ ){1,2}statement of (?:\w+ ){0,4}?(?:undisputed|uncontroverted|material|facts?)\b|(?:\w+ ){1,2}(?:witness|exhibit) list|trial brief|(?:joint )?appendix|proposed|objections? |witness|exhibit list|list of (?:exhibits|witness)|supplement\b|points and authorities|certification (?:in support|of counsel|re\b|by)|certificate of counsel|sealed exhibit|evidentiary|request for judicial notice|amicus|(?:\w+ ){1,3}(?:brief|memorandum)\b|state court record|administrative record|record\b|deposition|designation of deposition|notice of (?:filing|submitting|manual filing|lodging)[^.]{0,30}(?:exhibit|declaration|affidavit|document|memor|briefs?\b)|errata|(?:declaration|affidavit) re|joinder|joint\/joinder|(?:\w+ ){0,2}trial exhibit|other document|statement appendix|addendum to brief|sealed (?:declaration|memorandum|brief|affidavit)|jury instructions|motion exhibit|verification(?! of)|debtor'?s?'? declaration|debtor declaration|pretrial memo)/,
  ],
  // bankruptcy's own papers
  [
    'other',
    /^(?:certificate of credit|(?:certification|certificate|debtor'?s? cert\w*) (?:of|about) (?:(?:a |completion of )(?:financial|course|instruct|personal)|credit)|credit counsel|certificate of (?:debtor )?(?:education|financial|completion)|financial management|(?:(?:chapter \d+|confirmation|modified|combined|pre-?confirmation) )*plan\b|chapter \d+ (?:plan|small)|addendum|reaffirmation|(?:master |creditor )*(?:mailing|address) (?:list|matrix)|(?:creditor )*matrix|verification of (?:creditor|matrix|mailing)|declaration re:? electronic|disclosure statement|proof of claim|assignment (?:of the |of )?(?:interest|claim)|assignment\/transfer|transfer (?:of claim|agreement)|sealed (?:document|event|material|filing|envelope|patient)|fee agreement|rights and resp|unsealed document|instructions to|picture id|liquidation|exhibit d)/,
  ],
  // everything that informs
  [
    'notice',
    /^(?:notices?\b|letters?\b|status|(?:[\w()-]+ ){0,4}(?:report|statement|submission|plan)\b|rule 26|26\(f\)|discovery plan|(?:[\w-]+ ){0,3}report\b|statement|withdrawal|suggestion|certificate|certification|consent|acceptance|demand|jury demand|monthly|operating|trustee|submission|schedule of|response to order|advis|agenda|bankruptcy|acknowledge?ment|joint (?:case|discovery|status)|case management (?:statement|report)|designation|election|informational|correspondence|waiver|acknowledg|post-?confirmation|in accordance with|as required by|internet citation|stipulation of facts|third[- ]party|lodg)/,
  ],
];
