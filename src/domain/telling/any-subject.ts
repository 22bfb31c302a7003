import type { anySubjectEvents } from '../any-subject.js';
import { clip } from '../wording.js';
import { after, aside, lead, quoted, said, unstopped } from './phrases.js';
import type { Tellers } from './tellers.js';

/** "on X", "in a court filing", "at a press conference": a channel names its place in many ways. */
function through(channel: string): string {
  if (/^(?:on|in|at|to|via|through|by|before|during|from)\b/i.test(channel)) return ` ${channel}`;
  const words = channel.toLowerCase();
  if (/\b(?:conference|trial|hearing|event|forum|davos|briefing|summit|town hall)\b/.test(words))
    return ` at ${withArticle(channel)}`;
  if (
    /^(?:x|twitter|facebook|linkedin|threads|cnbc|cnn|tv|television|youtube|truth social|social media|instagram)\b/.test(
      words,
    )
  )
    return ` on ${channel}`;
  if (/\b(?:blog|website|podcast|social|call|broadcast|post on x)\b/.test(words))
    return ` on ${withArticle(channel)}`;
  if (
    /\b(?:filing|interview|brief|complaint|letter|testimony|statement|memo|e-?mails?|release|court|notice|motion|report|opposition|texts?|messages?)\b/.test(
      words,
    )
  )
    return ` in ${withArticle(channel)}`;
  return ` (${channel})`;
}

/** Nouns that stand for one of many want an article: "a court filing", but "court filings", "CNBC". */
function withArticle(channel: string): string {
  if (
    !/^[a-z]/.test(channel) ||
    /^(?:an?|the|its|his|her|their|court$|testimony|\w+(?:s|media)$)\b/.test(channel)
  )
    return channel;
  return `${/^[aeio]/.test(channel) ? 'an' : 'a'} ${channel}`;
}

const REGULATOR_ACTS = {
  inquiry: 'opened an inquiry',
  objection: 'objected',
  'no-objection': 'stated no objection',
  'no-objection-with-conditions': 'stated no objection, with conditions',
  'statutory-consent': 'gave statutory consent',
  'declined-to-act': 'declined to act',
  agreement: 'reached an agreement',
  warning: 'warned',
  filing: 'made a filing',
} as const;

const VERSIONS = { alleged: 'alleged', reported: 'reported', confirmed: 'confirmed' } as const;

const ALIASES: Readonly<Record<string, string>> = {
  number: 'case number',
  pacer: 'PACER id',
  courtlistener: 'CourtListener id',
};

/** What any subject can have. */
export const anySubjectTellers: Tellers<typeof anySubjectEvents> = {
  StatementMade: ({ speaker, channel, words, verbatim }) => {
    const who = `${clip(speaker, 80)}${lead('', channel && through(clip(channel, 60)))}: `;
    return who + (verbatim ? quoted(words, 198 - who.length) : unstopped(words));
  },
  FactReported: ({ fact }) => unstopped(fact),
  AbsenceNoted: ({ who, from, note }) => `${who} absent from ${from}${after(note)}`,
  QuestionOpened: ({ question }) => `Open question: ${question.trim()}`,
  QuestionAnswered: ({ answer }) => `Question answered: ${unstopped(answer)}`,
  RegulatorActed: ({ regulator, act, instrument, summary }) =>
    `${regulator} ${said(REGULATOR_ACTS, act)}${aside(instrument)}${after(summary)}`,
  FactDisputed: ({ version, versionStanding, recorded }) =>
    `Disputed${aside(said(VERSIONS, versionStanding))}: ${unstopped(version)}${recorded ? `; on record: ${unstopped(recorded)}` : ''}`,
  SourceAdded: () => 'Further source recorded',
  AliasAdded: ({ alias, kind }) => `Also known as ${alias}${aside(ALIASES[kind])}`,
  EventCorrected: ({ cause, reason }) =>
    `${cause === 'source' ? 'Corrected by the source' : 'Record corrected'}: ${unstopped(reason)}`,
  EventRetracted: ({ cause, reason }) =>
    `${cause === 'source' ? 'Retracted by the source' : 'Record retracted'}: ${unstopped(reason)}`,
};
