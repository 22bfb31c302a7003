import t from 'tap';
import { derivedAccuracy } from '../../src/imports/classify/derived-accuracy.js';
import { docketsReadByHand, labelledEntries } from './derived-support.js';

t.test('what is derived as decided is what a reader of the whole docket finds decided', async (t) => {
  const { drafts, labels, dockets } = docketsReadByHand();
  t.ok(dockets >= 10);
  const measure = derivedAccuracy(drafts, labels);
  t.comment(
    `precision ${measure.precision.toFixed(3)}, recall ${measure.recall.toFixed(3)} of ${measure.labelled}`,
  );
  t.ok(measure.precision >= 0.98, measure.wrong.join('; '));
  t.ok(measure.recall >= 0.8, measure.missed.join('; '));
});

t.test('and so in the labelled entries', async (t) => {
  const { drafts, labels } = labelledEntries();
  const measure = derivedAccuracy(drafts, labels);
  t.ok(measure.precision >= 0.98, measure.wrong.join('; '));
  t.ok(measure.recall >= 0.8, measure.missed.join('; '));
});

t.test('the measure itself', async (t) => {
  const ruling = (motionNumbers: string[], disposition = 'granted') => ({
    type: 'MotionDecided',
    data: { motionNumbers, disposition },
    confidence: 'high' as const,
  });
  const of = (drafts: Parameters<typeof derivedAccuracy>[0], events: string[]) =>
    derivedAccuracy(drafts, [{ id: 'a', events }]);
  t.match(of(new Map([['a', [ruling(['12'])]]]), ['motion granted 12']), { precision: 1, recall: 1 });
  t.match(of(new Map([['a', [ruling([])]]]), ['motion granted 12']), { precision: 1, recall: 1 });
  t.match(of(new Map([['a', [ruling(['7'])]]]), ['motion granted 12']), { precision: 0, recall: 0 });
  t.match(of(new Map([['a', [ruling(['12'], 'denied')]]]), ['motion granted 12']), { precision: 0 });
  t.match(of(new Map([['a', [{ ...ruling(['7']), confidence: 'low' }]]]), []), { derived: 0, precision: 1 });
});
