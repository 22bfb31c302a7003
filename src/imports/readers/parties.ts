import type { CounselInput, PartyInput } from '../docket-input.js';
import { dayOrNull, isRecord, line, list, readDay, records } from '../values.js';

/** CourtListener's codes of an attorney's role, in juriscraper's words. */
const ROLE_CODES: Readonly<Record<string, string>> = {
  1: 'ATTORNEY TO BE NOTICED',
  2: 'LEAD ATTORNEY',
  3: 'ATTORNEY IN SEALED GROUP',
  4: 'PRO HAC VICE',
  5: 'SELF- TERMINATED',
  6: 'TERMINATED',
  7: 'SUSPENDED',
  8: 'INACTIVE',
  9: 'DISBARRED',
};

/**
 * Reads juriscraper's and Archive.org's list of parties. Contact details of attorneys are never kept. A party that stands
 * once for each of its types is read once for each.
 */
export function readParties(value: unknown): PartyInput[] {
  const parties: PartyInput[] = [];
  for (const party of records(value)) {
    const name = line(party.name, 300);
    if (name === undefined) continue;
    const counsel = records(party.attorneys)
      .map(readCounsel)
      .filter((each) => each !== undefined);
    const types = records(party.party_types);
    const roles = types.length > 0 ? types : [party];
    for (const role of roles) {
      const extra = line(role.extra_info ?? party.extra_info, 2000);
      const terminated = dayOrNull(role.date_terminated ?? party.date_terminated);
      parties.push({
        name,
        role: line(types.length > 0 ? role.name : party.type, 200) ?? 'Unknown',
        ...(extra === undefined ? {} : { extra }),
        ...(terminated === null ? {} : { dateTerminated: terminated }),
        counsel,
      });
    }
  }
  return parties;
}

function readCounsel(value: Readonly<Record<string, unknown>>): CounselInput | undefined {
  const name = line(value.name, 300);
  if (name === undefined) return undefined;
  const roles: string[] = [];
  let withdrawnOn: string | null = null;
  for (const role of list(value.roles)) {
    const read = readRole(role);
    if (read.withdrawnOn !== null) withdrawnOn = read.withdrawnOn;
    else if (read.role !== undefined && roles.length < 20 && !roles.includes(read.role))
      roles.push(read.role);
  }
  return { name, roles, ...(withdrawnOn === null ? {} : { withdrawnOn }) };
}

function readRole(value: unknown): { role: string | undefined; withdrawnOn: string | null } {
  if (!isRecord(value)) return readPrintedRole(value);
  const code = value.role;
  const role = ROLE_CODES[String(code)];
  const day = dayOrNull(value.date_action);
  if (code === 5 || code === 6) return { role, withdrawnOn: day };
  return role === undefined ? readPrintedRole(value.role_raw ?? code) : { role, withdrawnOn: null };
}

function readPrintedRole(value: unknown): { role: string | undefined; withdrawnOn: string | null } {
  const printed = typeof value === 'number' ? ROLE_CODES[String(value)] : line(value, 100);
  const ended = /^(?:SELF-? ?)?TERMINATED:?\s*(\d{1,2}\/\d{1,2}\/\d{4})/i.exec(printed ?? '');
  const day = readDay(ended?.[1]);
  return { role: printed, withdrawnOn: 'day' in day ? day.day : null };
}
