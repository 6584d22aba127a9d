/**
 * „der von Trainer Jan Kern ausgewechselte Stürmer“, „die mit Jan Kern verheiratete Sängerin“: between an article and
 * its noun a participle may bring its agent and more, none of whom is the one told of. German.
 */
import { isOutside, lowerAt, textAt, tokenAt, type Scene } from '../scene/scene.ts';

/** The participle that ends what opens behind the article at `article`; -1 where a noun follows as usual. */
export function participleBehind(scene: Scene, article: number): number {
  const { lexicon } = scene;
  if (!lexicon.capitalisesNouns || !ENDINGS.has(lowerAt(scene, article))) return -1;
  const opening = [article + 1, article + 2].find((i) => isPreposition(scene, i)) ?? -1;
  if (opening < 0 || (opening > article + 1 && !lexicon.between.has(lowerAt(scene, article + 1)))) return -1;
  let nouns = 0;
  for (let i = opening + 1; i < opening + LONGEST && isInside(scene, i); i++) {
    if (nouns > 0 && isParticiple(scene, i, { article, opening })) return i;
    if (/^[\p{Lu}\d]/u.test(textAt(scene, i))) nouns += 1;
  }
  return -1;
}
/** "von dem früheren Trainer der Mannschaft Jan Kern", in tokens. */
const LONGEST = 12;

/** The article of the phrase in which the participle at `participle` ends what is told before the noun; or -1. */
export function articleBefore(scene: Scene, participle: number, floor: number): number {
  if (!scene.lexicon.capitalisesNouns || !/e[mnrs]?$/.test(lowerAt(scene, participle))) return -1;
  for (let i = participle - 3; i >= Math.max(floor, participle - LONGEST) && isInside(scene, i); i--)
    if (participleBehind(scene, i) === participle) return i;
  return -1;
}

const isPreposition = ({ lexicon, doc }: Scene, i: number): boolean => {
  const word = doc.tokens[i]?.text ?? '';
  return lexicon.prepositions.has(word) && lexicon.subordinators?.has(word) !== true;
};

/** No mark, and no verb of a relative clause, "der von Kern überzeugt ist". */
const isInside = (scene: Scene, i: number): boolean =>
  isOutside(scene, i) && tokenAt(scene, i)?.kind !== 'mark' &&
  scene.lexicon.auxiliaries?.has(lowerAt(scene, i)) !== true;

/** What a modifier ends in behind these articles. */
const ENDINGS: ReadonlyMap<string, RegExp> = new Map([
  ...['der', 'die'].map((word) => [word, /(?:nd|[tn])en?$/] as const),
  ['das', /(?:nd|[tn])e$/],
  ...['dem', 'den', 'des', 'einem', 'einen', 'einer', 'eines'].map((word) => [word, /(?:nd|[tn])en$/] as const),
  ['ein', /(?:nd|[tn])e[rs]$/], ['eine', /(?:nd|[tn])e$/],
]);

/** "ausgewechselte", "verheiratete", "lebende": with the ending for its article, before its noun. */
function isParticiple(
  scene: Scene, i: number, { article, opening }: { readonly article: number; readonly opening: number },
): boolean {
  const { lexicon } = scene;
  const [word, before] = [lowerAt(scene, i), lowerAt(scene, i - 1)];
  const isBehind = !lexicon.determiners.has(before) && !lexicon.possessives.has(before) && !isPreposition(scene, i - 1);
  const ends = ENDINGS.get(lowerAt(scene, article))?.test(word) === true && /^\p{Ll}{5}/u.test(textAt(scene, i));
  if (!ends || !isBehind || lexicon.determiners.has(word) || lexicon.possessives.has(word)) return false;
  // "Das von Kern nannte Roth …": a verb in the past looks the same, but where somebody has done it
  const isVerb = lexicon.saying.has(word) || lexicon.reporting.has(word);
  const isDone = lexicon.agents?.has(lowerAt(scene, opening)) === true &&
    lexicon.passive?.participle.test(word.replace(/e[nrs]?$/, '')) === true;
  if (isVerb && !isDone) return false;
  const noun = /^\p{Ll}+e[mnrs]?$/u.test(textAt(scene, i + 1)) ? i + 2 : i + 1;
  const isNoun = isOutside(scene, noun) && /^\p{Lu}/u.test(textAt(scene, noun));
  return isNoun && !lexicon.determiners.has(lowerAt(scene, i + 1));
}
