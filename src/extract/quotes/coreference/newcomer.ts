/**
 * "Vidal asked for calm. A taxi driver wound down his window. “…,” he said.": the pronoun means whom the sentence
 * before brings in, and nobody who was named only before that: what a sentence is about goes on in the next (Grosz,
 * Joshi and Weinstein 1995, "Centering").
 */
import { mayAgree } from '../phrase/agreement.ts';
import { isApposed } from '../phrase/apposition.ts';
import { isOwned } from './beside-named.ts';
import { besideOther } from './beside-other.ts';
import { opensSentence } from '../clause/clause-start.ts';
import { isMaybeOwn, isPredicate, isReportedOf, isSomebody, objectMeant, subjectMeant } from './head-first-newcomer.ts';
import { isToldOfOn } from './of-the-other.ts';
import { lastMentionBefore, type Mention, type Mentions } from './mentions.ts';
import type { Reference, Who } from '../scene/reference.ts';
import { referentAt, wasToldOf } from '../descriptors/referents.ts';
import { lowerAt, type Scene } from '../scene/scene.ts';
import { agentMeant } from './said-by-agent.ts';
import { sourceBefore } from './source-before.ts';
import { inContrast, isAnother } from './stepped-in.ts';
import { agreesInWords, sameWho } from '../phrase/who.ts';

/** Whom the sentence before is about, by words of the article, and the mention that tells it. */
interface Newcomer {
  mention: Mention;
  who: Who;
  /** Surely the one meant, and not only in the way of those told of before? */
  isSure: boolean;
}

/** The subject of the sentence before a pronoun, or before a short noun, that may mean it; null where none is. */
export function newcomerBefore(scene: Scene, mentions: Mentions, reference: Reference): Newcomer | null {
  const at = mentions.sentenceOf[reference.first] ?? 0;
  const source = scene.lexicon.headFirst ? sourceBefore(scene, reference) : null;
  if (source) return { mention: { ...source, sentence: at - 1 }, who: source.who, isSure: source.isSure };
  for (let i = lastMentionBefore(mentions, reference.first); i >= 0; i--) {
    const mention = mentions.list[i]!;
    if (mention.sentence < at - 1) break;
    const isReported = isReportedOf(scene, mention.token);
    if (isReported && isToldOfOn(scene, reference, mention)) return { mention, who: mention.who, isSure: true };
    const isOther = isReported || isPredicate(scene, mention);
    if (reference.kind === 'pronoun' && isOther) continue;
    const meant = scene.lexicon.headFirst ? subjectMeant : someoneNew;
    const who = mention.subject ? meant(scene, reference, mention) : null;
    if (who) return { mention, who, isSure: !isMaybeOwn(scene, reference, mention) };
  }
  if (!scene.lexicon.headFirst) return besideSubject(scene, mentions, reference, at);
  return besideNamed(scene, reference, at);
}

/** Heads first: "… giflé par une habitante. « Menteur ! », lui a-t-elle lancé". */
function besideNamed(scene: Scene, reference: Reference, at: number): Newcomer | null {
  const agent = agentMeant(scene, reference);
  const mention = agent ?? objectMeant(scene, reference);
  return mention && { mention: { ...mention, sentence: at - 1 }, who: mention.who, isSure: agent !== null };
}

const besideSubject = (scene: Scene, mentions: Mentions, reference: Reference, at: number): Newcomer | null =>
  contrasted(scene, reference, at) ?? besideOther(scene, mentions, reference, at);

/** ", but his brother was less shy. “…,” he said" */
function contrasted(scene: Scene, reference: Reference, at: number): Newcomer | null {
  const phrase = inContrast(scene, reference);
  const mention = phrase && {
    who: { first: phrase.first, end: phrase.end }, token: phrase.first, phrase, sentence: at - 1, paragraph: 0,
    subject: true, speaks: false, owner: false, governed: false, quoted: false,
  };
  return mention && { mention, who: mention.who, isSure: false };
}

/** Who cannot be meant beside a newcomer: whoever was told of only before; by a firm's pronoun only persons. */
export function isPassedOver(
  scene: Scene, mentions: Mentions, who: Who, { mention, who: theirs }: Newcomer, reference: Reference,
): boolean {
  if (sameWho(who, theirs) || (!('entity' in who) && who.first >= reference.first)) return false;
  const isBody = scene.lexicon.headFirst === true && mention.phrase !== null && !isSomebody(scene, mention.phrase);
  if (isBody && !('entity' in who && scene.entities[who.entity]?.kind === 'person')) return false;
  const { phrase, token } = mention;
  const isOwner = scene.lexicon.headFirst && phrase !== null && isOwned(scene, phrase); // "La vedova di Carlo Martini"
  return !isNamedSince(mentions, who, isOwner ? phrase.end : token, reference);
}

/** Is this the newcomer, or somebody told of between the newcomer and the pronoun? */
function isNamedSince(mentions: Mentions, who: Who, newcomer: number, reference: Reference): boolean {
  for (let i = lastMentionBefore(mentions, reference.first); i >= 0; i--) {
    const mention = mentions.list[i]!;
    if (mention.token < newcomer) return false;
    if (sameWho(mention.who, who)) return true;
  }
  return false;
}

/** The one whom a phrase brings in, if a pronoun may mean them. English. */
function someoneNew(scene: Scene, reference: Reference, mention: Mention): Who | null {
  const { who, token } = mention;
  if ('entity' in who || !mayMean(scene, reference, who)) return null;
  const told = referentAt(scene, who.first)?.gender ?? null; // "The boy, 16, who cannot be named, hugged his mother"
  if (reference.kind === 'pronoun' && !mayAgree(told, reference.gender)) return null;
  return isNew(scene, who.first, token) || isAnother(scene, mention) ? who : null;
}

function mayMean(scene: Scene, reference: Reference, who: { first: number; end: number }): boolean {
  if (reference.kind !== 'pronoun' || reference.gender === 'plural' || reference.gender === 'neuter') return false;
  return agreesInWords(scene, who, reference.gender);
}

/** "a taxi driver", "one vendor": of nobody told of before; "Ann Lowe, a driver" is. */
function isNew(scene: Scene, first: number, token: number): boolean {
  if (wasToldOf(scene, token) || (opensSentence(scene, token) && referentAt(scene, first)?.isNew)) return true;
  const isOneOfTwo = lowerAt(scene, first - 1) === 'and'; // "Nine babies and one mother died"
  return !isOneOfTwo && !isApposed(scene, first) && /^(?:an?|one|another)$/.test(lowerAt(scene, first));
}
