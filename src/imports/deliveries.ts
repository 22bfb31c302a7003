import type { Day } from '../domain/dates.js';
import { sha256 } from '../domain/hash.js';
import { appendPlanned } from './append-plan.js';
import type { DocketInput, Refused } from './docket-input.js';
import { type ImportReport, type ImportWorld, importDockets } from './import.js';
import { ASIDE, type Aside, planAside } from './inbox.js';
import { isWebhookBody, readWebhook, WEBHOOK_TYPES } from './readers/webhook.js';
import { readJson } from './safe-json.js';

/** One delivery of CourtListener's webhook, as it was posted. */
export interface Delivery {
  readonly body: string;
  /** The same on every retry; it stands in the header only. */
  readonly idempotencyKey?: string;
  readonly receivedOn: Day;
  readonly actor: string;
}

export type DeliveryRead =
  | { readonly kind: 'alert'; readonly dockets: readonly DocketInput[]; readonly refused: readonly Refused[] }
  | { readonly kind: 'aside'; readonly aside: Aside };

/** Reads a delivery: a docket alert's entries by docket, or why there is nothing in it to import. Pure. */
export function readDelivery(body: string, receivedOn: Day): DeliveryRead {
  const bytes = body.length;
  const json = readJson(body);
  // The start of a body is shown to a person unless it may hold the secret of somebody's alert.
  const start = /secret/i.test(body) ? {} : { start: body.slice(0, 2000) };
  if (!json.ok) return { kind: 'aside', aside: { reason: json.reason, bytes, ...start } };
  if (!isWebhookBody(json.value))
    return {
      kind: 'aside',
      aside: { reason: 'This is no delivery: it has no "webhook" and "payload".', bytes, ...start },
    };
  const read = readWebhook(json.value, { retrievedOn: receivedOn });
  if (typeof read === 'string') return { kind: 'aside', aside: { reason: read, bytes, ...start } };
  if (read.eventType !== 1) {
    const name = WEBHOOK_TYPES[read.eventType] ?? 'a type not known here';
    return {
      kind: 'aside',
      aside: {
        reason: `A delivery of type ${read.eventType} (${name}): recorded and acknowledged.`,
        eventType: read.eventType,
        bytes,
      },
    };
  }
  const dockets = read.dockets.filter((each): each is DocketInput => !('reason' in each));
  const refused = read.dockets.filter((each): each is Refused => 'reason' in each);
  return { kind: 'alert', dockets, refused };
}

export interface DeliveryOutcome {
  readonly kind: 'imported' | 'aside';
  readonly report?: ImportReport;
  readonly reason?: string;
}

/**
 * Takes in a delivery: once this resolves, all it holds is durable: in its case, in the inbox of a docket not known yet, or
 * put aside. The same delivery again, or the same entries under another key, adds nothing.
 */
export async function receiveDelivery(delivery: Delivery, world: ImportWorld): Promise<DeliveryOutcome> {
  const { body, receivedOn, actor } = delivery;
  const read = readDelivery(body, receivedOn);
  if (read.kind === 'alert') {
    const report = await importDockets(
      read.dockets,
      { retrievedOn: receivedOn, actor, format: 'courtlistener' },
      world,
      read.refused,
    );
    return { kind: 'imported', report };
  }
  const key = delivery.idempotencyKey ?? sha256(body);
  await appendPlanned(ASIDE, world, (recorded) => planAside(read.aside, key, receivedOn, recorded, actor));
  return { kind: 'aside', reason: read.aside.reason };
}
