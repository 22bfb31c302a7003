import { checkEvent } from '../../domain/catalogue.js';
import type { NewEvent } from '../../domain/event.js';
import { canonicalJson, sha256 } from '../../domain/hash.js';
import { uuidV5 } from '../../domain/ids.js';
import type { Refused } from '../docket-input.js';
import { readJson } from '../safe-json.js';
import { hasWholeTexts, isRecord } from '../values.js';

/** One line that is an event; its actor where it was recorded before, and exported. */
export interface EventLine {
  readonly place: string;
  readonly event: LineEvent;
}

type LineEvent = Omit<NewEvent, 'actor'> & { readonly actor?: string };

/** What an export adds to an event: the store's own marks, made anew where it is recorded again. */
const STORE_MARKS = ['actor', 'recordedAt', 'prevHash', 'revision', 'position'] as const;

/**
 * Reads Asof's own JSON Lines: one event a line. A line without an id gets one from its content, so that the same file
 * appends nothing twice.
 */
export function readAsofLines(text: string): {
  readonly events: readonly EventLine[];
  readonly refused: readonly Refused[];
} {
  const events: EventLine[] = [];
  const refused: Refused[] = [];
  const alike = new Map<string, number>();
  let number = 0;
  for (const line of linesOf(text)) {
    number += 1;
    if (line.trim() === '') continue;
    const place = `line ${number}`;
    const read = readLine(line, alike);
    if (typeof read === 'string') refused.push({ place, reason: read });
    else events.push({ place, event: read });
  }
  return { events, refused };
}

function* linesOf(text: string): Generator<string> {
  let from = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (from < text.length) {
    const end = text.indexOf('\n', from);
    yield text.slice(from, end < 0 ? text.length : end);
    if (end < 0) return;
    from = end + 1;
  }
}

function readLine(line: string, alike: Map<string, number>): LineEvent | string {
  const json = readJson(line);
  if (!json.ok) return json.reason;
  if (!isRecord(json.value)) return 'A line of events is a JSON object with type, subject and data.';
  if (!hasWholeTexts(json.value))
    return 'The line holds half a character (a lone surrogate): save the file again as UTF-8.';
  const input: Record<string, unknown> = { ...json.value };
  for (const mark of STORE_MARKS) delete input[mark];
  const checked = checkEvent(input);
  if (!checked.ok)
    return checked.flaws
      .map((flaw) => `${flaw.path}: ${flaw.message}`)
      .join(' ')
      .slice(0, 1000);
  const { id, ...event } = checked.event;
  return { ...event, id: id ?? madeId(event, alike), ...recordedBy(json.value, id) };
}

/** Who recorded an exported event stays who did, since the content hash says so: digests outlive export and import. */
function recordedBy(
  line: Readonly<Record<string, unknown>>,
  id: string | undefined,
): { readonly actor?: string } {
  const { actor } = line;
  return id !== undefined && typeof actor === 'string' && /^[^\p{Cc}]{1,200}$/u.test(actor) ? { actor } : {};
}

function madeId(event: object & { subject: string }, alike: Map<string, number>): string {
  const hash = sha256(canonicalJson(event));
  const n = (alike.get(hash) ?? 0) + 1;
  alike.set(hash, n);
  return uuidV5(event.subject, 'asof', hash, String(n));
}
