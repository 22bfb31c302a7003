import type { DocketLine } from '../../replay/docket.js';
import type { Column } from './csv.js';

interface Paper {
  readonly title?: string | null;
  readonly attachment?: number | null;
  readonly availability?: string;
}

/** A docket as a table; documents in one cell, for people. */
export const docketColumns: readonly Column<DocketLine>[] = [
  { name: 'number', of: (line) => line.number },
  { name: 'filedOn', of: (line) => line.filedOn },
  { name: 'enteredOn', of: (line) => line.enteredOn },
  { name: 'kind', of: (line) => line.kind },
  { name: 'filing', of: (line) => line.filing },
  { name: 'text', of: (line) => line.text || line.shortText },
  {
    name: 'documents',
    of: (line) => line.documents.map((document) => paperWords(document as Paper)).join('; '),
  },
  { name: 'did', of: (line) => line.did.map(({ type }) => type).join('; ') },
  { name: 'standing', of: (line) => line.standing },
  { name: 'sealed', of: (line) => line.sealed ?? false },
  { name: 'removed', of: (line) => line.removed },
  { name: 'revisions', of: (line) => line.revisions },
  { name: 'id', of: (line) => line.id },
];

function paperWords({ title, attachment, availability }: Paper): string {
  const name = title ?? 'document';
  return `${attachment ? `Att. ${attachment}: ` : ''}${name}${availability === undefined ? '' : ` (${availability.replaceAll('-', ' ')})`}`;
}
