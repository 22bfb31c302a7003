import { defined } from '../../values.js';
import type { Confidence, Label, LabelConfidence } from '../label.js';
import type { DocketText } from '../text.js';

/** A fact that an entry tells by itself; the importer gives it an id, a day and a standing, the fold joins it to others. */
export interface Draft {
  type: string;
  data: Record<string, unknown>;
  confidence: Confidence;
}

/** What the parts below read. */
export interface Read {
  label: Label;
  sure: LabelConfidence;
  text: DocketText;
  /** The entry's own document number. */
  number: string | undefined;
  /** The day the entry was filed, in the court's zone. */
  filed: string | undefined;
}

export function draft(type: string, data: Record<string, unknown>, confidence: Confidence = 'high'): Draft {
  return { type, data: defined(data), confidence };
}

/** The weaker of several. */
export function least(...of: Array<Confidence | boolean>): Confidence {
  return of.every((one) => one === 'high' || one === true) ? 'high' : 'low';
}

/** The entry's title in the source's letters: its first clause, without names of filers. */
export function titleOf({ text }: Read): string {
  const opening = text.printed.slice(0, 240);
  const end = opening.search(
    /(?<!\b(?:[A-Z]|Mr|Ms|Mrs|Dr|Nos?|Inc|Hon|St|Jr|Sr|vs?|Docs?|Dkt|Fed|Civ|Ltd|Co|Corp))\. (?=[A-Z])| filed by | Filed by |\. ?Document filed|\(Signed|; ?\(|\( ?signed/,
  );
  const first = end < 0 ? opening : opening.slice(0, end);
  return first.replace(/^[\s*:.-]+|[\s*:,;.-]+$/g, '').slice(0, 180);
}
