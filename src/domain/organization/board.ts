import { datedBy } from '../any-subject/state.js';
import { sameName } from '../any-subject/words.js';
import type { Fact } from '../fact.js';
import { leaveSeat, openSeat, takeSeat } from './seats.js';
import { anomaly, type Board, type OrganizationState, type Seat } from './state.js';
import type { OwnHandlers } from './table.js';

/** The board of that entity; left out: the organization's own. */
function boardOf(state: OrganizationState, key: string | undefined): Board {
  const board = key ?? state.key;
  const known = state.boards.find((b) => b.board === board);
  if (known) return known;
  const made: Board = { board, seats: [], observers: [], lists: [], unseen: [] };
  state.boards.push(made);
  return made;
}

/** A report proves membership no later than its day, never the day of appointment. */
function report(board: Board, member: { name: string; role?: string | undefined }, fact: Fact): void {
  let seat = openSeat(board, member.name);
  if (seat) {
    seat.confirmed = datedBy(fact);
  } else {
    seat = { name: member.name, start: { basis: 'reported', ...datedBy(fact) } };
    board.seats.push(seat);
    // Somebody joined whom no event appointed: the list called complete has been overtaken unseen.
    const last = board.lists.at(-1);
    if (last && last.when.latest < fact.latest) board.unseen.push(fact.id);
  }
  if (member.role !== undefined) seat.role = { value: member.role, by: [fact.id] };
}

function unlist(seat: Seat, fact: Fact): void {
  seat.end = { basis: 'unlisted', ...datedBy(fact) };
}

/** Who sits on which board, as far as the record reaches (LAW.md, Governance: Board). */
export const boardHandlers = {
  BoardReported: (state, fact) => {
    const { members, size, complete } = fact.data;
    const board = boardOf(state, fact.data.board);
    for (const member of members) report(board, member, fact);
    if (complete) {
      for (const seat of board.seats) {
        if (!seat.end && !members.some((m) => sameName(m.name, seat.name))) unlist(seat, fact);
      }
      board.lists.push({ names: members.map((m) => m.name), ...datedBy(fact) });
      board.unseen = [];
    }
    const counted = size ?? (complete ? members.length : undefined);
    if (counted !== undefined) board.size = { reported: counted, change: 0, ...datedBy(fact) };
  },
  DirectorAppointed: (state, fact) => {
    const board = boardOf(state, fact.data.board);
    const outcome = takeSeat(board, fact.data, fact);
    if (outcome === 'sits-already') {
      const message = `${fact.data.name} was appointed to a board on which the record has them sitting already.`;
      anomaly(state, 'director-sits-already', message, fact.id);
    }
  },
  DirectorDeparted: (state, fact) => {
    const board = boardOf(state, fact.data.board);
    const outcome = leaveSeat(board, fact.data, fact);
    if (outcome === 'not-on-complete-board') {
      const message = `${fact.data.name} left a board whose complete list of members did not name them.`;
      anomaly(state, 'departure-from-complete-board', message, fact.id, ...(board.lists.at(-1)?.by ?? []));
    }
  },
  ObserverAppointed: (state, fact) => {
    const board = boardOf(state, fact.data.board);
    const { name, for: of } = fact.data;
    const known = board.observers.find((o) => !o.end && sameName(o.name, name));
    if (known) known.by.push(fact.id);
    else {
      const sent = of === undefined ? {} : { for: of };
      board.observers.push({ name, ...sent, start: datedBy(fact), by: [fact.id] });
    }
  },
  ObserverDeparted: (state, fact) => {
    const board = boardOf(state, fact.data.board);
    const { name, for: of, reason } = fact.data;
    const end = { ...datedBy(fact), ...(reason === undefined ? {} : { reason }) };
    // The seat may be reported under the sender's name first and under the person's later.
    const sits = board.observers.find(
      (o) =>
        !o.end &&
        [o.name, o.for].some((n) => n !== undefined && (sameName(n, name) || sameName(n, of ?? name))),
    );
    if (sits) Object.assign(sits, { end, by: [...sits.by, fact.id] });
    else board.observers.push({ name, ...(of === undefined ? {} : { for: of }), end, by: [fact.id] });
  },
} satisfies Partial<OwnHandlers>;
