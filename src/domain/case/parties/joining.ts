import { actOf, clearAnomaly, type Handlers, noteAnomaly, orPut, slot, withEvent } from '../acts.js';
import { nameNow } from '../claims/naming.js';
import type { Party } from './state.js';

export const partyHandlers: Handlers<'PartyAdded' | 'PartyRenamed' | 'PartyTerminated'> = {
  PartyAdded(state, fact) {
    const { name, role, roleAsPrinted, group, capacity, subject, extra } = fact.data;
    const key = nameNow(state, name);
    const party = orPut(state.parties.parties, key, () => unknownParty(name));
    party.by = withEvent(party.by, fact.id);
    party.subject ??= subject ?? null;
    party.group ??= group ?? null;
    party.capacity ??= capacity ?? null;
    party.extra ??= extra ?? null;
    const held = party.roles.find((one) => one.role === role && one.until === null && one.from !== null);
    if (held?.from) {
      held.from.by = withEvent(held.from.by, fact.id);
      return;
    }
    // The end may come first in the fold when the day of joining is known less precisely.
    const ended = party.roles.find(
      (one) => one.from === null && one.until !== null && fact.earliest <= one.until.day,
    );
    if (ended) {
      clearAnomaly(state, 'party-terminated-never-added', ended.until?.by ?? []);
      Object.assign(ended, { role, roleAsPrinted: roleAsPrinted ?? null, from: actOf(fact) });
      return;
    }
    party.roles.push({ role, roleAsPrinted: roleAsPrinted ?? null, from: actOf(fact), until: null });
  },
  PartyRenamed(state, fact) {
    const { name, to } = fact.data;
    const { parties, renamed } = state.parties;
    const from = nameNow(state, name);
    const into = slot(to);
    if (from === into) return;
    const party = parties[from];
    if (!party) {
      noteAnomaly(
        state,
        'party-renamed-never-added',
        `${name} was renamed to ${to} without having been added.`,
        fact.id,
      );
      return;
    }
    const present = parties[into];
    party.formerNames.push({ name: party.name, by: [fact.id] });
    party.name = to;
    party.by = withEvent(party.by, fact.id);
    if (present) {
      party.roles.push(...present.roles);
      party.by = [...new Set([...party.by, ...present.by])];
    }
    delete parties[from];
    delete renamed[into];
    parties[into] = party;
    renamed[from] = into;
  },
  PartyTerminated(state, fact) {
    const { name, role, reason } = fact.data;
    const until = { reason: reason ?? null, ...actOf(fact) };
    const key = nameNow(state, name);
    const party = orPut(state.parties.parties, key, () => unknownParty(name));
    party.by = withEvent(party.by, fact.id);
    const active = party.roles.filter(
      (one) => one.until === null && (role === undefined || one.role === role),
    );
    for (const one of active) one.until = until;
    if (active.length > 0) return;
    if (party.roles.some((one) => one.until !== null && (role === undefined || one.role === role))) {
      noteAnomaly(
        state,
        'party-terminated-twice',
        `${name} was terminated although no longer a party.`,
        ...party.by,
      );
      return;
    }
    noteAnomaly(
      state,
      'party-terminated-never-added',
      `${name} was terminated without having been added.`,
      fact.id,
    );
    party.roles.push({ role: role ?? 'other', roleAsPrinted: null, from: null, until });
  },
};

const unknownParty = (name: string): Party => ({
  name,
  formerNames: [],
  subject: null,
  group: null,
  capacity: null,
  extra: null,
  roles: [],
  by: [],
});
