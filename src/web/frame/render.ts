import { type ComponentChildren, Fragment, isValidElement, type VNode } from 'preact';

/** Markup made before: its texts were escaped then, and are not again. */
export class Markup {
  constructor(readonly text: string) {}
}

/** Elements of HTML without content, which have no end tag. */
const VOID: ReadonlySet<unknown> = new Set(['br', 'hr', 'img', 'input', 'link', 'meta']);

const SPECIAL = /[&<"]/;
const escaped = (text: string): string =>
  SPECIAL.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;') : text;

/**
 * The markup of a tree of JSX, all its texts and attributes escaped. Pages are nothing but text: a renderer that also keeps for
 * each element what browsers need of it took a third more of a page's time.
 * @param node attributes in it are named as in HTML: `colspan`, not `colSpan`
 */
export function render(node: ComponentChildren): string {
  const out: string[] = [];
  put(node, out);
  return out.join('');
}

function put(node: ComponentChildren, out: string[]): void {
  if (node === null || node === undefined || typeof node === 'boolean') return;
  if (typeof node === 'string') out.push(escaped(node));
  else if (typeof node !== 'object') out.push(String(node));
  else if (Array.isArray(node)) for (const child of node) put(child, out);
  else if (node instanceof Markup) out.push(node.text);
  else if (isValidElement(node)) putElement(node, out);
  // An object of the record's data is no element, whatever members it has.
  else throw new TypeError('An object was put into a page.');
}

function putElement({ type, props }: VNode, out: string[]): void {
  if (type === Fragment) put(props.children, out);
  else if (typeof type === 'function') put((type as (given: typeof props) => ComponentChildren)(props), out);
  else {
    let tag = `<${type}`;
    for (const name in props) if (name !== 'children') tag += attribute(name, props[name as never]);
    out.push(tag, '>');
    if (VOID.has(type)) return;
    put(props.children, out);
    out.push(`</${type}>`);
  }
}

function attribute(name: string, value: unknown): string {
  if (value === undefined || value === null || value === false) return '';
  return value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`;
}
