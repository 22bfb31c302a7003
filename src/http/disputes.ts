import { z } from 'zod';
import { type Cell, rowPosition } from '../projections/read-models.js';
import { tellEvent } from '../replay/events-told.js';
import type { Pin } from '../replay/record.js';
import { UNKNOWN_DAY } from '../replay/resolve.js';
import type { Part } from './app.js';
import { cutParameters, pageParameters } from './cuts.js';
import { anySubject, listBody } from './lists.js';
import type { Node } from './node.js';
import { page } from './paging.js';
import { pinFor, sendAnswer } from './reading.js';

export const disputeRoutes: Part = (app, node) => {
  const query = z.strictObject({
    ...cutParameters,
    ...pageParameters,
    subject: z.string().max(200).optional(),
  });
  app.get(
    '/disputes',
    {
      schema: {
        tags: ['lists'],
        summary: 'What is disputed: both sides, dates, sources',
        querystring: query,
      },
    },
    async (request, reply) => {
      const asked = request.query as z.output<typeof query>;
      const pin = await pinFor(node, asked);
      const { data, next } = page(disputesOf(node, pin, asked.subject), asked.limit, asked.cursor);
      return sendAnswer(node, request, reply, listBody(node, '/api/v1/disputes', asked, pin, data, next));
    },
  );
};

/** Every disputed fact of a subject, or of all that are not private dockets. */
export function disputesOf(node: Node, pin: Pin, ref?: string) {
  const { reader } = node;
  const cuts = reader.cuts(pin);
  const known = cuts.knownOn ?? UNKNOWN_DAY;
  const cells: Cell[] = [rowPosition(pin.position), rowPosition(pin.position), known, known];
  const rows = reader.models.all<{ event: string; name: string }>(
    `SELECT f.event, s.name FROM fact f JOIN subject s ON s.id = f.subject
     WHERE f.type = 'FactDisputed' AND f.p0 <= ? AND f.p1 > ? AND f.k0 <= ? AND f.k1 > ? ORDER BY f.a0, f.event`,
    ...cells,
  );
  const wanted = ref === undefined ? undefined : anySubject(reader, ref);
  const out: Record<string, unknown>[] = [];
  for (const { event, name } of rows) {
    if (reader.seals.hidden(name)) continue;
    const replayed = reader.replay(name, { ...pin, asked: { ...pin.asked, asOf: cuts.asOf } });
    const dispute = replayed?.effective.versions.find((v) => v.fact.id === event)?.fact;
    if (!replayed || !dispute || reader.seals.hides(dispute)) continue;
    const data = dispute.data as {
      event: string;
      value?: string;
      version: string;
      versionStanding: string;
      recorded?: string;
    };
    const target = replayed.history.event(data.event);
    const about = [name, ...dispute.about, ...(target?.about ?? [])];
    if (!target || reader.seals.hides(target) || (wanted !== undefined && !about.includes(wanted))) continue;
    const sealed = reader.seals.isSealed(event) || reader.seals.isSealed(target.id);
    out.push({
      id: event,
      subject: name,
      about: [...new Set(about)],
      value: data.value ?? null,
      recorded: {
        ...tellEvent(
          reader,
          target,
          'in-state',
          replayed,
          replayed.effective.versions.find((v) => v.fact.id === target.id)?.fact,
        ),
        words: sealed ? 'sealed' : (data.recorded ?? null),
      },
      version: {
        words: sealed ? 'sealed' : data.version,
        standing: data.versionStanding,
        knownOn: dispute.knownOn,
        sources: reader.sources(replayed.history, event, replayed.cuts),
      },
    });
  }
  return out as (Record<string, unknown> & { id: string })[];
}
