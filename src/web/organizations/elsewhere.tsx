import type { OrganizationState } from '../../domain/organization/state.js';
import { organizationName } from '../../domain/organization/view-structure.js';
import { Latest } from '../frame/common.js';
import { usePage } from '../frame/page-context.js';
import { Mark, Named, Nothing, When } from '../frame/parts.js';
import type { Value } from '../frame/value.js';
import { StakeTable } from './ownership.js';

/** What the organization holds in others, as their records have it. */
export function HoldsElsewhere({ list }: { list: readonly Value[] }) {
  if (list.length === 0) return <Nothing>No stake it holds in another is on record on this date.</Nothing>;
  return (
    <StakeTable
      stakes={list}
      caption="Stakes it holds on this date"
      heads={['Of', 'On the record of']}
      lead={(one) => [one.text('entityName'), <OrganizationName subject={one.text('organization')} />]}
    />
  );
}

/** What the records of other organizations say of this one, by the organization whose record it is. */
export function ToldElsewhere({ list }: { list: readonly Value[] }) {
  if (list.length === 0)
    return <Nothing>On this date, no other organization's record says anything of it.</Nothing>;
  const organizations = [...new Set(list.map((one) => one.text('organization')))];
  return (
    <>
      {organizations.map((subject) => (
        <div key={subject}>
          <h3>
            On the record of <OrganizationName subject={subject} />
          </h3>
          <Latest
            list={list.filter((one) => one.text('organization') === subject)}
            line={(one) => <Line told={one} />}
          />
        </div>
      ))}
    </>
  );
}

function Line({ told }: { told: Value }) {
  const { links } = usePage();
  const [event] = told.events;
  const sentence = told.text('sentence');
  return (
    <>
      <When edtf={told.text('date')} short />{' '}
      {event === undefined ? (
        sentence
      ) : (
        <a class="quiet-link" href={links.to(`/events/${event}`)}>
          {sentence}
        </a>
      )}
      &nbsp;
      <Mark of={told} name="this line" />
    </>
  );
}

/** Another organization by the name it bears on the day read, else by its key. */
function OrganizationName({ subject }: { subject: string }) {
  const { node, pin } = usePage();
  const replayed = node.reader.seals.hidden(subject) ? undefined : node.reader.replay(subject, pin);
  const name = replayed && organizationName(replayed.state as OrganizationState);
  const told = node.reader.presentPlain({ name }) as { name?: string | null };
  return <Named name={told.name ?? subject.slice('organization-'.length)} subject={subject} />;
}
