import type { anySubjectEvents } from '../any-subject.js';
import type { matterEvents } from '../matter/events.js';
import type { organizationEvents } from '../organization/events.js';
import type { personEvents } from '../person/events.js';
import type { ventureEvents } from '../venture/events.js';
import { clip, upperFirst } from '../wording.js';
import { anySubjectTellers } from './any-subject.js';
import type { CaseOwn } from './case/own.js';
import { caseTellers } from './case.js';
import { labelOf } from './labels.js';
import { matterTellers } from './matter.js';
import { organizationTellers } from './organization.js';
import { personTellers } from './person.js';
import type { Beside, OwnOf, Tellers, Told } from './tellers.js';
import { ventureTellers } from './venture.js';

export { causeWords } from './causes.js';
export { labelOf } from './labels.js';

type Shared = typeof anySubjectEvents;
type Every = Shared &
  CaseOwn &
  OwnOf<typeof organizationEvents, Shared> &
  OwnOf<typeof ventureEvents, Shared> &
  OwnOf<typeof personEvents, Shared> &
  OwnOf<typeof matterEvents, Shared>;

const tellers: Tellers<Every> = {
  ...anySubjectTellers,
  ...caseTellers,
  ...organizationTellers,
  ...ventureTellers,
  ...personTellers,
  ...matterTellers,
};

/** The longest sentence, in characters. */
const LONGEST = 200;

const NOTHING: Beside = () => [];

export interface Telling {
  /** Cut between words to so many characters. */
  readonly longest?: number;
  /**
   * Facts of the record that name what the event refers to by a key: those its reader may see. Others than of its subject
   * are passed over. Without them the key is told in words.
   */
  readonly beside?: Beside;
}

/**
 * One plain sentence for an event, without a stop and without its source. Total: a type or data of a newer writer, or data
 * that is masked, becomes the type's label.
 * @example sentenceOf({ type: 'CaseClosed', data: {}, subject: 'case-cand-4-24-cv-04722' }) // 'Case closed by the clerk'
 */
export function sentenceOf(
  { type, data, subject }: Told,
  { longest = LONGEST, beside = NOTHING }: Telling = {},
): string {
  if (!Object.hasOwn(tellers, type)) return clip(labelOf(type), longest);
  const own = () => [...beside()].filter((fact) => fact.subject === subject);
  try {
    const tell = tellers[type as keyof typeof tellers] as (data: unknown, of: string, own: Beside) => string;
    return clip(upperFirst(tell(data, subject, own)), longest);
  } catch {
    return labelOf(type);
  }
}
