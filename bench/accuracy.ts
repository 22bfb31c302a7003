import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { accuracy } from '../src/imports/classify/accuracy.js';
import { classify } from '../src/imports/classify/classify.js';
import { type DerivedMeasure, derivedAccuracy } from '../src/imports/classify/derived-accuracy.js';
import type { EntryText, Label } from '../src/imports/classify/label.js';
import { docketsReadByHand, labelledEntries } from '../tests/imports/derived-support.js';
import { searchAccuracy } from './relevance/judged.js';

/**
 * `npm run accuracy`: how well docket text is understood, measured against labels made by reading, and how well search
 * ranks the sourced record. `--entries F --gold G` measures other entries and labels; `--misses` lists what was wrong.
 */
const { values } = parseArgs({
  options: {
    entries: { type: 'string', default: 'tests/fixtures/labels/entries.jsonl' },
    gold: { type: 'string', default: 'tests/fixtures/labels/entries.gold.jsonl' },
    misses: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

const lines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
const percent = (share: number): string => `${(share * 100).toFixed(1)}%`.padStart(7);

const entries = lines<EntryText>(values.entries);
const understood = accuracy(lines<Label>(values.gold), entries.map(classify));
const byHand = docketsReadByHand();
const decided = {
  dockets: derivedAccuracy(byHand.drafts, byHand.labels),
  entries: derivedAccuracy(labelledEntries().drafts, labelledEntries().labels),
};
const searched = await searchAccuracy();

function printDecided(of: string, { precision, recall, byEvent, wrong, missed }: DerivedMeasure): void {
  console.log(`What entries decide, as derived events against a reader's labels: ${of}`);
  console.log(`  ${percent(precision)}  precision, ${percent(recall).trim()} recall`);
  for (const [event, { right, derived, labelled }] of Object.entries(byEvent))
    console.log(
      `           ${event}: ${right} of ${derived} derived are right, ${right} of ${labelled} found`,
    );
  if (values.misses) {
    for (const each of wrong) console.log(`    wrong: ${each}`);
    for (const each of missed) console.log(`    missed: ${each}`);
  }
}

if (values.json) {
  console.log(JSON.stringify({ entries: understood, decided, search: searched }));
} else {
  console.log(`Docket text: ${understood.entries} entries of ${values.gold}`);
  console.log(`  ${percent(understood.kind.accuracy)}  kind`);
  for (const part of ['motionType', 'disposition', 'refersTo', 'hearingAt'] as const) {
    const where = understood.where[part];
    console.log(
      `  ${percent(understood[part].accuracy)}  ${part} (${percent(where.accuracy).trim()} of the ${where.total} where one is named)`,
    );
  }
  if (values.misses) {
    for (const part of ['kind', 'motionType', 'disposition', 'refersTo', 'hearingAt'] as const) {
      for (const { id, expected, got } of understood[part].misses)
        console.log(`    ${part} of ${id}: ${String(got)}, should be ${String(expected)}`);
    }
  }
  printDecided(`${byHand.dockets} whole dockets, ${byHand.drafts.size} entries`, decided.dockets);
  printDecided('the labelled entries', decided.entries);
  console.log(`Search: ${searched.queries} judged queries on the sourced record`);
  console.log(`  nDCG@10 ${searched.ndcg.toFixed(3)}`);
  console.log(`  ${percent(searched.firstIsBest)}  have the best answer first`);
  for (const { q, ndcg, missed } of [...searched.perQuery]
    .sort((a, b) => a.ndcg - b.ndcg)
    .slice(0, values.misses ? 100 : 5)) {
    console.log(
      `    ${ndcg.toFixed(3)}  ${q}${missed.length > 0 ? `  (not among the first ten: ${missed.join(', ')})` : ''}`,
    );
  }
}
