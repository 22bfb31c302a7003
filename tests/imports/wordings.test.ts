import { readFileSync } from 'node:fs';
import t from 'tap';
import { classify } from '../../src/imports/classify/classify.js';
import type { Label } from '../../src/imports/classify/label.js';
import { fromRoot } from '../helpers/root.js';

type Wording = { readonly text: string; readonly kind: Label['kind'] } & Partial<Label>;

const wordings = readFileSync(fromRoot('tests/fixtures/labels/wordings.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Wording);

t.test('the words that courts of every kind use', async (t) => {
  for (const { text, kind, motionType, disposition, refersTo, hearingAt } of wordings)
    t.same(
      classify({ description: text }),
      {
        id: '',
        kind,
        motionType: motionType ?? null,
        disposition: disposition ?? null,
        refersTo: refersTo ?? [],
        hearingAt: hearingAt ?? null,
      },
      text,
    );
});

t.test('every kind is among them', async (t) => {
  const kinds = new Set(wordings.map(({ kind }) => kind));
  t.equal(kinds.size, 25);
});
