import { isRecommendation } from './court-acts.js';
import { type Ruling, rulingsOf } from './dispositions.js';
import { correctedTime, firstHearing } from './hearing-dates.js';
import { isCopy, kindOf } from './kinds.js';
import type { Disposition, EntryText, Kind, Label, LabelConfidence, MotionType } from './label.js';
import { motionTypeOf } from './motion-of-entry.js';
import { referencesIn } from './references.js';
import { type DocketText, readText } from './text.js';

/** Raised whenever a label of any entry can change, so that `reinterpret` knows what to read again. */
export const CLASSIFIER_VERSION = 6;

/**
 * Reads one docket entry.
 * @example classify({ id: '7', description: 'ORDER granting 12 Motion to Stay' })
 * // { id: '7', kind: 'order', motionType: 'stay', disposition: 'granted', refersTo: [12], hearingAt: null }
 */
export function classify(entry: EntryText): Label {
  return classifyWithConfidence(entry).label;
}

export interface Reading {
  label: Label;
  confidence: LabelConfidence;
}

/** As `classify` (of a text already read, if given), with how sure each part is: `low` is for a person to confirm, never for a status. */
export function classifyWithConfidence(entry: EntryText, text: DocketText = readText(entry)): Reading {
  const { kind, confidence } = kindOf(text);
  const rulings = DECIDES.has(kind) && !isRecommendation(text) && !isCopy(text) ? rulingsOf(text) : [];
  const ruling = onRequest(text, rulings);
  const motion =
    isCopy(text) && kind === 'order'
      ? { type: null, confidence: 'high' as const }
      : motionTypeOf(kind, text, ruling);
  const disposition = dispositionOf(kind, text, ruling, motion.type);
  const refersTo = referencesIn(text.text, entry.document_number);
  const sets = SETS.has(kind) || (kind === 'service' && /^(?:\w+ )?summons/.test(text.lead));
  const hearingAt = sets
    ? (correctedTime(text.own) ?? firstHearing(text, ahead(entry.date_filed, kind)))
    : null;
  return {
    label: { id: entry.id ?? '', kind, motionType: motion.type, disposition, refersTo, hearingAt },
    confidence: {
      kind: confidence,
      motionType: confidence === 'low' ? 'low' : motion.confidence,
      disposition: confidence === 'low' || (rulings.length > 1 && disposition === null) ? 'low' : 'high',
      refersTo: refersTo.length > 8 ? 'low' : 'high',
      hearingAt: confidence,
    },
  };
}

/** "Order Reinstating Case (related document 13 Motion to Reinstate Case)": it does what the motion asked. */
function doesAsAsked({ lead, text }: DocketText): boolean {
  const verb = /^(?:agreed |consent )?order ([a-z]{4,12})ing\b/.exec(lead)?.[1];
  return (
    verb !== undefined &&
    !/^(?:grant|deny|sett|schedul|regard|resolv|continu|dismiss)/.test(verb) &&
    new RegExp(`\\b\\d{1,4}\\]? (?:[\\w-]{1,20} ){0,3}motion (?:for|to) (?:[\\w-]{1,20} ){0,2}?${verb}`).test(
      text,
    )
  );
}

/** What minutes name of their own day was held, not set. */
function ahead(filed: string | null | undefined, kind: Kind): (day: string) => boolean {
  if (!filed) return () => true;
  return kind === 'hearing-held' ? (day) => day > filed : (day) => day >= filed;
}

const DECIDES: ReadonlySet<Kind> = new Set(['order', 'judgment', 'hearing-held']);
const SETS: ReadonlySet<Kind> = new Set([
  'hearing-set',
  'order',
  'motion',
  'hearing-held',
  'assignment',
  'settlement',
  'dismissal',
  'transfer',
]);

/** The first ruling on a request: objections overruled on the way to it are none. */
function onRequest(text: DocketText, rulings: Ruling[]): Ruling | undefined {
  return (
    rulings.find((one) => !/^(?:overrul|sustain)/.test(text.own.slice(one.at, one.at + 8))) ?? rulings[0]
  );
}

/** What was decided on a request: the first ruling of the text, if the text names a request at all. */
function dispositionOf(
  kind: Kind,
  text: DocketText,
  first: Ruling | undefined,
  motionType: MotionType | null,
): Disposition | null {
  if (!DECIDES.has(kind) || isRecommendation(text)) return null;
  if (first) {
    // A judgment for a party grants nothing by itself, and a paper can be approved that nobody asked about.
    if (
      motionType === null &&
      kind === 'order' &&
      /approv|sustain/.test(text.own.slice(first.at, first.at + 12))
    )
      return null;
    return first.disposition;
  }
  if (kind !== 'order') return null;
  const { lead } = text;
  // A stub's "Order on Motion to Appear Pro Hac Vice" doesn't say what was decided.
  if (motionType === 'pro-hac-vice' && /admi(?:t|ssion)|appear/.test(text.own))
    return /^order (?:on|re|regarding) (?:\[?\d{1,4}\]? )?(?:\w+ ){0,2}(?:motion|application)/.test(lead) &&
      !/\badmit(?:s|ted)\b/.test(text.own)
      ? null
      : 'granted';
  if (
    /^(?:\w+ ){0,2}order (?:extending|enlarging)|(?:time|deadline)[^.;]{0,80}(?:is|are) (?:hereby )?extended\b|memo[\w -]{0,20}endors.{0,250}\breset\b/.test(
      lead,
    )
  )
    return motionType === 'extension' ? 'granted' : null;
  // A judge who signs a stipulation grants what it asks.
  if (/^so[- ]ordered\b.{0,60}?\b(?:re|granting|as to)\b/.test(lead) && motionType !== null) return 'granted';
  if (/\bwill be extended (?:only )?until\b/.test(text.own) && motionType === 'extension')
    return 'granted-in-part';
  if (
    /^(?:agreed )?order (?:for|vacating|lifting|terminating|modifying|annulling)[\w ]{0,30}\bstay\b/.test(
      lead,
    ) &&
    motionType === 'relief-from-stay'
  )
    return 'granted';
  if (doesAsAsked(text)) return 'granted';
  if (
    /^order (?:authorizing|approving|allowing|admitting|employing)/.test(lead) &&
    /\(related doc/.test(text.text)
  )
    return 'granted';
  return null;
}
