import type { Found } from '../../http/addresses.js';
import { summaryOf } from '../frame/answer.js';
import { Disputes, Statements, Uncertain } from '../frame/common.js';
import { CaseName, Disputed, Mark, Named, Nothing, Section, When } from '../frame/parts.js';
import type { Opened } from '../frame/respond.js';
import type { Value } from '../frame/value.js';
import { capital, plain } from '../frame/words.js';
import { Head } from './frame.js';

/** A person in a public role: roles, suits, what was said by and about them. */
export function personPage({ context }: Opened, found: Found) {
  const view = summaryOf(context, found);
  return {
    about: view.text('name'),
    title: view.text('name'),
    json: context.links.to(`/api/v1/persons/${view.text('id')}`),
    body: (
      <>
        <Head kind="Person in a public role" view={view}>
          <li>
            <a href="#roles">Roles</a>
          </li>
          <li>
            <a href="#suits">Suits</a>
          </li>
          <li>
            <a href="#statements">Statements</a>
          </li>
        </Head>
        <Section id="roles" title="Roles">
          <Roles current={view.list('roles')} former={view.list('formerRoles')} />
        </Section>
        <Section id="suits" title="Suits">
          <Suits list={view.list('suits')} />
        </Section>
        <Section id="statements" title="What they said">
          <Statements list={view.list('statements')} />
        </Section>
        <Section id="about" title="What was said of them">
          <Statements list={view.list('statementsAbout')} />
        </Section>
        {view.list('disputes').length > 0 && (
          <Section id="disputed" title="What is disputed">
            <Disputes list={view.list('disputes')} />
          </Section>
        )}
        <Uncertain />
      </>
    ),
  };
}

function Roles({ current, former }: { current: readonly Value[]; former: readonly Value[] }) {
  const list = (rows: readonly Value[]) => (
    <ul class="plain">
      {rows.map((one) => (
        <li key={`${one.text('role')} ${one.text('atSubject')} ${one.text('from')}${one.text('heldBy')}`}>
          <b>{capital(one.text('role'))}</b>
          {(one.text('at') || one.text('atSubject')) && (
            <>
              ,{' '}
              <Named
                name={one.text('at') || plain(one.text('atSubject').replace(/^[a-z]+-/, ''))}
                subject={one.text('atSubject')}
              />
            </>
          )}
          {one.text('from') ? (
            <>
              , since <When edtf={one.text('from')} short />
            </>
          ) : (
            one.text('heldBy') && (
              <>
                , so <When edtf={one.text('heldBy').replace(/^(?!.*\/)/, '/')} short />
              </>
            )
          )}
          {one.text('until') && (
            <>
              , until <When edtf={one.text('until')} short />
            </>
          )}{' '}
          <Disputed of={one} about={['reason', 'date']} />{' '}
          <Mark of={one} name={`the role of ${one.text('role')}`} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {current.length === 0 ? <Nothing>No role is on record on this date.</Nothing> : list(current)}
      {former.length > 0 && (
        <details>
          <summary>Show former roles ({former.length})</summary>
          {list(former)}
        </details>
      )}
    </>
  );
}

function Suits({ list }: { list: readonly Value[] }) {
  if (list.length === 0) return <Nothing>No suit is on record on this date.</Nothing>;
  return (
    <ul class="plain">
      {list.map((one) => (
        <li key={one.text('case')}>
          <CaseName subject={one.text('case')} full />, {one.texts('roles').map(plain).join(', ')}
          {one.text('filed') && (
            <>
              , filed <When edtf={one.text('filed')} short />
            </>
          )}
          : {one.is('live') ? 'live' : plain(one.text('ended', 'how') || 'ended')}
          {one.text('ended', 'date') && (
            <>
              {' '}
              <When edtf={one.text('ended', 'date')} short />
            </>
          )}
          &nbsp;
          <Mark of={one} name="this suit" />
        </li>
      ))}
    </ul>
  );
}
