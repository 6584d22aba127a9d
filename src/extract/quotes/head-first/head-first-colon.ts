/** Whom the words before a colon name, with no verb of saying: "Il deputato Matteo Greco: «…»", "Su respuesta: «…»". */
import type { Quotation } from '../marks/find-quotations.ts';
import { closeOfApposition, headFirstFirstSubject, isOblique } from '../clause/head-first-clause.ts';
import { isGoverned } from '../phrase/governed.ts';
import { headFirstPhrase } from '../phrase/head-first-phrase.ts';
import { endsInColon, isImpersonal, ownTokens, says, soleName, type Answer } from './head-first-region.ts';
import { isRomance } from '../../lexicon/lexicon.ts';
import { isPersonNoun, isSaidNoun, isSpeakerNoun } from '../phrase/phrase-words.ts';
import type { Reference } from '../scene/reference.ts';
import { isReportedOutright } from '../clause/reported-outright.ts';
import { entityAt, isOutside, lowerAt, named, sentenceAround, textAt, type Scene } from '../scene/scene.ts';
import { takesStand } from '../tags/takes-a-stand.ts';

/** "Il deputato Matteo Greco: «…»" */
export function nameColon(scene: Scene, quote: Quotation): Answer {
  if (!endsInColon(scene, quote)) return null;
  const colon = quote.first - 1;
  const { first } = sentenceAround(scene, colon);
  const own = namedAtEnd(scene, first, colon) ?? ownedBy(scene, first, colon);
  if (own) return { reference: own, evidenceFirst: first, evidenceEnd: colon };
  // "…, sagte Kern. Die Stadt habe lange nichts getan: „…“" tells of the town in his words, and he goes on
  if (isReportedOutright(scene, quote) && !hasMessage(scene, first, colon)) return null;
  const clause = lastClause(scene, first, colon);
  const subject = orAdviser(scene, headFirstFirstSubject(scene, clause, colon), colon);
  const sole = soleSpeaker(scene, clause, colon);
  // "Ella le devuelve el elogio: «…»", "Am Abend habe er ihr eine Nachricht geschickt: „…“"
  const opens = !sole && (isRomance(scene.lexicon) ? subject?.first === clause : hasMessage(scene, clause, colon));
  const only = subject && (subject.kind !== 'pronoun' || opens) ? subject : (sole ?? takesStand(scene, quote));
  if (only?.kind === 'name' && only.first > first && othersSay(scene, only.end, colon)) return null;
  return only && { reference: only, evidenceFirst: only.first, evidenceEnd: only.end };
}

/** "Der Rat des Arztes Jan Kern:", "Der Rat von Jan Kern:": one person has no council, and gives advice. */
function orAdviser(scene: Scene, subject: Reference | null, colon: number): Reference | null {
  if (subject?.kind !== 'descriptor' || !isSaidNoun(scene, subject.head)) return subject;
  const { determiners, genitives } = scene.lexicon;
  const name = soleName(scene, subject.head, colon);
  const isOwner = determiners.has(lowerAt(scene, subject.head + 1)) || genitives?.has(lowerAt(scene, subject.head + 1));
  return isOwner && name?.kind === 'name' && scene.entities[name.entity]?.kind === 'person' ? name : subject;
}

/** In Romance languages what ends the sentence may name who speaks, whatever its subject is. */
const namedAtEnd = (scene: Scene, first: number, colon: number): Reference | null =>
  isRomance(scene.lexicon) ? inciseBefore(scene, first, colon) ?? exampleBefore(scene, first, colon) : null;

/** "Deux gardiens ont été brûlés, relate Gervais : « … »": a tag of the writer's own words ends them. */
function inciseBefore(scene: Scene, first: number, colon: number): Reference | null {
  for (let verb = colon - 2; verb > Math.max(first, colon - LONGEST_INCISE); verb--) {
    if (textAt(scene, verb - 1) !== ',' || !says(scene, verb)) continue;
    const teller = headFirstPhrase(scene, verb + 1, colon);
    return teller?.end === colon && teller.kind === 'name' ? teller : null;
  }
  return null;
}
/** "relate le gardien Gervais Dossou", in tokens. */
const LONGEST_INCISE = 10;

/** "Les habitants s'inquiètent, comme Lucie Bernard, boulangère : « … »": the one of them who is named speaks. */
function exampleBefore(scene: Scene, first: number, colon: number): Reference | null {
  for (let i = colon - 2; i > Math.max(first, colon - LONGEST_EXAMPLE) && isOutside(scene, i); i--) {
    const opener = textAt(scene, i) === ',' ? EXAMPLE.exec(fiveWordsFrom(scene, i + 1)) : null;
    if (!opener) continue;
    const phrase = headFirstPhrase(scene, i + 1 + opener[0].split(' ').length, colon);
    const hasTag = ownTokens(scene, i + 1, colon).some((at) => says(scene, at));
    const isWhole = phrase?.end === colon || textAt(scene, phrase?.end ?? i) === ',';
    return phrase?.kind === 'name' && isWhole && !hasTag ? phrase : null;
  }
  return null;
}
const fiveWordsFrom = (scene: Scene, i: number): string =>
  [0, 1, 2, 3, 4].map((k) => lowerAt(scene, i + k)).join(' ');
const EXAMPLE = /^(?:com[eo]|comme|tel|telle|à l['’] (?:image|instar) (?:de|d['’])|à commencer par)(?= )/;
/** ", comme Lucie Bernard, boulangère à Vizille depuis dix ans", and "comme le boulanger Paul Roux", in tokens. */
const LONGEST_EXAMPLE = 24;

/** "También la recordaron el actor Luis Gil (“No habrá otra como ella”) y …": whoever stands before the brackets. */
export function beforeBrackets(scene: Scene, quote: Quotation): Answer {
  const name = quote.first - 2;
  const close = quote.last + (textAt(scene, quote.last + 1) === '.' ? 2 : 1);
  const isInside = textAt(scene, quote.first - 1) === '(' && textAt(scene, close) === ')';
  const entity = isInside && isOutside(scene, name) ? entityAt(scene, name) : -1;
  const words = scene.doc.text.slice(quote.start, quote.end);
  const isSpeech = /[.!?]/.test(words) || scene.lexicon.opening?.own.test(words) === true; // no title of a book
  const isSaid = isSpeech && quote.last - quote.first >= FEWEST_WORDS && scene.entities[entity]?.kind === 'person';
  if (!isRomance(scene.lexicon) || !isSaid) return null; // "Luis Gil (“Tito”)"
  const reference = named(scene, name);
  return { reference, evidenceFirst: reference.first, evidenceEnd: reference.end };
}
/** Of a quotation that is no nickname and no title, its marks included. */
const FEWEST_WORDS = 6;

/** A noun for what is sent. */
const hasMessage = (scene: Scene, first: number, colon: number): boolean =>
  ownTokens(scene, first, colon).some((i) => scene.lexicon.relays?.messages.test(lowerAt(scene, i)));

/** "Gil fue más allá; él, consultado, prefirió callar: «…»": where the clause begins that a colon ends. */
function lastClause(scene: Scene, first: number, colon: number): number {
  for (let i = colon - 1; i > Math.max(first, colon - LONGEST_CLAUSE); i--)
    if (textAt(scene, i) === ';' && isOutside(scene, i))
      return headFirstFirstSubject(scene, i + 1, colon) ? i + 1 : first;
  return first;
}

/** In tokens. */
const LONGEST_CLAUSE = 60;

/** "Gesucht wird Peter Lang, Kollegen sagen: …": behind the comma somebody else is the subject of a verb of saying. */
function othersSay(scene: Scene, comma: number, colon: number): boolean {
  if (scene.lexicon.inflects || textAt(scene, comma) !== ',') return false;
  const phrase = headFirstPhrase(scene, comma + 1, colon);
  return phrase?.first === comma + 1 && says(scene, phrase.end);
}

/** "Sein Urteil: …", "Su respuesta: …", "Son commentaire : …": what follows is the owner's. */
function ownedBy(scene: Scene, first: number, colon: number): Reference | null {
  const gender = scene.lexicon.possessives.get(lowerAt(scene, first));
  const noun = colon - 1;
  const length = noun - first;
  if (!gender || length < 1 || length > MOST_OWNED || isWho(scene, lowerAt(scene, noun))) return null;
  if (isKin(scene, first, colon)) return null;
  for (let i = first + 1; i < colon; i++) if (entityAt(scene, i) >= 0 || !isOutside(scene, i)) return null;
  const isTold = gender === 'male' || gender === 'female';
  const told = isTold ? { gender } : { gender: 'male' as const, dropped: true as const };
  if (scene.lexicon.otherOwners?.has(lowerAt(scene, first))) return null;
  return { kind: 'pronoun', ...told, first, end: first + 1 };
}

/** "Sein Kapitän wurde deutlicher:", "Su marido, menos:": who is owned says it, whatever is told behind the noun. */
const isKin = (scene: Scene, first: number, colon: number): boolean =>
  [first + 1, first + 2].some((i) => i < colon && isPersonNoun(scene, lowerAt(scene, i)));

/** Somebody else than the owner; "seine Begründung" is a noun for a body as well. */
const isWho = (scene: Scene, noun: string): boolean =>
  isSpeakerNoun(scene, noun) && scene.lexicon.documents?.has(noun) !== true;
/** "Sein erstes knappes Urteil". */
const MOST_OWNED = 3;

/** "den Abgeordneten Max Lang"; in "der Ärger, den Max Lang zusammenfasst" it is a relative. */
const isObject = (scene: Scene, name: Reference, first: number): boolean =>
  isOblique(scene, name, first) && textAt(scene, name.first - 2) !== ',';

/**
 * "Dura la replica dell'ex ministra Paola Sereni:" names one person only. "Eine Nutzerin dankte ihr bei Kurz und
 * schrieb:" does too, and means another: where somebody says it, the one after a preposition is spoken to.
 */
function soleSpeaker(scene: Scene, first: number, end: number): Reference | null {
  const only = soleName(scene, first, end);
  const before = lowerAt(scene, (only?.first ?? first) - 1);
  // "à sa sœur, Anne Morel, il …", "Sie zitierte den Abgeordneten Max Lang, empfahl ihm: …"
  if (only && (closeOfApposition(scene, only.first - 1, first) > 0 || isObject(scene, only, first))) return null;
  const isAddressed = (scene.lexicon.prepositions.has(before) && !scene.lexicon.genitives?.has(before)) ||
    (only !== null && scene.lexicon.capitalisesNouns && isGoverned(scene, only.first)); // "von Direktor Jan Kern"
  const isSaid = (i: number): boolean => says(scene, i) || (scene.lexicon.capitalisesNouns && isImpersonal(scene, i));
  return isAddressed && ownTokens(scene, first, end).some(isSaid) ? null : only;
}
