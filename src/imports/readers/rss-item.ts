import { XMLParser } from 'fast-xml-parser';

/** Texts of one item of a feed. */
export interface RssItem {
  readonly title: string;
  readonly description: string;
  readonly link: string;
  readonly guid: string;
  readonly pubDate: string;
}

// Entities are left alone by the parser and the few predefined ones decoded here, once: none can be declared, none expands.
const parser = new XMLParser({
  ignoreAttributes: true,
  processEntities: false,
  parseTagValue: false,
  trimValues: false,
  cdataPropName: '#cdata',
});

const FIELDS = ['title', 'description', 'link', 'guid', 'pubDate'] as const;
/** A court's item has less than one thousand characters. */
const MAX_ITEM = 100_000;

/** Parses the XML of one item or of a channel's head; undefined where it can't be made sense of. */
export function parseItem(xml: string): RssItem | undefined {
  if (xml.length > MAX_ITEM) return undefined;
  try {
    const parsed = parser.parse(`<item>${xml}</item>`) as { item?: Record<string, unknown> };
    const item = parsed.item;
    if (item === null || typeof item !== 'object') return undefined;
    const texts = FIELDS.map((field) => [field, textOf(item[field])] as const);
    return Object.fromEntries(texts) as unknown as RssItem;
  } catch {
    return undefined;
  }
}

function textOf(node: unknown): string {
  if (typeof node === 'string') return decodeEntities(node).trim();
  if (Array.isArray(node)) return textOf(node[0]);
  if (node === null || typeof node !== 'object') return '';
  const { '#cdata': cdata, '#text': text } = node as Record<string, unknown>;
  const raw = Array.isArray(cdata) ? cdata.map(String).join('') : typeof cdata === 'string' ? cdata : '';
  const plain = typeof text === 'string' ? decodeEntities(text) : '';
  return `${plain}${raw}`.trim();
}

const PREDEFINED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Decodes XML's five entities and numeric ones, once; every other stays as it is written. */
function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (all, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return PREDEFINED[name.toLowerCase()] ?? all;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
      return isCharacter ? String.fromCodePoint(code) : '\ufffd';
    },
  );
}
