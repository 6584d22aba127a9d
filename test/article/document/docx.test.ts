import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { outcome, post } from '../post.ts';
import { makeDocx, p, r, styled } from './make-docx.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const read = async (bytes: Uint8Array) => post(new Uint8Array(bytes), DOCX);
const BODY = p(r('The port closed the bridge on Monday after a crack was found in a pier.'));
const SENTENCE = 'The port closed the bridge on Monday after a crack was found in a pier.';

describe('a Word document', () => {
  it('is read in paragraphs, lists and tables, its title by the name of its style', async () => {
    const row = (...cells: string[]) => `<w:tr>${cells.map((cell) => `<w:tc>${p(r(cell))}</w:tc>`).join('')}</w:tr>`;
    const article = await read(
      makeDocx(
        styled('Titel', 'Harbour bridge closes') + p(r('By Rosa Medina')) + BODY + styled('berschrift1', 'What is planned') +
          p(r('New cables'), '<w:numPr><w:ilvl w:val="0"/></w:numPr>') + p(r('A second lane'), '<w:numPr/>') +
          `<w:tbl>${row('Port', 'Ships')}${row('Allery', '412')}</w:tbl>` + p(r('It opens again in May.')),
        { title: 'template 7' },
      ),
    );
    expect(article.blocks.map(({ kind, start, end }) => [kind, article.text.slice(start, end)])).toEqual([
      ['heading', 'Harbour bridge closes'],
      ['paragraph', 'By Rosa Medina'],
      ['paragraph', SENTENCE],
      ['heading', 'What is planned'],
      ['list-item', 'New cables'],
      ['list-item', 'A second lane'],
      ['table', 'Port | Ships\nAllery | 412'],
      ['paragraph', 'It opens again in May.'],
    ]);
    expect([article.title, article.author]).toEqual(['Harbour bridge closes', 'Rosa Medina']);
    expect(article.text.slice(article.bodyStart)).toMatch(/^The port closed/);
  });

  it.each<[string, string, string, string[]]>([
    ['a removal of tracked changes', `${r('The port closed ')}<w:del><w:r><w:delText>four</w:delText></w:r></w:del><w:ins>${r('two')}</w:ins>${r(' bridges on Monday after cracks were found.')}`, 'The port closed two bridges on Monday after cracks were found.', ['struck-out']],
    ['struck words', `${r('The port closed ')}${r('four', '<w:strike/>')}${r(' two bridges on Monday after cracks were found.')}`, 'The port closed two bridges on Monday after cracks were found.', ['struck-out']],
    ['words that are struck no more', `${r('The port closed ')}${r('four', '<w:strike w:val="0"/>')}${r(' bridges on Monday after cracks were found.')}`, 'The port closed four bridges on Monday after cracks were found.', []],
    ['hidden words', `${r('The port closed ')}${r('for ever ', '<w:vanish/>')}${r('two bridges on Monday after cracks were found.')}`, 'The port closed two bridges on Monday after cracks were found.', ['hidden']],
    ['the mark of a note', `${r('The port closed two bridges on Monday after cracks were found.')}${r('3', '<w:vertAlign w:val="superscript"/>')}<w:r><w:footnoteReference w:id="1"/></w:r>`, 'The port closed two bridges on Monday after cracks were found.', ['note-mark']],
    ['a power', `${r('The new park of the port covers forty km')}${r('2', '<w:vertAlign w:val="superscript"/>')}${r(' by the sea.')}`, 'The new park of the port covers forty km² by the sea.', []],
    ['a word in many runs', `${r('The po')}${r('rt closed')}<w:r><w:tab/><w:t>two brid</w:t><w:softHyphen/><w:t>ges on</w:t><w:noBreakHyphen/><w:t>off days this week.</w:t></w:r>`, 'The port closed two bridges on-off days this week.', []],
    ['a line break', `<w:r><w:t>The port closed two bridges on Monday</w:t><w:br/><w:t>after cracks were found.</w:t></w:r>`, 'The port closed two bridges on Monday\nafter cracks were found.', []],
    ['the code of a field', `${r('The port closed two bridges on Monday, see ')}<w:r><w:instrText>HYPERLINK "https://port.example"</w:instrText></w:r>${r('the plan.')}`, 'The port closed two bridges on Monday, see the plan.', []],
    ['a text box, twice', `${r('The port closed two bridges on Monday after cracks were found.')}<mc:AlternateContent><mc:Choice><w:txbxContent>${p(r('Call 555.'))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p(r('Call 555.'))}</w:txbxContent></mc:Fallback></mc:AlternateContent>`, 'Call 555.\n\nThe port closed two bridges on Monday after cracks were found.', []],
    ['references of XML', `${r('Lima &amp; Sons closed &#8220;two&#8221; bridges on Monday after cracks were found.')}`, 'Lima & Sons closed “two” bridges on Monday after cracks were found.', []],
  ])('reads %s as its reader sees it', async (_, content, text, leftOut) => {
    const article = await read(makeDocx(p(content)));
    expect([article.text, article.leftOut ?? []]).toEqual([text, leftOut]);
  });

  it('takes a first line in large type for its title, and prose in a table for paragraphs', async () => {
    const large = p(r('Harbour bridge closes', '<w:sz w:val="40"/>'));
    const article = await read(makeDocx(`${large}<w:tbl><w:tr><w:tc>${p(r(`${SENTENCE} `.repeat(4)))}</w:tc></w:tr></w:tbl>`));
    expect([article.title, article.blocks.map(({ kind }) => kind)]).toEqual(['Harbour bridge closes', ['paragraph', 'paragraph']]);
  });
});

const whole = makeDocx(BODY);
const swap = (bytes: Uint8Array, from: number, to: number) => bytes.map((byte) => (byte === from ? to : byte));

describe('a Word document that holds no article', () => {
  it.each([
    ['without words', 'DOCUMENT_WITHOUT_TEXT', () => makeDocx(p('<w:r><w:drawing/></w:r>'))],
    ['that is a spreadsheet', 'DOCUMENT_BROKEN', () => zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') })],
    ['that is none', 'DOCUMENT_BROKEN', () => strToU8(SENTENCE.repeat(9))],
    ['that is empty', 'DOCUMENT_BROKEN', () => new Uint8Array()],
    ['that is cut off', 'DOCUMENT_BROKEN', () => whole.slice(0, whole.length / 2)],
    ['of Word 97', 'DOCUMENT_BROKEN', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3)],
    ['with a password', 'DOCUMENT_ENCRYPTED', () => strToU8(`\u00d0\u00cf\u0011\u00e0..${[...'EncryptedPackage'].join('\0')}`, true)],
    ['that unfolds to 40 MB', 'DOCUMENT_TOO_LARGE', () => zipSync({ 'word/document.xml': new Uint8Array(40_000_000).fill(32) })],
    ['whose deflated bytes are none', 'DOCUMENT_BROKEN', () => swap(whole, 0x4b, 0x4b).map((byte, at) => (at > 300 && at < 420 ? 0xff : byte))],
  ])('%s is answered %s', async (_, code, bytes) => {
    const answer = await outcome(read(bytes()));
    expect(answer).toMatchObject({ article: null, code });
    expect(answer.detail).toMatch(/\.$/);
  });
});
