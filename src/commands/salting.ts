import type { NewEvent } from '../domain/event.js';

/** Members of a docket entry that can be erased for good: its text, its short description, the titles of its papers. */
const TEXTS: ReadonlySet<string> = new Set(['text', 'shortText', 'title']);
/** Members that hold such texts further in: papers of an entry; a docket that waits in the inbox, and its entries. */
const WITHIN: ReadonlySet<string> = new Set(['documents', 'docket', 'entries']);
const WITH_TEXT: ReadonlySet<string> = new Set(['DocketEntryRecorded', 'DeliveryReceived']);

/**
 * An event with its erasable text salted, so that text and salt can be erased later with the content hash still valid.
 * A correction carries the text in its replacement.
 * @param salt makes 16 to 64 random hexadecimal digits
 */
export function salted(event: NewEvent, salt: () => string): NewEvent {
  const data = saltedData(event.type, event.data as Record<string, unknown>, salt);
  return data === event.data ? event : { ...event, data };
}

function saltedData(
  type: string,
  data: Record<string, unknown>,
  salt: () => string,
): Record<string, unknown> {
  const replacement = data.replacement as { type: string; data: Record<string, unknown> } | undefined;
  if (replacement !== undefined) {
    const inner = saltedData(replacement.type, replacement.data, salt);
    return inner === replacement.data ? data : { ...data, replacement: { ...replacement, data: inner } };
  }
  if (!WITH_TEXT.has(type)) return data;
  return saltTexts(data, salt) as Record<string, unknown>;
}

function saltTexts(value: unknown, salt: () => string): unknown {
  if (Array.isArray(value)) return value.map((each) => saltTexts(each, salt));
  if (value === null || typeof value !== 'object') return value;
  const out: Record<string, unknown> = { ...value };
  for (const key of Object.keys(out)) {
    const member = out[key];
    if (TEXTS.has(key) && typeof member === 'string') out[key] = { salt: salt(), text: member };
    else if (WITHIN.has(key)) out[key] = saltTexts(member, salt);
  }
  return out;
}
