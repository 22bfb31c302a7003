import type { DocketInput, Refused } from '../docket-input.js';
import { isRecord, list } from '../values.js';
import { readClEntryPages } from './courtlistener.js';
import type { ReadContext } from './juriscraper.js';

/** CourtListener's event types. */
export const WEBHOOK_TYPES: Readonly<Record<number, string>> = {
  1: 'docket alert',
  2: 'search alert',
  3: 'RECAP fetch',
  4: 'old docket alerts report',
  5: 'pray and pay',
};

export interface WebhookBody {
  readonly eventType: number;
  readonly version: number | null;
  /** What a docket alert holds, by docket; empty for the other types. */
  readonly dockets: readonly (DocketInput | Refused)[];
}

export const isWebhookBody = (value: unknown): boolean =>
  isRecord(value) && isRecord(value.webhook) && 'payload' in value;

/** Reads the body of a delivery, or says what is wrong with it. */
export function readWebhook(value: unknown, context: ReadContext): WebhookBody | string {
  if (!isRecord(value) || !isRecord(value.webhook))
    return 'A delivery is an object with "payload" and "webhook".';
  const { event_type: eventType, version } = value.webhook;
  if (typeof eventType !== 'number' || !Number.isInteger(eventType))
    return 'webhook.event_type is no whole number.';
  const known = typeof version === 'number' ? version : null;
  if (eventType !== 1) return { eventType, version: known, dockets: [] };
  if (!isRecord(value.payload) || !Array.isArray(value.payload.results))
    return 'A docket alert has a list payload.results.';
  const results = list(value.payload.results).map((each, i) => ({
    value: each,
    place: `payload.results[${i}]`,
  }));
  return {
    eventType,
    version: known,
    dockets: readClEntryPages({ results, whole: false }, context, 'courtlistener-webhook'),
  };
}
