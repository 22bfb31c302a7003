import { z } from 'zod';
import type { Part } from '../../http/app.js';
import { disputesOf } from '../../http/disputes.js';
import { usePage } from '../frame/page-context.js';
import { MarkOf, Nothing, Scroll, When } from '../frame/parts.js';
import { listPage } from '../frame/routes.js';
import { capital, counted, plain } from '../frame/words.js';
import { SubjectName } from './chronology.js';

interface Disputed {
  readonly id: string;
  readonly subject: string;
  readonly value: string | null;
  readonly recorded: {
    readonly id: string;
    readonly sentence: string;
    readonly occurredOn: string | null;
    readonly words: string | null;
  };
  readonly version: { readonly words: string; readonly standing: string };
}

/** What sources disagree on, both sides side by side: nobody's word is preferred. */
export const disputesPage: Part = (app, node) => {
  listPage(app, node, '/disputes', { subject: z.string().max(200).optional() }, ({ context }, query) => {
    const { subject } = query as { subject?: string };
    const list = disputesOf(node, context.pin, subject) as unknown as Disputed[];
    return {
      about: 'What is disputed',
      title: 'Disputes',
      json: context.links.to('/api/v1/disputes', { subject }),
      body: (
        <>
          <header class="subject">
            <h1>What is disputed</h1>
            <p class="honesty">
              {counted(list.length, 'recorded fact')} of which another version exists. Shown first is the
              version of highest standing, then the most direct source, then the earliest.
            </p>
          </header>
          {list.length === 0 ? (
            <Nothing>Nothing is disputed on record on this date.</Nothing>
          ) : (
            <Table list={list} />
          )}
        </>
      ),
    };
  });
};

function Table({ list }: { list: readonly Disputed[] }) {
  const { links } = usePage();
  return (
    <Scroll label="Disputes">
      <table class="rows stack">
        <thead>
          <tr>
            <th scope="col">Of</th>
            <th scope="col">Point</th>
            <th scope="col">On record</th>
            <th scope="col">Another version</th>
          </tr>
        </thead>
        <tbody>
          {list.map((one) => (
            <tr key={one.id}>
              <td data-label="Of">
                <SubjectName subject={one.subject} />
                {one.recorded.occurredOn && (
                  <small>
                    {' '}
                    <When edtf={one.recorded.occurredOn} short />
                  </small>
                )}
              </td>
              <th scope="row">
                {capital(plain(one.value ?? 'fact'))}
                <small>
                  {' '}
                  <a class="quiet-link" href={links.to(`/events/${one.recorded.id}`)}>
                    {one.recorded.sentence}
                  </a>
                </small>
              </th>
              <td data-label="On record">
                {one.recorded.words ?? one.recorded.sentence}&nbsp;
                <MarkOf events={[one.recorded.id]} name="the recorded fact" />
              </td>
              <td data-label="Another version">
                {one.version.words}&nbsp;
                <MarkOf events={[one.id]} name="the other version" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
