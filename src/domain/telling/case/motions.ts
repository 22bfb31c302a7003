import { clip, dateInWords, series, upperFirst } from '../../wording.js';
import { causeWords } from '../causes.js';
import { dispositionWords, injunctionWords, motionWords, rulingWords, thatMotion } from '../motions.js';
import { after, aside, keyWords, lead, names, numbered } from '../phrases.js';
import type { Tellers } from '../tellers.js';
import { type CaseOwn, untilWords } from './own.js';

type Kind = Parameters<typeof injunctionWords>[0];

/** A permanent injunction is prayed for as relief as often as it is moved for. */
const requestFor = (kind: Kind): string =>
  `${kind === 'permanent' ? 'Request' : 'Motion'} for ${injunctionWords(kind)}`;

const thatInjunction = (kind: Kind, key: string | undefined): string =>
  kind !== undefined || key === undefined
    ? upperFirst(injunctionWords(kind))
    : `Injunction (${keyWords(key)})`;

const endOf = (until: string | undefined, untilDay: string | undefined): string =>
  untilDay === undefined ? untilWords(until) : ` until ${dateInWords(untilDay)}`;

export const injunctionTellers = {
  InjunctionRequested: ({ kind, movants, against, acts, withoutNotice }) =>
    `${requestFor(kind)} filed${names(' by ', movants)}${names(' against ', against)}${withoutNotice ? ' without notice' : ''}${lead(', to restrain: ', acts.join('; '))}`,
  InjunctionOpposed: ({ kind, by }) =>
    `Opposition to ${requestFor(kind).toLowerCase()} filed${names(' by ', by)}`,
  InjunctionDecided: ({ kind, disposition, on, bound, until, untilDay, issuedWithoutNotice }) => {
    const issued = disposition === 'granted' || disposition === 'granted-in-part';
    const terms = issued ? `${names(', binding ', bound)}${lead(', in force', endOf(until, untilDay))}` : '';
    return `${requestFor(kind)} ${dispositionWords(disposition)}${rulingWords(on)}${terms}${issuedWithoutNotice ? ' (without notice)' : ''}`;
  },
  InjunctionExtended: ({ injunction, kind, until, untilDay }) =>
    `${thatInjunction(kind, injunction)} extended${endOf(until, untilDay)}`,
  InjunctionModified: ({ injunction, kind, summary }) =>
    `${thatInjunction(kind, injunction)} modified${after(summary)}`,
  InjunctionStayed: ({ injunction, kind, pending }) =>
    `${thatInjunction(kind, injunction)} stayed${lead(' pending ', pending?.replace(/^pending /i, ''))}`,
  InjunctionConverted: ({ injunction, kind, to }) =>
    `${thatInjunction(kind, injunction)} converted to ${injunctionWords(to)}`,
  InjunctionDissolved: ({ injunction, kind, reason }) =>
    `${thatInjunction(kind, injunction)} dissolved${after(reason)}`,
  InjunctionVacated: ({ injunction, kind, by }) =>
    `${thatInjunction(kind, injunction)} vacated${lead(' by ', by)}`,
} satisfies Partial<Tellers<CaseOwn>>;

/** What a magistrate judge recommended, or a reader took for a ruling, decides nothing and says so first. */
function reserved(recommendedOnly: boolean, proposed: boolean, sentence: string): string {
  if (proposed) return `Unconfirmed reading: ${sentence}`;
  return recommendedOnly ? `Recommended by the magistrate judge: ${sentence}` : sentence;
}

export const motionTellers = {
  MotionFiled: ({ motionType, title, movants, targets, targetPleading }) => {
    const name = motionType === 'other' && title !== undefined ? clip(title, 120) : motionWords(motionType);
    const target =
      targetPleading === undefined
        ? lead(' as to ', numbered(targets))
        : ` ${aimed(motionType)}${targetPleading.replace(/^the /, '')}`;
    return `${upperFirst(name)}${target} filed${names(' by ', movants)}`;
  },
  MotionOpposed: ({ motion, motionNumbers, by, summary }) =>
    `Opposition to ${thatMotion({ motion, motionNumbers })} filed${names(' by ', by)}${after(summary)}`,
  MotionDecided: (data) => {
    const each = data.perMovant.map(
      (one) =>
        `${dispositionWords(one.disposition)} as to ${one.movant}${aside(series(one.claims.map(causeWords), 3))}`,
    );
    // One outcome for each movant is the whole ruling; the disposition only sums it up.
    const outcome = each.length > 0 ? each.join(', ') : dispositionWords(data.disposition);
    const how = rulingWords(data.on) + (data.byStipulation ? ' by stipulation' : '');
    const motion = thatMotion(data);
    const whole = data.proposed || data.recommendedOnly ? motion : upperFirst(motion);
    return reserved(data.recommendedOnly, data.proposed, `${whole} ${outcome}${how}`);
  },
} satisfies Partial<Tellers<CaseOwn>>;

/** "Motion to dismiss first amended complaint", but "Motion for summary judgment on …". */
const aimed = (motionType: string): string =>
  /^(?:dismiss|strike|amend|transfer|remand)$/.test(motionType) ? '' : 'on ';
