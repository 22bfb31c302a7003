import { match, P } from 'ts-pattern';
import { decideAnySubject, type Rejection } from '../any-subject/decide.js';
import type { AnySubjectEvent } from '../any-subject.js';
import type { Fact, Reading } from '../fact.js';
import { caseEvents } from './events.js';
import { evolveCase } from './evolve.js';
import * as claims from './refusals/claims.js';
import * as course from './refusals/course.js';
import * as hearings from './refusals/hearings.js';
import * as motions from './refusals/motions.js';
import type { Proposed } from './refusals/refusal.js';
import * as trial from './refusals/trial.js';
import type { CaseState } from './state.js';

export type { Rejection };

/**
 * What the rules say against recording an event by hand, in the state at the end of the event's own day. Imports don't ask:
 * what the world did against the rules shows as an anomaly instead.
 * @returns the rule and what to do, or null where nothing stands against it; types of a newer writer are let through.
 */
export function decideCase(state: CaseState, event: Proposed, reading: Reading): Rejection | null {
  if (!Object.hasOwn(caseEvents, event.type)) return null;
  return match(event)
    .returnType<Rejection | null>()
    .with({ type: 'LawsuitFiled' }, () => course.lawsuitFiled(state))
    .with({ type: 'CaseClosed' }, () => course.caseClosed(state))
    .with({ type: 'CaseReopened' }, () => course.caseReopened(state))
    .with({ type: 'CaseDismissed' }, () => course.caseDismissed(state))
    .with({ type: 'CaseStayed' }, (e) => course.caseStayed(state, e))
    .with({ type: 'StayLifted' }, () => course.stayLifted(state))
    .with({ type: 'PartyAdded' }, (e) => course.partyAdded(state, e))
    .with({ type: 'PartyTerminated' }, (e) => course.partyTerminated(state, e))
    .with({ type: 'PartyRenamed' }, (e) => course.partyRenamed(state, e))
    .with({ type: 'CounselWithdrawn' }, (e) => course.counselWithdrawn(state, e))
    .with({ type: 'FilingSealed' }, (e) => course.filingSealed(state, e))
    .with({ type: 'FilingUnsealed' }, (e) => course.filingUnsealed(state, e))
    .with({ type: 'ComplaintAmended' }, (e) => claims.complaintAmended(state, e))
    .with({ type: 'ClaimsAdded' }, (e) => claims.claimsAdded(state, e))
    .with({ type: 'ClaimsDismissed' }, (e) => claims.claimsDismissed(state, e))
    .with({ type: 'CountsDismissed' }, (e) => claims.countsDismissed(state, e))
    .with({ type: 'ClaimsRevived' }, (e) => claims.claimsRevived(state, e))
    .with(
      {
        type: P.union(
          'ClaimsWithdrawn',
          'ClaimsPhased',
          'ClaimsSevered',
          'ClaimsStayed',
          'ClaimsDecided',
          'ClaimsSettled',
          'ClaimsSurvived',
        ),
      },
      (e) => claims.claimsMustBePending(state, e),
    )
    .with({ type: 'ReliefDecided' }, (e) => claims.reliefDecided(state, e))
    .with({ type: P.union('MotionFiled', 'InjunctionRequested') }, (e) => motions.motionFiled(state, e))
    .with({ type: P.union('MotionDecided', 'InjunctionDecided') }, (e) => motions.motionDecided(state, e))
    .with(
      {
        type: P.union(
          'InjunctionExtended',
          'InjunctionModified',
          'InjunctionStayed',
          'InjunctionConverted',
          'InjunctionDissolved',
          'InjunctionVacated',
        ),
      },
      (e) => motions.injunctionChanged(state, e),
    )
    .with({ type: 'HearingScheduled' }, (e) => hearings.hearingScheduled(state, e))
    .with({ type: 'HearingHeld' }, (e) => hearings.hearingHeld(state, e, reading))
    .with({ type: P.union('HearingRescheduled', 'HearingVacated') }, (e) => hearings.hearingMoved(state, e))
    .with({ type: P.union('DeadlineExtended', 'DeadlineMet', 'DeadlineVacated') }, (e) =>
      hearings.deadlineChanged(state, e),
    )
    .with({ type: 'TrialBegan' }, () => trial.trialBegan(state))
    .with({ type: 'TrialDayHeld' }, () => trial.trialDayHeld(state))
    .with({ type: 'TrialEnded' }, () => trial.trialEnded(state))
    .with({ type: P.union('Mistrial', 'VerdictReturned') }, (e) => trial.inTrial(state, e))
    .with({ type: 'FindingsAdopted' }, () => trial.findingsAdopted(state))
    .with({ type: 'JudgmentEntered' }, (e) => trial.judgmentEntered(state, e))
    .with({ type: P.union('JudgmentAmended', 'JudgmentVacated') }, () => trial.judgmentChanged(state))
    .with(
      {
        type: P.union(
          'AppealDocketed',
          'AppealArgued',
          'AppealDecided',
          'RehearingDecided',
          'MandateIssued',
          'MandateRecalled',
          'CertiorariDecided',
        ),
      },
      (e) => trial.appealStep(state, e),
    )
    .with(
      {
        type: P.union(
          'StatementMade',
          'FactReported',
          'AbsenceNoted',
          'QuestionOpened',
          'QuestionAnswered',
          'RegulatorActed',
          'FactDisputed',
          'SourceAdded',
          'AliasAdded',
          'EventCorrected',
          'EventRetracted',
        ),
      },
      (e) => decideAnySubject(state, e as AnySubjectEvent),
    )
    .with(
      // The world may do these at any time: no state of the case stands against them.
      {
        type: P.union(
          'CaseRenumbered',
          'CasesMerged',
          'CaseSplit',
          'CasesRelated',
          'CaseTransferred',
          'CaseRemoved',
          'CaseRemanded',
          'CaseSettled',
          'SettlementNotified',
        ),
      },
      {
        type: P.union(
          'DocketEntryRecorded',
          'DocketEntryRevised',
          'DocketEntryRemoved',
          'DocketChecked',
          'CounselAppeared',
          'NonPartySubmission',
          'JudgeAssigned',
        ),
      },
      {
        type: P.union(
          'CounterclaimsFiled',
          'ReliefSought',
          'MotionOpposed',
          'InjunctionOpposed',
          'OrderEntered',
          'DeadlineSet',
          'TrialScheduled',
          'TrialDateProposed',
          'AppealFiled',
        ),
      },
      () => null,
    )
    .exhaustive();
}

/** Facts someone wants recorded together, oldest first. */
export interface Command {
  readonly propose: readonly Fact[];
  readonly reading: Reading;
}

export type Decision =
  | { readonly ok: true; readonly events: readonly Fact[] }
  | ({ readonly ok: false; readonly index: number } & Rejection);

/** Decides several facts, each in the state the ones before it leave. The state given is not touched. */
export function decide(state: CaseState, { propose, reading }: Command): Decision {
  const after = structuredClone(state);
  for (const [index, fact] of propose.entries()) {
    const rejection = decideCase(after, fact as unknown as Proposed, reading);
    if (rejection) return { ok: false, index, ...rejection };
    evolveCase(after, structuredClone(fact));
  }
  return { ok: true, events: propose };
}
