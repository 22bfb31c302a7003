import type { Reading, Sourced } from '../../fact.js';
import type { SeenMotions } from '../motions/seen.js';
import { decisionOf } from '../motions/state.js';
import { motionStatuses } from '../motions/status.js';
import type { CaseState } from '../state.js';
import { type StatedEnd, statedEnd } from './ending.js';
import type { Injunction } from './state.js';

export type InjunctionStatus = 'in-force' | 'expiry-passed' | 'stayed' | 'ended';
export type InjunctionWord = 'none' | 'requested' | 'in-force' | 'expiry-passed' | 'denied' | 'ended';

/** Whether an injunction binds at the end of the day read for. Past its end with nothing on record it is `expiry-passed`. */
export function injunctionStatus(
  state: CaseState,
  injunction: Injunction,
  { asOf }: Reading,
): { status: InjunctionStatus; end: StatedEnd | undefined; by: readonly string[] } {
  if (injunction.ended) return { status: 'ended', end: undefined, by: injunction.ended.by };
  const end = statedEnd(state, injunction);
  if (end && asOf > end.day) return { status: 'expiry-passed', end, by: end.by };
  if (injunction.stayed) return { status: 'stayed', end, by: injunction.stayed.by };
  return { status: 'in-force', end, by: injunction.issued?.by ?? injunction.by };
}

export function injunctionsView(state: CaseState, reading: Reading) {
  return Object.values(state.injunctions.injunctions).map((injunction) => {
    const { status, end, by } = injunctionStatus(state, injunction, reading);
    const { key, issued, ended, stayed, extensions, modifications, conversions, ...rest } = injunction;
    const dated = <T extends { day: string }>(list: readonly T[]) => list.map(({ day: _, ...one }) => one);
    return {
      ...rest,
      injunction: key,
      status,
      from: issued?.on ?? null,
      end:
        end && end.basis !== 'hearing'
          ? {
              day: end.day,
              basis: end.basis,
              computed: end.computed,
              note: end.computed ? 'Computed; verify before relying.' : null,
              by: end.by,
            }
          : null,
      endNotOnRecord: (!end || end.basis === 'hearing') && !ended && injunction.kind !== 'permanent',
      untilHearingOn: end?.basis === 'hearing' ? { value: end.day, by: end.by } : null,
      extensions: dated(extensions),
      modifications: dated(modifications),
      conversions: dated(conversions),
      stayed: stayed && { on: stayed.on, pending: stayed.pending, by: stayed.by },
      ended: ended && {
        on: ended.on,
        how: ended.inferred ? `${ended.how} (inferred)` : ended.how,
        detail: ended.detail,
        by: ended.by,
      },
      by: [...new Set([...injunction.by, ...by])],
    };
  });
}

/**
 * The case's injunctions in one word. One in force counts first, then one whose end has passed unrecorded, then a motion
 * undecided, then the latest of what was denied and what ended. One that is stayed binds nobody and counts as ended.
 */
export function injunctionWord(
  state: CaseState,
  reading: Reading,
  { injunctive, statusOf } = injunctiveMotions(state, reading),
): Sourced<InjunctionWord> {
  const injunctions = Object.values(state.injunctions.injunctions);
  if (injunctive.length === 0 && injunctions.length === 0) return { value: 'none', by: [] };
  const issued = injunctions.map((one) => ({
    one,
    ...injunctionStatus(state, one, reading),
  }));
  for (const status of ['in-force', 'expiry-passed'] as const) {
    const found = issued.findLast((one) => one.status === status);
    if (found) return { value: status, by: [...new Set([...found.one.by, ...found.by])] };
  }
  const requested = injunctive.findLast((one) => statusOf(one).open);
  if (requested) return { value: 'requested', by: requested.by };
  const denials = injunctive.flatMap((one) => {
    const decision = decisionOf(one);
    return decision && decision.disposition !== 'granted' && decision.disposition !== 'granted-in-part'
      ? [
          {
            word: REFUSED.has(decision.disposition) ? ('denied' as const) : ('none' as const),
            day: decision.day,
            by: decision.by,
          },
        ]
      : [];
  });
  const ended = issued.map(({ one, by }) => ({
    word: 'ended' as const,
    day: one.ended?.day ?? one.stayed?.day ?? '',
    by,
  }));
  const last = [...denials, ...ended]
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .findLast((one) => one.word !== 'none');
  return last ? { value: last.word, by: last.by } : { value: 'none', by: [] };
}

function injunctiveMotions(state: CaseState, reading: Reading): Pick<SeenMotions, 'injunctive' | 'statusOf'> {
  return {
    injunctive: state.motions.motions.list.filter((one) => one.injunction !== null),
    statusOf: motionStatuses(state, reading),
  };
}

const REFUSED = new Set(['denied', 'denied-without-prejudice']);
