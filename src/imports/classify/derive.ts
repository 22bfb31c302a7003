import { classifyWithConfidence } from './classify.js';
import { isRecommendation } from './court-acts.js';
import { deadlines } from './derived/deadlines.js';
import { type Draft, draft, least, type Read, titleOf } from './derived/draft.js';
import { endings } from './derived/endings.js';
import { hearings } from './derived/hearings.js';
import { people } from './derived/people.js';
import { injunctionKind, motionsAmong, rulings } from './derived/rulings.js';
import type { EntryText, Label, LabelConfidence } from './label.js';
import { type DocketText, readText } from './text.js';

export type { Draft } from './derived/draft.js';

export interface DeriveInput {
  entry: EntryText;
  label: Label;
  confidence: LabelConfidence;
  /** `YYYY-MM-DD`, the entry's day in the court's zone. */
  filed: string | null;
  /** The court's IANA zone. Dockets print local days and times; drafts keep them so, nothing is converted. */
  timeZone: string;
}

/**
 * The facts that an entry tells by itself. What only the rest of the docket could show (which motion lives, whether
 * anything is left of the case) is for the fold; what is doubtful is marked `low`, to be confirmed by a person.
 */
export function derive(input: DeriveInput, text: DocketText = readText(input.entry)): Draft[] {
  const { entry, label, confidence } = input;
  const number = entry.document_number?.trim() || undefined;
  const read: Read = { label, sure: confidence, text, number, filed: input.filed ?? undefined };
  return [
    ...papers(read),
    ...rulings(read),
    ...hearings(read),
    ...deadlines(read),
    ...endings(read),
    ...people(read),
  ];
}

/** Reads and derives in one step. */
export function understand(
  entry: EntryText,
  timeZone: string,
): { label: Label; confidence: LabelConfidence; drafts: Draft[] } {
  const text = readText(entry);
  const { label, confidence } = classifyWithConfidence(entry, text);
  return {
    label,
    confidence,
    drafts: derive({ entry, label, confidence, filed: entry.date_filed ?? null, timeZone }, text),
  };
}

/** What parties put on the docket, and that the court entered an order. */
function papers(read: Read): Draft[] {
  const { label, sure, text, number } = read;
  const drafts: Draft[] = [];
  const { lead, own } = text;
  switch (label.kind) {
    case 'motion': {
      const targets = label.refersTo.map(String);
      drafts.push(
        draft(
          'MotionFiled',
          {
            motionType: label.motionType ?? 'other',
            title: titleOf(read),
            movants: movants(text.printed),
            number,
            targets: targets.length > 0 ? targets : undefined,
          },
          sure.kind,
        ),
      );
      const kind = injunctionKind(label.motionType, own);
      if (kind)
        drafts.push(draft('InjunctionRequested', { kind, number }, least(sure.kind, sure.motionType)));
      if (/notice of settlement/.test(own)) drafts.push(draft('SettlementNotified', {}, sure.kind));
      break;
    }
    case 'opposition': {
      const motionNumbers = motionsAmong(text.text, label.refersTo).map(String);
      if (motionNumbers.length > 0 && label.motionType !== null)
        drafts.push(
          draft(
            'MotionOpposed',
            { motionNumbers },
            least(sure.kind, !/non-?opposition|no opposition|does not oppose|in support of/.test(lead)),
          ),
        );
      break;
    }
    case 'order':
      if (!isRecommendation(text)) drafts.push(draft('OrderEntered', { title: titleOf(read) }, sure.kind));
      break;
    case 'amended-complaint':
      drafts.push(amendment(read));
      break;
    case 'counterclaim':
      if (/^counter/.test(lead)) drafts.push(draft('CounterclaimsFiled', { number }, sure.kind));
      break;
    case 'answer':
      if (
        /(?:,|and|with|;|&) (?:\w+ ){0,3}counter-?claims?\b/.test(own.slice(0, 400)) &&
        !/answer to (?:\w+ |\d+ |\[\d+\] ){0,4}counter-?claim/.test(own)
      )
        drafts.push(draft('CounterclaimsFiled', { number }, sure.kind));
      break;
    case 'appeal':
      if (/^(?:notice of (?:\w+ ){0,2}appeal|cross-appeal|petition for permission)/.test(lead)) {
        const fromNumbers = label.refersTo.map(String);
        drafts.push(
          draft(
            'AppealFiled',
            { fromNumbers: fromNumbers.length > 0 ? fromNumbers : undefined },
            least(sure.kind, /^notice/.test(lead), !/amended/.test(text.modifiers)),
          ),
        );
      }
      break;
    case 'settlement':
      if (
        /^notice [^.]{0,120}settlement|^settlement/.test(lead) &&
        !/conference|mediat/.test(lead.slice(0, 80))
      )
        drafts.push(draft('SettlementNotified', {}, sure.kind));
      break;
    default:
  }
  if (
    /^sealed (?:document|exhibit|event|material|filing|motion)|^under seal/.test(lead) ||
    (/\bsealed\b/.test(text.modifiers) && label.kind !== 'transcript') ||
    /\(under seal\)|\bfiled under seal\b/.test(own.slice(0, 400))
  ) {
    if (!['order', 'opposition', 'reply'].includes(label.kind) || /sealed/.test(text.modifiers))
      drafts.push(
        draft(
          'FilingSealed',
          { scope: 'document' },
          /\bsealed\b/.test(text.modifiers + lead.slice(0, 20)) ? sure.kind : 'low',
        ),
      );
  }
  return drafts;
}

/** A supplemental pleading adds to the one before; an amended one takes its place. */
function amendment({ text, sure, number }: Read): Draft {
  const words = text.modifiers + text.own.slice(0, 80);
  const ordinal = ordinalOf(words);
  const supplements = /supplemental/.test(words) && !/amended/.test(words);
  const paper = /\bpetition\b/.test(text.own.slice(0, 120)) ? 'petition' : 'complaint';
  const name = `${supplements ? 'supplemental' : 'amended'} ${paper}`;
  return draft(
    'ComplaintAmended',
    {
      pleading: ordinal === undefined ? name : `${ORDINALS[ordinal - 1]} ${name}`,
      ordinalNumber: ordinal,
      number,
      supersedes: supplements ? false : undefined,
    },
    sure.kind,
  );
}

function movants(printed: string): string[] | undefined {
  const hit =
    /\b(?:[Ff]iled [Bb]y|by) (?!and\b)([A-Z][^();:]{1,220}?)(?=\.(?: |$|\()|\(|;|$| to | for | on behalf| re )/.exec(
      printed.slice(0, 700),
    );
  const names = hit?.[1]
    ?.split(/, (?!(?:Inc|LLC|L\.L\.C|Ltd|LP|L\.P|N\.A|Corp|Co|LLP|Jr|INC|LTD)\b)| and (?=[A-Z])/)
    .map((name) =>
      name
        .replace(
          /^(?:Plaintiffs?|Defendants?|Debtors?|Creditor|Appellees?|Appellants?|Petitioners?) (?=[A-Z])/,
          '',
        )
        .replace(/[,.]+$/, '')
        .trim(),
    );
  const real = names?.filter((name) => name.length > 1 && name.length < 120).slice(0, 20);
  return real && real.length > 0 ? real : undefined;
}

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

function ordinalOf(words: string): number | undefined {
  const index = ORDINALS.findIndex((ordinal) => new RegExp(`\\b${ordinal}\\b[^.]{0,20}`).test(words));
  return index < 0 ? undefined : index + 1;
}
