import type { Column } from './csv.js';

/** A claim between one claimant and one opponent: a line of the table. */
export interface ClaimLine {
  readonly claim: string;
  readonly cause: string;
  readonly statute: string | null;
  readonly counts: string;
  readonly counterclaim: boolean;
  readonly claimant: string | null;
  readonly opponent: string | null;
  readonly fate: string;
  readonly withPrejudice: boolean | null;
  readonly leaveToAmend: boolean | null;
  readonly ground: string | null;
  readonly onTheMerits: boolean;
  readonly on: string | null;
  readonly orderNumber: string | null;
  readonly pending: boolean;
  readonly inPleadingInForce: boolean;
}

interface ClaimView {
  readonly claim: string;
  readonly cause: string;
  readonly statute?: string | null;
  readonly counts?: readonly { readonly pleading: string; readonly count: string }[];
  readonly counterclaim: boolean;
  readonly fate: string;
  readonly pending: boolean;
  readonly inPleadingInForce: boolean;
  readonly pairs?: readonly Readonly<Record<string, unknown>>[];
}

/** The ledger of claims, one line a pair; a claim without known parties has one line. @param view as the answer shows it */
export function claimLines(view: unknown): ClaimLine[] {
  const { claims } = view as { claims?: readonly ClaimView[] };
  return (claims ?? []).flatMap((claim) => {
    const pairs = claim.pairs && claim.pairs.length > 0 ? claim.pairs : [{ fate: claim.fate }];
    return pairs.map((pair) => lineOf(claim, pair));
  });
}

function lineOf(claim: ClaimView, pair: Readonly<Record<string, unknown>>): ClaimLine {
  const word = (key: string): string | null => (typeof pair[key] === 'string' ? (pair[key] as string) : null);
  const flag = (key: string): boolean | null =>
    typeof pair[key] === 'boolean' ? (pair[key] as boolean) : null;
  return {
    claim: claim.claim,
    cause: claim.cause,
    statute: claim.statute ?? null,
    counts: (claim.counts ?? []).map(({ pleading, count }) => `${count} (${pleading})`).join('; '),
    counterclaim: claim.counterclaim,
    claimant: word('claimant'),
    opponent: word('opponent'),
    fate: word('fate') ?? claim.fate,
    withPrejudice: flag('withPrejudice'),
    leaveToAmend: flag('leaveToAmend'),
    ground: word('ground'),
    onTheMerits: flag('onTheMerits') ?? false,
    on: word('on'),
    orderNumber: word('orderNumber'),
    pending: claim.pending,
    inPleadingInForce: claim.inPleadingInForce,
  };
}

const names = [
  'claim',
  'cause',
  'statute',
  'counts',
  'counterclaim',
  'claimant',
  'opponent',
  'fate',
  'withPrejudice',
  'leaveToAmend',
  'ground',
  'onTheMerits',
  'on',
  'orderNumber',
  'pending',
  'inPleadingInForce',
] as const satisfies readonly (keyof ClaimLine)[];

export const claimColumns: readonly Column<ClaimLine>[] = names.map((name) => ({
  name,
  of: (line) => line[name],
}));
