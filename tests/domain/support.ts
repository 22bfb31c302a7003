import type { z } from 'zod';
import type { Rejection } from '../../src/domain/any-subject/decide.js';
import { decideCase } from '../../src/domain/case/decide.js';
import { type CaseEventType, caseEvents } from '../../src/domain/case/events.js';
import { caseModel } from '../../src/domain/case/evolve.js';
import type { Proposed } from '../../src/domain/case/refusals/refusal.js';
import type { CaseState } from '../../src/domain/case/state.js';
import { type CaseSummary, caseSummary } from '../../src/domain/case/view.js';
import { type Day, LAST_DAY, span } from '../../src/domain/dates.js';
import type { Fact } from '../../src/domain/fact.js';
import { uuidV5 } from '../../src/domain/ids.js';

export const SUBJECT = 'case-cand-4-24-cv-04722';

export type Data<T extends CaseEventType> = z.input<(typeof caseEvents)[T]>;

/** A fact of a case as replay hands it to the fold. `nth` tells apart two of one type, day and content. */
export function fact<T extends CaseEventType>(on: string, type: T, data: Data<T>, nth = 0): Fact {
  const { earliest, latest } = span(on);
  const id = uuidV5(SUBJECT, type, on, JSON.stringify(data), String(nth));
  const parsed = caseEvents[type].parse(data);
  return {
    id,
    type,
    subject: SUBJECT,
    about: [],
    occurredOn: on,
    earliest,
    latest,
    knownOn: on,
    ordinal: nth,
    standing: 'reported',
    data: parsed,
  };
}

const key = (one: Fact, place: number): string =>
  `${one.latest} ${one.earliest} ${String(place).padStart(6, '0')}`;

/** What had occurred by the end of a day, in the order of the fold; facts of one day keep the order given. */
function cut(facts: readonly Fact[], asOf: Day = LAST_DAY): Fact[] {
  return facts
    .map((one, place) => ({ one, at: key(one, place) }))
    .filter(({ one }) => one.latest <= asOf)
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ one }) => one);
}

const fold = (facts: readonly Fact[], asOf: Day = LAST_DAY): CaseState =>
  cut(facts, asOf).reduce(
    (state, one) => caseModel.evolve(state, structuredClone(one)),
    caseModel.initial(SUBJECT),
  );

/** Replaces every sourced value by the value, as an answer without `explain` does. */
export function bare(tree: unknown): unknown {
  if (Array.isArray(tree)) return tree.map(bare);
  if (tree === null || typeof tree !== 'object') return tree;
  const record = tree as Record<string, unknown>;
  if ('value' in record && 'by' in record && Object.keys(record).length === 2) return bare(record.value);
  return Object.fromEntries(
    Object.entries(record)
      .filter(([name]) => name !== 'by')
      .map(([name, value]) => [name, bare(value)]),
  );
}

type Bare<T> = T extends { value: infer V; by: unknown }
  ? V
  : T extends readonly (infer I)[]
    ? Bare<I>[]
    : T extends object
      ? { [K in keyof T]: Bare<T[K]> }
      : T;

/** given events → when (a day read for, or an event proposed) → then (state, summary, rejection). */
export function given(...facts: Fact[]) {
  return {
    facts,
    state: (asOf: Day = LAST_DAY) => fold(facts, asOf),
    on: (asOf: Day): Bare<CaseSummary> =>
      bare(caseSummary(fold(facts, asOf), { asOf, knownOn: null })) as Bare<CaseSummary>,
    anomalies: (asOf: Day = LAST_DAY) => fold(facts, asOf).anomalies.map((one) => one.rule),
    when<T extends CaseEventType>(on: string, type: T, data: Data<T>): Rejection | null {
      const proposed = fact(on, type, data, 1);
      const asOf = proposed.latest;
      return decideCase(fold(facts, asOf), proposed as unknown as Proposed, { asOf, knownOn: null });
    },
    also: (...more: Fact[]) => given(...facts, ...more),
  };
}
