/** Pronouns behind a preposition or a verb: "according to her", "quoted him as saying". English. */
import type { Gender } from '../../lexicon/lexicon.ts';
import { isModifier } from './phrase-words.ts';
import type { Reference } from '../scene/reference.ts';
import { isOutside, lowerAt, tokenAt, type Scene } from '../scene/scene.ts';

/** The pronoun at token `i`, where it stands for somebody by itself; "her mother" is no "her". */
export function objectPronounAt(scene: Scene, i: number): Reference | null {
  const gender = scene.lexicon.language === 'en' ? OBJECT_FORMS.get(lowerAt(scene, i)) : undefined;
  if (!gender || !isOutside(scene, i)) return null;
  const isOwner = lowerAt(scene, i) === 'her' && tokenAt(scene, i + 1)?.kind === 'word' && isModifier(scene, i + 1);
  return isOwner ? null : { kind: 'pronoun', gender, first: i, end: i + 1 };
}
const OBJECT_FORMS: ReadonlyMap<string, Gender> =
  new Map([['him', 'male'], ['her', 'female'], ['them', 'plural']] as const);
