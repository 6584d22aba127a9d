/**
 * "osserva la presidente del comitato “Salviamo il Parco” Anna Ricci", "o presidente da associação “Amigos do Rio”, Rui
 * Melo": what a body is called, between an office in it and whoever holds that. Nobody says it there, and as a
 * quotation it would part the verb from the name. Romance languages.
 */
import type { Document } from '../../../text/document.ts';
import { isRomance, type Lexicon } from '../../lexicon/lexicon.ts';
import { isRole } from '../../names/words/name-kind.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { entityAt, isOutside, textAt, type Scene } from '../scene/scene.ts';

/** Most words in the name of a body: "Giù le mani dal parco del Lago". */
const LONGEST = 7;
/** "presidente della neonata associazione culturale", in tokens before the mark. */
const FAR_OFFICE = 6;

export function isBodyInMarks(doc: Document, lexicon: Lexicon, { first, last, start, end }: Quotation): boolean {
  const words = doc.text.slice(start, end);
  const isName = /^[\p{Lu}\p{Nd}]/u.test(words) && !/[.,;:!?…–—]/.test(words) && words.split(/\s+/).length <= LONGEST;
  return isRomance(lexicon) && isName && isNameBehind(doc, last + 1) && isOffice(doc, lexicon, first - 1);
}

/** " Anna Ricci", ", Anna Ricci": a given name and a surname. */
function isNameBehind({ tokens }: Document, at: number): boolean {
  const given = tokens[at]?.text === ',' ? at + 1 : at;
  return [given, given + 1].every((i) =>
    /^\p{Lu}[\p{L}’'-]+$/u.test(tokens[i]?.text ?? '') && tokens[i]?.sentence === tokens[at - 1]?.sentence);
}

/** "la presidente del", "il portavoce della lista civica": an office, "of", and at most what kind of body it is. */
function isOffice({ tokens }: Document, { genitives, ...lexicon }: Lexicon, before: number): boolean {
  for (let i = before; i > before - FAR_OFFICE && /^\p{Ll}/u.test(tokens[i]?.text ?? ''); i--)
    if (genitives?.has(tokens[i]?.lower ?? '')) return isRole(lexicon, tokens[i - 1]?.lower ?? '');
  return false;
}

/**
 * The token behind “Salviamo il Parco” of "del comitato “Salviamo il Parco” Anna Ricci", or behind the number of "del
 * Circolo 1880 Anna Ricci": both belong to the body, and a person's name follows; else 0.
 */
export function behindName(scene: Scene, i: number): number {
  if (!isRomance(scene.lexicon) || !isOutside(scene, i)) return 0;
  const isNumber = /^(?:1[89]|20)\d\d$/.test(textAt(scene, i)) && entityAt(scene, i - 1) >= 0;
  const end = isNumber ? i + 1 : behindMarks(scene, i);
  return end > 0 && isNameBehind(scene.doc, end) ? end : 0;
}

/** The token behind the mark that closes those few words, or 0. */
function behindMarks(scene: Scene, open: number): number {
  if (!/^[“«"‘„]$/.test(textAt(scene, open))) return 0;
  for (let i = open + 2; i <= open + MOST_TOKENS && isOutside(scene, i); i++)
    if (/^[”»"’]$/.test(textAt(scene, i))) return i + 1;
  return 0;
}
/** Elided articles are tokens of their own. */
const MOST_TOKENS = 10;
