import type { z } from 'zod';
import type { Day } from '../dates.js';
import type { Anomaly, Fact } from '../fact.js';
import type { CaseEventType, caseEvents } from './events.js';
import type { CaseState } from './state.js';

/** The fact of one event type of a case, data as its schema gives it out. */
export type CaseFact<T extends CaseEventType> = Fact<T, z.output<(typeof caseEvents)[T]>>;

/** What one event type does to the state, in place. */
type Handler<T extends CaseEventType> = (state: CaseState, fact: CaseFact<T>) => void;
export type Handlers<T extends CaseEventType> = { readonly [K in T]: Handler<K> };

/** Something done on a day: `on` is EDTF as recorded, `day` its latest day, `by` the events that say so. */
export interface Act {
  on: string;
  day: Day;
  by: readonly string[];
}

export const actOf = (fact: Fact): Act => ({ on: fact.occurredOn, day: fact.latest, by: [fact.id] });

export const withEvent = (by: readonly string[], id: string): readonly string[] =>
  by.includes(id) ? by : [...by, id];

/** Every event behind several things, each once, in order. */
export function allBy(...many: ReadonlyArray<{ by: readonly string[] } | null | undefined>): string[] {
  return [...new Set(many.flatMap((one) => one?.by ?? []))];
}

/** A table of the state. Keys are slots of names, so that no name read from a docket meets Object.prototype. */
export type Table<V> = Record<string, V>;

/** What a table holds under a slot, put there first if nothing is. */
export function orPut<V>(table: Table<V>, key: string, make: () => V): V {
  const held = table[key] ?? make();
  table[key] = held;
  return held;
}

const slots = new Map<string, string>();

/** Case and white space don't tell names apart. @example slot('Jane  Doe') // '#jane doe' */
export function slot(name: string): string {
  let made = slots.get(name);
  if (made === undefined) {
    made = `#${name.trim().replace(/\s+/g, ' ').toLowerCase()}`;
    // A fold asks for the same few names again and again; the bound keeps hostile input from filling memory.
    if (slots.size > 20_000) slots.clear();
    slots.set(name, made);
  }
  return made;
}

/** Records that the world broke a rule. */
export function noteAnomaly(state: CaseState, rule: string, message: string, ...by: string[]): void {
  state.anomalies.push({ rule, message, by });
}

/** Takes back an anomaly once a later fact (of a less precise date) has supplied what was missing. */
export function clearAnomaly(state: CaseState, rule: string, by: readonly string[]): void {
  if (state.anomalies.length === 0) return;
  const stays = (anomaly: Anomaly) => anomaly.rule !== rule || !anomaly.by.some((id) => by.includes(id));
  state.anomalies = state.anomalies.filter(stays);
}
