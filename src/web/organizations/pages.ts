import type { Part } from '../../http/app.js';
import { subjectPage } from '../frame/routes.js';
import { organizationPage } from './organization-page.js';
import { organizationPartPage, organizationParts } from './parts.js';

/** An organization and its parts. */
export const organizationPages: Part = (app, node) => {
  subjectPage(app, node, 'organization', { route: '/organizations/:id', part: '' }, {}, organizationPage);
  for (const part of Object.keys(organizationParts)) {
    subjectPage(
      app,
      node,
      'organization',
      { route: `/organizations/:id/${part}`, part: `/${part}` },
      {},
      (opened, found) => organizationPartPage(opened, found, part),
    );
  }
};
