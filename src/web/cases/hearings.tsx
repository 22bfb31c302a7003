import { timeInWords } from '../../domain/wording.js';
import { usePage } from '../frame/page-context.js';
import { Disputed, Mark, Nothing, When } from '../frame/parts.js';
import type { Value } from '../frame/value.js';
import { capital, plain, slug, zoneInWords } from '../frame/words.js';
import { Ecf, EntryOf } from './motions.js';

const STATUS: Readonly<Record<string, string>> = {
  upcoming: 'upcoming',
  held: 'held',
  vacated: 'vacated',
  'date-passed': 'date passed, outcome not on record',
};

/** One item a hearing through all its resets: the day it stands at, the days it stood at struck, then what came of it. */
export function Hearings({ hearings }: { hearings: readonly Value[] }) {
  const { zone } = usePage();
  if (hearings.length === 0) return <Nothing>No hearing is on record on this date.</Nothing>;
  return (
    <ul class="hearings">
      {hearings.map((one) => {
        const earlier = one.list('history').filter((step) => step.text('what') === 'reset');
        return (
          <li key={one.text('hearing')} id={`hearing-${slug(one.text('hearing'))}`}>
            <p class="day">
              <When edtf={one.text('date')} />
              {one.text('time') && (
                <span class="time">
                  {' '}
                  {timeInWords(one.text('time'))} {zoneInWords(zone)} time
                </span>
              )}{' '}
              <b class={`hearing-status ${slug(one.text('status'))}`}>
                {STATUS[one.text('status')] ?? plain(one.text('status'))}
              </b>
              &nbsp;
              <Mark of={one} name={`the hearing on ${one.text('purpose')}`} />{' '}
              <Disputed of={one} about={['date']} />
            </p>
            <p>
              {capital(one.text('purpose'))}
              {one.text('place') && <>, {one.text('place')}</>}
              {one.text('judge') && <>, before {one.text('judge')}</>}{' '}
              {one.texts('motionNumbers').map((number) => (
                <Ecf key={number} number={number} />
              ))}{' '}
              <EntryOf of={one} />
              {one.text('motion') && (
                <>
                  {' '}
                  <a href={`#motion-${slug(one.text('motion'))}`}>its motion</a>
                </>
              )}
            </p>
            {earlier.map((step, i) => (
              <p class="moved" key={i}>
                <s>
                  <span class="vh">no longer </span>
                  {step.text('from') ? <When edtf={step.text('from')} /> : 'an earlier date'}
                </s>{' '}
                moved
                {step.text('date') && (
                  <>
                    {' '}
                    to <When edtf={step.text('date')} short />
                  </>
                )}
                {step.text('reason') && <>: {step.text('reason')}</>} <EntryOf of={step} />{' '}
                <Mark of={step} name="the change of date" />
              </p>
            ))}
            {one
              .list('history')
              .filter((step) => step.text('what') === 'vacated' && step.text('reason'))
              .map((step) => (
                <p class="moved" key={step.text('on')}>
                  Vacated: {step.text('reason')}&nbsp;
                  <Mark of={step} name="the vacating" />
                </p>
              ))}
            {one.text('summary') && <p class="summary">{one.text('summary')}</p>}
          </li>
        );
      })}
    </ul>
  );
}

export function Deadlines({ deadlines }: { deadlines: readonly Value[] }) {
  if (deadlines.length === 0) return <Nothing>No deadline is on record on this date.</Nothing>;
  return (
    <ul class="plain">
      {deadlines.map((one) => (
        <li key={one.text('deadline')}>
          <b>
            <When edtf={one.text('due')} />
          </b>
          : {one.text('what')}
          {one.text('byWhom') && <>, by {one.text('byWhom')}</>} —{' '}
          {STATUS[one.text('status')] ?? plain(one.text('status'))} <EntryOf of={one} />
          {one.text('note') && <b> {one.text('note')}</b>}&nbsp;
          <Mark of={one} name="this deadline" />
        </li>
      ))}
    </ul>
  );
}
