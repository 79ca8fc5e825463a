/** Words, a foot- or endnote that is called behind them, or a forced break of the line. */
export type Inline = string | { readonly note: string } | { readonly endnote: string } | { readonly br: true };
export type Block =
  | { readonly p: readonly Inline[]; readonly style?: 'Title' | 'Heading' | 'Center' }
  | { readonly table: readonly (readonly (readonly Inline[])[])[] }
  | { readonly columns: number; readonly blocks: readonly Block[] };

/** A document to be made by LibreOffice. */
export interface Made {
  readonly name: string;
  readonly head?: string;
  /** Whether the number of the page stands at its foot. */
  readonly numbered?: boolean;
  /** Whether notes are counted from 1 on each page. */
  readonly byPage?: boolean;
  readonly blocks: readonly Block[];
}

const escaped = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');

class Writer {
  private notes = 0;
  private sections = 0;

  inline(part: Inline): string {
    if (typeof part === 'string') return escaped(part);
    if ('br' in part) return '<text:line-break/>';
    const [kind, words] = 'note' in part ? ['footnote', part.note] : ['endnote', part.endnote];
    const style = kind === 'footnote' ? 'Footnote' : 'Endnote';
    this.notes++;
    return `<text:note text:id="n${this.notes}" text:note-class="${kind}"><text:note-citation>${this.notes}</text:note-citation><text:note-body><text:p text:style-name="${style}">${escaped(words)}</text:p></text:note-body></text:note>`;
  }

  inlines(parts: readonly Inline[]): string {
    return parts.map((part) => this.inline(part)).join('');
  }

  block(block: Block): string {
    if ('p' in block) return `<text:p text:style-name="${block.style ?? 'Body'}">${this.inlines(block.p)}</text:p>`;
    if ('columns' in block) {
      this.sections++;
      return `<text:section text:style-name="Columns${block.columns}" text:name="S${this.sections}">${block.blocks.map((inner) => this.block(inner)).join('')}</text:section>`;
    }
    const width = block.table[0]!.length;
    const rows = block.table.map((row) => `<table:table-row>${row.map((cell) => `<table:table-cell table:style-name="Cell" office:value-type="string"><text:p text:style-name="InCell">${this.inlines(cell)}</text:p></table:table-cell>`).join('')}</table:table-row>`);
    return `<table:table table:name="T" table:style-name="Table"><table:table-column table:number-columns-repeated="${width}"/>${rows.join('')}</table:table>`;
  }
}

const NAMESPACES = ['office', 'text', 'table', 'style'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ')
  + ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"';

const paragraph = (name: string, layout: string, font = ''): string =>
  `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.2cm" ${layout}/><style:text-properties style:font-name="DejaVu Serif" fo:font-size="12pt" ${font}/></style:style>`;

const columns = (many: number): string =>
  `<style:style style:name="Columns${many}" style:family="section"><style:section-properties text:dont-balance-text-columns="false"><style:columns fo:column-count="${many}" fo:column-gap="0.8cm">${'<style:column style:rel-width="1*"/>'.repeat(many)}</style:columns></style:section-properties></style:style>`;

/** A flat OpenDocument text, which LibreOffice turns into .docx and PDF. */
export function flatOdt({ head, numbered = false, byPage = false, blocks }: Made): string {
  const writer = new Writer();
  const body = blocks.map((block) => writer.block(block)).join('\n');
  const header = head === undefined ? '' : `<style:header><text:p text:style-name="Center">${escaped(head)}</text:p></style:header>`;
  const footer = numbered ? '<style:footer><text:p text:style-name="Center">– <text:page-number/> –</text:p></style:footer>' : '';
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMESPACES} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="DejaVu Serif" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" svg:font-family="'DejaVu Serif'"/></office:font-face-decls>
<office:styles>
${paragraph('Body', 'fo:text-align="justify"')}${paragraph('InCell', '')}
${paragraph('Center', 'fo:text-align="center"')}${paragraph('Title', 'fo:text-align="center"', 'fo:font-weight="bold"')}${paragraph('Heading', '', 'fo:font-weight="bold"')}
<style:style style:name="Footnote" style:family="paragraph"><style:text-properties style:font-name="DejaVu Serif" fo:font-size="10pt"/></style:style>
<style:style style:name="Endnote" style:family="paragraph"><style:text-properties style:font-name="DejaVu Serif" fo:font-size="10pt"/></style:style>
<style:style style:name="Anchor" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
<text:notes-configuration text:note-class="footnote" text:citation-body-style-name="Anchor" text:citation-style-name="${byPage ? '' : 'Anchor'}" style:num-format="1" text:start-numbering-at="${byPage ? 'page' : 'document'}" text:footnotes-position="page"/>
<text:notes-configuration text:note-class="endnote" text:citation-body-style-name="Anchor" text:citation-style-name="Anchor" style:num-format="i"/>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2.5cm"><style:columns fo:column-count="1"/></style:page-layout-properties><style:header-style><style:header-footer-properties fo:margin-bottom="0.5cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:margin-top="0.5cm"/></style:footer-style></style:page-layout>
<style:style style:name="Table" style:family="table"><style:table-properties table:align="margins"/></style:style>
<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:padding="0.1cm" fo:border="0.5pt solid #000000"/></style:style>
${columns(2)}${columns(3)}
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page">${header}${footer}</style:master-page></office:master-styles>
<office:body><office:text>
${body}
</office:text></office:body></office:document>
`;
}

const ROMAN = ['i', 'ii', 'iii'];

/** The same as plain text: blocks parted by a blank line, rows of tables as lines, calls `[1]`, notes at the end. */
export function plainText({ blocks }: Made): string {
  const notes: string[] = [];
  const endnotes: string[] = [];
  const inline = (part: Inline): string => {
    if (typeof part === 'string') return part;
    if ('br' in part) return '\n';
    if ('note' in part) return `[${notes.push(part.note)}]`;
    return `[^${ROMAN[endnotes.push(part.endnote) - 1]}]`;
  };
  const inlines = (parts: readonly Inline[]): string => parts.map(inline).join('');
  const texts = (list: readonly Block[]): string[] => list.flatMap((block) => {
    if ('p' in block) return [inlines(block.p)];
    return 'columns' in block ? texts(block.blocks) : [block.table.map((row) => `${row.map(inlines).join(' | ')} |`).join('\n')];
  });
  const body = texts(blocks);
  return [...body, ...notes.map((note, at) => `[${at + 1}] ${note}`), ...endnotes.map((note, at) => `[^${ROMAN[at]}] ${note}`)].join('\n\n');
}
