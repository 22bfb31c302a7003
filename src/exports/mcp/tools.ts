import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { DaySchema } from '../../domain/dates.js';
import { toolAnswer } from './answer.js';
import { type Ask, address } from './ask.js';
import { type Get, ofAnyKind, withSources } from './asking.js';
import { brief, changes, hits } from './shaping.js';

/** The date cuts, on every tool. */
const cuts = {
  asOf: DaySchema.optional().describe('State at the end of this day, YYYY-MM-DD. Default: today.'),
  knownOn: DaySchema.optional().describe(
    'Only what could be known that day. Default: everything known since.',
  ),
  atEvent: z.uuid().optional().describe('Only what the record held at this event: what a permalink pins.'),
};
const READ_ONLY = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
} as const;

const CASE_PARTS = [
  'claims',
  'parties',
  'motions',
  'injunctions',
  'hearings',
  'deadlines',
  'appeals',
  'relief',
  'disputes',
  'docket',
] as const;
const ORGANIZATION_PARTS = ['board', 'ownership', 'conversion', 'obstacles', 'commitments'] as const;
const subject = z
  .string()
  .min(1)
  .max(200)
  .describe(
    'As in case-cand-4-24-cv-04722, organization-acme, venture-plant, person-jane-doe, matter-doe-v-acme; or an alias, as in doe-v-acme.',
  );

/** Registers what assistants can read: six tools, none of which changes anything. */
export function registerTools(server: McpServer, ask: Ask): void {
  const get: Get = (path, parameters) => ask(address(path, parameters));

  server.registerTool(
    'case_state',
    {
      title: 'State of a case',
      description:
        'What was so in a lawsuit at the end of a day: stage, status, judge, parties, claims, injunctions, pending motions, next hearing, trial date; or one part of it in full. Each answer carries its sources and a permalink. "reported" rests on the press, "alleged" on a party; say so, and repeat any dispute with both versions.',
      inputSchema: z.object({
        case: z
          .string()
          .min(1)
          .max(200)
          .describe('Court and docket number, as in cand-4-24-cv-04722, or an alias, as in doe-v-acme.'),
        part: z.enum(CASE_PARTS).optional().describe('One part in full; left out: the state in brief.'),
        throughEntry: z
          .string()
          .max(20)
          .optional()
          .describe('The state through this ECF number, instead of a day.'),
        ...cuts,
      }),
      annotations: READ_ONLY,
    },
    async ({ case: id, part, ...rest }) => {
      const path = `/cases/${encodeURIComponent(id.replace(/^case-/, ''))}${part === undefined ? '' : `/${part}`}`;
      const answer = await get(
        path,
        part === 'docket' ? { ...rest, limit: 100 } : { ...rest, explain: true },
      );
      return toolAnswer(answer, part === undefined ? brief(answer.body.data) : answer.body.data);
    },
  );

  server.registerTool(
    'governance_state',
    {
      title: 'State of an organization, venture, person or matter',
      description:
        'What was so of an organization (control, board, officers, stakes, conversion plan, regulators, commitments, litigation), a venture (partners and their roles, money announced, committed and secured, sites), a public person or a matter at the end of a day. Disputed values come with every version: show both.',
      inputSchema: z.object({
        subject,
        part: z
          .enum(ORGANIZATION_PARTS)
          .optional()
          .describe('Of an organization only one part; left out: the whole state.'),
        ...cuts,
      }),
      annotations: READ_ONLY,
    },
    async ({ subject: ref, part, ...rest }) => {
      const answer = await ofAnyKind(get, ref, part === undefined ? '' : `/${part}`, {
        ...rest,
        explain: true,
      });
      return toolAnswer(answer, part === undefined ? brief(answer.body.data) : answer.body.data);
    },
  );

  server.registerTool(
    'obstacles',
    {
      title: 'What stood between an organization and its plan',
      description:
        'On a date: regulators, lawsuits, contracts and its own board in the way of each step of a plan, open and cleared, each with its instrument.',
      inputSchema: z.object({ organization: z.string().min(1).max(200).describe('As in acme.'), ...cuts }),
      annotations: READ_ONLY,
    },
    async ({ organization, ...rest }) =>
      toolAnswer(
        await get(
          `/organizations/${encodeURIComponent(organization.replace(/^organization-/, ''))}/obstacles`,
          { ...rest, explain: true },
        ),
      ),
  );

  server.registerTool(
    'diff',
    {
      title: 'What changed between two dates',
      description:
        'Every change to the state of a subject between two days, or between what could be known on two days, with the events that did it.',
      inputSchema: z.object({
        subject,
        from: DaySchema.optional().describe('The earlier day.'),
        to: DaySchema.optional().describe('The later day.'),
        knownFrom: DaySchema.optional().describe('Compare by what could be known: the earlier day.'),
        knownTo: DaySchema.optional().describe('The later day.'),
        ...cuts,
      }),
      annotations: READ_ONLY,
    },
    async ({ subject: ref, ...rest }) => {
      const answer = await ofAnyKind(get, ref, '/diff', rest);
      return withSources(get, toolAnswer(answer, changes(answer.body.data)));
    },
  );

  server.registerTool(
    'search',
    {
      title: 'Full text of the record',
      description:
        'Words, "phrases", prefix*, -excluded; legal text as printed: 12(b)(6), § 1962, ECF No. 72. As of a date it finds only what was there. Use it to find the id of a subject first.',
      inputSchema: z.object({
        q: z.string().min(1).max(400),
        kind: z
          .string()
          .max(60)
          .optional()
          .describe('motion, order… or case, organization, venture, person, matter.'),
        court: z.string().max(40).optional().describe('As in cand.'),
        subject: z.array(z.string().max(200)).max(20).optional(),
        type: z.string().max(60).optional().describe('Event type, as in InjunctionDecided.'),
        from: DaySchema.optional(),
        to: DaySchema.optional(),
        limit: z.number().int().min(1).max(50).default(10),
        cursor: z.string().max(500).optional(),
        ...cuts,
      }),
      annotations: READ_ONLY,
    },
    async (asked) => {
      const answer = await get('/search', asked);
      return withSources(get, toolAnswer(answer, hits(answer.body.data)));
    },
  );

  server.registerTool(
    'history',
    {
      title: 'The events of a subject',
      description: 'What happened, in order, each event with its sources, standing and corrections.',
      inputSchema: z.object({
        subject,
        type: z.string().max(60).optional(),
        order: z.enum(['asc', 'desc']).default('asc'),
        limit: z.number().int().min(1).max(100).default(30),
        cursor: z.string().max(500).optional().describe('The `next` of the answer before.'),
        ...cuts,
      }),
      annotations: READ_ONLY,
    },
    async ({ subject: ref, ...rest }) => {
      const answer = await ofAnyKind(get, ref, '/history', rest);
      const lines = Array.isArray(answer.body.data) ? (answer.body.data as Record<string, unknown>[]) : [];
      return toolAnswer(
        answer,
        lines.map(({ id, type, sentence, occurredOn, knownOn, standing, status, corrections }) => ({
          event: id,
          type,
          sentence,
          occurredOn,
          knownOn,
          standing,
          status,
          corrections,
        })),
      );
    },
  );
}
