import { SubjectId } from '../domain/event.js';
import { type Filter, listOf } from './endpoints/settings.js';
import { WebhookProblem } from './errors.js';
import type { RecordView } from './record-view.js';

/** Puts subjects' ids in the place of aliases and numbers, so that a filter holds when an alias changes. */
export function resolvedFilter(view: RecordView, filter: Filter = {}): Filter {
  const { subject, matter, ...rest } = filter;
  return {
    ...rest,
    ...(subject !== undefined && { subject: listOf(subject).map((name) => resolve('any', name, view)) }),
    ...(matter !== undefined && { matter: listOf(matter).map((name) => resolve('matter', name, view)) }),
  };
}

function resolve(kind: 'any' | 'matter', name: string, view: RecordView): string {
  const found = view.resolve?.(kind, name);
  if (found !== undefined) return found;
  // A subject nothing is known of yet may well be waited for.
  if (SubjectId.safeParse(name).success) return name;
  if (kind === 'matter' && SubjectId.safeParse(`matter-${name}`).success) return `matter-${name}`;
  throw new WebhookProblem(
    'webhook-invalid',
    `"${name}" is no subject on record: give its id with the kind before it, as in case-cand-4-24-cv-04722, organization-acme or matter-doe-v-acme.`,
    kind === 'matter' ? 'filter.matter' : 'filter.subject',
  );
}
