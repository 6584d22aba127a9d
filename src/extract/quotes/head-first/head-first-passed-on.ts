/**
 * Whose words a subject only passes on, where heads come first: cited, read out, shared, remembered or received. "Il a
 * lu la déposition du témoin, Raymond Pons : « … »", "recibió una carta del preso Raúl Gil: “…”", „erhielt von
 * Ministerin Anna Kost nur eine kurze Antwort: „…““. Who comments on a letter or answers it has words of his own.
 */
import type { Relays } from '../../lexicon/views.ts';
import { isAdjective } from '../phrase/adjective.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { isDeterminer } from '../phrase/governed.ts';
import { headFirstPhrase } from '../phrase/head-first-phrase.ts';
import { after, endsInColon, ownTokens } from './head-first-region.ts';
import { isPersonNoun, isSpeakerNoun } from '../phrase/phrase-words.ts';
import type { Reference } from '../scene/reference.ts';
import { entityAt, isOutside, lowerAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';

/** Whoever is cited, or has written or said what is passed on, up to the colon; null where nobody is. */
export function wordsOfAnother(scene: Scene, colon: number): Reference | null {
  const { relays } = scene.lexicon;
  if (!relays) return null;
  const clause = ownTokens(scene, sentenceAround(scene, colon).first, colon);
  const end = beforeVerbs(scene, relays, colon);
  const verbs = clause.filter((i) => entityAt(scene, i) < 0);
  const cites = verbs.findLast((i) => i < end && relays.citing.has(lowerAt(scene, i)));
  const passes = verbs.some((i) => relays.citing.has(lowerAt(scene, i)) || relays.passing.has(lowerAt(scene, i)));
  const receives = verbs.find((i) => relays.receiving.has(lowerAt(scene, i)));
  const isTold = cites !== undefined || passes || receives !== undefined || followsMotto(scene, clause, end);
  if (!isTold) return null;
  const owner = ownerIn(scene, relays, clause, end, passes);
  if (owner) return owner;
  if (receives !== undefined) return senderIn(scene, relays, clause, receives, end);
  return cites === undefined ? null : citedBehind(scene, cites, end);
}

/** "ha fatto suo il motto del padre:", "suit la devise de Roux :": who follows it cites it; who judges it does not. */
const followsMotto = ({ doc, lexicon }: Scene, clause: readonly number[], end: number): boolean => {
  const isOne = (i: number, list?: ReadonlySet<string>): boolean => list?.has(doc.tokens[i]?.lower ?? '') === true;
  return clause.some((i) => isOne(i, lexicon.relays?.following)) &&
    clause.some((i) => i < end && isOne(i, lexicon.relays?.mottos) && isOne(i + 1, lexicon.genitives));
};

/** "criticó el lema de Luis Gil: «…»": the motto itself, or what is said of it; nobody is told. */
export function isUntoldMotto(scene: Scene, quote: Quotation, { reference }: Candidate): boolean {
  const { relays } = scene.lexicon;
  if (!relays?.mottos || !endsInColon(scene, quote) || !reference || reference.first > quote.first) return false;
  const colon = quote.first - 1;
  const clause = ownTokens(scene, sentenceAround(scene, colon).first, colon);
  const noun = clause.findLast((i) => relays.mottos?.has(lowerAt(scene, i)) === true);
  if (noun === undefined || followsMotto(scene, clause, colon)) return false;
  const owner = fromBehind(scene, noun, colon);
  return owner !== null && !isMottoOfBody(scene, noun, owner);
}

/** "il motto della squadra", "una devise de marin": whoever repeats it says it. */
function isMottoOfBody(scene: Scene, noun: number, owner: Reference | null): boolean {
  if (scene.lexicon.relays?.mottos?.has(lowerAt(scene, noun)) !== true || owner?.kind !== 'descriptor') return false;
  const isBare = owner.head === noun + 2 && !scene.lexicon.contractions?.has(lowerAt(scene, noun + 1));
  return isBare || !isPersonNoun(scene, lowerAt(scene, owner.head));
}

/** "vom Angeklagten gehört hatte:", "von ihrem Mann erhalten:": the verbs that end a clause are no part of a phrase. */
function beforeVerbs(scene: Scene, { citing, passing, receiving, particles }: Relays, colon: number): number {
  let end = colon;
  const isVerb = (word: string): boolean => scene.lexicon.auxiliaries?.has(word) === true ||
    [citing, passing, receiving, particles].some((verbs) => verbs?.has(word));
  while (scene.lexicon.capitalisesNouns && isVerb(lowerAt(scene, end - 1))) end -= 1;
  return end;
}

/** Whose the message is that stands last: "la déposition du témoin, Raymond Pons", "eine Mail ihres Chefs". */
function ownerIn(
  scene: Scene, { messages, aside, citing }: Relays, clause: readonly number[], end: number, passes: boolean,
): Reference | null {
  const noun = clause.findLast((i) => i < end && messages.test(lowerAt(scene, i)));
  if (noun === undefined) return null;
  let before = noun - 1;
  const isFree = (i: number): boolean => isOutside(scene, i) && !citing.has(lowerAt(scene, i));
  while (isFree(before) && isAdjective(scene, before) && !isDeterminer(scene, before)) before -= 1;
  while (isFree(before) && isDeterminer(scene, before)) before -= 1; // "(a affiché dans son bureau) une phrase"
  const word = lowerAt(scene, before);
  const isGoverned = scene.lexicon.prepositions.has(word) && !(passes && aside.has(word));
  const owner = isGoverned ? null : fromBehind(scene, noun, end);
  return isMottoOfBody(scene, noun, owner) ? null : owner;
}

/** "de su padre", "vom Häftling", "seines Trainers", behind a noun and what describes it, up to the end. */
function fromBehind(scene: Scene, noun: number, end: number): Reference | null {
  for (let i = noun + 1; i < Math.min(end, noun + 2 + MOST_ADJECTIVES) && isOutside(scene, i); i++) {
    const source = isFrom(scene, i) ? somebodyAt(scene, i + 1, end) : genitiveAt(scene, i, end);
    if (source) return source;
    if (!isAdjective(scene, i)) return null;
  }
  return null;
}
const MOST_ADJECTIVES = 3;

const genitiveAt = (scene: Scene, i: number, end: number): Reference | null =>
  scene.lexicon.capitalisesNouns && isDeterminer(scene, i) ? somebodyAt(scene, i, end) : null;

const isFrom = ({ lexicon, doc }: Scene, i: number): boolean => {
  const word = doc.tokens[i]?.lower ?? '';
  return lexicon.genitives?.has(word) === true || lexicon.agents?.has(word) === true;
};

/** „erhielt von Ministerin Kost eine Antwort“, "oyó de su jefe, Luis Gil": from whom, where a message is told of. */
function senderIn(
  scene: Scene, { messages, hearing }: Relays, clause: readonly number[], verb: number, end: number,
): Reference | null {
  const hears = hearing.has(lowerAt(scene, verb));
  const noun = clause.findLast((i) => messages.test(lowerAt(scene, i)));
  if (!hears && noun === undefined) return null;
  const closes = noun !== undefined && noun === end - 1; // "von Ministerin Kost eine Antwort:"
  for (const i of clause) {
    if (!isFrom(scene, i)) continue;
    const sender = headFirstPhrase(scene, i + 1, end);
    if (!sender || !isSomebody(scene, sender)) continue;
    if (sender.end === end || (closes && opensMessage(scene, sender.end, noun))) return sender;
  }
  return null;
}

/** "nur eine kurze Antwort": nothing but small words stand between the sender and the message. */
function opensMessage(scene: Scene, first: number, noun: number): boolean {
  for (let i = first; i < noun; i++)
    if (!isOutside(scene, i) || entityAt(scene, i) >= 0 || /^[\p{Lu}.;:]/u.test(textAt(scene, i))) return false;
  return noun - first <= LONGEST_MESSAGE;
}
/** In tokens. */
const LONGEST_MESSAGE = 6;

/** "a cité le philosophe Victor Saulnier", "zitierte Pastor Lund den Dichter Emil Straub": who stands last. */
function citedBehind(scene: Scene, verb: number, end: number): Reference | null {
  for (let i = verb + 1; i < end && isOutside(scene, i); i++) {
    const cited = isFreeAt(scene, i) ? somebodyAt(scene, i, end) : null;
    if (cited) return cited;
    if (textAt(scene, i) === ',') return null;
  }
  return null;
}

/** "citó al poeta" has the preposition of persons, "citó en el libro de Gil", "tourné vers le maire" another. */
const isFreeAt = (scene: Scene, i: number): boolean =>
  !isDeterminer(scene, i - 1) &&
  (!scene.lexicon.prepositions.has(lowerAt(scene, i - 1)) || /^al?$/.test(lowerAt(scene, i - 1)));

function somebodyAt(scene: Scene, first: number, end: number): Reference | null {
  const phrase = headFirstPhrase(scene, first, end);
  return phrase?.end === end && isSomebody(scene, phrase) ? phrase : null;
}

function isSomebody(scene: Scene, phrase: Reference): boolean {
  if (phrase.kind === 'name') return scene.entities[phrase.entity]?.kind !== 'place';
  const noun = phrase.kind === 'descriptor' ? lowerAt(scene, phrase.head) : '';
  return isSpeakerNoun(scene, noun) && scene.lexicon.relays?.messages.test(noun) !== true;
}

/** "La interprète Daria Petit a traduit : « … »": whoever puts words into another language has not said them. */
export function isTranslator(scene: Scene, quote: Quotation, { reference }: Candidate): boolean {
  const { relays } = scene.lexicon;
  if (!relays || !reference) return false;
  const tag = after(scene, quote);
  const { first } = sentenceAround(scene, endsInColon(scene, quote) ? quote.first - 1 : quote.first);
  const own = [...ownTokens(scene, first, quote.first), ...ownTokens(scene, tag.first, tag.end)];
  const isHere = reference.first >= first && reference.first < tag.end;
  return isHere && own.some((i) => relays.translating.has(lowerAt(scene, i)) && entityAt(scene, i) < 0);
}
