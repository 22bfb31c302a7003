import { sourced } from '../../fact.js';
import type { CaseState } from '../state.js';
import type { Stage } from './state.js';

const BEFORE_TRIAL: readonly Stage[] = ['pleadings', 'discovery', 'dispositive-motions', 'pretrial'];

/** Puts the case in a stage: it follows the latest of pleading, trial, verdict, judgment and appeal. */
export function enterStage(state: CaseState, stage: Stage, by: string): void {
  state.course.stage = sourced(stage, by);
}

/** Moves the case on within the stages before trial; papers filed out of turn never move it back. */
export function advanceStage(state: CaseState, stage: Stage, by: string): void {
  const now = state.course.stage.value;
  const from = now === null ? -1 : BEFORE_TRIAL.indexOf(now);
  if (now !== null && from < 0 && now !== 'remanded') return;
  if (BEFORE_TRIAL.indexOf(stage) > from) enterStage(state, stage, by);
}

/** A new complaint puts a case that is not yet tried back to its pleadings. */
export function repleaded(state: CaseState, by: string): void {
  const now = state.course.stage.value;
  if (now === null || now === 'remanded' || BEFORE_TRIAL.includes(now)) enterStage(state, 'pleadings', by);
}
