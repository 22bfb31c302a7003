import type { Found } from '../../http/addresses.js';
import { summaryOf } from '../frame/answer.js';
import { Disputes, Statements, Uncertain } from '../frame/common.js';
import { usePage } from '../frame/page-context.js';
import { CaseName, Disputed, Mark, Nothing, Scroll, Section, When } from '../frame/parts.js';
import type { Opened } from '../frame/respond.js';
import type { Value } from '../frame/value.js';
import { capital, plain } from '../frame/words.js';
import { Boards, Officers } from './board.js';
import { HoldsElsewhere, ToldElsewhere } from './elsewhere.js';
import { Money, Ownership, Partnerships, Ventures } from './ownership.js';
import { Commitments, Conversion, Obstacles } from './plans.js';

const CONTENTS = [
  ['ownership', 'Control and ownership'],
  ['board', 'Board'],
  ['officers', 'Officers'],
  ['conversion', 'Conversion plan'],
  ['obstacles', 'Obstacles'],
  ['commitments', 'Commitments'],
  ['litigation', 'Litigation'],
  ['regulators', 'Regulators'],
  ['money', 'Money'],
  ['holds', 'Holds in others'],
  ['entities', 'Entities'],
  ['elsewhere', "On others' records"],
  ['statements', 'Statements'],
  ['disputed', 'Disputed'],
] as const;

/** An organization on one page: who controls it, who sits, what is planned and what stands in the way. */
export function organizationPage({ context }: Opened, found: Found) {
  const view = summaryOf(context, found);
  const name = view.text('name') || view.text('id');
  return {
    about: name,
    title: name,
    json: context.links.to(`/api/v1/organizations/${view.text('id')}`),
    body: <Organization view={view} subject={found.subject} />,
  };
}

/** Name and how far to trust what follows; a part of the page leads back to the whole. */
export function OrganizationHead({ name, part }: { name: string; part?: string }) {
  const { links, subject } = usePage();
  return (
    <header class="subject">
      <p class="kicker">Organization</p>
      <h1>
        {part === undefined ? name : <a href={links.subject(subject?.subject ?? '')}>{name}</a>}
        {part !== undefined && <span class="part">: {part}</span>}
      </h1>
      <p class="honesty">
        Unofficial. Built from press, filings and statements on record; what is not on record is said to be
        so.
      </p>
    </header>
  );
}

function Organization({ view, subject }: { view: Value; subject: string }) {
  const { links } = usePage();
  const own = (part: string) => ({
    href: links.subject(subject, `/${part}`),
    words: 'on a page of its own',
  });
  return (
    <>
      <OrganizationHead name={view.text('name')} />
      <div class="status" id="status">
        <p class="headline">
          {view.text('headline')}&nbsp;
          <Mark of={view.at('headline')} name="this summary" />
        </p>
      </div>
      <nav class="contents" aria-label="On this page">
        <ul>
          {CONTENTS.map(([id, words]) => (
            <li key={id}>
              <a href={`#${id}`}>{words}</a>
            </li>
          ))}
          <li>
            <a href={links.subject(subject, '/history')}>History</a>
          </li>
          <li>
            <a href={links.subject(subject, '/compare')}>Compare dates</a>
          </li>
        </ul>
      </nav>
      <Section id="ownership" title="Control and ownership" more={own('ownership')}>
        <Ownership view={view} />
      </Section>
      <Section id="board" title="Board" more={own('board')}>
        <Boards boards={view.list('boards')} />
      </Section>
      <Section id="officers" title="Officers">
        <Officers current={view.list('officers')} former={view.list('formerOfficers')} />
      </Section>
      <Section id="conversion" title="Conversion plan" more={own('conversion')}>
        <Conversion conversion={view.at('conversion')} obstacles={view.at('obstacles')} />
      </Section>
      <Section id="obstacles" title="What stood in the way" more={own('obstacles')}>
        <Obstacles obstacles={view.at('obstacles')} />
      </Section>
      <Section id="commitments" title="Commitments" more={own('commitments')}>
        <Commitments list={view.list('commitments')} />
      </Section>
      <Section id="litigation" title="Litigation">
        <Litigation list={[...view.list('litigation'), ...view.list('otherCases')]} />
      </Section>
      <Section id="regulators" title="Regulators">
        <Regulators list={view.list('regulators')} />
      </Section>
      <Section id="money" title="Money">
        <Money view={view} />
        <Partnerships list={view.list('partnerships')} />
        <Ventures list={view.list('ventures')} />
      </Section>
      <Section id="holds" title="What it holds in others">
        <HoldsElsewhere list={view.list('holds')} />
      </Section>
      <Section id="entities" title="Entities">
        <Entities list={view.list('entities')} />
      </Section>
      <Section id="elsewhere" title="What others' records say of it">
        <ToldElsewhere list={view.list('elsewhere')} />
      </Section>
      <Section id="statements" title="Statements">
        <Statements list={view.list('statements')} />
      </Section>
      <Section id="disputed" title="What is disputed">
        <Disputes list={view.list('disputes')} />
      </Section>
      <Uncertain />
    </>
  );
}

function Litigation({ list }: { list: readonly Value[] }) {
  if (list.length === 0) return <Nothing>No case is on record on this date.</Nothing>;
  return (
    <Scroll label="Litigation">
      <table class="rows stack">
        <thead>
          <tr>
            <th scope="col">Case</th>
            <th scope="col">Filed</th>
            <th scope="col">Stands</th>
            <th scope="col">What it does, or would do, to the plan</th>
          </tr>
        </thead>
        <tbody>
          {list.map((one) => (
            <tr key={one.text('case')}>
              <th scope="row">
                <CaseName subject={one.text('case')} />{' '}
                <small class="number">{one.text('docketNumber')}</small>
              </th>
              <td data-label="Filed">
                {one.text('filed') && <When edtf={one.text('filed')} short />}{' '}
                <Disputed of={one} about={['date']} />
              </td>
              <td data-label="Stands">
                {one.is('live') ? 'live' : plain(one.text('ended', 'how') || 'ended')}
                {one.text('ended', 'date') && (
                  <>
                    {' '}
                    <When edtf={one.text('ended', 'date')} short />
                  </>
                )}
                &nbsp;
                <Mark of={one} name="this case" />
              </td>
              <td data-label="To the plan">
                {one.list('challenges').map((challenge) => (
                  <span class="block" key={challenge.text('obstacle')}>
                    {challenge.text('instrument')}: {plain(challenge.text('position'))}{' '}
                    <small>
                      (
                      {challenge
                        .list('targets')
                        .map((t) => plain(t.text('effect')))
                        .join(', ')}
                      )
                    </small>
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function Regulators({ list }: { list: readonly Value[] }) {
  if (list.length === 0) return <Nothing>No act of a regulator is on record on this date.</Nothing>;
  return (
    <dl class="regulators">
      {list.map((one) => (
        <div key={one.text('regulator')}>
          <dt>{one.text('regulator')}</dt>
          {one.list('acts').map((act) => (
            <dd key={`${act.text('date')} ${act.text('instrument')}`}>
              <When edtf={act.text('date')} short />: <b>{plain(act.text('act'))}</b>,{' '}
              {act.text('instrument')}. {act.text('summary')}&nbsp;
              <Mark of={act} name="this act" />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function Entities({ list }: { list: readonly Value[] }) {
  if (list.length === 0) return <Nothing>No entity is on record on this date.</Nothing>;
  return (
    <Scroll label="Entities">
      <table class="rows stack">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Form</th>
            <th scope="col">Formed</th>
            <th scope="col">Ended</th>
          </tr>
        </thead>
        <tbody>
          {list.map((one) => (
            <tr key={one.text('entity')}>
              <th scope="row">
                {one.text('name')}
                {one.list('names').length > 1 && (
                  <small>
                    {' '}
                    formerly{' '}
                    {one
                      .list('names')
                      .slice(0, -1)
                      .map((n) => n.text('name'))
                      .join(', ')}
                  </small>
                )}
              </th>
              <td data-label="Form">
                {capital(one.text('legalForm')) || 'not on record'}
                {one.text('jurisdiction') && <>, {one.text('jurisdiction')}</>}
              </td>
              <td data-label="Formed">
                {one.text('formed') ? <When edtf={one.text('formed')} short /> : 'not on record'}&nbsp;
                <Mark of={one} name={one.text('name')} />
              </td>
              <td data-label="Ended">
                {one.text('ended', 'date') && (
                  <>
                    {plain(one.text('ended', 'how'))} <When edtf={one.text('ended', 'date')} short />
                    {one.text('ended', 'into') && <> into {one.text('ended', 'into')}</>}
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
