/**
 * Where a story begins in the text of its page: with its dateline, where one stands behind captions, highlights and
 * teasers. And what is no part of it: captions, those with a number of a gallery before them or a credit behind them,
 * what a firm tells of itself, and the lines of links.
 */
import { readDateline } from '../article/dateline.ts';
import type { Document, Paragraph, Sentence } from '../text/document.ts';
import { pattern } from '../pattern.ts';
import { oncePer } from '../text/memo.ts';

/** A page sets no more paragraphs than these before its story. */
const BEFORE = 8;
/** "IN TEXAS: Family in quarantine" is a link to another story; an agency or a dash is the mark of a dateline. */
const MARKED = /[()/—–-]/u;
/** "3 of 18. Rescuers search …", "1/4 Rescuers …" */
const NUMBERED = /^\d{1,3}(?: of |\/)\d{1,3}[.:]?\s/u;
/** "Credit: Public domain", "Photo by …": a line behind the caption whose picture it credits. */
const CREDIT = /^(?:credits?\s?:|(?:photo(?:graph)?|image|picture)s?\s(?:by|credit|courtesy)\b)/iu;

/** "Passengers wait at noon. Photo: Lena Ahrens/Lund Press", in one paragraph. */
const CREDITED = pattern(
  'u',
  String.raw`\s\(?(?:(?:Photo|Foto|Image|Imagen|Immagine|Imagem|Bild|Picture|Credit|Crédito|Crédit)s?\s?[:©]|©)`,
  String.raw`\s?[^.!?:\n]{2,60}\)?\.?$`,
);

/** Offset of the first paragraph of the story. */
export const storyStart = oncePer((document: Document): number => {
  const { text, paragraphs, bodyStart } = document;
  const first = paragraphs[0]?.start ?? 0;
  if (readDateline(text, 0)?.end === bodyStart) return first;
  return paragraphs.slice(0, BEFORE).find(({ start }) => opensStory(text, start))?.start ?? first;
});

function opensStory(text: string, start: number): boolean {
  const dateline = readDateline(text, start);
  return dateline !== null && MARKED.test(text.slice(start, dateline.end));
}

/** A sentence of the story's running text. */
export const isOfStory = (document: Document, sentence: Sentence): boolean =>
  document.paragraphs[sentence.paragraph]?.kind === 'text' && !isBesideStory(document, sentence.paragraph) &&
  !isLinkLine(document, sentence);

/** "Read the ruling ." between sentences whose full stops stand close: the line of a link, or a subhead. */
export const isLinkLine = (document: Document, sentence: Sentence): boolean =>
  endsApart(document, sentence) && !stopsApart(document);

const endsApart = ({ text }: Document, { end }: Sentence): boolean =>
  text[end - 1] === '.' && /\s/u.test(text[end - 2] ?? '');

/** A text all of whose marks stand apart, as programs part them, has no such lines. */
const stopsApart = oncePer((document: Document): boolean => {
  const apart = document.sentences.filter((sentence) => endsApart(document, sentence));
  return apart.length > document.sentences.length * MOST_LINKS;
});
/** Of the sentences of a page. */
const MOST_LINKS = 0.4;

/** A caption, or what stands before the story: asked of each sentence of a paragraph, by everything that ranks them. */
export function isBesideStory(document: Document, paragraph: number): boolean {
  const answers = besideStory(document);
  return (answers[paragraph] ??= isBeside(document, paragraph));
}
const besideStory = oncePer((_: Document): boolean[] => []);

function isBeside(document: Document, paragraph: number): boolean {
  const [own, next] = document.paragraphs.slice(paragraph, paragraph + 2);
  if (own === undefined) return false;
  const isCredited = next !== undefined && CREDIT.test(lineOf(document, next));
  const isOutside = own.start < storyStart(document) || own.start >= aboutStart(document);
  const last = document.text.slice(Math.max(own.start, own.end - LONGEST_CREDIT), own.end);
  return isOutside || NUMBERED.test(lineOf(document, own)) || isCredited || CREDITED.test(last);
}

/**
 * "About Lund Ferries", "À propos du SMVA", „Über die Lund GmbH“: behind the news of a release a firm tells of itself.
 * It is named there: "About the bridge" is a heading.
 */
const ABOUT = pattern(
  'u',
  String.raw`^(?:(?:About|[ÀA] propos|Acerca|Sobre|Informazioni su|`,
  String.raw`Chi è)\s(?:\p{Ll}+['’]?\s?){0,3}\p{Lu}[^.!?\n]{0,60}|`,
  String.raw`Über\s(?:uns|[^.!?\n]{2,50}\s(?:GmbH|AG|SE|KG|eG|e\. ?V\.|Gruppe|Stiftung))|`,
  String.raw`(?:Notes to editors|Media contacts?|Pressekontakt|Contacts? presse|Contacto de prensa|Contatti stampa|`,
  String.raw`Contactos? de imprensa|Chi siamo|Über uns):?)$`,
);

/** "About Lund Ferries: Founded in 1911, …", in one paragraph. */
const ABOUT_WITHIN = pattern(
  'u',
  String.raw`^(?:About|[ÀA] propos|Über|Acerca|Sobre|Informazioni su)\s(?:\p{Ll}+['’]?\s?){0,3}\p{Lu}`,
  String.raw`[^.!?:\n]{0,60}:\s`,
);
/** „Über Lundwerke“ over „Die Lundwerke …“. */
const UEBER = /^Über\s(?:die\s|den\s|das\s)?[^.!?\n]*?(\p{Lu}[\p{L}-]+)$/u;

/** Offset of the first such line in the second half of the article; Infinity where none stands there. */
const aboutStart = oncePer((document: Document): number => {
  const { text, paragraphs } = document;
  const half = paragraphs.slice(Math.ceil(paragraphs.length / 2));
  const isAbout = ({ start, end }: Paragraph, at: number): boolean => {
    const line = text.slice(start, Math.min(end, start + LONGEST_HEADING));
    if (ABOUT_WITHIN.test(line)) return true;
    if (end - start > LONGEST_HEADING) return false;
    const [, name] = UEBER.exec(line) ?? [];
    const next = half[at + 1];
    return ABOUT.test(line) || (name !== undefined && next !== undefined && lineOf(document, next).includes(name));
  };
  return half.find(isAbout)?.start ?? Infinity;
});
const LONGEST_HEADING = 90;

const LONGEST_MARK = 40;
/** With the word before it. */
const LONGEST_CREDIT = 90;
const lineOf = ({ text }: Document, { start, end }: Paragraph): string =>
  text.slice(start, Math.min(end, start + LONGEST_MARK));
