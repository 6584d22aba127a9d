/**
 * "Le maire a reçu l'entraîneur Thierry Salmon. « … », a lâché ce dernier", "advirtió este último": of those whom the
 * sentence before names, the last one of that gender. Heads first.
 */
import type { Candidate } from './candidate.ts';
import type { Quotation } from './find-quotations.ts';
import { after, says } from './head-first-region.ts';
import { lastBefore } from './persons.ts';
import { isPersonNoun } from './phrase-words.ts';
import { isOutside, lowerAt, paragraphAt, sentenceAround, textAt, type Scene } from './scene.ts';
import type { Attribution } from './weighed.ts';

/** Whom "the latter" in the tag of the quotation names, or -1. */
export function latterOf(scene: Scene, quote: Quotation): number {
  const gender = latterIn(scene, quote);
  if (!gender || quote.first === 0 || paragraphAt(scene, quote.first - 1) !== quote.paragraph) return -1;
  const { first } = sentenceAround(scene, quote.first - 1);
  const isBefore = sentenceAround(scene, quote.first).first === quote.first;
  for (let i = lastBefore(scene.persons, quote.first); isBefore && i >= 0; i--) {
    const { entity, token } = scene.persons[i] ?? { entity: -1, token: -1 };
    if (token < first) break;
    const theirs = scene.genders[entity] ?? null;
    if (!isOutside(scene, token) || (theirs && theirs !== gender)) continue;
    if (scene.entities[entity]?.kind !== 'person') continue;
    return bringsInAnother(scene, token, quote.first) ? -1 : entity;
  }
  return -1;
}

/** The gender that such a word tells where it is the subject of the tag. */
function latterIn(scene: Scene, quote: Quotation): 'female' | 'male' | null {
  const { latter } = scene.lexicon;
  if (!latter) return null;
  const { first, end } = after(scene, quote);
  const verb = [first, first + 1, first + 2].find((i) => i < end && says(scene, i));
  if (verb === undefined) return null;
  const words = [1, 2].map((k) => (verb + k < end ? lowerAt(scene, verb + k) : ''));
  const closes = (i: number): boolean =>
    !/^\p{L}/u.test(textAt(scene, i)) || scene.lexicon.prepositions.has(lowerAt(scene, i));
  for (const length of [2, 1]) {
    const word = words.slice(0, length).join(' ').replace(/['’] /, "'");
    if (closes(verb + length + 1) && latter.female.test(word)) return 'female';
    if (closes(verb + length + 1) && latter.male.test(word)) return 'male';
  }
  return null;
}

/** "a reçu Jean Rodin et un élu": somebody new, without a name, behind the name. */
function bringsInAnother(scene: Scene, name: number, end: number): boolean {
  for (let i = name; i < end; i++)
    if (isPersonNoun(scene, lowerAt(scene, i)) && NEW.test(lowerAt(scene, i - 1))) return true;
  return false;
}

const NEW = /^(?:une?|una|uno|uma?|eine[mnr]?|ein)$/;

/** The one so named, as sure as that makes them, and nobody else in their place; null where there is no such word. */
export function namedLatter(
  scene: Scene, quote: Quotation, list: readonly Candidate[], told: Attribution,
): Attribution | null {
  const entity = latterOf(scene, quote);
  if (entity < 0) return null;
  const same = list.find(({ who }) => 'entity' in who && who.entity === entity);
  return same ? { ...same, confidence: AS_SURE } : { ...told, confidence: 0 };
}
const AS_SURE = 0.85;
