import { datedBy } from '../any-subject/state.js';
import { sameName } from '../any-subject/words.js';
import type { Fact } from '../fact.js';
import type { Board, Seat } from './state.js';

/** The seat a person holds, if the record has them sitting. */
export const openSeat = (board: Board, name: string): Seat | undefined =>
  board.seats.find((s) => !s.end && sameName(s.name, name));

/** The last seat of a person that is over. */
const lastOver = (board: Board, name: string): Seat | undefined =>
  board.seats.findLast((s) => s.end && sameName(s.name, name));

/** Appointments and departures after the size was reported move it; those before or of that day are in it. */
function moveSize(board: Board, by: 1 | -1, fact: Fact): void {
  if (!board.size || fact.earliest <= board.size.when.latest) return;
  board.size.change += by;
  board.size.by = [...board.size.by, fact.id];
}

interface Appointment {
  name: string;
  role?: string | undefined;
  by?: string | undefined;
}

/**
 * An appointment gives a seat its first day. Dates may be as wide as a year, so it may be told after a report of the
 * same membership, or even after its end: then it dates the seat already on record.
 */
export function takeSeat(board: Board, { name, role, by }: Appointment, fact: Fact): 'done' | 'sits-already' {
  const start: Seat['start'] = {
    basis: 'appointed',
    ...datedBy(fact),
    ...(by === undefined ? {} : { appointedBy: by }),
  };
  const sits = openSeat(board, name);
  if (sits) {
    const dates = sits.start.basis !== 'appointed' && fact.earliest <= sits.start.when.latest;
    const newRole = role !== undefined && role !== sits.role?.value;
    if (dates) dateSeat(sits, start);
    if (newRole) sits.role = { value: role, by: [fact.id] };
    return dates || newRole ? 'done' : 'sits-already';
  }
  const over = lastOver(board, name);
  if (over?.end && over.start.basis !== 'appointed' && fact.earliest <= over.end.when.earliest) {
    dateSeat(over, start);
    if (role !== undefined) over.role ??= { value: role, by: [fact.id] };
    return 'done';
  }
  board.seats.push({ name, start, ...(role === undefined ? {} : { role: { value: role, by: [fact.id] } }) });
  moveSize(board, 1, fact);
  return 'done';
}

/** Keeps the report that proved the seat by a day, which a wide date of appointment may not reach. */
function dateSeat(seat: Seat, start: Seat['start']): void {
  if (seat.start.basis === 'reported') seat.confirmed ??= { when: seat.start.when, by: seat.start.by };
  seat.start = start;
}

interface Departure {
  name: string;
  how: string;
  onlyRole?: string | undefined;
  reason?: string | undefined;
}

/**
 * A departure ends a seat. Of someone not known to sit it proves earlier membership and is no anomaly; of someone a
 * complete list left out it dates the end that list proved, if it can have come before the list.
 */
export function leaveSeat(board: Board, departure: Departure, fact: Fact): 'done' | 'not-on-complete-board' {
  const { name, how, onlyRole, reason } = departure;
  if (onlyRole !== undefined) return leaveRole(board, name, fact);
  const end: NonNullable<Seat['end']> = {
    basis: 'departed',
    how,
    ...datedBy(fact),
    ...(reason === undefined ? {} : { reason }),
  };
  const over = lastOver(board, name);
  if (over?.end?.basis === 'unlisted' && fact.earliest <= over.end.when.latest) {
    const unlisted = over.end;
    over.end = { ...end, by: [...end.by, ...unlisted.by] };
    if (unlisted.when.latest < fact.latest) over.end.goneBy = unlisted.when.latest;
    return 'done';
  }
  const sits = openSeat(board, name);
  if (sits) {
    sits.end = end;
    moveSize(board, -1, fact);
    return 'done';
  }
  // Told twice: the second report of one departure changes nothing.
  if (over?.end?.basis === 'departed' && fact.earliest <= over.end.when.latest) {
    over.end.by = [...over.end.by, fact.id];
    return 'done';
  }
  // The first complete list that can be later than the departure bounds it.
  const listed = board.lists.find((l) => fact.earliest <= l.when.latest && l.when.latest < fact.latest);
  if (listed) Object.assign(end, { goneBy: listed.when.latest, by: [...end.by, ...listed.by] });
  board.seats.push({ name, start: { basis: 'departed', ...datedBy(fact) }, end });
  // Whoever was never named can only have held a seat whose holder was unknown.
  const known = board.seats.filter((seat) => !seat.end).length;
  if (board.size && board.size.reported + board.size.change > known) moveSize(board, -1, fact);
  const last = board.lists.at(-1);
  const knownNotToSit = last !== undefined && board.unseen.length === 0 && last.when.latest < fact.earliest;
  return knownNotToSit ? 'not-on-complete-board' : 'done';
}

/** Giving up a role while keeping the seat proves the seat, unless a complete list of the time has no such member. */
function leaveRole(board: Board, name: string, fact: Fact): 'done' {
  const sits = openSeat(board, name);
  if (sits) {
    delete sits.role;
    sits.confirmed = datedBy(fact);
    return 'done';
  }
  const listed = board.lists.at(-1);
  if (listed && fact.earliest <= listed.when.latest) return 'done';
  board.seats.push({ name, start: { basis: 'reported', ...datedBy(fact) } });
  return 'done';
}
