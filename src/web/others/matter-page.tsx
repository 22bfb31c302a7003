import type { Found } from '../../http/addresses.js';
import { chronology } from '../../http/lists.js';
import { claimsInWords } from '../cases/claims.js';
import { summaryOf } from '../frame/answer.js';
import { Disputes, Uncertain } from '../frame/common.js';
import { usePage } from '../frame/page-context.js';
import { CaseName, Mark, Nothing, Scroll, Section, When } from '../frame/parts.js';
import type { Opened } from '../frame/respond.js';
import type { Value } from '../frame/value.js';
import { counted, plain } from '../frame/words.js';
import { Chronology } from '../lists/chronology.js';
import { Head } from './frame.js';

const LINES = 150;

/** A dispute of several cases: which are live, how each stands, and one chronology. */
export function matterPage({ context }: Opened, found: Found) {
  const view = summaryOf(context, found);
  const cases = view.list('cases');
  const subjects = cases.map((one) => one.text('case'));
  const lines = chronology(context.node.reader, subjects, context.pin).toReversed();
  return {
    about: view.text('name'),
    title: view.text('name'),
    json: context.links.to(`/api/v1/matters/${view.text('id')}`),
    body: (
      <>
        <Head kind="Matter" view={view} headline={view.at('summary')}>
          <li>
            <a href="#cases">Cases</a>
          </li>
          <li>
            <a href="#chronology">Chronology</a>
          </li>
          <li>
            <a href={context.links.to('/timeline', { subject: subjects })}>Lanes</a>
          </li>
        </Head>
        <Section id="cases" title="Its cases">
          <Cases cases={cases} live={view.texts('live')} />
        </Section>
        {view.list('disputes').length > 0 && (
          <Section id="disputed" title="What is disputed">
            <Disputes list={view.list('disputes')} />
          </Section>
        )}
        <Section id="chronology" title="Chronology">
          {lines.length === 0 ? (
            <Nothing>Nothing had happened in its cases by this date.</Nothing>
          ) : (
            <>
              {lines.length > LINES && (
                <p class="count">
                  The latest {LINES} of {counted(lines.length, 'event')}.
                </p>
              )}
              <Chronology lines={lines.slice(0, LINES)} />
            </>
          )}
        </Section>
        <Uncertain />
      </>
    ),
  };
}

function Cases({ cases, live }: { cases: readonly Value[]; live: readonly string[] }) {
  const { links } = usePage();
  if (cases.length === 0) return <Nothing>No case belonged to this matter on this date.</Nothing>;
  return (
    <Scroll label="Cases of this matter">
      <table class="rows stack">
        <thead>
          <tr>
            <th scope="col">Case</th>
            <th scope="col">Filed</th>
            <th scope="col">Live</th>
            <th scope="col">How it stands</th>
            <th scope="col">Claims</th>
          </tr>
        </thead>
        <tbody>
          {cases.map((one) => {
            const summary = one.at('summary');
            return (
              <tr key={one.text('case')}>
                <th scope="row">
                  <CaseName subject={one.text('case')} />{' '}
                  <small>
                    No. <span class="number">{summary.text('docketNumber')}</span> (
                    {summary.text('courtCitation')})
                  </small>
                  &nbsp;
                  <Mark of={one} name="this case's place in the matter" />
                </th>
                <td data-label="Filed">
                  {summary.text('filedOn') ? <When edtf={summary.text('filedOn')} short /> : 'not yet filed'}
                </td>
                <td data-label="Live">
                  {live.includes(one.text('case')) ? (
                    <b>live</b>
                  ) : (
                    plain(summary.text('status') || 'not yet filed')
                  )}
                </td>
                <td data-label="How it stands">
                  {summary.text('headline', 'text')}&nbsp;
                  <Mark of={summary.at('headline')} name="how it stands" />
                </td>
                <td data-label="Claims">
                  {summary.missing ? '' : claimsInWords(summary.at('claims'))}{' '}
                  <a href={links.subject(one.text('case'), '/claims')}>claims</a>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scroll>
  );
}
