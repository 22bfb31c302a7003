import { z } from 'zod';
import { court } from '../../domain/courts.js';
import { labelOf } from '../../domain/telling/telling.js';
import { dateInWords } from '../../domain/wording.js';
import type { Part } from '../../http/app.js';
import { anySubject } from '../../http/lists.js';
import { searchFilters } from '../../http/search.js';
import { type FactHit, type Found, type Segment, type SubjectHit, search } from '../../replay/search.js';
import { Chips } from '../frame/chips.js';
import { SearchForm } from '../frame/layout.js';
import { usePage } from '../frame/page-context.js';
import { Named, Nothing, When } from '../frame/parts.js';
import { listPage } from '../frame/routes.js';
import { counted, plain } from '../frame/words.js';
import { subjectName } from './chronology.js';

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
            <SearchForm links={context.links} label="Search again" />
            <p class="small">
              Words; "phrases"; prefix*; -excluded; OR. As printed: 12(b)(6), § 1962, ECF No. 72. Only what
              was there under the date above.
            </p>
          </header>
          <InForce query={asked} />
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
        {NARROWING.some((name) => links.own[name] !== undefined)
          ? 'Nothing on record under these dates has these words and matches these filters.'
          : 'Nothing on record under these dates has these words: fewer words, or a later date, may find more.'}
      </Nothing>
    );
  return (
    <div class="results">
      <div>
        <p class="count">
          {found.total.atLeast ? 'At least ' : ''}
          {counted(found.total.count, 'result')}
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
  <>{of.map((one, i) => (one.hit && one.text !== '' ? <mark key={i}>{one.text}</mark> : one.text))}</>
);

/** A title without what the line below it says again. */
function withoutEnd(title: readonly Segment[], end: string): readonly Segment[] {
  const text = title.map((one) => one.text).join('');
  if (!text.endsWith(end)) return title;
  let left = text.length - end.length;
  return title.map((one) => {
    const kept = one.text.slice(0, Math.max(0, left));
    left -= one.text.length;
    return { ...one, text: kept };
  });
}

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
          <Segments of={withoutEnd(hit.title, ` · ${hit.label}`)} />
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
const NARROWING = ['subject', 'kind', 'court', 'type', 'from', 'to'] as const;

/** A facet's value as its readers call it. */
function facetInWords(name: keyof typeof NAMES, value: string, label: string): string {
  if (name === 'court') return court(value)?.citation || label;
  return name === 'kind' ? plain(label) : label;
}

/** The filters in force, in words. */
function InForce({ query }: { query: Readonly<Record<string, unknown>> }) {
  const { node, pin } = usePage();
  const words = (name: (typeof NARROWING)[number], value: string): string => {
    if (name === 'subject') return subjectName(node.reader, pin, anySubject(node.reader, value));
    if (name === 'type') return labelOf(value);
    if (name === 'from' || name === 'to') return dateInWords(value);
    return facetInWords(name, value, value);
  };
  const set = NARROWING.flatMap((name) => {
    const value = query[name];
    if (value === undefined) return [];
    const called = name in NAMES ? NAMES[name as keyof typeof NAMES].toLowerCase() : name;
    const told = [value].flat().map((one) => words(name, String(one)));
    return [{ name, words: `${called}: ${told.join(', ')}` }];
  });
  return <Chips set={set} />;
}

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
              {values.slice(0, 10).map((one) => (
                <li key={one.value}>
                  <a
                    href={links.here({ [name]: one.value, page: undefined })}
                    aria-current={own === one.value ? 'true' : undefined}
                  >
                    {facetInWords(name, one.value, one.label)}
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
