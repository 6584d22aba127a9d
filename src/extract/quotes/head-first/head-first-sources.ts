/** Sources that are no subject of a verb of saying: "selon le maire", "dem Anwalt zufolge", "hieß es von der Bank". */
import { oncePer } from '../../../text/memo.ts';
import { asToldBy } from './as-told-by.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { participleBehind } from '../phrase/attribute.ts';
import { headFirstPhrase } from '../phrase/head-first-phrase.ts';
import {
  after, answer, asItSays, beginsAnew, isImpersonal, isSaidThere, ownTokens, type Answer,
} from './head-first-region.ts';
import { isRomance, type Lexicon } from '../../lexicon/lexicon.ts';
import { PLATFORMS } from '../../names/words/platforms.ts';
import { plainPhrase } from '../phrase/plain-phrase.ts';
import { releasedBy } from './released-by.ts';
import type { Reference } from '../scene/reference.ts';
import { isToldAbout } from './told-about.ts';
import { entityAt, isOutside, lowerAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';

/** "selon le maire", "по словам Пескова", "dem Anwalt zufolge", anywhere in the sentence of the quotation */
export function accordingTo(scene: Scene, quote: Quotation): Answer {
  const { first, end } = sentenceOf(scene, quote);
  return sourceIn(scene, Math.min(end, Math.max(first, behind(scene, quote))), end) ?? sourceIn(scene, first, end);
}

/** “…”, selon le procureur: the phrase right behind the mark is about it, whatever opens the sentence. */
function behind(scene: Scene, quote: Quotation): number {
  const { first, end } = after(scene, quote);
  const opens = scene.lexicon.accordingTo.some((words) => words.every((word, k) => lowerAt(scene, first + k) === word));
  return first < end && opens ? first : 0;
}

const byFirstWord = oncePer(({ accordingTo: phrases }: Lexicon) =>
  new Map(phrases.map(([first = '']) => [first, phrases.filter((phrase) => phrase[0] === first)])));

/** The first source that the writer's words of tokens [first, end) name. */
export function sourceIn(scene: Scene, first: number, end: number): Answer {
  const { accordingToAfter } = scene.lexicon;
  const phrases = byFirstWord(scene.lexicon);
  for (const i of ownTokens(scene, first, end)) {
    if (accordingToAfter?.has(lowerAt(scene, i))) {
      const source = phraseTo(scene, first, i);
      if (source) return answer(source, i);
    }
    const agent = asToldBy(scene, i, end);
    if (agent) return answer(agent, i);
    const own = inOwnView(scene, i);
    if (own) return { reference: own, evidenceFirst: i, evidenceEnd: own.end };
    const so = soSaid(scene, i, end);
    if (so) return so;
    for (const phrase of phrases.get(lowerAt(scene, i)) ?? []) {
      if (!phrase.every((word, k) => lowerAt(scene, i + k) === word)) continue;
      if (isAgreement(scene, i) || isOfFigure(scene, i)) continue;
      const source = sourceAt(scene, i + phrase.length, end);
      if (source && !isOneOfTwo(scene, source)) return { reference: source, evidenceFirst: i, evidenceEnd: source.end };
    }
  }
  return null;
}

/** "Nach Angaben von Kern und Brandt": said by neither alone. */
const isOneOfTwo = (scene: Scene, { kind, end }: Reference): boolean =>
  kind === 'name' && scene.lexicon.conjunctions.has(lowerAt(scene, end)) && /^\p{Lu}/u.test(textAt(scene, end + 1));

/** "Halbeck zufolge", "dem Hüttenwirt zufolge", "Polizeiangaben zufolge": the longest phrase that ends before `end`. */
function phraseTo(scene: Scene, floor: number, end: number): Reference | null {
  for (const phraseAt of [headFirstPhrase, plainPhrase]) // somebody before a thing
    for (let first = Math.max(floor, end - LONGEST_ANTECEDENT); first < end; first++) {
      const phrase = isOutside(scene, first) ? phraseAt(scene, first, end) : null;
      if (phrase?.end === end) return phrase;
    }
  return null;
}

/** "a su juicio", "à ses yeux", "ihrer Ansicht nach": of whoever the sentences before are about. */
function inOwnView({ lexicon, doc }: Scene, i: number): Reference | null {
  const phrase = lexicon.ownViews?.find((words) => words.every((word, k) => doc.tokens[i + k]?.lower === word));
  if (!phrase) return null;
  const gender = lexicon.possessives.get(phrase.find((word) => lexicon.possessives.has(word)) ?? '');
  const isTold = gender === 'female' || gender === 'male';
  const told = isTold ? { gender } : { gender: 'male' as const, dropped: true as const };
  return { kind: 'pronoun', ...told, first: i, end: i + phrase.length };
}

/** "estar de acuerdo con el plan": who agrees with a thing is not told by it. */
const isAgreement = ({ lexicon, doc }: Scene, i: number): boolean =>
  lexicon.agreeing?.test(doc.tokens[i - 1]?.lower ?? '') === true && /^ac[ou]/.test(doc.tokens[i + 1]?.lower ?? '');

/** "Unos 12.000 docentes, según la Policía, y 40.000, según los convocantes, marcharon": who counted them. */
function isOfFigure({ doc }: Scene, i: number): boolean {
  if (doc.tokens[i - 1]?.text !== ',') return false;
  const counted = [i - 2, i - 3].find((at) => doc.tokens[at]?.kind === 'number');
  return counted !== undefined && /^[,;.(]?$|^\p{L}{1,4}$/u.test(doc.tokens[counted - 1]?.text ?? '');
}

/** "…, so Faber.", "…, so die Ministerin, „…“": a pause before it, and nothing but its source behind. */
function soSaid(scene: Scene, i: number, end: number): Answer {
  if (!scene.lexicon.so?.has(lowerAt(scene, i)) || textAt(scene, i - 1) !== ',') return null;
  const source = headFirstPhrase(scene, i + 1, end);
  if (!source || source.kind === 'pronoun') return null;
  const closes = !isOutside(scene, source.end) || source.end >= end || /^[,.;:–—(-]$/.test(textAt(scene, source.end)) ||
    scene.lexicon.prepositions.has(lowerAt(scene, source.end));
  return closes ? answer(source, i) : null;
}

function sentenceOf(scene: Scene, quote: Quotation): { first: number; end: number } {
  const { first, end } = sentenceAround(scene, quote.first);
  const tail = after(scene, quote);
  return { first, end: beginsAnew(scene, quote, tail.first) ? end : Math.max(end, tail.end) };
}

/** The source after "по словам": there every name is in the genitive, so its case says nothing. */
function sourceAt(scene: Scene, first: number, end: number): Reference | null {
  const { lexicon } = scene;
  if (lexicon.relatives.has(lowerAt(scene, first)) && isRomance(lexicon)) return ofWhom(scene, first);
  const joined = lexicon.prepositions.has(lowerAt(scene, first)) && lexicon.joins.has(lowerAt(scene, first));
  const at = joined ? first + 1 : first;
  const gender = lexicon.objectPronouns?.get(lowerAt(scene, first));
  if (gender) return { kind: 'pronoun', gender, first, end: first + 1 }; // "selon lui"
  return lexicon.inflects
    ? obliqueSource(scene, first, end)
    : (headFirstPhrase(scene, at, end) ?? plainPhrase(scene, at, end));
}

/** "Anna Riva, secondo cui …", "un élu, selon lequel …": whom the relative at this token stands for. */
export function ofWhom(scene: Scene, relative: number): Reference | null {
  const comma = [relative - 2, relative - 3].find((i) => textAt(scene, i) === ',') ?? relative - 1;
  for (let first = Math.max(0, comma - LONGEST_ANTECEDENT); first < comma; first++) {
    if (!isOutside(scene, first)) continue;
    const phrase = headFirstPhrase(scene, first, comma);
    if (phrase?.end === comma) return phrase;
  }
  return null;
}
const LONGEST_ANTECEDENT = 12;

/** Words of a source that follow "по словам" before its name. */
const MOST_BEFORE_NAME = 8;

function obliqueSource(scene: Scene, first: number, end: number): Reference | null {
  const { saying, prepositions, possessives } = scene.lexicon;
  for (let i = first; i < Math.min(end, first + MOST_BEFORE_NAME) && isOutside(scene, i); i++) {
    const lower = lowerAt(scene, i);
    if (/^[,.;:()–—]$/.test(textAt(scene, i)) || saying.has(lower) || prepositions.has(lower)) return null;
    const possessive = possessives.get(lower);
    if (possessive && possessive !== 'neuter' && i === first)
      return { kind: 'pronoun', gender: possessive, first: i, end: i + 1 };
    const entity = entityAt(scene, i);
    const next = scene.nameEnd[i] ?? i + 1;
    if (entity >= 0 && isSource(scene, entity, next - i) && !(entityAt(scene, next) >= 0))
      return { kind: 'name', entity, first: scene.nameFirst[i] ?? i, end: next };
  }
  return null;
}

/** A person, or a name of more than one word that nothing makes a place or a body. */
function isSource(scene: Scene, entity: number, words: number): boolean {
  const kind = scene.entities[entity]?.kind;
  return kind === 'person' || (kind === 'unknown' && words > 1);
}

/** „…“, heißt es von der Bank; in einer Mitteilung hieß es: „…“ — it is said, by whom a preposition tells. */
export function itIsSaid(scene: Scene, quote: Quotation): Answer {
  const { first, end } = sentenceOf(scene, quote);
  const verb = [...ownTokens(scene, first, end)].find((i) => isImpersonal(scene, i) || isSaidThere(scene, i, first));
  if (verb === undefined) return null;
  const body = releasedBy(scene, quote, verb);
  if (body) return answer(body, verb);
  // in "Au ministère, on parle d'une crise" what follows the verb is what is said
  const behind = isImpersonal(scene, verb) ? ownTokens(scene, verb + 1, end) : [];
  for (const at of [...behind, ...ownTokens(scene, Math.max(first, asItSays(scene, verb)), verb)]) {
    const source = isToldAbout(scene, at, at > verb ? verb : 0) ? null : toldSource(scene, { at, verb, end });
    if (source && !(source.first <= verb && verb < source.end)) return answer(source, verb);
  }
  return null;
}

/** The source that the word at `at` brings in, of what is said by a verb that has nobody for its subject. */
function toldSource(
  scene: Scene, { at, verb, end }: { at: number; verb: number; end: number },
): Reference | null {
  const { sourceWords, prepositions, subordinators } = scene.lexicon;
  const isPreposition = prepositions.has(lowerAt(scene, at)) && !subordinators?.has(lowerAt(scene, at));
  const isNext = at <= verb + 2 && isPreposition; // "heißt es im Bericht", "se lee en la carta"
  if (!sourceWords?.has(lowerAt(scene, at)) && !isNext) return null;
  const side = lowerAt(scene, at + 1) === 'côté' ? at + 3 : at + 1; // "indique-t-on du côté de la mairie"
  const next = isPreposition ? side : at;
  const author = authorOf(scene, next, end);
  if (author) return author;
  const source = headFirstPhrase(scene, next, end) ?? plainPhrase(scene, next, end);
  // "in einer Mitteilung", and nothing of whose it is, names nobody
  const isWhole = source?.kind === 'descriptor' && source.end === source.head + 1;
  const isAny = isWhole && lowerAt(scene, at) === 'in' && !scene.lexicon.definite?.has(lowerAt(scene, source.first));
  return isAny || isOnWall(scene, source) || isOnPlatform(scene, source) ? null : source;
}

/** "in einer Stellungnahme der Familie", "dans son communiqué": who wrote what is quoted there. */
function authorOf(scene: Scene, first: number, end: number): Reference | null {
  const { documents, determiners, genitives, joins, possessives } = scene.lexicon;
  const isTheirs = isRomance(scene.lexicon) && documents?.has(lowerAt(scene, first + 1)) === true &&
    /^(?:son|sa|su|sua|seu)$/.test(lowerAt(scene, first)) && possessives.has(lowerAt(scene, first));
  if (isTheirs) return { kind: 'pronoun', gender: 'male', dropped: true, first, end: first + 1 };
  const done = participleBehind(scene, first);
  if (AUTHORED.test(lowerAt(scene, done)) && scene.lexicon.agents?.has(lowerAt(scene, first + 1)))
    return headFirstPhrase(scene, first + 2, done);
  for (let i = first; i < Math.min(end, first + MOST_BEFORE_NAME); i++) {
    if (!documents?.has(lowerAt(scene, i))) continue;
    const next = lowerAt(scene, i + 1);
    const isJoined = genitives?.has(next) || joins.has(next);
    if (!isJoined) return null;
    const author = determiners.has(next) ? i + 1 : i + 2;
    return headFirstPhrase(scene, author, end) ?? plainPhrase(scene, author, end);
  }
  return null;
}

/** "in der von Kern unterzeichneten Erklärung". */
const AUTHORED = /^(?:unterzeichne|unterschrieb|mitunterzeichne|verfass|geschrieb)/;

/** "peut-on lire sur la page Facebook du club": where it stands is not whose it is. */
const isOnPlatform = ({ entities }: Scene, source: Reference | null): boolean =>
  source?.kind === 'name' && PLATFORMS.has(entities[source.entity]?.name ?? '');

/** "An den Mauern hieß es": walls say nothing. */
const isOnWall = ({ lexicon, doc }: Scene, source: Reference | null): boolean =>
  source?.kind === 'descriptor' && (lexicon.nobodys?.has(doc.tokens[source.head]?.lower ?? '') ?? false);

/**
 * "explicaron a El Heraldo desde el entorno presidencial", "desde la Plataforma aseguran que": nobody is the subject of
 * a verb near tokens [first, end), and a preposition there names the source.
 */
export function fromWhom(scene: Scene, first: number, end: number): Reference | null {
  const { sourceWords, genitives } = scene.lexicon;
  for (let i = first; i < end; i++) {
    const lower = lowerAt(scene, i);
    if (!isOutside(scene, i) || !sourceWords?.has(lower) || genitives?.has(lower)) continue;
    const source = headFirstPhrase(scene, i + 1, end) ?? plainPhrase(scene, i, end);
    if (source) return source;
  }
  return null;
}
