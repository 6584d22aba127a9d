/**
 * A Word document (Office Open XML, ECMA-376) into an article. Headers, footers, notes and comments are other files.
 */
import { Parser } from 'htmlparser2';
import type { Block, FoundArticle } from '../../article.ts';
import { countWords } from '../../clean-text.ts';
import { Fault } from '../../../errors.ts';
import { MIN_ARTICLE_WORDS } from '../../../limits.ts';
import { TextBuilder } from '../../text-builder.ts';
import { frameArticle, statedAuthor, statedTitle } from '../frame-article.ts';
import { openZip } from './unzip.ts';
import { readWordXml, type WordParagraph } from './word-xml.ts';

/** The older Office files, and the envelope of an encrypted one: both are OLE. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const BODY = 'word/document.xml';
/** In larger type than the usual by this factor, a line at the top is the title. */
const LARGER = 1.2;
const TITLE_AMONG = 6;
const LONGEST_TITLE = 250;
/** A cell of more letters holds prose: the table arranges the page. */
const LONGEST_CELL = 200;

/** @throws Fault DOCUMENT_BROKEN, DOCUMENT_ENCRYPTED, DOCUMENT_TOO_LARGE, DOCUMENT_WITHOUT_TEXT */
export function readDocx(bytes: Uint8Array): FoundArticle {
  if (OLE.every((byte, at) => bytes[at] === byte)) throw oleFault(bytes);
  const archive = openZip(bytes);
  const xml = archive.read(BODY);
  if (!xml) throw new Fault('DOCUMENT_BROKEN', `The body is no Word document: it is an archive without ${BODY}.`);
  const names = styleNames(decode(archive.read('word/styles.xml')));
  const core = propertiesOf(decode(archive.read('docProps/core.xml')));
  const { paragraphs, leftOut } = readWordXml(decode(xml));
  const out = new TextBuilder();
  for (const reason of leftOut) out.leaveOut(reason);
  for (const group of groupsOf(paragraphs)) setGroup(group, names, out);
  const found = out.finish();
  if (countWords(found.text, MIN_ARTICLE_WORDS) < MIN_ARTICLE_WORDS) {
    throw new Fault(
      'DOCUMENT_WITHOUT_TEXT', 'The Word document holds no running text: pictures, shapes or nothing. Send its text.',
    );
  }
  const title = titleOf(paragraphs, names) ?? statedTitle(core.get('dc:title') ?? '', found.text);
  return frameArticle(found, { title, author: statedAuthor(core.get('dc:creator') ?? '') });
}

const decode = (bytes: Uint8Array | null) => (bytes ? new TextDecoder(encodingOf(bytes)).decode(bytes) : '');
const MARK_LITTLE = 0xfeff;
const MARK_BIG = 0xfffe;

/** By its byte order mark. */
function encodingOf([first = 0, second = 0]: Uint8Array): string {
  const mark = first + (second << 8);
  return mark === MARK_LITTLE ? 'utf-16le' : mark === MARK_BIG ? 'utf-16be' : 'utf-8';
}

/** An encrypted document is called so inside its envelope, in UTF-16. */
function oleFault(bytes: Uint8Array): Fault {
  const isEncrypted = new TextDecoder('latin1').decode(bytes).includes([...'EncryptedPackage'].join('\0'));
  return isEncrypted
    ? new Fault('DOCUMENT_ENCRYPTED', 'The document asks for a password. Save it without one.')
    : new Fault('DOCUMENT_BROKEN', 'The body is a document of Word 97 to 2003 (.doc). Save it as .docx.');
}

/** Rows of a table together; every paragraph outside by itself, and so those of a table that arranges the page. */
function groupsOf(paragraphs: readonly WordParagraph[]): WordParagraph[][] {
  const prose = new Set(paragraphs.filter(({ text }) => text.length > LONGEST_CELL).map(({ cell }) => cell?.table));
  const groups: WordParagraph[][] = [];
  for (const paragraph of paragraphs) {
    const last = groups.at(-1);
    const isData = paragraph.cell && !prose.has(paragraph.cell.table);
    if (isData && last?.[0]?.cell?.table === paragraph.cell?.table) last?.push(paragraph);
    else groups.push([paragraph]);
  }
  return groups;
}

function setGroup(group: readonly WordParagraph[], names: ReadonlyMap<string, string>, out: TextBuilder): void {
  const [first] = group;
  if (!first) return;
  if (group.length > 1) {
    out.open('table');
    for (const [index, { text, cell }] of group.entries()) {
      const before = group[index - 1]?.cell;
      if (before && before.row !== cell?.row) out.lineBreak();
      else if (before) out.add(before.cell === cell?.cell ? ' ' : ' | ');
      out.add(text.replaceAll('\n', ' '));
    }
    return;
  }
  out.open(kindOf(first, names));
  for (const [index, line] of first.text.split('\n').entries()) {
    if (index > 0) out.lineBreak();
    out.add(line);
  }
}

function kindOf({ style, isListItem }: WordParagraph, names: ReadonlyMap<string, string>): Block['kind'] {
  const name = names.get(style) ?? style;
  if (/^(?:title|subtitle|heading\s?\d)/i.test(name)) return 'heading';
  if (/^caption$/i.test(name)) return 'caption';
  return isListItem || /^list /i.test(name) ? 'list-item' : 'paragraph';
}

/** The paragraph in the style of a title, the first heading, or a first line in larger type. */
function titleOf(paragraphs: readonly WordParagraph[], names: ReadonlyMap<string, string>): string | null {
  const first = paragraphs
    .slice(0, TITLE_AMONG)
    .filter(({ text }) => text.length <= LONGEST_TITLE && /\s\S/.test(text.trim()));
  const styled = (pattern: RegExp) => first.find(({ style }) => pattern.test(names.get(style) ?? style));
  const larger = first.filter(({ size }) => size >= usualSize(paragraphs) * LARGER);
  const largest = larger.reduce<WordParagraph | undefined>((a, b) => (a && a.size >= b.size ? a : b), undefined);
  const title = styled(/^title$/i) ?? styled(/^heading\s?1$/i) ?? largest;
  return title ? title.text.replace(/\s+/g, ' ').trim() : null;
}

/** Eleven points, in half points: what Word sets where nothing is said. */
const DEFAULT_SIZE = 22;

/** The size in which most letters are set. */
function usualSize(paragraphs: readonly WordParagraph[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of paragraphs) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] || DEFAULT_SIZE;
}

/** Ids of styles → their names, which Word writes in English in every language. */
function styleNames(xml: string): Map<string, string> {
  const names = new Map<string, string>();
  let id = '';
  const onopentag = (name: string, attributes: Record<string, string>) => {
    if (name === 'w:style') id = attributes['w:styleId'] ?? '';
    else if (name === 'w:name' && id !== '') names.set(id, attributes['w:val'] ?? '');
  };
  new Parser({ onopentag }, { xmlMode: true }).end(xml);
  return names;
}

/** Texts of the document's properties by their tags. */
function propertiesOf(xml: string): Map<string, string> {
  const properties = new Map<string, string>();
  let at = '';
  new Parser(
    {
      onopentag: (name) => (at = name),
      ontext: (text) => properties.set(at, (properties.get(at) ?? '') + text),
      onclosetag: () => (at = ''),
    },
    { xmlMode: true, decodeEntities: true },
  ).end(xml);
  return properties;
}
