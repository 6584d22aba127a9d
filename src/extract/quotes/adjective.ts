/** Words that stand inside a noun phrase beside its head, in languages where the head comes first. */
import { isOutside, lowerAt, tokenAt, type Scene } from './scene.ts';

/** A word that can stand inside a noun phrase beside its head: no function word, no verb that we know. */
export function isAdjective(scene: Scene, i: number): boolean {
  const token = tokenAt(scene, i);
  if (!token || !isOutside(scene, i)) return false;
  if (token.kind !== 'word')
    return token.kind === 'number'
      ? /^\d{1,3}$/.test(token.text)
      : token.text === '-' && tokenAt(scene, i - 1)?.kind === 'number';
  const { lexicon } = scene;
  const { lower } = token;
  if (
    lexicon.roleModifiers?.test(token.text) &&
    !lexicon.prepositions.has(lower) &&
    !lexicon.relatives.has(lower) &&
    !lexicon.between.has(lower) &&
    !lexicon.saying.has(lower)
  )
    return true;
  const isNoun = lexicon.joins.has(lowerAt(scene, i - 1)) && !lexicon.between.has(lowerAt(scene, i - 1));
  return (
    ![
      ...(isNoun ? [] : [lexicon.saying, lexicon.reporting]), // "il leader della protesta"
      lexicon.prepositions,
      lexicon.joins,
      lexicon.conjunctions,
      lexicon.relatives,
      lexicon.between,
      ...(/^\p{Lu}/u.test(token.text) ? [] : [lexicon.common]),
    ].some((set) => set.has(lower)) && !lexicon.pronouns.has(lower)
  );
}
