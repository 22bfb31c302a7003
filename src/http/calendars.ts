import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { court } from '../domain/courts.js';
import { DaySchema } from '../domain/dates.js';
import { type CalendarFilter, calendarItems } from '../exports/calendar/entries.js';
import { calendarText } from '../exports/calendar/ics.js';
import type { Pin } from '../replay/record.js';
import { subjectBrief } from '../replay/search/subjects.js';
import { subjectPath } from './addresses.js';
import type { Part } from './app.js';
import { cutParameters } from './cuts.js';
import { anySubject } from './lists.js';
import type { Node } from './node.js';
import { pinFor } from './reading.js';
import { find, idParameter } from './subjects.js';
import { originOf, sendText } from './texts.js';

const days = { from: DaySchema.optional(), to: DaySchema.optional() };
const query = z.strictObject({
  ...cutParameters,
  ...days,
  court: z.string().max(40).optional().describe("The court's id, as in cand."),
  subject: z.string().max(200).optional().describe('Only this case.'),
});
const caseQuery = z.strictObject({ ...cutParameters, ...days });

const CALENDARS = [
  { name: 'hearings', what: ['hearing'], title: 'Hearings' },
  { name: 'deadlines', what: ['deadline'], title: 'Deadlines' },
  { name: 'calendar', what: ['hearing', 'deadline'], title: 'Hearings and deadlines' },
] as const;

/** Calendars to subscribe to: of all cases, of a court, of a case. */
export const calendarFeedRoutes: Part = (app, node) => {
  for (const { name, what, title } of CALENDARS) {
    app.get(
      `/${name}.ics`,
      {
        schema: {
          tags: ['feeds'],
          summary: `${title} of all cases or of one court, as iCalendar`,
          querystring: query,
        },
      },
      async (request, reply) => {
        const asked = request.query as z.output<typeof query>;
        const pin = await pinFor(node, asked);
        const subject = asked.subject === undefined ? undefined : anySubject(node.reader, asked.subject);
        const of =
          subject === undefined
            ? asked.court && (court(asked.court)?.citation || asked.court)
            : subjectBrief(node.reader, subject, pin)?.name;
        return send(
          node,
          request,
          reply,
          pin,
          { ...asked, what, subject },
          `${title}${of ? `: ${of}` : ''}`,
          name,
        );
      },
    );
    app.get(
      `/cases/:id/${name}.ics`,
      {
        schema: {
          tags: ['feeds'],
          summary: `${title} of a case, as iCalendar`,
          params: idParameter,
          querystring: caseQuery,
        },
      },
      async (request, reply) => {
        const found = await find(node, 'case', request, reply);
        if (!found) return reply;
        const of = subjectBrief(node.reader, found.subject, found.pin)?.name ?? found.subject;
        return send(
          node,
          request,
          reply,
          found.pin,
          { ...(request.query as z.output<typeof caseQuery>), what, subject: found.subject },
          `${title}: ${of}`,
          name,
        );
      },
    );
  }
};

function send(
  node: Node,
  request: FastifyRequest,
  reply: FastifyReply,
  pin: Pin,
  filter: CalendarFilter,
  title: string,
  name: string,
): FastifyReply {
  const origin = originOf(node, request);
  const body = calendarText(calendarItems(node.reader, pin, filter), {
    name: title,
    zoneOf: (subject) => node.reader.zone(subject),
    pageOf: (subject) => origin + subjectPath(subject, 'case'),
  });
  return sendText(request, reply, { type: 'text/calendar; charset=utf-8', body, fileName: `${name}.ics` });
}
