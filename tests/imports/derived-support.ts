import { readdirSync, readFileSync } from 'node:fs';
import { understand } from '../../src/imports/classify/derive.js';
import type { Draft } from '../../src/imports/classify/derived/draft.js';
import type { DerivedLabel } from '../../src/imports/classify/derived-accuracy.js';
import type { EntryText } from '../../src/imports/classify/label.js';
import { readInput } from '../../src/imports/read.js';
import { fromRoot } from '../helpers/root.js';

interface DocketLabels {
  readonly docket: string;
  readonly entries: number;
  readonly labels: readonly { readonly index: number; readonly events: readonly string[] }[];
}

export interface ReadByHand {
  readonly drafts: ReadonlyMap<string, readonly Draft[]>;
  readonly labels: readonly DerivedLabel[];
}

const json = (...path: string[]): unknown =>
  JSON.parse(readFileSync(fromRoot('tests/fixtures', ...path), 'utf8'));

const draftsOf = (entry: EntryText): readonly Draft[] => understand(entry, 'America/New_York').drafts;

/** The whole dockets whose every entry was read by hand, with what is derived from each. */
export function docketsReadByHand(): ReadByHand & { readonly dockets: number } {
  const files = readdirSync(fromRoot('tests/fixtures/derived')).filter(
    (name) => name !== 'labelled-entries.json',
  );
  const drafts = new Map<string, readonly Draft[]>();
  const labels: DerivedLabel[] = [];
  for (const file of files) {
    const read = json('derived', file) as DocketLabels;
    const input = readInput(JSON.stringify(json('dockets', read.docket)), { retrievedOn: '2026-03-01' });
    if (typeof input === 'string') throw new Error(`${read.docket}: ${input}`);
    const entries = input.dockets.flatMap((docket) => docket.entries);
    if (entries.length !== read.entries) throw new Error(`${read.docket} has ${entries.length} entries.`);
    for (const [i, { number, filedOn, enteredOn, text, shortText }] of entries.entries())
      drafts.set(
        `${read.docket}#${i}`,
        draftsOf({
          document_number: number,
          date_filed: filedOn ?? enteredOn,
          description: text,
          short_description: shortText,
        }),
      );
    labels.push(...read.labels.map(({ index, events }) => ({ id: `${read.docket}#${index}`, events })));
  }
  return { drafts, labels, dockets: files.length };
}

/** The labelled single entries, with what a reader finds decided in them. */
export function labelledEntries(): ReadByHand {
  const entries = readFileSync(fromRoot('tests/fixtures/labels/entries.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as EntryText & { id: string });
  const { labels } = json('derived', 'labelled-entries.json') as { labels: readonly DerivedLabel[] };
  return { drafts: new Map(entries.map((entry) => [entry.id, draftsOf(entry)])), labels };
}
