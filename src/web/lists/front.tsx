import { plusDays } from '../../domain/dates.js';
import { NOTHING_SAID } from '../../domain/organization/view.js';
import type { Part } from '../../http/app.js';
import { brief, calendar, chronology, subjectsOf } from '../../http/lists.js';
import { type CaseBrief, listCases } from '../../replay/case-list.js';
import { type PageContext, usePage } from '../frame/page-context.js';
import { CaseName, Named, Nothing, Section, When } from '../frame/parts.js';
import { listPage } from '../frame/routes.js';
import { capital, counted, plain } from '../frame/words.js';
import { STAGE } from './cases-page.js';
import { Chronology, HOUSEKEEPING } from './chronology.js';

const NEWS = 12;
const CASES = 200;

/** What is new, what is ahead, cases by phase, governance in a line. */
export const frontPage: Part = (app, node) => {
  listPage(app, node, '/', {}, ({ context }) => ({
    about: 'The whole record',
    title: 'Lawsuits and governance as of any date',
    body: <Front context={context} />,
  }));
};

function Front({ context }: { context: PageContext }) {
  const { node, pin, links } = context;
  const { reader } = node;
  const cases = listCases(reader, pin, {}, CASES);
  // What nothing is told of yet on this date is not there yet.
  const there = (subject: string) => (reader.replay(subject, pin)?.effective.versions.length ?? 0) > 0;
  const organizations = subjectsOf(reader, 'organization', pin)
    .filter(there)
    .map((subject) => brief(reader, 'organization', subject, pin));
  const others = (['matter', 'venture'] as const).flatMap((kind) =>
    subjectsOf(reader, kind, pin)
      .filter(there)
      .map((subject) => brief(reader, kind, subject, pin)),
  );
  return (
    <>
      <header class="subject front">
        <h1>What was so, and what could be known, on any day</h1>
        <p class="honesty">
          Unofficial. Lawsuits and corporate governance from court papers and press, each value with its
          sources.
        </p>
      </header>
      <div class="columns">
        <Section id="new" title="What is new" more={{ href: links.to('/timeline'), words: 'timeline' }}>
          <News />
        </Section>
        <div>
          <Section
            id="ahead"
            title="Hearings ahead"
            more={{ href: links.to('/calendar'), words: 'calendar' }}
          >
            <Ahead />
          </Section>
          <Section
            id="governance"
            title="Governance"
            more={{ href: links.to('/organizations'), words: 'organizations' }}
          >
            <Briefs list={organizations.filter((one) => one.headline !== NOTHING_SAID)} />
            <AlsoOnRecord list={organizations.filter((one) => one.headline === NOTHING_SAID)} />
          </Section>
          {others.length > 0 && (
            <Section
              id="others"
              title="Matters and ventures"
              more={{ href: links.to('/ventures'), words: 'ventures' }}
            >
              <Briefs list={others} />
            </Section>
          )}
        </div>
      </div>
      <Section
        id="cases"
        title="Cases by phase"
        more={{ href: links.to('/cases'), words: 'all cases, with filters' }}
      >
        <ByPhase cases={cases.data} more={cases.next !== undefined} />
      </Section>
    </>
  );
}

type Brief = Readonly<Record<string, unknown>>;

function Briefs({ list }: { list: readonly Brief[] }) {
  return (
    <dl class="briefs">
      {list.map((one) => (
        <div key={String(one.subject)}>
          <dt>
            <Named name={String(one.name)} subject={String(one.subject)} />
          </dt>
          <dd>
            {one.headline
              ? String(one.headline)
              : Array.isArray(one.live)
                ? `A dispute of several cases; ${counted(one.live.length, 'case')} live.`
                : ''}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Organizations of which neither control nor plans are on record: their names are enough. */
function AlsoOnRecord({ list }: { list: readonly Brief[] }) {
  if (list.length === 0) return null;
  return (
    <p class="small">
      Also on record:{' '}
      {list.map((one, i) => (
        <span key={String(one.subject)}>
          {i > 0 && ', '}
          <Named name={String(one.name)} subject={String(one.subject)} />
        </span>
      ))}
    </p>
  );
}

/** The next hearings, and what is due. */
function Ahead() {
  const { node, pin, asOf, links } = usePage();
  const upcoming = (what: 'hearing' | 'deadline') =>
    calendar(node.reader, what, pin, { from: asOf })
      .filter((one) => one.status === 'upcoming')
      .slice(0, 10);
  const [ahead, due] = [upcoming('hearing'), upcoming('deadline')];
  return (
    <>
      {ahead.length === 0 ? (
        <Nothing>No hearing lies ahead on record on this date.</Nothing>
      ) : (
        <ul class="plain">
          {ahead.map((one) => (
            <li key={one.id}>
              <b>
                <When edtf={one.day} short />
              </b>{' '}
              <CaseName subject={one.case} />,{' '}
              <a href={links.subject(one.case, '/hearings')}>{String(one.purpose ?? 'hearing')}</a>
            </li>
          ))}
        </ul>
      )}
      {due.length > 0 && (
        <>
          <h3>Due</h3>
          <ul class="plain">
            {due.map((one) => (
              <li key={one.id}>
                <b>
                  <When edtf={one.day} short />
                </b>{' '}
                <CaseName subject={one.case} />,{' '}
                <a href={links.subject(one.case, '/deadlines')}>{String(one.what ?? 'deadline')}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** The newest facts of every case, organization and venture, newest first. */
function News() {
  const { node, pin, asOf } = usePage();
  const { reader } = node;
  const subjects = (['case', 'organization', 'venture'] as const)
    .flatMap((kind) => subjectsOf(reader, kind, pin))
    .slice(0, CASES);
  for (const days of [45, 400, 4000]) {
    const found = chronology(reader, subjects, pin, plusDays(asOf, -days), asOf).filter(
      (line) => !HOUSEKEEPING.has(line.type),
    );
    if (found.length >= NEWS || days === 4000) {
      if (found.length === 0) return <Nothing>Nothing had happened on record by this date.</Nothing>;
      return <Chronology lines={found.slice(-NEWS).reverse()} marks />;
    }
  }
  return null;
}

function ByPhase({ cases, more }: { cases: readonly CaseBrief[]; more: boolean }) {
  const { links } = usePage();
  if (cases.length === 0) return <Nothing>No case had been filed on record by this date.</Nothing>;
  const phase = (one: CaseBrief) => (one.status === 'ended' ? 'ended' : String(one.stage ?? 'open'));
  const found = new Set(cases.map(phase));
  const order: readonly string[] = [...STAGE, 'open', 'ended'];
  const groups = [...found].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return (
    <div class="phases">
      {groups.map((group) => (
        <div key={group}>
          <h3>
            {capital(plain(group))} <small>{cases.filter((one) => phase(one) === group).length}</small>
          </h3>
          <ul class="plain">
            {cases
              .filter((one) => phase(one) === group)
              .slice(0, 12)
              .map((one) => (
                <li key={one.id}>
                  <a href={links.to(`/cases/${one.id}`)}>{String(one.shortCaption ?? one.caption)}</a>{' '}
                  <small class="number">
                    {one.docketNumber}
                    {one.injunction !== 'none' && <>, injunction {plain(String(one.injunction))}</>}
                  </small>
                </li>
              ))}
          </ul>
        </div>
      ))}
      {more && <p>Only the {CASES} newest are counted here.</p>}
    </div>
  );
}
