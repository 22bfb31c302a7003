import type { VNode } from 'preact';
import { usePage } from './page-context.js';
import { Mark, MarkOf, Named, Nothing, Scroll, When } from './parts.js';
import type { Value } from './value.js';
import { capital, counted, plain } from './words.js';

/** How many of a long list stand open; the earlier ones are folded. */
const LATEST = 10;

/** Lines in the order of time; of a long list the earlier part is folded. */
export function Latest({ list, line }: { list: readonly Value[]; line: (one: Value) => VNode }) {
  const lines = (shown: readonly Value[]) => (
    <ul class="statements">
      {shown.map((one, i) => (
        <li key={i}>{line(one)}</li>
      ))}
    </ul>
  );
  const earlier = list.slice(0, -LATEST);
  if (earlier.length < 3) return lines(list);
  return (
    <>
      <details>
        <summary>{counted(earlier.length, 'earlier one', 'earlier ones')}</summary>
        {lines(earlier)}
      </details>
      {lines(list.slice(-LATEST))}
    </>
  );
}

/** What was said, by whom, where and with which stance. */
export function Statements({ list }: { list: readonly Value[] }) {
  if (list.length === 0) return <Nothing>No statement is on record on this date.</Nothing>;
  return <Latest list={list} line={(one) => <Statement said={one} />} />;
}

function Statement({ said }: { said: Value }) {
  const { marks, links } = usePage();
  const words = said.text('words');
  const [event] = said.events;
  // Beside statements a case's list has orders, reports and acts of regulators: each is told by its sentence.
  if (said.text('speaker') === '' && event !== undefined)
    return (
      <>
        <When edtf={said.text('date')} short />{' '}
        <a class="quiet-link" href={links.to(`/events/${event}`)}>
          {marks.behind(event)?.sentence ?? plain(said.text('kind'))}
        </a>
        &nbsp;
        <Mark of={said} name="this line" />
      </>
    );
  return (
    <>
      <When edtf={said.text('date')} short />{' '}
      <b>
        <Named name={said.text('speaker')} subject={said.text('speakerSubject')} />
      </b>{' '}
      <i>
        {said.text('standing') === 'alleged' && said.text('stance') === 'asserts'
          ? 'alleges'
          : said.text('stance')}
      </i>
      {said.text('channel') && <> ({said.text('channel')})</>}: {said.is('verbatim') ? <q>{words}</q> : words}
      &nbsp;
      <Mark of={said} name={`what ${said.text('speaker')} said`} />
    </>
  );
}

/** Both sides of what is disputed: nobody's word is preferred. */
export function Disputes({ list }: { list: readonly Value[] }) {
  if (list.length === 0) return <Nothing>Nothing is disputed on record on this date.</Nothing>;
  const said = list.filter((one) => one.text('kind') === 'statements');
  const versions = list.filter((one) => one.text('kind') !== 'statements');
  return (
    <div class="disputes">
      {said.map((one) => (
        <div key={one.text('topic')}>
          <h3>{capital(plain(one.text('topic')))}</h3>
          <Statements list={one.list('sides')} />
        </div>
      ))}
      {versions.length > 0 && (
        <Scroll label="Recorded facts of which another version exists">
          <table class="rows stack">
            <thead>
              <tr>
                <th scope="col">Point</th>
                <th scope="col">On record</th>
                <th scope="col">Other versions</th>
              </tr>
            </thead>
            <tbody>
              {versions.map((one) => (
                <DisputedFact key={`${one.text('event')} ${one.text('value')}`} dispute={one} />
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </div>
  );
}

function DisputedFact({ dispute }: { dispute: Value }) {
  const { marks, links } = usePage();
  const event = dispute.text('event');
  return (
    <tr>
      <th scope="row">
        {capital(plain(dispute.text('value') || 'fact'))}
        <small class="block">
          <a class="quiet-link" href={links.to(`/events/${event}`)}>
            {marks.behind(event)?.sentence ?? 'the recorded fact'}
          </a>
        </small>
      </th>
      <td data-label="On record">
        {dispute.text('recorded') || 'as the page shows it'}&nbsp;
        <MarkOf events={[event]} name="the recorded fact" />
      </td>
      <td data-label="Other versions">
        {dispute.list('versions').map((version) => (
          <span class="block" key={version.text('version')}>
            {version.text('version')}&nbsp;
            <Mark of={version} name="this version" />
          </span>
        ))}
      </td>
    </tr>
  );
}

/** What may have happened by the day, and what can't be placed: lists of their own, never paler rows of the state. */
export function Uncertain() {
  const { subject, marks, links } = usePage();
  if (!subject) return null;
  const { possiblyOccurred, knownDateUnknown } = subject.effective;
  const anomalies =
    (subject.state as { anomalies?: readonly { rule: string; message: string; by: readonly string[] }[] })
      .anomalies ?? [];
  if (possiblyOccurred.length + knownDateUnknown.length + anomalies.length === 0) return null;
  const facts = (title: string, list: typeof possiblyOccurred) =>
    list.length > 0 && (
      <details>
        <summary>
          {title} ({list.length})
        </summary>
        <ul class="plain">
          {list.slice(0, 100).map((fact) => (
            <li key={fact.id}>
              <When edtf={fact.occurredOn} short />:{' '}
              <a href={links.to(`/events/${fact.id}`)}>{marks.behind(fact.id)?.sentence ?? fact.type}</a>
            </li>
          ))}
          {list.length > 100 && <li>and {counted(list.length - 100, 'more', 'more')}</li>}
        </ul>
      </details>
    );
  return (
    <section class="uncertain" aria-label="What is uncertain">
      {facts('May have happened by this day', possiblyOccurred)}
      {facts('Left out: not known whether it was public by then', knownDateUnknown)}
      {anomalies.length > 0 && (
        <details>
          <summary>Where the record does not add up ({anomalies.length})</summary>
          <ul class="plain">
            {anomalies.slice(0, 100).map((one) => (
              <li key={`${one.rule} ${one.by.join()}`}>
                {one.by.some((id) => marks.reader.seals.isSealed(id)) ? 'sealed' : one.message}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
