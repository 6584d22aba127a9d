/** Whose the words are that a sentence gives to another than its subject. */
import { isPersonNoun, isSpeakerNoun } from '../phrase/phrase-words.ts';
import type { Reference } from '../scene/reference.ts';
import { nounAt, type Scene } from '../scene/scene.ts';

/** `reference` is null where the sentence tells that it is nobody whom the article names. */
export interface Theirs {
  reference: Reference | null;
  /** The rule that it is told by, if not by a noun. */
  rule?: 'passive' | 'quoted-as-saying';
}

/** No place, no thing. */
export const canSpeak = (scene: Scene, phrase: Reference): boolean =>
  phrase.kind === 'name' ? scene.entities[phrase.entity]?.kind !== 'place'
    : phrase.kind === 'descriptor' && isSpeakerNoun(scene, nounAt(scene, phrase.head));

/** A person by name, or whoever a noun for somebody who can speak means: a body as well. */
export const isPersonOrSpeaker = (scene: Scene, phrase: Reference): boolean =>
  phrase.kind === 'name' ? scene.entities[phrase.entity]?.kind === 'person' : canSpeak(scene, phrase);

/** A person by name, or by a noun for one. */
export const isSomebody = (scene: Scene, phrase: Reference): boolean =>
  phrase.kind === 'name' ? scene.entities[phrase.entity]?.kind === 'person'
    : phrase.kind === 'descriptor' && isPersonNoun(scene, nounAt(scene, phrase.head));
