import { createHash } from 'node:crypto'
import { checkEvent } from './domain/catalogue.js'
import type { NewEvent } from './domain/event.js'
import type { Node } from './http/node.js'

export interface ImportReport { lines: { place: string; outcome: 'appended' | 'matched' | 'refused'; reason?: string }[]; position?: string }
export async function importInto(node: Node, text: string, options: { format?: string | undefined; source?: string | undefined; retrievedOn?: string | undefined; actor: string }): Promise<ImportReport> {
  const lines: ImportReport['lines'] = []
  const by = new Map<string, NewEvent[]>()
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const checked = checkEvent(JSON.parse(line))
    if (!checked.ok) { lines.push({ place: `line ${i + 1}`, outcome: 'refused', reason: checked.flaws.map((f) => `${f.path}: ${f.message}`).join('; ') }); continue }
    const event = { ...checked.event, id: checked.event.id ?? createHash('sha1').update(line).digest('hex'), actor: options.actor } as NewEvent
    const list = by.get(event.subject) ?? []
    list.push(event)
    by.set(event.subject, list)
    lines.push({ place: `line ${i + 1}`, outcome: 'appended' })
  }
  let position: string | undefined
  for (const [subject, events] of by) {
    const head = node.log.streamHead(subject)
    position = (await node.store.append(subject, events.filter((e) => !node.log.has(e.id)), head?.revision ?? 'none')).position
  }
  return { lines, ...(position === undefined ? {} : { position }) }
}
