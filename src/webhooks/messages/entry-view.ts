import { z } from 'zod';
import { type Erasable, textOf } from '../../domain/event.js';
import type { SealView } from '../record-view.js';

/** A docket entry as messages show it. */
export const EntryView = z
  .strictObject({
    id: z.string(),
    number: z.string().nullable().describe('Printed number; null for minute and text orders.'),
    filedOn: z.string().nullable(),
    enteredOn: z.string().nullable(),
    filing: z.boolean().describe('Whether a party put a paper on the docket by it.'),
    kind: z.string().nullable().describe('Kind of filing as read from the text.'),
    text: z.string().nullable().describe('The docket text; null when sealed or erased.'),
    shortText: z.string().nullable(),
    sealed: z.boolean().describe('Whether something of it may not be shown.'),
    sequence: z.string().nullable().describe("The court's own sequence, where known."),
    documents: z.array(
      z.strictObject({
        number: z.string().nullable(),
        attachment: z.number().nullable(),
        title: z.string().nullable(),
        pages: z.number().nullable(),
        availability: z.string(),
        pacerDocId: z.string().nullable(),
        links: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'WebhookEntry' });
export type EntryView = z.infer<typeof EntryView>;

interface EntryData {
  number?: string | null;
  filedOn?: string | null;
  enteredOn?: string | null;
  filing?: boolean;
  text?: Erasable;
  shortText?: Erasable;
  sequence?: string;
  reading?: { kind?: string };
  documents?: {
    number?: string | null;
    attachment?: number | null;
    title?: Erasable | null;
    pages?: number | null;
    availability?: string;
    pacerDocId?: string;
    links?: string[];
  }[];
}

/** An entry's data as it may be shown, under the seals in force. */
export function entryView(id: string, raw: unknown, seals: SealView): EntryView {
  const data = (raw ?? {}) as EntryData;
  const sealed = seals.isSealed(id);
  const attachments = seals.attachments(id);
  const text = sealed ? null : (textOf(data.text ?? '') ?? null);
  const short = sealed || data.shortText === undefined ? null : (textOf(data.shortText) ?? null);
  return {
    id,
    number: data.number ?? null,
    filedOn: data.filedOn ?? null,
    enteredOn: data.enteredOn ?? null,
    filing: data.filing ?? false,
    kind: sealed ? null : (data.reading?.kind ?? null),
    text,
    shortText: short,
    sealed: sealed || attachments.length > 0 || text === null,
    sequence: data.sequence ?? null,
    documents: (data.documents ?? []).map((document) => {
      const attachment = document.attachment ?? null;
      const hidden = sealed || (attachment !== null && attachments.includes(attachment));
      const title = document.title == null || hidden ? null : (textOf(document.title) ?? null);
      return {
        number: document.number ?? null,
        attachment,
        title,
        pages: hidden ? null : (document.pages ?? null),
        availability: hidden ? 'sealed' : (document.availability ?? 'not-seen'),
        pacerDocId: document.pacerDocId ?? null,
        links: hidden ? [] : (document.links ?? []),
      };
    }),
  };
}
