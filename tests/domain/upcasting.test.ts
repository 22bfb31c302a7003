import t from 'tap';
import { checkEvent, currentVersion, upcast } from '../../src/domain/catalogue.js';

// One example of every shape that was ever written.

t.test('TrialScheduled, version 1: a jury trial was `jury: true`', (t) => {
  t.equal(currentVersion('TrialScheduled'), 2);
  t.strictSame(upcast('TrialScheduled', 1, { date: '2026-03-16', jury: true }), {
    date: '2026-03-16',
    kind: 'jury',
  });
  t.strictSame(upcast('TrialScheduled', 1, { date: '2026-03-16', jury: false }), {
    date: '2026-03-16',
    kind: 'bench',
  });
  t.strictSame(upcast('TrialScheduled', 1, { date: '2026-03-16' }), {
    date: '2026-03-16',
    kind: 'not-on-record',
  });
  t.strictSame(
    upcast('TrialScheduled', 2, { date: '2026-03-16', kind: 'jury' }),
    { date: '2026-03-16', kind: 'jury' },
    'today’s shape stays',
  );
  t.end();
});

t.test(
  'an event of an old version is lifted when it comes in; one of a newer Asof is refused with a sentence',
  (t) => {
    const event = {
      type: 'TrialScheduled',
      subject: 'case-cand-4-24-cv-04722',
      occurredOn: '2025-04-04',
      knownOn: '2025-04-04',
      knownOnBasis: 'published',
      standing: 'reported',
      sources: [{ publisher: 'A paper', title: null, publishedOn: '2025-04-04' }],
    };
    const old = checkEvent({ ...event, version: 1, data: { date: '2026-03-16', jury: true } });
    t.ok(old.ok && (old.event.data as { kind: string }).kind === 'jury' && old.event.version === 2);
    const newer = checkEvent({ ...event, version: 3, data: { date: '2026-03-16' } });
    t.ok(!newer.ok && /newer Asof/.test(newer.flaws[0]?.message ?? ''));
    t.end();
  },
);
