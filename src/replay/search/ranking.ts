import type { FactRow } from './matches.js';

/** How much more than its words a type of fact says: what a court decided stands before what was said about it. */
const WEIGHTS: Readonly<Record<string, number>> = {
  LawsuitFiled: 1.3,
  ComplaintAmended: 1.2,
  InjunctionDecided: 1.35,
  MotionDecided: 1.25,
  ClaimsDismissed: 1.2,
  CaseDismissed: 1.3,
  VerdictReturned: 1.35,
  FindingsAdopted: 1.25,
  JudgmentEntered: 1.35,
  AppealDecided: 1.35,
  OrderEntered: 1.15,
  DocketEntryRecorded: 1.1,
  HearingHeld: 1.1,
  ConversionCompleted: 1.25,
  ConversionStepTaken: 1.1,
  BoardReported: 1.1,
  ControlChanged: 1.1,
  VentureAnnounced: 1.25,
  BidReceived: 1.2,
  BidRejected: 1.15,
  StatementMade: 0.95,
  PartyAdded: 0.8,
  CounselAppeared: 0.75,
  AliasAdded: 0.6,
  CaseAddedToMatter: 0.7,
  FactDisputed: 0.8,
  ReliefSought: 1,
};

/** Order among the best matches: bm25 weighed by what the fact is. Higher first; ties by id, so that pages never shift. */
export function ranked<T extends { readonly row: FactRow; readonly more?: number }>(
  matches: readonly T[],
): T[] {
  const score = ({ row, more = 1 }: T): number => -row.rank * (WEIGHTS[row.type] ?? 1) * more;
  return [...matches].sort((a, b) => score(b) - score(a) || b.row.id - a.row.id);
}
