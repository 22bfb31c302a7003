import { isWebhookBody } from './readers/webhook.js';
import { isRecord, type Json, list } from './values.js';

/** Formats as `format=` names them. */
export const FORMATS = [
  'juriscraper',
  'courtlistener',
  'internet-archive',
  'pacer-rss',
  'bods',
  'asof',
] as const;
export type Format = (typeof FORMATS)[number];

/** What a text is, found by looking at it; `shape` says which of a format's several forms. */
export type Detected =
  | { readonly format: 'pacer-rss' }
  | { readonly format: 'asof' }
  | { readonly format: 'bods' }
  | { readonly format: 'juriscraper'; readonly shape: 'docket' | 'dockets' | 'notice' }
  | {
      readonly format: 'courtlistener';
      readonly shape:
        | 'docket'
        | 'entries'
        | 'parties'
        | 'dockets'
        | 'entry'
        | 'party'
        | 'webhook'
        | 'attorneys';
    }
  | { readonly format: 'internet-archive' };

export const UNKNOWN =
  "What this is can't be told from its content: name the format, one of juriscraper, courtlistener, internet-archive, pacer-rss, asof.";

/** Whether a text is XML rather than JSON, by its first character. */
export const looksLikeXml = (text: string): boolean => /^[\s\ufeff]{0,100}</.test(text);

/** Whether a text is several lines of JSON rather than one value. */
export function looksLikeLines(text: string): boolean {
  const end = text.indexOf('\n');
  const first = (end < 0 ? text : text.slice(0, end)).trim();
  if (!first.startsWith('{') || !first.endsWith('}')) return false;
  return (
    /"type"\s*:/.test(first) && /"subject"\s*:\s*"(?:case|matter|organization|venture|person)-/.test(first)
  );
}

/** The format of parsed JSON, or a sentence that says why it can't be told. */
export function detectJson(value: unknown): Detected | string {
  if (isWebhookBody(value)) return { format: 'courtlistener', shape: 'webhook' };
  if (Array.isArray(value)) return detectList(value);
  if (!isRecord(value)) return UNKNOWN;
  if (isEvent(value)) return { format: 'asof' };
  if (Array.isArray(value.results)) return detectPage(value.results);
  if (Array.isArray(value.dockets) && 'court_id' in value) return { format: 'juriscraper', shape: 'notice' };
  if (isClEntry(value)) return { format: 'courtlistener', shape: 'entry' };
  if (Array.isArray(value.party_types)) return { format: 'courtlistener', shape: 'party' };
  if ('docket_number' in value) return detectDocket(value);
  return UNKNOWN;
}

function detectDocket(value: Json): Detected {
  const isClName =
    'court' in value || 'date_created' in value || 'pacer_case_id' in value || 'resource_uri' in value;
  const entries = list(value.docket_entries);
  const hasPapers = entries.some(
    (entry) => isRecord(entry) && ('recap_documents' in entry || 'entry_number' in entry),
  );
  if ('docket_entries' in value) {
    const isExport =
      hasPapers ||
      (entries.length === 0 &&
        isClName &&
        !('court_id' in value && 'federal_dn_case_type' in value && !('court' in value)));
    return isExport ? { format: 'internet-archive' } : { format: 'juriscraper', shape: 'docket' };
  }
  return isClName ? { format: 'courtlistener', shape: 'docket' } : { format: 'juriscraper', shape: 'docket' };
}

function detectList(value: readonly unknown[]): Detected | string {
  const first = value.find(isRecord);
  if (!first) return value.length === 0 ? 'The list is empty: it names no case.' : UNKNOWN;
  if (isEvent(first)) return { format: 'asof' };
  if ('statementId' in first || 'statementID' in first) return { format: 'bods' };
  if (Array.isArray(first.results)) {
    const results = value.flatMap((page) => (isRecord(page) ? list(page.results) : []));
    return detectPage(results);
  }
  if ('docket_entries' in first || 'court_id' in first)
    return isClEntry(first)
      ? { format: 'courtlistener', shape: 'entries' }
      : { format: 'juriscraper', shape: 'dockets' };
  return detectPage(value);
}

function detectPage(results: readonly unknown[]): Detected | string {
  const first = results.find(isRecord);
  if (!first) return 'The page is empty: it names no docket, so nothing can be told from it.';
  if (isClEntry(first)) return { format: 'courtlistener', shape: 'entries' };
  if (Array.isArray(first.party_types)) return { format: 'courtlistener', shape: 'parties' };
  if (Array.isArray(first.parties_represented)) return { format: 'courtlistener', shape: 'attorneys' };
  if ('docket_number' in first) return { format: 'courtlistener', shape: 'dockets' };
  return UNKNOWN;
}

const isEvent = (value: Json): boolean =>
  typeof value.type === 'string' && typeof value.subject === 'string' && 'data' in value;

const isClEntry = (value: Json): boolean =>
  'recap_documents' in value || ('entry_number' in value && 'docket' in value);
