/**
 * "Jim Hale was served by a waitress. “…,” she said", "Jim Hale thanked his mother. “…,” she said": the sentence before
 * tells of somebody without a name beside one whose name is of the other gender, and the pronoun is not his. English.
 */
import { lastMentionBefore, type Mention, type Mentions } from './mentions.ts';
import type { Reference, Who } from '../scene/reference.ts';
import { toldIn, type Referent } from '../descriptors/referents.ts';
import { sentenceAround, type Scene } from '../scene/scene.ts';
import { agreesInWords } from '../phrase/who.ts';

/** The only one in the sentence before whom the pronoun can mean, nobody of that gender being named of late. */
export function besideOther(
  scene: Scene, mentions: Mentions, reference: Reference, at: number,
): { mention: Mention; who: Who; isSure: true } | null {
  if (reference.kind !== 'pronoun' || reference.dropped) return null;
  const { gender } = reference;
  const before = mentions.list[lastMentionBefore(mentions, reference.first)];
  if ((gender !== 'female' && gender !== 'male') || before?.sentence !== at - 1) return null;
  if (isNamedOfLate(scene, mentions, reference, gender)) return null;
  const { first, end } = sentenceAround(scene, before.token);
  const fits = (one: Referent): boolean => one.gender === gender ||
    (one.gender === null && agreesInWords(scene, { first: one.first, end: one.end }, gender));
  const [only, another] = toldIn(scene, first, end).filter(fits);
  if (!only || another) return null;
  const [head = only.end - 1] = only.heads;
  const who = { first: only.first, end: head + 1 }; // "a woman (for two years)"
  const mention: Mention = {
    who, token: only.first, sentence: at - 1, paragraph: before.paragraph, phrase: null,
    subject: false, speaks: false, owner: false, governed: false, quoted: false,
  };
  return { mention, who, isSure: true };
}

/** Has anybody been named of late who is, or may be, of that gender? */
function isNamedOfLate(scene: Scene, mentions: Mentions, { first }: Reference, gender: 'female' | 'male'): boolean {
  const last = lastMentionBefore(mentions, first);
  const at = mentions.sentenceOf[first] ?? 0;
  for (let i = last; i >= 0 && at - (mentions.list[i]?.sentence ?? 0) <= OF_LATE; i--) {
    const who = mentions.list[i]?.who;
    const isPerson = who && 'entity' in who && scene.personLike.has(who.entity);
    if (isPerson && (scene.genders[who.entity] ?? gender) === gender) return true;
  }
  return false;
}
/** Sentences. */
const OF_LATE = 8;
