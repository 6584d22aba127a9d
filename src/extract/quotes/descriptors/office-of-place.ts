/**
 * "Norwich's mayor has quit. … Norwich Mayor James Knowle said", "India's home minister refused. Home Minister Rajan
 * Sethi told parliament …": an office told by its place, and the one of the article who has that office there. English.
 */
import { mayAgree } from '../phrase/agreement.ts';
import { sameOrigin } from '../scene/same-noun.ts';
import { OFFICES_OF_PLACE } from '../../lexicon/english-offices.ts';
import { wordSet } from '../../../text/word-set.ts';
import { entityAt, lowerAt, sentenceAround, type Scene } from '../scene/scene.ts';

interface Owned {
  first: number;
  words: ReadonlySet<string>;
  heads: ReadonlySet<number>;
  isOwned: boolean;
  gender: 'female' | 'male' | null;
  entity: number | null;
}

export function nameByPlace(scene: Scene, all: ReadonlySet<Owned>): void {
  const bearers = bearersIn(scene);
  for (const one of all) {
    const owner = scene.entities[entityAt(scene, one.first)]?.kind;
    if (one.entity !== null || !one.isOwned || owner === undefined || owner === 'person') continue;
    const [head = -1] = one.heads;
    const office = officeIn(scene, one.first, head);
    const called = bearers.get(lowerAt(scene, head)) ?? [];
    const [only, another] = called.filter((e) => office.every((word) => roleOf(scene, e).includes(word)));
    if (only === undefined || another !== undefined) continue;
    if (mayAgree(one.gender, scene.genders[only] ?? null) && isThere(scene, only, one.first, office)) one.entity = only;
  }
}

/** "home", "minister" of "India's home minister" */
function officeIn(scene: Scene, first: number, head: number): string[] {
  const from = scene.nameEnd[first] ?? first + 1;
  const words = Array.from({ length: head + 1 - from }, (_, k) => lowerAt(scene, from + k));
  return words.filter((word) => /^\p{L}/u.test(word));
}

/** Who has such an office now, by its noun; of a list of hundreds of mayors none is told by that. */
function bearersIn(scene: Scene): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [e, { kind }] of scene.entities.entries()) {
    const role = kind === 'person' ? roleOf(scene, e) : [];
    if (role.some((word) => isLesser(scene, word))) continue;
    for (const word of new Set(role.filter((one) => OFFICES_OF_PLACE.has(one)))) {
      const known = found.get(word) ?? [];
      if (known.length < MOST) found.set(word, [...known, e]);
    }
  }
  return found;
}
const MOST = 20;
/** "former", "ex-mayor", "then-premier": they do not have the office now, or not quite. */
const isLesser = ({ lexicon }: Scene, word: string): boolean =>
  lexicon.lesser?.has(word.split('-')[0] ?? '') === true || /^(?:under|then|late)(?:-|$)/.test(word);

const roleOf = (scene: Scene, e: number): string[] => (scene.roleWords[e] ?? []).map((word) =>
  word.toLowerCase().replace(/['’]s$/, '').replace(/^gov\.?$/, 'governor'));

/** Their role says the place, or it says none, and they are named in the next sentence by an office at home. */
function isThere(scene: Scene, e: number, first: number, office: readonly string[]): boolean {
  const end = scene.nameEnd[first] ?? first + 1;
  const place = Array.from({ length: end - first }, (_, k) => lowerAt(scene, first + k).replace(/['’]s?$/, ''))
    .filter((word) => /^\p{L}/u.test(word) && word !== 's');
  const role = roleOf(scene, e);
  const isOf = (word: string): boolean =>
    role.some((other) => other === word || sameOrigin(scene.lexicon, other, word));
  if (place.every(isOf)) return true;
  const named = scene.entities[e]?.mentions[0]?.firstToken ?? 0;
  const isNext = sentenceAround(scene, first).end === sentenceAround(scene, named).first;
  return isNext && role.length === office.length && office.some((word) => AT_HOME.has(word));
}
/** Of a government that speaks at home; foreign ministers of two countries share a sentence. */
const AT_HOME = wordSet('home interior health education transport justice agriculture environment labour labor');
