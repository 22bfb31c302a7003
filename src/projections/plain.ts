/** Values without their wrappers: what a row holds as JSON. */
export function plain(node: unknown): unknown {
  if (node === null || typeof node !== 'object') return node;
  if (Array.isArray(node)) return node.map(plain);
  const record = node as Record<string, unknown>;
  const sourced = Array.isArray(record.by);
  if (sourced && 'value' in record) return plain(record.value);
  const out: Record<string, unknown> = {};
  for (const key in record) {
    const member = record[key];
    if (member !== undefined && !(sourced && key === 'by')) out[key] = plain(member);
  }
  return out;
}
