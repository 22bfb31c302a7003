import { labelOf } from '../domain/telling/telling.js';
import type { Output } from './output.js';
import { inline, type Why } from './render.js';
import { dated, fold } from './table.js';

type Body = Readonly<Record<string, unknown>>;
interface Explain {
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly events: Readonly<
    Record<
      string,
      {
        readonly type: string | null;
        readonly occurredOn: string | null;
        readonly standing: string | null;
        readonly sources: readonly Source[];
      }
    >
  >;
}
interface Source {
  readonly publisher?: string;
  readonly title?: string | null;
  readonly url?: string;
  readonly entry?: string;
}

/** The line above an answer: on which dates it stands. */
export function cutsLine(body: Body): string {
  const parts = [`as of ${String(body.asOf ?? 'today')}`];
  if (body.knownOn) parts.push(`as known on ${String(body.knownOn)}`);
  if (body.atEvent) parts.push(`at event ${String(body.atEvent)}`);
  return parts.join(', ');
}

/** What a reader must know first: where a subject stands in a sentence, and how much of it is on record. */
export function headOf(data: unknown): { readonly lines: readonly string[]; readonly rest: unknown } {
  if (data === null || typeof data !== 'object' || Array.isArray(data)) return { lines: [], rest: data };
  const { headline, honesty, ...rest } = data as Record<string, unknown>;
  const said = (part: unknown, member: string) =>
    typeof part === 'string' ? part : (part as Record<string, unknown> | undefined)?.[member];
  const lines = [said(headline, 'text'), said(honesty, 'line')].filter((line) => typeof line === 'string');
  return lines.length === 0 ? { lines, rest: data } : { lines, rest };
}

/** What stands below an answer: what it leaves open, and the address that will always answer the same. */
export function tail(out: Output, body: Body, base = ''): void {
  const told = (text: string): void => {
    const room = out.width === undefined ? Number.MAX_SAFE_INTEGER : out.width - 4;
    fold(text, room).forEach((line, i) => {
      out.line(`${i === 0 ? '  ' : '    '}${line}`);
    });
  };
  const list = (key: string) => (Array.isArray(body[key]) ? (body[key] as Record<string, unknown>[]) : []);
  const facts = (key: string, heading: string) => {
    const rows = list(key);
    if (rows.length === 0) return;
    out.line();
    out.line(heading);
    for (const row of rows.slice(0, 20))
      told(
        `${row.occurredOn ? dated(String(row.occurredOn)) : 'undated'}: ${labelOf(String(row.type))} (${row.standing}, event ${row.event})`,
      );
    if (rows.length > 20) out.line(`  and ${rows.length - 20} more: --json lists them all`);
  };
  facts('possiblyOccurred', 'May have happened by then (the sources give no exact day):');
  facts('knownDateUnknown', 'Left out, since it is not known when they became known:');
  if (list('disputed').length > 0) {
    out.line();
    out.line('Disputed (as recorded / as others have it):');
    const versions = new Map<string, string>();
    for (const version of list('disputed').flatMap((each) => each.versions as Record<string, unknown>[])) {
      const known = version.knownOn ? `, known on ${inline(version.knownOn)}` : '';
      versions.set(
        String(version.event),
        `${inline(version.recorded) || inline(version.value) || 'recorded otherwise'} / ${inline(version.version)} (${inline(version.standing)}${known})`,
      );
    }
    for (const line of versions.values()) told(line);
  }
  if (list('anomalies').length > 0) {
    out.line();
    out.line('Does not fit together:');
    for (const anomaly of list('anomalies').slice(0, 20)) told(inline(anomaly.message ?? anomaly));
  }
  out.line();
  if (typeof body.note === 'string') out.line(body.note);
  if (typeof body.permalink === 'string') out.line(`Permalink: ${base}${body.permalink}`);
}

/** Marks for `--explain`, and the numbered events they stand for. */
export function explanation(body: Body): { readonly why: Why; readonly lines: readonly string[] } {
  const explain = body.explain as Explain | undefined;
  if (!explain) return { why: () => '', lines: [] };
  const numbers = new Map(Object.keys(explain.events).map((id, i) => [id, i + 1]));
  const why: Why = (pointer) => {
    const own = explain.values[pointer];
    const ids =
      own ??
      Object.entries(explain.values)
        .filter(([at]) => at.startsWith(`${pointer}/`))
        .flatMap(([, list]) => list);
    const marks = [...new Set(ids)].map((id) => numbers.get(id)).filter((n) => n !== undefined);
    return marks.length === 0 ? '' : ` [${marks.slice(0, 8).join(', ')}${marks.length > 8 ? ', …' : ''}]`;
  };
  const lines = Object.entries(explain.events).flatMap(([id, event], i) => [
    `[${i + 1}] ${event.occurredOn ?? 'undated'} ${event.type ?? ''} (${event.standing ?? ''}) ${id}`,
    ...event.sources.map(
      (source) =>
        `    ${[source.publisher, source.title, source.entry, source.url].filter((part) => part).join(', ')}`,
    ),
  ]);
  return { why, lines: ['', 'WHY', ...lines] };
}
