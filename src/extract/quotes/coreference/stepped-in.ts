/**
 * Somebody without a name who steps in before "he said", and whom the named one before need not be: "Mole refused to
 * comment, but his brother was less shy. “…,” he said.", "The chairman woke him. “…?” he asked." English.
 */
import { isRole } from '../../names/words/name-kind.ts';
import { isPassiveFrom } from './done-to.ts';
import type { Mention } from './mentions.ts';
import { phraseStartingAt } from '../phrase/noun-phrase.ts';
import { isFinite, isPersonNoun } from '../phrase/phrase-words.ts';
import { lastBefore } from '../scene/persons.ts';
import type { Descriptor, Reference } from '../scene/reference.ts';
import { referentAt, wasToldOf } from '../descriptors/referents.ts';
import { entityAt, isOutside, lowerAt, nounAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';
import { wordSet } from '../../../text/word-set.ts';
import { agreesInWords } from '../phrase/who.ts';

/** ", but his barrister was smiling", ", though a colleague was blunter": who acts in the last clause; or null. */
export function inContrast(scene: Scene, reference: Reference): Descriptor | null {
  if (reference.kind !== 'pronoun' || scene.lexicon.language !== 'en') return null;
  const last = lastOfWriter(scene, reference.first);
  const { first } = sentenceAround(scene, last);
  for (let join = last - 2; join > first && isOutside(scene, join); join--) {
    if (textAt(scene, join) === ';') return null;
    if (textAt(scene, join - 1) !== ',' || !CONTRAST.has(lowerAt(scene, join))) continue;
    const phrase = phraseStartingAt(scene, join + 1, last);
    const isOne = phrase?.kind === 'descriptor' && phrase.first === join + 1 && isBroughtIn(scene, phrase);
    return isOne && agreesInWords(scene, phrase, reference.gender) ? phrase : null;
  }
  return null;
}
const CONTRAST = wordSet('but though although yet while whereas whilst');

/** The last token of the writer's words before the sentence of the tag, or of its quotation. */
function lastOfWriter(scene: Scene, tag: number): number {
  let i = sentenceAround(scene, tag).first - 1;
  while (i > 0 && !isOutside(scene, i)) i -= 1;
  return i;
}

/** "his barrister was", "a colleague shrugged", "one of his aides did" */
function isBroughtIn(scene: Scene, { first, head, end }: Descriptor): boolean {
  const opening = lowerAt(scene, first);
  const isNew = /^(?:an?|one|another)$/.test(opening) || scene.lexicon.possessives.has(opening);
  const verb = [head + 1, end].find((i) => isFinite(scene, i));
  return isNew && (isPersonNoun(scene, nounAt(scene, head)) || head === first) && verb !== undefined;
}

/** "The vet blamed the grass." behind "Farmer Ron Gill lost 40 sheep.": another, as the noun tells, or "him". */
export function isAnother(scene: Scene, { token, phrase }: Mention): boolean {
  if (!phrase || lowerAt(scene, token) !== 'the' || !isPersonNoun(scene, nounAt(scene, phrase.head))) return false;
  if (isPassiveFrom(scene, phrase.end, sentenceAround(scene, token).end)) return false; // "The cook had not been paid."
  if (wasToldOf(scene, token) || isToldBeside(scene, token)) return true;
  const last = scene.persons[lastBefore(scene.persons, token)];
  return last !== undefined && (actsOn(scene, phrase) || isOfAnotherTrade(scene, phrase, last.entity));
}

/** "Dace carried the old man. The old man complained.": told of beside somebody who is named. */
function isToldBeside(scene: Scene, token: number): boolean {
  const end = referentAt(scene, token)?.ends.findLast((one) => one < token);
  if (end === undefined || sentenceAround(scene, end - 1).end !== sentenceAround(scene, token).first) return false;
  const person = lastBefore(scene.persons, end);
  const named = scene.persons[person]?.token ?? 0;
  const isApart = !Array.from({ length: end - named }, (_, k) => named + k).some((i) => textAt(scene, i) === ',');
  return isApart && person >= 0 && named >= sentenceAround(scene, end - 1).first;
}

/** "The chairman woke (him)": no subject is its own object. */
function actsOn(scene: Scene, { first, end }: Descriptor): boolean {
  const sentence = sentenceAround(scene, first);
  for (let i = end; i < Math.min(sentence.end, end + NEAR) && isOutside(scene, i) && entityAt(scene, i) < 0; i++) {
    if (/^[,;:]$/.test(textAt(scene, i)) || /^(?:that|who|which|as|when|said)$/.test(lowerAt(scene, i))) return false;
    if (/^(?:him|her)$/.test(lowerAt(scene, i))) return lowerAt(scene, i) === 'him' || endsThere(scene, i + 1);
  }
  return false;
}
const NEAR = 6;
/** "woke her(.)", "woke her (with)": no "her mother". */
const endsThere = (scene: Scene, i: number): boolean =>
  /^[,.;]$/.test(textAt(scene, i)) || scene.lexicon.prepositions.has(lowerAt(scene, i));

function isOfAnotherTrade(scene: Scene, { head }: Descriptor, entity: number): boolean {
  const noun = nounAt(scene, head);
  const called = scene.roleWords[entity] ?? [];
  const isTrade = (word: string): boolean => scene.lexicon.roles.get(word) === null && !OF_ANY.has(word);
  return isTrade(noun) && isRole(scene.lexicon, noun) && called.some(isTrade) && !called.includes(noun);
}
/** May be said of whoever has another trade as well. */
const OF_ANY = wordSet(
  'leader chief head boss star veteran winner victim survivor witness suspect friend author founder chairman ' +
  'captain skipper player champion director manager president defendant candidate artist official officer ' +
  'politician',
);
