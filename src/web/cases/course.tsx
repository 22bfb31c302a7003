import { moneyInWords } from '../../domain/wording.js';
import { usePage } from '../frame/page-context.js';
import { Disputed, Mark, Nothing, When } from '../frame/parts.js';
import type { Value } from '../frame/value.js';
import { capital, plain } from '../frame/words.js';
import { Ecf } from './motions.js';

/** Trial settings, verdict, judgment, appeals: what happened, and what of it is not on record. */
export function Course({ summary }: { summary: Value }) {
  const trial = summary.at('trial');
  const verdict = summary.at('verdict');
  const judgment = summary.at('judgment');
  const appeals = summary.list('appeals');
  const settings = trial.list('settings');
  const days = trial.list('days');
  if (settings.length + days.length + appeals.length === 0 && verdict.missing && judgment.missing) {
    return <Nothing>No trial setting, verdict, judgment or appeal is on record on this date.</Nothing>;
  }
  return (
    <ul class="plain">
      {settings.map((one, i) => (
        <li key={i}>
          {i < settings.length - 1 ? (
            <s>
              {capital(one.text('begins') || 'trial')} set for {one.text('dateInWords')}
            </s>
          ) : (
            <b>
              {capital(one.text('begins') || 'trial')} set for {one.text('dateInWords')}
            </b>
          )}
          {one.text('kind') !== 'not-on-record' && <>, {one.text('kind')}</>}, by order of{' '}
          <When edtf={one.text('on')} short /> <Disputed of={one} about={['date']} />{' '}
          <Mark of={one} name="this setting" />
        </li>
      ))}
      {days.length > 0 && (
        <li>
          <details>
            <summary>Trial days on record ({days.length})</summary>
            <ol class="plain">
              {days.map((one) => (
                <li key={one.text('on')}>
                  <b>
                    <When edtf={one.text('on')} short />
                  </b>
                  {one.texts('witnesses').length > 0 && <> witnesses: {one.texts('witnesses').join(', ')}.</>}{' '}
                  {one.text('summary')} <Mark of={one} name="this day" />
                </li>
              ))}
            </ol>
          </details>
        </li>
      )}
      {!verdict.missing && (
        <li>
          <b>{capital(verdict.text('effect'))} verdict</b> for {verdict.text('for')},{' '}
          <When edtf={verdict.text('on')} />, <span class="standing found">found</span> by the jury
          {verdict.is('unanimous') && ', unanimous'}
          {verdict.text('basis') && <>. {capital(verdict.text('basis'))}</>}
          {!verdict.at('adopted').missing && (
            <>
              ; {verdict.text('adopted', 'effect')} by the court{' '}
              <When edtf={verdict.text('adopted', 'on')} short />
            </>
          )}{' '}
          <Mark of={verdict} name="the verdict" />
        </li>
      )}
      {!judgment.missing && (
        <li>
          <b>{capital(judgment.text('kind'))} judgment</b>
          {judgment.text('for') && <> for {judgment.text('for')}</>}, <When edtf={judgment.text('on')} />{' '}
          <Ecf number={judgment.text('number')} />, {judgment.text('effect')}{' '}
          <Mark of={judgment} name="the judgment" />
        </li>
      )}
      {appeals.map((one) => (
        <li key={one.text('appeal')}>
          <b>Appeal</b>: {plain(one.text('status'))}
          {one.text('filedOn') && (
            <>
              , filed <When edtf={one.text('filedOn')} />
            </>
          )}{' '}
          <Mark of={one.at('filedOn')} name="the appeal" />
        </li>
      ))}
    </ul>
  );
}

/** What is asked for and what became of it. */
export function ReliefList({ summary }: { summary: Value }) {
  const { links } = usePage();
  const list = summary.list('relief');
  if (list.length === 0) return <Nothing>No relief sought is on record on this date.</Nothing>;
  const stakes = summary.list('stepsAtStake');
  return (
    <>
      <ul class="plain">
        {list.map((one) => (
          <li key={one.text('relief')}>
            <b>{capital(plain(one.text('kind')))}</b>: {one.text('summary')}
            {!one.at('amount').missing && <> ({moneyInWords(one.at('amount').data as never)})</>} —{' '}
            {plain(one.text('status'))} <Disputed of={one} about={['amount']} />{' '}
            <Mark of={one} name="this relief" />
          </li>
        ))}
      </ul>
      {stakes.length > 0 && (
        <p>
          Towards{' '}
          <a href={links.subject(stakes[0]?.text('organization') ?? '', '', {}, 'obstacles')}>
            the organization’s plan
          </a>
          :{' '}
          {stakes
            .map(
              (one) =>
                `${one.text('relief', 'what')} (${plain(one.text('effect'))}; ${plain(one.text('relief', 'status'))})`,
            )
            .join('; ')}
          .
        </p>
      )}
    </>
  );
}

/** Claims of which no end is on record although the case has had a verdict, a judgment or a closing. */
export function Unresolved({ summary }: { summary: Value }) {
  const list = summary.list('unresolved');
  if (list.length === 0) return null;
  return (
    <div class="unresolved">
      <p>
        <b>Without an end on record:</b>
      </p>
      <ul>
        {list.map((one) => (
          <li key={one.text('words')}>
            {capital(one.text('words'))} <Mark of={one} name="what is unresolved" />
          </li>
        ))}
      </ul>
    </div>
  );
}
