import type { Fact } from '../../fact.js';
import { slot } from '../acts.js';
import { enter, entryOf } from '../ordered.js';
import type { CaseState } from '../state.js';
import { decisionOf, type InjunctionKindName, type Motion } from './state.js';

/** How an event names the motion it is about: by key, by document numbers, or only by what was asked. */
export interface MotionNamed {
  motion?: string | undefined;
  motionNumbers?: readonly string[] | undefined;
  motionType?: string | undefined;
  kind?: InjunctionKindName | undefined;
}

const KIND_OF_TYPE: Readonly<Record<string, InjunctionKindName>> = {
  'preliminary-injunction': 'preliminary',
  'temporary-restraining-order': 'temporary-restraining-order',
  'permanent-injunction': 'permanent',
};

const kindOfType = (type: string): InjunctionKindName | null =>
  Object.hasOwn(KIND_OF_TYPE, type) ? (KIND_OF_TYPE[type] as InjunctionKindName) : null;

export const typeOfKind = (kind: InjunctionKindName): string =>
  kind === 'temporary-restraining-order' ? kind : `${kind}-injunction`;

/** The motions on record that an event names; none if the record doesn't hold them. */
export function motionsNamed(state: CaseState, named: MotionNamed): Motion[] {
  const { motions } = state.motions;
  const fits = (motion: Motion) =>
    named.kind === undefined || motion.injunction === null || motion.injunction === named.kind;
  const numbered = (number: string) =>
    slotsOfNumber(state, number)
      .flatMap((key) => entryOf(motions, key) ?? [])
      .filter(fits);
  if (named.motion !== undefined) {
    const byKey = entryOf(motions, slot(named.motion));
    if (byKey) return [byKey];
    const printed = numbered(named.motion);
    if (printed.length > 0) return printed;
  }
  const numbers = named.motionNumbers ?? [];
  if (numbers.length > 0) return [...new Set(numbers.flatMap(numbered))];
  if (named.motion !== undefined) return [];
  return onlyUndecided(state, named);
}

/** A ruling that names no motion is on the one undecided motion of its type; with several there is no telling. */
function onlyUndecided(state: CaseState, { motionType, kind }: MotionNamed): Motion[] {
  if (motionType === undefined && kind === undefined) return [];
  const asked = (motion: Motion) =>
    kind !== undefined ? motion.injunction === kind : motion.type === motionType;
  const candidates = state.motions.motions.list.filter((motion) => asked(motion) && !decisionOf(motion));
  return candidates.length === 1 ? candidates : [];
}

/** A motion entered in the table; `known` holds what the event says of it. */
export function enterMotion(
  state: CaseState,
  key: string,
  known: Partial<Motion> & Pick<Motion, 'type' | 'by'>,
): Motion {
  const motion: Motion = {
    key,
    injunction: kindOfType(known.type),
    title: null,
    movants: [],
    against: [],
    acts: [],
    number: null,
    pages: null,
    withoutNotice: null,
    targets: [],
    targetPleading: null,
    claims: [],
    towards: [],
    filed: null,
    oppositions: [],
    rulings: [],
    ...known,
  };
  enter(state.motions.motions, slot(key), motion);
  if (motion.number !== null) indexNumber(state, motion.number, key);
  return motion;
}

/** Slots of the motions made by a paper of this number. */
export function slotsOfNumber(
  { motions: { motions, byNumber } }: CaseState,
  number: string,
): readonly string[] {
  const own = slot(number);
  const made = entryOf(motions, own)?.number ?? null;
  return byNumber[own] ?? (made !== null && slot(made) === own ? [own] : []);
}

export function indexNumber(state: CaseState, number: string, key: string): void {
  const slots = slotsOfNumber(state, number);
  if (!slots.includes(slot(key))) state.motions.byNumber[slot(number)] = [...slots, slot(key)];
}

/** What an event proves of motions the record never saw filed: one stub a number, or one under the key. */
export function unseenMotions(state: CaseState, fact: Fact, named: MotionNamed): Motion[] {
  const type = named.kind ? typeOfKind(named.kind) : (named.motionType ?? 'other');
  if (named.motion !== undefined)
    return [
      enterMotion(state, named.motion, { type, number: named.motionNumbers?.[0] ?? null, by: [fact.id] }),
    ];
  const numbers = named.motionNumbers ?? [];
  if (numbers.length === 0) return [enterMotion(state, fact.id, { type, by: [fact.id] })];
  return numbers.map((number) => {
    const key = entryOf(state.motions.motions, slot(number)) ? `${number}/${fact.id}` : number;
    return enterMotion(state, key, { type, number, by: [fact.id] });
  });
}
