import { CaseName, Disputed, Mark, Named, Nothing, Scroll, When } from '../frame/parts.js';
import type { Value } from '../frame/value.js';
import { capital, plain } from '../frame/words.js';
import { Ecf } from './motions.js';

/** Who is in the case, by role, with counsel; who left stands apart. */
export function Parties({ parties }: { parties: Value }) {
  const rows = parties.list('parties');
  const current = rows.filter((one) => one.is('current'));
  const former = rows.filter((one) => !one.is('current'));
  if (rows.length === 0) return <Nothing>No party is on record on this date.</Nothing>;
  return (
    <>
      <PartyTable rows={current} counsel={parties.list('counsel')} label="Parties" />
      {former.length > 0 && (
        <details>
          <summary>Former parties and roles ({former.length})</summary>
          <PartyTable rows={former} counsel={[]} label="Former parties" />
        </details>
      )}
      <NonParties list={parties.list('nonParties')} />
    </>
  );
}

function PartyTable({
  rows,
  counsel,
  label,
}: {
  rows: readonly Value[];
  counsel: readonly Value[];
  label: string;
}) {
  const roles = [...new Set(rows.map((one) => one.text('role')))];
  return (
    <Scroll label={label}>
      <table class="rows stack parties">
        <thead>
          <tr>
            <th scope="col">Party</th>
            <th scope="col">In the case</th>
            <th scope="col">Counsel</th>
          </tr>
        </thead>
        {roles.map((role) => (
          <tbody key={role}>
            <tr class="month">
              <th colspan={3} scope="rowgroup">
                {capital(plain(role))}
              </th>
            </tr>
            {rows
              .filter((one) => one.text('role') === role)
              .map((one, i, own) => (
                <tr key={one.text('name')}>
                  <th scope="row">
                    <Named name={one.text('name')} subject={one.text('subject')} />
                    {one.text('group') && <small> {one.text('group')}</small>}
                    {one.text('capacity') && <small> {plain(one.text('capacity'))}</small>}
                  </th>
                  <td data-label="In the case">
                    {one.text('from') ? (
                      <>
                        since <When edtf={one.text('from')} short />
                      </>
                    ) : (
                      'day not on record'
                    )}
                    {one.text('until') && (
                      <>
                        , until <When edtf={one.text('until')} short />
                      </>
                    )}
                    {one.text('endedWhy') && <>: {one.text('endedWhy')}</>}{' '}
                    <Disputed of={one} about={['parties']} />{' '}
                    <Mark of={one} name={`the role of ${one.text('name')}`} />
                  </td>
                  <td data-label="Counsel">
                    <CounselOf party={one} others={own.slice(0, i)} counsel={counsel} />
                  </td>
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </Scroll>
  );
}

const counselFor = (party: Value, counsel: readonly Value[]): Value[] =>
  counsel.filter(
    (one) =>
      one.text('until') === '' &&
      one
        .texts('parties')
        .some(
          (name) =>
            name === party.text('name') || (party.text('group') !== '' && name === party.text('group')),
        ),
  );

/** Who appears for a party; where the same lawyers appear for one above, that is said instead of listing them again. */
function CounselOf(props: { party: Value; others: readonly Value[]; counsel: readonly Value[] }) {
  const { party, others, counsel } = props;
  const theirs = counselFor(party, counsel);
  if (theirs.length === 0) return <span class="nothing">not on record</span>;
  const keyOf = (list: readonly Value[]) => list.map((one) => one.pointer).join();
  const same = others.find((other) => keyOf(counselFor(other, counsel)) === keyOf(theirs));
  if (same) return <span class="off">as for {same.text('name')}</span>;
  return (
    <>
      {theirs.map((one, i) => (
        <span class="counsel" key={one.text('counsel')}>
          {i > 0 && '; '}
          {one.text('counsel')}
          {one.text('firm') && one.text('firm') !== one.text('counsel') && (
            <small> ({one.text('firm')})</small>
          )}
          &nbsp;
          <Mark of={one} name={`counsel ${one.text('counsel')}`} />
        </span>
      ))}
    </>
  );
}

const LEAVE: Readonly<Record<string, string>> = {
  'none-needed': 'no leave needed',
  'not-on-record': 'leave not on record',
};

function NonParties({ list }: { list: readonly Value[] }) {
  if (list.length === 0) return null;
  return (
    <>
      <h3>Others heard</h3>
      <ul class="plain">
        {list.map((one) => (
          <li key={`${one.text('name')} ${one.text('on')}`}>
            <b>{capital(one.text('name'))}</b>, {plain(one.text('kind'))}, <When edtf={one.text('on')} />
            {one.text('number') && (
              <>
                {' '}
                <Ecf number={one.text('number')} />
              </>
            )}
            {one.text('supports') && <>, supporting {one.text('supports')}</>};{' '}
            {LEAVE[one.text('leave')] ?? `leave ${plain(one.text('leave'))}`}
            {one.text('summary') && <>. {one.text('summary')}</>}&nbsp;
            <Mark of={one} name={`what ${one.text('name')} filed`} />
          </li>
        ))}
      </ul>
    </>
  );
}

export function Judges({ judges }: { judges: readonly Value[] }) {
  if (judges.length === 0) return <Nothing>The judge is not on record.</Nothing>;
  return (
    <ul class="plain">
      {judges.map((one) => (
        <li key={`${one.text('judge')} ${one.text('role')}`}>
          <b>{one.text('judge')}</b>, {plain(one.text('role'))} judge, by {plain(one.text('how'))}{' '}
          <When edtf={one.text('from')} />
          {one.text('until') && (
            <>
              {' '}
              until <When edtf={one.text('until')} />
            </>
          )}
          &nbsp;
          <Mark of={one} name={`the assignment of ${one.text('judge')}`} />
        </li>
      ))}
    </ul>
  );
}

export function Related({ related }: { related: readonly Value[] }) {
  if (related.length === 0) return <Nothing>No related case is on record.</Nothing>;
  return (
    <ul class="plain">
      {related.map((one) => (
        <li key={`${one.text('relation')} ${one.text('case')}`}>
          {capital(plain(one.text('relation')))}:{' '}
          {one.text('case') ? <CaseName subject={one.text('case')} full /> : one.text('court')}
          {one.text('purpose') && <> for {one.text('purpose')}</>}
          {one.text('note') && <>. {one.text('note')}</>}&nbsp;
          <Mark of={one} name="this relation" />
        </li>
      ))}
    </ul>
  );
}
