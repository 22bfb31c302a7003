import { z } from 'zod';
import type { Part } from '../../http/app.js';
import { subjectPage } from '../frame/routes.js';
import { casePage } from './case-page.js';
import { casePartPage, caseParts } from './case-parts.js';
import { docketPage, docketShape } from './docket-page.js';
import { entryPage } from './entry-page.js';

/** A case, its docket and its parts. */
export const casePages: Part = (app, node) => {
  subjectPage(app, node, 'case', { route: '/cases/:id', part: '' }, {}, casePage);
  subjectPage(app, node, 'case', { route: '/cases/:id/docket', part: '/docket' }, docketShape, docketPage);
  subjectPage(
    app,
    node,
    'case',
    { route: '/cases/:id/docket/:entry', part: '/docket', params: { entry: z.string().min(1).max(60) } },
    {},
    (opened, found, _query, request) => entryPage(opened, found, (request.params as { entry: string }).entry),
  );
  for (const part of Object.keys(caseParts)) {
    subjectPage(app, node, 'case', { route: `/cases/:id/${part}`, part: `/${part}` }, {}, (opened, found) =>
      casePartPage(opened, found, part),
    );
  }
};
