/** What makes a name a complement: a preposition before it, or a form in another case than the nominative. */
import { isObliqueGiven } from '../../names/words/inflection.ts';
import { isRole } from '../../names/words/name-kind.ts';
import { opensLikeness } from './likeness.ts';
import { isInOtherCase } from './other-case.ts';
import { isSpeakerNoun } from './phrase-words.ts';
import type { Reference } from '../scene/reference.ts';
import { entityAt, isOutside, lowerAt, textAt, type Scene } from '../scene/scene.ts';

export const isDeterminer = (scene: Scene, i: number): boolean =>
  scene.lexicon.determiners.has(lowerAt(scene, i)) || scene.lexicon.possessives.has(lowerAt(scene, i)) ||
  opensMany(scene, i);

/** "De nombreux élus saluent", « … », regrettent d'innombrables fans: an article before several. French. */
export function opensMany(scene: Scene, i: number): boolean {
  const { many, saying, determiners } = scene.lexicon;
  if (!many?.test(lowerAt(scene, i + 1)) || !/^d(?:e|['’])$/.test(lowerAt(scene, i))) return false;
  const isTag = saying.has(lowerAt(scene, i - 1)) && !determiners.has(lowerAt(scene, i - 2)); // not "la demande de"
  return isTag || /^(?:[.,;:!?»”"–—]|)$/.test(textAt(scene, i - 1)) || /^D/.test(textAt(scene, i));
}

/** A preposition, or what joins words as one does and is no article. */
function joins(scene: Scene, i: number): boolean {
  const { prepositions, joins: joining, determiners } = scene.lexicon;
  const lower = lowerAt(scene, i);
  if (isNounInCapitals(scene, i) || opensMany(scene, i)) return false;
  return prepositions.has(lower) || isPrepositionToo(scene, i) || (joining.has(lower) && !determiners.has(lower));
}

/**
 * "pediu a André Pinho", "disse a este jornal": an article of women before a man's name or before another article is a
 * preposition that looks like one (Portuguese).
 */
export function isPrepositionToo(scene: Scene, i: number): boolean {
  if (!scene.lexicon.prepositionToo?.has(lowerAt(scene, i))) return false;
  const next = lowerAt(scene, i + 1);
  // "escreveu a clientes": an article of one before several
  if (scene.lexicon.determiners.has(next) || (next.endsWith('s') && scene.lexicon.people.has(next))) return true;
  if (isOfMen(scene, i + 1)) return true;
  const entity = entityAt(scene, i + 1);
  return entity >= 0 && scene.entities[entity]?.kind === 'person' && scene.genders[entity] === 'male';
}

/** "a respeito da obra", "a pedido do clube": no noun that an article of women stands before, but for "a foto". */
const isOfMen = (scene: Scene, i: number): boolean =>
  /^\p{Ll}{3,}[^ãu]o$/u.test(textAt(scene, i)) && !CLIPPED.test(lowerAt(scene, i)) &&
  scene.lexicon.genitives?.has(lowerAt(scene, i + 1)) === true && !isSpeakerNoun(scene, lowerAt(scene, i));
const CLIPPED = /^(?:foto|moto|rádio|tribo|expo|libido)$/;

/** "Sein Gegenüber Marek Dudziak": where nouns have capitals, a noun that would be a preposition written small. */
const isNounInCapitals = (scene: Scene, i: number): boolean =>
  scene.lexicon.capitalisesNouns && /^\p{Lu}/u.test(textAt(scene, i)) &&
  scene.doc.tokens[i - 1]?.sentence === scene.doc.tokens[i]?.sentence && /^\p{L}/u.test(textAt(scene, i - 1));

/** "de la ministra de Hacienda Elena Robles": so many words stand between a preposition and the name. */
const MOST_BETWEEN = 4;

/** Does a preposition after token `floor` govern the name at `i`: "de Juan Gil", "de la ministra Elena Robles"? */
export function isGoverned(scene: Scene, i: number, floor = -1): boolean {
  const { lexicon } = scene;
  let at = (scene.nameFirst[i] ?? i) - 1;
  while (lexicon.honorifics.has(lowerAt(scene, at))) at -= 1;
  if (at <= floor) return false;
  if (joins(scene, at)) return true;
  return !lexicon.inflects && (isInOtherCase(scene, at + 1, floor) || isGovernedFrom(scene, at, floor));
}

/** Past the office before a name, whose last token is `last`: is there a preposition? */
function isGovernedFrom(scene: Scene, last: number, floor: number): boolean {
  const { lexicon } = scene;
  let at = last;
  for (let steps = 0; steps < MOST_BETWEEN && at > floor && isOutside(scene, at); steps++, at--) {
    const lower = lowerAt(scene, at);
    if (lexicon.prepositions.has(lower) && !isNounInCapitals(scene, at)) return !isOfField(scene, at);
    if (opensLikeness(scene, at)) return true;
    if (isDeterminer(scene, at) && lexicon.joins.has(lower) && isSpeakerNoun(scene, lowerAt(scene, at - 1)))
      return true;
    if (!isDeterminer(scene, at) && !isTitle(scene, at)) return false;
  }
  return false;
}

/** "la professoressa di matematica Lia Riva": behind a bare "of" stands what somebody teaches, and no mathematician. */
export const isOfField = (scene: Scene, of: number): boolean => {
  const { genitives, contractions, ties, unintroduced } = scene.lexicon;
  const [word, holder] = [lowerAt(scene, of), lowerAt(scene, of - 1)];
  const isKin = [ties, unintroduced].some((words) => words?.has(holder));
  return genitives?.has(word) === true && contractions?.has(word) !== true && isRole(scene.lexicon, holder) && !isKin &&
    BOTH.test(lowerAt(scene, of + 1));
};
/** "matematica", "química", "musica": she who does it, and what she does. */
const BOTH = /ica$/;

/** "du prévenu Jean Rodin", "des getöteten Lukas Brandt": what stands before a name and belongs to it. */
function isTitle(scene: Scene, i: number): boolean {
  const { capitalisesNouns, passive, court, unintroduced } = scene.lexicon;
  const lower = lowerAt(scene, i);
  const isInCase = capitalisesNouns && /^\p{Ll}+en$/u.test(textAt(scene, i)) && isDeterminer(scene, i - 1);
  if (isInCase && passive?.participle.test(lower.replace(/en$/, ''))) return true;
  return isRole(scene.lexicon, lower) || court?.parties.has(lower) === true || unintroduced?.has(lower) === true;
}

/** A name in another case than the nominative: "Пескова" where the article also has "Песков". */
export function isOblique(scene: Scene, i: number): boolean {
  const entity = scene.entities[entityAt(scene, i)];
  if (!scene.lexicon.inflects || !entity) return false;
  const mine = scene.doc.tokens.slice(scene.nameFirst[i] ?? i, scene.nameEnd[i] ?? i + 1).map((token) => token.text);
  const [first = ''] = mine;
  if (mine.length > 1 && isObliqueGiven(first)) return true;
  const last = entity.name.split(/\s+/).at(-1)?.toLowerCase();
  if (mine.length === 1 && entity.name.toLowerCase() === first.toLowerCase())
    return (
      entity.kind !== 'organisation' &&
      isSpeakerNoun(scene, lowerAt(scene, i - 1)) &&
      /(?:[ауюяыиіїоєй]|[оеє]м)$/u.test(first) &&
      !/(?:ко|ий|ой|ая|а)$/u.test(first)
    );
  return mine.at(-1)?.toLowerCase() !== last && !entity.name.toLowerCase().startsWith(first.toLowerCase());
}

/** A name, and no person's. */
export const isNamedThing = ({ entities }: Scene, phrase: Reference): boolean =>
  phrase.kind === 'name' && entities[phrase.entity]?.kind !== 'person';
