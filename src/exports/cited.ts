import type { CaseState } from '../domain/case/state.js';
import { caseBrief } from '../domain/case/view.js';
import { type Citation, type CitedCase, citationOf } from '../domain/citations/citations.js';
import { court } from '../domain/courts.js';
import { kindOf } from '../domain/event.js';
import type { Fact } from '../domain/fact.js';
import type { RecordReader, Replayed } from '../replay/record.js';

/** A case as citations name it, under the cuts it was replayed with; undefined for other subjects. */
export function citedCase(reader: RecordReader, replayed: Replayed): CitedCase | undefined {
  if (kindOf(replayed.subject) !== 'case') return undefined;
  const {
    caption,
    shortCaption,
    court: courtId,
    docketNumber,
    filedOn,
  } = caseBrief(replayed.state as CaseState, replayed.cuts);
  const plain = reader.presentPlain({ caption, shortCaption, courtId, docketNumber, filedOn }) as Record<
    string,
    string | null
  >;
  const about = court(plain.courtId ?? replayed.subject.split('-')[1] ?? '');
  return {
    caption: plain.shortCaption ?? plain.caption ?? replayed.subject.slice(5),
    docketNumber: plain.docketNumber ?? replayed.subject.slice(5),
    courtCitation: about?.citation || about?.name || (plain.courtId ?? ''),
    ...(about?.system === 'state' ? { state: true } : {}),
    filedOn: plain.filedOn ?? undefined,
  };
}

/** What a fact is cited to; of what is sealed nothing is cited. */
export function citationOfFact(
  reader: RecordReader,
  replayed: Replayed,
  fact: Fact,
  cited: CitedCase | undefined,
): Citation | undefined {
  if (reader.seals.isSealed(fact.id)) return undefined;
  const { type, data, standing, occurredOn } = fact;
  return citationOf(
    {
      type,
      data,
      standing,
      occurredOn: occurredOn || null,
      sources: reader.sources(replayed.history, fact.id, replayed.cuts),
    },
    cited,
  );
}
