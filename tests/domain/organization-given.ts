import { eventsByKind } from '../../src/domain/catalogue.js';
import { type Day, span } from '../../src/domain/dates.js';
import { type DataSchemas, kindOf, type Standing } from '../../src/domain/event.js';
import type { Fact, Model } from '../../src/domain/fact.js';
import { uuidV5 } from '../../src/domain/ids.js';

export interface Told {
  readonly subject?: string;
  readonly about?: readonly string[];
  readonly standing?: Standing;
  readonly ordinal?: number;
  readonly id?: string;
}

/** A fact as replay would hand it to the fold: its data checked by the schema, its date read. */
export function fact(subject: string, type: string, on: string, data: object, told: Told = {}): Fact {
  const of = told.subject ?? subject;
  const schema = (eventsByKind[kindOf(of)] as DataSchemas)[type];
  if (!schema) throw new Error(`no ${type} for ${of}`);
  const { earliest, latest } = span(on);
  return {
    id: told.id ?? uuidV5(of, type, on, JSON.stringify(data), String(told.ordinal ?? 0)),
    type,
    subject: of,
    about: told.about ?? (of === subject ? [] : [subject]),
    occurredOn: on,
    earliest,
    latest,
    knownOn: on,
    ordinal: told.ordinal ?? 0,
    standing: told.standing ?? 'reported',
    data: schema.parse(data),
  };
}

const key = (f: Fact, i: number) =>
  `${f.latest} ${f.earliest} ${String(f.ordinal).padStart(6, '0')} ${String(i).padStart(6, '0')}`;

/** Cuts by occurred-on and sorts as replay does (docs/replay.md); facts of one day without ordinals keep their order. */
export function cut(facts: readonly Fact[], asOf: Day): Fact[] {
  return facts
    .map((f, i) => ({ f, k: key(f, i) }))
    .filter(({ f }) => f.latest <= asOf)
    .sort((a, b) => (a.k < b.k ? -1 : 1))
    .map(({ f }) => f);
}

export function foldTo<S>(model: Model<S>, subject: string, facts: readonly Fact[], asOf: Day): S {
  return cut(facts, asOf).reduce((state, f) => model.evolve(state, f), model.initial(subject));
}
