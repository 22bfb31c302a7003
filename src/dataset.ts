import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Node } from './http/node.js'
import { importInto } from './importing.js'
import { PACKAGE_ROOT } from './version.js'

/** Folder of a dataset that comes with Asof. @throws Error naming those there are */
export function datasetFolder(name: string): string {
  const folder = join(PACKAGE_ROOT, 'datasets')
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  if (!names.includes(name)) throw new Error(`There is no dataset "${name}": set ASOF_DATASET to one of ${names.join(', ')}, or to none.`)
  return join(folder, name)
}

/** Loads a dataset through the importer, file by file: a start that was interrupted goes on where it stopped. */
export async function importDataset(node: Node, name: string): Promise<void> {
  const folder = datasetFolder(name)
  let appended = 0
  for (const file of readdirSync(folder).filter((entry) => entry.endsWith('.jsonl')).sort()) {
    const report = await importInto(node, readFileSync(join(folder, file), 'utf8'), { format: 'asof', actor: `dataset:${name}` })
    const refused = report.lines.find((line) => line.outcome === 'refused')
    if (refused || report.reason !== undefined) throw new Error(`The dataset ${name} is damaged: ${file}, ${refused?.place ?? ''}: ${report.reason ?? refused?.reason}`)
    appended += report.appended
  }
  node.logger.info({ dataset: name, events: appended }, 'the dataset was loaded')
}
