import { moneyInWords } from '../../domain/wording.js';
import { usePage } from '../frame/page-context.js';
import { CaseName, Disputed, Mark, Nothing, When } from '../frame/parts.js';
import type { Value } from '../frame/value.js';
import { capital, plain } from '../frame/words.js';
import { Ecf } from './motions.js';

/**
 * Trial settings, verdict, judgment, appeals: what happened, and what of it is not on record.
 * @param most only so many settings, the last
 */
export function Course({ summary, most = 0 }: { summary: Value; most?: number }) {
  const trial = summary.at('trial');
  const verdict = summary.at('verdict');
  const judgment = summary.at('judgment');
  const appeals = summary.list('appeals');
  const settings = trial.list('settings').slice(-most);
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
                  {one.text('summary')}&nbsp;
                  <Mark of={one} name="this day" />
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
          )}
          &nbsp;
          <Mark of={verdict} name="the verdict" />
        </li>
      )}
      {!judgment.missing && (
        <li>
          <b>{capital(judgment.text('kind'))} judgment</b>
          {judgment.text('for') && <> for {judgment.text('for')}</>}, <When edtf={judgment.text('on')} />{' '}
          <Ecf number={judgment.text('number')} />, {judgment.text('effect')}&nbsp;
          <Mark of={judgment} name="the judgment" />
        </li>
      )}
      <AppealItems appeals={appeals} />
    </ul>
  );
}

/** Appeals from this case, each with its steps. */
export function Appeals({ appeals }: { appeals: readonly Value[] }) {
  if (appeals.length === 0) return <Nothing>No appeal is on record on this date.</Nothing>;
  return (
    <ul class="plain">
      <AppealItems appeals={appeals} />
    </ul>
  );
}

const STEPS = [
  ['filedOn', 'filed'],
  ['docketedOn', 'docketed'],
  ['arguedOn', 'argued'],
  ['mandateOn', 'mandate issued'],
  ['mandateRecalledOn', 'mandate recalled'],
] as const;

function AppealItems({ appeals }: { appeals: readonly Value[] }) {
  return (
    <>
      {appeals.map((one) => (
        <li key={one.text('appeal')}>
          <b>Appeal</b>
          {one.texts('parties').length > 0 && <> of {one.texts('parties').join(', ')}</>}
          {one.text('docketNumber') && <>, No. {one.text('docketNumber')}</>}
          {one.texts('fromNumbers').length > 0 && <> from ECF No. {one.texts('fromNumbers').join(', ')}</>}:{' '}
          {plain(one.text('status'))}
          {STEPS.map(([key, word]) =>
            one.text(key) ? (
              <span key={key}>
                ; {word} <When edtf={one.text(key)} />
              </span>
            ) : null,
          )}
          {one.list('decided', 'issues').map((issue) => (
            <span key={issue.text('issue')}>
              ; {issue.text('issue')}: {plain(issue.text('outcome'))}
            </span>
          ))}
          {one.text('decided', 'on') && (
            <>
              {' '}
              (decided <When edtf={one.text('decided', 'on')} />)
            </>
          )}
          {one.text('certiorari', 'disposition') && (
            <>
              ; certiorari {plain(one.text('certiorari', 'disposition'))}{' '}
              <When edtf={one.text('certiorari', 'on')} />
            </>
          )}
          {one.text('case') && (
            <>
              ; <CaseName subject={one.text('case')} full />
            </>
          )}
          &nbsp;
          <Mark of={one} name="the appeal" />
        </li>
      ))}
    </>
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
                `${capital(plain(one.text('relief', 'what').replace(/\.$/, '')))} (${plain(one.text('effect'))}; ${plain(one.text('relief', 'status'))})`,
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
            {capital(one.text('words'))}&nbsp;
            <Mark of={one} name="what is unresolved" />
          </li>
        ))}
      </ul>
    </div>
  );
}
