/** Who a noun phrase at the head of a clause is: a name beside it or behind its verb, or a pronoun. */
import { CLASS } from '../../lexicon/word-classes.ts';
import { isApposed, overAgeOrOwner, overRelative, overTitles } from './apposition.ts';
import { isInnerName } from './inner-name.ts';
import type { Reference } from '../scene/reference.ts';
import { isPossessive } from './phrase-words.ts';
import { entityAt, isOutside, isWordOf, lowerAt, named, saysAt, textAt, tokenAt, type Scene } from '../scene/scene.ts';

/**
 * "The company that runs the awards, Acme Productions, denies …", "the town clerk, Ann Lowe says": a name between
 * commas says who the noun is. "The first witness was Ann Lowe": so does one behind the verb. "A father of two, he
 * said": it is he.
 */
export function namedBy(scene: Scene, phrase: Reference, end: number): Reference | null {
  const behind = overRelative(scene, phrase.end); // "The shepherd who is teaching him, Alf Lane,"
  for (let i = behind; i < Math.min(end, behind + NEAR_NAME); i++) {
    if (isWas(scene, i)) return equalTo(scene, i + 1, end);
    if (textAt(scene, i) !== ',') continue;
    const name = overAgeOrOwner(scene, i + 1);
    const close = scene.nameEnd[name] ?? 0;
    if (entityAt(scene, name) < 0) return null;
    if (phrase.kind === 'descriptor' && isInnerName(scene, phrase, i, entityAt(scene, name))) return null;
    const closes = textAt(scene, close) === ',' || (i === behind && saysAt(scene, close));
    return closes ? wholeName(scene, name, close) : null;
  }
  return null;
}

/** "For fourteen months Ann, a care worker of 28, rented …": the name that stands before its own description. */
export function apposedTo(scene: Scene, { kind, first, end }: Reference): Reference | null {
  if (kind !== 'descriptor' || textAt(scene, end) !== ',' || !isApposed(scene, first)) return null;
  const name = named(scene, first - 2);
  return scene.entities[name.entity]?.kind === 'person' && !isPossessive(scene, name.end - 1) ? name : null;
}

const isWas = (scene: Scene, i: number): boolean =>
  scene.lexicon.language === 'en' && isOutside(scene, i) && /^(?:is|was)$/.test(lowerAt(scene, i));

/** "former player Frank Ortiz, who": a person by name, with no more than what they are before it; or null. */
function equalTo(scene: Scene, first: number, end: number): Reference | null {
  for (let i = first; i < Math.min(end, first + NEAR_NAME) && isOutside(scene, i); i++) {
    const lower = lowerAt(scene, i);
    const close = scene.nameEnd[i] ?? 0;
    if (scene.entities[entityAt(scene, i)]?.kind === 'person')
      return /^[,.]$/.test(textAt(scene, close)) ? wholeName(scene, i, close) : null;
    const isWord = tokenAt(scene, i)?.kind === 'word';
    if (!isWord || scene.lexicon.prepositions.has(lower) || /(?:ed|ing)$/.test(lower) || lower === 'not') return null;
  }
  return null;
}

const NEAR_NAME = 10;

export function pronounAt(scene: Scene, i: number): Reference | null {
  const lower = lowerAt(scene, i);
  const mayBeShort = scene.lexicon.language === 'en' && lower.includes("'");
  const shortened = mayBeShort ? /^(\p{L}+)'(?:s|d|ll)$/u.exec(lower)?.[1] : undefined;
  if (!shortened && !isWordOf(scene, i, CLASS.pronoun)) return null;
  const gender = scene.lexicon.pronouns.get(shortened ?? lower); // "He's a decent man"
  return gender && gender !== 'neuter' ? { kind: 'pronoun', gender, first: i, end: i + 1 } : null;
}

/** The name that fills tokens [first, end) by itself. */
export function wholeName(scene: Scene, first: number, end: number): Reference | null {
  const entity = entityAt(scene, first);
  return entity >= 0 && scene.nameEnd[first] === end && scene.entities[entity]?.kind !== 'place'
    ? { kind: 'name', entity, first, end }
    : null;
}

/** "Mrs Ann Obi", "Lead Councillor Ann Obi": a person by name and title who fills tokens [first, end) with them. */
export function titledName(scene: Scene, first: number, end: number): Reference | null {
  const name = overTitles(scene, first);
  const whole = name > first ? wholeName(scene, name, end) : null;
  return whole?.kind === 'name' && scene.entities[whole.entity]?.kind === 'person' ? whole : null;
}
