import fc from 'fast-check';
import { docketFixtures, feedFixtures } from '../imports/support.js';
import { hostileValue } from './hostile.js';

export const dockets = docketFixtures()
  .filter(({ text }) => text.length < 60_000)
  .slice(0, 60)
  .map(({ text }) => JSON.parse(text) as unknown);
export const feeds = [...feedFixtures('.xml'), ...feedFixtures('.rss')].map(({ text }) => text);

/** A real docket, small, with some of its values replaced by what no court would print. */
export const mutated = fc
  .tuple(
    fc.nat({ max: dockets.length - 1 }),
    fc.array(fc.tuple(fc.nat({ max: 400 }), fc.oneof(hostileValue, fc.constant(undefined))), {
      maxLength: 5,
    }),
  )
  .map(([which, changes]) => {
    const docket = structuredClone(dockets[which]) as Record<string, unknown>;
    for (const key of ['docket_entries', 'parties'])
      if (Array.isArray(docket[key])) docket[key] = (docket[key] as unknown[]).slice(0, 6);
    const places: [Record<string, unknown>, string][] = [];
    const walk = (value: unknown): void => {
      if (value === null || typeof value !== 'object') return;
      for (const key of Object.keys(value)) {
        places.push([value as Record<string, unknown>, key]);
        walk((value as Record<string, unknown>)[key]);
      }
    };
    walk(docket);
    for (const [at, value] of changes) {
      const [holder, key] = places[at % places.length] as [Record<string, unknown>, string];
      if (value === undefined) delete holder[key];
      else holder[key] = value;
    }
    return docket;
  });
