/** The name that a phrase for somebody introduces: ", Julio Cuesta," behind an office, past what no rule reads. */
import { givenNameGender } from '../../names/words/given-names.ts';
import { isRomance } from '../../lexicon/lexicon.ts';
import { isRole } from '../../names/words/name-kind.ts';
import { pattern } from '../../../pattern.ts';
import { isAdjective } from './adjective.ts';
import { genderOf, isOtherGender } from './agreement.ts';
import { isDeterminer, isGoverned, isOblique } from './governed.ts';
import { isOfInnerOffice, isOfInnerPerson } from './inner-office.ts';
import { isPersonNoun } from './phrase-words.ts';
import type { Reference } from '../scene/reference.ts';
import { entityAt, isOutside, lowerAt, named, textAt, type Scene } from '../scene/scene.ts';

type PhraseAt = (scene: Scene, first: number, ceiling: number) => Reference | null;

/** The name behind the phrase [head, end), however much of the office stands between. */
export const introducedBehind = (
  scene: Scene, [head, end]: readonly [number, number], ceiling: number, phraseAt: PhraseAt,
): Reference | null => {
  const name = introduced(scene, end, ceiling) ?? introduced(scene, acronymEnd(scene, end), ceiling) ??
    introducedLater(scene, head, end, ceiling) ?? introducedBehindAside(scene, [head, end], ceiling) ??
    introducedByOffice(scene, end, ceiling, phraseAt);
  return name && isOfInner(scene, head, name) ? null : name;
};

/** "el marido de la víctima, Rosa Mir": hers, whom the inner noun fits, and the husband has no name. */
export function isOfInner(scene: Scene, head: number, name: Reference): boolean {
  return isRomance(scene.lexicon) && !fitting(scene, head, name) && isOfInnerPerson(scene, head, name.first);
}

/** "el presidente de la Federación (FAMPA), José Torre,": behind the acronym of what stands before it, or `open`. */
const acronymEnd = (scene: Scene, open: number): number =>
  textAt(scene, open) === '(' && textAt(scene, open + 2) === ')' && textAt(scene, open + 3) === ',' ? open + 3 : open;

/** Words of an office before its name. */
const BEFORE_NAME = 5;

/** ", Julio Cuesta,", ", la editora Marina Soto," behind the phrase: a name that ends what stands between commas. */
export function introduced(scene: Scene, comma: number, ceiling: number): Reference | null {
  let at = isDeterminer(scene, comma + 1) ? comma + 2 : comma + 1;
  const opensName = (i: number): boolean =>
    scene.lexicon.honorifics.has(lowerAt(scene, i)) || isRole(scene.lexicon, lowerAt(scene, i)) ||
    scene.lexicon.work?.nouns.has(lowerAt(scene, i)) === true || // ", mayor Édgar Gil,"
    (at > comma + 1 && (isAdjective(scene, i) || (i === comma + 2 && isContentWord(scene, i))));
  while (entityAt(scene, at) < 0 && at < comma + BEFORE_NAME + 1 && opensName(at)) at += 1;
  if (textAt(scene, comma) !== ',' || at >= ceiling || entityAt(scene, at) < 0 || !isPersonHere(scene, at, at - 1))
    return null;
  const close = scene.nameEnd[at] ?? at + 1;
  const isOver = close >= ceiling || /^[,.:;)(–—-]$/.test(textAt(scene, close)) || endsWithBody(scene, close, ceiling);
  return isOver ? named(scene, at) : null;
}

/** ", Professorin Dora Malz von der Universität Halle.": up to the stop no more than whom they belong to. */
function endsWithBody(scene: Scene, from: number, ceiling: number): boolean {
  if (scene.lexicon.genitives?.has(lowerAt(scene, from)) !== true) return false;
  for (let i = from + 1; i < Math.min(ceiling, from + LONGEST_BODY); i++) {
    if (textAt(scene, i) === '.') return true;
    const isName = entityAt(scene, i) >= 0 || /^\p{Lu}/u.test(textAt(scene, i));
    if (!isOutside(scene, i) || !(isName || isDeterminer(scene, i) || scene.lexicon.joins.has(lowerAt(scene, i))))
      return false;
  }
  return false;
}
const LONGEST_BODY = 8;

/** "Su colega, el argentino Darío Gil": a noun that no list has, behind its article and right before a name. */
function isContentWord(scene: Scene, i: number): boolean {
  const { lexicon } = scene;
  const lower = lowerAt(scene, i);
  const isSmall = [lexicon.saying, lexicon.between, lexicon.relatives, lexicon.pronouns, lexicon.prepositions,
    lexicon.conjunctions].some((words) => words.has(lower));
  return isOutside(scene, i) && lower.length >= SHORTEST_NOUN && !isSmall && /^\p{L}+$/u.test(lower);
}
const SHORTEST_NOUN = 4;

/** "le chef par intérim du Parti libéral (PLQ), Marc Roy": past what no rule reads, to the name behind the office. */
function introducedLater(scene: Scene, head: number, end: number, ceiling: number): Reference | null {
  const { lexicon } = scene;
  if (lexicon.inflects || !isRole(lexicon, lowerAt(scene, head))) return null;
  for (let i = end; i < Math.min(ceiling, end + LONGEST_OFFICE) && isOutside(scene, i); i++) {
    if (textAt(scene, i) === ',') return introduced(scene, i, ceiling);
    const [lower, text] = [lowerAt(scene, i), textAt(scene, i)];
    if (isRomance(lexicon) && opensRelative(scene, i)) return behindRelative(scene, i, ceiling);
    const isClause = [lexicon.between, lexicon.saying, lexicon.relatives, lexicon.pronouns, lexicon.auxiliaries]
      .some((list) => list?.has(lower)) && !lexicon.joins.has(lower) && !lexicon.determiners.has(lower);
    if (isClause || /^[.;:!?…–—-]$/.test(text) || scene.entities[entityAt(scene, i)]?.kind === 'person') return null;
  }
  return null;
}

/** "(il presidente del club) in cui gioca Luca Fabbri, Carlo Rossi": who stands in the relative is told of by it. */
function behindRelative(scene: Scene, from: number, ceiling: number): Reference | null {
  for (let i = from + 1; i < Math.min(ceiling, from + LONGEST_OFFICE) && isOutside(scene, i); i++) {
    const isOther = isPersonNoun(scene, lowerAt(scene, i)); // "che ha visto il capitano, Ugo Landi"
    if (isOther || /^[.;:!?…–—-]$/.test(textAt(scene, i))) return null;
    if (textAt(scene, i) === ',') return isDeterminer(scene, i + 1) ? null : introduced(scene, i, ceiling);
  }
  return null;
}

/** "in cui", "où", "qui", "que": a relative, with its preposition. */
const opensRelative = (scene: Scene, i: number): boolean => scene.lexicon.relatives.has(lowerAt(scene, i)) ||
  (scene.lexicon.prepositions.has(lowerAt(scene, i)) && scene.lexicon.relatives.has(lowerAt(scene, i + 1)));

/** Words of an office that are no part of its phrase, in tokens. */
const LONGEST_OFFICE = 14;

/**
 * "l’ex sindaco di Lodi, ora deputato, Ugo Neri.": past an aside that tells more of the office, to the name behind its
 * comma. What somebody else does ("flanked by") opens none, nor somebody else ("y el portavoz, Luis Osa, asintió").
 * Romance.
 */
function introducedBehindAside(
  scene: Scene, [head, comma]: readonly [number, number], ceiling: number,
): Reference | null {
  const { lexicon } = scene;
  if (!isRomance(lexicon) || textAt(scene, comma) !== ',' || !opensMore(scene, comma + 1)) return null;
  const clause = [lexicon.saying, lexicon.relatives, lexicon.pronouns, lexicon.auxiliaries];
  for (let i = comma + 1; i < Math.min(ceiling, comma + LONGEST_ASIDE) && isOutside(scene, i); i++) {
    if (textAt(scene, i) === ',') return fitting(scene, head, introduced(scene, i, ceiling));
    const isClause = i > comma + 1 && !lexicon.joins.has(lowerAt(scene, i)) && !isDeterminer(scene, i) &&
      clause.some((list) => list?.has(lowerAt(scene, i)));
    if (isClause || /^[.;:!?…–—]$/.test(textAt(scene, i)) || scene.entities[entityAt(scene, i)]?.kind === 'person')
      return null;
  }
  return null;
}
const LONGEST_ASIDE = 14;

/** "el padre de la víctima, pareja de la jueza, Ana Gil": she is no father. */
function fitting(scene: Scene, head: number, reference: Reference | null): Reference | null {
  if (reference?.kind !== 'name') return reference;
  const noun: Reference = { kind: 'descriptor', head, first: head - 1, end: head + 1 };
  const [given = ''] = scene.entities[reference.entity]?.name.split(' ') ?? [];
  return isOtherGender(scene, noun, genderOf(scene, noun), givenNameGender(given) ?? null) ? null : reference;
}

/** "aujourd’hui sénateur", "candidata às europeias", "chargé des transports": another office, without an article. */
const opensMore = (scene: Scene, i: number): boolean => {
  const more = scene.lexicon.conjunctions.has(lowerAt(scene, i)) ? i + 1 : i;
  return (more === i && MORE.test(lowerAt(scene, i))) || isRole(scene.lexicon, lowerAt(scene, more));
};
const MORE = pattern(
  'u',
  "^(?:aujourd'hui|désormais|également|aussi|chargée?|oggi|ora|adesso|anche|nonché|hoje|agora|também|atual|hoy|ahora|",
  'también|actual|encargad[oa])$',
);

/** "El denunciante, el concejal de Vecinos por Lerma Luis Gil,": the name that an office between commas ends with. */
function introducedByOffice(
  scene: Scene, comma: number, ceiling: number, phraseAt: PhraseAt,
): Reference | null {
  if (textAt(scene, comma) !== ',' || !isDeterminer(scene, comma + 1) || comma + 2 >= ceiling) return null;
  const office = phraseAt(scene, comma + 1, ceiling);
  const isPerson = office?.kind === 'name' && scene.entities[office.entity]?.kind === 'person';
  return isPerson && office.end < ceiling && /^[,.]$/.test(textAt(scene, office.end)) ? office : null;
}

/** A person named in the nominative, whom no preposition right before makes a complement. */
export function isPersonHere(scene: Scene, i: number, floor: number): boolean {
  const entity = scene.entities[entityAt(scene, i)];
  if (!entity || entity.kind === 'place' || entity.kind === 'organisation') return false;
  const isIntroduced = /\s/.test(entity.name) && textAt(scene, (scene.nameFirst[i] ?? i) - 1) === ',';
  const [given = ''] = entity.name.split(' ');
  if (entity.kind === 'unknown' && givenNameGender(given) === undefined && !isIntroduced) return false;
  return !isOblique(scene, i) && !isGoverned(scene, i, floor) && !isOfInnerOffice(scene, floor, i);
}

/** "rief ein Zuhörer Keller zu": somebody new is not the one whom the article has named in full. German. */
export function isOtherThan(scene: Scene, first: number, name: number): boolean {
  const isNew = scene.lexicon.capitalisesNouns && /^eine?[mnr]?$/.test(lowerAt(scene, first));
  const { name: full = '', kind, mentions = [] } = scene.entities[entityAt(scene, name)] ?? {};
  const isShort = (scene.nameEnd[name] ?? name + 1) - (scene.nameFirst[name] ?? name) === 1 && /\s/.test(full);
  return isNew && isShort && kind !== 'organisation' && (mentions[0]?.firstToken ?? Infinity) < first;
}
