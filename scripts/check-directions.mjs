// Holds the rule that imports point one way:
//   http, web, cli → imports, exports, webhooks → commands, projections, replay → store → domain
// Files directly under src/ (config.ts, main.ts) stand with http, web and cli. `client/` is its own world.
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { filesUnder, root } from './lib/paths.mjs';

const tiers = [
  ['.', 'http', 'web', 'cli'],
  ['imports', 'exports', 'webhooks'],
  ['commands', 'projections', 'replay'],
  ['store'],
  ['domain'],
];
const apart = { client: ['client'] };
// Pure libraries only; of node:crypto the hash alone, which is a function of its input.
const domainMayUse = ['zod', 'ts-pattern', 'temporal-polyfill'];
const domainMayName = { 'node:crypto': /^\{\s*hash,?\s*\}$/ };

const names = String.raw`\*(?:\s+as\s+\w+)?|\{[^}]*\}|\w+(?:\s*,\s*(?:\{[^}]*\}|\*\s+as\s+\w+))?`;
const importing = new RegExp(
  [
    String.raw`^\s*(?:import|export)\s+(?:type\s+)?(${names})\s+from\s+['"]([^'"]+)['"]`,
    String.raw`^\s*import\s+['"]([^'"]+)['"]`,
    String.raw`\bimport\(\s*['"]([^'"]+)['"]`,
  ].join('|'),
  'gm',
);
const rank = (room) => tiers.findIndex((rooms) => rooms.includes(room));

const problems = [];
for (const file of filesUnder('src').filter((path) => /\.tsx?$/.test(path))) {
  const room = roomOf(file);
  if (rank(room) === -1 && !apart[room]) {
    problems.push(
      `${file}: the folder src/${room} has no place in the order of scripts/check-directions.mjs`,
    );
    continue;
  }
  for (const match of withoutComments(readFileSync(join(root, file), 'utf8')).matchAll(importing)) {
    const problem = judge(file, room, match[2] ?? match[3] ?? match[4], match[1] ?? '');
    if (problem) problems.push(`${file}: ${problem}`);
  }
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

function judge(file, room, specifier, names) {
  if (!specifier.startsWith('.')) {
    if (room !== 'domain' || isAllowedInDomain(specifier, names)) return undefined;
    return `domain may not import ${specifier}, only ${domainMayUse.join(', ')} (and hash of node:crypto)`;
  }
  const target = normalize(join(dirname(file), specifier));
  if (!target.startsWith('src/')) return target === 'package.json' ? undefined : `${specifier} leaves src/`;
  const other = roomOf(target);
  if (apart[room] ? apart[room].includes(other) : rank(room) <= rank(other)) return undefined;
  return `${room} may not import ${other} (${specifier})`;
}

function isAllowedInDomain(specifier, names) {
  return (
    domainMayUse.some((name) => specifier === name || specifier.startsWith(`${name}/`)) ||
    domainMayName[specifier]?.test(names)
  );
}

function roomOf(path) {
  const parts = path.split('/');
  return parts.length > 2 ? parts[1] : /^client\.[jt]s$/.test(parts[1]) ? 'client' : '.';
}

function withoutComments(text) {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
