import type { SubjectKind } from './domain/event.js';
import { answerSchemas } from './http/answer-schemas.js';
import type { Part } from './http/app.js';
import { bodsRoutes } from './http/bods.js';
import { calendarFeedRoutes } from './http/calendars.js';
import { caseListRoute } from './http/cases.js';
import { citationRoutes } from './http/citations.js';
import { cloudEventRoutes } from './http/cloud-events.js';
import { disputeRoutes } from './http/disputes.js';
import { docketRoutes } from './http/docket.js';
import { eventRoutes } from './http/events.js';
import { exportRoutes } from './http/exports.js';
import { feedRoutes } from './http/feeds.js';
import { healthRoutes } from './http/health.js';
import { importRoutes } from './http/imports.js';
import { inboundRoutes } from './http/inbound.js';
import { keyRoutes } from './http/key-routes.js';
import { calendarRoutes, subjectListRoute, timelineRoutes } from './http/lists.js';
import { mcpRoute } from './http/mcp.js';
import { metricsRoutes } from './http/metrics.js';
import { comparisonRoutes } from './http/parts.js';
import { searchRoute } from './http/search.js';
import { subjectRoutes } from './http/subjects.js';
import { watchRoutes } from './http/watches.js';
import { webhookRoutes } from './http/webhooks.js';
import { webParts } from './web/pages.js';

const webhooks: Part = async (app, node) => {
  await app.register(webhookRoutes, { webhooks: node.webhooks });
};

const kinds: readonly SubjectKind[] = ['case', 'matter', 'organization', 'venture', 'person'];

/** What is served below /api/v1. */
export const apiParts: readonly Part[] = [
  answerSchemas,
  healthRoutes,
  caseListRoute,
  ...kinds.map(subjectRoutes),
  ...kinds.map(comparisonRoutes),
  ...kinds.filter((kind) => kind !== 'case').map((kind) => subjectListRoute(kind)),
  docketRoutes,
  calendarRoutes,
  timelineRoutes,
  disputeRoutes,
  searchRoute,
  feedRoutes,
  calendarFeedRoutes,
  exportRoutes,
  bodsRoutes,
  citationRoutes,
  cloudEventRoutes,
  metricsRoutes,
  eventRoutes,
  importRoutes,
  inboundRoutes,
  keyRoutes,
  watchRoutes,
  webhooks,
];

/** What is served at the root, for people and assistants. */
export const pageParts: readonly Part[] = [mcpRoute, ...webParts];
