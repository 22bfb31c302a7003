import { Disputed, Mark, Nothing, Scroll, When } from '../frame/parts.js';
import type { Value } from '../frame/value.js';
import { capital, counted, plain, shortDate, slug } from '../frame/words.js';

const SHAPES: Readonly<Record<string, string>> = {
  pending: '●',
  revived: '●',
  tried: '◉',
  stayed: '◐',
  deferred: '◐',
  severed: '◇',
  dismissed: '○',
  withdrawn: '✕',
  superseded: '◌',
  adjudicated: '■',
  settled: '▣',
};

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** How a claim stands against one opponent: a shape, its word, and the terms on record. */
function fateInWords(step: Value, brief = false): string {
  const terms = [
    step.is('withPrejudice')
      ? 'with prejudice'
      : step.at('withPrejudice').data === false
        ? 'without prejudice'
        : '',
    step.is('leaveToAmend')
      ? `leave to amend${step.text('amendBy') ? ` until ${shortDate(step.text('amendBy'))}` : ''}`
      : '',
    step.at('leaveToAmend').data === false ? 'no leave to amend' : '',
    step.text('phase') && !brief ? `to ${step.text('phase')}` : '',
    step.text('for') ? `for ${step.text('for')}` : '',
    step.text('decidedBy') ? `by ${step.text('decidedBy')}` : '',
    step.text('ground') === 'merits'
      ? 'on the merits'
      : step.text('ground') === 'threshold'
        ? 'threshold ground'
        : '',
  ].filter(Boolean);
  return [plain(step.text('fate')), ...terms].join(', ');
}

/** Claims in numbers: what is pleaded, named and pending, never more exact than the record. */
export function claimsInWords(claims: Value): string {
  const range = (of: Value): string => {
    const [least, most] = [of.number('atLeast'), of.number('atMost')];
    return least === most || most === undefined ? `${least ?? '?'}` : `${least}–${most}`;
  };
  const pleaded = claims.at('pleaded');
  const exactly = pleaded.number('exactly');
  const atLeast = pleaded.number('atLeast');
  const parts = [
    exactly !== undefined ? `${exactly} pleaded` : atLeast !== undefined ? `at least ${atLeast} pleaded` : '',
    claims.number('named') === undefined ? '' : `${claims.number('named')} named`,
    `${range(claims.at('pending'))} pending`,
    claims.number('dismissed') ? `${claims.number('dismissed')} dismissed` : '',
    claims.number('decided')
      ? `${claims.number('decided')} decided, ${claims.number('decidedOnMerits')} on the merits`
      : '',
  ].filter(Boolean);
  const counter = claims.at('counterclaims');
  const counters = counter.number('pending', 'atMost') ?? 0;
  return `${parts.join(', ')}${counters > 0 ? `; counterclaims: ${range(counter.at('pending'))} pending` : ''}`;
}

/** One table a claimant: causes down, opponents across, each cell the fate in words. */
export function ClaimsMatrix({ claims, headline }: { claims: Value; headline: Value }) {
  const all = claims.list('claims');
  if (all.length === 0) return <Nothing>No claim is on record on this date.</Nothing>;
  const shown = all.filter((one) => one.is('inPleadingInForce') || one.is('counterclaim'));
  const claimants = [
    ...new Set(shown.flatMap((one) => one.list('pairs').map((pair) => pair.text('claimant')))),
  ];
  return (
    <>
      <p class="count">
        {capital(claimsInWords(headline))}&nbsp;
        <Mark of={headline.at('pending')} name="the count of claims" />
      </p>
      {claimants.map((claimant) => (
        <ByClaimant key={claimant} claimant={claimant} claims={shown} />
      ))}
      <p class="key">
        ● pending ◐ deferred or stayed ◉ tried ○ dismissed ✕ withdrawn ■ adjudicated; “—” not pleaded against,
        “?” not on record
      </p>
    </>
  );
}

function ByClaimant({ claimant, claims }: { claimant: string; claims: readonly Value[] }) {
  const rows = claims.flatMap((claim) => {
    const pairs = claim.list('pairs').filter((pair) => pair.text('claimant') === claimant);
    return pairs.length > 0 ? [{ claim, pairs }] : [];
  });
  const opponents = [...new Set(rows.flatMap(({ pairs }) => pairs.map((pair) => pair.text('opponent'))))];
  const name = claimant || 'Claimant not on record';
  return (
    <Scroll label={`Claims of ${name}`}>
      <table class={`claims across-${opponents.length}`}>
        <caption>
          Claims of {name} <small>({counted(rows.length, 'named claim')})</small>
        </caption>
        <thead>
          <tr>
            <th scope="col">Cause</th>
            {opponents.map((opponent) => (
              <th scope="col" key={opponent}>
                {opponent || 'Opponent not on record'}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ claim, pairs }) => (
            <tr key={claim.text('claim')}>
              <th scope="row">
                <a href={`#claim-${slug(claim.text('claim'))}`}>{claim.text('cause')}</a>
                {claim.is('counterclaim') && <small> (counterclaim)</small>}
              </th>
              {opponents.map((opponent) => {
                const pair = pairs.find((one) => one.text('opponent') === opponent);
                return (
                  <td key={opponent}>{pair ? <Fate pair={pair} cause={claim.text('cause')} /> : '—'}</td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function Fate({ pair, cause }: { pair: Value; cause: string }) {
  const fate = pair.text('fate');
  if (fate === '') return <>?</>;
  return (
    <>
      <span class={`shape ${fate}`} aria-hidden="true">
        {SHAPES[fate] ?? '·'}
      </span>{' '}
      {fateInWords(pair, true)}
      {pair.text('on') && fate !== 'pending' && (
        <>
          , <When edtf={pair.text('on')} short />
        </>
      )}{' '}
      <Disputed of={pair} about={['fate']} brief />
      <Mark of={pair} name={`the fate of ${cause}`} />
    </>
  );
}

/** Every claim ever pleaded with its fates in order: what the matrix's cells link to, and the view of a phone. */
export function FatesOverTime({ claims }: { claims: Value }) {
  return (
    <dl class="fates">
      {claims.list('claims').map((claim) => (
        <div key={claim.text('claim')} id={`claim-${slug(claim.text('claim'))}`}>
          <dt>
            {capital(claim.text('cause'))} {claim.text('statute') && <small>{claim.text('statute')}</small>}
            <small>
              {[
                ...claim
                  .list('counts')
                  .map((count) => `Count ${count.text('count')} of the ${lower(count.text('pleading'))}`),
                ...(claim.is('inPleadingInForce') || claim.is('counterclaim')
                  ? []
                  : ['not in the pleading in force']),
              ].join('; ')}
            </small>{' '}
            {claim.list('counts').length > 0 && <Disputed of={claim} about={['count']} brief />}
          </dt>
          {claim.list('pairs').map((pair) => (
            <dd key={`${pair.text('claimant')} ${pair.text('opponent')}`}>
              <span class="pair">
                {pair.text('claimant') || 'not on record'} against {pair.text('opponent') || 'not on record'}:
              </span>{' '}
              <Steps pair={pair} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function Steps({ pair }: { pair: Value }) {
  return (
    <ol class="inline">
      {pair.list('history').map((step, i) => (
        <li key={i}>
          {fateInWords(step)} {i === 0 && step.text('fate') === 'pending' && 'since '}
          {step.text('on') && <When edtf={step.text('on')} short />}
          {step.text('orderNumber') && <> (ECF No. {step.text('orderNumber')})</>}&nbsp;
          <Mark of={step} name="this step" />
        </li>
      ))}
    </ol>
  );
}

/** The pleadings, the one in force marked. */
/** @param most only so many, the latest: the page of claims has all */
export function Pleadings({ claims, most = 0 }: { claims: Value; most?: number }) {
  const list = ['pleadings', 'counterclaimPleadings'].flatMap((name) => claims.list(name).slice(-most));
  if (list.length === 0) return null;
  return (
    <ul class="plain">
      {list.map((one) => (
        <li key={one.text('name')}>
          <b>{capital(one.text('name'))}</b>, <When edtf={one.text('on')} />
          {one.text('number') && <>, ECF No. {one.text('number')}</>}
          {one.text('pages') && <>, {one.text('pages')} pages</>}
          {one.is('current') ? ' (in force)' : ''}
          {one.text('superseded', 'on') && (
            <>
              {' '}
              (superseded <When edtf={one.text('superseded', 'on')} />)
            </>
          )}
          {one.text('summary') && <>. {one.text('summary')}</>}&nbsp;
          <Mark of={one} name={one.text('name')} />
        </li>
      ))}
    </ul>
  );
}
