/**
 * "Luis Gil oyó a Hugo Soto decir: «…»", "criticó a Hugo Soto por llamarla «ladrona»", "filmou Hugo Souto a gritar
 * “…”": the infinitive or gerund of saying is of whom the verb before has for its object. Whoever asks pardon of
 * somebody for saying it has said it. Romance languages.
 */
import { isRomance } from '../../lexicon/lexicon.ts';
import { phraseTo } from '../clause/relative-clause.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import type { Reference } from '../scene/reference.ts';
import { isOutside, lowerAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';
import { isPersonOrSpeaker } from '../tags/theirs.ts';
import { isInfinitiveOfSaying } from './verb-of-infinitive.ts';

export function saidByObject(scene: Scene, quote: Quotation): Reference | null {
  if (!isRomance(scene.lexicon)) return null;
  const { first } = sentenceAround(scene, quote.first - 1);
  for (let i = quote.first - 1; i > Math.max(first, quote.first - LONGEST) && isOutside(scene, i); i--) {
    if (/^[.,;!?()–—]$/.test(textAt(scene, i)) || scene.lexicon.relatives.has(lowerAt(scene, i))) return null;
    if (isSaying(scene, i)) return objectBefore(scene, i, first);
  }
  return null;
}
/** "por llamar en pleno debate", in tokens. */
const LONGEST = 8;

const isSaying = (scene: Scene, i: number): boolean => {
  const lower = lowerAt(scene, i);
  return SAYING.test(lower) || isInfinitiveOfSaying(scene.lexicon, lower) || CALLED.test(lower) ||
    (scene.lexicon.gerund?.test(lower) === true && scene.lexicon.saying.has(lower));
};
const SAYING = /^(?:dec|diz)(?:er|ir)(?:l[aeo]s?)?$|^(?:llam|cham|chiam|appel|grit)ar(?:l[aeo]s?|-l[ao])?$|^gritando$/;
/** "por lhe ter chamado" */
const CALLED = /^(?:ter|haber|aver|avoir)(?:l[aeo]s?)?$/;

function objectBefore(scene: Scene, saying: number, first: number): Reference | null {
  let link = saying - 1;
  while (CLITIC.test(lowerAt(scene, link))) link -= 1;
  const isFor = FOR.test(lowerAt(scene, link));
  const isTo = !isFor && lowerAt(scene, link) === 'a' && scene.lexicon.language === 'pt';
  const object = phraseTo(scene, isFor || isTo ? link - 1 : link, first);
  if (!object || object.first <= first || !isPersonOrSpeaker(scene, object)) return null;
  const verb = verbBefore(scene, object, first);
  if (verb < 0) return null;
  return isFor ? (asksPardon(scene, first, object.first) ? null : object) : sees(scene, verb) ? object : null;
}
const CLITIC = /^(?:l[ao]|lhe|[oa]|le|mi|gli)$/;
const FOR = /^(?:por|per|pour)$/;

/** The verb whose object it is: right before it, or before the preposition of persons and an office; or -1. */
function verbBefore(scene: Scene, { first: object }: Reference, first: number): number {
  const { prepositions, determiners } = scene.lexicon;
  for (let i = object - 1; i >= Math.max(first, object - LONGEST_OFFICE); i--) {
    const lower = lowerAt(scene, i);
    if (TO.test(lower)) return i - 1;
    if (textAt(scene, i) === ',' || (prepositions.has(lower) && !determiners.has(lower))) return -1;
    if (scene.lexicon.language !== 'es' && i === object - 1 && !determiners.has(lower)) return i;
  }
  return -1;
}
const LONGEST_OFFICE = 4;
const TO = /^(?:al?|ao?)$/;

const asksPardon = (scene: Scene, first: number, end: number): boolean => {
  for (let i = first; i < end; i++) if (/^(?:perd[óã]o?n?|d[ie]sculpas?|scusa)$/.test(lowerAt(scene, i))) return true;
  return false;
};

/** "oyó", "vio", "filmó", "ouviu", "viu". */
const sees = (scene: Scene, verb: number): boolean =>
  scene.lexicon.relays?.hearing.has(lowerAt(scene, verb)) === true ||
  /^(?:vio|ve|veía|viu|vê|via|vide|vede|film\p{L}+|grab\p{L}+|gravou|sorprend\p{L}+|surpreend\p{L}+|flagrou)$/u
    .test(lowerAt(scene, verb));
