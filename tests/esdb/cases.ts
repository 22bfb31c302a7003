import { randomInt } from 'node:crypto';
import type { TestNode } from '../support/node.js';

/** A case nobody else uses, so that suites can share a server. */
export interface Case {
  readonly subject: string;
  /** Its address below /api/v1. */
  readonly path: string;
  readonly filed: object;
  /** A line of its docket. */
  entry(number: number, text?: string, more?: object): object;
}

/** A case of a court, with a number made up by chance. */
export function newCase(court = 'cand'): Case {
  const serial = randomInt(10_000, 99_999);
  const office = randomInt(1, 9);
  const id = `${court}-${office}-25-cv-${serial}`;
  const make = (type: string, data: object, more: object = {}) => ({
    type,
    subject: `case-${id}`,
    occurredOn: '2025-01-03',
    knownOn: '2025-01-03',
    knownOnBasis: 'docket-entered',
    standing: 'confirmed',
    sources: [{ publisher: 'The court', title: 'Docket', publishedOn: '2025-01-03' }],
    data,
    ...more,
  });
  return {
    subject: `case-${id}`,
    path: `/cases/${id}`,
    filed: make('LawsuitFiled', {
      caption: 'Alpha v. Beta',
      court,
      docketNumber: `${office}:25-cv-${serial}`,
    }),
    entry: (number, text = `PAPER No. ${number}`, more = {}) =>
      make(
        'DocketEntryRecorded',
        {
          number: String(number),
          filedOn: '2025-01-03',
          enteredOn: '2025-01-03',
          text,
          filing: true,
        },
        more,
      ),
  };
}

/** Appends events to a case by way of a node, after a revision or as its first ones. */
export const append = (node: TestNode, events: readonly object[], revision?: number, headers = {}) =>
  node.send(
    'POST',
    '/events',
    { events },
    { ...(revision === undefined ? { 'if-none-match': '*' } : { 'if-match': `"${revision}"` }), ...headers },
  );
