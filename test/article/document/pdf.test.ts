import { describe, expect, it } from 'vitest';
import { strFromU8, zlibSync as deflateSync } from 'fflate';
import { openPdf } from '../../../src/article/document/pdf/open-pdf.ts';
import { outcome, post } from '../post.ts';
import { makePdf, rawPage, rawPdf, type SetPage, shown, stream } from './make-pdf.ts';

const PDF = 'application/pdf';
const read = async (bytes: Uint8Array) => post(new Uint8Array(bytes), PDF);
const one = (lines: SetPage['columns'][number]['lines'], top = 780): SetPage => ({ columns: [{ x: 72, top, lines }] });

const RELEASE = [
  { text: 'Port of Allery closes its old harbour bridge', size: 20 },
  { text: 'The port will close the bridge for two months from Monday, and all ships', down: 34 },
  'must take the northern channel until the repairs are done, the govern-',
  'ment said on Friday.',
  { text: 'Ana Lima, who runs the port, called it a long-term repair. “We have no', down: 24 },
  'other way,” she told reporters in the town hall.',
];

describe('a PDF', () => {
  it('is read in paragraphs, its broken words whole, its largest line the title', async () => {
    const article = await read(await makePdf([one(RELEASE)]));
    expect(article.text.split('\n\n')).toEqual([
      'Port of Allery closes its old harbour bridge',
      'The port will close the bridge for two months from Monday, and all ships must take the northern channel until ' +
        'the repairs are done, the government said on Friday.',
      'Ana Lima, who runs the port, called it a long-term repair. “We have no other way,” she told reporters in the ' +
        'town hall.',
    ]);
    expect(article.title).toBe('Port of Allery closes its old harbour bridge');
    expect(article.blocks[0]?.kind).toBe('heading');
    expect(article.text.slice(article.bodyStart)).toMatch(/^The port will close/);
  });

  it.each([
    ['Port of Allery closes its old harbour bridge', 'Port of Allery closes its old harbour bridge'],
    ['Microsoft Word - release_v3_FINAL.docx', 'Port of Allery closes its old harbour bridge'],
    ['Quarterly results', 'Port of Allery closes its old harbour bridge'],
    ['untitled', 'Port of Allery closes its old harbour bridge'],
  ])('whose file says %j is called %j', async (title, expected) => {
    expect((await read(await makePdf([one(RELEASE)], { title }))).title).toBe(expected);
  });

  it.each([
    ['Rosa Medina', 'Rosa Medina'], ['rmedina', null], ['Microsoft Office User', null], ['Press Office', null],
  ])('whose file was made by %j is by %j', async (author, expected) => {
    expect((await read(await makePdf([one(RELEASE)], { author }))).author).toBe(expected);
  });

  it('loses running heads, feet and page numbers, and keeps the sentence that goes on over them', async () => {
    const page = (number: number, lines: string[]): SetPage => ({
      columns: [
        { x: 72, top: 820, lines: [{ text: 'Port of Allery | Press office', size: 9 }] },
        { x: 72, top: 760, lines },
        { x: 280, top: 40, lines: [{ text: `Page ${number} of 3`, size: 9 }] },
      ],
    });
    const article = await read(
      await makePdf([
        page(1, ['The port closed the bridge on Monday after a crack was found in one of the']),
        page(2, ['northern piers, and nobody was hurt when the traffic came to a stop on the']),
        page(3, ['southern side of the river. It opens again in May.']),
      ]),
    );
    expect(article.text).toBe(
      'The port closed the bridge on Monday after a crack was found in one of the northern piers, and nobody was hurt ' +
        'when the traffic came to a stop on the southern side of the river. It opens again in May.',
    );
  });

  it.each([
    ['in the order of the columns', false],
    ['line by line over both columns', true],
  ])('reads two columns one after the other, whether it is written %s', async (_, isMixed) => {
    const left = [
      'The harbour bridge was built', 'in the year of the great flood', 'and carried the tram for two', 'generations of dock workers',
      'before the line was closed to',
    ];
    const right = [
      'make room for cars. Its steel', 'has rusted since the paint of', 'the first years wore off, and', 'the engineers of the city now',
      'say that it may not stand.',
    ];
    const head = { x: 72, top: 800, lines: [{ text: 'The bridge that carried a whole town to work', size: 20 }] };
    const columns = isMixed
      ? left.flatMap((line, index) => [
          { x: 72, top: 740 - 14 * index, lines: [line] },
          { x: 260, top: 740 - 14 * index, lines: [right[index] ?? ''] },
        ])
      : [{ x: 72, top: 740, lines: left }, { x: 260, top: 740, lines: right }];
    const article = await read(await makePdf([{ columns: [head, ...columns] }]));
    expect(article.text).toBe(
      'The bridge that carried a whole town to work\n\n' +
        'The harbour bridge was built in the year of the great flood and carried the tram for two generations of dock ' +
        'workers before the line was closed to make room for cars. Its steel has rusted since the paint of the first ' +
        'years wore off, and the engineers of the city now say that it may not stand.',
    );
  });

  it('keeps the rows of a table together', async () => {
    const rows = [['Harbour', 'Ships', 'Tonnes'], ['Allery', '412', '90,000'], ['Norvik', '38', '7,100'], ['Sund', '97', '12,400'], ['Lade', '11', '900']];
    const columns = rows.flatMap((cells, index) => cells.map((text, cell) => ({ x: 72 + 120 * cell, top: 700 - 16 * index, lines: [text] })));
    const { text } = await read(await makePdf([{ columns: [{ x: 72, top: 780, lines: ['The ports of the coast handled more ships than in any year before.'] }, ...columns] }]));
    for (const cells of rows) expect(text).toContain(cells.join(' '));
  });

  it.each([
    [['the govern-', 'ment'], 'the government'],
    [['a self-', 'employed baker'], 'a self-employed baker'],
    [['the Jean-', 'Monnet bridge'], 'the Jean-Monnet bridge'],
    [['in 2024-', '25 alone'], 'in 2024-25 alone'],
    [['over one half-', 'hour'], 'over one half-hour'],
  ])('joins %j to %j', async (lines, joined) => {
    const head = 'A sentence that stands before it fills the whole of the first line here, and';
    const { text } = await read(await makePdf([one([head, `so does this one, until we come to the place and read ${lines[0]}`, `${lines[1]}, which goes on.`])]));
    expect(text).toContain(joined);
  });

  it('writes ligatures as the letters that they are', async () => {
    const font =
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Type /Encoding /Differences [1 /fi /ffi] >> >>';
    const content = stream('BT /F2 12 Tf 72 700 Td (The o\\002ce of the port was \\001rst to \\001nd the \\001re.) Tj ET');
    const bytes = rawPage(content, [font]);
    expect((await read(bytes)).text).toBe('The office of the port was first to find the fire.');
  });

  it('measures glyphs of a Type 3 font that states no size by what they draw', async () => {
    const font =
      '<< /Type /Font /Subtype /Type3 /FontBBox [0 0 0 0] /FontMatrix [0.002 0 0 0.002 0 0] /CharProcs << /a 7 0 R >> ' +
      '/Encoding << /Type /Encoding /Differences [97 /a] >> /FirstChar 97 /LastChar 97 /Widths [700] >>';
    const square = stream('700 0 d0 1 0 0 rg 0 -300 600 900 re f');
    const { pages } = await openPdf(rawPage(stream('BT /F2 1 Tf 20 0 0 20 72 700 Tm (a) Tj ET'), [font, square]));
    expect(pages[0]?.runs).toMatchObject([{ text: 'a', size: 36 }]);
  });

  it('takes off the mark of a note and says so, and keeps powers', async () => {
    const content = stream(
      'BT /F1 12 Tf 72 700 Td (The new park covers 40 km) Tj 0 5 Td /F1 7 Tf 140 0 Td (2) Tj ET ' +
        'BT /F1 12 Tf 72 670 Td (The mayor called it a gift to the town.) Tj /F1 7 Tf 200 5 Td (3) Tj ET',
    );
    const article = await read(rawPage(content));
    expect(article.text).toContain('40 km²');
    expect(article.text).toContain('gift to the town.');
    expect(article.text).not.toContain('3');
    expect(article.leftOut).toEqual(['note-mark']);
  });
});

const ENCRYPTED = '/Root 1 0 R /ID [<00> <00>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 ' +
  `/O <${'5a'.repeat(32)}> /U <${'a5'.repeat(32)}> >>`;
const SENTENCE = 'The port closed the bridge on Monday after a crack was found.';
const ZEROS = strFromU8(deflateSync(new Uint8Array(4_000_000), { level: 9 }), true);
const whole = rawPage(stream(shown(SENTENCE)));

describe('a PDF that holds no article', () => {
  it.each([
    ['of pictures only', 'DOCUMENT_WITHOUT_TEXT', () => rawPage(stream('q 100 0 0 100 0 0 cm Q'))],
    ['with a password', 'DOCUMENT_ENCRYPTED', () => rawPage(stream(shown(SENTENCE)), [], '', ENCRYPTED)],
    ['that is none', 'DOCUMENT_BROKEN', () => new TextEncoder().encode(`${SENTENCE} `.repeat(20))],
    ['that is empty', 'DOCUMENT_BROKEN', () => new Uint8Array()],
    ['cut off in its head', 'DOCUMENT_BROKEN', () => whole.slice(0, 12)],
    ['of 301 pages', 'DOCUMENT_TOO_LARGE', () => rawPdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Count 301 /Kids [${'3 0 R '.repeat(301)}] >>`,
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>',
    ])],
    ['whose page unfolds to 48 MB', 'DOCUMENT_TOO_LARGE', () => rawPage(stream(strFromU8(deflateSync(new Uint8Array(48_000_000)), true), '/Filter /FlateDecode'))],
    ['whose page unfolds twice', 'DOCUMENT_TOO_LARGE', () => rawPage(stream(strFromU8(deflateSync(deflateSync(new Uint8Array(48_000_000))), true), '/Filter [/FlateDecode /FlateDecode]'))],
    ['whose page is 200 streams of zeros', 'DOCUMENT_TOO_LARGE', () => rawPdf([
      '<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents [${'4 0 R '.repeat(200)}] >>`,
      stream(ZEROS, '/Filter /FlateDecode'),
    ])],
    ['whose forms draw forms, ten of each in ten', 'DOCUMENT_TOO_LARGE', () => formBomb()],
    ['whose font names two billion widths', 'DOCUMENT_TOO_LARGE', () => cidFont('/W [0 2000000000 500]')],
    ['whose codes are sixteen million', 'DOCUMENT_TOO_LARGE', () => cidFont('', '1 begincidrange <000000> <FFFFFE> 0 endcidrange 1 beginbfrange <000000> <FFFFFE> <0000> endbfrange')],
  ])('%s is answered %s', async (_, code, bytes) => {
    const answer = await outcome(read(bytes()));
    expect(answer).toMatchObject({ article: null, code });
    expect(answer.detail).toMatch(/\.$/);
  });
});

/** Each form draws the next one ten times. */
function formBomb(): Uint8Array {
  const form = (index: number) =>
    stream(index < 9 ? '/N Do '.repeat(10) : 'BT /F1 9 Tf (x) Tj ET', `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F1 5 0 R >> /XObject << /N ${7 + index} 0 R >> >>`);
  const forms = Array.from({ length: 10 }, (_, index) => form(index));
  return rawPage(stream('/N Do '.repeat(10)), forms, '/XObject << /N 6 0 R >>');
}

function cidFont(widths: string, map = '1 beginbfrange <0020> <007E> <0020> endbfrange'): Uint8Array {
  const content = stream('BT /F2 12 Tf 72 700 Td <00540068006500200070006F00720074> Tj ET');
  return rawPage(
    content,
    [
      '<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [7 0 R] /ToUnicode 8 0 R >>',
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> ${widths} /FontDescriptor 9 0 R >>`,
      stream(`/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange ${map} endcmap end`),
      '<< /Type /FontDescriptor /FontName /X /Flags 4 /FontBBox [0 0 9 9] /ItalicAngle 0 /Ascent 9 /Descent 0 /CapHeight 9 /StemV 1 >>',
    ],
  );
}
