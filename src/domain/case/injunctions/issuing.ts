import type { Day } from '../../dates.js';
import type { Fact } from '../../fact.js';
import { actOf, slot, withEvent } from '../acts.js';
import type { Towards } from '../claims/relief.js';
import type { Disposition } from '../events.js';
import type { InjunctionKindName, Motion } from '../motions/state.js';
import type { CaseState } from '../state.js';
import { type Injunction, newInjunction } from './state.js';

interface Order {
  motion: Motion;
  disposition: Disposition;
  number: string | null;
  stage: string;
  injunction?: string | undefined;
  bound?: string[];
  acts?: string[];
  security?: string | undefined;
  until?: string | undefined;
  untilDay?: Day | undefined;
  untilHearing?: string | undefined;
  issuedWithoutNotice?: boolean | undefined;
  towards?: Towards[];
}

/** What a ruling on an injunction motion does to the injunctions themselves. */
export function injunctionRuledOn(
  state: CaseState,
  fact: Fact,
  kind: InjunctionKindName,
  order: Order,
): void {
  const granted = order.disposition === 'granted' || order.disposition === 'granted-in-part';
  const refused = order.disposition === 'denied' || order.disposition === 'denied-without-prejudice';
  const ofMotion = Object.values(state.injunctions.injunctions).find(
    (one) => one.motion === order.motion.key && one.ended === null,
  );
  if (granted) issue(state, fact, kind, order, ofMotion);
  // Refused on reconsideration or remand: the injunction first granted on this motion is gone.
  else if (refused && ofMotion && order.stage !== 'first-ruling') {
    ofMotion.ended = { how: 'vacated', inferred: false, detail: `denied on ${order.stage}`, ...actOf(fact) };
    ofMotion.by = withEvent(ofMotion.by, fact.id);
  }
  if (kind === 'preliminary' && (granted || refused)) endRestrainingOrders(state, fact);
}

function issue(
  state: CaseState,
  fact: Fact,
  kind: InjunctionKindName,
  order: Order,
  known: Injunction | undefined,
): void {
  const key = order.injunction ?? known?.key ?? `${kind} on ${order.motion.key}`;
  const before = known ?? state.injunctions.injunctions[slot(key)];
  const injunction =
    before && before.ended === null ? before : newInjunction(before ? `${key}/${fact.id}` : key, kind, []);
  state.injunctions.injunctions[slot(injunction.key)] = injunction;
  injunction.by = withEvent(injunction.by, fact.id);
  injunction.motion ??= order.motion.key;
  injunction.issued ??= actOf(fact);
  injunction.number ??= order.number;
  injunction.security = order.security ?? injunction.security;
  injunction.until = order.until ?? injunction.until;
  injunction.untilDay = order.untilDay ?? injunction.untilDay;
  injunction.untilHearing = order.untilHearing ?? injunction.untilHearing;
  injunction.issuedWithoutNotice = order.issuedWithoutNotice ?? injunction.issuedWithoutNotice;
  if (order.bound?.length) injunction.bound = order.bound;
  if (order.acts?.length) injunction.acts = order.acts;
  const towards = order.towards?.length ? order.towards : order.motion.towards;
  if (towards.length > 0) injunction.towards = towards;
}

/** A restraining order lasts until the ruling on the preliminary injunction it kept the place for. */
function endRestrainingOrders(state: CaseState, fact: Fact): void {
  for (const one of Object.values(state.injunctions.injunctions)) {
    if (one.kind !== 'temporary-restraining-order' || one.ended !== null || one.by.includes(fact.id))
      continue;
    one.ended = {
      how: 'superseded',
      inferred: true,
      detail: 'ruling on the preliminary injunction',
      ...actOf(fact),
    };
    one.by = withEvent(one.by, fact.id);
  }
}
