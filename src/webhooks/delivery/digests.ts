import type { Position } from '../../store/event-store.js';
import type { Endpoint } from '../endpoints/state.js';
import { type BuildContext, type Built, buildMessage } from '../messages/build.js';
import { DIGEST_PART, digestId, digestMessage, period } from '../messages/digest.js';
import type { Message } from '../messages/schemas.js';
import type { MessageType } from '../messages/types.js';
import type { Delivery, Queue } from './queue.js';

/** A period is closed a little after its end, so that what was recorded in its last second is read. */
const GRACE = 5000;

/**
 * Queues the digests of periods that are over, in parts of 500 messages.
 * @returns what was queued
 */
export function closePeriods(queue: Queue, endpoint: Endpoint, timeZone: string, now: number): Delivery[] {
  // An endpoint that wants no digest any more still gets what was gathered for one.
  const digest = endpoint.digest ?? 'daily';
  const open = queue.all<{ period: string }>(
    'SELECT DISTINCT period FROM digest_item WHERE endpoint = ? AND settled = 0 AND part IS NULL ORDER BY period',
    endpoint.id,
  );
  const added: Delivery[] = [];
  for (const { period: from } of open) {
    if (endpoint.digest !== null && period(from, digest, timeZone).endsAt + GRACE > now) continue;
    queue.transaction(() => {
      const last = queue.get<{ part: number | null }>(
        'SELECT max(part) AS part FROM digest_item WHERE endpoint = ? AND period = ?',
        endpoint.id,
        from,
      );
      const items = queue.all<{ n: number; position: Position }>(
        'SELECT n, position FROM digest_item WHERE endpoint = ? AND period = ? AND part IS NULL ORDER BY n',
        endpoint.id,
        from,
      );
      for (let at = 0, part = (last?.part ?? 0) + 1; at < items.length; at += DIGEST_PART, part++) {
        const some = items.slice(at, at + DIGEST_PART);
        for (const { n } of some) queue.run('UPDATE digest_item SET part = ? WHERE n = ?', part, n);
        const row = queue.insert(
          {
            endpoint: endpoint.id,
            run: '',
            subject: 'digest',
            message: digestId(endpoint.id, digest, from, part),
            type: 'digest',
            event: null,
            position: (some[0] as { position: Position }).position,
            step: 0,
            stepDueAt: now,
            early: 0,
            nextAt: now,
            extra: { period: from, part },
          },
          now,
        );
        if (row) added.push(row);
      }
    });
  }
  return added;
}

/** Builds a digest from its items as they may be shown now. */
export function buildDigest(
  queue: Queue,
  endpoint: Endpoint,
  { extra }: Delivery,
  context: BuildContext,
  timeZone: string,
): Built {
  const digest = endpoint.digest ?? 'daily';
  const items = queue.all<{ message: string; type: MessageType; event: string }>(
    'SELECT message, type, event FROM digest_item WHERE endpoint = ? AND period = ? AND part = ? ORDER BY n',
    endpoint.id,
    extra.period ?? '',
    extra.part ?? 0,
  );
  const messages: (Message & { id: string })[] = [];
  for (const item of items) {
    const event = context.log.event(item.event);
    const built = event ? buildMessage(item.type, event, context) : { skip: 'It is gone.' };
    if (!('skip' in built)) messages.push({ ...built, id: item.message });
  }
  if (messages.length === 0) return { skip: 'All of it was sealed.' };
  return digestMessage(digest, period(extra.period ?? '', digest, timeZone), extra.part ?? 1, messages);
}
