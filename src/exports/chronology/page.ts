import { html } from '../feed/atom.js';
import { type Chronology, type ChronologyItem, sentence } from './build.js';

/** A chronology as one HTML page that needs nothing else: to be printed, mailed or kept. */
export function chronologyHtml(chronology: Chronology): string {
  const groups = [
    ...chronology.groups,
    ...(chronology.uncertain.length > 0
      ? [{ heading: 'Date not known well enough', items: chronology.uncertain }]
      : []),
  ];
  return `<!doctype html>
<html lang="en-US">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${html(chronology.title)}</title>
</head>
<body>
<h1>${html(chronology.title)}</h1>
${chronology.notes.map((note) => `<p>${html(note)}</p>`).join('\n')}
${groups.map(({ heading, items }) => `<h2>${html(heading)}</h2>\n<table>\n<thead><tr><th scope="col">Date</th><th scope="col">Event</th></tr></thead>\n<tbody>\n${items.map(row).join('\n')}\n</tbody>\n</table>`).join('\n')}
<h2>Sources</h2>
<ol>
${chronology.sources.map(({ number, text, url }) => `<li id="source-${number}">${url === undefined ? `${html(text)}.` : `<a href="${html(url)}">${html(text)}</a>.`}</li>`).join('\n')}
</ol>
</body>
</html>
`;
}

function row({ date, text, standing, of, otherVersions, refs }: ChronologyItem): string {
  const marks = [standing, of].filter((mark) => mark !== undefined);
  const sources = refs.map((n) => `<a href="#source-${n}">${n}</a>`).join(', ');
  return `<tr><th scope="row">${html(date)}</th><td>${html(sentence(text))}${marks.length === 0 ? '' : ` <em>(${html(marks.join('; '))})</em>`}${refs.length === 0 ? '' : ` <sup>[${sources}]</sup>`}${otherVersions.map((version) => `<br>Another version: ${html(version)}`).join('')}</td></tr>`;
}
