import { datedBy } from '../any-subject/state.js';
import { sameName } from '../any-subject/words.js';
import { anomaly } from './state.js';
import type { OwnHandlers } from './table.js';

/** "interim CEO" and "CEO" are one office held in two ways. */
export const sameOffice = (a: string, b: string): boolean =>
  sameName(a.replace(/^interim\s+/i, ''), b.replace(/^interim\s+/i, ''));

/** Who holds which office, from when, until when. */
export const officerHandlers = {
  OfficerAppointed: (state, fact) => {
    const { name, office, interim } = fact.data;
    const holding = state.officers.find(
      (o) => !o.end && sameName(o.name, name) && sameOffice(o.office, office) && o.interim === interim,
    );
    if (holding) {
      anomaly(
        state,
        'officer-holds-already',
        `${name} was appointed ${office} while holding that office.`,
        fact.id,
      );
      return;
    }
    for (const other of state.officers) {
      // An interim holder keeps the office until the next; a permanent one's leaving is an event of its own.
      if (!other.end && other.interim && sameOffice(other.office, office)) {
        other.end = { how: 'succeeded', ...datedBy(fact) };
      }
    }
    state.officers.push({ name, office, interim, start: datedBy(fact), by: [fact.id] });
  },
  OfficerDeparted: (state, fact) => {
    const { name, office, how, reason } = fact.data;
    const end = { how, ...datedBy(fact), ...(reason === undefined ? {} : { reason }) };
    const held = state.officers.filter(
      (o) => !o.end && sameName(o.name, name) && (office === undefined || sameOffice(o.office, office)),
    );
    for (const spell of held) spell.end = { ...end };
    // Leaving an office proves that it was held; since when is not on record.
    if (held.length === 0) {
      state.officers.push({ name, office: office ?? 'officer', interim: false, end, by: [fact.id] });
    }
  },
} satisfies Partial<OwnHandlers>;
