import { match } from 'ts-pattern';
import { abbreviatedTitle } from './abbreviations.js';
import { ecfNumber, namedCase } from './bluebook.js';
import type { Citation, CitedCase } from './citation.js';
import { citedDate, dateParts } from './dates.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text as LaTeX sets it: none of it is a command. */
const tex = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\~^]|[&%$#_{}]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`);
/** Signs that would end the field or begin a command are percent-encoded. */
const texUrl = (url: string): string =>
  url.replace(/[\\{}\s"^~]/g, (sign) => encodeURIComponent(sign).replace('~', '%7E'));

type Field = readonly [name: string, value: string];

function dated(edtf: string | null | undefined): Field[] {
  if (!edtf) return [];
  const [year, month, day] = dateParts(edtf);
  if (year === undefined || /[~?/]/.test(edtf)) {
    return year === undefined
      ? [['note', `{${tex(citedDate(edtf))}}`]]
      : [
          ['year', `{${year}}`],
          ['note', `{${tex(citedDate(edtf))}}`],
        ];
  }
  const name = month === undefined ? undefined : MONTHS[month - 1];
  const when: Field[] =
    name === undefined ? [] : [['month', day === undefined ? name : `${name} # {~${day}}`]];
  return [['year', `{${year}}`], ...when];
}

const url = (address: string | undefined): Field[] => (address ? [['url', `{${texUrl(address)}}`]] : []);
const field = (name: string, value: string): Field => [name, `{${tex(value)}}`];
/** In double braces, so that a style doesn't change the capitals. */
const title = (value: string): Field => ['title', `{{${tex(value)}}}`];
const inCourt = (cited: CitedCase): string => `${namedCase(cited)} (${cited.courtCitation})`;

function fields(citation: Citation): Field[] {
  return match(citation)
    .with({ kind: 'paper' }, (c): Field[] => [
      title(abbreviatedTitle(c.title) + (c.pinpoint ? ` ${c.pinpoint}` : '')),
      field('howpublished', inCourt(c.case) + ecfNumber(c)),
      ...dated(c.date),
      ...url(c.url),
    ])
    .with({ kind: 'case' }, (c): Field[] => [
      title(namedCase(c.case)),
      field('howpublished', c.case.courtCitation),
      ...dated(c.case.filedOn),
      ...url(c.url),
    ])
    .with({ kind: 'docket' }, (c): Field[] => [
      title(`Docket, ${namedCase(c.case)}`),
      field(
        'howpublished',
        `${c.case.courtCitation}, as of ${citedDate(c.asOf)}${c.knownOn ? `, as known on ${citedDate(c.knownOn)}` : ''}`,
      ),
      ...dated(c.asOf),
      ...url(c.permalink),
    ])
    .with({ kind: 'press' }, (c): Field[] => [
      ...(c.title === null ? [] : [title(c.title)]),
      ...(c.publisher === null ? [] : [field('howpublished', c.publisher)]),
      ...dated(c.publishedOn),
      ...url(c.url),
      ...(c.publishedOn === null && c.retrievedOn
        ? [field('note', `Last visited ${citedDate(c.retrievedOn)}`)]
        : []),
    ])
    .exhaustive();
}

/** A citation as a BibTeX entry. `@misc` is the one type that every style knows and none bends. */
export function bibtex(citation: Citation, key: string): string {
  const safe = key.replace(/[^A-Za-z0-9:._-]+/g, '-') || 'citation';
  const lines = fields(citation).map(([name, value]) => `  ${name} = ${value},`);
  return [`@misc{${safe},`, ...lines, '}', ''].join('\n');
}
