import type { Part } from '../../http/app.js';
import { subjectPage } from '../frame/routes.js';
import { organizationPage } from './organization-page.js';

export const organizationPages: Part = (app, node) => {
  subjectPage(app, node, 'organization', { route: '/organizations/:id', part: '' }, {}, organizationPage);
};
