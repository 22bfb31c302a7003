import { z } from 'zod';
import type { Part } from '../../http/app.js';
import { anySubject } from '../../http/lists.js';
import { searchFilters } from '../../http/search.js';
import { type FactHit, type Found, type Segment, type SubjectHit, search } from '../../replay/search.js';
import { SearchForm } from '../frame/layout.js';
import { usePage } from '../frame/page-context.js';
import { Named, Nothing, When } from '../frame/parts.js';
import { listPage } from '../frame/routes.js';
import { counted, plain } from '../frame/words.js';

const PAGE = 20;
const shape = {
  q: z.string().max(400).optional(),
  ...searchFilters,
  page: z.coerce.number().int().min(1).max(500).optional(),
};

/** Full text of the record under the date shown, with facets that are links. */
export const searchPage: Part = (app, node) => {
  listPage(app, node, '/search', shape, ({ context }, query) => {
    const asked = query as z.output<z.ZodObject<typeof shape>>;
    const { page = 1, q } = asked;
    const subjects = asked.subject?.map((ref) => anySubject(node.reader, ref));
    const found =
      q === undefined
        ? undefined
        : search(node.reader, context.pin, { ...asked, q, subjects, limit: PAGE, offset: (page - 1) * PAGE });
    return {
      about: q === undefined ? 'Search' : `Search for “${q}”`,
      title: q === undefined ? 'Search' : `Search: ${q}`,
      json:
        q === undefined
          ? undefined
          : context.links.here({ page: undefined }).replace(/^\/search/, '/api/v1/search'),
      noindex: true,
      body: (
        <>
          <header class="subject front">
            <h1>Search</h1>
            <SearchForm q={q ?? ''} label="Search again" />
            <p class="small">
              Words; "phrases"; prefix*; -excluded; OR. As printed: 12(b)(6), § 1962, ECF No. 72. Only what
              was there under the date above.
            </p>
          </header>
          {found && <Results found={found} page={page} />}
        </>
      ),
    };
  });
};

function Results({ found, page }: { found: Found; page: number }) {
  const { links } = usePage();
  if (found.hits.length === 0)
    return (
      <Nothing>
        Nothing on record under these dates has these words: fewer words, or a later date, may find more.
      </Nothing>
    );
  return (
    <div class="found">
      <div>
        <p class="count">
          {found.total.atLeast ? 'at least ' : ''}
          {counted(found.total.count, 'fact')}
          {found.relaxed && '. Nothing has all of these words: these have some of them'}.
        </p>
        <ol class="hits">
          {found.hits.map((hit) => (
            <li key={hit.id}>
              {hit.what === 'subject' ? <SubjectLine hit={hit} /> : <FactLine hit={hit} />}
            </li>
          ))}
        </ol>
        <nav class="pager" aria-label="Pages">
          {page > 1 && (
            <a rel="prev" href={links.here({ page: page === 2 ? undefined : page - 1 })}>
              ‹ previous
            </a>
          )}
          {found.next !== undefined && (
            <a rel="next" href={links.here({ page: page + 1 })}>
              next ›
            </a>
          )}
        </nav>
      </div>
      <Facets found={found} />
    </div>
  );
}

function SubjectLine({ hit }: { hit: SubjectHit }) {
  return (
    <p>
      <b>
        <Named name={hit.name} subject={hit.subject} />
      </b>{' '}
      <small>
        {plain(hit.kind)}
        {hit.docketNumber && <>, {hit.docketNumber}</>}
        {hit.status && <>, {plain(hit.status)}</>}
      </small>
    </p>
  );
}

const Segments = ({ of }: { of: readonly Segment[] }) => (
  <>{of.map((one, i) => (one.hit ? <mark key={i}>{one.text}</mark> : one.text))}</>
);

function FactLine({ hit }: { hit: FactHit }) {
  const { links } = usePage();
  const entry = hit.type === 'DocketEntryRecorded';
  const href = entry
    ? links.subject(hit.subject.subject, `/docket/${encodeURIComponent(hit.number ?? hit.id)}`)
    : links.to(`/events/${hit.id}`);
  return (
    <>
      <p>
        <a href={href}>
          <Segments of={hit.title} />
        </a>
      </p>
      {hit.snippet.length > 0 && (
        <p class="snippet">
          <Segments of={hit.snippet} />
        </p>
      )}
      <p>
        <small>
          <Named name={hit.subject.name} subject={hit.subject.subject} /> · {hit.label}
          {hit.occurredOn && (
            <>
              {' '}
              · <When edtf={hit.occurredOn} short />
            </>
          )}{' '}
        </small>
        <small class={`standing ${hit.standing}`}>{hit.standing}</small>
      </p>
    </>
  );
}

const NAMES = { kind: 'Kind', court: 'Court', type: 'Event', subject: 'Subject' } as const;

function Facets({ found }: { found: Found }) {
  const { links } = usePage();
  return (
    <aside class="facets" aria-label="Narrow the search">
      {(['subject', 'kind', 'court', 'type'] as const).map((name) => {
        const values = found.facets[name];
        const own = links.own[name];
        if (values.length === 0) return null;
        return (
          <div key={name}>
            <h2>{NAMES[name]}</h2>
            <ul>
              {own !== undefined && (
                <li>
                  <a href={links.here({ [name]: undefined, page: undefined })}>any</a>
                </li>
              )}
              {values.slice(0, 10).map((one) => (
                <li key={one.value}>
                  <a
                    href={links.here({ [name]: one.value, page: undefined })}
                    aria-current={own === one.value ? 'true' : undefined}
                  >
                    {one.label}
                  </a>{' '}
                  <small>{one.count.toLocaleString('en-US')}</small>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </aside>
  );
}
