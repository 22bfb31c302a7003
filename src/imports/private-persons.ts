import { court as courtOf, docketNumberParts } from '../domain/courts.js';
import type { CaseFacts } from './docket-input.js';

const ORGANIZATION =
  /\b(?:inc|incorporated|llc|l\.l\.c|llp|l\.l\.p|lp|l\.p|ltd|limited|corp|corporation|co|company|companies|partners|partnership|trust|bank|n\.a|holdings?|group|enterprises?|associates|association|p\.c|p\.a|pllc|plc|gmbh|s\.a|foundation|church|university|city of|county of|state of|district|authority|industries|international|services|systems|properties|realty|management|restaurants?|hospital|center|imports|village|station|technologies|caterers|bancgroup)\b/i;
/** Nature-of-suit codes of prisoners' petitions and immigration, and of those who challenge a sentence. */
const SUIT =
  /^\D{0,4}(?:3?(?:462|463|465|510|530|535|540|550|555|560))\b|prisoner|habeas|immigration|deportation|alien detainee|naturalization/i;
const CAUSE = /^\s*28:22(?:41|54|55)|^\s*8:1(?:105|252)|habeas|deportation|naturalization/i;

/**
 * Whether a case is a natural person's bankruptcy, an immigration, habeas or prisoner's case, or a criminal one: its pages
 * ask search engines to stay away. In doubt it is.
 */
export function isPrivatePersons(facts: CaseFacts): boolean {
  const type = facts.docketNumber === undefined ? undefined : docketNumberParts(facts.docketNumber)?.type;
  if (type !== undefined && /^(?:cr|mj|po|pcd|mjd|sw|gj)/.test(type)) return true;
  if (SUIT.test(facts.natureOfSuit ?? '') || CAUSE.test(facts.cause ?? '')) return true;
  if (/criminal|prisoner|habeas|immigration|agency.{0,20}(?:bia|immigration)/i.test(facts.typeWords ?? ''))
    return true;
  const level = courtOf(facts.court ?? '')?.level;
  const isBankruptcy =
    level === 'bankruptcy' || level === 'bankruptcy-appellate' || type === 'bk' || type === 'ap';
  return isBankruptcy && !ORGANIZATION.test(facts.caption ?? '');
}
