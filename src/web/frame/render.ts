import { type ComponentChildren, Fragment, isValidElement, type VNode } from 'preact';

/** Markup made before, as bytes: its texts were escaped then, and are not again. */
export class Markup {
  constructor(readonly bytes: Buffer) {}
}

/** What every page begins with. */
export const DOCTYPE = new Markup(Buffer.from('<!DOCTYPE html>\n'));

/** Elements of HTML without content, which have no end tag. */
const VOID: ReadonlySet<unknown> = new Set(['br', 'hr', 'img', 'input', 'link', 'meta']);

const SPECIAL = /[&<"]/;
const escaped = (text: string): string =>
  SPECIAL.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;') : text;

/**
 * The bytes of a tree of JSX, all its texts and attributes escaped. Pages are nothing but text: a renderer that also keeps for
 * each element what browsers need of it took a third more of a page's time.
 * @param node attributes in it are named as in HTML: `colspan`, not `colSpan`
 */
export function render(node: ComponentChildren): Buffer {
  const out = new Out();
  try {
    put(node, out);
    return out.bytes();
  } finally {
    out.end();
  }
}

/** Room for what is being rendered, used again by the next page: a new one each time would have garbage collected all the more often. */
let room = Buffer.allocUnsafe(1 << 20);
/** So much of it is taken, by a page whose part is being rendered by itself. */
let taken = 0;
/** More room than that is given back after use. */
const MOST_ROOM = 8 << 20;

/** What is written so far. Markup made before is copied, not made text for the sake of what stands around it. */
class Out {
  readonly #from = taken;
  #text = '';

  write(text: string): void {
    this.#text += text;
  }

  append(bytes: Buffer): void {
    this.#flush(bytes.length);
    taken += bytes.copy(room, taken);
  }

  /** Writes the text down, and has room for so many bytes more. */
  #flush(more: number): void {
    // A character of a string is at most three bytes.
    const needed = taken + 3 * this.#text.length + more;
    if (needed > room.length) {
      const larger = Buffer.allocUnsafe(2 * needed);
      room.copy(larger, 0, 0, taken);
      room = larger;
    }
    if (this.#text === '') return;
    taken += room.write(this.#text, taken);
    this.#text = '';
  }

  bytes(): Buffer {
    this.#flush(0);
    return Buffer.from(room.subarray(this.#from, taken));
  }

  /** Gives its place back, whatever became of it. */
  end(): void {
    taken = this.#from;
    if (taken === 0 && room.length > MOST_ROOM) room = Buffer.allocUnsafe(1 << 20);
  }
}

function put(node: ComponentChildren, out: Out): void {
  if (node === null || node === undefined || typeof node === 'boolean') return;
  if (typeof node === 'string') out.write(escaped(node));
  else if (typeof node !== 'object') out.write(String(node));
  else if (Array.isArray(node)) for (const child of node) put(child, out);
  else if (node instanceof Markup) out.append(node.bytes);
  else if (isValidElement(node)) putElement(node, out);
  // An object of the record's data is no element, whatever members it has.
  else throw new TypeError('An object was put into a page.');
}

function putElement({ type, props }: VNode, out: Out): void {
  if (type === Fragment) put(props.children, out);
  else if (typeof type === 'function') put((type as (given: typeof props) => ComponentChildren)(props), out);
  else {
    out.write(`<${type}`);
    for (const name in props) if (name !== 'children') out.write(attribute(name, props[name as never]));
    out.write('>');
    if (VOID.has(type)) return;
    put(props.children, out);
    out.write(`</${type}>`);
  }
}

function attribute(name: string, value: unknown): string {
  if (value === undefined || value === null || value === false) return '';
  return value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`;
}
