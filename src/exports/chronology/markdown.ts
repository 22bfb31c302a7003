import { type Chronology, type ChronologyItem, sentence } from './build.js';

/** Text as Markdown: none of it is a mark. */
const md = (text: string): string =>
  text.replaceAll(/[\\`*_{}[\]<>#|~]/g, String.raw`\$&`).replaceAll(/\s+/g, ' ');

/** A chronology in Markdown (CommonMark), with numbered sources at its end. */
export function chronologyMarkdown(chronology: Chronology): string {
  const lines = [`# ${md(chronology.title)}`, ''];
  for (const note of chronology.notes) lines.push(md(note), '');
  for (const { heading, items } of chronology.groups) {
    lines.push(`## ${heading}`, '');
    for (const item of items) lines.push(...itemLines(item));
    lines.push('');
  }
  if (chronology.uncertain.length > 0) {
    lines.push('## Date not known well enough', '');
    for (const item of chronology.uncertain) lines.push(...itemLines(item));
    lines.push('');
  }
  if (chronology.sources.length > 0) {
    lines.push('## Sources', '');
    for (const { number, text } of chronology.sources) lines.push(`${number}. ${md(text)}.`);
    lines.push('');
  }
  return lines.join('\n');
}

function itemLines({ date, text, standing, of, otherVersions, refs }: ChronologyItem): string[] {
  const marks = [standing, of].filter((mark) => mark !== undefined);
  const sources = refs.length === 0 ? '' : ` \\[${refs.join(', ')}\\]`;
  return [
    `- **${md(date)}** — ${md(sentence(text))}${marks.length === 0 ? '' : ` *(${md(marks.join('; '))})*`}${sources}`,
    ...otherVersions.map((version) => `  - Another version: ${md(version)}`),
  ];
}
