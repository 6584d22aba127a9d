/** The subject of a verb of saying: right before it, across an appositive, a relative, or an earlier verb. */
import { headFirstFirstSubject, headFirstSubject } from './head-first-subject.ts';
import { phraseEndingAt, phraseStartingAt } from './noun-phrase.ts';
import { isRole } from '../names/name-kind.ts';
import { oncePer } from '../../text/memo.ts';
import { isFirstPerson } from './narrator.ts';
import type { Reference } from './reference.ts';
import { wordSet } from '../../text/word-set.ts';
import { entityAt, isOutside, lowerAt, textAt, type Scene } from './scene.ts';

/** The subject of the verb at token `verb`, looked for not before token `floor`; null where none can be told. */
export function subjectOf(scene: Scene, verb: number, floor: number, depth = 0): Reference | null {
  if (scene.lexicon.headFirst) return headFirstSubject(scene, verb, floor, verb + 12);
  let i = verb - 1;
  const participle = /ing$/.test(lowerAt(scene, verb));
  while (i >= floor && isOutside(scene, i) && (skippable(scene, i) || (participle && OVERHEARD.has(lowerAt(scene, i)))))
    i -= 1;
  if (isPassive(scene, verb, i + 1)) return null;
  if (participle && lowerAt(scene, verb - 1) === 'as')
    return phraseEndingAt(scene, i, floor) ?? earlierSubject(scene, i, floor, depth); // "quoted a source as saying"
  if (i < floor || !isOutside(scene, i)) return crossesQuote(scene, verb, i, floor, depth);
  const lower = lowerAt(scene, i);
  if (isFirstPerson(scene, i)) return null;
  if (
    /ing$/.test(lowerAt(scene, verb)) &&
    lower !== ',' &&
    entityAt(scene, i) >= 0 &&
    scene.entities[entityAt(scene, i)]?.kind !== 'place'
  )
    return phraseEndingAt(scene, i, floor);
  if (/ing$/.test(lowerAt(scene, verb)) && scene.lexicon.prepositions.has(lower))
    return relativeSubject(scene, i, floor) ?? earlierSubject(scene, i, floor, depth);
  if (/ing$/.test(lowerAt(scene, verb)) || scene.lexicon.conjunctions.has(lower) || lower === 'to')
    return earlierSubject(scene, i, floor, depth);
  if (lower === 'who' || lower === 'that' || lower === 'which')
    return phraseEndingAt(scene, lowerAt(scene, i - 1) === ',' ? i - 2 : i - 1, floor);
  if (lower === ',' || lower === '–' || lower === '—' || lower === '-')
    return acrossAppositive(scene, i, floor) ?? earlierSubject(scene, i, floor, depth);
  const nearest = phraseEndingAt(scene, i, floor);
  return nearest && (headOfAll(scene, nearest, floor) ?? nearest);
}

/** "A driver with 20 years at the firm said": the noun that opens the sentence, where only its complements follow. */
function headOfAll(scene: Scene, nearest: Reference, floor: number): Reference | null {
  if (nearest.kind !== 'descriptor' || !follows(scene, nearest) || nearest.first - floor > LONGEST_COMPLEMENT) return null;
  if (!scene.lexicon.determiners.has(lowerAt(scene, floor))) return null;
  const opening = phraseStartingAt(scene, floor, nearest.first);
  if (opening?.kind !== 'descriptor' || !COMPLEMENTS.has(lowerAt(scene, opening.end))) return null;
  for (let i = opening.end; i < nearest.first; i++)
    if (textAt(scene, i) === ',' || scene.lexicon.saying.has(lowerAt(scene, i))) return null;
  return { ...opening, end: nearest.end };
}
/** Tokens of what belongs to the noun, and the words that may open it. */
const LONGEST_COMPLEMENT = 12;
const COMPLEMENTS = wordSet('with of from at in for on who');

/** "his party, which tried to rally them by saying …": what the nearest relative stands for. */
function relativeSubject(scene: Scene, from: number, floor: number): Reference | null {
  for (let i = from; i > floor && from - i < 16; i--) {
    if (!/^(?:who|which)$/.test(lowerAt(scene, i)) || !isOutside(scene, i)) continue;
    return phraseEndingAt(scene, textAt(scene, i - 1) === ',' ? i - 2 : i - 1, floor);
  }
  return null;
}

/** "is reflected in", "shared by": the subject has it done, it does not say it. */
function isPassive(scene: Scene, verb: number, from: number): boolean {
  if (!/(?:ed|en|wn|told|read|said)$/.test(lowerAt(scene, verb))) return false;
  if (lowerAt(scene, verb + 1) === 'by') return true;
  for (let i = from; i < verb; i++) if (/^(?:is|are|was|were|be|been|being)$/.test(lowerAt(scene, i))) return true;
  return false;
}

/** "was quoted as saying", "is heard saying" */
const OVERHEARD = new Set(['as', 'quoted', 'heard', 'seen', 'cited', 'recorded', 'filmed', 'caught']);

const skippable = (scene: Scene, i: number): boolean => {
  const lower = lowerAt(scene, i);
  return (
    entityAt(scene, i) < 0 &&
    (scene.lexicon.between.has(lower) || (/ly$/.test(lower) && lower.length > 4 && !scene.lexicon.people.has(lower)))
  );
};

/** "… “a fragment,” and said": the subject stands before the quotation. */
function crossesQuote(scene: Scene, verb: number, i: number, floor: number, depth: number): Reference | null {
  if (i < floor) return null;
  return /^(?:and|but|then)$/.test(lowerAt(scene, verb - 1)) || /ing$/.test(lowerAt(scene, verb))
    ? earlierSubject(scene, i, floor, depth)
    : null;
}

/** "Piet Lund, deputy director for harbours, said": the name or noun before the comma that opens it. */
function acrossAppositive(scene: Scene, closing: number, floor: number): Reference | null {
  let descriptor: Reference | null = null;
  for (let i = closing - 1; i > floor && closing - i < 40; i--) {
    if (!isOutside(scene, i)) break;
    if (!/^(?:,|–|—|-)$/.test(textAt(scene, i)) || !opensAppositive(scene, i + 1)) continue;
    const alone = wholeName(scene, i + 1, closing); // "her mother, Fiona, said"
    if (alone) return alone;
    const reference = phraseEndingAt(scene, i - 1, floor);
    if (reference?.kind === 'name' && !follows(scene, reference)) return reference;
    if (reference && reference.kind !== 'name' && !follows(scene, reference)) descriptor ??= reference;
  }
  return descriptor;
}

/** The name that fills tokens [first, end) by itself. */
function wholeName(scene: Scene, first: number, end: number): Reference | null {
  const entity = entityAt(scene, first);
  return entity >= 0 && scene.nameEnd[first] === end && scene.entities[entity]?.kind !== 'place'
    ? { kind: 'name', entity, first, end }
    : null;
}

/** What may begin an appositive: a determiner, an age, a relative, a lower-case noun, a title. */
function opensAppositive(scene: Scene, i: number): boolean {
  const lower = lowerAt(scene, i);
  const { lexicon } = scene;
  return !lexicon.saying.has(lower) && !lexicon.pronouns.has(lower);
}

/** Is this phrase itself inside another ("at Hallam Research, the Leeds-based …"): a preposition stands before it. */
function follows(scene: Scene, reference: Reference): boolean {
  const before = lowerAt(scene, reference.first - 1);
  return scene.lexicon.prepositions.has(before) && isOutside(scene, reference.first - 1);
}

/** A participle or a second verb has the subject of the verb before it, else the first subject of the sentence. */
function earlierSubject(scene: Scene, from: number, floor: number, depth: number): Reference | null {
  for (let i = from, tried = 0; i > floor && depth < DEEPEST && tried < 2; i--) {
    if (!isOutside(scene, i) || !scene.lexicon.saying.has(lowerAt(scene, i)) || /ing$/.test(lowerAt(scene, i)))
      continue;
    tried += 1;
    const subject = subjectOf(scene, i, floor, depth + 1);
    if (subject) return subject;
  }
  return firstSubject(scene, floor, from + 1);
}

/** A verb that shares the subject of a verb that shares a subject …: a longer chain is no sentence. */
const DEEPEST = 3;

/**
 * The grammatical subject of the clause in tokens [first, end), by shape: the first name, pronoun or noun for a
 * speaker that no preposition governs and that is no possessive; introductory phrases end at a comma.
 */
export function firstSubject(scene: Scene, first: number, end: number): Reference | null {
  const ofScene = subjectsOf(scene);
  const key = first * (scene.doc.tokens.length + 1) + end;
  const known = ofScene.get(key);
  if (known !== undefined) return known;
  const subject = readSubject(scene, first, end);
  ofScene.set(key, subject);
  return subject;
}

/** By article and stretch: each quotation and each pronoun asks for the sentences before it. */
const subjectsOf = oncePer((_: Scene) => new Map<number, Reference | null>());

function readSubject(scene: Scene, first: number, end: number): Reference | null {
  const { lexicon } = scene;
  if (lexicon.headFirst) return headFirstFirstSubject(scene, first, end);
  let governed = false;
  let fallback: Reference | null = null;
  for (let i = first; i < end; i++) {
    if (!isOutside(scene, i)) continue;
    const lower = lowerAt(scene, i);
    if (lower === ',' || lexicon.saying.has(lower)) governed = false;
    const pronoun = lexicon.pronouns.get(lower);
    if (isFirstPerson(scene, i)) return null;
    if (pronoun && pronoun !== 'neuter') return { kind: 'pronoun', gender: pronoun, first: i, end: i + 1 };
    const entity = entityAt(scene, i);
    if (entity >= 0) {
      const nameEnd = scene.nameEnd[i] ?? i + 1;
      const possessive = /['’]s?$/.test(textAt(scene, nameEnd - 1));
      const kind = scene.entities[entity]?.kind;
      if (
        !possessive &&
        !governed &&
        kind !== 'place' &&
        textAt(scene, nameEnd) !== '/' &&
        !nounFollows(scene, nameEnd)
      )
        return { kind: 'name', entity, first: scene.nameFirst[i] ?? i, end: nameEnd };
      i = nameEnd - 1;
    } else if (!governed && (lexicon.determiners.has(lower) || lexicon.possessives.has(lower))) {
      const phrase = phraseStartingAt(scene, i, end);
      if (phrase?.kind === 'descriptor' && !opensClause(scene, i, first))
        return namedBy(scene, phrase, end) ?? fallback ?? phrase;
      if (phrase?.kind === 'descriptor') fallback ??= phrase;
      if (phrase?.kind === 'name' && scene.entities[phrase.entity]?.kind !== 'place') return phrase;
    } else if (
      lexicon.prepositions.has(lower) &&
      !(CLAUSE_OPENERS.has(lower) && !(lower === 'as' && lexicon.determiners.has(lowerAt(scene, i + 1)))) &&
      !isRole(lexicon, lowerAt(scene, i - 1))
    )
      governed = true;
  }
  return fallback;
}

/** "The company that runs the awards, Acme Productions, denies …": a name between commas says who the noun is. */
function namedBy(scene: Scene, phrase: Reference, end: number): Reference | null {
  for (let i = phrase.end; i < Math.min(end, phrase.end + 10); i++) {
    if (textAt(scene, i) !== ',') continue;
    const close = scene.nameEnd[i + 1] ?? 0;
    return entityAt(scene, i + 1) >= 0 && textAt(scene, close) === ',' ? wholeName(scene, i + 1, close) : null;
  }
  return null;
}

/** "So when a friend called, Hale was wary": a noun right after a word that opens a clause is not the main subject. */
const opensClause = (scene: Scene, i: number, first: number): boolean =>
  i - first <= 3 &&
  i > first &&
  /^(?:when|while|after|before|because|if|although|though|since|once)$/.test(lowerAt(scene, i - 1));

/** Words that open a clause with a subject of its own, though they are listed among prepositions. */
const CLAUSE_OPENERS = new Set(
  'as since because when while where if although though whether before after until'.split(' '),
);

/** "Wild defenseman Ryan Suter": the name is a modifier of the noun after it. */
const nounFollows = (scene: Scene, i: number): boolean =>
  entityAt(scene, i) >= 0 || scene.lexicon.roles.has(lowerAt(scene, i));
