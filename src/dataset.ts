import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { salted } from './commands/salting.js';
import type { NewEvent } from './domain/event.js';
import { sha256 } from './domain/hash.js';
import { uuidV5 } from './domain/ids.js';
import type { Node } from './http/node.js';
import { importInto } from './importing.js';
import { EventIdConflict, WrongExpectedRevision } from './store/event-store.js';
import { PACKAGE_ROOT } from './version.js';

/** Folder of a dataset that comes with Asof. @throws Error naming those there are */
export function datasetFolder(name: string): string {
  const folder = join(PACKAGE_ROOT, 'datasets');
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  if (!names.includes(name))
    throw new Error(
      `There is no dataset "${name}": set ASOF_DATASET to one of ${names.join(', ')}, or to none.`,
    );
  return join(folder, name);
}

/** Whether a dataset is still to be loaded: into an empty record, or because an earlier start was ended in the middle of it. */
export function needsDataset(node: Pick<Node, 'log'>, name: string, isEmpty: boolean): boolean {
  const marks = node.log.stream(markStream(name)).map((event) => event.type);
  return isEmpty || (marks.includes('DatasetLoadBegan') && !marks.includes('DatasetLoaded'));
}

/** Loads a dataset through the importer, file by file; what is recorded already is matched, so that it can be done again. */
export async function importDataset(node: Omit<Node, 'watches'>, name: string): Promise<void> {
  const folder = datasetFolder(name);
  let appended = 0;
  await mark(node, name, 'DatasetLoadBegan');
  for (const file of readdirSync(folder)
    .filter((entry) => entry.endsWith('.jsonl'))
    .sort()) {
    const report = await importInto(node, saltedFile(readFileSync(join(folder, file), 'utf8')), {
      format: 'asof',
      actor: `dataset:${name}`,
    });
    const refused = report.lines.find((line) => line.outcome === 'refused');
    if (refused || report.reason !== undefined)
      throw new Error(
        `The dataset ${name} is damaged: ${file}, ${refused?.place ?? ''}: ${report.reason ?? refused?.reason}`,
      );
    appended += report.appended;
  }
  await mark(node, name, 'DatasetLoaded');
  node.logger.info({ dataset: name, events: appended }, 'the dataset was loaded');
}

/**
 * Salts of shipped texts follow from the event: whoever loads a dataset gets the same digests. They hide nothing, and need
 * not: the texts stand in the package that everybody has.
 */
const saltedFile = (text: string): string => text.split('\n').map(saltedLine).join('\n');

function saltedLine(line: string): string {
  if (!line.startsWith('{')) return line;
  const event = JSON.parse(line) as NewEvent;
  let count = 0;
  return JSON.stringify(salted(event, () => sha256(`${event.id} ${++count}`).slice(0, 32)));
}

const markStream = (name: string): string => `dataset-${name}`;

/** Notes in a stream of its own how far the loading came. Two nodes that begin together both load, and record it once. */
async function mark(node: Omit<Node, 'watches'>, name: string, type: string): Promise<void> {
  const stream = markStream(name);
  const marks = [];
  for await (const event of node.store.readStream(stream)) marks.push(event);
  if (marks.some((event) => event.type === type)) return;
  const event: NewEvent = {
    id: uuidV5(stream, type),
    type,
    version: 1,
    subject: stream,
    about: [],
    occurredOn: node.now().slice(0, 10),
    ordinal: 0,
    knownOn: null,
    knownOnBasis: 'unknown',
    standing: 'confirmed',
    sources: [],
    actor: 'asof',
    data: {},
  };
  try {
    await node.store.append(stream, [event], marks.at(-1)?.revision ?? 'none');
  } catch (error) {
    if (!(error instanceof WrongExpectedRevision || error instanceof EventIdConflict)) throw error;
  }
}
