import type { ComponentChildren } from 'preact';
import { dateInWords } from '../../domain/wording.js';
import { ASSETS } from './assets.js';
import { AsOfBar, type BarProps } from './bar.js';
import { CiteDialog } from './cite.js';
import type { Links } from './links.js';
import { usePage } from './page-context.js';
import { SourceList } from './sources.js';

export interface Frame {
  readonly title: string;
  readonly bar: BarProps;
  /** The same as JSON, below /api/v1. */
  readonly json?: string | undefined;
  readonly noindex?: boolean | undefined;
  /** What only the bearer of a key may see is kept nowhere. */
  readonly unkept?: boolean | undefined;
  readonly body: ComponentChildren;
}

const PLACES = [
  ['/cases', 'Cases'],
  ['/organizations', 'Organizations'],
  ['/calendar', 'Calendar'],
  ['/timeline', 'Timeline'],
  ['/disputes', 'Disputes'],
] as const;

/** A whole page: the same bar, the same order everywhere. */
export function Document({ title, bar, json, noindex, body }: Frame) {
  const { past, asOf, links } = usePage();
  const pinned = links.cuts.atEvent !== undefined && links.cuts.asOf !== undefined;
  return (
    <html lang="en" class={past ? 'past' : 'live'}>
      <Head title={past ? `${dateInWords(asOf)}: ${title}` : title} json={json} noindex={noindex || pinned} />
      <body>
        <SkipLink />
        <Top links={links} />
        <AsOfBar {...bar} />
        <main id="content" tabindex={-1}>
          {body}
          <SourceList />
        </main>
        <CiteDialog title={title} />
        <Foot json={json} />
      </body>
    </html>
  );
}

function Head({
  title,
  json,
  noindex,
}: {
  title: string;
  json?: string | undefined;
  noindex?: boolean | undefined;
}) {
  return (
    <head>
      <meta charset="utf-8" />
      <title>{`${title} · Asof`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      {noindex && <meta name="robots" content="noindex" />}
      <link rel="stylesheet" href={ASSETS.style.path} />
      <link rel="icon" href={ASSETS.icon.path} type="image/svg+xml" />
      {json !== undefined && <link rel="alternate" type="application/json" href={json} />}
      <script src={ASSETS.script.path} defer />
    </head>
  );
}

const SkipLink = () => (
  <a class="skip" href="#content">
    Skip to content
  </a>
);

/** What stands above every page, an error's too: the places of the record, and its search. */
export function Top({ links }: { links: Links }) {
  return (
    <header class="top">
      <a class="brand" href={links.to('/')}>
        Asof
      </a>
      <nav aria-label="Main">
        <ul>
          {PLACES.map(([path, name]) => (
            <li key={path}>
              <a href={links.to(path)} aria-current={links.path === path ? 'page' : undefined}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {links.path !== '/search' && <SearchForm links={links} label="Search the record" />}
    </header>
  );
}

/** The search of the whole record; keeps the date and, on its own page, the filters. */
export function SearchForm({ links, label }: { links: Links; label: string }) {
  const { q = '', page: _, ...filters } = links.path === '/search' ? links.own : {};
  const kept = Object.entries({ ...filters, ...links.cuts }).flatMap(([name, value]) =>
    [value ?? []].flat().map((one) => [name, String(one)] as const),
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: one <search> is the bar; a form is told apart by its label
    <form class="find" method="get" action="/search" role="search" aria-label={label}>
      {kept.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <input
        type="search"
        name="q"
        value={String(q)}
        placeholder="Search the record"
        aria-label="Words to search for"
      />
      <button type="submit">Search</button>
    </form>
  );
}

function Foot({ json }: { json?: string | undefined }) {
  const { links, origin, asOf, knownOn, pin } = usePage();
  const permalink = links.here({
    asOf,
    knownOn: knownOn ?? undefined,
    atEvent: pin.atEvent ?? undefined,
    atPosition: undefined,
  });
  return (
    <footer class="foot">
      <p>
        Unofficial record, kept from court papers and press. Not legal advice: verify with the court before
        citing or calendaring.
      </p>
      <p>
        <a href={permalink} rel="nofollow">
          Permalink
        </a>
        {json !== undefined && (
          <>
            {' · '}
            <a href={json}>This page as JSON</a>
          </>
        )}
        {' · '}
        <a href="/docs">API</a>
        {' · '}
        <a href="/webhooks">Webhooks and watches</a>
      </p>
      <p class="print-only">
        Permalink: {origin}
        {permalink}
      </p>
    </footer>
  );
}
