import { usePage } from './page-context.js';
import { Mark, MarkOf, Named, Nothing, When } from './parts.js';
import type { Value } from './value.js';
import { capital, counted, plain } from './words.js';

/** What was said, by whom, where and with which stance. */
export function Statements({ list }: { list: readonly Value[] }) {
  if (list.length === 0) return <Nothing>No statement is on record on this date.</Nothing>;
  return (
    <ul class="statements">
      {list.map((one, i) => (
        <li key={i}>
          <Statement said={one} />
        </li>
      ))}
    </ul>
  );
}

function Statement({ said }: { said: Value }) {
  const words = said.text('words');
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
      {said.text('channel') && <> ({said.text('channel')})</>}: {said.is('verbatim') ? <q>{words}</q> : words}{' '}
      <Mark of={said} name={`what ${said.text('speaker')} said`} />
    </>
  );
}

/** Both sides of what is disputed: nobody's word is preferred. */
export function Disputes({ list }: { list: readonly Value[] }) {
  if (list.length === 0) return <Nothing>Nothing is disputed on record on this date.</Nothing>;
  return (
    <div class="disputes">
      {list.map((one, i) =>
        one.text('kind') === 'statements' ? (
          <div class="dispute" key={i}>
            <h3>{capital(plain(one.text('topic')))}</h3>
            <Statements list={one.list('sides')} />
          </div>
        ) : (
          <div class="dispute" key={i}>
            <h3>
              {capital(plain(one.text('value') || 'A recorded fact'))}{' '}
              <MarkOf events={[one.text('event')]} name="the recorded fact" />
            </h3>
            <ul>
              <li>
                On record: <b>{one.text('recorded') || 'as the page shows it'}</b>
              </li>
              {one.list('versions').map((version) => (
                <li key={version.text('version')}>
                  Another version: {version.text('version')} <Mark of={version} name="this version" />
                </li>
              ))}
            </ul>
          </div>
        ),
      )}
    </div>
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
