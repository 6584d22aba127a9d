/**
 * Papers and programmes in marks, where heads come first: "sagte sie der „Bild am Sonntag“", "ha detto al «Corriere
 * della Sera»", "im „Bericht aus Berlin“". Nobody says their names, however many of their words are small.
 */
import { pattern } from '../../../pattern.ts';
import type { Document } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isKnownOrganisation } from '../../names/words/known-organisations.ts';
import { isListedBody } from '../../names/words/listed-bodies.ts';
import type { Quotation } from '../marks/find-quotations.ts';

export function isOutletInMarks(doc: Document, lexicon: Lexicon, quotation: Quotation): boolean {
  const words = doc.text.slice(quotation.start, quotation.end);
  if (doc.tokens[quotation.first - 1]?.text === ':' || /[,:;!?…]/.test(words)) return false;
  if (isKnownByName(words)) return true;
  if (!lexicon.capitalisesNouns || words.split(' ').length > LONGEST) return false;
  const before = doc.text.slice(Math.max(0, quotation.start - AROUND), quotation.start);
  return PAPER.test(words) && (OF_OUTLET.test(before) || isTold(doc, lexicon, quotation));
}
/** In words: "Die Sendung mit der Maus". */
const LONGEST = 6;
/** "Nachrichtensendung", a space, a mark, and a few letters more. */
const AROUND = 40;

/** A body that a list knows, of two words or with its letters: "Bild am Sonntag", "B.Z."; "Nein" is none. */
const isKnownByName = (words: string): boolean =>
  LETTERS.test(words) ||
  (words.includes(' ') && [words, ...ARTICLES.map((the) => the + words)].some(isKnown));
const isKnown = (name: string): boolean => isKnownOrganisation(name) || isListedBody(name);
const LETTERS = /^(?:\p{Lu}\.){2,3}$/u;
/** "al «Giornale di Sicilia»", "au « Journal du dimanche »": the article stands before the marks. */
const ARTICLES = ['Le ', 'La ', 'Il ', 'El '];

/** With a capital, a number ("10 vor 10"), or one word in small letters: "taz", "t-online"; no sentence. */
const PAPER = pattern('u', String.raw`^(?:[\p{Lu}\p{Nd}][^.]*|(?:\p{Lu}\.)+(?:\s[^.]+)?|[\p{L}-]+(?:\.\p{Ll}{2,3})?)$`);

/** "in der ORF-Sendung „…“", "im Podcast „…“": what kind of thing it is. */
const OF_OUTLET = pattern(
  'u',
  String.raw`(?:[Ss]endung|[Ss]how|[Pp]odcasts?|[Pp]ortals?|[Mm]agazins?|[Zz]eitung|[Bb]latts?|[Zz]eitschrift|`,
  String.raw`[Ff]ormats?|[Rr]eihe|[Ss]erie|[Aa]lbums?|[Rr]omans?|[Dd]okumentation|[Ff]ilms?)\s[„“"«»]$`,
);

/**
 * "„…“, sagte er am Montag der „Bild am Sonntag“", "…, sagte sie im „Bericht aus Berlin“", "Der „Welt der Frau“ sagte
 * sie": behind a tag and whoever speaks, what an article brings in. "Er sagte der Partei „Nein“" is no tag.
 */
function isTold({ tokens }: Document, lexicon: Lexicon, { first, last }: Quotation): boolean {
  const at = tokens[first]?.sentence;
  const lowerAt = (i: number): string => (tokens[i]?.sentence === at ? (tokens[i]?.lower ?? '') : '');
  if (!BRINGS_IN.test(lowerAt(first - 1))) return false;
  if (lowerAt(first - 2) === '') return /^de[rmn]$/.test(lowerAt(first - 1)) && lexicon.saying.has(lowerAt(last + 1));
  if (NOT_TOLD.test(lowerAt(first - 2))) return false;
  for (let i = first - 2; i > first - FARTHEST && !/^[,:;.!?]?$/.test(lowerAt(i)); i--)
    if (lexicon.saying.has(lowerAt(i))) return lowerAt(i - 1) === ',' || tokens[last + 1]?.text === ':';
  return false;
}
const BRINGS_IN = /^(?:de[rmns]|im|beim?|gegenüber|zum)$/;
/** "von dem „Ende der Geduld“", "auf den „Tag danach“": what somebody speaks of. */
const NOT_TOLD = /^(?:mit|von|auf|über|an|zu|für|gegen|um|aus|vor|nach|trotz|wegen|zur|durch|ohne)$/;
/** "sagte die stellvertretende Vorsitzende Anna Lena Kern (Grüne) am Montag in Berlin der": in tokens. */
const FARTHEST = 18;
