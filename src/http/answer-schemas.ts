import type { RouteOptions } from 'fastify';
import { z } from 'zod';
import type { App, Part } from './app.js';

const day = z.string();
const words = z.string().nullable();
const list = <T extends z.ZodType>(item: T) => z.array(item);

const BriefFact = z
  .looseObject({
    event: z.string(),
    type: z.string(),
    subject: z.string(),
    occurredOn: z.string(),
    knownOn: words,
    standing: z.string(),
  })
  .meta({ id: 'BriefFact' });
const SourceAnswer = z
  .looseObject({
    publisher: words,
    title: words,
    url: z.string().optional(),
    docketEntry: z.string().optional(),
    publishedOn: words,
    quote: z.string().optional(),
  })
  .meta({ id: 'SourceAnswer' });

/** What stands around the data of every answer (docs/architecture.md). */
const Frame = z
  .looseObject({
    asOf: day.optional(),
    knownOn: day.nullable().optional(),
    position: z.string().optional(),
    atEvent: z.string().nullable().optional(),
    revision: z.number().nullable().optional(),
    permalink: z.string().optional(),
    digest: z.string().optional(),
    next: z.string().optional(),
    possiblyOccurred: list(BriefFact).optional(),
    knownDateUnknown: list(BriefFact).optional(),
    anomalies: list(z.looseObject({ rule: z.string(), message: z.string() })).optional(),
    anomaliesInAll: z.number().optional().describe('Set where `anomalies` are only the latest of so many.'),
    disputed: list(z.looseObject({ path: z.string(), versions: list(z.looseObject({})) })).optional(),
    note: z.string().optional(),
    explain: z
      .looseObject({
        values: z.record(z.string(), list(z.string())),
        events: z.record(z.string(), z.looseObject({ sources: list(SourceAnswer) })),
      })
      .optional(),
  })
  .meta({ id: 'AnswerFrame' });

const CaseBrief = z
  .looseObject({
    id: z.string(),
    subject: z.string(),
    caption: words,
    shortCaption: words,
    court: words,
    docketNumber: words,
    filedOn: words,
    status: z.string(),
    docket: z.string(),
    stage: words,
    hold: z.string(),
    judge: words,
    injunction: z.string(),
  })
  .meta({ id: 'CaseBrief' });
const CaseState = CaseBrief.extend({
  courtName: words,
  courtCitation: words,
  timeZone: words,
  aliases: list(z.string()),
  parties: list(z.looseObject({ name: z.string(), role: z.string(), current: z.boolean() })),
  claims: z.looseObject({
    pleaded: z.looseObject({}),
    pending: z.looseObject({ atLeast: z.number(), atMost: z.number().optional() }),
    list: list(z.looseObject({ claim: z.string(), cause: z.string(), fate: z.string() })),
  }),
  injunctions: list(z.looseObject({})),
  motionsPending: list(z.looseObject({})),
  nextHearing: z.looseObject({ date: day, purpose: z.string() }).nullable(),
  nextDeadline: z.looseObject({ due: day, what: z.string() }).nullable(),
  trial: z
    .looseObject({
      date: day.nullable(),
      kind: z.string().nullable(),
      proposed: list(z.looseObject({ date: day.nullable() })),
    })
    .nullable(),
  headline: z.looseObject({ text: z.string() }).nullable(),
  honesty: z.looseObject({ line: z.string() }),
  shortened: list(z.strictObject({ list: z.string(), shown: z.number(), whole: z.string() }))
    .optional()
    .describe(
      'Lists of a long docket of which only the latest are told, each with the address of the whole.',
    ),
}).meta({ id: 'CaseState' });
const DocketLineAnswer = z
  .looseObject({
    id: z.string(),
    number: words,
    filedOn: words,
    enteredOn: words,
    text: words,
    kind: words,
    filing: z.boolean(),
    standing: z.string(),
    sealed: z.boolean().optional(),
    removed: z.string().optional(),
    documents: list(z.looseObject({})),
    did: list(z.looseObject({ type: z.string(), event: z.string() })),
  })
  .meta({ id: 'DocketLine' });
const EventLineAnswer = z
  .looseObject({
    id: z.string(),
    type: z.string(),
    subject: z.string(),
    sentence: z.string(),
    label: z.string(),
    occurredOn: words,
    knownOn: words,
    standing: z.string(),
    recordedAt: z.string(),
    status: z.string(),
    sources: list(SourceAnswer),
  })
  .meta({ id: 'EventLine' });
const Segment = z.strictObject({ text: z.string(), hit: z.literal(true).optional() }).meta({ id: 'Segment' });
const SubjectBriefAnswer = z
  .looseObject({
    subject: z.string(),
    kind: z.string(),
    name: z.string(),
    court: z.string().optional(),
    docketNumber: z.string().optional(),
    status: z.string().optional(),
  })
  .meta({ id: 'SubjectBrief' });
const SubjectHit = SubjectBriefAnswer.extend({ what: z.literal('subject'), id: z.string() }).meta({
  id: 'SubjectHit',
});
const FactHit = z
  .looseObject({
    what: z.literal('fact'),
    id: z.string(),
    type: z.string(),
    label: z.string(),
    subject: SubjectBriefAnswer,
    kind: words,
    number: words,
    occurredOn: words,
    knownOn: words,
    standing: z.string(),
    title: list(Segment),
    snippet: list(Segment),
  })
  .meta({ id: 'FactHit' });
const FacetValue = z
  .strictObject({ value: z.string(), label: z.string(), count: z.number() })
  .meta({ id: 'FacetValue' });
const facets = list(FacetValue);
const CalendarLine = z
  .looseObject({ id: z.string(), case: z.string(), day, caption: words, status: z.string() })
  .meta({ id: 'CalendarLine' });
const Change = z
  .looseObject({
    type: z.string(),
    path: z.string(),
    op: z.string(),
    before: z.unknown().optional(),
    after: z.unknown().optional(),
    events: list(z.looseObject({ event: z.string(), sentence: z.string() })),
  })
  .meta({ id: 'Change' });
const Citation = z
  .strictObject({ citation: z.string(), kind: z.string(), format: z.string() })
  .meta({ id: 'CitationAnswer' });
const State = z.looseObject({ id: z.string(), subject: z.string() }).meta({ id: 'SubjectState' });

const answer = <T extends z.ZodType>(data: T, more: Readonly<Record<string, z.ZodType>> = {}) =>
  z.intersection(Frame, z.looseObject({ data, ...more }));

/** What is in `data`, by the route below /api/v1; routes that aren't here answer in the same frame. */
const DATA: readonly (readonly [RegExp, z.ZodType])[] = [
  [/^\/cases$/, answer(list(CaseBrief))],
  [/^\/cases\/:id$/, answer(CaseState)],
  [/^\/cases\/:id\/docket$/, answer(list(DocketLineAnswer), { total: z.number() })],
  [/^\/cases\/:id\/docket\/:entry$/, answer(DocketLineAnswer, { sources: list(SourceAnswer) })],
  [/\/history$|^\/timeline$|^\/events$/, answer(list(EventLineAnswer))],
  [/^\/events\/:event$/, answer(EventLineAnswer)],
  [/\/diff$/, answer(list(Change))],
  [/\/citation$/, answer(Citation)],
  [/^\/(hearings|deadlines)$/, answer(list(CalendarLine))],
  [
    /^\/search$/,
    answer(list(z.union([SubjectHit, FactHit])), {
      total: z.strictObject({ count: z.number(), atLeast: z.boolean() }),
      facets: z.strictObject({ kind: facets, court: facets, type: facets, subject: facets }),
      relaxed: z.boolean().optional(),
    }),
  ],
  [/^\/(organizations|ventures|persons|matters)$/, answer(list(State))],
  [/^\/(organizations|ventures|persons|matters)\/:id$/, answer(State)],
];
const ANY = answer(z.unknown());

const Problem = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.number(),
    detail: z.string(),
    parameter: z.string().optional(),
  })
  .meta({ id: 'Problem', description: 'A problem document (RFC 9457).' });

const TEXTS: Readonly<Record<string, string>> = {
  atom: 'application/atom+xml',
  ics: 'text/calendar',
  csv: 'text/csv',
  jsonl: 'application/jsonl',
};

/**
 * Says in the OpenAPI document what reads answer, so that clients have types; answers themselves are not held to it. To
 * stand before the parts whose routes it is for.
 */
export const answerSchemas: Part = (app: App) => {
  app.addHook('onRoute', (route: RouteOptions) => {
    const schema = route.schema as Record<string, unknown> | undefined;
    if (
      !schema ||
      schema.response !== undefined ||
      schema.hide === true ||
      ![route.method].flat().includes('GET')
    )
      return;
    const path = route.url.replace(/^\/api\/v1/, '');
    const text = TEXTS[path.split('.').at(-1) ?? ''];
    if (text !== undefined) schema.produces = [text];
    const found =
      text === undefined ? (DATA.find(([pattern]) => pattern.test(path))?.[1] ?? ANY) : z.string();
    schema.response = { 200: found, '4xx': Problem };
  });
};
