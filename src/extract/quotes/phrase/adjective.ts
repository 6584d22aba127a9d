/** Words that stand inside a noun phrase beside its head, in languages where the head comes first. */
import { isRomance } from '../../lexicon/lexicon.ts';
import type { Reference } from '../scene/reference.ts';
import { entityAt, isOutside, lowerAt, tokenAt, type Scene } from '../scene/scene.ts';

const isBeforeName = (scene: Scene, i: number): boolean => scene.entities[entityAt(scene, i + 1)]?.kind === 'person';

/** "um homem chamado Rui Mota": right before a name, where a verb would have an auxiliary. */
const isNoVerb = (scene: Scene, i: number): boolean => isRomance(scene.lexicon) && isBeforeName(scene, i) &&
  scene.lexicon.passive?.participle.test(lowerAt(scene, i)) === true;

/** "ex", "nuovo"; "il procuratore aggiunto Salvo Mori", though a verb of saying has that form. */
function isModifier(scene: Scene, i: number): boolean {
  const { roleModifiers, prepositions, relatives, between, saying } = scene.lexicon;
  const { text = '', lower = '' } = tokenAt(scene, i) ?? {};
  return roleModifiers?.test(text) === true && ![prepositions, relatives, between].some((words) => words.has(lower)) &&
    (!saying.has(lower) || isBeforeName(scene, i));
}

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
  if (isNoVerb(scene, i) || isModifier(scene, i)) return true;
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

/** "(Tribunal Constitucional) alemán": does the phrase end there, or is what follows up to `end` only whose it is? */
export function isOfNation({ lexicon, doc }: Scene, { kind, end: from }: Reference, end: number): boolean {
  if (from === end) return true;
  return kind === 'name' && from < end && isRomance(lexicon) &&
    doc.tokens.slice(from, end).every(({ text }) => lexicon.demonyms.has(text));
}
