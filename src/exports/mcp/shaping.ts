/** Long lists that have a part, a tool or a page of their own, and what other members say again. */
const LEFT_TO_PARTS: ReadonlySet<string> = new Set([
  'statements',
  'relief',
  'judges',
  'boards',
  'mentions',
  'facts',
  'formerOfficers',
  'stakeReports',
]);

/** A state in brief; of a case's parties those who are in it. */
export function brief(data: unknown): unknown {
  if (data === null || typeof data !== 'object') return data;
  const kept = Object.entries(data).filter(
    ([key]) => !LEFT_TO_PARTS.has(key) && !(key === 'disputes' && 'caption' in data),
  );
  return Object.fromEntries(
    kept.map(([key, value]) => [key, key === 'parties' && Array.isArray(value) ? present(value) : value]),
  );
}

function present(parties: readonly Record<string, unknown>[]): string[] {
  return parties.filter((party) => party.current === true).map(({ name, role }) => `${name} (${role})`);
}

/** Changes without the machine's own steps to them. */
export function changes(data: unknown): unknown {
  if (!Array.isArray(data)) return data;
  return (data as Record<string, unknown>[]).map(({ steps: _, ...change }) => change);
}

/** Marks are for pages: an assistant reads text. */
export function hits(data: unknown): unknown {
  if (!Array.isArray(data)) return data;
  const text = (segments: unknown): string =>
    Array.isArray(segments) ? segments.map((segment: { text: string }) => segment.text).join('') : '';
  return (data as Record<string, unknown>[]).map((hit) =>
    hit.what === 'fact' ? { ...hit, title: text(hit.title), snippet: text(hit.snippet) } : hit,
  );
}
