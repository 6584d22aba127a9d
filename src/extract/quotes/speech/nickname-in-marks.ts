/**
 * What somebody or something goes by, in marks: "Julián “el Zurdo” Paredes", "Luis Osa, «Chispa», …", "alias «el
 * Profe»", "the gang, known as “the Bakers”, …", "la banda de «los Topos»", "the scheme, dubbed “cash for cows”, …".
 * Nobody says it, though a verb of saying stands in the sentence.
 */
import { pattern } from '../../../pattern.ts';
import { countWords } from '../../../text/count-words.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { entityAt, isOutside, lowerAt, textAt, type Scene } from '../scene/scene.ts';

export function isNickname(scene: Scene, quote: Quotation): boolean {
  const words = scene.doc.text.slice(quote.start, quote.end);
  const isShort = quote.closed && countWords(words) <= LONGEST;
  if (!isShort || !isOutside(scene, quote.first - 1) || isByAgent(scene, quote)) return false;
  if (LIKE_A_NAME.test(words.replace(/\.$/, '')) && goesBy(scene, quote)) return true;
  if (/[.!?…]$/.test(words)) return false;
  const isTheirs = isInsideName(scene, quote) || isApposed(scene, quote) || isNamedSo(scene, quote);
  return (LIKE_A_NAME.test(words) && isTheirs) || isDubbed(scene, quote);
}
/** In words. */
const LONGEST = 4;
/** "Chispa", "el Zurdo", "The Rock" */
const LIKE_A_NAME = /^(?:\p{L}{1,3} )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?,?$/u;

/** 'a woman who goes by the name "Lucky."', "un voisin qui se fait appeler « Tonton »": a stop may stand inside. */
const goesBy = ({ doc: { text } }: Scene, { start }: Quotation): boolean =>
  GOES_BY.test(text.slice(Math.max(0, start - LONGEST_CALL), start - 1));
const GOES_BY = pattern(
  'u',
  String.raw`(?<!\p{L})(?:(?:goes|go|went|going) by(?: the (?:name|nickname|alias|handle)(?: of)?)?|`,
  'se fai(?:sai)?t appeler|se hac(?:e|ía) llamar|si fa(?:ceva)? chiamare|se faz chamar) $',
);
/** In letters. */
const LONGEST_CALL = 40;

/** "dubbed “a disaster” by critics": somebody says so. */
const isByAgent = ({ lexicon, doc }: Scene, { last }: Quotation): boolean => {
  const next = doc.tokens[last + 1]?.lower ?? '';
  return next === 'by' || lexicon.agents?.has(next) === true;
};

/** "Julián “el Zurdo” Paredes": the marks are a part of the name. */
const isInsideName = (scene: Scene, { first }: Quotation): boolean => entityAt(scene, first) >= 0;

/**
 * "Luis Osa, «Chispa», tiene …", "Luis Osa («Chispa»)"; in "dijo Luis Osa, «Nunca», y …" and "Luis Osa, «Nunca»,
 * respondió" he says it, and in "Luis Osa, «Dimisión», gritaba la gente" somebody else.
 */
function isApposed(scene: Scene, { first, last, end }: Quotation): boolean {
  const isClosed = /^[,)]$/.test(textAt(scene, last + 1)) || scene.doc.text[end - 1] === ',';
  if (!/^[,(]$/.test(textAt(scene, first - 1)) || !isClosed) return false;
  if (textAt(scene, first - 1) === ',' && isToldBehind(scene, last)) return false;
  const bearer = entityAt(scene, first - 2);
  const before = lowerAt(scene, (scene.nameFirst[first - 2] ?? first) - 1);
  return scene.entities[bearer]?.kind === 'person' && !scene.lexicon.saying.has(before);
}

/** ", respondió", ", le gritó la gente", ", the crowd shouted": a verb of saying right behind the marks. */
const isToldBehind = ({ lexicon, doc }: Scene, last: number): boolean =>
  doc.tokens.slice(last + 1, last + 1 + NEAR).some(({ lower }) => lexicon.saying.has(lower));
/** In tokens, with the comma. */
const NEAR = 5;

/** ", alias «el Profe»", ", known as “the Bakers”", "la banda de «los Topos»" */
function isNamedSo(scene: Scene, { first }: Quotation): boolean {
  const { naming, genitives } = scene.lexicon;
  const isNaming = (i: number): boolean => isOutside(scene, i) && naming.has(lowerAt(scene, i));
  const joint = lowerAt(scene, first - 1);
  if (isNaming(first - 2) && (genitives?.has(joint) || AS.test(joint))) return true;
  return isNaming(first - 1) && (/^[,(]$/.test(textAt(scene, first - 2)) || entityAt(scene, first - 2) >= 0);
}
const AS = /^(?:as|como|comme|come|als)$/;

/**
 * "The scheme, dubbed “cash for cows”, pays farmers.": a participle between commas; what is "branded" something is
 * judged. English.
 */
const isDubbed = (scene: Scene, { first, last, end }: Quotation): boolean =>
  /^(?:dubbed|nicknamed)$/.test(lowerAt(scene, first - 1)) && textAt(scene, first - 2) === ',' &&
  (textAt(scene, last + 1) === ',' || scene.doc.text[end - 1] === ',');
