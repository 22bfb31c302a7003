import { datedBy } from '../any-subject/state.js';
import { sameName } from '../any-subject/words.js';
import type { Fact } from '../fact.js';
import type { PartnerSpell, VentureState } from './state.js';
import type { OwnHandlers } from './table.js';

/** The partner of that name who has not left. */
export const partnerOf = (state: VentureState, name: string): PartnerSpell | undefined =>
  state.partners.find((p) => !p.left && sameName(p.name, name));

interface Named {
  name: string;
  roles: readonly string[];
  subject?: string | undefined;
  responsibility?: string | undefined;
}

function take(
  state: VentureState,
  { name, roles, subject, responsibility }: Named,
  start: PartnerSpell['start'],
  fact: Fact,
) {
  const more = {
    ...(subject === undefined ? {} : { subject }),
    ...(responsibility === undefined ? {} : { responsibility }),
  };
  const known = partnerOf(state, name);
  if (known) {
    known.roles = [...new Set([...known.roles, ...roles])];
    Object.assign(known, more, { by: [...known.by, fact.id] });
  } else state.partners.push({ name, roles: [...roles], ...more, start, ...datedBy(fact) });
}

/** Announcements of the venture and who takes part in it. */
export const partnerHandlers = {
  VentureReported: (state, fact) => {
    state.reports.push({ ...fact.data, ...datedBy(fact) });
  },
  VentureAnnounced: (state, fact) => {
    state.announcements.push({ ...fact.data, ...datedBy(fact) });
    for (const partner of fact.data.partners) take(state, partner, 'announced', fact);
  },
  PartnerJoined: (state, fact) => take(state, fact.data, 'joined', fact),
  PartnerLeft: (state, fact) => {
    const { name, reason } = fact.data;
    const partner = partnerOf(state, name);
    if (partner) partner.left = { reason, ...datedBy(fact) };
    else {
      const message = `${name} left the venture, but that it took part is not on record.`;
      state.anomalies.push({ rule: 'partner-never-joined', message, by: [fact.id] });
    }
  },
} satisfies Partial<OwnHandlers>;
