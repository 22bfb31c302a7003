import t from 'tap';
import { contentHash } from '../../src/domain/hash.js';
import { incoming, outgoing } from '../../src/store/esdb-events.js';
import { bodyOf } from '../../src/store/rows.js';
import { newEvent } from '../support/new-event.js';

const AT = '2024-03-01T09:30:00.000Z';

const event = newEvent('case-cand-4-24-cv-04722', {
  data: { text: 'ends,"subject":"x","contentHash":"ab"}', list: [1, { subject: 'organization-acme' }] },
  correlationId: '00000000-0000-4000-8000-000000000001',
});

const recorded = (metadata: string, data = JSON.stringify(event.data)) => ({
  id: event.id,
  stream: event.subject,
  revision: 0,
  position: 177,
  type: event.type,
  isJson: true,
  metadata,
  data,
});

t.test('an event comes back as it was sent, its body cut out of the texts', async (t) => {
  for (const prevHash of [null, 'cd'.repeat(32)]) {
    const sent = outgoing(event, contentHash(event), AT, prevHash);
    const back = incoming(recorded(sent.metadata, sent.data));
    t.match(back?.event, { ...event, recordedAt: AT, prevHash, revision: 0 });
    t.equal(back?.contentHash, contentHash(event));
    t.equal(back?.body, bodyOf(event));
  }
});

t.test('metadata in another order has no body to cut', async (t) => {
  const { data: _, id: __, type: ___, subject, ...rest } = event;
  const columns = { recordedAt: AT, prevHash: null, contentHash: contentHash(event) };
  const actor = ',"subject":"x","recordedAt":"y","prevHash":null,"contentHash":"ab"}';
  for (const metadata of [
    { subject, ...rest, ...columns },
    { subject, ...rest, recordedAt: AT, prevHash: null },
    { ...rest, ...columns, actor },
    { ...rest, ...columns, subject, extra: { subject, ...columns } },
  ]) {
    const back = incoming(recorded(JSON.stringify(metadata)));
    t.equal(back?.event.recordedAt, AT);
    t.equal(back?.body, undefined);
  }
});

t.test('texts that are no JSON are nobody’s event', async (t) => {
  const { metadata } = outgoing(event, contentHash(event), AT, null);
  t.equal(incoming(recorded(metadata, '{"text":')), undefined);
  t.equal(incoming(recorded(`{"version":${metadata}`)), undefined);
});
