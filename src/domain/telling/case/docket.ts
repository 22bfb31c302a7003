import { type Erasable, textOf } from '../../event.js';
import { clip, series, upperFirst } from '../../wording.js';
import { aside, caseWords, courtWords, lead, plural, said, unstopped } from '../phrases.js';
import type { Tellers } from '../tellers.js';
import type { CaseOwn } from './own.js';

/** Docket text as far as it is held: an entry may be a stub, or its text erased. */
function entryText(text: Erasable, shortText: Erasable | undefined): string {
  const full = textOf(text);
  const held = full?.trim() || (shortText === undefined ? undefined : textOf(shortText)?.trim());
  if (held) return clip(held, 160);
  return full === undefined ? 'text erased' : 'text not held';
}

const SCOPES = {
  document: 'Document',
  attachment: 'Attachment',
  'entry-text': 'Docket text',
  case: 'Case',
} as const;
const scopeWords = (scope: keyof typeof SCOPES, attachment: number | undefined): string =>
  said(SCOPES, scope) + (attachment === undefined ? '' : ` ${attachment}`);

export const docketTellers = {
  LawsuitFiled: ({ caption, shortCaption, court, docketNumber, title }) =>
    `${upperFirst(title ?? 'lawsuit')} filed in ${courtWords(court)}: ${shortCaption ?? clip(caption, 100)}, No. ${docketNumber.replace(/^No\. /, '')}`,
  CaseRenumbered: ({ docketNumber, was }) => `Case renumbered${lead(' from ', was)} to ${docketNumber}`,
  CasesMerged: ({ from, reason }) =>
    `Record of ${caseWords(from)} merged into this case: ${unstopped(reason)}`,
  CaseSplit: ({ into, reason }) =>
    `Record split into ${series(into.map(caseWords), 3)}: ${unstopped(reason)}`,
  DocketEntryRecorded: ({ number, text, shortText }) =>
    `${number === null ? 'Entry without number' : `No. ${number}`}: ${entryText(text, shortText)}`,
  DocketEntryRevised: ({ reason }) => `Docket entry revised: ${unstopped(reason)}`,
  DocketEntryRemoved: ({ reason, mark }) => `Docket entry removed: ${unstopped(reason)}${aside(mark)}`,
  DocketChecked: ({ from, complete, entriesSeen, notInCopy }) =>
    `Docket checked against ${from}: ${plural(entriesSeen, 'entry', 'entries')} seen${aside(
      !complete && 'not the whole docket',
      notInCopy.length > 0 && `${notInCopy.length} on record not in it`,
    )}`,
  FilingSealed: ({ scope, attachment, byOrder }) =>
    `${scopeWords(scope, attachment)} sealed${aside(byOrder)}`,
  FilingUnsealed: ({ scope, attachment }) => `${scopeWords(scope, attachment)} unsealed`,
  OrderEntered: ({ title, tentative, summary }) => {
    const words = unstopped(title);
    if (tentative) return `Tentative ruling, deciding nothing yet: ${words}`;
    const named = /^(?:[\w-]+ ){0,3}?(?:order|ruling|opinion)\b/i.test(words);
    return (
      (named ? upperFirst(words) : `Order entered: ${words}`) +
      (summary === undefined ? '' : `; ${unstopped(summary)}`)
    );
  },
} satisfies Partial<Tellers<CaseOwn>>;
