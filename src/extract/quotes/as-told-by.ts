/**
 * "Secondo quanto riferito da Riva", "según lo informado por Parra", "conforme relatado pelo prefeito", "wie von Kolbe
 * angekündigt": the source stands behind a participle of saying, as whoever did it. Languages other than English.
 */
import { wordSet } from '../../text/word-set.ts';
import { headFirstPhrase } from './head-first-phrase.ts';
import { plainPhrase } from './plain-phrase.ts';
import type { Reference } from './reference.ts';
import { lowerAt, type Scene } from './scene.ts';

/** Whom the agent's preposition at token `i` names as the source of the sentence; null where it names none. */
export function asToldBy(scene: Scene, i: number, end: number): Reference | null {
  const { agents, asSaid, capitalisesNouns, inflects } = scene.lexicon;
  if (inflects || !agents?.has(lowerAt(scene, i))) return null;
  const isAs = capitalisesNouns ? asSaid?.has(lowerAt(scene, i - 1)) : isOfSaying(scene, i - 1) && opens(scene, i - 1);
  const source = isAs ? (headFirstPhrase(scene, i + 1, end) ?? plainPhrase(scene, i + 1, end)) : null;
  return source && (!capitalisesNouns || isOfSaying(scene, source.end)) ? source : null;
}

/** "riferito", "informado", "angekündigt" */
const isOfSaying = ({ lexicon, doc }: Scene, i: number): boolean => {
  const { lower = '' } = doc.tokens[i] ?? {};
  return lexicon.saying.has(lower) && lexicon.passive?.participle.test(lower) !== false;
};

/** "secondo quanto", "según lo", "de acordo com o", "come" right before the participle at `i`. */
function opens(scene: Scene, i: number): boolean {
  const { asSaid, accordingTo } = scene.lexicon;
  if (asSaid?.has(lowerAt(scene, i - 1))) return true;
  if (!WHAT.has(lowerAt(scene, i - 1))) return false;
  const before = i - 2;
  return asSaid?.has(lowerAt(scene, before)) === true || accordingTo.some((words) =>
    words.every((word, k) => lowerAt(scene, before - words.length + 1 + k) === word));
}
const WHAT = wordSet('quanto lo o');
