/** Does a writer speak in person, or say what should be? Then nothing of it is a fact, however it is put. */
import { isFirstPerson } from '../extract/facts/function-words.ts';
import type { Planning } from './planning.ts';

/** With this share of its sentences in the first person, speech not counted, a text is somebody's own. */
const PERSONAL = 0.2;
const LABELS =
  'opinion|op-ed|editorial|comment|column|letters?|kommentar|meinung|leitartikel|glosse|opinión|tribune|édito|' +
  'opinione|opinião';
const LABELLED = new RegExp(`^(?:${LABELS})\\s?[:|–—-]`, 'i');

/** An advertisement set as an article says so somewhere. */
const SOLD =
  /\b(?:affiliate[- ]?links?|sponsored content|advertorial|zum angebot|werbung \/ anzeige|contenu sponsorisé)\b/i;

const answers = new WeakMap<Planning, boolean>();

/** Asked by every planner of one sheet, answered once. */
export function isOpinion(planning: Planning): boolean {
  const known = answers.get(planning);
  if (known !== undefined) return known;
  const { headline, text } = planning.sheet;
  const answer = LABELLED.test(headline.text) || SOLD.test(text) || personalShare(planning) > PERSONAL;
  answers.set(planning, answer);
  return answer;
}

function personalShare({ document, sheet }: Planning): number {
  const quotes = [...sheet.quotes].sort((a, b) => a.start - b.start);
  let own = 0;
  let spoken = 0;
  let next = 0;
  for (const { start, end, firstToken, endToken } of document.sentences) {
    while (next < quotes.length && (quotes[next]?.end ?? 0) <= start) next += 1;
    if ((quotes[next]?.start ?? Infinity) < end) continue;
    own += 1;
    for (let t = firstToken; t < endToken; t += 1) {
      const token = document.tokens[t];
      if (!token || !isFirstPerson(token, document.language)) continue;
      spoken += 1;
      break;
    }
  }
  return own === 0 ? 0 : spoken / own;
}
