/**
 * "Selon la mère de l'élève, personne n'a appelé. « … », reproche-t-elle", "Nach Angaben des Vaters … „…“, sagte er":
 * the sentence before tells whose words it is, by a noun for somebody whom the article does not name, and the pronoun
 * means them. Heads first.
 */
import { genderOf, mayAgree, pointsBack } from '../phrase/agreement.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { isDeterminer } from '../phrase/governed.ts';
import { isCalledSo, isNewByNoun, mentionOf } from './head-first-newcomer.ts';
import { headFirstPhrase } from '../phrase/head-first-phrase.ts';
import { ownTokens } from '../head-first/head-first-region.ts';
import { sourceIn } from '../head-first/head-first-sources.ts';
import type { Mention } from './mentions.ts';
import { BY_FORM } from '../model/models.ts';
import { isPersonNoun } from '../phrase/phrase-words.ts';
import type { Descriptor, Reference } from '../scene/reference.ts';
import { resolveReference } from './resolve-reference.ts';
import { lowerAt, sentenceAround, type Scene } from '../scene/scene.ts';
import type { Attribution } from '../candidates/weighed.ts';
import { sameWho } from '../phrase/who.ts';

/** Whom the sentence before the pronoun's gives as its source; null where that has a name, is a thing, or not there. */
export function sourceBefore(scene: Scene, reference: Reference): Source | null {
  if (reference.kind !== 'pronoun' || reference.gender === 'plural' || reference.gender === 'neuter') return null;
  const { first: own } = sentenceAround(scene, reference.first);
  const { first, end } = sentenceAround(scene, own - 1);
  if (own === 0 || ownTokens(scene, first, end).length !== end - first) return null; // the tag of other words
  const told = sourceIn(scene, first, end)?.reference;
  const source = told ?? holderOfView(scene, first, end);
  if (source?.kind !== 'descriptor' || !isSomebody(scene, source)) return null;
  const agrees = reference.dropped || mayAgree(genderOf(scene, source), reference.gender);
  if (!agrees || !isOfNobodyNamed(scene, source)) return null;
  return { ...mentionOf(scene, source), isSure: told !== undefined };
}
type Source = Mention & {
  /** "Para un jubilado" need not be a view: "… el autobús es gratis". */
  isSure: boolean;
};

/** One person, "des Vaters" in the genitive as well: neither "los vecinos" nor "la policía". */
const isSomebody = (scene: Scene, { first, head }: Descriptor): boolean => {
  const { lexicon } = scene;
  const [article, noun] = [lowerAt(scene, first), lowerAt(scene, head)];
  const isOne = isDeterminer(scene, first) && !lexicon.pluralDeterminers?.has(article);
  if (!isOne || lexicon.institutions.has(noun)) return false;
  const isGenitive = lexicon.capitalisesNouns && article.endsWith('s');
  return isPersonNoun(scene, noun) || (isGenitive && isPersonNoun(scene, noun.replace(/e?s$/, '')));
};

/** "Per il fratello della vittima è tutto fermo": whom a sentence begins with whose view it tells. */
function holderOfView(scene: Scene, first: number, end: number): Reference | null {
  return scene.lexicon.viewWords?.has(lowerAt(scene, first)) ? headFirstPhrase(scene, first + 1, end) : null;
}

/** Nobody by name is called so. */
function isOfNobodyNamed(scene: Scene, phrase: Descriptor): boolean {
  if (isCalledSo(scene, phrase)) return false;
  if (isNewByNoun(scene, phrase) || !pointsBack(scene, phrase)) return true;
  const who = resolveReference(scene, phrase, null);
  return who !== null && !('entity' in who);
}

/** The source of the sentence before, where a pronoun of the tag means it; null where it is not so. */
export function meantBySource(
  scene: Scene, quote: Quotation, list: readonly Candidate[], told: Attribution,
): Attribution | null {
  const tag = list.find(({ reference, evidenceFirst }) => reference?.kind === 'pronoun' && evidenceFirst > quote.last);
  const source = tag?.reference && sourceBefore(scene, tag.reference);
  const same = source?.isSure && list.find((one) => sameWho(one.who, source.who));
  return same ? { ...told, ...same, confidence: BY_FORM } : null;
}
