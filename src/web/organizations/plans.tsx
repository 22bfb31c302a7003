import { CaseName, Disputed, Mark, Nothing, Scroll, When } from '../frame/parts.js';
import type { Value } from '../frame/value.js';
import { capital, counted, plain, slug } from '../frame/words.js';

/** Plans as ordered steps, each with its one word of progress; abandoned plans are kept. */
export function Conversion({ conversion, obstacles }: { conversion: Value; obstacles: Value }) {
  const plans = conversion.list('plans');
  if (plans.length === 0) return <Nothing>No plan of conversion is on record on this date.</Nothing>;
  const current = conversion.text('current');
  return (
    <>
      {!conversion.at('headline').missing && (
        <p class="count">
          {conversion.text('headline')} <Mark of={conversion.at('headline')} name="the plan" />
        </p>
      )}
      {plans.toReversed().map((plan) => (
        <details
          key={plan.text('plan')}
          open={plan.text('plan') === current || plans.length === 1}
          class="plan"
        >
          <summary>
            <b>{plan.text('title')}</b>: {plain(plan.text('state'))}
            {plan.text('completed', 'date') && (
              <>
                {' '}
                <When edtf={plan.text('completed', 'date')} short />
              </>
            )}
            {plan.text('supersededBy') && <> by {plain(plan.text('supersededBy'))}</>}
          </summary>
          <p>
            {plan.text('summary')} <Mark of={plan} name={plan.text('title')} />
          </p>
          <ol class="steps-list">
            {plan.list('steps').map((step) => (
              <li key={step.text('step')}>
                <b>{step.text('title')}</b>: {plain(step.text('progress'))}
                {step.is('inferred') && ' (inferred from the plan’s fate)'}
                {step.list('taken').map((taken) => (
                  <span key={`${taken.text('progress')} ${taken.text('date')}`}>
                    {' '}
                    · {plain(taken.text('progress'))} <When edtf={taken.text('date')} short />
                  </span>
                ))}{' '}
                <Mark of={step} name="this step" />
                <StepObstacles step={step} obstacles={obstacles} />
              </li>
            ))}
          </ol>
        </details>
      ))}
    </>
  );
}

function StepObstacles({ step, obstacles }: { step: Value; obstacles: Value }) {
  const touching = step.list('obstacles').filter((one) => one.text('status') === 'open');
  const cleared = step.list('obstacles').length - touching.length;
  if (touching.length + cleared === 0) return null;
  const all = [...obstacles.list('open'), ...obstacles.list('cleared')];
  const title = (key: string) => {
    const found = all.find((one) => one.text('obstacle') === key);
    return found ? `${found.text('raisedBy')}, ${found.text('instrument')}` : key;
  };
  return (
    <ul class="step-obstacles">
      {touching.map((one) => (
        <li key={one.text('obstacle')}>
          open: <a href={`#obstacle-${slug(one.text('obstacle'))}`}>{title(one.text('obstacle'))}</a> (
          {one.texts('effects').map(plain).join(', ')})
        </li>
      ))}
      {cleared > 0 && <li>{counted(cleared, 'obstacle')} cleared</li>}
    </ul>
  );
}

/** On this day, what legally stood between the organization and its plan: each with its instrument. */
export function Obstacles({ obstacles }: { obstacles: Value }) {
  const open = obstacles.list('open');
  const cleared = obstacles.list('cleared');
  return (
    <>
      <p class="count">
        {obstacles.text('headline')} <Mark of={obstacles.at('headline')} name="what stood in the way" />
      </p>
      {open.length > 0 && <ObstacleTable rows={open} label="Open obstacles" />}
      {cleared.length > 0 && (
        <details open={open.length === 0}>
          <summary>Cleared ({cleared.length})</summary>
          <ObstacleTable rows={cleared} label="Cleared obstacles" />
        </details>
      )}
    </>
  );
}

function ObstacleTable({ rows, label }: { rows: readonly Value[]; label: string }) {
  return (
    <Scroll label={label}>
      <table class="rows">
        <thead>
          <tr>
            <th scope="col">Raised by</th>
            <th scope="col">Instrument</th>
            <th scope="col">Since</th>
            <th scope="col">Effect on the plan</th>
            <th scope="col">How it stands</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((one) => (
            <tr key={one.text('obstacle')} id={`obstacle-${slug(one.text('obstacle'))}`}>
              <th scope="row">
                {one.text('raisedBy')} <small>{plain(one.text('kind'))}</small>
              </th>
              <td>
                {capital(one.text('instrument'))}
                <small> {one.text('summary')}</small>
                {one.text('case') && (
                  <small>
                    {' '}
                    in <CaseName subject={one.text('case')} />
                  </small>
                )}
              </td>
              <td>
                <When edtf={one.text('since')} short />
              </td>
              <td>
                {one.list('targets').map((target) => (
                  <span key={`${target.text('plan')} ${target.text('step')}`}>
                    {plain(target.text('effect'))}
                    {target.text('planTitle') && (
                      <small> {target.text('stepTitle') || target.text('planTitle')}</small>
                    )}
                    {target.text('inferredFrom') && (
                      <small> (inferred: aimed at {plain(target.text('inferredFrom'))})</small>
                    )}{' '}
                  </span>
                ))}
              </td>
              <td>
                {plain(one.text('position') || one.text('status'))}
                {one.list('cleared').map((clear) => (
                  <span key={`${clear.text('how')} ${clear.text('date')}`}>
                    : {clear.text('instrument')}, <When edtf={clear.text('date')} short />{' '}
                    <small>{clear.text('summary')}</small>
                  </span>
                ))}{' '}
                <Disputed of={one} about={['date']} /> <Mark of={one} name="this obstacle" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

export function Commitments({ list }: { list: readonly Value[] }) {
  if (list.length === 0) return <Nothing>No commitment is on record on this date.</Nothing>;
  return (
    <Scroll label="Commitments">
      <table class="rows">
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">To whom, by what</th>
            <th scope="col">Since</th>
            <th scope="col">Due</th>
            <th scope="col">Stands</th>
          </tr>
        </thead>
        <tbody>
          {list.map((one) => (
            <tr key={one.text('commitment')}>
              <th scope="row">{one.text('what')}</th>
              <td>
                {one.text('to')}, {one.text('instrument')}
              </td>
              <td>
                <When edtf={one.text('since')} short />
              </td>
              <td>
                {one.text('due') ? (
                  <When edtf={one.text('due')} short />
                ) : one.text('until') ? (
                  <>
                    until <When edtf={one.text('until')} short />
                  </>
                ) : (
                  'no day set'
                )}
              </td>
              <td>
                {one.text('status')}
                {one.list('evidence').map((e) => (
                  <small key={e.text('date')}> {e.text('summary')}</small>
                ))}{' '}
                <Mark of={one} name="this commitment" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
