/**
 * "a ajouté un ténor de la droite", „…“, schrieb eine Twitter-Userin: where only a speaker can stand, any noun after an
 * article is one, whether or not a list has it. No list of nouns for people is ever whole.
 */
import { isDeterminer, isPrepositionToo } from './governed.ts';
import { isAdjective } from './adjective.ts';
import { participleBehind } from './attribute.ts';
import { headFirstPhrase, isOneOfMany, withComplements } from './head-first-phrase.ts';
import { isRomance } from '../../lexicon/lexicon.ts';
import type { Reference } from '../scene/reference.ts';
import { entityAt, isOutside, lowerAt, textAt, tokenAt, type Scene } from '../scene/scene.ts';

/** Words between the article and its noun: "ein anderer", "una joven". */
const MOST_MODIFIERS = 5;

/**
 * The noun phrase that begins with an article at token `first`, or null. "lembra a cena", "relata el momento un
 * vecino": what is told is no speaker, and who tells it stands behind it.
 */
export function plainPhrase(scene: Scene, first: number, ceiling: number): Reference | null {
  const phrase = whoever(scene, first, ceiling) ?? anyPhrase(scene, first, ceiling);
  if (phrase === null || !isRecalled(scene, phrase)) return phrase;
  if (phrase.end >= ceiling) return null;
  const teller = headFirstPhrase(scene, phrase.end, ceiling) ?? anyPhrase(scene, phrase.end, ceiling);
  return teller !== null && isRecalled(scene, teller) ? null : teller;
}

/** "confie celui qui dirige l'usine": whom only a relative clause tells of, up to the end of the clause. */
function whoever(scene: Scene, first: number, ceiling: number): Reference | null {
  const { whoever: words, relatives } = scene.lexicon;
  const isWhoever = isOutside(scene, first) && words?.has(lowerAt(scene, first));
  if (!isWhoever || !relatives.has(lowerAt(scene, first + 1))) return null;
  let end = first + 2;
  const goesOn = (i: number): boolean => isOutside(scene, i) && !/^[,.;:!?]$/.test(textAt(scene, i));
  while (end < Math.min(ceiling, first + LONGEST_CLAUSE) && goesOn(end)) end += 1;
  return { kind: 'descriptor', head: first, first, end };
}
/** In tokens. */
const LONGEST_CLAUSE = 12;

const isRecalled = (scene: Scene, phrase: Reference): boolean =>
  phrase.kind === 'descriptor' && scene.lexicon.recalled?.has(lowerAt(scene, phrase.head)) === true;

function anyPhrase(scene: Scene, first: number, ceiling: number): Reference | null {
  const { lexicon } = scene;
  let at = first;
  while (at < ceiling && lexicon.sourceWords?.has(lowerAt(scene, at))) at += 1; // "desde el entorno presidencial"
  if (at >= ceiling || !isOutside(scene, at) || !isDeterminer(scene, at) || isPrepositionToo(scene, at)) return null;
  const head = nounAfter(scene, at, ceiling);
  const isOfMany = lexicon.institutions.has(lowerAt(scene, head)) && isOneOfMany(scene, at);
  return head < 0 || isOfMany ? null : withComplements(scene, at, head, ceiling);
}

function nounAfter(scene: Scene, determiner: number, ceiling: number): number {
  const { lexicon } = scene;
  const from = Math.max(determiner + 1, participleBehind(scene, determiner));
  for (let i = from; i < Math.min(ceiling, from + MOST_MODIFIERS); i++) {
    const lower = lowerAt(scene, i);
    if (!mayStandInside(scene, i)) return -1;
    const modifies = lexicon.capitalisesNouns
      ? /^\p{Ll}/u.test(textAt(scene, i))
      : lexicon.determiners.has(lower) || lexicon.possessives.has(lower) || lexicon.roleModifiers?.test(lower);
    if (modifies && isAdjective(scene, i + 1)) continue; // "un veterano de la plaza": nothing that it could modify
    if (modifies && lexicon.capitalisesNouns) return -1; // "Das schmälerte den Frust"
    const isPaper = isRomance(lexicon) && lexicon.documents?.has(lower) === true; // "la sentencia" is a verb as well
    return isPaper || (isAdjective(scene, i) && !lexicon.common.has(lower)) ? i : -1;
  }
  return -1;
}

/** "le proprie operazioni" are something of whoever acts there. */
const mayStandInside = (scene: Scene, i: number): boolean =>
  tokenAt(scene, i)?.kind === 'word' && isOutside(scene, i) && entityAt(scene, i) < 0 && !OWN.test(lowerAt(scene, i));
const OWN = /^(?:propri[aeio]|propi[ao]s?|própri[ao]s?|propres?|eigene[mnrs]?)$/;
