import { bibtex, bluebook, type Citation, cslJson } from '../../domain/citations/citations.js';
import { usePage } from './page-context.js';

/** How this page is cited: as text to select; the copy buttons are extra. */
export function CiteDialog({ title }: { title: string }) {
  const { links, origin, asOf, knownOn, pin, citedCase } = usePage();
  const pinned = links.here({
    asOf,
    knownOn: knownOn ?? undefined,
    atEvent: pin.atEvent ?? undefined,
    atPosition: undefined,
  });
  const permalink = origin + pinned;
  const citation: Citation = citedCase
    ? { kind: 'docket', case: citedCase, asOf, ...(knownOn === null ? {} : { knownOn }), permalink }
    : {
        kind: 'press',
        publisher: 'Asof',
        title: `${title} (as of ${asOf})`,
        publishedOn: asOf,
        url: permalink,
      };
  const key = `asof-${links.path.replaceAll(/[^a-z0-9]+/gi, '-').replace(/^-/, '')}-${asOf}`;
  const forms: readonly (readonly [string, string, string])[] = [
    ['bluebook', 'Citation (Bluebook)', bluebook(citation)],
    ['permalink', 'Permalink: always this answer', permalink],
    ['bibtex', 'BibTeX', bibtex(citation, key)],
    ['csl', 'CSL-JSON', JSON.stringify(cslJson(citation, key), null, 1)],
  ];
  return (
    <dialog id="cite" popover="auto" aria-labelledby="cite-h">
      <h2 id="cite-h">Cite this page</h2>
      <p>
        The permalink pins the day, what was known, and the place in the log: it shows the same again,
        whatever the record learns later.
      </p>
      {forms.map(([id, label, text]) => (
        <div class="form" key={id}>
          <h3>{label}</h3>
          <pre class="copyable" id={`cite-${id}`}>
            {text}
          </pre>
        </div>
      ))}
      <p>
        <button type="button" popovertarget="cite" popovertargetaction="hide">
          Close
        </button>
      </p>
    </dialog>
  );
}
