import { kindOf } from '../../domain/event.js';
import type { EventLine } from '../../replay/events-told.js';
import type { Pin, RecordReader } from '../../replay/record.js';
import { usePage } from '../frame/page-context.js';
import { CaseName, MarkOf, Named, When } from '../frame/parts.js';

/** Facts in a list: day, whose, what, how sure. A long list leads to the sources instead of holding them. */
export function Chronology({
  lines,
  whose = true,
  marks = false,
}: {
  lines: readonly EventLine[];
  whose?: boolean;
  marks?: boolean;
}) {
  const { links } = usePage();
  return (
    <ol class="chronology">
      {lines.map((line) => (
        <li key={line.id}>
          <span class="when">{line.occurredOn && <When edtf={line.occurredOn} short />}</span>
          <span class="what">
            {whose && (
              <>
                <span class="whose">
                  <SubjectName subject={line.subject} />
                </span>{' '}
              </>
            )}
            <a href={links.to(`/events/${line.id}`)} class="quiet-link">
              {line.sentence}
            </a>{' '}
            {marks ? (
              <MarkOf events={[line.id]} name="this event" />
            ) : (
              <span class={`standing ${line.standing}`}>{line.standing}</span>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** A subject by its name, as a link. */
export function SubjectName({ subject }: { subject: string }) {
  const { node, pin } = usePage();
  if (kindOf(subject) === 'case') return <CaseName subject={subject} />;
  return <Named name={subjectName(node.reader, pin, subject)} subject={subject} />;
}

interface Nameable {
  readonly key?: string;
  readonly identity?: { readonly shortCaption?: { readonly value: string } | null };
  readonly entities?: readonly {
    readonly entity: string;
    readonly names: readonly { readonly name: string }[];
  }[];
  readonly names?: readonly { readonly name?: string }[];
  readonly announcements?: readonly { readonly name: string }[];
  readonly reports?: readonly { readonly name: string }[];
  readonly aliases?: readonly { readonly kind: string; readonly alias: string }[];
}

/** What the record calls a subject on the day read; its id in words where it calls it nothing yet. */
export function subjectName(reader: RecordReader, pin: Pin, subject: string): string {
  const state = reader.replay(subject, pin)?.state as Nameable | undefined;
  return (
    state?.identity?.shortCaption?.value ??
    state?.entities?.find((one) => one.entity === state.key)?.names.at(-1)?.name ??
    state?.names?.at(-1)?.name ??
    state?.announcements?.at(-1)?.name ??
    state?.reports?.at(-1)?.name ??
    state?.aliases?.find((one) => one.kind === 'name')?.alias ??
    subject.slice(subject.indexOf('-') + 1).replaceAll('-', ' ')
  );
}
