import { z } from 'zod';
import { Cause, Replacement } from '../../any-subject.js';
import { DaySchema } from '../../dates.js';
import { Erasable, SubjectId } from '../../event.js';
import { PleadedCount } from '../claims/events.js';
import { DocumentNumber, words } from '../schemas.js';

const DocketDocument = z
  .strictObject({
    number: DocumentNumber.nullable(),
    attachment: z.number().int().min(0).nullable().default(null),
    title: Erasable.nullable().default(null),
    pages: z.number().int().min(0).nullable().default(null),
    availability: z.enum(['free-copy', 'pacer-only', 'sealed', 'not-seen']).default('not-seen'),
    pacerDocId: words(40).optional().describe('Fourth digit normalised to 0.'),
    links: z
      .array(z.url({ protocol: /^https?$/ }))
      .max(10)
      .default([]),
  })
  .meta({ id: 'DocketDocument' });

/** What was read from an entry's text, by which reader. A person's reading always wins. */
const Reading = z
  .strictObject({
    kind: words(40),
    motionType: words(40).nullable().default(null),
    disposition: words(40).nullable().default(null),
    refersTo: z.array(z.number().int()).max(200).default([]),
    hearingAt: words(20).nullable().default(null),
    confidence: z.enum(['high', 'low']).default('high'),
    by: z.enum(['classifier', 'person']).default('classifier'),
    readerVersion: z.number().int().default(1),
  })
  .meta({ id: 'Reading' });

export const DocketEntryData = z.strictObject({
  number: DocumentNumber.nullable().describe('Printed number; null for minute and text orders.'),
  filedOn: DaySchema.nullable(),
  enteredOn: DaySchema.nullable(),
  text: Erasable.describe('The docket text; empty for a stub.'),
  shortText: Erasable.optional(),
  filing: z
    .boolean()
    .describe(
      'Whether a party put a paper on the docket by it; orders, minutes and notices of the clerk are not filings.',
    ),
  sequence: words(60).optional().describe("The court's own sequence number, where known."),
  documents: z.array(DocketDocument).max(500).default([]),
  reading: Reading.optional(),
  possibleDuplicateOf: z.uuid().optional(),
});

/** The case, its numbers and relations, its docket, orders, and what is sealed. */
export const filingEvents = {
  LawsuitFiled: z.strictObject({
    caption: words(500),
    shortCaption: words(300).optional(),
    court: words(40).describe("The court's id as CourtListener names it, as in cand."),
    docketNumber: words(100),
    title: words(300).optional().describe('The opening paper: complaint, petition, notice of removal.'),
    natureOfSuit: words(300).optional(),
    cause: words(300).optional(),
    jury: words(100).optional(),
    jurisdiction: words(200).optional(),
    division: words(200).optional(),
    pages: z.number().int().min(1).optional(),
    claimsPleaded: PleadedCount.optional(),
    summary: words(2000).optional(),
    naturalPersonPrivate: z
      .boolean()
      .default(false)
      .describe("A natural person's bankruptcy, immigration, habeas or criminal case: pages carry noindex."),
    blocked: z.boolean().default(false).describe("CourtListener's `blocked`: keep from search engines."),
  }),
  CaseRenumbered: z.strictObject({
    docketNumber: words(100),
    court: words(40).optional(),
    was: words(100).optional(),
  }),
  CasesMerged: z.strictObject({ from: SubjectId, reason: words() }),
  CaseSplit: z.strictObject({ into: z.array(SubjectId).min(1), reason: words() }),
  DocketEntryRecorded: DocketEntryData,
  DocketEntryRevised: z.strictObject({
    event: z.uuid(),
    cause: Cause,
    reason: words(),
    replacement: Replacement,
  }),
  DocketEntryRemoved: z.strictObject({ event: z.uuid(), reason: words(), mark: words(300).optional() }),
  DocketChecked: z.strictObject({
    from: words(200).describe('What was compared: a docket report, a history report, a feed.'),
    complete: z.boolean().describe('Whether a whole docket was read.'),
    entriesSeen: z.number().int().min(0),
    notInCopy: z.array(z.uuid()).max(5000).default([]),
  }),
  OrderEntered: z.strictObject({
    title: words(1000),
    number: DocumentNumber.optional(),
    judge: words(200).optional(),
    tentative: z.boolean().default(false),
    summary: words(2000).optional(),
  }),
  CaseTransferred: z.strictObject({
    to: words(40),
    toCase: SubjectId.optional(),
    reason: words().optional(),
  }),
  CaseRemoved: z.strictObject({ from: words(200), fromCase: SubjectId.optional() }),
  CaseRemanded: z.strictObject({
    to: z.enum(['state court', 'district court', 'agency']),
    toCase: SubjectId.optional(),
  }),
  CasesRelated: z.strictObject({
    relation: z.enum([
      'refiled-after-dismissal',
      'removed-from',
      'remanded-to',
      'transferred',
      'appeal-of',
      'severed-from',
      'consolidated-lead',
      'consolidated-member',
      'mdl-member',
      'mdl-of',
      'related-by-order',
      'related',
    ]),
    case: SubjectId,
    purpose: z.enum(['pretrial', 'trial', 'all']).optional(),
    note: words().optional(),
  }),
  FilingSealed: z.strictObject({
    scope: z.enum(['document', 'attachment', 'entry-text', 'case']),
    event: z.uuid().optional().describe('The docket entry; left out for the whole case.'),
    attachment: z.number().int().optional(),
    byOrder: words(300).optional(),
    replaces: z.uuid().optional(),
    hideExistence: z.boolean().default(false),
  }),
  FilingUnsealed: z.strictObject({
    event: z.uuid().optional(),
    scope: z.enum(['document', 'attachment', 'entry-text', 'case']),
    attachment: z.number().int().optional(),
  }),
};
