import { type ToolAnswer, toolAnswer } from './answer.js';
import type { Asked, address } from './ask.js';

const KINDS = {
  case: 'cases',
  organization: 'organizations',
  venture: 'ventures',
  person: 'persons',
  matter: 'matters',
} as const;

/** Asks an address below /api/v1. */
export type Get = (path: string, parameters: Parameters<typeof address>[1]) => Promise<Asked>;

/** A subject by its id, else by the first kind that knows the name. */
export async function ofAnyKind(
  get: Get,
  ref: string,
  part: string,
  parameters: Parameters<typeof address>[1],
): Promise<Asked> {
  const named = /^(case|organization|venture|person|matter)-(.+)$/.exec(ref);
  if (named)
    return get(
      `/${KINDS[named[1] as keyof typeof KINDS]}/${encodeURIComponent(named[2] as string)}${part}`,
      parameters,
    );
  let answer: Asked | undefined;
  for (const plural of Object.values(KINDS)) {
    answer = await get(`/${plural}/${encodeURIComponent(ref)}${part}`, parameters);
    if (answer.status !== 404) return answer;
  }
  return answer as Asked;
}

function itemsOf(answer: ToolAnswer): Record<string, unknown>[] {
  const { data } = answer.structuredContent as { data?: unknown };
  return Array.isArray(data) ? (data as Record<string, unknown>[]) : [];
}

const MOST_LOOKED_UP = 20;

/** Sources of the events an answer names, for answers that don't carry them. */
export async function withSources(get: Get, answer: ToolAnswer): Promise<ToolAnswer> {
  if (answer.isError || !answer.structuredContent) return answer;
  const items = itemsOf(answer);
  const ids = new Set(
    items.flatMap(({ what, id, events }) => [
      ...(what === 'fact' ? [String(id)] : []),
      ...(Array.isArray(events) ? events.map(({ event }: { event: string }) => event) : []),
    ]),
  );
  const looked = await Promise.all([...ids].slice(0, MOST_LOOKED_UP).map((id) => get(`/events/${id}`, {})));
  const told = toolAnswer({
    status: 200,
    body: { data: looked.filter(({ status }) => status === 200).map(({ body }) => body.data) },
  }).structuredContent;
  const structuredContent = {
    ...(answer.structuredContent as object),
    sources: (told as { sources?: unknown } | undefined)?.sources ?? [],
    ...(ids.size > MOST_LOOKED_UP ? { sourcesLeftOff: ids.size - MOST_LOOKED_UP } : {}),
  };
  return { structuredContent, content: [{ type: 'text', text: JSON.stringify(structuredContent) }] };
}
