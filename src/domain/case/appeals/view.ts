import type { Reading } from '../../fact.js';
import type { CaseState } from '../state.js';
import type { Appeal } from './state.js';

function statusOfAppeal(appeal: Appeal): string {
  if (appeal.certiorari?.disposition === 'granted') return 'certiorari-granted';
  if (appeal.mandate) return 'mandate-issued';
  if (appeal.recalled) return 'mandate-recalled';
  if (appeal.decided) return 'decided';
  if (appeal.argued) return 'argued';
  return appeal.docketed ? 'docketed' : 'filed';
}

export function appealView(appeal: Appeal) {
  const when = (act: { on: string; by: readonly string[] } | null) => act && { value: act.on, by: act.by };
  const { key, filed, docketed, argued, mandate, recalled, decided, rehearings, certiorari, ...rest } =
    appeal;
  return {
    ...rest,
    appeal: key,
    status: statusOfAppeal(appeal),
    filedOn: when(filed),
    docketedOn: when(docketed),
    arguedOn: when(argued),
    decided: decided && { on: decided.on, issues: decided.issues, number: decided.number, by: decided.by },
    rehearings: rehearings.map(({ day: _, ...one }) => one),
    mandateOn: when(mandate),
    mandateRecalledOn: when(recalled),
    certiorari: certiorari && { on: certiorari.on, disposition: certiorari.disposition, by: certiorari.by },
  };
}

export const appealsView = (state: CaseState, _reading: Reading) =>
  Object.values(state.appeals).map(appealView);
