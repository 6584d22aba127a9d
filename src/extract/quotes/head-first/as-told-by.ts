/**
 * "Secondo quanto riferito da Riva", "según lo informado por Parra", "conforme relatado pelo prefeito", "wie von Kolbe
 * angekündigt": the source stands behind a participle of saying, as whoever did it; not behind one of asking ("comme
 * demandé par"), nor where somebody else says it: "Comme annoncé par Roux, Roche a dit que". Languages other than
 * English.
 */
import { wordSet } from '../../../text/word-set.ts';
import { headFirstPhrase } from '../phrase/head-first-phrase.ts';
import { headFirstSubject } from '../clause/head-first-subject.ts';
import { MOST_TAGS, says } from './head-first-region.ts';
import { plainPhrase } from '../phrase/plain-phrase.ts';
import type { Reference } from '../scene/reference.ts';
import { isOutside, lowerAt, sentenceAround, type Scene } from '../scene/scene.ts';

/** Whom the agent's preposition at token `i` names as the source of the sentence; null where it names none. */
export function asToldBy(scene: Scene, i: number, end: number): Reference | null {
  const { agents, asSaid, capitalisesNouns, inflects } = scene.lexicon;
  if (inflects || !agents?.has(lowerAt(scene, i))) return null;
  const isAs = capitalisesNouns ? asSaid?.has(lowerAt(scene, i - 1)) : isOfSaying(scene, i - 1) && opens(scene, i - 1);
  const source = isAs ? (headFirstPhrase(scene, i + 1, end) ?? plainPhrase(scene, i + 1, end)) : null;
  if (!source) return null;
  const participle = capitalisesNouns ? source.end : i - 1;
  const isTold = isOfSaying(scene, participle) && !isSaidByOther(scene, participle, source);
  return isTold ? source : null;
}

/** "riferito", "informado", "angekündigt" */
const isOfSaying = ({ lexicon, doc }: Scene, i: number): boolean => {
  const { lower = '' } = doc.tokens[i] ?? {};
  const isSaid = lexicon.saying.has(lower) && !lexicon.demanded?.has(lower);
  return isSaid && lexicon.passive?.participle.test(lower) !== false;
};

/** "…, dijo Ana Gil", "…, Anne Roche a dit que": another verb of the sentence that has a subject of its own. */
function isSaidByOther(scene: Scene, participle: number, source: Reference): boolean {
  const { first, end } = sentenceAround(scene, participle);
  let tags = 0;
  for (let i = first; i < end && tags < MOST_TAGS; i++) {
    if (i === participle || !isOutside(scene, i) || !says(scene, i)) continue;
    tags += 1;
    const subject = headFirstSubject(scene, i, i > source.end ? Math.max(source.end, participle + 1) : first, end);
    if (subject && (subject.end <= source.first || subject.first >= source.end)) return true;
  }
  return false;
}

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
