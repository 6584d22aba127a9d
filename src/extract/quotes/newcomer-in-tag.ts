/**
 * “…,” purred a barman; „…“, fiel ein Nachbar dem Redner ins Wort: whatever the verb means, somebody new has said it,
 * and not whoever spoke or acted before.
 */
import { CLASS } from '../lexicon/word-classes.ts';
import type { Candidate } from './candidate.ts';
import type { Quotation } from './find-quotations.ts';
import { BE, isPersonNoun } from './phrase-words.ts';
import { entityAt, isOutside, isWordOf, lowerAt, sentenceAround, textAt, type Scene } from './scene.ts';

export function isBesideNewcomer(scene: Scene, quote: Quotation, { who, evidenceFirst }: Candidate): boolean {
  if (evidenceFirst > quote.last) return false;
  const { first, end } = sentenceAround(scene, quote.first);
  if (evidenceFirst >= first) return false;
  if ('entity' in who && isNamedIn(scene, who.entity, first, end)) return false;
  return hasNewcomer(scene, quote);
}

/** Does its sentence tell of somebody with an indefinite article, who is no object of a preposition? */
function hasNewcomer(scene: Scene, { first, last }: Quotation): boolean {
  const sentence = sentenceAround(scene, first);
  const { end } = sentenceAround(scene, last);
  for (let i = sentence.first; i < end; i++) {
    const isPhrase = isOutside(scene, i) && isIndefinite(scene, i) && !opensPhrase(scene, i - 1);
    if (isPhrase && isPersonBehind(scene, i)) return true;
  }
  return false;
}

/** A word behind which the phrase is no subject: "to a friend", "and a friend", "was a friend". */
const opensPhrase = (scene: Scene, i: number): boolean =>
  isWordOf(scene, i, CLASS.preposition | CLASS.conjunction | CLASS.pronoun) || BE.has(lowerAt(scene, i)) ||
  scene.lexicon.copulas?.has(lowerAt(scene, i)) === true;

function isPersonBehind(scene: Scene, article: number): boolean {
  for (let i = article + 1; i <= article + MOST_MODIFIERS && isOutside(scene, i) && entityAt(scene, i) < 0; i++) {
    if (isPersonNoun(scene, lowerAt(scene, i))) return true;
    if (/^\P{L}/u.test(textAt(scene, i))) return false;
  }
  return false;
}
/** "a retired school cook" */
const MOST_MODIFIERS = 4;

const isIndefinite = (scene: Scene, i: number): boolean =>
  INDEFINITE.test(lowerAt(scene, i)) && scene.lexicon.determiners.has(lowerAt(scene, i));
const INDEFINITE = /^(?:an?|eine?|un[aoe]?|uma?)$/;

function isNamedIn({ entities }: Scene, entity: number, first: number, end: number): boolean {
  return entities[entity]?.mentions.some(({ firstToken }) => firstToken >= first && firstToken < end) === true;
}
