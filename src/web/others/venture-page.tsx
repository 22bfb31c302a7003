import { moneyInWords } from '../../domain/wording.js';
import type { Found } from '../../http/addresses.js';
import { summaryOf } from '../frame/answer.js';
import { Disputes, Statements, Uncertain } from '../frame/common.js';
import { Disputed, Mark, Named, Nothing, Scroll, Section, When } from '../frame/parts.js';
import type { Opened } from '../frame/respond.js';
import type { Value } from '../frame/value.js';
import { capital, plain } from '../frame/words.js';
import { Head } from './frame.js';

const CONTENTS = [
  ['partners', 'Partners'],
  ['money', 'Money'],
  ['sites', 'Sites'],
  ['statements', 'Statements'],
  ['disputed', 'Disputed'],
] as const;

/** A joint project: who is in it as what, money in three columns, sites, both sides of what is disputed. */
export function venturePage({ context }: Opened, found: Found) {
  const view = summaryOf(context, found);
  return {
    about: view.text('name'),
    title: view.text('name'),
    json: context.links.to(`/api/v1/ventures/${view.text('id')}`),
    body: (
      <>
        <Head kind="Venture" view={view} headline={view.at('headline')}>
          {CONTENTS.map(([id, words]) => (
            <li key={id}>
              <a href={`#${id}`}>{words}</a>
            </li>
          ))}
        </Head>
        <Section id="partners" title="Partners">
          <Partners partners={view.list('partners')} former={view.list('formerPartners')} />
        </Section>
        <Section id="money" title="Money: announced, committed, secured">
          <Money money={view.at('money')} />
        </Section>
        <Section id="sites" title="Sites and capacity">
          <Sites sites={view.list('sites')} />
          <Reports list={view.list('capacity')} />
          <Reports list={view.list('milestones')} />
        </Section>
        <Section id="facts" title="Reported">
          <Facts
            facts={view.list('facts')}
            absences={view.list('absences')}
            questions={view.list('questions')}
          />
        </Section>
        <Section id="statements" title="Statements">
          <Statements list={view.list('statements')} />
        </Section>
        <Section id="disputed" title="What is disputed">
          <Disputes list={view.list('disputes')} />
        </Section>
        <Uncertain />
      </>
    ),
  };
}

function Partners({ partners, former }: { partners: readonly Value[]; former: readonly Value[] }) {
  if (partners.length === 0) return <Nothing>No partner is on record on this date.</Nothing>;
  return (
    <Scroll label="Partners">
      <table class="rows stack">
        <thead>
          <tr>
            <th scope="col">Partner</th>
            <th scope="col">Roles</th>
            <th scope="col">Responsibility</th>
            <th scope="col">Since</th>
          </tr>
        </thead>
        <tbody>
          {[...partners, ...former].map((one) => (
            <tr key={one.text('name')}>
              <th scope="row">
                <Named name={one.text('name')} subject={one.text('subject')} />
              </th>
              <td data-label="Roles">
                {one.texts('roles').map(plain).join(', ')}
                {one.text('left', 'date') && (
                  <>
                    {' '}
                    (left <When edtf={one.text('left', 'date')} short />)
                  </>
                )}{' '}
                <Disputed of={one} about={['partners', 'roles']} brief />
              </td>
              <td data-label="Responsibility">{one.text('responsibility') || '—'}</td>
              <td data-label="Since">
                {plain(one.text('start'))} <When edtf={one.text('from')} short />
                &nbsp;
                <Mark of={one} name={`the part of ${one.text('name')}`} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** Three columns that are never added up: amounts of one column overlap. */
function Money({ money }: { money: Value }) {
  return (
    <div class="three">
      {(['announced', 'committed', 'secured'] as const).map((column) => (
        <div key={column}>
          <h3>{capital(column)}</h3>
          {money.list(column).length === 0 ? (
            <Nothing>None on record on this date.</Nothing>
          ) : (
            <ul class="plain">
              {money.list(column).map((one, i) => (
                <li key={i}>
                  <b>{moneyInWords(one.at('amount').data as never)}</b>
                  {one.text('over') && <> {one.text('over')}</>}
                  {one.texts('from').length > 0 && <>, {one.texts('from').join(', ')}</>} (
                  <When edtf={one.text('date')} short />){' '}
                  {one.text('summary') && <small>{one.text('summary')}</small>}{' '}
                  <Disputed of={one} about={['amount']} /> <Mark of={one} name={`this amount ${column}`} />
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </div>
  );
}

function Sites({ sites }: { sites: readonly Value[] }) {
  if (sites.length === 0) return <Nothing>No site is on record on this date.</Nothing>;
  const number = (one: Value, key: string, unit: string) =>
    one.at(key).missing ? '' : `${one.number(key)?.toLocaleString('en-US')} ${unit}`;
  return (
    <Scroll label="Sites">
      <table class="rows stack">
        <thead>
          <tr>
            <th scope="col">Site</th>
            <th scope="col">Buildings</th>
            <th scope="col">Capacity</th>
            <th scope="col">Planned</th>
            <th scope="col">Last report</th>
          </tr>
        </thead>
        <tbody>
          {sites.map((one) => (
            <tr key={one.text('site')}>
              <th scope="row">
                {one.text('site')} {one.text('developer') && <small>{one.text('developer')}</small>}
              </th>
              <td data-label="Buildings">
                {one.text('buildings') || '—'}
                {one.text('buildingsAtMost') && <> (at most {one.text('buildingsAtMost')})</>}
              </td>
              <td data-label="Capacity">{number(one, 'capacityMw', 'MW') || '—'}</td>
              <td data-label="Planned">
                {number(one, 'plannedMw', 'MW') || '—'}
                {!one.at('cancelledMw').missing && <>, {number(one, 'cancelledMw', 'MW')} canceled</>}
              </td>
              <td data-label="Last report">
                {one.list('reports').at(-1)?.text('summary')}&nbsp;
                <Mark of={one} name={`the site ${one.text('site')}`} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function Reports({ list }: { list: readonly Value[] }) {
  return (
    <ul class="plain">
      {list.map((one, i) => (
        <li key={i}>
          <When edtf={one.text('date')} short />: {one.text('summary') || one.text('milestone')}&nbsp;
          <Mark of={one} name="this report" />
        </li>
      ))}
    </ul>
  );
}

function Facts({
  facts,
  absences,
  questions,
}: {
  facts: readonly Value[];
  absences: readonly Value[];
  questions: readonly Value[];
}) {
  if (facts.length + absences.length + questions.length === 0)
    return <Nothing>Nothing else is on record on this date.</Nothing>;
  return (
    <ul class="plain">
      {facts.map((one, i) => (
        <li key={i}>
          <When edtf={one.text('date')} short />: {one.text('fact')}&nbsp;
          <Mark of={one} name="this report" />
        </li>
      ))}
      {absences.map((one) => (
        <li key={`${one.text('who')} ${one.text('date')}`}>
          <When edtf={one.text('date')} short />: {one.text('who')} was absent from {one.text('from')}.{' '}
          {one.text('note')}&nbsp;
          <Mark of={one} name="this absence" />
        </li>
      ))}
      {questions.map((one) => (
        <li key={one.text('question')}>
          Open question: {one.text('question')}{' '}
          {!one.at('answered').missing && <>Answered: {one.text('answered', 'answer')}</>}&nbsp;
          <Mark of={one} name="this question" />
        </li>
      ))}
    </ul>
  );
}
