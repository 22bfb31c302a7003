import { court } from '../../domain/courts.js';
import { kindOf } from '../../domain/event.js';
import type { EventLine } from '../../replay/events-told.js';
import type { Pin, RecordReader } from '../../replay/record.js';
import { usePage } from '../frame/page-context.js';
import { CaseName, MarkOf, Named, When } from '../frame/parts.js';

/** What the record did to keep itself: no part of what happened. */
export const HOUSEKEEPING: ReadonlySet<string> = new Set(['AliasAdded', 'DocketChecked']);

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
  const { links, node, pin } = usePage();
  const alike = whose ? namesakes(node.reader, pin, new Set(lines.map((line) => line.subject))) : undefined;
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
                  {alike?.has(line.subject) && <small> {alike.get(line.subject)}</small>}
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

/** Of several subjects those that bear the same name, each with what tells it apart. */
export function namesakes(
  reader: RecordReader,
  pin: Pin,
  subjects: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const named = [...subjects].map((subject) => [subject, subjectName(reader, pin, subject)] as const);
  const several = (name: string) => named.filter(([, other]) => other === name).length > 1;
  return new Map(
    named.flatMap(([subject, name]) =>
      several(name) && kindOf(subject) === 'case'
        ? [[subject, court(subject.split('-')[1] ?? '')?.citation ?? subject.slice('case-'.length)]]
        : [],
    ),
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
