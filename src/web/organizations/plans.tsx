import { CaseName, Disputed, Mark, Nothing, Scroll, When } from '../frame/parts.js';
import type { Value } from '../frame/value.js';
import { capital, plain, slug } from '../frame/words.js';

/** Plans as ordered steps, each with its one word of progress; abandoned plans are kept. */
export function Conversion({ conversion, obstacles }: { conversion: Value; obstacles: Value }) {
  const plans = conversion.list('plans');
  if (plans.length === 0) return <Nothing>No plan of conversion is on record on this date.</Nothing>;
  const current = conversion.text('current');
  const titleOf = (key: string) => plans.find((one) => one.text('plan') === key)?.text('title') || plain(key);
  return (
    <>
      {!conversion.at('headline').missing && (
        <p class="count">
          {conversion.text('headline')}&nbsp;
          <Mark of={conversion.at('headline')} name="the plan" />
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
            {plan.text('supersededBy') && <> by the {titleOf(plan.text('supersededBy'))}</>}
          </summary>
          <p>
            {plan.text('summary')}&nbsp;
            <Mark of={plan} name={plan.text('title')} />
          </p>
          <Steps steps={plan.list('steps')} obstacles={obstacles} />
        </details>
      ))}
    </>
  );
}

/** Where a step stands: its last word with its day, the earlier ones after it. */
function Progress({ step }: { step: Value }) {
  const taken = step.list('taken');
  const last = taken.at(-1);
  const dated = last?.text('progress') === step.text('progress');
  return (
    <>
      {plain(step.text('progress'))}
      {dated && last && (
        <>
          {' '}
          <When edtf={last.text('date')} short />
        </>
      )}
      {step.is('inferred') && ' (inferred from the plan’s fate)'}
      {(dated ? taken.slice(0, -1) : taken).map((one) => (
        <small key={`${one.text('progress')} ${one.text('date')}`}>
          {' '}
          · {plain(one.text('progress'))} <When edtf={one.text('date')} short />
        </small>
      ))}
    </>
  );
}

/** The steps in order; obstacles that stood before every one of them are told once. */
function Steps({ steps, obstacles }: { steps: readonly Value[]; obstacles: Value }) {
  const keyOf = (step: Value) =>
    step
      .list('obstacles')
      .map((one) => `${one.text('obstacle')} ${one.text('status')}`)
      .join();
  const [first] = steps;
  const shared =
    first !== undefined && steps.length > 1 && steps.every((step) => keyOf(step) === keyOf(first));
  return (
    <>
      <ol class="steps-list">
        {steps.map((step) => (
          <li key={step.text('step')}>
            <b>{step.text('title')}</b>: <Progress step={step} /> <Mark of={step} name="this step" />
            {!shared && <StepObstacles step={step} obstacles={obstacles} />}
          </li>
        ))}
      </ol>
      {shared && first && keyOf(first) !== '' && (
        <>
          <p class="small">Obstacles to every step:</p>
          <StepObstacles step={first} obstacles={obstacles} />
        </>
      )}
    </>
  );
}

function StepObstacles({ step, obstacles }: { step: Value; obstacles: Value }) {
  const list = step.list('obstacles');
  if (list.length === 0) return null;
  const all = [...obstacles.list('open'), ...obstacles.list('cleared')];
  return (
    <ul class="step-obstacles">
      {list
        .toSorted((a, b) => Number(a.text('status') !== 'open') - Number(b.text('status') !== 'open'))
        .map((one) => {
          const told = all.find((other) => other.text('obstacle') === one.text('obstacle'));
          const [clearing] = told?.list('cleared') ?? [];
          const open = one.text('status') === 'open';
          return (
            <li key={one.text('obstacle')}>
              {open ? <b>open</b> : 'cleared'}:{' '}
              <a href={`#obstacle-${slug(one.text('obstacle'))}`}>
                {told ? `${told.text('raisedBy')}, ${told.text('instrument')}` : plain(one.text('obstacle'))}
              </a>
              {open && <> ({one.texts('effects').map(plain).join(', ')})</>}
              {!open && clearing && (
                <>
                  {' '}
                  by {clearing.text('instrument') || plain(clearing.text('how'))},{' '}
                  <When edtf={clearing.text('date')} short />
                </>
              )}
            </li>
          );
        })}
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
        {obstacles.text('headline')}&nbsp;
        <Mark of={obstacles.at('headline')} name="what stood in the way" />
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
      <table class="rows stack">
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
              <td data-label="Instrument">
                {capital(one.text('instrument'))}
                <small> {one.text('summary')}</small>
                {one.text('case') && (
                  <small>
                    {' '}
                    in <CaseName subject={one.text('case')} />
                  </small>
                )}
              </td>
              <td data-label="Since">
                <When edtf={one.text('since')} short />
              </td>
              <td data-label="Effect on the plan">
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
              <td data-label="How it stands">
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
      <table class="rows stack">
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
              <td data-label="To whom, by what">
                {one.text('to')}, {one.text('instrument')}
              </td>
              <td data-label="Since">
                <When edtf={one.text('since')} short />
              </td>
              <td data-label="Due">
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
              <td data-label="Stands">
                {one.text('status')}
                {one.list('evidence').map((e) => (
                  <small key={e.text('date')}> {e.text('summary')}</small>
                ))}
                &nbsp;
                <Mark of={one} name="this commitment" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
