/**
 * Cards as the pages of one PDF (1.7): each picture's own data, not encoded anew, and its alt text as a tagged figure,
 * so that a page is read aloud (PDF 32000-1, 14.8.4 and 14.9.3).
 */
import { joined, pngParts, type PngParts } from './png-parts.ts';

interface CardPage {
  png: Uint8Array;
  alt: string;
}

interface PdfFacts {
  title: string;
  /** BCP 47. */
  language: string;
}

/** Points a pixel: a card of 1080 pixels is 27 cm wide, as large as a page of paper. */
const POINTS = 0.75;
/** Objects before the first page: catalog, pages, root and document of the structure, its parents, what it is. */
const FIRST_PAGE = 7;
/** Objects of each page: itself, what is drawn, the picture, its figure. */
const OF_PAGE = 4;
const OFFSET_DIGITS = 10;
const HEX_DIGITS = 4;

export function cardPdf(pages: readonly CardPage[], { title, language }: PdfFacts): Uint8Array<ArrayBuffer> {
  const numbers = pages.map((_, i) => FIRST_PAGE + i * OF_PAGE);
  const list = (offset: number): string => numbers.map((number) => `${number + offset} 0 R`).join(' ');
  const parents = numbers.map((number, i) => `${i} [${number + OF_PAGE - 1} 0 R]`).join(' ');
  const objects: Uint8Array[] = [
    '<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 3 0 R /MarkInfo << /Marked true >> ' +
      `/Lang ${text(language)} /ViewerPreferences << /DisplayDocTitle true >> >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${list(0)}] >>`,
    '<< /Type /StructTreeRoot /K 4 0 R /ParentTree 5 0 R >>',
    `<< /Type /StructElem /S /Document /P 3 0 R /K [${list(OF_PAGE - 1)}] >>`,
    `<< /Nums [${parents}] >>`,
    `<< /Title ${text(title)} /Producer (Verbatim) >>`,
  ].map(bytes);
  for (const [i, { png, alt }] of pages.entries()) objects.push(...pageObjects(pngParts(png), alt, i, numbers[i] ?? 0));
  return file(objects);
}

function pageObjects(picture: PngParts, alt: string, index: number, number: number): Uint8Array[] {
  const [width, height] = [picture.width * POINTS, picture.height * POINTS];
  const drawn = bytes(`/Figure << /MCID 0 >> BDC q ${width} 0 0 ${height} 0 0 cm /Card Do Q EMC`);
  return [
    bytes(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${number + 1} 0 R ` +
        `/Resources << /XObject << /Card ${number + 2} 0 R >> >> /StructParents ${index} /Tabs /S >>`,
    ),
    stream(`/Length ${drawn.length}`, drawn),
    stream(pictureFields(picture), picture.data),
    bytes(`<< /Type /StructElem /S /Figure /P 4 0 R /Pg ${number} 0 R /K 0 /Alt ${text(alt)} >>`),
  ];
}

function pictureFields({ width, height, bits, palette, data }: PngParts): string {
  const colours = palette ? 1 : 3;
  const space = palette ? `[/Indexed /DeviceRGB ${palette.length / 3 - 1} <${hex(palette)}>]` : '/DeviceRGB';
  return (
    `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent ${bits} /ColorSpace ${space} ` +
    `/Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors ${colours} /BitsPerComponent ${bits} ` +
    `/Columns ${width} >> /Length ${data.length}`
  );
}

const encoder = new TextEncoder();
const bytes = (words: string): Uint8Array => encoder.encode(words);
const stream = (fields: string, data: Uint8Array): Uint8Array =>
  joined([bytes(`<< ${fields} >>\nstream\n`), data, bytes('\nendstream')]);
const hex = (data: Uint8Array): string => Array.from(data, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** A text in any script: UTF-16, marked as such. */
function text(words: string): string {
  const units = Array.from({ length: words.length }, (_, i) => words.charCodeAt(i));
  return `<FEFF${units.map((unit) => unit.toString(16).padStart(HEX_DIGITS, '0')).join('')}>`;
}

function file(objects: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  // the second line tells programs that the file is binary
  const parts: Uint8Array[] = [joined([bytes('%PDF-1.7\n%'), Uint8Array.of(0xe2, 0xe3, 0xcf, 0xd3, 0x0a)])];
  let at = parts[0]?.length ?? 0;
  const offsets = objects.map((object, i) => {
    const whole = joined([bytes(`${i + 1} 0 obj\n`), object, bytes('\nendobj\n')]);
    const offset = at;
    parts.push(whole);
    at += whole.length;
    return `${String(offset).padStart(OFFSET_DIGITS, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${at}\n%%EOF\n`;
  return joined([...parts, bytes(table + trailer)]);
}
