/** Names of the members that hold erasable text (docs/sealing.md). */
const ERASABLE: ReadonlySet<string> = new Set(['text', 'shortText', 'title'])

/** Puts a salt beside each erasable text of a docket entry, wherever it stands; other data stays as it is. */
export function salted(data: unknown, salt: () => string): unknown {
  if (data === null || typeof data !== 'object' || !('documents' in data || 'replacement' in data)) return data
  const record = data as Record<string, unknown>
  if (record.replacement && typeof record.replacement === 'object') {
    const replacement = record.replacement as Record<string, unknown>
    return { ...record, replacement: { ...replacement, data: salted(replacement.data, salt) } }
  }
  return saltMembers(record, salt)
}

function saltMembers(record: Record<string, unknown>, salt: () => string): Record<string, unknown> {
  const out: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(record)) {
    if (typeof value === 'string' && ERASABLE.has(key)) out[key] = { salt: salt(), text: value }
    else if (key === 'documents' && Array.isArray(value)) out[key] = value.map((document) => saltMembers(document as Record<string, unknown>, salt))
    else out[key] = value
  }
  return out
}
