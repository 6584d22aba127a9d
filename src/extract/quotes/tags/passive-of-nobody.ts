/**
 * Words by which a passive tells of somebody, without a word of who said so: "was told that her post was “…”", "is
 * widely regarded as “…”", "Ann Lowe, once called “…”,". Nobody's: least of all hers. English.
 */
import type { Quotation } from '../marks/find-quotations.ts';
import { hasAgent } from './passive.ts';
import { isTelling } from './one-clause.ts';
import { BE, beforeAdverbs, isSaidNoun, MEANS } from '../phrase/phrase-words.ts';
import { CLASS } from '../../lexicon/word-classes.ts';
import { oncePerSpan } from '../../../text/memo.ts';
import { wordSet } from '../../../text/word-set.ts';
import { isOutside, isWordOf, lowerAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';

/** Participles whose subject hears the words, however far they stand: "was told at the border that his cheese was". */
export const TOLD = wordSet('told informed warned reminded assured advised asked urged ordered instructed taught');
/** Of what others think or say: before "as", "to be" or the words themselves. */
const THOUGHT = wordSet(
  'regarded seen viewed known considered thought believed understood rumoured rumored alleged expected feared said ' +
  'reported tipped touted billed judged held found ruled nicknamed termed christened named styled',
);
/** Of what others do about it: "accused of", "criticised for", "praised for", "charged with". */
const BLAMED = wordSet(
  'accused suspected criticised criticized blamed condemned praised attacked mocked ridiculed faulted rebuked ' +
  'censured charged convicted cleared fined sacked fired suspended booked',
);
/** Participles that call somebody something and need no "as"; what follows "called" may be its object. */
const NAMED = wordSet('dubbed nicknamed branded labelled labeled termed christened billed deemed considered called');
const MAY_BE_OBJECT = wordSet('called described');
const HEARSAY = wordSet('reportedly allegedly supposedly');
/** Tokens from the participle to the words. */
const FAR = 16;

export const isPassiveOfNobody = oncePerSpan((scene: Scene, quote: Quotation): boolean =>
  scene.lexicon.language === 'en' && !hasAgent(scene, quote) && isToldOf(scene, quote));

function isToldOf(scene: Scene, quote: Quotation): boolean {
  const { first } = sentenceAround(scene, quote.first);
  const verb = beforeAs(scene, quote);
  if (isReported(scene, verb) && [1, 2].some((back) => BE.has(lowerAt(scene, verb - back)))) return true;
  const at = isCalled(scene, quote, verb, first) ? verb : participleBefore(scene, quote, first);
  return at >= 0 && !hasTeller(scene, first, at);
}

const beforeAs = (scene: Scene, { first }: Quotation): number =>
  lowerAt(scene, first - 1) === 'as' ? first - 2 : first - 1;

const isReported = (scene: Scene, i: number): boolean =>
  isOutside(scene, i) && isWordOf(scene, i, CLASS.reporting) && /ed$/.test(lowerAt(scene, i));

/** "Ann Lowe, once called “…”,", "Dubbed “…”, she": right behind the comma that closes her name, or at the opening. */
function isCalled(scene: Scene, quote: Quotation, verb: number, first: number): boolean {
  const word = lowerAt(scene, verb);
  const hasAs = verb < quote.first - 1;
  const calls = hasAs ? THOUGHT.has(word) || isReported(scene, verb) : NAMED.has(word);
  if (!isOutside(scene, verb) || !calls) return false;
  const before = beforeAdverbs(scene, verb, first);
  if (before < first) return true;
  if (textAt(scene, before) !== ',') return false;
  if (!MAY_BE_OBJECT.has(word) || hasAs || before < verb - 1) return true;
  // "the mayor, Ann Lowe, called “a snap vote”"
  for (let i = first; i < before; i++) if (textAt(scene, i) === ',') return false;
  return !scene.lexicon.prepositions.has(lowerAt(scene, quote.first + 1));
}

/** The participle of the passive that brings the words in, or -1. */
function participleBefore(scene: Scene, quote: Quotation, first: number): number {
  const last = /^[,:]$/.test(textAt(scene, quote.first - 1)) ? quote.first - 2 : quote.first - 1;
  for (let i = last; i > Math.max(first, last - FAR); i--) {
    const word = lowerAt(scene, i);
    if (HEARSAY.has(word)) return BE.has(lowerAt(scene, i - 1)) ? i : -1;
    const isDone = BE.has(lowerAt(scene, beforeAdverbs(scene, i, first)));
    if (isDone && isOfNobody(scene, i, quote)) return i;
    if (endsSearch(scene, i)) return -1;
  }
  return -1;
}

/** Does what follows this participle tell words that others use? */
function isOfNobody(scene: Scene, i: number, quote: Quotation): boolean {
  const [word, next] = [lowerAt(scene, i), lowerAt(scene, i + 1)];
  if (TOLD.has(word)) return true;
  if (BLAMED.has(word) && /^(?:of|for|with)$/.test(next)) return !holdsWords(scene, i + 2, quote);
  if (!THOUGHT.has(word) && !isReported(scene, i)) return false;
  return next === 'as' || i === quote.first - 1 || (next === 'to' && /^(?:be|have)$/.test(lowerAt(scene, i + 2)));
}

/** "was mocked for a post that “…”", "for his “…” remark": words of the one who is mocked. */
function holdsWords(scene: Scene, from: number, quote: Quotation): boolean {
  for (let i = from; i < quote.first; i++) if (isSaidNoun(scene, i)) return true;
  return isSaidNoun(scene, quote.last + 1);
}

/** A verb of saying, an agent or another clause stands between: the passive does not bring the words in. */
function endsSearch(scene: Scene, i: number): boolean {
  if (!isOutside(scene, i) || /^[,;:–—]$/.test(textAt(scene, i))) return true;
  const [word, next] = [lowerAt(scene, i), lowerAt(scene, i + 1)];
  if (word === 'by') return !MEANS.has(next);
  if (word === 'but' || word === 'after' || word === 'because' || word === 'when') return true;
  if (word === 'and' && scene.lexicon.pronouns.has(next)) return true;
  return isTelling(scene, i) || /^(?:posting|tweeting|using|texting|screaming|singing|chanting)$/.test(word);
}

/** "Ann Lowe complained that she was regarded as “…”": she may have said it so. */
function hasTeller(scene: Scene, first: number, end: number): boolean {
  for (let i = first; i < end; i++)
    if (isOutside(scene, i) && isTelling(scene, i) && !BE.has(lowerAt(scene, i - 1))) return true;
  return false;
}
