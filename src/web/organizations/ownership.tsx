import type { ComponentChildren } from 'preact';
import { moneyInWords, shareInWords } from '../../domain/wording.js';
import { Disputed, Mark, Named, Nothing, Scroll, When } from '../frame/parts.js';
import type { Value } from '../frame/value.js';
import { capital, plain } from '../frame/words.js';
import { type Holding, Holdings } from '../pictures/holdings.js';

const shareOf = (stake: Value): string =>
  stake.at('share').missing ? 'share not on record' : shareInWords(stake.at('share').data as never);
const basisOf = (stake: Value): string =>
  stake.text('basis') === 'not-on-record' ? 'basis not on record' : plain(stake.text('basis'));

/** Control and ownership drawn from the top down, and the whole of it again as tables. */
export function Ownership({ view }: { view: Value }) {
  const control = view.list('control');
  const stakes = view.list('stakes');
  const holdings: Holding[] = [
    ...control.map((one) => ({
      from: one.text('controllerName'),
      to: one.text('entityName'),
      kind: 'control' as const,
      label: one.text('how') || 'controls',
    })),
    ...stakes.map((one) => ({
      from: one.text('holderName'),
      to: one.text('entityName'),
      kind: 'ownership' as const,
      label: `${shareOf(one)}, ${one.text('standing')}`,
    })),
  ];
  return (
    <>
      {holdings.length > 0 && (
        <figure>
          <Scroll label="Ownership and control">
            <Holdings
              holdings={holdings}
              title="Who controls and holds what; the tables below say the same"
            />
          </Scroll>
          <figcaption>
            Arrows point down: ownership on the left of a line, control on the right. Current on this date
            only.
          </figcaption>
        </figure>
      )}
      <Control control={control} former={view.list('formerControl')} />
      <Stakes stakes={stakes} />
      <Contingent list={view.list('contingent')} />
    </>
  );
}

function Control({ control, former }: { control: readonly Value[]; former: readonly Value[] }) {
  const line = (one: Value) => (
    <li key={`${one.text('controller')} ${one.text('entity')} ${one.text('until')}`}>
      <b>{one.text('controllerName')}</b> controls <b>{one.text('entityName')}</b>
      {one.text('how') && <> ({one.text('how')})</>}
      {one.text('since', 'on') ? (
        <>
          , since <When edtf={one.text('since', 'on')} short />
        </>
      ) : (
        one.text('since', 'noLaterThan') && (
          <>
            , so by <When edtf={one.text('since', 'noLaterThan')} short />
          </>
        )
      )}
      {one.text('until') && (
        <>
          , until <When edtf={one.text('until')} short />
        </>
      )}
      &nbsp;
      <Mark of={one} name={`control of ${one.text('entityName')}`} />
    </li>
  );
  return (
    <>
      <h3>Control</h3>
      {control.length === 0 ? (
        <Nothing>Who was in control is not on record on this date.</Nothing>
      ) : (
        <ul class="plain">{control.map(line)}</ul>
      )}
      {former.length > 0 && (
        <details>
          <summary>Show former control ({former.length})</summary>
          <ul class="plain">{former.map(line)}</ul>
        </details>
      )}
    </>
  );
}

function Stakes({ stakes }: { stakes: readonly Value[] }) {
  if (stakes.length === 0) return <Nothing>No stake is on record on this date.</Nothing>;
  return (
    <StakeTable
      stakes={stakes}
      caption="Stakes on this date"
      heads={['Holder', 'Of']}
      lead={(one) => [capital(one.text('holderName')), one.text('entityName')]}
    />
  );
}

/** Stakes by two columns that say whose they are, then how large, on which basis, worth what, as reported when. */
export function StakeTable(props: {
  stakes: readonly Value[];
  caption: string;
  heads: readonly [string, string];
  lead: (stake: Value) => readonly [ComponentChildren, ComponentChildren];
}) {
  const { stakes, caption, heads, lead } = props;
  return (
    <Scroll label={caption}>
      <table class="rows">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{heads[0]}</th>
            <th scope="col">{heads[1]}</th>
            <th scope="col">Share</th>
            <th scope="col">Basis</th>
            <th scope="col">Worth</th>
            <th scope="col">As reported</th>
          </tr>
        </thead>
        <tbody>
          {stakes.map((one) => {
            const [first, second] = lead(one);
            return (
              <tr
                key={`${one.text('holder')} ${one.text('entity')} ${one.text('interest')} ${one.text('basis')}`}
              >
                <th scope="row">{first}</th>
                <td>{second}</td>
                <td>
                  {shareOf(one)} {plain(one.text('interest'))} <Disputed of={one} about={['share']} />
                </td>
                <td>
                  {basisOf(one)}
                  {one.at('direct').data === false && ', indirect'}
                </td>
                <td>{one.at('value').missing ? '—' : moneyInWords(one.at('value').data as never)}</td>
                <td>
                  <When edtf={one.text('asOf')} short />
                  &nbsp;
                  <Mark of={one} name={`the stake of ${one.text('holderName')}`} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scroll>
  );
}

function Contingent({ list }: { list: readonly Value[] }) {
  if (list.length === 0) return null;
  return (
    <>
      <h3>What may become a holding</h3>
      <ul class="plain">
        {list.map((one) => (
          <li key={`${one.text('holder')} ${one.text('interest')}`}>
            <b>{one.text('holderName')}</b>: {plain(one.text('interest'))} in {one.text('entityName')}
            {!one.at('share').missing && <>, {shareOf(one)}</>}
            {one.text('trigger') && <>; {one.text('trigger')}</>}&nbsp;
            <Mark of={one} name={`the ${one.text('interest')} of ${one.text('holderName')}`} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Money: rounds, valuations and bids. */
export function Money({ view }: { view: Value }) {
  const rounds = view.list('investments');
  const bids = view.list('bids');
  if (rounds.length + bids.length === 0)
    return <Nothing>No investment or bid is on record on this date.</Nothing>;
  const money = (of: Value) => (of.missing ? '' : moneyInWords(of.data as never));
  return (
    <ul class="plain">
      {rounds.map((one) => (
        <li key={one.text('round')}>
          <When edtf={one.list('reports').at(-1)?.text('date') ?? ''} short />:{' '}
          <b>{money(one.at('amount')) || 'amount not on record'}</b>, {plain(one.text('progress'))}, from{' '}
          {one
            .list('investors')
            .map((i) => i.text('name'))
            .join(', ') || 'investors not on record'}
          {!one.at('valuation').missing && (
            <>
              ; valued at {money(one.at('valuation'))}
              {one.text('valuationBasis') && one.text('valuationBasis') !== 'not-on-record' && (
                <> ({plain(one.text('valuationBasis'))})</>
              )}
            </>
          )}
          {one.texts('conditions').length > 0 && <>. Condition: {one.texts('conditions').join('; ')}</>}&nbsp;
          <Mark of={one} name="this round" />
        </li>
      ))}
      {bids.map((one) => (
        <li key={one.text('bid')}>
          <When edtf={one.text('date')} short />: bid of <b>{money(one.at('amount'))}</b> by{' '}
          {one.texts('bidders').join(', ')} for {one.text('target')}: {one.text('status')}
          {one.text('rejected', 'date') && (
            <>
              {' '}
              <When edtf={one.text('rejected', 'date')} short />
            </>
          )}{' '}
          <Disputed of={one} about={['amount', 'received']} /> <Mark of={one} name="this bid" />
        </li>
      ))}
    </ul>
  );
}

export function Partnerships({ list }: { list: readonly Value[] }) {
  return (
    <>
      {list.map((one) => (
        <p key={one.text('partner')}>
          <b>Partnership with {one.text('partner')}</b>: {one.is('exclusive') ? 'exclusive' : 'not exclusive'}
          {one.texts('rights').length > 0 && <>; {one.texts('rights').join('; ')}</>}
          {one.text('until') && (
            <>
              ; until <When edtf={one.text('until')} />
              {one.is('termPassed') && ' (term passed)'}
            </>
          )}
          &nbsp;
          <Mark of={one} name={`the partnership with ${one.text('partner')}`} />
        </p>
      ))}
    </>
  );
}

export function Ventures({ list }: { list: readonly Value[] }) {
  if (list.length === 0) return null;
  return (
    <p>
      <b>Ventures</b>:{' '}
      {list.map((one, i) => (
        <span key={one.text('venture')}>
          {i > 0 && '; '}
          <Named name={one.text('name')} subject={one.text('venture')} /> (
          {one.texts('roles').map(plain).join(', ')})
        </span>
      ))}
    </p>
  );
}
