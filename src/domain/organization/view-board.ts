import { told } from '../any-subject/view.js';
import { dateInWords } from '../any-subject/words.js';
import type { Board, OrganizationState, Seat } from './state.js';
import { nameOf } from './structure.js';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const counted = (n: number, thing: string): string => `${NUMBERS[n] ?? n} ${thing}${n === 1 ? '' : 's'}`;

/**
 * A person's time on the board. `from` is a day only where an appointment is on record; else `inOfficeBy` is the day by
 * which the record proves membership (LAW.md: never invent an appointment day).
 */
function seatView(seat: Seat) {
  const { start, end, confirmed, role } = seat;
  const appointed = start.basis === 'appointed';
  return {
    name: seat.name,
    role: role?.value ?? null,
    from: appointed ? start.when.on : null,
    // A departure proves that the person sat before it, and before a complete list that bounds it.
    inOfficeBy: appointed
      ? null
      : ((start.basis === 'departed' ? end?.goneBy : undefined) ?? start.when.latest),
    until: end?.basis === 'departed' ? end.when.on : null,
    goneBy: end ? (end.goneBy ?? end.when.latest) : null,
    ended: end?.basis ?? null,
    how: end?.how ?? null,
    reason: end?.reason ?? null,
    basis: start.basis,
    appointedBy: start.appointedBy ?? null,
    lastConfirmed: confirmed?.when.on ?? null,
    by: [...new Set([...start.by, ...(confirmed?.by ?? []), ...(role?.by ?? []), ...(end?.by ?? [])])],
  };
}

/**
 * Who sat at the end of the day, as far as the record reaches. `unknownSeats` is null where no size is on record: then
 * others may have sat. `vacantSeats` counts seats that a complete list left empty; `complete` says that nothing on record
 * has overtaken the last such list, whose day `lastComplete` gives.
 */
export function boardView(state: OrganizationState, board: Board) {
  const members = board.seats.filter((s) => !s.end);
  const size = board.size ? board.size.reported + board.size.change : null;
  const last = board.lists.at(-1);
  const complete = last !== undefined && board.unseen.length === 0;
  const missing = size === null ? null : Math.max(0, size - members.length);
  const unknownSeats = complete ? 0 : missing;
  return {
    board: board.board,
    name: nameOf(state, board.board),
    members: members.map(seatView),
    observers: board.observers.filter((o) => !o.end).map(observerView),
    size: board.size
      ? {
          value: size,
          reported: board.size.reported,
          on: board.size.when.on,
          // Moved by appointments and departures since: an inference from the last size reported.
          inferred: board.size.change !== 0,
          by: board.size.by,
        }
      : null,
    unknownSeats,
    vacantSeats: complete ? missing : null,
    complete,
    lastComplete: last ? { on: last.when.on, by: last.by } : null,
    former: board.seats.filter((s) => s.end).map(seatView),
    formerObservers: board.observers.filter((o) => o.end).map(observerView),
    summary: inWords(members.length, unknownSeats, complete ? last.when.on : null),
    by: [...new Set([...(board.size?.by ?? []), ...(last?.by ?? []), ...members.flatMap((s) => s.start.by)])],
  };
}

function observerView(o: Board['observers'][number]) {
  return {
    name: o.name,
    for: o.for ?? null,
    from: o.start?.when.on ?? null,
    until: o.end?.when.on ?? null,
    reason: o.end?.reason ?? null,
    by: [...o.by, ...(o.end?.by ?? []).filter((id) => !o.by.includes(id))],
  };
}

function inWords(known: number, unknown: number | null, listed: string | null): string {
  const members = `${counted(known, 'member')} known`;
  // A list is complete on its day: since then the record knows of no other change, and says no more than that.
  if (listed !== null)
    return `${members}; the list of ${dateInWords(listed)} was complete, and no other change since is on record.`;
  if (unknown === null) return `${members}; the size of the board is not on record and others may have sat.`;
  return unknown === 0 ? `${members}.` : `${members}; ${counted(unknown, 'seat')} unknown.`;
}

export type BoardView = ReturnType<typeof boardView>;

/** The organization's own board; where none of its own is on record, the first of the group. */
export function ownBoard(state: OrganizationState): BoardView | null {
  const board = state.boards.find((b) => b.board === state.key) ?? state.boards[0];
  return board ? boardView(state, board) : null;
}

/** Boards on which the record names more members than the board has seats. */
export function boardAnomalies(state: OrganizationState) {
  return state.boards.flatMap((board) => {
    const known = board.seats.filter((s) => !s.end).length;
    const size = board.size ? board.size.reported + board.size.change : known;
    if (known <= size) return [];
    const message = `The record names ${known} members of the board of ${nameOf(state, board.board)}, which had ${size} seats when its size was last reported.`;
    return [{ rule: 'more-members-than-seats', message, by: board.size?.by ?? [] }];
  });
}

/** Officers in office and those who left. */
export function officersView(state: OrganizationState) {
  const view = (o: OrganizationState['officers'][number]) => ({
    name: o.name,
    office: o.office,
    interim: o.interim,
    from: o.start?.when.on ?? null,
    until: o.end?.when.on ?? null,
    ended: o.end ? told(o.end) : null,
    by: [...new Set([...o.by, ...(o.end?.by ?? [])])],
  });
  return {
    officers: state.officers.filter((o) => !o.end).map(view),
    formerOfficers: state.officers.filter((o) => o.end).map(view),
  };
}
