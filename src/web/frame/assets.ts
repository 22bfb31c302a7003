import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Part } from '../../http/app.js';
import { Problem } from '../../http/problems.js';

const TYPES = { css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8', svg: 'image/svg+xml' };

const STYLES = [
  'tokens',
  'base',
  'frame',
  'subject',
  'marks',
  'case',
  'docket',
  'pictures',
  'lists',
  'narrow',
  'print',
];

const read = (file: string): Buffer =>
  readFileSync(fileURLToPath(new URL(`../assets/${file}`, import.meta.url)));

function asset(name: string, type: keyof typeof TYPES, body: Buffer) {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 10);
  return { path: `/assets/${name}-${hash}.${type}`, type: TYPES[type], body };
}

/** Styles, script and icon: named by their content, so that a browser never asks for the same one twice. */
export const ASSETS = {
  style: asset('asof', 'css', Buffer.concat(STYLES.map((name) => read(`style/${name}.css`)))),
  script: asset('asof', 'js', read('asof.js')),
  icon: asset('icon', 'svg', read('icon.svg')),
};

const OPEN = { config: { open: true }, schema: { hide: true } as object };

export const assetRoutes: Part = (app) => {
  const byPath = new Map(Object.values(ASSETS).map((one) => [one.path, one]));
  app.get('/assets/:name', OPEN, async (request, reply) => {
    const found = byPath.get(request.url.split('?')[0] as string);
    if (!found) throw new Problem('not-found', 'There is no such file: reload the page that named it.');
    return reply
      .type(found.type)
      .header('cache-control', 'public, max-age=31536000, immutable')
      .send(found.body);
  });
};
