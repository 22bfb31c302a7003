import type { App } from './app.js';

/**
 * Which methods an address answers to, so that a wrong method is told from a wrong address. The address is a stranger's text:
 * it is compared piece by piece and never read as a pattern.
 */
export function knownPaths(app: App): (path: string) => string[] {
  const routes: { pieces: readonly string[]; methods: readonly string[] }[] = [];
  app.addHook('onRoute', ({ url, method }) => {
    if (url.includes('*')) return;
    routes.push({ pieces: url.split('/'), methods: [method].flat() });
  });
  return (path) => {
    const asked = path.replace(/\/$/, '').split('/');
    const fits = (pieces: readonly string[]): boolean =>
      pieces.length === asked.length &&
      pieces.every((piece, i) => piece === asked[i] || (piece.startsWith(':') && asked[i] !== ''));
    return [...new Set(routes.filter(({ pieces }) => fits(pieces)).flatMap(({ methods }) => methods))].sort();
  };
}
