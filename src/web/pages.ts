import { repeatAnswers } from '../http/answers.js';
import type { Part } from '../http/app.js';
import { casePages } from './cases/pages.js';
import { assetRoutes } from './frame/assets.js';
import { htmlErrors, unknownPages } from './frame/errors.js';
import { sendHtml } from './frame/respond.js';
import { cleanAddress } from './frame/routes.js';
import { historyPages } from './history/pages.js';
import { calendarPage } from './lists/calendar-page.js';
import { caseListPage } from './lists/cases-page.js';
import { disputesPage } from './lists/disputes-page.js';
import { frontPage } from './lists/front.js';
import { searchPage } from './lists/search-page.js';
import { subjectLists } from './lists/subjects-page.js';
import { timelinePage } from './lists/timeline-page.js';
import { organizationPages } from './organizations/pages.js';
import { otherPages } from './others/pages.js';
import { webhookPages } from './webhooks/pages.js';

const pages: readonly Part[] = [
  assetRoutes,
  frontPage,
  casePages,
  organizationPages,
  otherPages,
  historyPages,
  caseListPage,
  subjectLists,
  calendarPage,
  timelinePage,
  disputesPage,
  searchPage,
  webhookPages,
  unknownPages,
];

/** Everything for people: one scope, so that failures there are told as pages. */
export const webParts: readonly Part[] = [
  async (app, node) => {
    htmlErrors(app, node);
    app.addHook('preValidation', async (request, reply) => {
      if (cleanAddress(request, reply)) return reply;
      return undefined;
    });
    app.addHook('preValidation', repeatAnswers(node, sendHtml));
    for (const part of pages) await part(app, node);
  },
];
