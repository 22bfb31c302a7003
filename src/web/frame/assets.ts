import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Part } from '../../http/app.js';
import { Problem } from '../../http/problems.js';

const TYPES = { css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8', svg: 'image/svg+xml' };

function load(name: string, type: keyof typeof TYPES) {
  const body = readFileSync(fileURLToPath(new URL(`../assets/${name}.${type}`, import.meta.url)));
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 10);
  return { path: `/assets/${name}-${hash}.${type}`, type: TYPES[type], body };
}

/** Styles, script and icon: named by their content, so that a browser never asks for the same one twice. */
export const ASSETS = { style: load('asof', 'css'), script: load('asof', 'js'), icon: load('icon', 'svg') };

const OPEN = { config: { open: true }, schema: { hide: true } as object };

export const assetRoutes: Part = (app) => {
  const byPath = new Map(Object.values(ASSETS).map((asset) => [asset.path, asset]));
  app.get(
    '/assets/:name',
    OPEN,
    async (request, reply) => {
      const asset = byPath.get(request.url.split('?')[0] as string);
      if (!asset) throw new Problem('not-found', 'There is no such file: reload the page that named it.');
      return reply
        .type(asset.type)
        .header('cache-control', 'public, max-age=31536000, immutable')
        .send(asset.body);
    },
  );
};
