/**
 * "Vidal asked for calm. A taxi driver wound down his window. “…,” he said.": the pronoun means whom the sentence
 * before brings in, and nobody who was named only before that: what a sentence is about goes on in the next (Grosz,
 * Joshi and Weinstein 1995, "Centering").
 */
import { opensSentence } from './clause-start.ts';
import { lastMentionBefore, type Mention, type Mentions } from './mentions.ts';
import { isRole } from '../names/name-kind.ts';
import type { Reference, Who } from './reference.ts';
import { referentAt, wasToldOf } from './referents.ts';
import { entityAt, lowerAt, textAt, type Scene } from './scene.ts';
import { agreesInWords, sameWho } from './who.ts';

/** Somebody new who is the subject of the sentence before a pronoun that may mean them; null where nobody is. */
export function newcomerBefore(scene: Scene, mentions: Mentions, reference: Reference): Mention | null {
  const at = mentions.sentenceOf[reference.first] ?? 0;
  for (let i = lastMentionBefore(mentions, reference.first); i >= 0; i--) {
    const mention = mentions.list[i]!;
    const { who, subject, sentence, token } = mention;
    if (sentence < at - 1) return null;
    if (subject && !('entity' in who) && isNew(scene, who.first, token) && mayMean(scene, reference, who))
      return mention;
  }
  return null;
}

/** Is this the newcomer, or somebody told of between the newcomer and the pronoun? */
export function isNamedSince(mentions: Mentions, who: Who, newcomer: number, reference: Reference): boolean {
  for (let i = lastMentionBefore(mentions, reference.first); i >= 0; i--) {
    const mention = mentions.list[i]!;
    if (mention.token < newcomer) return false;
    if (sameWho(mention.who, who)) return true;
  }
  return false;
}

function mayMean(scene: Scene, reference: Reference, who: { first: number; end: number }): boolean {
  if (reference.kind !== 'pronoun' || reference.gender === 'plural' || reference.gender === 'neuter') return false;
  if (reference.dropped) return agreesInWords(scene, who, 'male') || agreesInWords(scene, who, 'female');
  return agreesInWords(scene, who, reference.gender);
}

/** "a taxi driver", "one vendor", "eine Kundin", "su hija": of nobody told of before; "Ann Lowe, a driver" is. */
function isNew(scene: Scene, first: number, token: number): boolean {
  const { lexicon } = scene;
  if (wasToldOf(scene, token) || (opensSentence(scene, token) && referentAt(scene, first)?.isNew)) return true;
  if (textAt(scene, first - 1) === ',' && entityAt(scene, first - 2) >= 0) return false;
  const lower = lowerAt(scene, first);
  if (lexicon.language === 'en') return /^(?:an?|one|another)$/.test(lower);
  const { partitives, possessives } = lexicon;
  if (possessives.has(lower) && isRole(lexicon, lowerAt(scene, first + 1))) return true; // "su hija"
  return partitives !== undefined && (partitives.ones.has(lower) || partitives.others.has(lower));
}
