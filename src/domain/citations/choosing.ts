import type { Source, Standing } from '../event.js';
import type { Citation, CitedCase, PressCitation } from './citation.js';
import { type Paper, paperOf } from './paper-title.js';

/** An event or a fact with its sources: all that choosing a citation needs. */
export interface Citable {
  readonly type: string;
  readonly data: unknown;
  /** EDTF. */
  readonly occurredOn: string | null;
  readonly standing: Standing;
  readonly sources: readonly Source[];
}

/** A source as it is cited. */
export function citationOfSource(source: Source): PressCitation {
  const { publisher, title, publishedOn, url, retrievedOn } = source;
  return { kind: 'press', publisher, title, publishedOn, url, retrievedOn };
}

interface Printed {
  readonly number?: string | null;
  readonly orderNumber?: string;
  readonly filedOn?: string | null;
  readonly enteredOn?: string | null;
}

/** The number of the paper: the event's own, else that of the docket entry it was read from. */
function numberOf(type: string, data: Printed, sources: readonly Source[]): string | null | undefined {
  const own =
    data.number ?? data.orderNumber ?? sources.find((s) => s.docketEntry !== undefined)?.docketEntry;
  if (own !== undefined) return own.replace(/^(?:ECF|Dkt\.?|Doc\.?)?\s*(?:Nos?\.)?\s*/i, '');
  // Only an entry itself can be known to have no number.
  return type === 'DocketEntryRecorded' ? null : undefined;
}

function courtPaper(event: Citable, cited: CitedCase, paper: Paper): Citation {
  const data = event.data as Printed;
  return {
    kind: 'paper',
    case: cited,
    ...paper,
    date:
      (event.type === 'DocketEntryRecorded' ? (data.filedOn ?? data.enteredOn) : undefined) ??
      event.occurredOn,
    number: numberOf(event.type, data, event.sources),
    url: event.sources.find((s) => s.docketEntry !== undefined)?.url,
  };
}

/** A page that isn't a court's: what an event cites that the record hasn't seen the paper of. */
function pressSource(sources: readonly Source[]): Source | undefined {
  return sources.find((s) => s.docketEntry === undefined) ?? sources[0];
}

/**
 * What an event is cited to. Only a `confirmed` event of a case cites the court paper, since only then was it seen; every
 * other cites who reported it.
 */
export function citationOf(event: Citable, cited?: CitedCase): Citation | undefined {
  const paper =
    event.standing === 'confirmed' && cited !== undefined ? paperOf(event.type, event.data) : undefined;
  if (paper !== undefined && cited !== undefined) return courtPaper(event, cited, paper);
  const source = pressSource(event.sources);
  return source && citationOfSource(source);
}
