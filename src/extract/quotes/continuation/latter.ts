/**
 * "Le maire a reçu l'entraîneur Thierry Salmon. « … », a lâché ce dernier", "advirtió este último", „…“, sagte Timm.
 * „…“, erwiderte dieser: of those whom the sentence before names, the last one of that gender; behind somebody's tag
 * the other one. Heads first.
 */
import type { Gender } from '../../lexicon/lexicon.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { isOwn } from '../features/features.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { headFirstPhrase } from '../phrase/head-first-phrase.ts';
import { latterGender } from '../phrase/latter-word.ts';
import { after, says } from '../head-first/head-first-region.ts';
import { isVerb } from '../head-first/head-first-turned.ts';
import { lastBefore } from '../scene/persons.ts';
import { isPersonNoun } from '../phrase/phrase-words.ts';
import type { Who } from '../scene/reference.ts';
import { entityAt, isOutside, lowerAt, paragraphAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';
import type { Attribution } from '../candidates/weighed.ts';
import { agreesInWords, sameWho } from '../phrase/who.ts';

/** A word for "the latter": the gender that it tells, where it stands, and where the words before it end. */
interface Latter {
  gender: 'female' | 'male';
  at: number;
  before: number;
}

/** Whom "the latter" in the tag of the quotation names, or -1. */
export function latterOf(scene: Scene, quote: Quotation): number {
  const latter = latterIn(scene, quote);
  const who = latter && inSentenceBefore(scene, quote, latter);
  return who && 'entity' in who ? who.entity : -1;
}

/** The last one of that gender in the writer's sentence before, or whom it brings in behind them; null for nobody. */
function inSentenceBefore(scene: Scene, quote: Quotation, latter: Latter): Who | null {
  if (latter.before === 0 || paragraphAt(scene, latter.before - 1) !== quote.paragraph) return null;
  if (sentenceAround(scene, latter.before).first !== latter.before) return null;
  const { first } = sentenceAround(scene, latter.before - 1);
  for (let i = first; i < latter.before; i++) if (!isOutside(scene, i)) return null; // the tag of other words
  return lastOf(scene, latter, first, null);
}

/** The last one of that gender from token `first` on, but for whoever `spoke`. */
function lastOf(scene: Scene, { gender, before }: Latter, first: number, spoke: Who | null): Who | null {
  for (let i = lastBefore(scene.persons, before); i >= 0; i--) {
    const { entity, token } = scene.persons[i] ?? { entity: -1, token: -1 };
    if (token < first) break;
    const theirs = scene.genders[entity] ?? null;
    if (!isOutside(scene, token) || (theirs && theirs !== gender)) continue;
    if (scene.entities[entity]?.kind !== 'person' || (spoke && sameWho(spoke, { entity }))) continue;
    return broughtIn(scene, gender, token, before) ?? { entity };
  }
  return broughtIn(scene, gender, first, before);
}

/** Such a word as the subject of the tag, or of the writer's sentence before words that have none; or null. */
function latterIn(scene: Scene, quote: Quotation): Latter | null {
  const { latter } = scene.lexicon;
  if (!latter) return null;
  const { first, end } = after(scene, quote);
  const turned = turnedIn(scene, first, end);
  if (turned) return { ...turned, before: quote.first };
  const verb = [first, first + 1, first + 2].find((i) => i < end && says(scene, i));
  if (verb === undefined) return null;
  const words = [1, 2].map((k) => (verb + k < end ? lowerAt(scene, verb + k) : ''));
  for (const length of [2, 1]) {
    if (!closes(scene, verb + length + 1)) continue;
    const gender = latterGender(latter, words.slice(0, length).join(' '));
    if (gender) return { gender, at: verb + 1, before: quote.first };
  }
  return null;
}

/** „…“, hatte die ihr eingeschärft; „…“, habe der gesagt: behind an auxiliary, before small words and the verb. */
function turnedIn(scene: Scene, first: number, end: number): Omit<Latter, 'before'> | null {
  const { latter, perfect, hearsay, auxiliaries, between, pronouns, objectPronouns } = scene.lexicon;
  const isAuxiliary = [perfect, hearsay].some((words) => words?.test(lowerAt(scene, first))) ||
    auxiliaries?.has(lowerAt(scene, first));
  if (!latter?.opening || !isAuxiliary) return null;
  const [word, next] = [lowerAt(scene, first + 1), lowerAt(scene, first + 2)];
  const isSmall = between.has(next) || pronouns.has(next) || objectPronouns?.has(next) || says(scene, first + 2);
  const isVerbLast = isSmall && says(scene, end - 2) && /^[.:;]$/.test(textAt(scene, end - 1));
  const gender = latterGender(latter.opening, word);
  return gender && isVerbLast ? { gender, at: first + 1 } : null;
}

/** Behind the word its phrase is over: "respondió este con calma", "sagte diese lachend"; not "dijo este lunes". */
function closes(scene: Scene, i: number): boolean {
  const { prepositions, gerund, capitalisesNouns } = scene.lexicon;
  const isOver = (at: number): boolean =>
    !/^\p{L}/u.test(textAt(scene, at)) || prepositions.has(lowerAt(scene, at));
  if (isOver(i) || gerund?.test(lowerAt(scene, i))) return true;
  const isSmall = (at: number): boolean => /^\p{Ll}/u.test(textAt(scene, at));
  return capitalisesNouns && isSmall(i) && (isOver(i + 1) || (isSmall(i + 1) && isOver(i + 2)));
}

/** "Der zögert noch. „…“", "Diese konterte: „…“": a sentence right before the words; "Der alte Trainer" is no such. */
function latterBefore(scene: Scene, quote: Quotation): Latter | null {
  const { latter, turnedVerbs } = scene.lexicon;
  if (!latter?.opening || !turnedVerbs || quote.first === 0) return null;
  const { first } = sentenceAround(scene, quote.first - 1);
  const isBefore = paragraphAt(scene, first) === quote.paragraph && isOutside(scene, first);
  const [word, verb] = [lowerAt(scene, first), lowerAt(scene, first + 1)];
  const gender = latterGender(latter.opening, word);
  if (!gender || !isBefore || !isVerb(scene, first + 1, turnedVerbs) || /n$/.test(verb)) return null;
  let next = first + 2;
  while (next < quote.first && /^\p{Ll}/u.test(textAt(scene, next))) next += 1;
  const mayModify = /e$/.test(verb) && /^[\p{Lu},]/u.test(textAt(scene, next)); // "Die rote Mütze"
  return mayModify ? null : { gender, at: first, before: first };
}

/** "a reçu Jean Rodin et un élu": somebody new of that gender, without a name, behind token `from`; or null. */
function broughtIn(scene: Scene, gender: 'female' | 'male', from: number, end: number): Who | null {
  for (let i = end - 1; i >= from; i--) {
    if (!isOutside(scene, i) || !(NEW.test(lowerAt(scene, i)) || isOfKin(scene, i))) continue;
    const phrase = headFirstPhrase(scene, i, end);
    const isOne = phrase?.kind === 'descriptor' && isPersonNoun(scene, lowerAt(scene, phrase.head));
    if (isOne && agreesInWords(scene, phrase, gender)) return { first: phrase.first, end: phrase.end };
  }
  return null;
}

/** "an ihre Großmutter", "a sa mère": a relative without a name. */
const isOfKin = (scene: Scene, i: number): boolean =>
  scene.lexicon.possessives.has(lowerAt(scene, i)) &&
  scene.lexicon.unintroduced?.has(lowerAt(scene, i + 1)) === true && entityAt(scene, i + 2) < 0 &&
  textAt(scene, i + 2) !== ',';

const NEW = /^(?:une?|una|uno|uma?|eine[mnr]?|ein)$/;

/**
 * « … », dit Roche à son frère. Ce dernier rit. Il ajoute : « … »: since the words before it is the other's turn. Where
 * nobody else is told of there is no other: « … », dit Roche. Ce dernier point compte. Il ajoute : « … »
 */
function isPastLatter(scene: Scene, q: number, list: readonly Candidate[], { who }: Attribution): boolean {
  const [before, quote] = [scene.quotations[q - 1], scene.quotations[q]];
  if (!before || !quote || before.paragraph !== quote.paragraph) return false;
  const pronoun = list.find((one) => one.reference?.kind === 'pronoun' && isOwn(one))?.reference;
  if (pronoun?.kind !== 'pronoun') return false;
  const { first: own } = sentenceAround(scene, quote.first);
  const { first, end } = sentenceAround(scene, before.last);
  if (!tellsOfOther(scene, who, first, own)) return false;
  for (let i = end; i < own;) {
    if (isOutside(scene, i) && isLatterAt(scene, i, pronoun.gender)) return true;
    i = Math.max(i + 1, sentenceAround(scene, i).end);
  }
  return false;
}

/** "(dit Roche) à son frère", "à Jean Vidal": a name or a noun for a person, and not for the one who spoke. */
function tellsOfOther(scene: Scene, who: Who, first: number, end: number): boolean {
  const role = 'entity' in who ? scene.roleWords[who.entity] : null;
  for (let i = first; i < end; i++) {
    if (!isOutside(scene, i) || (!('entity' in who) && i >= who.first && i < who.end)) continue;
    const entity = entityAt(scene, i);
    const isTheirs = 'entity' in who && (entity === who.entity || role?.includes(lowerAt(scene, i)));
    if (isTheirs) continue;
    if (entity >= 0 ? scene.entities[entity]?.kind === 'person' : isPersonNoun(scene, lowerAt(scene, i))) return true;
  }
  return false;
}

/**
 * "Ce dernier", "Quest'ultimo", "Letzterer", "Dieser lacht" at token `i`, of whom a pronoun of this gender may tell; no
 * "Este proyecto", no "Diese Mütze".
 */
function isLatterAt(scene: Scene, i: number, gender: Gender): boolean {
  const { latter, capitalisesNouns } = scene.lexicon;
  const isOne = (words: string): boolean => {
    const told = latterGender(latter, words);
    return told !== null && (told === gender || (gender !== 'female' && gender !== 'male'));
  };
  const word = lowerAt(scene, i);
  if (isOne(`${word} ${lowerAt(scene, i + 1)}`)) return true;
  if (!isOne(word)) return false;
  const isVerbNext = capitalisesNouns && [i + 1, i + 2].every((at) => !/^\p{Lu}/u.test(textAt(scene, at)));
  return isVerbNext || /-|'/.test(word) || /^letzter/.test(word);
}

/** The one so named, as sure as that makes them, and nobody else in their place; null where there is no such word. */
export function namedLatter(
  scene: Scene, q: number, list: readonly Candidate[], told: Attribution, answers: readonly (Attribution | null)[],
): Attribution | null {
  const quote = scene.quotations[q];
  const latter = quote && (latterIn(scene, quote) ?? latterBefore(scene, quote));
  const isSame = isSpokenBefore(scene, q, told, answers);
  if (!latter) return isSame && isPastLatter(scene, q, list, told) ? { ...told, confidence: 0 } : null;
  const who = inSentenceBefore(scene, quote, latter) ?? otherThanLast(scene, q, latter, answers);
  if (!who) return isSame ? { ...told, confidence: 0 } : null;
  const same = list.find((one) => sameWho(one.who, who));
  const words = { evidenceFirst: latter.at, evidenceEnd: latter.at + 1 };
  return { ...told, ...(same ?? { who, rule: 'said-x', reference: null, ...words }), confidence: AS_SURE };
}
const AS_SURE = 0.85;

/** „…“, sagte Timm. „…“, erwiderte dieser: of those named in the paragraph the last one who has not just spoken. */
function otherThanLast(
  scene: Scene, q: number, latter: Latter, answers: readonly (Attribution | null)[],
): Who | null {
  const [before, quote] = [scene.quotations[q - 1], scene.quotations[q]];
  const gap = (quote?.paragraph ?? 0) - (before?.paragraph ?? -MOST_APART);
  const first = gap > 1 ? -1 : firstOfParagraph(scene, before);
  const spoke = answers[q - 1];
  return first < 0 ? null : lastOf(scene, latter, first, spoke && spoke.confidence >= KNOWN ? spoke.who : null);
}
/** Of a speaker before who is less sure than this, the other one cannot be told. */
const KNOWN = 0.6;
const MOST_APART = 2;

const firstOfParagraph = ({ doc }: Scene, quote: Quotation | undefined): number =>
  doc.sentences[doc.paragraphs[quote?.paragraph ?? -1]?.firstSentence ?? -1]?.firstToken ?? -1;

const isSpokenBefore = (
  { quotations }: Scene, q: number, { who }: Attribution, answers: readonly (Attribution | null)[],
): boolean => quotations[q - 1] !== undefined && answers[q - 1] !== null && answers[q - 1] !== undefined &&
  sameWho(who, answers[q - 1]!.who);
