import type { CallToolResult } from '@modelcontextprotocol/server';
import type { Asked } from './ask.js';

/** A source as an assistant can quote it. */
interface CitedEvent {
  readonly event: string;
  readonly type?: unknown;
  readonly what?: unknown;
  readonly occurredOn?: unknown;
  readonly standing?: unknown;
  readonly sources: readonly unknown[];
}

export type ToolAnswer = CallToolResult;

const MOST_EVENTS = 40;
const MOST_SOURCES = 3;
const FRAME = [
  'asOf',
  'knownOn',
  'permalink',
  'note',
  'rule',
  'anomalies',
  'possiblyOccurred',
  'knownDateUnknown',
  'total',
  'next',
  'relaxed',
  'from',
  'to',
] as const;

/** An answer of the API as a tool's: data, cuts, permalink and sources; a problem as the sentence that says what to do. */
export function toolAnswer({ status, body }: Asked, shown: unknown = body.data): ToolAnswer {
  if (status >= 400)
    return {
      isError: true,
      content: [
        { type: 'text', text: String(body.detail ?? body.title ?? `The record answered ${status}.`) },
      ],
    };
  const frame = Object.fromEntries(
    FRAME.flatMap((key) => (body[key] === undefined ? [] : [[key, body[key]]])),
  );
  const structuredContent = { ...frame, data: shown, ...sourcesOf(body) };
  return { structuredContent, content: [{ type: 'text', text: JSON.stringify(structuredContent) }] };
}

/** The events behind an answer: of a state those that `explain` names, of a list its items. */
function sourcesOf(body: Asked['body']): { sources: CitedEvent[]; sourcesLeftOff?: number } {
  const explained =
    (body.explain as
      | { values?: Record<string, string[]>; events?: Record<string, Record<string, unknown>> }
      | undefined) ?? {};
  const cited: CitedEvent[] =
    explained.events === undefined ? ofItems(body.data) : ofStates(explained.values ?? {}, explained.events);
  return {
    sources: cited.slice(0, MOST_EVENTS),
    ...(cited.length > MOST_EVENTS ? { sourcesLeftOff: cited.length - MOST_EVENTS } : {}),
  };
}

/** Events behind values near the top of the answer first: those are what was asked for. */
function ofStates(
  values: Record<string, string[]>,
  events: Record<string, Record<string, unknown>>,
): CitedEvent[] {
  const depth = (pointer: string): number => pointer.split('/').length;
  const ids = new Set<string>();
  for (const [, behind] of Object.entries(values).sort(([a], [b]) => depth(a) - depth(b)))
    for (const id of behind) ids.add(id);
  return [...ids].map((id) => {
    const { type, occurredOn, standing, sources } = events[id] ?? {};
    return { event: id, type, occurredOn, standing, sources: brief(sources) };
  });
}

function ofItems(data: unknown): CitedEvent[] {
  if (!Array.isArray(data)) return [];
  return (data as Record<string, unknown>[]).flatMap(
    ({ id, type, sentence, occurredOn, standing, sources }) =>
      Array.isArray(sources)
        ? [{ event: String(id), type, what: sentence, occurredOn, standing, sources: brief(sources) }]
        : [],
  );
}

/** Publisher, title, address, day and words: the rest of a source is for the record itself. */
function brief(sources: unknown): unknown[] {
  if (!Array.isArray(sources)) return [];
  return (sources as Record<string, unknown>[])
    .slice(0, MOST_SOURCES)
    .map(({ publisher, title, url, publishedOn, docketEntry, quote }) => ({
      publisher,
      title,
      url,
      publishedOn,
      docketEntry,
      quote,
    }));
}
