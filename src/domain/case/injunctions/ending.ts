import { court } from '../../courts.js';
import type { Day } from '../../dates.js';
import type { Fact } from '../../fact.js';
import { actOf, withEvent } from '../acts.js';
import { dayUnderRule6 } from '../court-days.js';
import { hearingNamed } from '../hearings/joining.js';
import type { CaseState } from '../state.js';
import type { Injunction } from './state.js';

/** Temporary orders and preliminary injunctions last no longer than the case they were made in; that they ended with it is inferred. */
export function endInterlocutoryInjunctions(state: CaseState, fact: Fact): void {
  for (const one of Object.values(state.injunctions.injunctions)) {
    if (one.kind === 'permanent' || one.ended !== null) continue;
    one.ended = { how: 'ended-with-case', inferred: true, detail: null, ...actOf(fact) };
    one.by = withEvent(one.by, fact.id);
  }
}

export interface StatedEnd {
  /** Last day on which it binds. */
  day: Day;
  /** `computed` from a rule or a hearing's day: verify before relying. */
  basis: 'order' | 'extension' | 'FRCP 65(b)(2)' | 'hearing';
  computed: boolean;
  by: readonly string[];
}

/**
 * The day an injunction ends by its own terms, or undefined when its end is not on record. The 14 days of FRCP 65(b)(2),
 * counted as FRCP 6(a)(1) counts, apply only to a temporary restraining order of a federal court that the record says
 * issued without notice; one extension runs for a like period. One that stated no day lasts until the hearing on it.
 */
export function statedEnd(state: CaseState, injunction: Injunction): StatedEnd | undefined {
  const extension = injunction.extensions.at(-1);
  if (extension?.untilDay)
    return { day: extension.untilDay, basis: 'extension', computed: false, by: extension.by };
  const ruleEnd = endUnderRule65(state, injunction);
  const stated = injunction.untilDay;
  if (stated && !extension && (!ruleEnd || stated <= ruleEnd.day))
    return { day: stated, basis: 'order', computed: false, by: injunction.issued?.by ?? injunction.by };
  if (ruleEnd) return ruleEnd;
  if (extension) return undefined;
  return endWithHearing(state, injunction);
}

function endUnderRule65(state: CaseState, injunction: Injunction): StatedEnd | undefined {
  const { kind, issued, issuedWithoutNotice, extensions } = injunction;
  if (kind !== 'temporary-restraining-order' || issuedWithoutNotice !== true || !issued) return undefined;
  if (!isFederalTrialCourt(state.identity.court?.value ?? '')) return undefined;
  let day = dayUnderRule6(issued.day, 14);
  for (const one of extensions) day = one.untilDay ?? dayUnderRule6(day, 14);
  return {
    day,
    basis: 'FRCP 65(b)(2)',
    computed: true,
    by: [...issued.by, ...extensions.flatMap((one) => one.by)],
  };
}

function endWithHearing(state: CaseState, injunction: Injunction): StatedEnd | undefined {
  if (injunction.kind === 'permanent') return undefined;
  const named = injunction.untilHearing === null ? undefined : hearingNamed(state, injunction.untilHearing);
  const onIt =
    injunction.untilHearing === null && injunction.kind === 'temporary-restraining-order'
      ? hearingOnOrder(state, injunction)
      : named;
  return onIt && onIt.state !== 'vacated'
    ? { day: onIt.date, basis: 'hearing', computed: true, by: onIt.by }
    : undefined;
}

/** Held or only past, it has gone by. The first hearing after the order issued whose purpose is the order, its extension or the injunction to follow. */
function hearingOnOrder(state: CaseState, { issued }: Injunction) {
  if (!issued) return undefined;
  const after = Object.values(state.hearings.hearings).filter(
    (one) =>
      one.date > issued.day && one.state !== 'vacated' && /injunct|restrain|\btro\b/i.test(one.purpose),
  );
  return after.sort((a, b) => (a.date < b.date ? -1 : 1))[0];
}

/** FRCP 65 governs in the federal trial courts, bankruptcy courts by Bankruptcy Rule 7065. */
function isFederalTrialCourt(id: string): boolean {
  const where = court(id);
  return (
    where?.system === 'federal' &&
    (where.level === 'trial' || where.level === 'bankruptcy' || where.level === 'special')
  );
}
