/** Places and bodies that our lists know, where capitals tell nothing: at the start of a sentence, in a heading. */
import { pattern } from '../../../pattern.ts';
import type { Document, Sentence, Token } from '../../../text/document.ts';
import { isCreditLine } from '../../credit-line.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isKnownOrganisation } from '../words/known-organisations.ts';
import { isEverydayWord } from '../words/everyday-words.ts';
import type { NameRun } from '../words/name-run.ts';
import { isWellKnownPlace } from '../words/places.ts';
import { toRun } from './to-run.ts';

/**
 * "Polonia ha aceptado", "Sicily and Malta": a place that is no word as well.
 * @param bare the word in small letters, without its possessive ending
 */
export const isPlaceAlone = ({ language }: Lexicon, { text }: Token, bare: string): boolean =>
  isWellKnownPlace(text.slice(0, bare.length), language) && !isEverydayWord(language, bare);

/**
 * "Airbus a livré", "Enel ha chiuso", "OpenAI et Google dominent": a body that a list has, by its shape or by the verb
 * behind it, before which no noun stands without an article. French and Italian.
 */
export function isBodyAlone({ tokens }: Document, { bodyHeads, saying, finite }: Lexicon, i: number): boolean {
  const [{ text = '' } = {}, next, verb] = [tokens[i], tokens[i + 1], tokens[i + SECOND]];
  if (!bodyHeads?.small || !isKnownOrganisation(text)) return false;
  if (/\p{L}[-.]?\p{Lu}/u.test(text)) return true;
  const word = next?.lower ?? '';
  const isArticle = /^(?:les?|la|l['’]|il)$/.test(verb?.lower ?? ''); // "Proximus et la Stib"
  const second = tokens[isArticle ? i + SECOND + 1 : i + SECOND];
  const isJoined = /^(?:et|e|ed)$/.test(word) && /^\p{Lu}/u.test(second?.text ?? '');
  return isJoined || AUXILIARY.test(word) || saying.has(word) || finite?.test(word) === true;
}
/** From the first of two names to the other, over "et". */
const SECOND = 2;
const AUXILIARY = pattern(
  'u',
  '^(?:a|ont|avait|est|sont|était|sera|va|vont|veut|peut|doit|fait|n[’\']|ne|s[’\']|se|',
  'ha|hanno|aveva|è|sono|era|sarà|va|vuole|può|deve|fa|non|si|chiude|lancia|annuncia|punta|compra|acquista|cede|',
  'taglia|investe|sale|scende|vola|crolla|batte|vince|perde|\\p{Ll}{3,}(?:erà|irà|eranno|iranno|ra|ront))$',
);

/** "Mehr Umsatz in Nordamerika": behind a preposition, in a heading that is no title in capitals. */
export function placesInHeading(
  doc: Document, lexicon: Lexicon, { firstToken, endToken, paragraph, start, end }: Sentence, sentence: number,
): NameRun[] {
  const isHeading = doc.paragraphs[paragraph]?.kind === 'heading' && !isCreditLine(doc.text.slice(start, end));
  if (!isHeading) return [];
  const found: NameRun[] = [];
  for (let i = firstToken + 1; i < endToken; i++) {
    const [token, before] = [doc.tokens[i], doc.tokens[i - 1]];
    if (!token || !before || !lexicon.prepositions.has(before.text)) continue;
    const isWhole = i + 1 === endToken || !/^\p{Lu}/u.test(doc.tokens[i + 1]?.text ?? '');
    const run = isWhole && isPlaceAlone(lexicon, token, token.lower) ? toRun(doc, i, i + 1, i, sentence) : null;
    if (run) found.push(run);
  }
  return found;
}
