/**
 * "Luis Gil fue acusado de «robar»", "Luis Gil, condenado por «abuso», dimitió", "foi descrito como “um génio”": who
 * something is done to in the passive has not said the words that tell what, and nobody has who is only named nearby.
 * The agent, where there is one, is read elsewhere. Romance languages.
 */
import { isParticiple } from '../../lexicon/deeds.ts';
import { isRomance } from '../../lexicon/lexicon.ts';
import { pattern } from '../../../pattern.ts';
import { oncePerSpan } from '../../../text/memo.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { isInfinitiveOfSaying } from '../head-first/verb-of-infinitive.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { isDeterminer } from '../phrase/governed.ts';
import { NEARBY } from './head-first-other-clause.ts';
import { entityAt, isOutside, lowerAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';

export function isDoneToInClause(scene: Scene, quote: Quotation, candidate: Candidate): boolean {
  const done = participleBefore(scene, quote);
  if (done < 0) return false;
  const { reference, sources } = candidate;
  if (sources.every((one) => one === 'introduced' || NEARBY.has(one))) return true;
  const isBefore = reference !== null && reference.first < done &&
    reference.first >= sentenceAround(scene, quote.first).first;
  return isBefore && !sources.includes('passive') && isSubjectOf(scene, reference.end, done);
}

/** The participle of a passive whose complement the words between the marks are; or -1. */
const participleBefore = oncePerSpan((scene: Scene, { first }: Quotation): number => {
  const { lexicon } = scene;
  if (!isRomance(lexicon)) return -1;
  const floor = Math.max(sentenceAround(scene, first).first, first - FARTHEST);
  for (let i = first - 1; i > floor && isOutside(scene, i); i--) {
    if (/^[.,;:!?()–—]$/.test(textAt(scene, i))) return -1;
    if (isPassive(scene, i)) return i;
    if (opensSecond(scene, i, first) || saysInside(scene, i) || lexicon.relatives.has(lowerAt(scene, i))) return -1;
  }
  return -1;
});
/** "fue acusado ayer por la fiscalía del distrito de haber", in tokens. */
const FARTHEST = 14;

/** "fue elegida y quiere «…»", "y se excusó en «…»": the words are of a second verb; not in "de robo y estafa". */
function opensSecond(scene: Scene, i: number, first: number): boolean {
  const { lexicon } = scene;
  const { conjunctions, prepositions, infinitives } = lexicon;
  if (!conjunctions.has(lowerAt(scene, i)) || i + 1 === first) return false;
  const next = lowerAt(scene, i + 1);
  if (OF_VERB.test(next)) return true;
  const isBareNoun = prepositions.has(lowerAt(scene, i - 2)) && !isDeterminer(scene, i - 2);
  const isOfPhrase = isBareNoun || prepositions.has(next) || isDeterminer(scene, i + 1);
  return !isOfPhrase && infinitives?.test(next) !== true && !isParticiple(lexicon, next);
}
/** Before or as a verb, whatever else they are: "e quer" ends like an infinitive. */
const OF_VERB = /^(?:se|si|lo|le|s['’]|quer)$/;

/** "fue detenido por llamar «ladrón» al juez", "foi filmado a gritar", "fue aplaudido y habló de": their own words. */
const saysInside = (scene: Scene, i: number): boolean => {
  const { saying, reporting, gerund } = scene.lexicon;
  const lower = lowerAt(scene, i);
  return saying.has(lower) || reporting.has(lower) || gerund?.test(lower) === true || TELLING.test(lower) ||
    isInfinitiveOfSaying(scene.lexicon, lower);
};
const TELLING = /^(?:dec|diz|di)[ei]re?$|^(?:llam|cham|chiam|appel|grit|us|emple|utiliz)[ae]re?$/;

function isPassive(scene: Scene, i: number): boolean {
  const { lexicon } = scene;
  const lower = lowerAt(scene, i);
  if (!isParticiple(lexicon, lower) || entityAt(scene, i) >= 0 || isDeterminer(scene, i - 1)) return false;
  const isBlamed = BLAMED.test(lower);
  let be = i - 1;
  while (be > i - MOST_ADVERBS && !BE.test(lowerAt(scene, be)) && lexicon.between.has(lowerAt(scene, be))) be -= 1;
  // être and essere make the perfect of many verbs, too
  const isAnyVerb = lexicon.language === 'es' || lexicon.language === 'pt';
  if (BE.test(lowerAt(scene, be))) return isBlamed || lexicon.reporting.has(lower) || isAnyVerb;
  return isBlamed && (textAt(scene, i - 1) === ',' || entityAt(scene, i - 1) >= 0);
}
const MOST_ADVERBS = 4;
const BE = pattern(
  'u', '^(?:fue|fueron|sido|ser|siendo|será|serán|es|era|foi|foram|é|são|sendo|serão|été|être|fut|est|stat[oaie]|',
  'essere|è|viene|venne)$',
);
/** What somebody is blamed or punished for is told in another's words; of what somebody is sure in their own. */
const BLAMED = pattern(
  'u', '^(?:acus|accus|imput|denunci|dénonc|conden|condamn|condann|process|proces|investig|indag|encaus|deten|detid|',
  'juzg|julg|sancion|multad|señalad|apontad|tachad|tildad|calificad|apelidad|chamad)\\p{L}*$',
);

/** No verb of saying and nobody else between the name and the participle. */
function isSubjectOf(scene: Scene, from: number, done: number): boolean {
  for (let i = from; i < done; i++) {
    const isPerson = scene.entities[entityAt(scene, i)]?.kind === 'person';
    if (isPerson || !isOutside(scene, i) || scene.lexicon.saying.has(lowerAt(scene, i))) return false;
  }
  return true;
}
