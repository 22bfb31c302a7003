import type { PartyInput } from '../docket-input.js';
import { dayOrNull, type Json, line, records } from '../values.js';
import { docketIdOf } from './docket-id.js';

/** Parties of one docket. Their pages give attorneys by number, not by name, so that no counsel can be told from them. */
export function readClParties(values: readonly Json[], docket: string): PartyInput[] {
  const parties: PartyInput[] = [];
  for (const value of values) {
    const name = line(value.name, 300);
    if (name === undefined) continue;
    for (const type of records(value.party_types)) {
      if (docketIdOf(type.docket_id ?? type.docket) !== docket) continue;
      const terminated = dayOrNull(type.date_terminated);
      const extra = line(type.extra_info, 2000);
      parties.push({
        name,
        role: line(type.name, 200) ?? 'Unknown',
        ...(extra === undefined ? {} : { extra }),
        ...(terminated === null ? {} : { dateTerminated: terminated }),
        counsel: [],
      });
    }
  }
  return parties;
}
