import { z } from 'zod';
import type { SubjectKind } from '../../domain/event.js';
import { PLURAL } from '../../http/addresses.js';
import type { Part } from '../../http/app.js';
import { brief, subjectsOf } from '../../http/lists.js';
import { Pager } from '../cases/docket-page.js';
import { usePage } from '../frame/page-context.js';
import { Named, Nothing } from '../frame/parts.js';
import { listPage } from '../frame/routes.js';
import { capital, counted } from '../frame/words.js';

const PAGE = 100;
const KINDS = ['organization', 'venture', 'matter', 'person'] as const;

/** Lists of the kinds of which there are few. */
export const subjectLists: Part = (app, node) => {
  for (const kind of KINDS) {
    listPage(
      app,
      node,
      `/${PLURAL[kind]}`,
      { page: z.coerce.number().int().min(1).max(10_000).optional() },
      ({ context }, query) => {
        const all = subjectsOf(node.reader, kind, context.pin);
        const names = all.filter(
          (subject) => (node.reader.replay(subject, context.pin)?.effective.versions.length ?? 0) > 0,
        );
        const page = (query as { page?: number }).page ?? 1;
        const shown = names.slice((page - 1) * PAGE, page * PAGE);
        const title = capital(PLURAL[kind]);
        return {
          about: title,
          title,
          json: context.links.to(`/api/v1/${PLURAL[kind]}`),
          body: (
            <>
              <header class="subject">
                <h1>{title}</h1>
                <OtherKinds own={kind} />
              </header>
              {names.length === 0 && <Nothing>None is on record on this date.</Nothing>}
              {all.length > names.length && (
                <p class="small">{counted(all.length - names.length, 'more comes', 'more come')} later.</p>
              )}
              <dl class="briefs">
                {shown
                  .map((subject) => brief(node.reader, kind, subject, context.pin))
                  .map((one) => (
                    <div key={String(one.subject)}>
                      <dt>
                        <Named name={String(one.name)} subject={String(one.subject)} />
                      </dt>
                      <dd>{String(one.headline ?? '')}</dd>
                    </div>
                  ))}
              </dl>
              {names.length > PAGE && (
                <Pager
                  page={page}
                  pages={Math.ceil(names.length / PAGE)}
                  total={names.length}
                  shown={shown.length}
                  where="below"
                  noun={kind}
                />
              )}
            </>
          ),
        };
      },
    );
  }
};

function OtherKinds({ own }: { own: SubjectKind }) {
  const { links } = usePage();
  return (
    <p class="small">
      See also{' '}
      {KINDS.filter((kind) => kind !== own).map((kind, i) => (
        <span key={kind}>
          {i > 0 && ', '}
          <a href={links.to(`/${PLURAL[kind]}`)}>{PLURAL[kind]}</a>
        </span>
      ))}
      , <a href={links.to('/cases')}>cases</a>.
    </p>
  );
}
