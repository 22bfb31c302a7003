export { abbreviatedTitle, caseName } from './abbreviations.js';
export { bibtex } from './bibtex.js';
export { bluebook } from './bluebook.js';
export { type Citable, citationOf, citationOfSource } from './choosing.js';
export type {
  CaseCitation,
  Citation,
  CitedCase,
  DocketCitation,
  PaperCitation,
  PressCitation,
} from './citation.js';
export { type CslItem, cslJson } from './csl.js';
export { citedDate } from './dates.js';
export { entryTitle } from './entry-title.js';
