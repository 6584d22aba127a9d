/** Word documents for tests: the few files that a reader looks at, zipped. */
import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const STYLES = `<w:styles ${W}><w:style w:styleId="Titel"><w:name w:val="Title"/></w:style><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="Listenabsatz"><w:name w:val="List Paragraph"/></w:style></w:styles>`;

export interface DocxFiles {
  title?: string;
  creator?: string;
  styles?: string;
  more?: Record<string, string>;
}

/** @param body what stands in `<w:body>` */
export function makeDocx(body: string, { title = '', creator = '', styles = STYLES, more = {} }: DocxFiles = {}): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': styles,
    'docProps/core.xml': `<cp:coreProperties><dc:title>${title}</dc:title><dc:creator>${creator}</dc:creator></cp:coreProperties>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

export const p = (content: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
export const r = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const styled = (style: string, text: string): string => p(r(text), `<w:pStyle w:val="${style}"/>`);
