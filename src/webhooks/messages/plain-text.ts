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
