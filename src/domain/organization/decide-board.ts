import { match, P } from 'ts-pattern';
import { type Rejection, reject } from '../any-subject/decide.js';
import { sameName } from '../any-subject/words.js';
import type { OrganizationEvent } from './events.js';
import { sameOffice } from './officers.js';
import { openSeat } from './seats.js';
import type { Board, OrganizationState } from './state.js';

type BoardEvent = Extract<
  OrganizationEvent,
  {
    type:
      | 'BoardReported'
      | 'DirectorAppointed'
      | 'DirectorDeparted'
      | 'ObserverAppointed'
      | 'ObserverDeparted'
      | 'OfficerAppointed'
      | 'OfficerDeparted';
  }
>;

const boardOf = (state: OrganizationState, key: string | undefined): Board =>
  state.boards.find((b) => b.board === (key ?? state.key)) ?? {
    board: key ?? state.key,
    seats: [],
    observers: [],
    lists: [],
    unseen: [],
  };

/** Whether the board is known whole on that day: a complete list, and nothing came to light since. */
const isWhole = (board: Board): boolean => board.lists.length > 0 && board.unseen.length === 0;

/** Rules of boards and offices for interactive commands. */
export function decideBoard(state: OrganizationState, event: BoardEvent): Rejection | null {
  return match(event)
    .returnType<Rejection | null>()
    .with({ type: 'DirectorAppointed' }, ({ data }) => {
      const sits = openSeat(boardOf(state, data.board), data.name);
      const newRole = data.role !== undefined && data.role !== sits?.role?.value;
      if (!sits || newRole || sits.start.basis !== 'appointed') return null;
      return reject(
        'director-sits-already',
        `${data.name} sits on that board already: record the departure first.`,
      );
    })
    .with({ type: 'DirectorDeparted' }, ({ data }) => {
      const board = boardOf(state, data.board);
      // Of someone not known to sit a departure proves earlier membership; of someone known not to, it is a mistake.
      if (openSeat(board, data.name) || !isWhole(board)) return null;
      const message = `${data.name} is not on the complete list of that board's members: correct the list, or the date.`;
      return reject('departure-from-complete-board', message);
    })
    .with({ type: 'ObserverAppointed' }, ({ data }) =>
      boardOf(state, data.board).observers.some((o) => !o.end && sameName(o.name, data.name))
        ? reject('observer-sits-already', `${data.name} observes that board already.`)
        : null,
    )
    .with({ type: 'BoardReported' }, ({ data }) => {
      if (data.size === undefined || data.members.length <= data.size) return null;
      return reject(
        'more-members-than-seats',
        `${data.members.length} members don't fit a board of ${data.size}.`,
      );
    })
    .with({ type: 'OfficerAppointed' }, ({ data }) =>
      state.officers.some(
        (o) =>
          !o.end &&
          sameName(o.name, data.name) &&
          sameOffice(o.office, data.office) &&
          o.interim === data.interim,
      )
        ? reject('officer-holds-already', `${data.name} holds the office of ${data.office} already.`)
        : null,
    )
    .with({ type: P.union('ObserverDeparted', 'OfficerDeparted') }, () => null)
    .exhaustive();
}
