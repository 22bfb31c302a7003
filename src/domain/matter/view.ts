import { commonView, markDisputed, told } from '../any-subject/view.js';
import type { Day } from '../dates.js';
import { type Sourced, sourced } from '../fact.js';
import type { MatterState } from './state.js';

/** The least a matter needs to know of a case: its id and whether it goes on. The rest of a summary passes through. */
export interface CaseSummary {
  readonly id: string;
  readonly status: Sourced<string>;
}

function matterName(state: MatterState): Sourced<string> {
  const name = state.names.at(-1);
  return name ? sourced(name.name, ...name.by) : sourced(state.subject.slice(state.subject.indexOf('-') + 1));
}

/**
 * A dispute as of a day: its cases in the order in which they joined, each with the summary composed elsewhere (null
 * where the record holds no such case or it had not been filed), and which of them are live.
 */
export function matterView<C extends CaseSummary>(state: MatterState, caseSummaries: readonly C[]) {
  const summaries = new Map(caseSummaries.map((c) => [c.id, c] as const));
  const members = state.cases.filter((c) => !c.removed);
  const known = members.flatMap((c) => summaries.get(c.case) ?? []);
  const live = known.filter((c) => c.status.value === 'open');
  const statuses = known.flatMap((c) => c.status.by);
  const named = state.names.at(-1);
  const { anomalies, ...common } = commonView(state);
  const view = {
    id: state.subject,
    name: matterName(state),
    summary: named?.summary === undefined ? null : sourced(named.summary, ...named.by),
    cases: members.map((c) => ({
      case: c.case,
      note: c.note ?? null,
      summary: summaries.get(c.case) ?? null,
      by: c.by,
    })),
    live: sourced(
      live.map((c) => c.id),
      ...statuses,
    ),
    headline:
      known.length === 0
        ? null
        : sourced(
            `${live.length} of ${known.length} ${known.length === 1 ? 'case' : 'cases'} live.`,
            ...statuses,
          ),
    formerCases: state.cases.filter((c) => c.removed).map(told),
    ...common,
    anomalies,
  };
  return markDisputed(view, state.disputes);
}

/** What a list of matters is filtered by. */
export function matterFilterValues(state: MatterState): Record<string, string[]> {
  return {
    name: [...new Set([matterName(state).value, ...state.aliases.map((a) => a.alias)])],
    case: state.cases.filter((c) => !c.removed).map((c) => c.case),
  };
}

/** A matter has no boundaries of its own: its cases have. */
export function matterNextBoundaries(_state: MatterState): Day[] {
  return [];
}
