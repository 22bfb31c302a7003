import type { VNode } from 'preact';
import type { Found } from '../../http/addresses.js';
import { summaryOf } from '../frame/answer.js';
import { Section } from '../frame/parts.js';
import type { Opened } from '../frame/respond.js';
import type { Value } from '../frame/value.js';
import { Boards, Officers } from './board.js';
import { OrganizationHead } from './organization-page.js';
import { Ownership } from './ownership.js';
import { Commitments, Conversion, Obstacles } from './plans.js';

/** Parts of an organization that have a page of their own, each by the last step of its address. */
export const organizationParts: Readonly<Record<string, readonly [title: string, (view: Value) => VNode]>> = {
  board: [
    'board and officers',
    (view) => (
      <>
        <Section id="board" title="Board">
          <Boards boards={view.list('boards')} />
        </Section>
        <Section id="officers" title="Officers">
          <Officers current={view.list('officers')} former={view.list('formerOfficers')} />
        </Section>
      </>
    ),
  ],
  ownership: [
    'control and ownership',
    (view) => (
      <Section id="ownership" title="Control and ownership">
        <Ownership view={view} />
      </Section>
    ),
  ],
  conversion: [
    'conversion plan',
    (view) => (
      <>
        <Section id="conversion" title="Conversion plan">
          <Conversion conversion={view.at('conversion')} obstacles={view.at('obstacles')} />
        </Section>
        <Section id="obstacles" title="What stood in the way">
          <Obstacles obstacles={view.at('obstacles')} />
        </Section>
      </>
    ),
  ],
  obstacles: [
    'what stood in the way',
    (view) => (
      <Section id="obstacles" title="Obstacles">
        <Obstacles obstacles={view.at('obstacles')} />
      </Section>
    ),
  ],
  commitments: [
    'commitments',
    (view) => (
      <Section id="commitments" title="Commitments">
        <Commitments list={view.list('commitments')} />
      </Section>
    ),
  ],
};

export function organizationPartPage({ context }: Opened, found: Found, part: string) {
  const view = summaryOf(context, found);
  const [title, render] = organizationParts[part] as (typeof organizationParts)[string];
  const name = view.text('name') || view.text('id');
  return {
    about: `${name}, ${title},`,
    title: `${name}: ${title}`,
    json: context.links.to(`/api/v1/organizations/${view.text('id')}/${part}`),
    body: (
      <>
        <OrganizationHead name={name} part={title} />
        {render(view)}
      </>
    ),
  };
}
