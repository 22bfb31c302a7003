import { z } from 'zod';
import { anySubjectEvents, Money } from '../any-subject.js';
import { EdtfSchema } from '../dates.js';
import { type EventsOf, SubjectId } from '../event.js';

const words = (max = 1000) => z.string().min(1).max(max);
const partnerRole = z
  .enum([
    'equity-funder',
    'technology-partner',
    'operator',
    'developer',
    'landlord',
    'sponsor',
    'lessee',
    'partner',
  ])
  .meta({ id: 'PartnerRole' });

export const Partner = z.strictObject({
  name: words(300),
  roles: z.array(partnerRole).min(1),
  subject: SubjectId.optional(),
  responsibility: words(300).optional(),
});

export const ventureEvents = {
  ...anySubjectEvents,
  VentureReported: z.strictObject({
    name: words(300),
    summary: words(),
    sponsors: z.array(words(300)).default([]),
    amount: Money.optional(),
    launch: EdtfSchema.optional(),
  }),
  VentureAnnounced: z.strictObject({
    name: words(300),
    summary: words(),
    where: words(300).optional(),
    partners: z.array(Partner).max(50).default([]),
    chair: words(200).optional(),
    partOf: SubjectId.optional(),
  }),
  PartnerJoined: z.strictObject({
    name: words(300),
    roles: z.array(partnerRole).min(1),
    subject: SubjectId.optional(),
    responsibility: words(300).optional(),
  }),
  PartnerLeft: z.strictObject({ name: words(300), reason: words().optional() }),
  CapitalAnnounced: z.strictObject({
    amount: Money,
    by: z.array(words(300)).default([]),
    over: words(200).optional().describe('As in "at once", "over four years".'),
    summary: words().optional(),
  }),
  CapitalCommitted: z.strictObject({
    amount: Money,
    by: z.array(words(300)).default([]),
    summary: words().optional(),
  }),
  CapitalSecured: z.strictObject({
    amount: Money,
    by: z.array(words(300)).default([]),
    summary: words().optional(),
  }),
  SiteAnnounced: z.strictObject({
    site: words(300),
    developer: words(300).optional(),
    landlord: words(300).optional(),
    capacityMw: z.number().optional(),
    plannedMw: z.number().optional(),
    amount: Money.optional(),
    buildings: z.number().int().optional(),
    buildingsAtMost: z.number().int().optional(),
    summary: words().optional(),
  }),
  CapacityReported: z.strictObject({
    site: words(300).optional(),
    mw: z.number().optional(),
    plannedMw: z.number().optional(),
    cancelledMw: z.number().optional(),
    buildings: z.number().int().optional(),
    buildingsAtMost: z.number().int().optional(),
    amount: Money.optional(),
    summary: words(),
  }),
  MilestoneReached: z.strictObject({ milestone: words(300), site: words(300).optional(), summary: words() }),
} as const;

export type VentureEvent = EventsOf<typeof ventureEvents>;
