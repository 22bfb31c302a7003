import type { Parameters } from './links.js';
import { usePage } from './page-context.js';

/** The filters in force, each with a link that takes it out, and one that takes out all. */
export function Chips({ set }: { set: readonly { readonly name: string; readonly words: string }[] }) {
  const { links } = usePage();
  if (set.length === 0) return null;
  const none = Object.fromEntries(set.map(({ name }) => [name, undefined])) as Parameters;
  return (
    <nav aria-label="Filters in force">
      <ul class="chips">
        {set.map(({ name, words }) => (
          <li key={name}>
            {words}{' '}
            <a
              href={links.here({ [name]: undefined, page: undefined })}
              aria-label={`Remove the filter ${words.split(':')[0]}`}
            >
              remove
            </a>
          </li>
        ))}
        <li>
          <a href={links.here({ ...none, page: undefined })}>clear all</a>
        </li>
      </ul>
    </nav>
  );
}
