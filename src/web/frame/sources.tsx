import { bluebook, citationOf } from '../../domain/citations/citations.js';
import type { Source } from '../../domain/event.js';
import { SEALED } from '../../replay/present.js';
import type { Behind, Note } from './marks.js';
import { type PageContext, usePage } from './page-context.js';
import { When } from './parts.js';
import { Markup, render } from './render.js';
import { counted } from './words.js';

/** Of a note: earlier ones are a step away, in the subject's history. */
const MOST_EVENTS = 5;

/** An event as it is told, cut where the address of its page takes up the day. */
type Told = readonly [before: Markup, after: Markup];

/** Told events by what they are told under, for each history: most are told again on other days. */
const kept = new WeakMap<object, Map<string, Map<string, Told>>>();
/** Of one history; then they are made anew. */
const MOST_KEPT = 8;

/** What was told of the page's own events under the same cuts but for the day, as the case was called and sealed. */
function keptFor({ subject, citedCase, marks }: PageContext): Map<string, Told> {
  if (!subject) return new Map();
  const { history, cuts } = subject;
  const at = cuts.atPosition !== null && cuts.atPosition < history.head ? cuts.atPosition : history.head;
  const key = JSON.stringify([at, cuts.knownOn, marks.reader.seals.revision, citedCase]);
  const byKey = kept.get(history) ?? new Map<string, Map<string, Told>>();
  const found = byKey.get(key) ?? new Map<string, Told>();
  if (byKey.size >= MOST_KEPT) byKey.clear();
  kept.set(history, byKey.set(key, found));
  return found;
}

/** What stands behind the marks of a page: opened by them on screen, an endnote on paper. */
export function SourceList() {
  const page = usePage();
  const { notes } = page.marks;
  if (notes.length === 0) return null;
  const told = keptFor(page);
  const end = new Markup(render(page.links.end));
  return (
    <section class="notes" aria-label="Sources of the values above">
      <h2 class="print-only">Sources</h2>
      <ol>
        {notes.map((note) => (
          <NoteItem key={note.id} note={note} told={told} end={end} />
        ))}
      </ol>
    </section>
  );
}

/** What was told before, and how this page's links end. */
interface Telling {
  readonly told: Map<string, Told>;
  readonly end: Markup;
}

function NoteItem({ note, told, end }: { note: Note } & Telling) {
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
      {shown.map((id) => (
        <EventSources key={id} id={id} told={told} end={end} />
      ))}
      {note.events.length > shown.length && <Earlier count={note.events.length - shown.length} />}
    </li>
  );
}

function Earlier({ count }: { count: number }) {
  const { links, subject } = usePage();
  const told = counted(count, 'earlier event');
  return <p>and {subject ? <a href={links.subject(subject.subject, '/history')}>{told}</a> : told}.</p>;
}

function EventSources({ id, told, end }: { id: string } & Telling) {
  let made = told.get(id);
  if (!made) {
    const behind = usePage().marks.behind(id);
    if (!behind) return null;
    made = cut(render(<TellingOf behind={behind} />));
    if (behind.lasting) told.set(id, made);
  }
  const [before, after] = made;
  return [before, end, after];
}

/** Stands where the address at the end takes up the day. */
const DAY = '\u0000';

function cut(bytes: Buffer): Told {
  const at = bytes.lastIndexOf(DAY);
  return [new Markup(bytes.subarray(0, at)), new Markup(bytes.subarray(at + 1))];
}

/** What an event is and who says so; but for its link, which keeps the day, the same on every day. */
function TellingOf({ behind }: { behind: Behind }) {
  const { citedCase } = usePage();
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
        <a href={`/events/${behind.id}${DAY}`}>How the record knows this</a>
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
