import { actOf, type Handlers, noteAnomaly, slot } from '../acts.js';
import { endEveryClaim, setFate, undoEndings } from '../claims/fate.js';
import { isPending } from '../claims/state.js';
import { enterStage } from '../course/stage.js';
import { endInterlocutoryInjunctions } from '../injunctions/ending.js';
import type { CaseState } from '../state.js';
import { type Judgment, judgmentOf } from './state.js';

type Deciding =
  | 'VerdictReturned'
  | 'FindingsAdopted'
  | 'JudgmentEntered'
  | 'JudgmentAmended'
  | 'JudgmentVacated';

export const decidingHandlers: Handlers<Deciding> = {
  VerdictReturned(state, fact) {
    const { trial } = state;
    const { effect, unanimous, jurors, questions, claims, basis } = fact.data;
    if (!trial.began)
      noteAnomaly(
        state,
        'verdict-without-trial',
        'A verdict was returned in a trial whose beginning is not on record.',
        fact.id,
      );
    trial.verdicts.push({
      effect,
      for: fact.data.for,
      unanimous,
      jurors: jurors ?? null,
      basis: basis ?? null,
      claims,
      questions,
      findings: null,
      ...actOf(fact),
    });
    // Tried is not decided: that takes the court's judgment, and an advisory verdict (FRCP 39(c)) also its findings.
    const open = claims.filter(
      (key) => !state.claims.claims[slot(key)] || isPending(state.claims.claims[slot(key)] as never),
    );
    setFate(
      state,
      fact,
      open.map((claim) => ({ claim })),
      { fate: 'tried', for: fact.data.for, reason: basis ?? null },
    );
    enterStage(state, 'post-trial', fact.id);
  },
  FindingsAdopted(state, fact) {
    const verdict = state.trial.verdicts.at(-1);
    const findings = { effect: fact.data.effect, summary: fact.data.summary ?? null, ...actOf(fact) };
    if (verdict) verdict.findings = findings;
    else
      noteAnomaly(
        state,
        'findings-without-verdict',
        'The court adopted findings that are not on record.',
        fact.id,
      );
  },
  JudgmentEntered(state, fact) {
    const { kind, number, claims, summary } = fact.data;
    const endsCase = endsAll(state, kind, claims);
    state.trial.judgments.push({
      kind,
      for: fact.data.for ?? null,
      number: number ?? null,
      claims,
      summary: summary ?? null,
      endsCase,
      amended: [],
      vacated: null,
      ...actOf(fact),
    });
    const terms = {
      fate: 'adjudicated' as const,
      for: fact.data.for ?? null,
      decidedBy: kind === 'default' ? 'default' : 'judgment',
      orderNumber: number ?? null,
    };
    if (endsCase) {
      endEveryClaim(state, fact, terms);
      state.course.endings.judgment = actOf(fact);
      endInterlocutoryInjunctions(state, fact);
    } else {
      const open = claims.filter(
        (key) => !state.claims.claims[slot(key)] || isPending(state.claims.claims[slot(key)] as never),
      );
      setFate(
        state,
        fact,
        open.map((claim) => ({ claim })),
        terms,
      );
    }
    enterStage(state, 'judgment', fact.id);
  },
  JudgmentAmended(state, fact) {
    const judgment = judgmentOf(state.trial);
    if (!judgment) {
      noteAnomaly(
        state,
        'judgment-amended-never-entered',
        'A judgment was amended that is not on record.',
        fact.id,
      );
      return;
    }
    judgment.amended.push({ number: fact.data.number ?? null, summary: fact.data.summary, ...actOf(fact) });
    enterStage(state, 'post-judgment', fact.id);
  },
  JudgmentVacated(state, fact) {
    const { number } = fact.data;
    const judgment =
      (number === undefined
        ? undefined
        : state.trial.judgments.find((one) => one.number === number && one.vacated === null)) ??
      judgmentOf(state.trial);
    if (!judgment) {
      noteAnomaly(
        state,
        'judgment-vacated-never-entered',
        'A judgment was vacated that is not on record.',
        fact.id,
      );
      return;
    }
    judgment.vacated = { court: fact.data.by ?? null, ...actOf(fact) };
    undoEndings(state, fact, judgment.by);
    if (judgment.endsCase) state.course.endings.judgment = null;
    if (state.course.stage.value === 'judgment' || state.course.stage.value === 'post-judgment')
      enterStage(state, state.trial.verdicts.length > 0 ? 'post-trial' : 'pretrial', fact.id);
  },
};

/**
 * A judgment ends the case when it adjudicates all claims of all parties. One that names claims is not final while others
 * pend, certified under FRCP 54(b) or not; one that names none is taken at its word, save a default, which may bind one
 * defendant of several.
 */
function endsAll(state: CaseState, kind: Judgment['kind'], claims: readonly string[]): boolean {
  if (kind === 'partial-54b') return false;
  const named = new Set(claims.map(slot));
  if (named.size > 0) {
    const all = Object.entries(state.claims.claims);
    const counts = state.claims.pleadings.findLast((one) => one.supersedes)?.pleaded;
    const unnamed =
      (counts?.exactly ?? counts?.atLeast ?? 0) >
      all.filter(([, claim]) => claim.current && !claim.counterclaim).length;
    return !unnamed && all.every(([key, claim]) => named.has(key) || !isPending(claim));
  }
  if (kind !== 'default') return true;
  const defendants = Object.values(state.parties.parties).filter((party) =>
    party.roles.some((one) => one.role === 'defendant' && one.until === null),
  );
  return defendants.length <= 1;
}
