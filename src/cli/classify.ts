import { createInterface } from 'node:readline';
import { classify } from '../imports/classify/classify.js';
import type { EntryText } from '../imports/classify/label.js';
import { EXIT, usageError } from './exit.js';
import type { Verb } from './verb.js';

export const classifyVerb: Verb = {
  name: 'classify',
  summary: 'Label docket entries: reads JSON Lines on standard input, writes one label a line.',
  usage: '< entries.jsonl > labels.jsonl',
  about: [
    'Each line has id, date_filed, document_number and description; each label has id, kind, motionType, disposition, refersTo and hearingAt. A line that is no entry is told on standard error, and the exit code is then 4.',
  ],
  options: {},
  words: [0, 0],
  examples: () => [[`classify < entries.jsonl > labels.jsonl`, 'Label a file of entries.']],
  async run({ stdin, out }) {
    if ((stdin as NodeJS.ReadStream).isTTY)
      throw usageError('Give entries as JSON Lines on standard input: asof classify < entries.jsonl.');
    let number = 0;
    let refused = 0;
    let chunk = '';
    for await (const line of createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1;
      if (line.trim() === '') continue;
      // a file saved by an editor may open with a byte-order mark
      const entry = read(line.replace(/^\uFEFF/, ''));
      if (typeof entry === 'string') {
        refused += 1;
        out.note(`line ${number}: ${entry}`);
        continue;
      }
      chunk += `${JSON.stringify(classify(entry))}\n`;
      if (chunk.length > 65_536) {
        await out.raw(chunk);
        chunk = '';
      }
    }
    await out.raw(chunk);
    return refused > 0 ? EXIT.refused : EXIT.ok;
  },
};

/** An entry, or what is wrong with its line. */
function read(line: string): EntryText | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'this is not JSON.';
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    return 'an entry is a JSON object.';
  const entry = value as Record<string, unknown>;
  const text = (key: string): string | null =>
    typeof entry[key] === 'string' || typeof entry[key] === 'number' ? String(entry[key]) : null;
  return {
    ...entry,
    id: text('id') ?? '',
    date_filed: text('date_filed'),
    document_number: text('document_number'),
    description: text('description') ?? '',
  } as EntryText;
}
