import { bluebook, citationOf } from '../../domain/citations/citations.js';
import type { Source } from '../../domain/event.js';
import { SEALED } from '../../replay/present.js';
import type { Behind, Note } from './marks.js';
import { usePage } from './page-context.js';
import { When } from './parts.js';

const MOST_EVENTS = 8;

/** What stands behind the marks of a page: opened by them on screen, an endnote on paper. */
export function SourceList() {
  const { marks } = usePage();
  if (marks.notes.length === 0) return null;
  return (
    <section class="notes" aria-label="Sources of the values above">
      <h2 class="print-only">Sources</h2>
      <ol>
        {marks.notes.map((note) => (
          <NoteItem key={note.id} note={note} />
        ))}
      </ol>
    </section>
  );
}

function NoteItem({ note }: { note: Note }) {
  const { marks } = usePage();
  const shown = note.events.slice(-MOST_EVENTS).reverse();
  return (
    <li popover="auto" id={note.id} value={note.number}>
      <p class="note-head">
        Source note {note.number}: <b class={`standing ${note.standing}`}>{note.standing}</b>
        <button type="button" class="close" popovertarget={note.id} popovertargetaction="hide">
          Close
        </button>
      </p>
      {note.versions.length > 0 && (
        <div class="other-versions">
          <p>Disputed. Other versions on record:</p>
          <ul>
            {note.versions.map((one) => (
              <li key={one.version}>
                {one.version} <span class={`standing ${one.standing}`}>{one.standing}</span>
                {one.recorded && <> (on record: {one.recorded})</>}
              </li>
            ))}
          </ul>
        </div>
      )}
      {shown.map((id) => {
        const behind = marks.behind(id);
        return behind ? <EventSources key={id} behind={behind} /> : null;
      })}
      {note.events.length > shown.length && <p>and {note.events.length - shown.length} earlier events.</p>}
    </li>
  );
}

function EventSources({ behind }: { behind: Behind }) {
  const { links, citedCase } = usePage();
  const { fact } = behind;
  const citation =
    fact &&
    citationOf(
      { ...fact, sources: behind.sources },
      citedCase && behind.subject.startsWith('case-') ? citedCase : undefined,
    );
  return (
    <div class="event-sources">
      <p class="what">
        <b>{behind.sentence}</b>
        {behind.occurredOn && (
          <>
            {' '}
            (<When edtf={behind.occurredOn} />)
          </>
        )}{' '}
        <span class={`standing ${behind.standing}`}>{behind.standing}</span>
      </p>
      <ul>
        {behind.sources.map((source, i) => (
          <li key={i}>
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
      {citation && behind.sentence !== SEALED && (
        <p class="cite">
          <span class="label">Cite</span> <span class="copyable">{bluebook(citation)}</span>
        </p>
      )}
      <p>
        <a href={links.to(`/events/${behind.id}`)}>How the record knows this</a>
      </p>
    </div>
  );
}

/** A source: who, what, when, in which words. */
export function SourceLine({ source }: { source: Source }) {
  const title = source.title ?? source.publisher ?? 'Untitled';
  return (
    <>
      {source.docketEntry && <span class="ecf">ECF No. {source.docketEntry} </span>}
      {source.publisher && source.title && <span class="publisher">{source.publisher}, </span>}
      {source.url ? (
        <a href={source.url} rel="external noopener noreferrer">
          {title}
        </a>
      ) : (
        <cite>{title}</cite>
      )}
      {source.publishedOn && (
        <>
          {' '}
          (<When edtf={source.publishedOn} />)
        </>
      )}
      {source.assertedBy && <>, as said by {source.assertedBy}</>}
      {source.quote && <q class="quote">{source.quote}</q>}
      {source.note && <span class="source-note">{source.note}</span>}
    </>
  );
}
