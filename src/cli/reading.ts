import { type Answers, bodyOf, camel, type Query } from './answers.js';
import { cutsLine, explanation, headOf, tail } from './frame.js';
import { renderList } from './lists.js';
import { renderView } from './render.js';
import { fold } from './table.js';
import { COMMON, type Context, CUTS, type Options, REMOTE } from './verb.js';

/** How much of a list is read. */
export const PAGES: Options = {
  limit: { type: 'string', value: 'N', help: 'How many lines (1 to 500; default 100).' },
  cursor: { type: 'string', value: 'CURSOR', help: 'Go on where the answer before ended.' },
  all: { type: 'boolean', help: 'All of it, page after page.' },
};

const NOT_SENT: ReadonlySet<string> = new Set([
  ...Object.keys(COMMON),
  ...Object.keys(REMOTE),
  'all',
  'output',
  'format',
]);

/** The options given, as parameters of a read. */
export function queryOf(
  context: Context,
  options: Options,
): Record<string, string | readonly string[] | undefined> {
  const query: Record<string, string | readonly string[] | undefined> = {};
  for (const [name, option] of Object.entries(options)) {
    if (NOT_SENT.has(name)) continue;
    if (option.type === 'boolean') query[camel(name)] = context.flag(name) ? 'true' : undefined;
    else query[camel(name)] = option.multiple ? context.list(name) : context.text(name);
  }
  return query;
}

/** Gets an answer and prints it: JSON as it came, or laid out for people. */
export async function answer(context: Context, answers: Answers, path: string, query: Query): Promise<void> {
  const { out } = context;
  const body = context.flag('all')
    ? await allPages(answers, path, query)
    : bodyOf(await answers.get(path, query));
  if (out.json) return out.value(body);
  const { data } = body;
  out.line(cutsLine(body));
  const { lines: first, rest } = headOf(data);
  for (const line of first)
    for (const folded of fold(line, out.width ?? Number.MAX_SAFE_INTEGER)) out.line(folded);
  out.line();
  const { why, lines } = explanation(body);
  if (Array.isArray(data)) renderList(out, path.split('/').at(-1) ?? '', data as Record<string, unknown>[]);
  else for (const line of renderView(rest, { width: out.width, why })) out.line(line);
  for (const line of lines) out.line(line);
  tail(out, body, context.text('url') ?? '');
  if (typeof body.next === 'string') out.line(`There is more: --all, or --cursor ${body.next}`);
}

/** A list whole: its pages put together, all read at the place of the first. */
async function allPages(answers: Answers, path: string, query: Query): Promise<Record<string, unknown>> {
  const limit = path === '/search' ? '100' : '500';
  const first = bodyOf(await answers.get(path, { ...query, limit }));
  const data = [...(first.data as unknown[])];
  const place =
    query.atPosition === undefined && query.atEvent === undefined && typeof first.position === 'string'
      ? { atPosition: first.position }
      : {};
  for (let next = first.next; typeof next === 'string'; ) {
    const page = bodyOf(await answers.get(path, { ...query, ...place, limit, cursor: next }));
    data.push(...(page.data as unknown[]));
    next = page.next;
  }
  const { next: _, ...rest } = first;
  return { ...rest, data };
}

export const READ_OPTIONS: Options = { ...CUTS, ...REMOTE };
