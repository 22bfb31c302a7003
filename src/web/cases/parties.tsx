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
      <table class="rows parties">
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
              <th colSpan={3} scope="rowgroup">
                {capital(plain(role))}
              </th>
            </tr>
            {rows
              .filter((one) => one.text('role') === role)
              .map((one) => (
                <tr key={one.text('name')}>
                  <th scope="row">
                    <Named name={one.text('name')} subject={one.text('subject')} />
                    {one.text('group') && <small> {one.text('group')}</small>}
                    {one.text('capacity') && <small> {plain(one.text('capacity'))}</small>}
                  </th>
                  <td>
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
                  <td>
                    <CounselOf name={one.text('name')} group={one.text('group')} counsel={counsel} />
                  </td>
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </Scroll>
  );
}

function CounselOf({ name, group, counsel }: { name: string; group: string; counsel: readonly Value[] }) {
  const theirs = counsel.filter(
    (one) =>
      one.text('until') === '' &&
      one.texts('parties').some((party) => party === name || (group !== '' && party === group)),
  );
  if (theirs.length === 0) return <span class="nothing">not on record</span>;
  return (
    <>
      {theirs.map((one, i) => (
        <span class="counsel" key={one.text('counsel')}>
          {i > 0 && '; '}
          {one.text('counsel')}
          {one.text('firm') && <small> ({one.text('firm')})</small>}{' '}
          <Mark of={one} name={`counsel ${one.text('counsel')}`} />
        </span>
      ))}
    </>
  );
}

function NonParties({ list }: { list: readonly Value[] }) {
  if (list.length === 0) return null;
  return (
    <>
      <h3>Others heard</h3>
      <ul class="plain">
        {list.map((one) => (
          <li key={`${one.text('name')} ${one.text('on')}`}>
            <b>{one.text('name')}</b>, {plain(one.text('kind'))}, <When edtf={one.text('on')} />{' '}
            <Ecf number={one.text('number')} />
            {one.text('supports') && <>, supporting {one.text('supports')}</>}; leave{' '}
            {plain(one.text('leave'))}
            {one.text('summary') && <>. {one.text('summary')}</>}{' '}
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
          <b>{one.text('judge')}</b>, {plain(one.text('role'))}, by {plain(one.text('how'))},{' '}
          <When edtf={one.text('from')} />
          {one.text('until') && (
            <>
              {' '}
              until <When edtf={one.text('until')} />
            </>
          )}{' '}
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
          {one.text('case') ? <CaseName subject={one.text('case')} /> : one.text('court')}
          {one.text('purpose') && <> for {one.text('purpose')}</>}
          {one.text('note') && <>. {one.text('note')}</>} <Mark of={one} name="this relation" />
        </li>
      ))}
    </ul>
  );
}
