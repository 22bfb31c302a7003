import type { z } from 'zod';
import type { PartyRole } from '../domain/case/events.js';
import { line } from './values.js';

type Role = z.infer<typeof PartyRole>;

/** From most to least telling: the first that fits is the role. */
const ROLES: readonly (readonly [RegExp, Role])[] = [
  [/\bamic(?:us|i)\b/, 'amicus'],
  [/real party in interest/, 'real-party-in-interest'],
  [/involuntary plaintiff/, 'involuntary-plaintiff'],
  [/nominal defendant/, 'nominal-defendant'],
  [/(?:3rd|third).{0,3}(?:party|pty).{0,3}plaintiff/, 'third-party-plaintiff'],
  [/(?:3rd|third).{0,3}(?:party|pty).{0,3}defendant/, 'third-party-defendant'],
  [/counter.?(?:claimant|plaintiff)/, 'counterclaimant'],
  [/counter.?defendant/, 'counter-defendant'],
  [/cross.?(?:claimant|plaintiff)/, 'cross-claimant'],
  [/cross.?defendant/, 'cross-defendant'],
  [/intervenor|intervener|intervening/, 'intervenor'],
  [/\brelator\b/, 'relator'],
  [/appellant|cross-appellant/, 'appellant'],
  [/appellee/, 'appellee'],
  [/petitioning creditor|creditor committee|creditor/, 'creditor'],
  [/trustee|bankruptcy admin/, 'trustee'],
  [/debtor/, 'debtor'],
  [/objector/, 'objector'],
  [/petitioner/, 'petitioner'],
  [/respondent/, 'respondent'],
  [/plaintiff/, 'plaintiff'],
  [/defendant/, 'defendant'],
  [/claimant/, 'plaintiff'],
  [/movant/, 'movant'],
  [/interested party|interested|notice party/, 'interested-party'],
];

/**
 * The role in the record's words of a role as a docket prints it.
 * @example partyRole('3rd Pty Defendant') // 'third-party-defendant'
 */
export function partyRole(printed: string): Role {
  const words = printed.toLowerCase().replace(/\s+/g, ' ').slice(0, 200);
  return ROLES.find(([pattern]) => pattern.test(words))?.[1] ?? 'other';
}

/** A caption without "et al" and without the titles that stand for none. */
export function caption(value: unknown): string | undefined {
  const printed = line(value, 500);
  if (printed === undefined || /^unknown case title$/i.test(printed)) return undefined;
  return printed.replace(/,?\s+et al\.?(?=\s+v\.?\s|$)/gi, '').trim() || undefined;
}

/** A judge's name without titles; "Not Assigned" and the like are no judge. */
export function judgeName(value: unknown): string | undefined {
  const printed = line(value, 200);
  if (printed === undefined || /^(?:not assigned|unassigned|none|n\/?a|unknown.*|no judge.*)$/i.test(printed))
    return undefined;
  const name = printed.replace(
    /^(?:(?:the |chief |senior |u\.?s\.? |united states |district |magistrate |bankruptcy |circuit |presiding )*(?:judge|justice|magistrate|honorable|hon\.?)\s+)+/i,
    '',
  );
  return name === '' ? undefined : name;
}

/** A name as it is compared: letters and digits only, lower case, one space between words. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
