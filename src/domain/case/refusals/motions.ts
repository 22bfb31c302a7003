import { reject } from '../../any-subject/decide.js';
import { slot } from '../acts.js';
import { injunctionNamed } from '../injunctions/changing.js';
import { motionsNamed } from '../motions/joining.js';
import { decisionOf } from '../motions/state.js';
import { entryOf } from '../ordered.js';
import type { CaseState } from '../state.js';
import type { Proposed, Refused } from './refusal.js';

/** A key names one motion for good; without a key the document number may repeat on a docket. */
export function motionFiled(
  state: CaseState,
  { data }: Proposed<'MotionFiled' | 'InjunctionRequested'>,
): Refused {
  const known = data.motion === undefined ? undefined : entryOf(state.motions.motions, slot(data.motion));
  const sameKind = !known?.injunction || !('kind' in data) || known.injunction === data.kind;
  // The two events that one paper yields, the motion and the request for an injunction, share a key.
  const pair =
    known !== undefined && 'kind' in data && known.acts.length === 0 && known.injunction === data.kind;
  if (!known?.filed || !sameKind || pair) return null;
  return reject(
    'motion-filed-already',
    `The motion "${data.motion}" is on record: give this one another key, or correct the first.`,
  );
}

/** A motion is decided once, save on reconsideration, amendment or remand; and those need a first ruling. */
export function motionDecided(
  state: CaseState,
  event: Proposed<'MotionDecided' | 'InjunctionDecided'>,
): Refused {
  const { motion, motionNumbers, on } = event.data;
  if (event.type === 'MotionDecided' && (event.data.recommendedOnly || event.data.proposed)) return null;
  const asked =
    event.type === 'MotionDecided' ? { motionType: event.data.motionType } : { kind: event.data.kind };
  const named = motionsNamed(state, { motion, motionNumbers, ...asked });
  const decided = named.find((one) => decisionOf(one));
  if (decided && on === 'first-ruling') {
    return reject(
      'motion-decided-already',
      `The motion "${decided.key}" had been decided by that day: say in "on" whether this ruling is on reconsideration, amendment or remand.`,
    );
  }
  if (named.length > 0 && !decided && on !== 'first-ruling') {
    return reject(
      'nothing-to-reconsider',
      `The motion "${(named[0] as { key: string }).key}" has no ruling on record by that day: record the first ruling first.`,
    );
  }
  return null;
}

type Change = Proposed<
  | 'InjunctionExtended'
  | 'InjunctionModified'
  | 'InjunctionStayed'
  | 'InjunctionConverted'
  | 'InjunctionDissolved'
  | 'InjunctionVacated'
>;

/** Only an injunction that issued and has not ended can be changed or dissolved. Its stated end alone is no bar. */
export function injunctionChanged(state: CaseState, { data }: Change): Refused {
  const injunction = injunctionNamed(state, data);
  if (injunction && (injunction.ended === null || injunction.ended.inferred)) return null;
  const which = data.injunction ?? data.kind ?? 'injunction';
  return injunction
    ? reject(
        'injunction-not-in-force',
        `The injunction "${which}" had ended by that day: correct what ended it if that is wrong.`,
      )
    : reject(
        'injunction-not-in-force',
        `No "${which}" is in force on record by that day: record InjunctionDecided first.`,
      );
}
