import { isRecord, list } from '../values.js';
import type { Page } from './courtlistener.js';

/**
 * Results of one saved page, of a list of pages, or a bare list of results. `count` is a number on numbered pages and an
 * address on cursor pages, so that whether a listing is whole is told by its `next` and `previous`.
 */
export function pagesOf(value: unknown): Page {
  if (isRecord(value)) {
    const results = list(value.results).map((each, i) => ({ value: each, place: `results[${i}]` }));
    return { results, whole: isEnd(value.next) && isEnd(value.previous) };
  }
  const pages = list(value);
  const arePages = pages.some((page) => isRecord(page) && Array.isArray(page.results));
  if (!arePages) return { results: pages.map((each, i) => ({ value: each, place: `[${i}]` })), whole: false };
  const results = pages.flatMap((page, p) =>
    isRecord(page)
      ? list(page.results).map((each, i) => ({ value: each, place: `[${p}].results[${i}]` }))
      : [],
  );
  const ends = pages.filter((page) => isRecord(page) && isEnd(page.next)).length;
  const starts = pages.filter((page) => isRecord(page) && isEnd(page.previous)).length;
  return { results, whole: ends === 1 && starts === 1 };
}

const isEnd = (link: unknown): boolean => link === null || link === undefined || link === '';
