/**
 * "Moskau betonte, man wolle „Dialog“", "Pekín reiteró que quiere «diálogo»": a country, or a capital by whose name its
 * rulers are called, speaks as the subject of a verb of saying; no body that has it in its name: "Der Zoo Berlin", "Le
 * Grand Paris". Languages other than English.
 */
import { isRomance } from '../../lexicon/lexicon.ts';
import { isCountry } from '../../names/words/places.ts';
import { wordSet } from '../../../text/word-set.ts';
import { isGoverned } from './governed.ts';
import { isSpeakerNoun } from './phrase-words.ts';
import { isOutside, lowerAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';

/** Does the place that begins at token `i` stand right beside such a verb, and under no preposition? */
export function speaksAsState(scene: Scene, i: number, end: number): boolean {
  const name = scene.doc.text.slice(scene.doc.tokens[i]?.start ?? 0, scene.doc.tokens[end - 1]?.end ?? 0);
  const isState = CAPITALS.has(name.toLowerCase()) || isCountry(name, scene.lexicon.language);
  if (!isState || !isOutside(scene, i) || isGoverned(scene, i) || isInsidePhrase(scene, i)) return false;
  return isVerbBefore(scene, i) || isVerbBehind(scene, end);
}

/**
 * "(Die Messe) Berlin", "(Le Grand) Paris": behind a part of the name, which no verb and no adverb is ("Désormais
 * Moscou"), and no adjective of a country ("das kleine Estland", "la propia Francia").
 */
function isInsidePhrase(scene: Scene, i: number): boolean {
  const { lexicon, doc } = scene;
  const { kind, lower = '', text = '' } = doc.tokens[i - 1] ?? {};
  const isSame = doc.tokens[i - 1]?.sentence === doc.tokens[i]?.sentence;
  if (kind !== 'word' || !isSame || !isOutside(scene, i - 1) || isVerb(scene, i - 1)) return false;
  if (ADVERBS.has(lower) || CLOSED.some((words) => lexicon[words].has(lower))) return false;
  if (!/^\p{Lu}/u.test(text)) return isSpeakerNoun(scene, lower);
  return !isRomance(lexicon) || i - 1 > sentenceAround(scene, i).first; // a noun has an article before it
}
const CLOSED = ['determiners', 'conjunctions', 'between', 'relatives', 'prepositions'] as const;

const isVerb = ({ lexicon, doc }: Scene, i: number): boolean => {
  const { lower = '', text = '' } = doc.tokens[i] ?? {};
  return /^\p{Ll}/u.test(text) && (lexicon.saying.has(lower) || lexicon.reporting.has(lower));
};

/** "Pechino ha però ribadito" */
function isVerbBehind(scene: Scene, end: number): boolean {
  let at = end;
  while (at < end + MOST_BETWEEN && !isVerb(scene, at) && /^\p{Ll}+$/u.test(textAt(scene, at)) &&
    (scene.lexicon.between.has(lowerAt(scene, at)) || ADVERBS.has(lowerAt(scene, at)))) at += 1;
  return isVerb(scene, at);
}
/** Auxiliaries and adverbs: "ha infatti sempre". */
const MOST_BETWEEN = 4;
const ADVERBS = wordSet(
  'infatti però invece inoltre dunque quindi anche poi intanto entonces también además incluso auch nur selbst sogar ' +
  'gerade ausgerechnet doch dass wenn même aussi seul ainsi até também só',
);

/** «…», reiteró Pekín; „…“, betonte Moskau; betonte die Ukraine */
function isVerbBefore(scene: Scene, i: number): boolean {
  const at = scene.lexicon.determiners.has(lowerAt(scene, i - 1)) ? i - 2 : i - 1;
  return isVerb(scene, at);
}

const CAPITALS = wordSet(
  'washington berlin berlín berlino berlim paris parís parigi london londres londra moskau moscou moscú mosca ' +
  'moscovo peking pékin pekín pechino pequim kiew kyjiw kiev rom rome roma madrid lissabon lisbonne lisboa lisbona ' +
  'brüssel bruxelles bruselas bruxelas teheran téhéran teherán tokio tokyo tóquio ankara jerusalem warschau varsovie ' +
  'varsovia varsavia wien vienne viena vienna bern berne berna damaskus damas damasco caracas bogotá brasília ' +
  'brasilia athen athènes atenas atene budapest prag prague praga kairo taipeh taipei taipéi seoul séoul seúl ' +
  'pjöngjang pyongyang pionyang islamabad',
);
