/**
 * "Vidal asked for calm. A taxi driver wound down his window. “…,” he said.": the pronoun means whom the sentence
 * before brings in, and nobody who was named only before that: what a sentence is about goes on in the next (Grosz,
 * Joshi and Weinstein 1995, "Centering").
 */
import { lastMentionBefore, type Mentions } from './mentions.ts';
import { isRole } from '../names/name-kind.ts';
import type { Reference, Who } from './reference.ts';
import { entityAt, lowerAt, textAt, type Scene } from './scene.ts';
import { agreesInWords } from './who.ts';

/**
 * The token of the noun phrase that brings in somebody new, the subject of the sentence before a pronoun that may mean
 * them; -1 where nobody is brought in.
 */
export function newcomerBefore(scene: Scene, mentions: Mentions, reference: Reference): number {
  const at = mentions.sentenceOf[reference.first] ?? 0;
  for (let i = lastMentionBefore(mentions, reference.first); i >= 0; i--) {
    const { who, subject, sentence, token } = mentions.list[i]!;
    if (sentence < at - 1) return -1;
    if (subject && !('entity' in who) && isNew(scene, who.first) && mayMean(scene, reference, who)) return token;
  }
  return -1;
}

/** Is this somebody named between the newcomer and the pronoun? */
export function isNamedSince(mentions: Mentions, who: Who, newcomer: number, reference: Reference): boolean {
  if (!('entity' in who)) return false;
  for (let i = lastMentionBefore(mentions, reference.first); i >= 0; i--) {
    const mention = mentions.list[i]!;
    if (mention.token <= newcomer) return false;
    if ('entity' in mention.who && mention.who.entity === who.entity) return true;
  }
  return false;
}

function mayMean(scene: Scene, reference: Reference, who: { first: number; end: number }): boolean {
  if (reference.kind !== 'pronoun' || reference.gender === 'plural' || reference.gender === 'neuter') return false;
  if (reference.dropped) return agreesInWords(scene, who, 'male') || agreesInWords(scene, who, 'female');
  return agreesInWords(scene, who, reference.gender);
}

/** "a taxi driver", "one vendor", "eine Kundin", "su hija": of nobody told of before; "Ann Lowe, a driver" is. */
function isNew(scene: Scene, first: number): boolean {
  const { lexicon } = scene;
  if (textAt(scene, first - 1) === ',' && entityAt(scene, first - 2) >= 0) return false;
  const lower = lowerAt(scene, first);
  if (lexicon.language === 'en') return /^(?:an?|one|another)$/.test(lower);
  const { partitives, possessives } = lexicon;
  if (possessives.has(lower) && isRole(lexicon, lowerAt(scene, first + 1))) return true; // "su hija"
  return partitives !== undefined && (partitives.ones.has(lower) || partitives.others.has(lower));
}
