import { match } from 'ts-pattern';
import { abbreviatedTitle, caseName } from './abbreviations.js';
import { ecfNumber } from './bluebook.js';
import type { Citation, CitedCase } from './citation.js';
import { citedDate, dateParts } from './dates.js';

interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly circa?: boolean;
  readonly literal?: string;
}

/** An item of CSL-JSON 1.0.2, as far as citations of this record use it. */
export interface CslItem {
  readonly id: string;
  readonly type: 'legal_case' | 'article-newspaper' | 'document';
  readonly title?: string;
  readonly authority?: string;
  readonly number?: string;
  readonly 'container-title'?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly note?: string;
  readonly genre?: string;
}

function cslDate(edtf: string): CslDate {
  const parts = dateParts(edtf);
  const exact = parts.length > 0 && !edtf.includes('/');
  if (!exact) return { literal: citedDate(edtf) };
  return { 'date-parts': [parts], ...(/[~?]/.test(edtf) ? { circa: true } : {}) };
}

const issued = (edtf: string | null | undefined): { issued?: CslDate } =>
  edtf ? { issued: cslDate(edtf) } : {};
const url = (address: string | undefined): { URL?: string } => (address ? { URL: address } : {});

const ofCase = (id: string, cited: CitedCase) =>
  ({
    id,
    type: 'legal_case',
    title: caseName(cited.caption),
    authority: cited.courtCitation,
    number: cited.docketNumber.replace(/^Nos?\. /, ''),
  }) as const;

/** A citation as CSL-JSON, for reference managers. What CSL has no member for stands in `note`. */
export function cslJson(citation: Citation, id: string): CslItem {
  return match(citation)
    .returnType<CslItem>()
    .with({ kind: 'paper' }, (c) => {
      const number = ecfNumber(c).replace(/^[, ]+/, '');
      const title = abbreviatedTitle(c.title) + (c.pinpoint ? ` ${c.pinpoint}` : '');
      return {
        ...ofCase(id, c.case),
        ...issued(c.date),
        genre: title,
        note: number === '' ? title : `${title}, ${number}`,
        ...url(c.url),
      };
    })
    .with({ kind: 'case' }, (c) => ({ ...ofCase(id, c.case), ...issued(c.case.filedOn), ...url(c.url) }))
    .with({ kind: 'docket' }, (c) => ({
      ...ofCase(id, c.case),
      ...issued(c.asOf),
      genre: 'Docket',
      note: `Docket as of ${citedDate(c.asOf)}${c.knownOn ? `, as known on ${citedDate(c.knownOn)}` : ''}`,
      URL: c.permalink,
    }))
    .with({ kind: 'press' }, (c) => ({
      id,
      type: 'article-newspaper',
      ...(c.title === null ? {} : { title: c.title }),
      ...(c.publisher === null ? {} : { 'container-title': c.publisher }),
      ...issued(c.publishedOn),
      ...(c.retrievedOn ? { accessed: cslDate(c.retrievedOn) } : {}),
      ...url(c.url),
    }))
    .exhaustive();
}
