/** Is the one whom somebody names the one whom the article names? Sure of it, or it is not. */
import type { Speaker } from '../schema.ts';

/**
 * One whom the article does not name is told apart by all words that it has for them: "one of the boys, who is 8".
 * @param named as a stranger writes it: "Rosa Medina", "Medina", "Dr. Medina", "Mayor Rosa Medina", "WHO"
 * @param isTitle is this small word a form of address ("mr", "dr")?
 */
export function isSameSpeaker(named: string, speaker: Speaker, isTitle: (word: string) => boolean): boolean {
  if (!/\p{Lu}/u.test(speaker.name[0] ?? '')) return wordsOf(named).join(' ') === wordsOf(speaker.name).join(' ');
  const role = new Set(wordsOf(speaker.role ?? ''));
  const whole = wordsOf(speaker.name);
  const given = withoutFront(wordsOf(named.split(',')[0] ?? ''), whole, (word) => isTitle(word) || role.has(word));
  if (given.length === 0) return false;
  return isPartOf(given, whole) || isAcronym(named.trim(), speaker.name) || isAcronym(speaker.name, named);
}

const STOPS = /['’]s$/;

/** Small, without accents, titles' stops or a genitive: what two papers may write each in its own way. */
function wordsOf(name: string): string[] {
  const bare = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (bare.match(/[\p{L}\p{N}'’]+(?:-[\p{L}\p{N}]+)*/gu) ?? [])
    .map((word) => word.replace(STOPS, '').replace(/['’]/g, ''))
    .filter((word) => word !== 'the');
}

/** "mayor rosa medina": what stands before the name and is no part of it, as far as it is a title or her role. */
function withoutFront(given: string[], whole: readonly string[], isFront: (word: string) => boolean): string[] {
  const at = given.findIndex((word) => whole.includes(word) || !isFront(word));
  return at < 0 ? [] : given.slice(at);
}

/** "medina", "rosa medina", "rosa maria medina" of "rosa maria medina": in order, none of them another's. */
function isPartOf(given: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const word of given) {
    while (at < whole.length && whole[at] !== word) at += 1;
    if (at === whole.length) return false;
    at += 1;
  }
  return true;
}

const ACRONYM = /^\p{Lu}[\p{Lu}.&]{1,9}$/u;

function isAcronym(short: string, long: string): boolean {
  if (!ACRONYM.test(short)) return false;
  const initials = (long.match(/(?<![\p{L}’'])\p{Lu}/gu) ?? []).join('');
  return short.replaceAll('.', '') === initials;
}
