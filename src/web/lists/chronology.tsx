import type { EventLine } from '../../replay/events-told.js';
import { kindOf } from '../../domain/event.js';
import { CaseName, MarkOf, Named, When } from '../frame/parts.js';
import { usePage } from '../frame/page-context.js';

/** Facts in a list: day, whose, what, how sure. */
export function Chronology({ lines, whose = true }: { lines: readonly EventLine[]; whose?: boolean }) {
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
            <MarkOf events={[line.id]} name="this event" />
          </span>
        </li>
      ))}
    </ol>
  );
}

/** A subject by its name. */
export function SubjectName({ subject }: { subject: string }) {
  const { node, pin } = usePage();
  if (kindOf(subject) === 'case') return <CaseName subject={subject} />;
  return <Named name={nameOf(node.reader, pin, subject)} subject={subject} />;
}

function nameOf(reader: import('../../replay/record.js').RecordReader, pin: import('../../replay/record.js').Pin, subject: string): string {
  const state = reader.replay(subject, pin)?.state as { names?: readonly { name?: string }[]; entities?: readonly { entity: string; names: readonly { name: string }[] }[]; key?: string; announcements?: readonly { name: string }[]; reports?: readonly { name: string }[] } | undefined;
  const own = state?.entities?.find((one) => one.entity === state.key)?.names.at(-1)?.name;
  return own ?? state?.names?.at(-1)?.name ?? state?.announcements?.at(-1)?.name ?? state?.reports?.at(-1)?.name ?? subject.slice(subject.indexOf('-') + 1).replaceAll('-', ' ');
}
