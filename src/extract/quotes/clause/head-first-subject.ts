/**
 * The subject of a verb of saying where it may stand before the verb or after it: right before, right after, or the
 * first noun of the clause that no preposition governs.
 */
import { isRomance } from '../../lexicon/lexicon.ts';
import { articleBefore, participleBehind } from '../phrase/attribute.ts';
import { beforeHalves } from '../../names/words/suspended-compound.ts';
import { isAdjective, isOfNation } from '../phrase/adjective.ts';
import { behindAside } from './aside.ts';
import { isBehindInfinitive } from './behind-infinitive.ts';
import { isDeterminer, isGoverned, isNamedThing, isPrepositionToo } from '../phrase/governed.ts';
import { headFirstFirstSubject, isOblique } from './head-first-clause.ts';
import { headFirstPhrase } from '../phrase/head-first-phrase.ts';
import { introducedBehind } from '../phrase/introduced.ts';
import { opensLikeness } from '../phrase/likeness.ts';
import { withOther } from '../phrase/joined-names.ts';
import { acrossRelative } from './relative-clause.ts';
import { secondOfTwo } from './second-of-two.ts';
import { isSecondOffice } from '../phrase/second-office.ts';
import { acrossCommas, betweenCommas, isPersonByName, subjectOfRelative } from '../phrase/set-off-names.ts';
import { plainEnding } from './plain-ending.ts';
import { plainPhrase } from '../phrase/plain-phrase.ts';
import { behindRelative } from './subject-of-where.ts';
import { behindComma, namedPastInfinitive, namedPastPlace } from './subject-past-place.ts';
import { behindTime } from '../phrase/opens-time.ts';
import { isSpeakerNoun } from '../phrase/phrase-words.ts';
import type { Reference } from '../scene/reference.ts';
import { entityAt, isOutside, lowerAt, textAt, tokenAt, type Scene } from '../scene/scene.ts';
import { isMedium } from '../phrase/told-body.ts';

/** The subject of the verb at token `verb` in the writer's words of tokens [floor, ceiling); null where none is told. */
export function headFirstSubject(scene: Scene, verb: number, floor: number, ceiling: number): Reference | null {
  const after = subjectAfter(scene, verb, ceiling);
  let i = verb - 1;
  while (i >= floor && isOutside(scene, i) && entityAt(scene, i) < 0 && scene.lexicon.between.has(lowerAt(scene, i)))
    i -= 1;
  if (i < floor || !isOutside(scene, i)) return after;
  const antecedent = behindRelative(scene, i, floor, verb, after);
  if (antecedent !== undefined) return antecedent;
  const toldOf = acrossRelative(scene, i, floor) ?? betweenCommas(scene, i, floor) ?? subjectOfRelative(scene, i, floor) ??
    secondOfTwo(scene, i, floor, phraseEnding);
  if (toldOf) return toldOf;
  const ending = asSubject(scene, phraseEnding(scene, i, floor) ?? plainEnding(scene, i, floor), floor);
  const before = withOther(scene, ending, floor, [i + 1, verb]);
  const isSurely = after !== null && (isSurelySubject(scene, after, verb) || isOfNominative(scene, after, verb));
  const isFronted = before && isSurely || (before && after && isThing(scene, before));
  if (isFronted) return after;
  if (before && (isOpening(scene, before, floor) || !(after?.kind === 'name' && before.kind === 'descriptor')))
    return before;
  const told = after ? asSubject(scene, acrossCommas(scene, i, floor), floor) : null;
  const isSubject = after && told && (isToldBody(scene, after) || isPersonByName(scene, told, i));
  if (after) return isSubject ? told : after;
  return scene.lexicon.asked?.has(lowerAt(scene, floor)) ? null : headFirstFirstSubject(scene, floor, verb);
}

/** "Die Reederei nannte er …": "er" is the subject's form and no other. */
const isSurelySubject = (scene: Scene, { kind, first }: Reference, verb: number): boolean =>
  scene.lexicon.capitalisesNouns && kind === 'pronoun' && first === verb + 1 && lowerAt(scene, first) === 'er';

/** "Kämmerin Barth entgegnete der Stadtrat Lars Witt": a man behind the verb with the article of a subject. */
const isOfNominative = (scene: Scene, { kind, first, end }: Reference, verb: number): boolean => {
  const isMan = kind === 'name' && scene.genders[entityAt(scene, end - 1)] === 'male';
  return scene.lexicon.capitalisesNouns && isMan && first > verb + 1 && first <= verb + LONGEST_OFFICE &&
    scene.lexicon.maleArticles?.has(lowerAt(scene, verb + 1)) === true;
};
/** "der FDP - Abgeordnete", in tokens. */
const LONGEST_OFFICE = 6;

/** "Die Politik des Ministers nennt er …": where objects may stand first, a thing before the verb is one. */
function isThing(scene: Scene, { kind: form, first, end }: Reference): boolean {
  if (!scene.lexicon.capitalisesNouns || form !== 'descriptor') return false;
  let noun = Math.max(isDeterminer(scene, first) ? first + 1 : first, participleBehind(scene, first));
  while (noun < end && !/\p{Lu}/u.test(textAt(scene, noun))) noun += 1;
  const kind = scene.entities[entityAt(scene, noun)]?.kind ?? 'unknown';
  return noun < end && kind === 'unknown' && !isSpeakerNoun(scene, lowerAt(scene, noun));
}

/** "sagte der Kleinen Zeitung", "sagte der Nachrichtenagentur": where words are told, in the dative of "die". */
function isToldBody(scene: Scene, after: Reference): boolean {
  const { media } = scene.lexicon;
  if (!media || after.kind === 'pronoun') return false;
  const isOfWoman = lowerAt(scene, after.kind === 'name' ? after.first - 1 : after.first) === media.dative;
  return isOfWoman && isMedium(scene, lowerAt(scene, after.kind === 'name' ? after.end - 1 : after.head));
}

/** "dijo ayer en Madrid el portavoz": the phrase after the verb, past adverbs and what prepositions govern. */
export function subjectAfter(scene: Scene, verb: number, ceiling: number): Reference | null {
  if (scene.lexicon.gerund?.test(lowerAt(scene, verb))) return null; // "accusando la rivale": its object
  let at = verb + 1;
  while (
    at < ceiling &&
    isOutside(scene, at) &&
    entityAt(scene, at) < 0 &&
    !scene.lexicon.determiners.has(lowerAt(scene, at)) &&
    scene.lexicon.between.has(lowerAt(scene, at)) &&
    !scene.lexicon.pronouns.has(lowerAt(scene, at)) &&
    !isOwnerOfNext(scene, at)
  )
    at += 1;
  if (isObject(scene, at)) at += 1; // "bezeichnete es Miersch als"
  if (isAddressed(scene, at, ceiling)) at = scene.nameEnd[at + 1] ?? at;
  const pause = behindTime(scene, at);
  at = behindAside(scene, pause, ceiling);
  if (at >= ceiling || !isOutside(scene, at) || opensClause(scene, at)) return null;
  // "escreveu em uma rede social": the small word that was passed over governs what follows
  const isGoverned = at - 1 > verb && scene.lexicon.prepositions.has(lowerAt(scene, at - 1));
  if (isGoverned) return headFirstFirstSubject(scene, at - 1, clauseEnd(scene, at, ceiling));
  if (tokenAt(scene, at)?.kind === 'mark') return headFirstFirstSubject(scene, at, ceiling); // сказал «Известиям» мэр
  const near = headFirstPhrase(scene, at, ceiling) ?? pastAdverbs(scene, at, ceiling);
  if (near && !isOblique(scene, near, at)) return near;
  if (near) return headFirstFirstSubject(scene, near.end, clauseEnd(scene, near.end, ceiling));
  const end = clauseEnd(scene, at, ceiling);
  const later = scene.lexicon.prepositions.has(lowerAt(scene, at)) ? headFirstFirstSubject(scene, at, end) : null;
  // "a déclaré dans la foulée le chef de file, Bastien Roussel"
  if (later?.kind === 'descriptor')
    return introducedBehind(scene, [later.head, later.end], ceiling, headFirstPhrase) ?? later;
  const named = later ?? behindComma(scene, end, ceiling) ?? namedPastPlace(scene, at, end, ceiling) ??
    namedPastInfinitive(scene, at, end);
  return named ?? (at > pause ? plainPhrase(scene, at, ceiling) : null);
}

/** "criticó que el centro cierre": behind its "that" a verb has no subject, and the one there is another verb's. */
const opensClause = (scene: Scene, i: number): boolean =>
  isRomance(scene.lexicon) && entityAt(scene, i) < 0 &&
  scene.lexicon.relatives.has(lowerAt(scene, i)) && scene.lexicon.prepositions.has(lowerAt(scene, i));

/** "ergänzt ihr Mann", "raconte leur fils": an owner, and no object, where its noun follows. */
const isOwnerOfNext = (scene: Scene, i: number): boolean =>
  scene.lexicon.possessives.has(lowerAt(scene, i)) && isSpeakerNoun(scene, lowerAt(scene, i + 1)) &&
  (!scene.lexicon.capitalisesNouns || /^\p{Lu}/u.test(textAt(scene, i + 1)));

/** "respondeu a Luís Gil a prefeita", "disse a Ana Gil o vereador": an article that is a preposition, and the subject. */
function isAddressed(scene: Scene, at: number, ceiling: number): boolean {
  if (isPrepositionToo(scene, at)) return true;
  if (scene.lexicon.prepositionToo?.has(lowerAt(scene, at)) !== true || entityAt(scene, at + 1) < 0) return false;
  const end = scene.nameEnd[at + 1] ?? ceiling;
  return end < ceiling && isDeterminer(scene, end) && headFirstPhrase(scene, end, ceiling)?.kind !== undefined;
}

/** "es" before a name or an article is no subject of its own. */
const isObject = (scene: Scene, i: number): boolean =>
  scene.lexicon.pronouns.get(lowerAt(scene, i)) === 'neuter' &&
  (entityAt(scene, i + 1) >= 0 || scene.lexicon.determiners.has(lowerAt(scene, i + 1)));

/** The first mark from token `at` on, or the end of what may be looked at. */
function clauseEnd(scene: Scene, at: number, ceiling: number): number {
  let end = at;
  while (end < ceiling && isOutside(scene, end) && !/^[,.;:!?()–—]$/.test(textAt(scene, end))) end += 1;
  return end;
}

/** "dem Sender NDR"; in "die Stiftung des Malers Kern sagt" the person's article says nothing of the subject. */
const asSubject = (scene: Scene, phrase: Reference | null, floor: number): Reference | null =>
  phrase && isOblique(scene, phrase, isNamedThing(scene, phrase) ? floor : phrase.first) ? null : phrase;

/** "dijo primero el secretario", "afirmó tajante Rosa Gil": past a word or two that no list has. */
function pastAdverbs(scene: Scene, at: number, ceiling: number): Reference | null {
  const { determiners, prepositions, inflects } = scene.lexicon;
  for (let i = at; !inflects && i < Math.min(ceiling, at + MOST_ADVERBS); i++) {
    const isAdverb = tokenAt(scene, i)?.kind === 'word' && /^\p{Ll}/u.test(textAt(scene, i)) && entityAt(scene, i) < 0;
    const lower = lowerAt(scene, i);
    if (!isAdverb || !isOutside(scene, i) || determiners.has(lower) || prepositions.has(lower)) return null;
    if (isDoneMeanwhile(scene, i)) return null;
    const next = isDeterminer(scene, i + 1) || entityAt(scene, i + 1) >= 0;
    if (next) return headFirstPhrase(scene, i + 1, ceiling);
  }
  return null;
}
const MOST_ADVERBS = 2;

/** "dice mostrando una cicatrice": what is done to something; "racconta ridendo la figlia" tells how it is said. */
const isDoneMeanwhile = ({ lexicon, doc }: Scene, i: number): boolean => {
  const { lower = '' } = doc.tokens[i] ?? {};
  return lexicon.dropsSubject === true && lexicon.gerund?.test(lower) === true && lexicon.manner?.test(lower) === false;
};

/** A phrase that begins the sentence, right before its verb, is its subject: "Die Stiftung nannte Vargas …". */
const isOpening = (scene: Scene, phrase: Reference, floor: number): boolean =>
  phrase.first === floor && scene.lexicon.definite !== undefined;

/** The phrase whose last token is `last`, if it can be a subject. */
function phraseEnding(scene: Scene, end: number, floor: number): Reference | null {
  const { lexicon } = scene;
  const last = beforeBrackets(scene, end, floor);
  let first = last + 1;
  while (first > floor && last - first < 16 && isOutside(scene, first - 1)) {
    const i = beforeHalves(scene.doc, first - 1);
    const article = articleBefore(scene, i, floor);
    if (article >= 0) {
      first = article;
      break;
    }
    const lower = lowerAt(scene, i);
    const inside =
      i < first - 1 || entityAt(scene, i) >= 0 ||
      lexicon.determiners.has(lower) || lexicon.possessives.has(lower) ||
      isSpeakerNoun(scene, lower) ||
      isAdjective(scene, i) ||
      lexicon.honorifics.has(lower);
    const joins =
      lexicon.joins.has(lower) &&
      (isSpeakerNoun(scene, lowerAt(scene, i - 1)) || isAdjective(scene, i - 1) || entityAt(scene, i - 1) >= 0);
    const isAlso = isSecondOffice(scene, i) && isOutside(scene, i - 1); // "una vecina de La Pradera y miembro de la red"
    if (!(inside || joins || isAlso || lexicon.pronouns.has(lower))) break;
    first = entityAt(scene, i) >= 0 ? (scene.nameFirst[i] ?? i) : i;
    if (lexicon.pronouns.has(lower) && entityAt(scene, i) < 0 && !lexicon.determiners.has(lower)) break;
  }
  for (let start = first; start <= last; start++) {
    const phrase = headFirstPhrase(scene, start, last + 1);
    const isCut = isRomance(lexicon) && start > first && isDeterminer(scene, start - 1) && entityAt(scene, start) < 0;
    // "este mismo medio": not without its article
    const isWhole = phrase !== null && isOfNation(scene, phrase, last + 1);
    const isSubject = isWhole && !isCut && !isComplement(scene, phrase, start);
    if (isSubject && !isAttribute(scene, phrase)) return phrase;
    if (phrase && phrase.end > start) start = phrase.end - 1;
  }
  return null;
}

/** "Gabriel García Márquez (1927–2014)": the last token before what brackets add, where `end` closes them. */
function beforeBrackets(scene: Scene, end: number, floor: number): number {
  if (textAt(scene, end) !== ')') return end;
  for (let i = end - 1; i > floor && end - i < MOST_IN_BRACKETS; i--) if (textAt(scene, i) === '(') return i - 1;
  return end;
}
const MOST_IN_BRACKETS = 10;

/** "Das Verhalten der Polizisten nannte sie …": a genitive behind its noun, where nouns have capitals. */
function isAttribute(scene: Scene, { first, kind }: Reference): boolean {
  const isGenitive = scene.lexicon.capitalisesNouns && kind === 'descriptor' && /^de[rs]$/.test(lowerAt(scene, first));
  return isGenitive && isOutside(scene, first - 1) && /^\p{Lu}\p{Ll}/u.test(textAt(scene, first - 1)) &&
    scene.entities[entityAt(scene, first - 1)]?.kind !== 'person' && tokenAt(scene, first - 1)?.sentence === tokenAt(scene, first)?.sentence;
}

/** Does what stands before the phrase make it a complement? "una medida que el portavoz considera" opens a clause. */
function isComplement(scene: Scene, phrase: Reference, start: number): boolean {
  const before = lowerAt(scene, start - 1);
  if (opensLikeness(scene, start - 1)) return true;
  if (scene.lexicon.relatives.has(before) || scene.lexicon.subordinators?.has(before)) return false;
  if (isBehindInfinitive(scene, start)) return true;
  return (scene.lexicon.prepositions.has(before) && isOutside(scene, start - 1)) ||
    (phrase.kind === 'name' && isGoverned(scene, phrase.first));
}
