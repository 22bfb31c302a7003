import { rulingsOf } from './dispositions.js';
import { settingsOf } from './hearing-dates.js';
import type { Kind } from './label.js';
import { type DocketText, onceFor } from './text.js';

const RECOMMENDATION =
  /^(?:\W{0,3})(?:magistrate judge'?s? )?(?:(?:amended|supplemental|superseding|final) )?(?:order (?:and|&) )?(?:reports? (?:and|&) recommend|findings (?:and|&) recommend|recommend|proposed findings)/;

/** A magistrate judge's recommendation decides nothing, whatever it says ought to be granted. */
export const isRecommendation = onceFor(
  (text) =>
    RECOMMENDATION.test(text.lead) ||
    (/\brecommend(?:s|ed|ing)? that\b|\bit is (?:hereby )?recommended/.test(text.own) &&
      !/adopt/.test(text.own)),
);

/** An order of the bench by what it does: rule, set, cancel, refer, end the case. */
export function kindOfCourtAct(text: DocketText): Kind {
  const { own, lead } = text;
  if (isRecommendation(text)) return 'order';
  if (
    /^(?:(?!motion|for\b|re\b|on\b|of\b)[\w']+ ){0,4}judge?ment\b|^order (?:and|&) (?:final )?judge?ment|^(?:order,? )?final (?:order and )?(?:judge?ment|decree)|^final decree|^clerk'?s judge?ment/.test(
      lead,
    ) &&
    !/^(?:order|memorandum|opinion|summary judgment|entry|minute)s?\b(?! (?:and|&) (?:final )?judge?ment)/.test(
      lead,
    )
  )
    return 'judgment';
  if (/^consent decree/.test(lead) && isSigned(text.text)) return 'judgment';
  if (endsWholeCase(text)) return 'dismissal';
  if (
    /\b(?:matter|case) is (?:hereby )?returned to|referral (?:is )?(?:hereby )?terminated|(?:case|action|matter) is (?:hereby )?(?:reassigned|referred) to (?!the (?:dec|sett|court'?s? med))|\bmotions?\b[^.;]{0,100} (?:(?:is|are) )?(?:hereby )?referred to (?:the )?(?:chief |united states )?(?:magistrate|judge|honorable)/.test(
      own,
    ) &&
    !rulingsOf(text)[0] &&
    !settingsOf(text).length
  )
    return 'assignment';
  return kindBySetting(text) ?? 'order';
}

/** An order that only sets, resets or cancels a hearing; undefined if it does more. */
function kindBySetting(text: DocketText): Kind | undefined {
  const { own } = text;
  if (rulingsOf(text)[0] || /\btaken under\b|\bunder submission/.test(own)) return undefined;
  const settings = settingsOf(text);
  const title = own.slice(0, 160);
  if (settings.length === 0) {
    const cancels =
      /\b(?:hearings?|(?:tele|video)?conferences?|trial|argument|call)\b[^.;]{0,140}\b(?:is|are|be|hereby|was) (?:hereby |now |also )*(?:cancel|vacat|stricken|taken off|removed)|\b(?:cancel|vacat|strik)\w{0,4}\b (?:the |all |order to show cause |previously |\w+ ){0,5}(?:hearing|conference|trial|argument|status|settlement)/.test(
        own,
      );
    const withoutDate =
      /\b(?:hearings?|(?:tele|video)?conferences?|trial|argument)\b[^.;]{0,140}\b(?:continued|adjourned|postponed|stayed)\b[ ,.]{1,2}(?:(?:sine die|without (?:a )?date|generally|indefinitely|until further (?:order|notice))|(?:and |with a (?:new )?date )?to be (?:re-?)?(?:set|scheduled|determined)|(?:a|the) new (?:\w+ )?date (?:will|shall|to) be)/.test(
        own,
      );
    if ((cancels || withoutDate) && !hasOtherDeadlines(own)) return 'hearing-vacated';
    return /^(?:order|notice)[\w :,]{0,20}(?:setting|scheduling|resetting|continuing|rescheduling|fixing date) (?:\w+ ){0,5}?(?:hearing|conference|trial|argument)/.test(
      text.lead,
    )
      ? 'hearing-set'
      : undefined;
  }
  if (new Set(settings.map((setting) => setting.day)).size > 1) return undefined;
  if (hasOtherDeadlines(own) || /\b(?:is|are) (?:hereby )?extended\b/.test(own)) return undefined;
  const first = settings[0];
  // What an order opens with is what it does; a hearing named far into it is an aside.
  const early = first !== undefined && first.at < 420;
  if (/^order (?:(?:\w+ ){0,2}to show cause|(?:denying|granting|confirming|approving) )/.test(text.lead))
    return undefined;
  if (/^order (?:\w+ )?appointing|^(?:amended )?case management/.test(text.lead)) return undefined;
  if (
    (own.match(/\b(?:conference|hearing|trial|argument)s? (?:is |are )?(?:re)?(?:set|scheduled) for\b/g)
      ?.length ?? 0) > 1
  )
    return undefined;
  const named =
    /(?:hearing|conference|trial|argument|docket call|status|scheduling|341|meeting of creditors|mediation)/.test(
      title,
    );
  return early && (named || first.at < 220) ? 'hearing-set' : undefined;
}

function hasOtherDeadlines(own: string): boolean {
  const deadlines = own.match(
    /\b(?:discovery|fact discovery|expert|dispositive|amend\w*|joinder|motions?|responses?|opposition|answer|brief|reply|complaint|pleadings|disclosures?|proposed order|objections?|plan)\b[^.;]{0,60}\b(?:due|deadline|no later than|on or before|by \d|cut-?off|closes?)\b/g,
  );
  if (deadlines && deadlines.length > 1) return true;
  return (
    /\bshall (?:file|serve|answer|respond|produce)[^.;]{0,70}(?:complaint|opening brief|answer|response|motion|opposition)\b[^.;]{0,60}(?:by|no later than|on or before)/.test(
      own,
    ) ||
    /briefing schedule|discovery (?:shall|must|to) be complete|discovery (?:due|deadline|cut)|dispositive motions? (?:due|deadline)/.test(
      own,
    )
  );
}

const CASE =
  '(?:entire |above[- ](?:captioned|styled|entitled) |instant |this |the |adversary ){0,6}(?:case(?! opening)|action|matter|lawsuit|suit|civil action|cause|proceeding|appeal)';
const ENDS_CASE = new RegExp(
  `\\b(?:dismissing|closing|to close|discontinuing|to dismiss(?= case (?:\\(|filed|for|with|\\.|$))|dismisses|closes|of dismissal of) (?:all remaining claims and )?(?:plaintiff'?s'? )?${CASE}\\b` +
    `|\\b${CASE} (?:is|are|be|be and is|has been|should be and is|shall be)?(?: and (?:hereby )?is)?(?: hereby| therefore| also| now| accordingly)*,? (?:voluntarily )?(?:dismissed|closed|discontinued)\\b` +
    `|\\ball (?:of )?(?:the |plaintiff'?s? |remaining |pending ){0,4}claims(?: and counterclaims| and causes of action| (?:asserted )?in this (?:case|action|lawsuit)| against (?:all )?defendants?)*(?: between the parties)? (?:are|be)(?: hereby)? dismissed` +
    `|\\bdismissed in its entirety\\b|\\bcivil case terminated\\b|\\bdismissal of (?:the )?entire (?:case|action)|(?:voluntary )?dismissal of the (?:entire )?action`,
);
const NOT_THE_END =
  /(?<!\bclerk (?:of (?:the )?court )?)\b(?:may|might|could|would|should|shall|will|not|why|if|whether|recommend\w*|until|to show cause)\b[^.;]{0,60}\b(?:dismiss|clos)(?!ed with|ed without)|\bmember case|\bas to (?:the )?(?:defendants?|plaintiffs?|claims?|counts?|certain|remaining)\b|\bleave to (?:amend|file an amended)|administrative(?:ly)? clos|statistical(?:ly)? clos|conditional(?:ly)? dismiss|reinstat|reopen|re-open|\bvacat\w{1,4} (?:\S+ ){0,3}?(?:order|dismissal|judgment)|failure to comply with|denying|\bdenied\b(?! as moot| (?:\w+ ){0,3}as moot)|lead case.{0,60}terminat|relating to dismissal|remain(?:s|ing)? (?:pending|open|active)|order (?:on|re|regarding) (?:\w+ ){0,3}dismissal/;

/** Whether an act of the court says of the whole case, in its own words, that it is dismissed, discontinued or closed. */
export const endsWholeCase = onceFor((text: DocketText): boolean => {
  const { own } = text;
  if (isRecommendation(text)) return false;
  if (
    /^order (?:and notice of dismissal\b|granting (?:[\w']+ ){0,4}motion to dismiss (?:the |this )?(?:chapter \d+ )?(?:adversary )?(?:case|proceeding)\b)|^order (?:dismissing|closing) (?:the |this |adversary |civil )*(?:case|action|complaint|petition|appeal|debtors?(?= for\b))|^(?:order entered\. )?settlement order of dismissal\b|^order entered\. order of dismissal\b(?! (?:as to|of) )|^(?:so[- ]ordered )?stipulation (?:and|&) order (?:of|for) (?:\w+ ){0,2}(?:dismissal|discontinuance)|^dismissal order/.test(
      text.lead,
    )
  )
    return !/\bleave to (?:amend|file an amended)|\bas to (?:the )?(?:defendant|plaintiff|claim|count)|\bclaims? against (?!all|defendants)/.test(
      own.slice(0, 400),
    );
  if (!/dismiss|clos|discontinu|terminated/.test(own)) return false;
  const hit = ENDS_CASE.exec(own);
  if (!hit) return false;
  const sentence = own.slice(Math.max(0, hit.index - 200), hit.index + hit[0].length + 160);
  return !NOT_THE_END.test(sentence);
});

const SIGNED =
  /\b(?:signed|so ordered|ordered|entered|approved|endorsed)(?: on [\d/]{6,10})? ?(?:by|:)? (?:the )?(?:chief |senior |district |magistrate |u\.?s\.? |united states |bankruptcy )*(?:honorable|hon\.|judge|magistrate|clerk|mag\.)|\bsigned on \d/;

/** Whether a judge or the clerk for one has put a name to it. */
export function isSigned(text: string): boolean {
  return SIGNED.test(text);
}
