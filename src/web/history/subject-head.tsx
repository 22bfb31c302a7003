import type { Found } from '../../http/addresses.js';
import { summaryOf } from '../frame/answer.js';
import { type PageContext, usePage } from '../frame/page-context.js';
import type { Value } from '../frame/value.js';

/** What a subject is called on the day read. */
export const nameOf = (view: Value): string =>
  view.text('shortCaption') || view.text('name') || view.text('caption') || view.text('id');

/** The name of a subject for pages that show no more of its state. */
export function namedSubject(
  context: PageContext,
  found: Found,
): { readonly view: Value; readonly name: string } {
  const view = summaryOf(context, found);
  return { view, name: nameOf(view) };
}

export function SubjectHead({ subject, name, part }: { subject: string; name: string; part: string }) {
  const { links } = usePage();
  return (
    <header class="subject">
      <h1>
        <a href={links.subject(subject)}>{name}</a>
        <span class="part">: {part}</span>
      </h1>
    </header>
  );
}
