/**
 * "Preguntada por Luis Gil, respondió: «…»", "Auf die Frage von Richter Kern, warum, antwortete er": who asks does not
 * answer. In languages whose heads come first.
 */
import { endsInQuestion } from '../tags/asked.ts';
import { isAdjective } from '../phrase/adjective.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { isDeterminer } from '../phrase/governed.ts';
import { endsInColon, ownTokens } from '../head-first/head-first-region.ts';
import { entityAt, lowerAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';

export function isAsker(scene: Scene, quote: Quotation, { who, reference }: Candidate): boolean {
  const isColon = endsInColon(scene, quote);
  const { first, end } = sentenceAround(scene, isColon ? quote.first - 1 : quote.first);
  if (!('entity' in who)) // "Confrontado com o relatório, encolheu os ombros: «…»"
    return isColon && ownTokens(scene, first, who.first).some((i) => i >= who.first - 2 && isAsked(scene, quote, i));
  if (reference?.kind === 'descriptor') return false;
  return ownTokens(scene, first, Math.min(end, quote.last + LONGEST_TAG)).some((i) => {
    const at = isAsked(scene, quote, i) ? askerFrom(scene, i + 1, who.entity) : -1;
    return at > 0 && (reference?.kind !== 'name' || (reference.first <= at && at < reference.end));
  });
}

/**
 * A participle or a noun of asking, before whoever asks: "preguntado por", "a la pregunta de". "La pregunta de Eva Mora
 * fue directa: «¿…?»" quotes what is asked, and so do all questions that answer no other.
 */
function isAsked(scene: Scene, quote: Quotation, i: number): boolean {
  const { lexicon } = scene;
  const [word, next] = [lowerAt(scene, i), lowerAt(scene, i + 1)];
  if (lexicon.asked?.has(word)) return lexicon.agents?.has(next) === true || /^(?:com|con|col|avec)$/.test(next);
  const isQuestion = lexicon.questions?.has(word) === true && lexicon.genitives?.has(next) === true;
  return isQuestion && (isAnswered(scene, i) || !endsInQuestion(scene, quote));
}

/** "auf die letzte Frage", "a uma pergunta": a preposition of answering before the noun, with its articles. */
function isAnswered(scene: Scene, noun: number): boolean {
  for (let i = noun - 1; i >= noun - LONGEST_BEFORE; i--) {
    const [isArticle, opens] = [isDeterminer(scene, i), isDeterminer(scene, i + 1)];
    const isPreposition = scene.lexicon.beforeQuestions?.has(lowerAt(scene, i)) === true;
    if (isPreposition && (!isArticle || opens)) return true; // "a pergunta" has its article
    if (!isArticle && (opens || !isAdjective(scene, i))) return false;
  }
  return false;
}
/** "a todas las últimas preguntas", in words. */
const LONGEST_BEFORE = 4;

/** Where the asker's name begins that the preposition at `first` governs: no comma stands before it; or -1. */
function askerFrom(scene: Scene, first: number, entity: number): number {
  for (let i = first; i < first + LONGEST_OFFICE && !/^[,.;:]$/.test(textAt(scene, i)); i++)
    if (entityAt(scene, i) >= 0) return entityAt(scene, i) === entity ? i : -1;
    else if (lowerAt(scene, i) === '') return -1;
  return -1;
}
/** "von Richter am Landgericht Kern", and a tag behind the marks that opens with who asked, in tokens. */
const LONGEST_OFFICE = 8;
const LONGEST_TAG = 24;
