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
import type { OwnOf, Tellers } from './tellers.js';
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

/** What a sentence is told from: an event, or a fact of the fold. */
export interface Told {
  readonly type: string;
  readonly data: unknown;
  readonly subject: string;
}

/**
 * One plain sentence for an event, without a stop and without its source. Total: a type or data of a newer writer, or data
 * that is masked, becomes the type's label. Cut between words to `longest` characters.
 * @example sentenceOf({ type: 'CaseClosed', data: {}, subject: 'case-cand-4-24-cv-04722' }) // 'Case closed by the clerk'
 */
export function sentenceOf({ type, data, subject }: Told, longest = LONGEST): string {
  if (!Object.hasOwn(tellers, type)) return clip(labelOf(type), longest);
  try {
    const tell = tellers[type as keyof typeof tellers] as (data: unknown, subject: string) => string;
    return clip(upperFirst(tell(data, subject)), longest);
  } catch {
    return labelOf(type);
  }
}
