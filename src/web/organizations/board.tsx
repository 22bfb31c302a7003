import { usePage } from '../frame/page-context.js';
import { Disputed, Mark, Nothing, Scroll, When } from '../frame/parts.js';
import type { Value } from '../frame/value.js';
import { capital, plain } from '../frame/words.js';
import { type Bar, dayOrNone, TenureBars } from '../pictures/tenure.js';

/** Every board of which anything is known; each by its name where there are several. */
export function Boards({ boards }: { boards: readonly Value[] }) {
  const known = boards.filter((one) => one.list('members').length + one.list('former').length > 0);
  if (known.length === 0) return <Nothing>No board is on record on this date.</Nothing>;
  return (
    <>
      {known.map((board) => (
        <div key={board.text('board')}>
          {known.length > 1 && <h3>{board.text('name')}</h3>}
          <Board board={board} />
        </div>
      ))}
    </>
  );
}

/** The board as a table of seats, with tenure drawn beside it; observers and former members apart. */
function Board({ board }: { board: Value }) {
  const { asOf } = usePage();
  const members = board.list('members');
  const former = board.list('former');
  const observers = board.list('observers');
  const bars = [...members, ...former].map(barOf).filter((bar) => bar.from !== undefined);
  return (
    <div class="board">
      <p class="count">
        {capital(board.text('summary'))}
        {!board.at('size').missing && (
          <>
            {' '}
            Size {board.text('size', 'value')}
            {board.is('size', 'inferred') ? ' (inferred)' : ''}, last reported{' '}
            <When edtf={board.text('size', 'on')} />.
          </>
        )}
        &nbsp;
        <Mark of={board} name={`the board of ${board.text('name')}`} />
      </p>
      {members.length === 0 ? (
        <Nothing>No member is on record on this date.</Nothing>
      ) : (
        <Seats rows={members} label={`Board of ${board.text('name')}`} />
      )}
      {observers.length > 0 && (
        <p>
          <b>Observers</b> (no seat, no vote):{' '}
          {observers.map((one) => (
            <span key={one.text('name')}>
              {one.text('name')}
              {one.text('for') && <> for {one.text('for')}</>}&nbsp;
              <Mark of={one} name={`observer ${one.text('name')}`} />{' '}
            </span>
          ))}
        </p>
      )}
      {former.length > 0 && (
        <details>
          <summary>Show former ({former.length})</summary>
          <Seats rows={former} label={`Former members, ${board.text('name')}`} former />
        </details>
      )}
      {bars.length > 0 && (
        <figure>
          <Scroll label="Tenure">
            <TenureBars
              bars={bars}
              asOf={asOf}
              title={`Tenure on the board of ${board.text('name')}; the tables say the same`}
            />
          </Scroll>
          <figcaption>Solid ends are days on record; a jagged end means “by then at the latest”.</figcaption>
        </figure>
      )}
    </div>
  );
}

const barOf = (seat: Value): Bar => ({
  name: seat.text('name'),
  from: dayOrNone(seat.text('from') || seat.text('inOfficeBy')),
  until: dayOrNone(seat.text('until') || seat.text('goneBy')),
  openStart: seat.text('from') === '',
  openEnd: seat.text('until') === '' && seat.text('goneBy') !== '',
  current: seat.text('until') === '' && seat.text('goneBy') === '',
});

function Seats({ rows, label, former = false }: { rows: readonly Value[]; label: string; former?: boolean }) {
  return (
    <Scroll label={label}>
      <table class="rows board">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Role</th>
            <th scope="col">In office</th>
            <th scope="col">{former ? 'Until' : 'Last confirmed'}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((seat) => (
            <tr key={`${seat.text('name')} ${seat.text('goneBy')}`}>
              <th scope="row">{seat.text('name')}</th>
              <td>{seat.text('role') || 'member'}</td>
              <td>
                {seat.text('from') ? (
                  <>
                    since <When edtf={seat.text('from')} short />
                  </>
                ) : (
                  <>
                    by <When edtf={seat.text('inOfficeBy')} short />
                  </>
                )}
                &nbsp;
                <Mark of={seat} name={`the seat of ${seat.text('name')}`} />
              </td>
              <td>
                {former ? (
                  <Ended seat={seat} />
                ) : seat.text('lastConfirmed') ? (
                  <When edtf={seat.text('lastConfirmed')} short />
                ) : (
                  '—'
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function Ended({ seat }: { seat: Value }) {
  return (
    <>
      {seat.text('until') ? (
        <When edtf={seat.text('until')} short />
      ) : (
        <>
          gone by <When edtf={seat.text('goneBy')} short />
        </>
      )}
      {seat.text('how') && seat.text('how') !== 'not-on-record' && <>, {plain(seat.text('how'))}</>}
      {seat.text('reason') && <small> {seat.text('reason')}</small>}{' '}
      <Disputed of={seat} about={['reason', 'date']} />
    </>
  );
}

export function Officers({ current, former }: { current: readonly Value[]; former: readonly Value[] }) {
  const list = (rows: readonly Value[]) => (
    <ul class="plain">
      {rows.map((one) => (
        <li key={`${one.text('name')} ${one.text('office')} ${one.text('from')}`}>
          <b>{one.text('name')}</b>, {one.text('office')}
          {one.is('interim') && ' (interim)'}
          {one.text('from') && (
            <>
              , since <When edtf={one.text('from')} short />
            </>
          )}
          {one.text('until') && (
            <>
              , until <When edtf={one.text('until')} short />
            </>
          )}
          {one.text('ended', 'how') && <> ({plain(one.text('ended', 'how'))})</>}
          {one.text('ended', 'reason') && <small> {one.text('ended', 'reason')}</small>}{' '}
          <Disputed of={one} about={['date', 'reason']} />{' '}
          <Mark of={one} name={`the office of ${one.text('name')}`} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {current.length === 0 ? <Nothing>No officer is on record on this date.</Nothing> : list(current)}
      {former.length > 0 && (
        <details>
          <summary>Show former officers ({former.length})</summary>
          {list(former)}
        </details>
      )}
    </>
  );
}
