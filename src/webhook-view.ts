import type { CaseState } from './domain/case/state.js';
import { caseFilterValues } from './domain/case/view.js';
import { court } from './domain/courts.js';
import { kindOf, type SubjectKind } from './domain/event.js';
import { brief, subjectsOf } from './http/lists.js';
import type { Pin, RecordReader } from './replay/record.js';
import type { Position } from './store/event-store.js';
import type { RecordView, SubjectContext } from './webhooks/record-view.js';

const KINDS: readonly SubjectKind[] = ['case', 'organization', 'venture', 'person', 'matter'];

/** The record as webhooks see it: what their messages say of a subject, and what is sealed. */
export function recordView(reader: RecordReader): RecordView {
  return {
    describe: (subject, position) => describe(reader, subject, position),
    seals: reader.seals,
    correctionsOf: (subject, event) => reader.runner.histories.of(subject)?.correctionsOf(event) ?? [],
    resolve: (kind, name) => resolve(reader, kind === 'any' ? KINDS : [kind], name),
    horizon: () => reader.runner.position,
  };
}

function resolve(reader: RecordReader, kinds: readonly SubjectKind[], name: string): string | undefined {
  for (const kind of kinds) {
    try {
      return reader.resolve(kind, name);
    } catch {
      // Another kind may bear the name.
    }
  }
  return undefined;
}

function describe(reader: RecordReader, subject: string, position: Position): SubjectContext | undefined {
  const kind = kindOf(subject);
  const pin: Pin = { position, atEvent: null, pinned: true, asked: {} };
  if (kind !== 'case') {
    const { name } = brief(reader, kind, subject, pin);
    return { id: subject, kind, name: typeof name === 'string' ? name : null };
  }
  const history = reader.runner.histories.of(subject);
  if (!history) return undefined;
  const cuts = reader.cuts(pin, subject);
  const state = history.fold(history.effective(cuts).versions) as CaseState;
  const values = caseFilterValues(state, cuts);
  const courtListenerId = Number(
    reader
      .aliases(subject, reader.runner.position)
      .find(({ kind: of }) => of === 'courtlistener')
      ?.alias.split(':')[1],
  );
  return {
    id: subject,
    kind,
    name: state.identity.caption?.value ?? null,
    ...(values.court === null
      ? {}
      : { court: { id: values.court, name: court(values.court)?.name ?? values.court } }),
    docketNumber: state.identity.docketNumber?.value,
    judges: values.judges,
    parties: values.parties,
    matters: mattersOf(reader, subject, pin),
    ...(Number.isInteger(courtListenerId) ? { courtListenerId } : {}),
  };
}

/** Matters are few: each is asked for its cases. */
function mattersOf(reader: RecordReader, subject: string, pin: Pin): string[] {
  return subjectsOf(reader, 'matter', pin).filter((matter) => {
    const cases = (
      reader.replay(matter, pin)?.state as
        | { cases?: readonly { case: string; removed?: unknown }[] }
        | undefined
    )?.cases;
    return cases?.some((member) => member.case === subject && !member.removed);
  });
}
