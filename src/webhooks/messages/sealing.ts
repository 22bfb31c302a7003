import type { StoredEvent } from '../../domain/event.js';
import type { Seal } from '../record-view.js';

/** What of a docket entry may not be said. */
export interface Veil {
  readonly text: boolean;
  readonly document: boolean;
  readonly attachments: ReadonlySet<number> | 'all';
}

const NOTHING: Veil = { text: false, document: false, attachments: new Set() };

/** What the seals in force hide of an entry. Sealing counts from the moment it is known, also for what happened before. */
export function veilOf(entry: string, seals: readonly Seal[]): Veil {
  if (seals.length === 0) return NOTHING;
  if (seals.some((seal) => seal.event === null || seal.scope === 'case')) {
    return { text: true, document: true, attachments: 'all' };
  }
  const own = seals.filter((seal) => seal.event === entry);
  return {
    text: own.some((seal) => seal.scope === 'entry-text'),
    document: own.some((seal) => seal.scope === 'document'),
    attachments: new Set(own.flatMap((s) => (s.scope === 'attachment' && s.attachment !== null ? [s.attachment] : []))),
  };
}

export const isVeiled = (veil: Veil): boolean =>
  veil.text || veil.document || veil.attachments === 'all' || veil.attachments.size > 0;

/** Whether an event rests on sealed text: all that was read from such an entry is hidden with it. */
export function restsOnSealed(event: StoredEvent, seals: readonly Seal[]): boolean {
  if (seals.length === 0) return false;
  const entry = (event.data as { event?: string } | null)?.event ?? event.causationId ?? event.id;
  return veilOf(entry, seals).text || (event.causationId !== undefined && veilOf(event.causationId, seals).text);
}

/** Data with erasable text as plain text, null where it was erased. */
export function plainText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainText);
  if (value === null || typeof value !== 'object') return value;
  const record = value as Record<string, unknown>;
  if (typeof record.salt === 'string' && typeof record.text === 'string') return record.text;
  if (typeof record.erased === 'string' && Object.keys(record).length === 1) return null;
  const out: Record<string, unknown> = {};
  for (const key of Object.keys(record)) out[key] = plainText(record[key]);
  return out;
}
