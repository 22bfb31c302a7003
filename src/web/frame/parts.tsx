import type { ComponentChildren } from 'preact';
import { court } from '../../domain/courts.js';
import { kindOf } from '../../domain/event.js';
import { dateInWords } from '../../domain/wording.js';
import type { Version } from './marks.js';
import { usePage } from './page-context.js';
import type { Value } from './value.js';
import { machineDate, shortDate } from './words.js';

/** A date in words; only what is a year, a month or a day is told to machines. */
export function When({ edtf, short = false }: { edtf: string; short?: boolean }) {
  const words = short ? shortDate(edtf) : dateInWords(edtf);
  const machine = machineDate(edtf);
  return machine === undefined ? <span class="date">{words}</span> : <time datetime={machine}>{words}</time>;
}

const versionsOf = (of: Value): Version[] =>
  of.list('disputed').map((one) => ({
    version: one.text('version'),
    standing: one.text('standing'),
    recorded: one.text('recorded') || null,
  }));

/** The mark beside a value that opens its sources; its line and its word tell how sure the record is. */
export function Mark({ of, name, more = [] }: { of: Value; name: string; more?: readonly string[] }) {
  const { marks } = usePage();
  const note = marks.add([...of.events, ...more], versionsOf(of));
  if (!note) return null;
  return (
    <button type="button" class={`mark ${note.standing}`} popovertarget={note.id}>
      {note.number}&nbsp;{note.standing}
      <span class="vh">
        , {note.versions.length > 0 ? 'disputed, ' : ''}sources of {name}: {note.events.length}
      </span>
    </button>
  );
}

/** A mark for events that no value of an answer carries. */
export function MarkOf({ events, name }: { events: readonly string[]; name: string }) {
  const { marks } = usePage();
  const note = marks.add(events);
  if (!note) return null;
  return (
    <button type="button" class={`mark ${note.standing}`} popovertarget={note.id}>
      {note.number}&nbsp;{note.standing}
      <span class="vh">
        , sources of {name}: {note.events.length}
      </span>
    </button>
  );
}

/** Says that a value has another version, where one of these aspects of it is disputed. */
export function Disputed({
  of,
  about,
  brief = false,
}: {
  of: Value;
  about: readonly string[];
  brief?: boolean;
}) {
  const found = versionsOf(of).filter((_, i) => about.includes(of.list('disputed')[i]?.text('value') ?? ''));
  if (found.length === 0) return null;
  if (brief) return <span class="disputed">disputed </span>;
  return (
    <span class="disputed">
      disputed: <span class="versions">{found.map((one) => one.version).join(' / ')}</span>
    </span>
  );
}

/** Something by its name, as a link where the record has a page of it. */
export function Named({ name, subject }: { name: string; subject?: string | null | undefined }) {
  const { links, node } = usePage();
  if (!subject || node.reader.seals.hidden(subject)) return <>{name}</>;
  return <a href={links.subject(subject)}>{name}</a>;
}

/** A case of the record by its caption, in full also by its number and court; where it has no caption, by its number. */
export function CaseName({ subject, full = false }: { subject: string; full?: boolean }) {
  const { node, pin } = usePage();
  if (kindOf(subject) !== 'case' || node.reader.seals.hidden(subject)) return <>{subject}</>;
  const identity = (node.reader.replay(subject, pin)?.state as { identity?: CaseIdentity } | undefined)
    ?.identity;
  const number = identity?.docketNumber?.value;
  const named = (
    <Named name={identity?.shortCaption?.value ?? subject.slice('case-'.length)} subject={subject} />
  );
  if (!full || number === undefined) return named;
  const where = court(identity?.court?.value ?? '')?.citation;
  return (
    <>
      {named}{' '}
      <small>
        No. <span class="number">{number}</span>
        {where && ` (${where})`}
      </small>
    </>
  );
}

type CaseIdentity = Readonly<
  Partial<Record<'shortCaption' | 'docketNumber' | 'court', { readonly value: string } | null>>
>;

/** One of the kinds of nothing, each with a sentence of its own. */
export function Nothing({ children }: { children: ComponentChildren }) {
  return <p class="nothing">{children}</p>;
}

/** A section with its heading, an anchor and, where it has a page of its own, a link there. */
export function Section(props: {
  id: string;
  title: string;
  more?: { href: string; words: string };
  children: ComponentChildren;
  class?: string;
}) {
  const { id, title, more, children } = props;
  return (
    <section id={id} aria-labelledby={`${id}-h`} class={props.class}>
      <h2 id={`${id}-h`}>
        {title}
        {more && (
          <a class="more" href={more.href}>
            {more.words}
          </a>
        )}
      </h2>
      {children}
    </section>
  );
}

/** A table that may scroll sideways by itself, so that the page never does. */
export function Scroll({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // What scrolls must be reachable by keyboard (WCAG 2.1.1).
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div class="scroll" role="group" tabindex={0} aria-label={label}>
      {children}
    </div>
  );
}
