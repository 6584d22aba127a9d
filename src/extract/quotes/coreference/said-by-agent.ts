/**
 * "Le maire Paul Hesse a été giflé par une habitante. « Menteur ! », lui a-t-elle lancé.": who does something to the
 * one that a sentence names says what is said to them, or what no pronoun of their own gender has said. « J’ai eu
 * peur », a-t-il raconté goes on with the mayor. Heads first.
 */
import { genderOfArticle, isIndefinite } from '../phrase/agreement.ts';
import { isCalledSo, mentionOf } from './head-first-newcomer.ts';
import { headFirstPhrase } from '../phrase/head-first-phrase.ts';
import { ownTokens } from '../head-first/head-first-region.ts';
import type { Mention } from './mentions.ts';
import { isPersonNoun } from '../phrase/phrase-words.ts';
import type { Descriptor, Reference } from '../scene/reference.ts';
import { entityAt, lowerAt, sentenceAround, type Scene } from '../scene/scene.ts';
import { agreesInWords } from '../phrase/who.ts';

/** Whom the sentence before brings in as an agent, or beside somebody of another gender, if the pronoun means them. */
export function agentMeant(scene: Scene, reference: Reference): Mention | null {
  if (reference.kind !== 'pronoun' || reference.gender === 'plural' || reference.gender === 'neuter') return null;
  const { first: own } = sentenceAround(scene, reference.first);
  const { first, end } = sentenceAround(scene, own - 1);
  if (own === 0 || ownTokens(scene, first, end).length !== end - first) return null; // the tag of other words
  const { gender, dropped } = reference;
  const named = personsIn(scene, first, end);
  const isOther = !dropped && named.length > 0 && named.every((i) => genderAt(scene, i) === OTHER[gender]);
  if (named.length === 0 || !(isOther || isSaidToThem(scene, reference))) return null;
  const phrase = lastBeside(scene, first, end, isOther);
  const agrees = phrase !== null && (dropped || agreesInWords(scene, phrase, gender));
  return agrees && !isCalledSo(scene, phrase) ? mentionOf(scene, phrase) : null;
}

/** The last one told of behind the names: as an agent, or in any part where `isAny`. */
function lastBeside(scene: Scene, first: number, end: number, isAny: boolean): Descriptor | null {
  for (let i = end - 1; i > first && entityAt(scene, i) < 0; i--) {
    const isAgent = scene.lexicon.agents?.has(lowerAt(scene, i - 1)) === true && isIndefinite(scene, i);
    if (!isAgent && !(isAny && scene.lexicon.determiners.has(lowerAt(scene, i)))) continue;
    const phrase = headFirstPhrase(scene, i, end);
    if (phrase?.kind === 'descriptor' && isPersonNoun(scene, lowerAt(scene, phrase.head))) return phrase;
  }
  return null;
}

const OTHER = { female: 'male', male: 'female' } as const;

/** Where the persons named stand. */
function personsIn(scene: Scene, first: number, end: number): number[] {
  const found: number[] = [];
  for (let i = first; i < end; i++)
    if (scene.personLike.has(entityAt(scene, i)) && scene.nameFirst[i] === i) found.push(i);
  return found;
}

/** "la députée Anne Royer", "la ministre Anne Royer": by what the article calls them, for names mislead. */
function genderAt(scene: Scene, name: number): 'female' | 'male' | null {
  const role = lowerAt(scene, name - 1);
  if (!isPersonNoun(scene, role)) return null;
  return genderOfArticle(scene, name - 2) ?? (scene.lexicon.epicene?.has(role) ? null : genderOfRole(scene, role));
}

const genderOfRole = ({ lexicon }: Scene, role: string): 'female' | 'male' | null => lexicon.roles.get(role) ?? null;

/** "lui a-t-il crié", "le gritó", "gritou-lhe" */
const isSaidToThem = ({ lexicon, doc }: Scene, { first, end }: Reference): boolean =>
  doc.tokens.slice(Math.max(0, first - NEAR), end + 1).some(({ lower }) => lexicon.toThem?.test(lower));
/** Tokens before the pronoun, or the verb. */
const NEAR = 3;
