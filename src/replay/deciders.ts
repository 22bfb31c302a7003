import type { Rejection } from '../domain/any-subject/decide.js';
import { decideCase } from '../domain/case/decide.js';
import type { SubjectKind } from '../domain/event.js';
import type { Fact, Reading } from '../domain/fact.js';
import { decideMatter } from '../domain/matter/decide.js';
import { decideOrganization } from '../domain/organization/decide.js';
import { decidePerson } from '../domain/person/decide.js';
import { decideVenture } from '../domain/venture/decide.js';

export type { Rejection };

type Decide = (state: never, event: never, reading: Reading) => Rejection | null;

const DECIDERS: Readonly<Record<SubjectKind, Decide>> = {
  case: decideCase,
  matter: decideMatter,
  organization: decideOrganization,
  venture: decideVenture,
  person: decidePerson,
};

/** What a subject's rules say against an event, in the state at the end of the event's own day; null: nothing. */
export const decide = (kind: SubjectKind, state: unknown, fact: Fact, reading: Reading): Rejection | null =>
  DECIDERS[kind](state as never, fact as never, reading);
