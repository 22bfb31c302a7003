import { Feed } from 'feed';

/** A feed of filings; addresses are absolute. */
export interface FilingFeed {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly self: string;
  readonly page: string;
  /** RFC 5005: where the feed begins, and where it goes on. */
  readonly first: string;
  readonly next?: string | undefined;
  readonly items: readonly FilingItem[];
}

export interface FilingItem {
  readonly event: string;
  readonly title: string;
  readonly link: string;
  /** Instants, ISO 8601 in UTC. */
  readonly updated: string;
  readonly published?: string | undefined;
  readonly text: string;
  readonly categories: readonly string[];
  readonly author: string;
}

/** The beginning of time for feeds: an empty one has no change to tell. */
const NEVER = '1970-01-01T00:00:00.000Z';

/** An Atom document (RFC 4287) with paging links (RFC 5005). The same filings give the same bytes. */
export function atom(feed: FilingFeed): string {
  const document = new Feed({
    id: feed.id,
    title: feed.title,
    description: feed.subtitle,
    link: feed.page,
    feedLinks: { atom: feed.self },
    updated: new Date(lastChange(feed)),
    generator: 'Asof',
    author: { name: 'Asof' },
  });
  for (const item of feed.items) {
    document.addItem({
      title: html(item.title),
      id: `urn:uuid:${item.event}`,
      link: item.link,
      date: new Date(item.updated),
      ...(item.published === undefined ? {} : { published: new Date(item.published) }),
      content: paragraphs(item.text),
      category: item.categories.map((term) => ({ term, name: term })),
      author: [{ name: item.author }],
    });
  }
  const links = [
    `<link rel="first" href="${html(feed.first)}"/>`,
    ...(feed.next === undefined ? [] : [`<link rel="next" href="${html(feed.next)}"/>`]),
  ];
  return clean(document.atom1()).replace(/(<feed [^>]*>)/, `$1\n    ${links.join('\n    ')}`);
}

/** When anything in the feed last changed. */
export function lastChange(feed: Pick<FilingFeed, 'items'>): string {
  return feed.items.reduce((last, item) => (item.updated > last ? item.updated : last), NEVER);
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML, and as an attribute. */
export const html = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => SIGNS[sign] as string);

const paragraphs = (text: string): string =>
  text
    .split(/\n+/)
    .map((line) => `<p>${html(line)}</p>`)
    .join('');

/** XML 1.0 has no controls but tab and line breaks: docket text copied from PDFs has. */
const clean = (xml: string): string => xml.replaceAll(/[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu, '');
