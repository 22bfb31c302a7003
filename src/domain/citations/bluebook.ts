import { match } from 'ts-pattern';
import { abbreviatedTitle, caseName } from './abbreviations.js';
import type { Citation, CitedCase, PaperCitation, PressCitation } from './citation.js';
import { citedDate } from './dates.js';

/** Said where a federal paper's number wasn't seen. */
export const NUMBER_NOT_ON_RECORD = '(ECF number not on record)';
/** Said of minute and text orders, to which the docket gives no number. */
export const UNNUMBERED = '(docket entry without number)';

const joined = (...parts: ReadonlyArray<string | null | undefined>): string =>
  parts.filter((part) => part).join(', ');

/** "Doe v. Acme, No. 4:24-cv-04722-YGR" */
export const namedCase = ({ caption, docketNumber }: CitedCase): string =>
  `${caseName(caption)}, No. ${docketNumber.replace(/^Nos?\. /, '')}`;

/** "(N.D. Cal. Mar. 4, 2025)"; what isn't on record is left out. */
function courtAnd(date: string | null | undefined, { courtCitation }: CitedCase, filed: boolean): string {
  const day = date ? `${filed ? 'filed ' : ''}${citedDate(date)}` : '';
  return `(${[courtCitation, day].filter((part) => part !== '').join(' ')})`;
}

/** "ECF No. 72-1", or why there is none. State courts have no such numbers. */
export function ecfNumber({ case: cited, number, attachment }: PaperCitation): string {
  if (cited.state) return '';
  if (number === undefined) return ` ${NUMBER_NOT_ON_RECORD}`;
  if (number === null) return ` ${UNNUMBERED}`;
  const part = attachment && !number.includes('-') ? `-${attachment}` : '';
  return `, ECF No. ${number}${part}`;
}

function paper(c: PaperCitation): string {
  const title = abbreviatedTitle(c.title) + (c.pinpoint ? ` ${c.pinpoint}` : '');
  return `${joined(title, namedCase(c.case))} ${courtAnd(c.date, c.case, c.case.state === true && c.filing)}${ecfNumber(c)}`;
}

function press({ publisher, title, publishedOn, url, retrievedOn }: PressCitation): string {
  const name = publisher ?? (title === null ? 'Publisher not on record' : null);
  const date =
    publishedOn === null
      ? retrievedOn && url
        ? ''
        : ' (date not on record)'
      : ` (${citedDate(publishedOn)})`;
  const seen = publishedOn === null && retrievedOn && url ? ` (last visited ${citedDate(retrievedOn)})` : '';
  return `${joined(joined(title, name) + date, url)}${seen}`;
}

/**
 * A citation in the form of The Bluebook (B17, R. 10.8.3), without a stop at the end.
 * @example bluebook({ kind: 'case', case: { caption: 'Doe v. Acme', docketNumber: 'CGC-24-612746', courtCitation: 'Cal. Super. Ct.', state: true, filedOn: '2024-02-29' } })
 * // 'Doe v. Acme, No. CGC-24-612746 (Cal. Super. Ct. filed Feb. 29, 2024)'
 */
export function bluebook(citation: Citation): string {
  return match(citation)
    .with({ kind: 'paper' }, paper)
    .with(
      { kind: 'case' },
      ({ case: cited }) => `${namedCase(cited)} ${courtAnd(cited.filedOn, cited, true)}`,
    )
    .with({ kind: 'docket' }, ({ case: cited, asOf, knownOn, permalink }) => {
      const known = knownOn ? `, as known on ${citedDate(knownOn)}` : '';
      return `Docket, ${namedCase(cited)} (${cited.courtCitation}) (as of ${citedDate(asOf)}${known}), ${permalink}`;
    })
    .with({ kind: 'press' }, press)
    .exhaustive();
}
