/** Small words inside a name that Spanish has elsewhere, too: "De la Torre", "Nadir el Fassi", "Guzmán y Olmedo". */
import { startsWithCapital } from '../../../text/capital.ts';
import type { Document, Token } from '../../../text/document.ts';
import { givenNameGender } from '../words/given-names.ts';
import { isKnownOrganisation } from '../words/known-organisations.ts';
import { ARTICLE_IN_SURNAME } from '../words/name-run.ts';
import { isPlace } from '../words/places.ts';

/** Does the small word at `at` join what stands on its two sides into one name that begins at `first`? */
export const joinsSpanish = (doc: Document, at: number, first: number): boolean =>
  isBehindOpening(doc, at, first) ||
  (doc.language === 'es' && (isForeign(doc, at, first) || joinsOfHouse(doc, at, first)));

/** "lamentó De la Torre" */
const isBehindOpening = ({ tokens }: Document, at: number, first: number): boolean =>
  at - first === 1 && tokens[first]?.text === 'De' && ARTICLE_IN_SURNAME.test(tokens[at]?.text ?? '');

/** "Nadir el Fassi", "Ana dos Reis": by the end of a surname that Arabic or Portuguese has behind such a word. */
function isForeign({ tokens, language }: Document, at: number, first: number): boolean {
  const [before, particle, surname] = [tokens[at - 1]?.text ?? '', tokens[at]?.text ?? '', tokens[at + 1]?.text ?? ''];
  const isName = givenNameGender(before) !== undefined || (at - first === 1 && /^\p{Lu}\p{Ll}{3,}$/u.test(before));
  const isShape = particle === 'el' ? /^\p{Lu}\p{Ll}{3,}(?:i|ou)$/u : BEHIND_DOS;
  return /^(?:el|dos)$/.test(particle) && isName && isShape.test(surname) && !isPlace(before, language) &&
    ![before, surname].some(isKnownOrganisation);
}

/** "Ganó Almodóvar dos Globos de Oro": behind "two" stands mostly what there are two of. */
const BEHIND_DOS = /^(?:Santos|Reis|Anjos|Passos|Prazeres|Ramos|Campos|Remédios|Guimarães|Martires|Mártires)$/;

/**
 * "Elena de Guzmán y Olmedo, duquesa": one family's name where a title of the nobility stands beside it, and nobody
 * else has the last surname; "goles de Rodrigo de Paul y Lautaro" are of two.
 */
function joinsOfHouse({ tokens, text }: Document, at: number, first: number): boolean {
  const surname = tokens[at + 1]?.text ?? '';
  const isHouse = tokens[at]?.text === 'y' && tokens[at - 2]?.lower === 'de' && at - 2 > first &&
    givenNameGender(tokens[first]?.text ?? '') !== undefined;
  if (!isHouse || !/^\p{Lu}\p{Ll}{3,}$/u.test(surname) || givenNameGender(surname) !== undefined) return false;
  const [before = '', mark, behind = ''] = [first - 1, at + 2, at + 3].map((i) => tokens[i]?.lower);
  const isNoble = NOBLE.test(before) || (mark === ',' && NOBLE.test(behind));
  return isNoble && text.split(surname).length === text.split(` y ${surname}`).length;
}
const NOBLE = /^(?:(?:archi)?duque(?:sa)?|marqu[eé]s(?:a)?|(?:viz)?cond(?:e|esa)|bar[oó]n(?:esa)?|infant[ea])$/;

/** "Torre", where the article of "(De) la Torre" stands at `at`. */
export const articlesSurname = ({ tokens }: Document, at: number): Token | undefined =>
  ARTICLE_IN_SURNAME.test(tokens[at]?.text ?? '') && startsWithCapital(tokens[at + 1]?.text ?? '')
    ? tokens[at + 1] : undefined;
