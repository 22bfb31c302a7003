import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { type Chronology, type ChronologyItem, type NumberedSource, sentence } from './build.js';

const DATE_WIDTH = 24;

/** A chronology as a Word document: a table a year, numbered sources at its end, page numbers. */
export async function chronologyWord(chronology: Chronology): Promise<Buffer> {
  const groups = [
    ...chronology.groups,
    ...(chronology.uncertain.length > 0
      ? [{ heading: 'Date not known well enough', items: chronology.uncertain }]
      : []),
  ];
  const document = new Document({
    creator: 'Asof',
    title: chronology.title,
    styles: { default: { document: { run: { font: 'Times New Roman', size: 22 } } } },
    sections: [
      {
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ text: chronology.title, heading: HeadingLevel.TITLE }),
          ...chronology.notes.map((note) => new Paragraph({ text: note, spacing: { after: 120 } })),
          ...groups.flatMap(({ heading, items }) => [
            new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 }),
            table(items),
          ]),
          new Paragraph({ text: 'Sources', heading: HeadingLevel.HEADING_1 }),
          ...chronology.sources.map(source),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function table(items: readonly ChronologyItem[]): Table {
  const heading = new TableRow({
    tableHeader: true,
    children: [
      cell([new TextRun({ text: 'Date', bold: true })], DATE_WIDTH),
      cell([new TextRun({ text: 'Event', bold: true })], 100 - DATE_WIDTH),
    ],
  });
  return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [heading, ...items.map(row)] });
}

function row({ date, text, standing, of, otherVersions, refs }: ChronologyItem): TableRow {
  const marks = [standing, of].filter((mark) => mark !== undefined);
  const runs = [
    new TextRun(sentence(text)),
    ...(marks.length === 0 ? [] : [new TextRun({ text: ` (${marks.join('; ')})`, italics: true })]),
    ...(refs.length === 0 ? [] : [new TextRun({ text: ` [${refs.join(', ')}]`, size: 18 })]),
    ...otherVersions.map(
      (version) => new TextRun({ text: `Another version: ${version}`, break: 1, italics: true }),
    ),
  ];
  return new TableRow({
    cantSplit: true,
    children: [cell([new TextRun(date)], DATE_WIDTH), cell(runs, 100 - DATE_WIDTH)],
  });
}

const cell = (children: TextRun[], width: number): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.PERCENTAGE },
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
    children: [new Paragraph({ children })],
  });

function source({ number, text, url }: NumberedSource): Paragraph {
  const words = new TextRun({ text: `${text}.`, ...(url === undefined ? {} : { style: 'Hyperlink' }) });
  return new Paragraph({
    spacing: { after: 60 },
    children: [
      new TextRun(`[${number}] `),
      url === undefined ? words : new ExternalHyperlink({ link: url, children: [words] }),
    ],
  });
}
