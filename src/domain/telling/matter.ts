import type { anySubjectEvents } from '../any-subject.js';
import type { matterEvents } from '../matter/events.js';
import { after, caseWords } from './phrases.js';
import type { OwnOf, Tellers } from './tellers.js';

export const matterTellers: Tellers<OwnOf<typeof matterEvents, typeof anySubjectEvents>> = {
  MatterNamed: ({ name, summary }) => `Matter named: ${name}${after(summary)}`,
  CaseAddedToMatter: ({ case: added, note }) => `Case added to the matter: ${caseWords(added)}${after(note)}`,
  CaseRemovedFromMatter: ({ case: removed, reason }) =>
    `Case removed from the matter: ${caseWords(removed)}${after(reason)}`,
};
