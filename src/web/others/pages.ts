import type { Part } from '../../http/app.js';
import { subjectPage } from '../frame/routes.js';
import { matterPage } from './matter-page.js';
import { personPage } from './person-page.js';
import { venturePage } from './venture-page.js';

/** Matters, ventures and public persons. */
export const otherPages: Part = (app, node) => {
  subjectPage(app, node, 'matter', { route: '/matters/:id', part: '' }, {}, matterPage);
  subjectPage(app, node, 'venture', { route: '/ventures/:id', part: '' }, {}, venturePage);
  subjectPage(app, node, 'person', { route: '/persons/:id', part: '' }, {}, personPage);
};
