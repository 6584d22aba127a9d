/**
 * The subject of a clause where the head of a phrase stands first and a verb may stand before its subject: the first
 * phrase for somebody that no preposition and no article of another case governs.
 */
import { isDeterminer, isGoverned, opensMany, isOblique as isInAnotherCase } from '../phrase/governed.ts';
import { isAdjective } from '../phrase/adjective.ts';
import { opensLikeness } from '../phrase/likeness.ts';
import { isDoneBehindInfinitive, opensInfinitive } from './behind-infinitive.ts';
import { headFirstPhrase } from '../phrase/head-first-phrase.ts';
import { isRomance } from '../../lexicon/lexicon.ts';
import { isInOtherCase } from '../phrase/other-case.ts';
import { givenNameGender } from '../../names/words/given-names.ts';
import { opensParticiple } from './subject-of-opening.ts';
import { isRole } from '../../names/words/name-kind.ts';
import { isPersonNoun, isSpeakerNoun } from '../phrase/phrase-words.ts';
import type { Reference } from '../scene/reference.ts';
import { entityAt, isOutside, lowerAt, textAt, tokenAt, type Scene } from '../scene/scene.ts';

/** The first phrase for a speaker in tokens [first, end) that no preposition governs. */
export function headFirstFirstSubject(scene: Scene, first: number, end: number): Reference | null {
  let governed = governedFrom(scene, first);
  for (let i = first; i < end; i++) {
    const before: Governed = governed;
    if (before === 'noun') i = Math.max(i, closeOfApposition(scene, i, first));
    if (!isOutside(scene, i)) continue;
    governed = governedAt(scene, i, before);
    const isTaken = before === 'yes' && governed !== 'yes' && (governed === 'noun' || isGovernedPronoun(scene, i));
    if (governed !== 'no' || isTaken) {
      if (isTaken) i = Math.max(i, lastOfName(scene, i));
      continue;
    }
    const phrase = opensSubject(scene, i) ? phraseOrBearer(scene, i, end, first) : null;
    if (phrase && isObject(scene, phrase)) i = Math.max(i, phrase.end - 1);
    else if (phrase && !(phrase.kind === 'pronoun' && phrase.gender === 'neuter'))
      return phrase;
    else i = Math.max(i, lastOfName(scene, i));
  }
  return null;
}

const isObject = (scene: Scene, phrase: Reference): boolean => isOblique(scene, phrase) || isDoneTo(scene, phrase);

/** "E ha continuato, indicando i vincitori:": the object of a gerund behind a comma. */
const isDoneTo = (scene: Scene, { kind, first }: Reference): boolean =>
  scene.lexicon.dropsSubject === true && kind === 'descriptor' && textAt(scene, first - 2) === ',' &&
  scene.lexicon.gerund?.test(lowerAt(scene, first - 1)) === true;

/**
 * "À l'encontre de sa sœur, Anne Morel, il …": the comma that closes the name of whom a preposition governs, where the
 * subject follows it; or -1.
 */
export function closeOfApposition(scene: Scene, comma: number, first: number): number {
  const name = scene.entities[entityAt(scene, comma + 1)];
  const close = scene.nameEnd[comma + 1] ?? 0;
  if (!isRomance(scene.lexicon) || textAt(scene, comma) !== ',' || name?.kind !== 'person') return -1;
  if (textAt(scene, close) !== ',' || !opensSubject(scene, close + 1)) return -1;
  const told = givenNameGender(name.name.split(' ')[0] ?? '');
  for (let i = comma - 1; i > Math.max(first, comma - LONGEST_ASIDE); i--) {
    if (scene.lexicon.viewWords?.has(lowerAt(scene, i))) return -1;
    const noun = lowerAt(scene, i);
    const isTheirs = isPersonNoun(scene, noun) && (scene.lexicon.roles.get(noun) ?? told) === told;
    if (isTheirs && isDeterminer(scene, i - 1)) return close;
  }
  return -1;
}

function phraseOrBearer(scene: Scene, i: number, end: number, first: number): Reference | null {
  const opening = headFirstPhrase(scene, i, end);
  const phrase = opening && i === first ? (behindTopic(scene, opening, end) ?? opening) : opening;
  return phrase && i === first && isBareRole(scene, phrase) ? (bearerBehind(scene, phrase, end) ?? phrase) : phrase;
}

/** "Sponda Reggiana, il tecnico Luca Vezzani non cerca alibi": a name for no person, then somebody by office. */
function behindTopic(scene: Scene, { kind: form, first, end: comma }: Reference, end: number): Reference | null {
  // "Halbeck, die Rensing kennt, …"
  const isSomebody = scene.lexicon.capitalisesNouns && scene.entities[entityAt(scene, first)]?.kind === 'person';
  const isTopic = form === 'name' && !isSomebody && givenNameGender(textAt(scene, first)) === undefined;
  if (!isTopic || textAt(scene, comma) !== ',' || !isDeterminer(scene, comma + 1)) return null;
  const person = headFirstPhrase(scene, comma + 1, end);
  const isNamed = person?.kind === 'name' && scene.entities[person.entity]?.kind === 'person';
  return isNamed && textAt(scene, person.end) !== ',' ? person : null;
}

/** "Vecino del barrio": a noun without its article. */
const isBareRole = (scene: Scene, phrase: Reference): boolean =>
  phrase.kind === 'descriptor' && phrase.first === phrase.head && isRomance(scene.lexicon) &&
  isRole(scene.lexicon, lowerAt(scene, phrase.head));

/** "Vecino del barrio, Juan Gil cuenta", "Morador há dez anos, …": such a noun is said of the name behind. */
function bearerBehind(scene: Scene, phrase: Reference, end: number): Reference | null {
  for (let i = phrase.end; i < Math.min(end, phrase.end + LONGEST_ASIDE); i++) {
    if (!isOutside(scene, i) || scene.lexicon.saying.has(lowerAt(scene, i))) return null;
    const name = textAt(scene, i) === ',' ? headFirstPhrase(scene, i + 1, end) : null;
    const isPerson = name?.kind === 'name' && scene.entities[name.entity]?.kind === 'person';
    const isByOffice = isDeterminer(scene, i + 1) && name?.first === i + OFFICE;
    if (isPerson && (name.first === i + 1 || isByOffice)) return name;
    if (name) return null;
  }
  return null;
}
/** "Autor del gol, el uruguayo Facundo Piriz": from the comma to the name. */
const OFFICE = 3;
/** "Morador há mais de dez anos do local,", in tokens. */
const LONGEST_ASIDE = 12;

/** "dass ihn die Ära Kern einholt", "el caso Ruiz sigue abierto": the name says which, and nobody acts. */
const isTopic = (scene: Scene, i: number): boolean =>
  entityAt(scene, i) >= 0 && scene.lexicon.topics?.has(lowerAt(scene, i - 1)) === true && isDeterminer(scene, i - 2);

/** Under a preposition: not, waiting for its noun, behind that noun, or behind an infinitive, whose clause it opens. */
type Governed = 'no' | 'yes' | 'noun' | 'clause';

/** "Salutando Fava, …": what stands before the comma is of the gerund's clause. */
const governedFrom = (scene: Scene, first: number): Governed => (opensParticiple(scene, first) ? 'clause' : 'no');

/** The last token of the name at `i`, or -1. */
const lastOfName = (scene: Scene, i: number): number =>
  entityAt(scene, i) >= 0 ? (scene.nameEnd[i] ?? i + 1) - 1 : -1;

function governedAt(scene: Scene, i: number, governed: Governed): Governed {
  const entity = entityAt(scene, i);
  if (entity < 0 && (endsGoverned(scene, i, governed) || isTurned(scene, i, governed))) return 'no';
  if (governed === 'clause') return 'clause';
  if (entity < 0 && governs(scene, i)) return 'yes';
  if (governed === 'yes' && opensInfinitive(scene, i)) return 'clause';
  if (governed === 'noun') return isFreed(scene, i) ? 'no' : 'noun';
  if (governed === 'no' || isGovernedPronoun(scene, i)) return 'no';
  return !isDeterminer(scene, i) && (entity >= 0 || isNoun(scene, i)) ? 'noun' : 'yes';
}

/** A preposition; "de" before "nombreux" may be an article. */
const governs = (scene: Scene, i: number): boolean =>
  (scene.lexicon.prepositions.has(lowerAt(scene, i)) && !opensMany(scene, i)) || opensLikeness(scene, i);

function endsGoverned(scene: Scene, i: number, governed: Governed): boolean {
  const { lexicon } = scene;
  const lower = lowerAt(scene, i);
  if (governed === 'clause' && isVerbOfOpening(scene, i)) return false;
  if (lower === ',' || lexicon.saying.has(lower) || lexicon.conjunctions.has(lower)) return true;
  if (lexicon.capitalisesNouns && lexicon.auxiliaries?.has(lower)) return true; // "Mit vielem hatte Weber gerechnet"
  // "nach dem Treffen mit Weber": in German what may be the end of a verb is a preposition here
  const isBetween = lexicon.between.has(lower) && !(lexicon.capitalisesNouns && lexicon.prepositions.has(lower));
  return governed === 'noun' && (isBetween || lexicon.pronouns.has(lower));
}

/** "Dopo aver salutato Fava", "Salutando Fava": the very verb that opens the clause. */
const isVerbOfOpening = (scene: Scene, i: number): boolean =>
  isDoneBehindInfinitive(scene, i) || opensParticiple(scene, i);

/** "A guidare le ricerche era Simone Capelli", "Al frente estaba la jefa": behind the verb somebody stands by name. */
const isTurned = (scene: Scene, i: number, governed: Governed): boolean =>
  governed !== 'no' && isRomance(scene.lexicon) && scene.lexicon.copulas?.has(lowerAt(scene, i)) === true &&
  (scene.entities[entityAt(scene, i + 1)]?.kind === 'person' || (governed === 'clause' && isDeterminer(scene, i + 1)));

/** Behind the noun under a preposition: does another phrase begin? "dijo a este diario Rosa Gil" */
function isFreed(scene: Scene, i: number): boolean {
  const { lexicon } = scene;
  const [lower, entity] = [lowerAt(scene, i), entityAt(scene, i)];
  if (isDeterminer(scene, i)) return !lexicon.joins.has(lower) && !isPointedOwner(scene, i);
  if (entity < 0) return isTitledPerson(scene, i);
  if (lexicon.inflects && !isInAnotherCase(scene, i)) return true;
  const isPerson = scene.entities[entity]?.kind === 'person';
  return isPerson && !isRole(lexicon, lowerAt(scene, i - 1)) && !isGoverned(scene, i);
}

/** "auf Nachfrage dieser Zeitung": whose it is, right behind its noun; "im Ort dieser Mann" is a subject. */
const isPointedOwner = (scene: Scene, i: number): boolean =>
  scene.lexicon.capitalisesNouns && /^(?:dies|jen)e[rs]$/.test(lowerAt(scene, i)) &&
  /^\p{Lu}/u.test(textAt(scene, i - 1)) && scene.lexicon.roles.get(lowerAt(scene, i + 1)) !== 'male';

/** "ha detto ai giornalisti monsignor Ravagni": an honorific before a person's name, behind the noun of another. */
const isTitledPerson = (scene: Scene, i: number): boolean =>
  isRomance(scene.lexicon) && scene.lexicon.honorifics.has(lowerAt(scene, i)) && entityAt(scene, i + 1) >= 0;

function opensSubject(scene: Scene, i: number): boolean {
  if (isTopic(scene, i)) return false;
  const { pronouns, honorifics } = scene.lexicon;
  const lower = lowerAt(scene, i);
  const isInverted = textAt(scene, i + 1).startsWith('-') && pronouns.has(lowerAt(scene, i + 1)); // "philosophe-t-elle"
  return entityAt(scene, i) >= 0 || isDeterminer(scene, i) || (isBareSubject(scene, lower) && !isInverted) ||
    pronouns.has(lower) || honorifics.has(lower);
}

/** "hinter ihm", "de él": a pronoun under a preposition, and no owner ("hinter ihr Haus"). */
function isGovernedPronoun(scene: Scene, i: number): boolean {
  const { lexicon } = scene;
  const lower = lowerAt(scene, i);
  if (!isOutside(scene, i) || !(lexicon.pronouns.has(lower) || lexicon.objectPronouns?.has(lower))) return false;
  const mayOwn = lexicon.capitalisesNouns && lexicon.possessives.has(lower);
  return !mayOwn || (!/^\p{Lu}/u.test(textAt(scene, i + 1)) && !isAdjective(scene, i + 1));
}

/** "una cliente annuisce.": the last word of a phrase that fills its clause is the verb. */
export function withoutTrailingVerb(scene: Scene, phrase: Reference, end: number): Reference {
  const last = phrase.end - 1;
  const fills = phrase.end >= end || /^[.!?;:]$/.test(textAt(scene, phrase.end));
  const isVerb = phrase.kind === 'descriptor' && fills && last > phrase.head && tokenAt(scene, last)?.kind === 'word' &&
    /^\p{Ll}/u.test(textAt(scene, last)) && !isSpeakerNoun(scene, lowerAt(scene, last));
  return isVerb ? { ...phrase, end: last } : phrase;
}

/** "Testigos contaron": where nouns have articles, one without is a subject only if it is somebody. */
function isBareSubject(scene: Scene, lower: string): boolean {
  if (!isRomance(scene.lexicon)) return isSpeakerNoun(scene, lower);
  const isShort = lower.length < SHORTEST_NOUN;
  return !isShort && !scene.lexicon.anyone?.has(lower) && isPersonNoun(scene, lower);
}

/** "ad" is a preposition in Italian, and "l'ad" a manager. */
const SHORTEST_NOUN = 3;

const isNoun = (scene: Scene, i: number): boolean =>
  !scene.lexicon.capitalisesNouns || /^\p{Lu}/u.test(textAt(scene, i));

/** "den Clip", "dem Trainer Keller": its article says that it is an object. `first`: where the phrase may begin. */
export function isOblique(scene: Scene, phrase: Reference, first = phrase.first): boolean {
  const { obliqueArticles } = scene.lexicon;
  if (!obliqueArticles) return false;
  const isArticle = (i: number): boolean =>
    i >= first - 1 && isOutside(scene, i) && obliqueArticles.has(lowerAt(scene, i));
  if (phrase.kind === 'descriptor') return isArticle(phrase.first);
  if (phrase.kind === 'pronoun') return false;
  if (isGenitiveName(scene, phrase) || isInOtherCase(scene, phrase.first, first - MOST_TITLES)) return true;
  for (let i = phrase.first - 1; i >= phrase.first - MOST_TITLES; i--) {
    if (isArticle(i)) return true;
    // "dem Sender NDR"
    const isNoun = scene.lexicon.capitalisesNouns && /^\p{Lu}\p{Ll}/u.test(textAt(scene, i)) &&
      entityAt(scene, i) < 0 && scene.entities[phrase.entity]?.kind !== 'person';
    if (!isNoun && !isRole(scene.lexicon, lowerAt(scene, i)) && !isAdjective(scene, i)) return false;
  }
  return false;
}
/** "Kerns Rede": the name with the ending of an owner, where names have no mark for it. */
function isGenitiveName(scene: Scene, { entity, end }: Reference & { kind: 'name' }): boolean {
  const surname = scene.entities[entity]?.name.split(/\s+/).at(-1) ?? '';
  const last = textAt(scene, end - 1);
  const owns = last.endsWith('s') && /^\p{Lu}/u.test(textAt(scene, end)) && isRole(scene.lexicon, lowerAt(scene, end));
  return scene.lexicon.capitalisesNouns && (last === `${surname}s` || owns); // "Andrés Mutter"
}

/** Between an article and a name: "den früheren Trainer Keller". */
const MOST_TITLES = 4;
