import type { Money } from '../../any-subject.js';
import {
  type Act,
  actOf,
  type CaseFact,
  type Handlers,
  noteAnomaly,
  slot,
  type Table,
  withEvent,
} from '../acts.js';
import type { Disposition } from '../events.js';

export type Towards = CaseFact<'ReliefSought'>['data']['towards'][number];

export interface Relief {
  key: string;
  kind: string;
  summary: string;
  parties: string[];
  against: string[];
  amount: Money | null;
  claims: string[];
  towards: Towards[];
  sought: Act | null;
  decided: (Act & { disposition: Disposition; summary: string | null }) | null;
  by: readonly string[];
}

export type ReliefState = Table<Relief>;
export const noRelief = (): ReliefState => ({});

export const reliefHandlers: Handlers<'ReliefSought' | 'ReliefDecided'> = {
  ReliefSought({ relief }, fact) {
    const { kind, summary, by, against, amount, claims, towards } = fact.data;
    const before = relief[slot(fact.data.relief)];
    // A later paper may state the same relief anew, with other figures: the latest words stand, both events stay behind it.
    relief[slot(fact.data.relief)] = {
      key: fact.data.relief,
      kind,
      summary,
      parties: by.length > 0 ? by : (before?.parties ?? []),
      against: against.length > 0 ? against : (before?.against ?? []),
      amount: amount ?? before?.amount ?? null,
      claims: claims.length > 0 ? claims : (before?.claims ?? []),
      towards: towards.length > 0 ? towards : (before?.towards ?? []),
      sought: before?.sought ?? actOf(fact),
      decided: before?.decided ?? null,
      by: withEvent(before?.by ?? [], fact.id),
    };
  },
  ReliefDecided(state, fact) {
    const key = fact.data.relief;
    const known = state.relief[slot(key)];
    const decided = {
      disposition: fact.data.disposition,
      summary: fact.data.summary ?? null,
      ...actOf(fact),
    };
    if (known) {
      known.decided = decided;
      known.by = withEvent(known.by, fact.id);
      return;
    }
    noteAnomaly(
      state,
      'relief-never-sought',
      `The court decided relief "${key}", which no paper on record seeks.`,
      fact.id,
    );
    state.relief[slot(key)] = {
      key,
      kind: 'other',
      summary: fact.data.summary ?? key,
      parties: [],
      against: [],
      amount: null,
      claims: [],
      towards: [],
      sought: null,
      decided,
      by: [fact.id],
    };
  },
};
