import { categoryOf } from './log-writer.js';

interface Query {
  readonly sql: string;
  readonly values: (string | number)[];
}

/**
 * The query for events of streams that start with one of some prefixes, in log order: one ordered seek a category, merged
 * by position, so that a small category is found quickly however long the log is. Undefined where no stream can match.
 */
export function allOfPrefixes(
  prefixes: readonly string[],
  categories: readonly { id: number; name: string }[],
  columns: string,
  after: number,
  limit: number,
): Query | undefined {
  const wanted = withoutCovered(prefixes);
  const parts: string[] = [];
  const values: (string | number)[] = [];
  for (const category of categories) {
    const matching = wanted.filter((prefix) => mayMatch(prefix, category.name));
    if (matching.length === 0) continue;
    const ranges = matching.filter((prefix) => !coversAll(prefix, category.name));
    const names =
      ranges.length === matching.length
        ? ` AND (${ranges.map(() => '(s.name >= ? AND s.name < ?)').join(' OR ')})`
        : '';
    parts.push(
      `SELECT ${columns}, s.name AS stream FROM events e INDEXED BY events_by_category CROSS JOIN streams s ON s.id = e.stream
       WHERE e.category = ? AND e.position > ?${names}`,
    );
    values.push(category.id, after);
    if (names !== '') for (const prefix of ranges) values.push(prefix, `${prefix}\u{10ffff}`);
  }
  if (parts.length === 0) return undefined;
  return { sql: `${parts.join(' UNION ALL ')} ORDER BY 1 LIMIT ?`, values: [...values, limit] };
}

/** Prefixes of which none starts with another: what the longer one lets in, the shorter does already. */
function withoutCovered(prefixes: readonly string[]): string[] {
  const unique = [...new Set(prefixes)];
  return unique.filter((prefix) => !unique.some((other) => other !== prefix && prefix.startsWith(other)));
}

/** Whether a stream's name passes a filter. */
export const passes = (stream: string, prefixes: readonly string[] | undefined): boolean =>
  prefixes === undefined || prefixes.some((prefix) => stream.startsWith(prefix));

function mayMatch(prefix: string, category: string): boolean {
  return prefix.includes('-') ? categoryOf(prefix) === category : category.startsWith(prefix);
}

// "case" also names the stream "case" itself, which has no dash; "case-" does not.
function coversAll(prefix: string, category: string): boolean {
  return !prefix.includes('-') && category.startsWith(prefix);
}
