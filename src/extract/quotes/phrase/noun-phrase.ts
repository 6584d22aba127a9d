/**
 * Noun phrases around a verb of saying, by shape alone: the one that ends before a token (subject of "X said") and
 * the one that begins at a token ("said X"). A name inside ", of …" is not the head: "a spokesman for Boeing".
 */
import { behindBracket } from './behind-bracket.ts';
import { isAgeBehind } from './age-behind.ts';
import {
  isAdverbAfterName, isIncise, isModifier, isNominal, isNumbered, isOwnersMark, isParticiple, isPossessive,
  isSentTo, isSpeakerNoun, isStrongPast, isTrade, isVerbalModifier,
} from './phrase-words.ts';
import type { Reference } from '../scene/reference.ts';
import { closesOpening } from './opening-object.ts';
import { isQuantity, withQuantity } from './quantity.ts';
import { spokesmanOf } from './spoken-for.ts';
import { pairFrom, twoNames } from './two-names.ts';
import { wordSet } from '../../../text/word-set.ts';
import { entityAt, isOutside, lowerAt, named, sentenceAround, textAt, tokenAt, type Scene } from '../scene/scene.ts';

/** Longest noun phrase in tokens. */
const LONGEST = 24;

/** The phrase whose last token is `last`; null where no speaker can stand there. */
export function phraseEndingAt(scene: Scene, last: number, floor: number): Reference | null {
  const { lexicon } = scene;
  const end = last + 1;
  const pronoun = entityAt(scene, last) < 0 ? lexicon.pronouns.get(lowerAt(scene, last)) : undefined;
  const isPart = lowerAt(scene, last - 1) === 'of' && STANDALONE.has(lowerAt(scene, last - 2)); // "one of them said"
  if (isPart && last - 2 >= floor && pronounLike(lowerAt(scene, last)))
    return { kind: 'descriptor', head: last - 2, first: last - 2, end };
  if (pronoun) return { kind: 'pronoun', gender: pronoun, first: last, end };
  if (textAt(scene, last) === ')') return afterParenthesis(scene, last, floor);
  if (isNumbered(scene, last) && last - 1 >= floor) return { kind: 'descriptor', head: last - 1, first: last - 1, end };
  const isRank = lowerAt(scene, last) === 'one' && /^(?:number|no|no\.)$/.test(lowerAt(scene, last - 1));
  if (STANDALONE.has(lowerAt(scene, last)) && !isRank) return { kind: 'descriptor', head: last, first: last, end };
  if (!isNominal(scene, last) && !isModifier(scene, last)) return insiderBefore(scene, last, floor);
  let first = phraseStart(scene, last, floor);
  if (lowerAt(scene, first) === 'that' && first < last) first += 1; // "a practice that investigators said …"
  const reference = insiderBefore(scene, last, floor) ?? headOf(scene, first, end);
  if (reference) return appositiveOf(scene, reference, floor) ?? withQuantity(scene, reference, floor);
  // an unknown noun speaks where a determiner makes it a noun: "the expat said"; "his death", "its actions" do not
  const isNoun = lexicon.determiners.has(lowerAt(scene, first)) && last > first;
  if (!isNoun || lexicon.joins.has(lowerAt(scene, first - 1))) return null; // "a plaque on the wall said"
  return { kind: 'descriptor', head: last, first, end };
}

/** "a source close to the talks said", "a source close to Lee said": a person, by what or whom they stand near to */
function insiderBefore(scene: Scene, last: number, floor: number): Reference | null {
  for (let near = last - 1; near > floor && last - near < 8; near--) {
    if (tokenAt(scene, near)?.kind !== 'word' || !isOutside(scene, near)) return null;
    if (!/^(?:close|familiar|near|inside|briefed|within)$/.test(lowerAt(scene, near))) continue;
    if (!scene.lexicon.people.has(lowerAt(scene, near - 1))) return null;
    const first = phraseStart(scene, near - 1, floor);
    return { kind: 'descriptor', head: near - 1, first, end: last + 1 };
  }
  return null;
}

const pronounLike = (lower: string): boolean => /^(?:them|us|those|these)$/.test(lower);

/** "another said", "others say" */
const STANDALONE = new Set(['another', 'others', 'one', 'some', 'many']);

/** "Callan Spicher, vice president of Acme told us": a descriptor right after a name and a comma is about that name. */
function appositiveOf(scene: Scene, reference: Reference, floor: number): Reference | null {
  const comma = reference.first - 1;
  if (reference.kind !== 'descriptor' || textAt(scene, comma) !== ',' || comma - 1 < floor) return null;
  const entity = entityAt(scene, comma - 1);
  if (entity < 0 || scene.entities[entity]?.kind !== 'person' || isPossessive(scene, comma - 1)) return null;
  const first = scene.nameFirst[comma - 1] ?? comma - 1;
  return isObject(scene, first) || isIncise(scene, reference.end) ? null : { kind: 'name', entity, first, end: comma };
}

/** "Police held Ann Lowe, an official said", "held the suspect, Ann Lowe, an official said": she is no subject. */
export function isObject(scene: Scene, name: number): boolean {
  const opening = sentenceAround(scene, name).first;
  if (closesOpening(scene, opening, name)) return true;
  const { prepositions, saidNouns } = scene.lexicon;
  const longest = saidNouns?.has(lowerAt(scene, name - 1)) ? LONG_OPENING : SHORT_OPENING;
  if (name - opening <= longest && prepositions.has(lowerAt(scene, opening))) return false;
  const isNamedAfter = textAt(scene, name - 1) === ',' && isSpeakerNoun(scene, lowerAt(scene, name - 2));
  const before = phraseStart(scene, isNamedAfter ? name - 2 : name, opening) - 1;
  const { conjunctions, relatives } = scene.lexicon;
  const opensClause = conjunctions.has(lowerAt(scene, before)) || relatives.has(lowerAt(scene, before));
  return before >= opening && tokenAt(scene, before)?.kind === 'word' && isOutside(scene, before) && !opensClause;
}

/** "In a statement Mia Thorne, a former player said": no verb has room before the name. */
const SHORT_OPENING = 3;
/** "In a later written statement Mia Thorne" */
const LONG_OPENING = 6;

/** Walks left over nouns, adjectives, names and the prepositions that join them. */
function phraseStart(scene: Scene, last: number, floor: number): number {
  const { lexicon } = scene;
  let first = last;
  const isNamed = (i: number): boolean => entityAt(scene, i) >= 0;
  while (first > floor && last - first < LONGEST) {
    const i = first - 1;
    if (!isOutside(scene, i)) break;
    const lower = lowerAt(scene, i);
    const mention = entityAt(scene, i);
    if (mention >= 0) first = scene.nameFirst[i] ?? i;
    else if (isOwnersMark(scene, i)) first = i - 1;
    else if (lexicon.determiners.has(lower) || lexicon.possessives.has(lower)) {
      first = i;
      const before = lowerAt(scene, i - 1);
      if (!(i - 1 > floor && joinsTo(scene, i - 1))) break;
      first = before ? i - 1 : i;
    } else if (joinsTo(scene, i)) first = i;
    else if (lower === 'and' && i - 1 >= floor && isNominal(scene, i - 1) && isNamed(i - 1) === isNamed(first))
      first = i;
    else if (lexicon.people.has(lowerAt(scene, first)) && lexicon.saidNouns?.has(lower.replace(/s$/, ''))) break;
    else if (isModifier(scene, i) || isVerbalModifier(scene, i)) first = i;
    else break;
  }
  const isJoin = (lower: string): boolean => lexicon.joins.has(lower) || lexicon.conjunctions.has(lower);
  while (first < last && isJoin(lowerAt(scene, first))) first += 1;
  return first;
}

/** A preposition that joins what stands after it to a noun or name before it: "officials in Washington". */
function joinsTo(scene: Scene, i: number): boolean {
  if (!scene.lexicon.joins.has(lowerAt(scene, i))) return false;
  const before = i - 1;
  if (!isOutside(scene, before)) return false;
  if (entityAt(scene, before) >= 0) return true;
  return isSpeakerNoun(scene, lowerAt(scene, before));
}

/** The phrase that begins at `first`; null where no speaker can stand there. */
export function phraseStartingAt(scene: Scene, first: number, ceiling: number): Reference | null {
  const { lexicon } = scene;
  const pronoun = entityAt(scene, first) < 0 ? lexicon.pronouns.get(lowerAt(scene, first)) : undefined;
  if (pronoun) return { kind: 'pronoun', gender: pronoun, first, end: first + 1 };
  let end = first;
  const isAlone = STANDALONE.has(lowerAt(scene, first)) && tokenAt(scene, first + 1)?.kind !== 'word';
  if (isAlone) return { kind: 'descriptor', head: first, first, end: first + 1 }; // says another.
  const isPart = lowerAt(scene, first) === 'part' && lowerAt(scene, first + 1) === 'of';
  const whole = isPart ? phraseStartingAt(scene, first + 2, ceiling) : null; // "read part of an email"
  if (isPart) return whole?.kind === 'descriptor' ? { ...whole, first } : whole;
  const isQuantified = isQuantity(scene, first) || lowerAt(scene, first) === 'another';
  let nominal = isQuantified && lowerAt(scene, first + 1) === 'of';
  if (nominal) end = first + 1;
  while (end < ceiling && end - first < LONGEST && isOutside(scene, end)) {
    const [lower, bracketed] = [lowerAt(scene, end), behindBracket(scene, end)];
    if (entityAt(scene, end) >= 0) {
      end = scene.nameEnd[end] ?? end + 1;
      nominal = true;
    } else if (
      nominal &&
      lexicon.joins.has(lower) &&
      tokenAt(scene, end + 1)?.kind === 'word' && lowerAt(scene, end + 1) !== 'being' && // "by a minister of being"
      (isModifier(scene, end + 1) ||
        entityAt(scene, end + 1) >= 0 ||
        lexicon.determiners.has(lowerAt(scene, end + 1)) ||
        lexicon.possessives.has(lowerAt(scene, end + 1)))
    )
      end += 1;
    else if (nominal && isOwnersMark(scene, end)) end += 1;
    else if (nominal && (bracketed > 0 || isAgeBehind(scene, end))) end += bracketed || 2;
    else if (lexicon.determiners.has(lower) || lexicon.possessives.has(lower)) {
      if (nominal && !lexicon.joins.has(lowerAt(scene, end - 1))) break;
      end += 1;
    } else if (nominal && (isAdverbAfterName(scene, end) || isSentTo(scene, end) || isStrongPast(scene, end))) break;
    else if (lower === 'and' && nominal && isModifier(scene, end + 1)) end += 1;
    else if (
      isModifier(scene, end) || lexicon.people.has(lower) || isParticiple(scene, end, first) || isTrade(scene, end)
    ) {
      nominal ||= isNominal(scene, end);
      end += 1;
    } else break;
  }
  while (
    end > first &&
    (lexicon.joins.has(lowerAt(scene, end - 1)) ||
      lexicon.conjunctions.has(lowerAt(scene, end - 1)) ||
      lexicon.determiners.has(lowerAt(scene, end - 1)))
  )
    end -= 1;
  const isOwner = entityAt(scene, end - 1) >= 0 && isPossessive(scene, end - 1) && /^\p{Ll}/u.test(textAt(scene, end));
  return end > first ? headOf(scene, first, isOwner ? end + 1 : end) : null; // "a reader of Lowe's essay"
}

/** Who or what a phrase is about: the last name before the first joining preposition, else its last noun. */
function headOf(scene: Scene, first: number, end: number): Reference | null {
  const { lexicon } = scene;
  const tail = entityAt(scene, end - 1);
  const isPerson = scene.entities[tail]?.kind === 'person' && !isPossessive(scene, end - 1);
  const second = isPerson ? pairFrom(scene, first, scene.nameFirst[end - 1] ?? first, end) : null;
  const pair = tail >= 0 ? (twoNames(scene, end) ?? second) : null;
  if (pair) return pair;
  if (isPerson && !isGoverned(scene, scene.nameFirst[end - 1] ?? end - 1)) {
    const name = scene.nameFirst[end - 1] ?? first;
    const spokesman = spokesmanOf(scene, name); // "a lawyer for Governor Ann Lowe"
    if (spokesman >= first) return { kind: 'descriptor', head: spokesman, first, end };
    return { kind: 'name', entity: tail, first: name, end };
  }
  let stop = end;
  for (let i = first + 1; i < end; i++) {
    if (lexicon.joins.has(lowerAt(scene, i)) && entityAt(scene, i) < 0) {
      stop = i;
      break;
    }
  }
  const head = stop - 1;
  const entity = entityAt(scene, head);
  if (entity >= 0 && !isPossessive(scene, head))
    return { kind: 'name', entity, first: scene.nameFirst[head] ?? head, end: scene.nameEnd[head] ?? end };
  const lower = lowerAt(scene, head);
  if (stop < end && lexicon.institutions.has(lower) && DOCUMENTS.has(lower)) {
    const author = headOf(scene, stop + 1, end);
    if (author?.kind === 'name') return author;
  }
  if (DOCUMENTS.has(lower) && entityAt(scene, head - 1) >= 0 && head - 1 >= first)
    return named(scene, head - 1);
  if (STANDALONE.has(lower) && stop < end) return { kind: 'descriptor', head, first, end };
  if (!isSpeakerNoun(scene, lower) || (head === first && isBareSingular(scene, lower))) return null;
  return { kind: 'descriptor', head, first, end };
}

/** "association said": a singular noun without a determiner is the tail of a name that was not understood. */
const isBareSingular = (scene: Scene, lower: string): boolean => !/[^s]s$/.test(lower) && !scene.lexicon.people.has(lower);

/** Does a preposition stand right before this name, titles aside: "for Mr. Trump"? */
function isGoverned(scene: Scene, nameFirst: number): boolean {
  let i = nameFirst - 1;
  while (scene.lexicon.honorifics.has(lowerAt(scene, i))) i -= 1;
  if (entityAt(scene, i) >= 0 && isPossessive(scene, i)) { // "a co-owner of the league's Lorne Rovers"
    i = (scene.nameFirst[i] ?? i) - 1;
    return scene.lexicon.joins.has(lowerAt(scene, scene.lexicon.determiners.has(lowerAt(scene, i)) ? i - 1 : i));
  }
  return (
    scene.lexicon.joins.has(lowerAt(scene, i)) ||
    scene.lexicon.determiners.has(lowerAt(scene, i)) ||
    scene.lexicon.possessives.has(lowerAt(scene, i))
  );
}

const DOCUMENTS = wordSet(
  'report statement study letter email e-mail memo tweet post message note release survey poll review analysis ' +
  'complaint lawsuit filing research findings paper investigation inquiry enquiry',
);

/** "Elizabeth Warren (D-Mass.)": the name before the bracket. */
function afterParenthesis(scene: Scene, last: number, floor: number): Reference | null {
  for (let i = last - 1; i > floor && last - i < 8; i--)
    if (textAt(scene, i) === '(') return phraseEndingAt(scene, i - 1, floor);
  return null;
}
