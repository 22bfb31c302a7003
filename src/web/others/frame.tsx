import type { ComponentChildren } from 'preact';
import { usePage } from '../frame/page-context.js';
import { Mark } from '../frame/parts.js';
import type { Value } from '../frame/value.js';
import { nameOf } from '../history/subject-head.js';

/** The head of a subject's page: what it is, its name, a sentence, where to go from here. */
export function Head(props: { kind: string; view: Value; headline?: Value; children?: ComponentChildren }) {
  const { kind, view, headline, children } = props;
  const { links } = usePage();
  const subject = view.text('subject');
  return (
    <>
      <header class="subject">
        <p class="kicker">{kind}</p>
        <h1>{nameOf(view)}</h1>
        <p class="honesty">Unofficial. Built from court papers, press and statements on record.</p>
      </header>
      {headline && !headline.missing && (
        <div class="status" id="status">
          <p class="headline">
            {headline.text()}&nbsp;
            <Mark of={headline} name="this summary" />
          </p>
        </div>
      )}
      <nav class="contents" aria-label="On this page">
        <ul>
          {children}
          <li>
            <a href={links.subject(subject, '/history')}>History</a>
          </li>
          <li>
            <a href={links.subject(subject, '/compare')}>Compare dates</a>
          </li>
        </ul>
      </nav>
    </>
  );
}
