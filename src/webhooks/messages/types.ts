/**
 * Every message type with the event types it comes from. Those without events are Asof's own. `fact.recorded` stands for
 * every other event and is sent only where it is asked for.
 */
export const MESSAGE_SOURCES = {
  'entry.recorded': ['DocketEntryRecorded'],
  'entry.revised': ['DocketEntryRevised'],
  'entry.removed': ['DocketEntryRemoved'],
  'case.filed': ['LawsuitFiled'],
  'case.dismissed': ['CaseDismissed'],
  'case.closed': ['CaseClosed'],
  'case.reopened': ['CaseReopened'],
  'case.stayed': ['CaseStayed'],
  'case.settled': ['CaseSettled', 'SettlementNotified'],
  'case.transferred': ['CaseTransferred', 'CaseRemoved', 'CaseRemanded'],
  'complaint.amended': ['ComplaintAmended'],
  'claim.dismissed': ['ClaimsDismissed', 'CountsDismissed'],
  'claim.withdrawn': ['ClaimsWithdrawn'],
  'injunction.requested': ['InjunctionRequested'],
  'injunction.decided': ['InjunctionDecided'],
  'injunction.changed': [
    'InjunctionExtended',
    'InjunctionModified',
    'InjunctionStayed',
    'InjunctionConverted',
    'InjunctionDissolved',
    'InjunctionVacated',
  ],
  'motion.filed': ['MotionFiled'],
  'motion.decided': ['MotionDecided'],
  'hearing.scheduled': ['HearingScheduled'],
  'hearing.rescheduled': ['HearingRescheduled'],
  'hearing.vacated': ['HearingVacated'],
  'hearing.held': ['HearingHeld'],
  'deadline.set': ['DeadlineSet', 'DeadlineExtended', 'DeadlineVacated'],
  'trial.scheduled': ['TrialScheduled'],
  'verdict.returned': ['VerdictReturned'],
  'judgment.entered': ['JudgmentEntered', 'JudgmentAmended', 'JudgmentVacated'],
  'appeal.filed': ['AppealFiled'],
  'appeal.decided': ['AppealDecided'],
  'judge.assigned': ['JudgeAssigned'],
  'conversion.step_taken': ['ConversionStepTaken'],
  'step.blocked': [],
  'step.unblocked': [],
  'filing.sealed': ['FilingSealed'],
  'filing.unsealed': ['FilingUnsealed'],
  'record.corrected': ['EventCorrected', 'EventRetracted'],
  'subject.reinterpreted': [],
  'fact.recorded': [],
  'endpoint.disabled': [],
  digest: [],
  ping: [],
} as const satisfies Record<string, readonly string[]>;

export type MessageType = keyof typeof MESSAGE_SOURCES;
export const MESSAGE_TYPES = Object.keys(MESSAGE_SOURCES) as MessageType[];

export const isMessageType = (name: string): name is MessageType => Object.hasOwn(MESSAGE_SOURCES, name);

const byEvent = new Map<string, MessageType>();
for (const type of MESSAGE_TYPES) for (const event of MESSAGE_SOURCES[type]) byEvent.set(event, type);

/** The message type that speaks of an event type; `fact.recorded` for those without one of their own. */
export const messageTypeOf = (eventType: string): MessageType => byEvent.get(eventType) ?? 'fact.recorded';
