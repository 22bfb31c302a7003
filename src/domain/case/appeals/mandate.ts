import type { Fact } from '../../fact.js';
import { actOf, withEvent } from '../acts.js';
import { setFate, undoEndings } from '../claims/fate.js';
import { enterStage } from '../course/stage.js';
import type { CaseState } from '../state.js';
import { type Appeal, type Issue, isInterlocutory } from './state.js';

const sentBack = ({ outcome }: Issue): boolean =>
  outcome === 'reversed' || outcome === 'vacated' || outcome === 'remanded';

/** What the court of appeals decided takes effect below when its mandate issues, not before. */
export function mandateTakesEffect(state: CaseState, fact: Fact, appeal: Appeal): void {
  const issues = appeal.decided?.issues ?? [];
  const back = issues.filter(sentBack);
  for (const issue of back) undoInjunctions(state, fact, appeal, issue);
  const claims = back.flatMap((issue) => issue.claims ?? []);
  const revive = () => setFate(state, fact, claims, { fate: 'revived', reason: 'sent back on appeal' });
  if (isInterlocutory(appeal)) {
    revive();
    return;
  }
  enterStage(state, back.length > 0 ? 'remanded' : 'post-judgment', fact.id);
  if (back.length === 0) return;
  // Where the decision names the claims it sends back, all others stay as they ended.
  const partly = claims.length > 0 && issues.some((issue) => !sentBack(issue));
  reopenBelow(state, fact, partly);
  if (partly) revive();
}

/** A decision against an injunction ends it where it names it, or where the appeal is from the order that made it. */
function undoInjunctions(state: CaseState, fact: Fact, appeal: Appeal, issue: Issue): void {
  if (issue.outcome === 'remanded') return;
  for (const one of Object.values(state.injunctions.injunctions)) {
    const meant =
      issue.injunction === undefined
        ? one.number !== null && appeal.fromNumbers.includes(one.number)
        : one.key === issue.injunction;
    if (!meant || (one.ended !== null && !one.ended.inferred)) continue;
    one.ended = { how: 'vacated', inferred: false, detail: `${issue.outcome} on appeal`, ...actOf(fact) };
    one.by = withEvent(one.by, fact.id);
  }
}

/** A mandate that sends the case back takes away the judgment or dismissal that ended it; the clerk's flag waits for the clerk. */
function reopenBelow(state: CaseState, fact: Fact, partly: boolean): void {
  const { course, trial, claims } = state;
  if (partly) claims.allEnded = null;
  else
    for (const ending of [course.endings.dismissed, course.endings.judgment])
      if (ending) undoEndings(state, fact, ending.by);
  course.endings.dismissed = null;
  course.endings.judgment = null;
  for (const judgment of trial.judgments) {
    if (judgment.vacated !== null || !judgment.endsCase) continue;
    if (!partly) judgment.vacated = { court: null, ...actOf(fact) };
    else {
      judgment.endsCase = false;
      judgment.amended.push({ number: null, summary: 'Sent back in part on appeal.', ...actOf(fact) });
    }
  }
}
