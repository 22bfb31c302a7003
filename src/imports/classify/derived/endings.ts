import { endsWholeCase, isRecommendation, isSigned } from '../court-acts.js';
import { isCopy } from '../kinds.js';
import { type Draft, draft, least, type Read, titleOf } from './draft.js';
import { capitals } from './hearings.js';

const COURT = new Set([
  'order',
  'dismissal',
  'judgment',
  'hearing-held',
  'transfer',
  'assignment',
  'hearing-vacated',
]);

/** What ends, stops or moves a case: each only where the text says so of the whole case. */
export function endings(read: Read): Draft[] {
  const { label, text } = read;
  if (isRecommendation(text) || isCopy(text) || label.kind === 'appeal')
    return label.kind === 'appeal' ? mandate(read) : [];
  return [
    ...mandate(read),
    ...dismissed(read),
    ...judgment(read),
    ...closed(read),
    ...held(read),
    ...moved(read),
  ];
}

function mandate({ text: { lead, own } }: Read): Draft[] {
  return /^mandate\b(?!.{0,20}recall)|^usca[\w -]{0,20} (?:mandate|judgment issued as mandate)|issued as (?:the )?mandate\b/.test(
    lead,
  ) && !/recall|stay/.test(own.slice(0, 120))
    ? [draft('MandateIssued', {})]
    : [];
}

const PARTIAL =
  /\bpartial|dismissal re (?!\d|complaint|\[)|\bas to (?:the )?(?:def|pl|claim|count|certain|some|one|only|[a-z]+ (?:inc|llc|corp))|\bonly\b|\bclaims? against (?!all|each|defendants?\b(?! [a-z])|the defendants?\b)|\bmember case|\bdefendants? [a-z][\w.&]+ (?:inc|llc|corp|co|ltd|l\.p)/;
const WHOLE =
  /\b(?:entire (?:action|case)|(?:this|the|above[- ](?:captioned|entitled|styled)|instant) (?:\w+ )?(?:action|case|matter|lawsuit|proceeding)|all (?:of )?(?:\w+ ){0,3}claims|case is|action is|dismissal of (?:the )?(?:action|case|complaint|adversary)|in its entirety|dismissing case|discontinuance)\b/;

const CLOSED_ON_IT = /\bmade js-?6\b|\b(?:civil )?case terminated\b|\bcivil case closed\b/;

function dismissed(read: Read): Draft[] {
  const { label, text } = read;
  const { own, lead } = text;
  if (label.kind !== 'dismissal') return [];
  if (
    /^(?:bankruptcy |civil |adversary )?case (?:closed|terminated)|^(?:order )?closing case|^order (?:closing|to close)|^the (?:case|estate) having/.test(
      lead,
    )
  )
    return [];
  const withPrejudice = prejudiceOf(own);
  const partial = PARTIAL.test(own.slice(0, 900));
  if (/^notice/.test(lead)) {
    // A clerk's notice that a case was dismissed tells of the order; the order itself is the fact.
    if (/^notice of dismissal \(?re/.test(lead) || partial || /hearing/.test(lead.slice(0, 40))) return [];
    return [
      draft(
        'CaseDismissed',
        { withPrejudice, by: 'notice-41a1Ai' },
        least(WHOLE.test(own), /voluntar|41\(a\)/.test(own), read.sure.kind),
      ),
    ];
  }
  const ordered = /\border/.test(lead.slice(0, 60)) || isSigned(own) || /^minute entry before/.test(lead);
  if (/^(?:joint )?stip/.test(lead) && !ordered) {
    return partial
      ? []
      : [
          draft(
            'CaseDismissed',
            { withPrejudice, by: 'stipulation-41a1Aii' },
            least(WHOLE.test(own), !/proposed/.test(own), read.sure.kind),
          ),
        ];
  }
  // A clerk who closes the case on it reads it as the end of every claim, whoever it names
  const closes =
    ordered && /\b(?:action|case|matter)\b[^.;]{0,30}\bdismissed\b/.test(own) && CLOSED_ON_IT.test(own);
  if (!closes) {
    if (!endsWholeCase(text) && !/^order of dismissal/.test(lead)) return [];
    if (partial && !/dismissing case/.test(own)) return [];
  }
  return [
    draft(
      'CaseDismissed',
      { withPrejudice, by: 'order' },
      least(
        ordered,
        closes || endsWholeCase(text),
        read.sure.kind,
        !/proposed|tentative|will be|conditional/.test(own),
      ),
    ),
  ];
}

/** "without prejudice to the right of a party to reopen" keeps a door open and says nothing of the dismissal itself. */
function prejudiceOf(own: string): boolean | undefined {
  const without = /\bwithout prejudice(?! to (?:the right of|any party'?s? right|reopen))/.test(own);
  const withIt = /\bwith prejudice/.test(own);
  return without === withIt ? undefined : withIt;
}

function judgment(read: Read): Draft[] {
  const { label, text } = read;
  const { own, lead } = text;
  if (label.kind !== 'judgment') return [];
  // Short of FRCP 54(b) a judgment on part of a case is an order of the court and ends nothing.
  const byDefault = /default/.test(own.slice(0, 120));
  if (isPartial(own) && !byDefault && !/54\(b\)/.test(own))
    return [draft('OrderEntered', { title: titleOf(read) }, read.sure.kind)];
  const kind = /consent|agreed|stipulated/.test(lead.slice(0, 80))
    ? 'consent'
    : byDefault
      ? 'default'
      : isPartial(own)
        ? 'partial-54b'
        : 'final';
  return [
    draft(
      'JudgmentEntered',
      { kind },
      least(
        read.sure.kind,
        !/proposed|abstract|motion|notice|satisf|request|lodged/.test(lead.slice(0, 100)),
      ),
    ),
  ];
}

function isPartial(own: string): boolean {
  return /\bpartial\b|\b54\(b\)|\bas to (?:the )?(?:defendant|count|claim)s?\b(?!'s)/.test(own.slice(0, 300));
}

function closed(read: Read): Draft[] {
  const { own, lead } = read.text;
  if (!COURT.has(read.label.kind)) return [];
  const says =
    /^(?:bankruptcy |civil |adversary )?case (?:closed|terminated)|^civil case terminated|\b(?:case|action|matter|file) (?:is|are|be) (?:hereby |now |therefore )*closed\b|\bcases? are (?:hereby )?closed\b|\border (?:closing|to close) (?:the |this )?(?:case|action)|\bclosing (?:of )?(?:the |this )?(?:chapter \d+ )?case\b|\bcivil case terminated\b|\bmade js-?6\b|\bclerk (?:of (?:the )?court |is |shall |of court is )*(?:hereby )?(?:is )?(?:directed|ordered|instructed|requested|shall)?(?: respectfully)?(?: directed)? ?(?:to )?(?:enter judgment and )?(?:close|mark) (?:this |the )(?:case|action|matter|file)\b/;
  if (!says.test(own) || /adversary (?:case|proceeding)[^.]{0,40}closed/.test(own)) return [];
  const doubtful =
    /administrative(?:ly)?|member case|statistical|if (?:no|the)|unless|will be closed|may be closed|not closed/.test(
      own.replace(/consolidated member cases are hereby closed/, ''),
    );
  return [draft('CaseClosed', {}, least(!doubtful, read.sure.kind, !/^(?:proposed|motion)/.test(lead)))];
}

const PROCEEDINGS =
  '(?:this |the |all |entire |above-captioned ){0,5}(?:case|action|matter|proceedings(?: in this (?:case|action|matter))?|litigation)';
const STAYS = new RegExp(
  `\\border (?:staying|to stay) ${PROCEEDINGS}\\b|\\b${PROCEEDINGS} (?:is|are|be) (?:hereby )?stayed\\b|\\b(?:court|hereby) stays ${PROCEEDINGS}\\b`,
);

function held(read: Read): Draft[] {
  const { own } = read.text;
  // Nothing below says anything without one of these.
  if (!COURT.has(read.label.kind) || !/stay|reopen|re-open|reinstat/.test(read.text.text)) return [];
  const drafts: Draft[] = [];
  if (
    STAYS.test(own) &&
    !/\bautomatic stay|motion to stay[^.]{0,60}(?:is )?denied|denying[^.]{0,40}motion to stay|stayed as (?:to|between)/.test(
      own,
    )
  ) {
    drafts.push(draft('CaseStayed', {}, least(read.sure.kind, read.label.disposition !== 'denied')));
  }
  if (
    /\bstay (?:of (?:this|the) (?:case|action|matter|proceedings) )?(?:is|be|shall be) (?:hereby )?(?:lifted|vacated|dissolved|terminated)|\border lifting (?:the )?stay|\blifting (?:the )?stay (?:of|in) (?:this|the) (?:case|action)/.test(
      own,
    ) &&
    !/automatic stay|relief from/.test(own)
  ) {
    drafts.push(draft('StayLifted', {}, read.sure.kind));
  }
  if (
    /^(?:agreed )?order (?:\w+ )?(?:reopening|re-opening|reinstating|to reopen) (?:the |this |adversary |chapter \d+ )*(?:case|action|matter)|^(?:bankruptcy |civil )?case (?:reopened|re-opened|reinstated)|\b(?:case|action) is (?:hereby )?(?:reopened|reinstated)\b/.test(
      read.text.lead,
    )
  ) {
    drafts.push(draft('CaseReopened', {}, least(read.sure.kind, !/den(?:y|ied)/.test(own))));
  }
  return drafts;
}

const DISTRICT =
  /\bto (?:the )?(?:united states district court for the |district of (?=\w+ district))?((?:(?:northern|southern|eastern|western|middle|central) )?district of [a-z]+(?: (?:virginia|carolina|dakota|york|jersey|hampshire|mexico|island|columbia|rico))?)/;

function moved(read: Read): Draft[] {
  const { own, lead } = read.text;
  const { kind } = read.label;
  if (kind !== 'transfer' && kind !== 'order' && kind !== 'dismissal') return [];
  if (read.label.disposition === 'denied') return [];
  const state =
    /\bremand(?:ed|ing|s)? (?:this |the )?(?:case |action |matter )?(?:back )?(?:is |be )?(?:hereby )?(?:remanded )?to (?:the )?[\w ,']{0,60}?(?:superior|state|county|circuit court of|court of common pleas|supreme court of|judicial district|district court of \w+ county|municipal)/.test(
      own,
    );
  if (state)
    return [
      draft(
        'CaseRemanded',
        { to: 'state court' },
        least(
          read.sure.kind,
          !/motion to remand (?:this )?(?:case )?(?:is )?(?:denied|filed)/.test(own),
          /order|remanded|letter/.test(lead),
        ),
      ),
    ];
  if (
    /\bremand(?:ed|ing) (?:\w+ ){0,6}?to (?:the )?(?:commissioner|social security|agency|secretary|board|bia|department)/.test(
      own,
    )
  )
    return [draft('CaseRemanded', { to: 'agency' }, read.sure.kind)];
  if (/\bremanded to (?:the )?(?:united states )?district court/.test(own))
    return [draft('CaseRemanded', { to: 'district court' }, 'low')];
  const to = DISTRICT.exec(/\btransfer(?:red|ring)?\b[^;]{0,160}/.exec(own)?.[0] ?? '')?.[1];
  if (kind === 'transfer' && to && !/^case transferred in/.test(lead) && !/transferred in from/.test(own))
    return [
      draft(
        'CaseTransferred',
        { to: capitals(to).replace(/ Of /g, ' of ') },
        least(!/conditional|proposed/.test(own), read.sure.kind),
      ),
    ];
  return [];
}
