import { requestInWords } from '../../domain/case/wording.js';
import { usePage } from '../frame/page-context.js';
import { Disputed, Mark, Nothing, Scroll, When } from '../frame/parts.js';
import type { Value } from '../frame/value.js';
import { capital, plain, slug } from '../frame/words.js';

const titleOf = (motion: Value): string =>
  capital(motion.text('title') || `Motion ${requestInWords(motion.text('type'))}`);

/** Motions with their rulings; what is inferred says so. */
export function Motions({ motions }: { motions: readonly Value[] }) {
  if (motions.length === 0) return <Nothing>No motion is on record on this date.</Nothing>;
  return (
    <Scroll label="Motions">
      <table class="rows stack motions">
        <thead>
          <tr>
            <th scope="col">Filed</th>
            <th scope="col">Motion</th>
            <th scope="col">By</th>
            <th scope="col">Status</th>
          </tr>
        </thead>
        <tbody>
          {motions.map((motion) => (
            <tr key={motion.text('motion')} id={`motion-${slug(motion.text('motion'))}`}>
              <td data-label="Filed">
                {motion.text('filedOn') ? <When edtf={motion.text('filedOn')} short /> : 'not on record'}{' '}
                <Disputed of={motion} about={['date']} />
              </td>
              <th scope="row">
                {titleOf(motion)}{' '}
                {motion.text('number') ? <Ecf number={motion.text('number')} /> : <EntryOf of={motion} />}
                {motion.texts('acts').length > 0 && (
                  <small> to restrain: {motion.texts('acts').join('; ')}</small>
                )}
              </th>
              <td data-label="By">{motion.texts('movants').join(', ') || 'not on record'}</td>
              <td data-label="Status">
                <b>{plain(motion.text('status'))}</b> <Rulings motion={motion} />
                <Mark of={motion} name={titleOf(motion)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** A docket number that leads to its entry. */
export function Ecf({ number }: { number: string }) {
  const { links, subject } = usePage();
  if (number === '') return null;
  return (
    <span class="ecf">
      (
      {subject ? (
        <a href={links.subject(subject.subject, `/docket/${encodeURIComponent(number)}`)}>ECF No. {number}</a>
      ) : (
        `ECF No. ${number}`
      )}
      )
    </span>
  );
}

/** The docket entry behind something, where it was read from one. */
export function EntryOf({ of }: { of: Value }) {
  const { links, marks, subject } = usePage();
  const entry = of.events.map((id) => marks.entryOf(id)).find((one) => one !== undefined);
  if (entry === undefined || !subject) return null;
  const name = /^[0-9a-f-]{36}$/.test(entry) ? 'docket entry' : `ECF No. ${entry}`;
  return (
    <span class="ecf">
      (<a href={links.subject(subject.subject, `/docket/${encodeURIComponent(entry)}`)}>{name}</a>)
    </span>
  );
}

function Rulings({ motion }: { motion: Value }) {
  return (
    <>
      {motion.list('rulings').map((ruling, i) => (
        <span class="ruling" key={i}>
          {' '}
          <When edtf={ruling.text('on')} short /> <Ecf number={ruling.text('number')} />
          {ruling.text('stage') !== 'first-ruling' && <> on {ruling.text('stage')}</>}
          {ruling.is('recommendedOnly') && <> (recommended only)</>}
          {ruling.is('byStipulation') && <> (by stipulation)</>}
          {ruling.text('reasons') && <span class="reasons">{ruling.text('reasons')}</span>}{' '}
        </span>
      ))}
    </>
  );
}

/** Injunctions as objects of their own: who is bound, from when, until when, and what is not on record of it. */
export function Injunctions({ injunctions, word }: { injunctions: readonly Value[]; word: Value }) {
  if (injunctions.length === 0) {
    const said: Readonly<Record<string, string>> = {
      none: 'No injunction was in force and none had been asked for.',
      requested: 'No injunction was in force; a motion for one was pending.',
      denied: 'No injunction was in force; the motion for one had been denied.',
    };
    return (
      <p>
        {said[word.text()] ?? `No injunction in force (${plain(word.text())}).`}{' '}
        {word.text() !== 'none' && <Mark of={word} name="the injunction" />}
      </p>
    );
  }
  return (
    <ul class="plain">
      {injunctions.map((one) => (
        <li key={one.text('injunction')}>
          <b>{capital(plain(one.text('kind') || 'injunction'))}</b>: {plain(one.text('status'))}
          {one.text('from') && (
            <>
              , from <When edtf={one.text('from')} />
            </>
          )}
          {one.text('end', 'day') && (
            <>
              , stated end <When edtf={one.text('end', 'day')} />
              {one.is('end', 'computed') && ' (computed; verify before relying)'}
            </>
          )}
          {one.is('endNotOnRecord') && ', end not on record'}
          {one.text('ended', 'on') && (
            <>
              , {plain(one.text('ended', 'how'))} <When edtf={one.text('ended', 'on')} />
            </>
          )}
          {one.texts('bound').length > 0 && <>. Binds {one.texts('bound').join(', ')}</>}
          {one.texts('acts').length > 0 && <>. Restrained: {one.texts('acts').join('; ')}</>}&nbsp;
          <Mark of={one} name="this injunction" />
        </li>
      ))}
    </ul>
  );
}
