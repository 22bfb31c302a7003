import { datesIn, datesOf } from '../calendar.js';
import { type Setting, settingsOf } from '../hearing-dates.js';
import { type Draft, draft, least, type Read } from './draft.js';

const SETS = new Set([
  'hearing-set',
  'order',
  'motion',
  'hearing-held',
  'assignment',
  'settlement',
  'dismissal',
  'transfer',
]);
const MAX_SETTINGS = 8;

/** Hearings and trials that an entry sets, moves, cancels or records as held. */
export function hearings(read: Read): Draft[] {
  const { label, text } = read;
  const drafts: Draft[] = [];
  if (label.kind === 'hearing-held') drafts.push(held(read));
  if (label.kind === 'transcript') drafts.push(...heldByTranscript(read));
  if (label.kind === 'order') drafts.push(...heldByRuling(read));
  if (label.kind === 'hearing-vacated') drafts.push(vacated(read));
  if (SETS.has(label.kind)) {
    const settings = settingsOf(text).slice(0, MAX_SETTINGS);
    for (const [i, setting] of settings.entries()) drafts.push(scheduled(read, setting, i));
  }
  return drafts;
}

function scheduled(read: Read, setting: Setting, index: number): Draft {
  const { own } = read.text;
  const purpose = purposeOf(setting.words, own);
  const past = read.filed !== undefined && setting.day < read.filed;
  const sure = least(read.sure.hearingAt, !past);
  // The label's time is the one a later correction in the same entry gives.
  const time =
    index === 0 && read.label.hearingAt?.startsWith(setting.day)
      ? read.label.hearingAt.slice(11) || undefined
      : setting.time;
  if (/\btrial$/.test(purpose)) return draft('TrialScheduled', { date: setting.day }, sure);
  const near = own.slice(Math.max(0, setting.at - 160), setting.at);
  // "Set/Reset Hearings" is the event's name and says neither
  if (
    /(?<!\bset\/)\b(?:reset|re-set|rescheduled|continued|adjourned|moved|advanced|postponed)\b/.test(near)
  ) {
    const earlier = datesIn(near)
      .filter((date) => date.day !== setting.day)
      .at(-1);
    const from =
      earlier &&
      /(?:set|scheduled|from|held|noticed|for|on) ?(?:for |on )?(?:\w+day,? )?$/.test(
        near.slice(0, earlier.at),
      ) &&
      !/held (?:on )?$/.test(near.slice(0, earlier.at))
        ? earlier.day
        : undefined;
    return draft('HearingRescheduled', { from, date: setting.day, time, purpose }, sure);
  }
  return draft(
    'HearingScheduled',
    {
      date: setting.day,
      time,
      purpose,
      place: placeOf(setting.after),
      judge: judgeOf(setting.after),
      motionNumbers: ownMotion(read, purpose),
    },
    sure,
  );
}

/** A motion that notices its own hearing, as N.D. Cal. Civ. L.R. 7-2 has it, says which motion is heard. */
const ownMotion = ({ label, number }: Read, purpose: string): string[] | undefined =>
  label.kind === 'motion' && number !== undefined && /^(?:motion )?hearing$/.test(purpose)
    ? [number]
    : undefined;

const PURPOSES = [
  'jury trial',
  'bench trial',
  'final pretrial conference',
  'pretrial conference',
  'pre-trial conference',
  'pre-motion conference',
  'premotion conference',
  'case management conference',
  'settlement conference',
  'initial conference',
  'initial scheduling conference',
  'scheduling conference',
  'status conference',
  'status hearing',
  'mediation conference',
  'mediation',
  'telephone conference',
  'conference call',
  'order to show cause hearing',
  'show cause hearing',
  'evidentiary hearing',
  'claim construction hearing',
  'markman hearing',
  'fairness hearing',
  'confirmation hearing',
  'preliminary injunction hearing',
  'motion hearing',
  'oral argument',
  'docket call',
  'meeting of creditors',
  'presentment',
  'final hearing',
  'disclosure statement hearing',
  'conference',
  'argument',
  'trial',
  'hearing',
  'meeting',
];

/** What the hearing is for, in the entry's own word: the longest name that stands last before the date. */
function purposeOf(words: string, own: string): string {
  for (const text of [words, own.slice(0, 400)]) {
    let best = '';
    let at = -1;
    for (const purpose of PURPOSES) {
      const index = text.lastIndexOf(purpose);
      const end = index + purpose.length;
      if (index >= 0 && (end > at || (end === at && purpose.length > best.length))) {
        best = purpose;
        at = end;
      }
    }
    if (best) return best;
  }
  return 'hearing';
}

/** A minute entry and a transcript name their session first and what it set later on. */
function firstPurpose(own: string): string {
  const opening = own.slice(0, 300);
  let best = 'hearing';
  let at = Infinity;
  for (const purpose of PURPOSES) {
    const index = opening.indexOf(purpose);
    if (index >= 0 && (index < at || (index === at && purpose.length > best.length))) {
      best = purpose;
      at = index;
    }
  }
  return best;
}

function placeOf(after: string): string | undefined {
  const place =
    /^[,;]? ?(?:at|in) ((?:the )?[a-z0-9#][\w#.,' -]{2,70}?)(?= before |\. |;|$| \(|,? judge )/.exec(
      after,
    )?.[1];
  return place && !/^\d{1,2}[:. ]/.test(place) ? place.replace(/[,. ]+$/, '') : undefined;
}

const NAME_WORD =
  "(?!(?:in|at|on|to|for|re|as|and|or|by|of|the|via|with|is|will|from|courtroom|department|dept|room|regarding|pursuant|presiding|judge)\\b)(?:[a-z]\\.|[a-z][a-z'-]+)";
/** A title, then a name of a few words, of which any but the last may be an initial. */
const BEFORE_JUDGE = new RegExp(
  `\\bbefore (?:the )?(?:(?:hon(?:orable|\\.)?|chief|senior|district|magistrate|bankruptcy|u\\.?s\\.?|united states|judge) )+(${NAME_WORD}(?: ${NAME_WORD}){0,4})`,
);

function judgeOf(after: string): string | undefined {
  const name = BEFORE_JUDGE.exec(after)?.[1];
  return name && capitals(name);
}

export function capitals(name: string): string {
  return name.replace(/(?:^|[ .'-])[a-z]/g, (start) => start.toUpperCase()).trim();
}

function vacated(read: Read): Draft {
  const { own } = read.text;
  const dates = datesOf(read.text);
  const date = dates.find((one) =>
    /\b(?:set|scheduled|for|on|noticed)[ :]*(?:for |on )?(?:\w+day,? )?$/.test(
      own.slice(Math.max(0, one.at - 30), one.at),
    ),
  );
  return draft(
    'HearingVacated',
    { date: date?.day, purpose: purposeOf(own.slice(0, 300), own) },
    read.sure.kind,
  );
}

/** A minute entry that says so shows a hearing held: on the day it names, else on its own. */
function held(read: Read): Draft {
  const { own } = read.text;
  const said =
    /\b(?<!(?:to be|will be|shall be|not|be) )held\b|proceedings|\bargued\b|\bargument heard\b|\bconvened\b|\bminutes? of\b|\bcompleted\b|\bconcluded\b/.test(
      own,
    ) && !/\bnot (?:held|called)\b|no appearance|appearances?: none|\bin error\b/.test(own);
  const day = datesOf(read.text).find(
    (date) =>
      /\b(?:held|proceedings|minutes of|hearing|conference|conf|on)\b[^.;]{0,60}$/.test(
        own.slice(Math.max(0, date.at - 80), date.at),
      ) &&
      (!read.filed || date.day <= read.filed) &&
      !/continued to|reset for|set for/.test(own.slice(Math.max(0, date.at - 40), date.at)),
  )?.day;
  const date = day ?? read.filed;
  return draft(
    'HearingHeld',
    { date: date ?? '', purpose: firstPurpose(own), evidence: 'minute-entry' },
    least(read.sure.kind, said, date !== undefined),
  );
}

function heldByTranscript(read: Read): Draft[] {
  const { own, lead } = read.text;
  if (/request|order form|notice of intent|redaction|deadline/.test(lead.slice(0, 40))) return [];
  const date = datesIn(own.slice(0, 500)).find((one) =>
    /\b(?:held|proceedings|date of proceedings|dates?\(?s?\)? of|on|hearing|conference)\b[^.;]{0,60}$/.test(
      own.slice(Math.max(0, one.at - 90), one.at),
    ),
  );
  if (!date || (read.filed && date.day > read.filed)) return [];
  return [
    draft(
      'HearingHeld',
      { date: date.day, purpose: firstPurpose(own), evidence: 'transcript' },
      least(
        read.sure.kind,
        /\bheld\b|proceedings/.test(own),
        !/entered in error/.test(read.text.modifiers + own.slice(0, 60)),
      ),
    ),
  ];
}

/** "Pursuant to the discovery hearing held on August 19, 2021, the court orders": the ruling says that it took place. */
function heldByRuling({ text: { own }, sure, filed }: Read): Draft[] {
  const hit =
    /\b(?:hearing|conference|argument) (?:was )?held (?:before [^.;,]{3,60} )?(?:on )?(?=[a-z\d])/.exec(own);
  if (!hit || filed === undefined) return [];
  const end = hit.index + hit[0].length;
  const date = datesIn(own.slice(end, end + 40))[0];
  if (date?.at !== 0 || date.day > filed) return [];
  const words = own.slice(Math.max(0, hit.index - 60), end);
  return [
    draft(
      'HearingHeld',
      { date: date.day, purpose: purposeOf(words, words), evidence: 'ruling' },
      least(sure.kind, !/\b(?:not|to be|be) held/.test(words)),
    ),
  ];
}
