import { z } from 'zod';
import type { SubjectKind } from '../../domain/event.js';
import { PLURAL } from '../../http/addresses.js';
import type { Part } from '../../http/app.js';
import { subjectPage } from '../frame/routes.js';
import { comparePage, compareShape } from './compare-page.js';
import { eventPage } from './event-page.js';
import { historyPage, historyShape } from './history-page.js';

const kinds: readonly SubjectKind[] = ['case', 'matter', 'organization', 'venture', 'person'];

/** What every kind of subject has: its events, and what changed between two dates. */
export const historyPages: Part = (app, node) => {
  for (const kind of kinds) {
    const base = `/${PLURAL[kind]}/:id`;
    subjectPage(app, node, kind, { route: `${base}/history`, part: '/history' }, historyShape, historyPage);
    subjectPage(app, node, kind, { route: `${base}/compare`, part: '/compare' }, compareShape, comparePage);
    app.get(
      `${base}/diff`,
      { schema: { hide: true, params: z.looseObject({ id: z.string().max(200) }) } as object },
      async (request, reply) => reply.redirect(request.url.replace(/\/diff(?=\?|$)/, '/compare'), 301),
    );
  }
  eventPage(app, node);
};
