import type { DeliveryView } from '../../webhooks/delivery/records.js';
import type { EndpointView } from '../../webhooks/views.js';
import { usePage } from '../frame/page-context.js';
import { Nothing, Scroll, Section } from '../frame/parts.js';
import { plain } from '../frame/words.js';

const when = (iso: string | null): string =>
  iso === null ? '—' : `${iso.slice(0, 16).replace('T', ' ')} UTC`;

const Title = ({ words }: { words: string }) => (
  <header class="subject">
    <h1>{words}</h1>
  </header>
);

/** Where a key is typed: it stays in this server's memory behind a cookie, for eight hours at most. */
export function KeyForm() {
  return (
    <>
      <Title words="Webhooks and watches" />
      <p>
        Messages on new filings, signed by the{' '}
        <a href="https://www.standardwebhooks.com">Standard Webhooks</a> rules, and feeds this record follows.
        Seeing and changing them needs a key: an admin's for webhooks, a curator's for watches.
      </p>
      <form method="post" action="/webhooks/key" class="filters" aria-label="Enter your key">
        <label>
          Key <input type="password" name="key" autocomplete="current-password" size={32} required />
        </label>
        <button type="submit">Enter</button>
      </form>
      <p class="small">
        The key is kept in this server's memory, behind a cookie that no script and no other site can use, for
        eight hours at most. Programs send it as <code>Authorization: Bearer</code>: see the{' '}
        <a href="/docs">API</a>.
      </p>
    </>
  );
}

interface WatchView {
  readonly id: string;
  readonly url: string;
  readonly description?: string | null;
}

export function Overview(props: {
  role: string;
  endpoints: readonly EndpointView[] | undefined;
  watches: readonly WatchView[] | undefined;
  secret: { readonly url: string; readonly secret: string } | undefined;
}) {
  const { role, endpoints, watches, secret } = props;
  return (
    <>
      <Title words="Webhooks and watches" />
      <form method="post" action="/webhooks/leave">
        <p>
          Your key has the role {role}. <button type="submit">Leave</button>
        </p>
      </form>
      {secret && (
        <div class="unresolved">
          <p>
            The signing secret of {secret.url}, shown only now: <code class="copyable">{secret.secret}</code>
          </p>
        </div>
      )}
      <Section id="endpoints" title="Webhooks">
        {endpoints === undefined ? (
          <Nothing>Webhooks need an admin's key.</Nothing>
        ) : (
          <Endpoints list={endpoints} />
        )}
      </Section>
      {endpoints && <CreateForm />}
      <Section id="watches" title="Watched feeds">
        {watches === undefined ? (
          <Nothing>Watches need a curator's key.</Nothing>
        ) : (
          <Watches list={watches} />
        )}
      </Section>
    </>
  );
}

function Endpoints({ list }: { list: readonly EndpointView[] }) {
  if (list.length === 0) return <Nothing>No webhook is set up.</Nothing>;
  return (
    <Scroll label="Webhooks">
      <table class="rows">
        <thead>
          <tr>
            <th scope="col">Address</th>
            <th scope="col">Gets</th>
            <th scope="col">Status</th>
            <th scope="col">Waiting</th>
            <th scope="col">Last success</th>
            <th scope="col">Last failure</th>
          </tr>
        </thead>
        <tbody>
          {list.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                <a href={`/webhooks/${encodeURIComponent(one.id)}`}>{one.url}</a>{' '}
                <small>{one.description}</small>
              </th>
              <td>{filterInWords(one.filter)}</td>
              <td>
                {one.status}
                {one.disabled && <small> {one.disabled.detail}</small>}
              </td>
              <td>{one.waiting}</td>
              <td>{when(one.lastSuccessAt)}</td>
              <td>{when(one.lastFailureAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

const filterInWords = (filter: EndpointView['filter']): string =>
  Object.entries(filter)
    .map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join(', ') : String(value)}`)
    .join('; ') || 'everything';

function CreateForm() {
  const field = (name: string, label: string, hint: string) => (
    <label>
      {label} <input type="text" name={name} size={22} placeholder={hint} />
    </label>
  );
  return (
    <details>
      <summary>Set up another</summary>
      <form method="post" action="/webhooks" class="filters" aria-label="Set up a webhook">
        <label>
          Address <input type="url" name="url" size={36} required />
        </label>
        {field('description', 'What for', '')}
        {field('subject', 'Only of subject', 'case-cand-4-24-cv-04722')}
        {field('court', 'Only of court', 'cand')}
        {field('eventType', 'Only of type', 'hearing.*')}
        {field('text', 'Only with words', '')}
        <button type="submit">Set up</button>
      </form>
    </details>
  );
}

function Watches({ list }: { list: readonly WatchView[] }) {
  if (list.length === 0) return <Nothing>No feed is watched.</Nothing>;
  return (
    <ul class="plain">
      {list.map((one) => (
        <li key={one.id}>
          {one.url} <small>{one.description ?? ''}</small>
        </li>
      ))}
    </ul>
  );
}

/** One endpoint: what was sent, how often, with which answer. */
export function DeliveriesView({
  endpoint,
  deliveries,
}: {
  endpoint: EndpointView;
  deliveries: readonly DeliveryView[];
}) {
  const { links } = usePage();
  const base = `/webhooks/${encodeURIComponent(endpoint.id)}`;
  const act = (path: string, words: string, name?: string) => (
    <form method="post" action={`${base}/${path}`} class="inline-form">
      <button type="submit">
        {words}
        {name && <span class="vh"> {name}</span>}
      </button>
    </form>
  );
  return (
    <>
      <header class="subject">
        <p class="kicker">
          <a href="/webhooks">Webhooks</a>
        </p>
        <h1>{endpoint.url}</h1>
        <p>
          {endpoint.status}, {filterInWords(endpoint.filter)}, {endpoint.waiting} waiting
          {endpoint.disabled && <>. {endpoint.disabled.detail}</>}
        </p>
      </header>
      <div class="filters">
        {act('test', 'Send a test')}
        {endpoint.status === 'enabled' ? (
          act('disable', 'Disable')
        ) : (
          <>
            {act('resume', 'Enable and send what was missed')}
            {act('enable', 'Enable from now on')}
          </>
        )}
      </div>
      <Section id="deliveries" title="Deliveries">
        {deliveries.length === 0 ? (
          <Nothing>Nothing has been sent yet.</Nothing>
        ) : (
          <Scroll label="Deliveries">
            <table class="rows">
              <thead>
                <tr>
                  <th scope="col">Made</th>
                  <th scope="col">Message</th>
                  <th scope="col">State</th>
                  <th scope="col">Tries</th>
                  <th scope="col">Again</th>
                </tr>
              </thead>
              <tbody>
                {deliveries.map((one) => (
                  <tr key={one.id}>
                    <td>{when(one.createdAt)}</td>
                    <th scope="row">
                      {one.type} {one.event && <a href={links.to(`/events/${one.event}`)}>its event</a>}
                    </th>
                    <td>
                      {plain(one.state)} <small>{one.reason}</small>
                    </td>
                    <td>
                      {one.attempts.map((attempt) => (
                        <span class="block" key={attempt.at}>
                          {when(attempt.at)}: {attempt.status ?? attempt.error ?? 'no answer'}{' '}
                          <small>{attempt.ms} ms</small>
                        </span>
                      ))}
                    </td>
                    <td>
                      {one.type === 'ping'
                        ? ''
                        : act(
                            `deliveries/${encodeURIComponent(one.id)}/redeliver`,
                            'Redeliver',
                            `message ${one.message}`,
                          )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        )}
      </Section>
    </>
  );
}
