import type { Disposition } from './label.js';
import { onceFor } from './text.js';

export interface Ruling {
  disposition: Disposition;
  /** Where the ruling's words stand in the text. */
  at: number;
  end: number;
  /** "the motion is granted": the motion is named before the verb. */
  passive: boolean;
  /** "denied without prejudice" */
  withoutPrejudice?: boolean;
}

const VERBS: ReadonlyArray<readonly [Disposition, RegExp]> = [
  [
    'granted-in-part',
    /grant(?:ing|ed|s)?,? (?:\w+ ){0,6}?in part(?:,? (?:and )?(?:deny(?:ing)?|denied|denies),? (?:\w+ ){0,4}?in part)?|granting-in-part|(?:denied|denying|deny),? in part|grant(?:ed|ing)? (?:\w+ ){0,4}?only (?:to|in)|partially grant/g,
  ],
  [
    'moot',
    /(?:den(?:ying|ied|y|ies)|dismiss(?:ed|ing)|terminat(?:ed|ing)|find(?:ing|s)|found|terminate|deem(?:ed|ing)|declared?|resolv(?:ed|ing))(?: (?!grant)[\w#[\],.'"()-]{1,30}){0,14}? (?:as )?moot\b|\b(?:is|are) (?:hereby |now |rendered |therefore )*moot\b|\bmooting\b|finding as moot|\bmoot(?:ed)?\b/g,
  ],
  [
    'granted',
    /\bgrant(?:ed|ing|s)?\b(?! of\b)|\b(?:is|are|be) (?:hereby )?(?:allowed|approved)\b|\ballowing\b|[":] ?allowed\b|\bleave is given\b|\b(?:application|motion) approved\b|\bapproving\b|\bsustain(?:ed|ing)\b/g,
  ],
  [
    'denied',
    /\bden(?:ied|ying|y|ies)\b|\boverrul(?:ed|ing)\b|\bdisapprov(?:ed|ing)\b|\bnot (?:be )?allowed\b/g,
  ],
  [
    'taken-under-advisement',
    /\b(?:taken|takes?|taking|took|under)\b(?: (?!no )[\w#[\],.'-]{1,30}){0,12}? (?:under )?(?:advisement|submission)\b|\b(?:ruling|decision) (?:is )?reserved|\breserv(?:es|ed|ing) (?:ruling|decision)|\bmatter (?:is )?submitted\b/g,
  ],
  [
    'stricken',
    /\b(?:motion|application|document|filing|pleading|brief|complaint|answer|notice|response|reply|letter)s?\b(?:(?!hearing|conference|trial|deadline|\bdate)[^.;]){0,60} (?:is|are|be) (?:hereby )?stricken|\bstriking (?:the |\d{1,4} |\[\d{1,4}\] )?(?:motion|application|document|filing|pleading|complaint|answer|notice|response|reply|brief|letter)|\bstrikes (?:the )?(?:motion|document|filing|\d)/g,
  ],
  [
    'withdrawn',
    /\b(?:motion|application|request|objection)s?\b(?:[^.;]|\bnos?\.|\bdoc\.){0,60} (?:is|are|was|were|has been|deemed|be) (?:hereby |deemed )?withdrawn|\bwithdrawing (?:\d{1,4} |\[\d{1,4}\] )?(?:\w+ ){0,2}motion|: withdrawn\b|disposition: withdrawn|\bmotion withdrawn\b/g,
  ],
];

/** Words that make a verb no ruling: what is asked, forecast, conditional, or told of another matter. */
const NO_RULING_BEFORE =
  /(?:\b(?:should|if|would|could|may|why|whether|unless|not be|to be|requests? (?:that )?[^.;]{0,60}be|asks? [^.;]{0,40}|to|recommend\w{0,6} (?:that )?[^.;]{0,80}|moves? [^.;]{0,40}|in lieu of|seeking|order to show cause why[^.;]{0,120}|proposed order|tentative\w{0,3} [^.;]{0,40}|pursuant to|previously|having been|has been|was|were|after|upon|following|motion for|or) (?:the )?|proposed order [^.;]{0,60}|\b(?:the|an|its|court'?s|prior|earlier|previous) (?:\w+ ){0,3}order (?:of|dated|entered|filed|issued|that|which) [^.;]{0,60}|\b(?:regards? to|regarding|re|on) (?:the )?(?:memorandum )?(?:decision|opinion|order)\b[^.;]{0,50})$/;
const NO_REQUEST = /objections?\b[^;]{0,80}\b(?:report|r&r|recommendations?|confirmation|magistrate)\b/;
const NO_RULING_AFTER = /^(?: \w+){0,2} (?:by the (?:state|district|bankruptcy) court)/;

/** `rulingsIn` of what the entry itself says. */
export const rulingsOf = onceFor(({ own }) => rulingsIn(own));

/** Every ruling of the text, in order; at most 24. */
function rulingsIn(text: string): Ruling[] {
  // What an order vacates it does not decide, though it quotes it.
  if (
    /^\W{0,4}(?:\w+ ){0,2}order (?:vacating|rescinding|withdrawing|setting aside) (?!.{0,12}motion)/.test(
      text,
    )
  )
    return [];
  const found: Ruling[] = [];
  for (const [disposition, verb] of VERBS) {
    verb.lastIndex = 0;
    let count = 0;
    for (let hit = verb.exec(text); hit && count < 24; hit = verb.exec(text), count++) {
      const before = text.slice(Math.max(0, hit.index - 130), hit.index);
      const after = text.slice(hit.index + hit[0].length, hit.index + hit[0].length + 60);
      // A plan is confirmed or not: that decides no motion. Nor does it what is held against a recommendation.
      if (/^ (?:confirmation|discharge)/.test(after)) continue;
      if (/^(?:overrul|sustain)/.test(hit[0]) && NO_REQUEST.test(before.slice(-90) + hit[0] + after))
        continue;
      if (NO_RULING_BEFORE.test(before) || NO_RULING_AFTER.test(after)) continue;
      if (
        /\b(?:affirmative|allow|grant|deny)$/.test(hit[0]) &&
        !/(?:court|judge|hereby|does|will|the undersigned) (?:\w+ ){0,2}$/.test(before)
      )
        continue;
      const passive =
        /(?:is|are|be|been|was) (?:hereby |therefore |also |accordingly |now )*$/.test(before) ||
        !/ing$/.test((hit[0].split(' ')[0] ?? '').replace(/[,.]$/, ''));
      const tail = /^[^.;]*/.exec(text.slice(hit.index, hit.index + hit[0].length + 90))?.[0] ?? '';
      found.push({
        disposition,
        at: hit.index,
        end: hit.index + hit[0].length,
        passive,
        ...(/without prejudice/.test(tail) && !/\bgrant/.test(tail.slice(hit[0].length))
          ? { withoutPrejudice: true }
          : {}),
      });
    }
  }
  found.sort((a, b) => a.at - b.at);
  return found.filter((ruling, i) => !overlaps(found, ruling, i));
}

/** "granting in part" and "denied as moot" are one ruling each, not "granted" and "denied" besides. */
function overlaps(all: Ruling[], ruling: Ruling, index: number): boolean {
  return all.some((other, i) => {
    if (i === index) return false;
    const special = other.disposition === 'granted-in-part' || other.disposition === 'moot';
    const plain = ruling.disposition !== 'granted-in-part' && ruling.disposition !== 'moot';
    if (special && plain) return ruling.at >= other.at && ruling.at < other.end;
    return other.disposition === ruling.disposition && i < index && ruling.at - other.at < 12;
  });
}
