/** The subject of a verb of saying: right before it, across an appositive, a relative, or an earlier verb. */
import { antecedent } from './antecedent.ts';
import { citedInAside, verbOfCited } from './cited-by.ts';
import { clauseBehindThat, clauseStart } from './clause-start.ts';
import { headFirstSubject } from './head-first-subject.ts';
import { headBeforeName, headOfClause } from './head-of-clause.ts';
import { firstSubject } from './first-subject.ts';
import { isObject, phraseEndingAt } from '../phrase/noun-phrase.ts';
import { titledName, wholeName } from '../phrase/named-by.ts';
import { objectPronounAt } from '../phrase/object-pronoun.ts';
import { isFirstPerson } from './narrator.ts';
import { madeToDo } from './object-control.ts';
import { BE, MEANS, OPENS_CLAUSE } from '../phrase/phrase-words.ts';
import { bearerOfOffice, namedBehindBody } from './office-behind-comma.ts';
import { ownerOfPaper } from './owner-of-paper.ts';
import { ownSubject } from './participle-subject.ts';
import type { Reference } from '../scene/reference.ts';
import { ownedByWhose } from './owned-by-whose.ts';
import { oncePer } from '../../../text/memo.ts';
import { wordSet } from '../../../text/word-set.ts';
import { entityAt, isOutside, lowerAt, textAt, type Scene } from '../scene/scene.ts';
import { aroundOwn, behindAgent, behindOpening, nounPlacedIn, senderAround, senderBefore } from './subject-elsewhere.ts';
import { subjectOfOpening } from './subject-of-opening.ts';
import { openerBefore, openingName, personAt } from '../phrase/opening-name.ts';
import { pairBefore } from '../phrase/two-names.ts';
import { isUsedAsNoun } from './used-as-noun.ts';
import { beforeInfinitive, isFinite, KEEPING } from './verb-chain.ts';

/** The subject of the verb at token `verb`, looked for not before token `floor`; null where none can be told. */
export function subjectOf(scene: Scene, verb: number, floor: number, depth = 0): Reference | null {
  const ofScene = subjectsOf(scene);
  const key = (verb * (scene.doc.tokens.length + 1) + floor) * (DEEPEST + 1) + depth;
  const known = ofScene.get(key);
  if (known !== undefined) return known;
  const subject = readSubject(scene, verb, floor, depth);
  ofScene.set(key, subject);
  return subject;
}

/** "the star of “Mad Men,” said": the comma of the clause stands inside the marks of a title. English. */
const isBehindTitle = (scene: Scene, mark: number): boolean =>
  scene.doc.tokens[mark]?.kind === 'mark' && isOutside(scene, mark) && textAt(scene, mark - 1) === ',';

/** By article, verb and floor: each pronoun asks who spoke in the sentences before it. */
const subjectsOf = oncePer((_: Scene) => new Map<number, Reference | null>());

function readSubject(scene: Scene, verb: number, floor: number, depth: number): Reference | null {
  if (scene.lexicon.headFirst)
    return subjectOfOpening(scene, verb, floor) ?? headFirstSubject(scene, verb, floor, verb + 12);
  let i = isBehindTitle(scene, verb - 1) ? verb - 2 : verb - 1;
  const isGerund = /ing$/.test(lowerAt(scene, verb));
  while (i >= floor && isOutside(scene, i) && (skippable(scene, i) || (isGerund && OVERHEARD.has(lowerAt(scene, i)))))
    i -= 1;
  if (isGerund && KEEPING.has(lowerAt(scene, i))) i -= 1; // "a girl who kept telling him"
  // "who was shouting", "who kept telling": a verb of its own clause, and no participle of another's
  const participle = isGerund && !isFinite(scene, i + 1, verb);
  if (participle && i < floor) return behindOpening(scene, verb);
  if (isPassive(scene, verb, i + 1)) return null;
  if (lowerAt(scene, i) === 'to') i = beforeInfinitive(scene, i);
  if (participle && lowerAt(scene, verb - 1) === 'as') { // "quoted a source as saying"
    const passive = verbOfCited(scene, i, floor);
    if (passive >= 0) return depth < DEEPEST ? subjectOf(scene, passive, floor, depth + 1) : null;
    return citedInAside(scene, i, floor) ?? objectPronounAt(scene, i) ?? phraseEndingAt(scene, i, floor) ??
      earlierSubject(scene, i, floor, depth);
  }
  if (i < floor || !isOutside(scene, i)) return null;
  const lower = lowerAt(scene, i);
  const made = lower === 'to' ? madeToDo(scene, i, floor) : null;
  if (made) return made;
  if (isFirstPerson(scene, i)) return null;
  if (
    participle &&
    lower !== ',' &&
    entityAt(scene, i) >= 0 &&
    scene.entities[entityAt(scene, i)]?.kind !== 'place' &&
    !isObjectOf(scene, i)
  )
    return phraseEndingAt(scene, i, floor);
  const own = participle ? ownSubject(scene, i, floor) : null;
  if (own) return own;
  const inside = participle && lower !== ',' ? clauseBehindThat(scene, floor, i + 1) : floor;
  if (inside > floor) return firstSubject(scene, inside, i + 1); // "Lowe said that the gunman ran in yelling"
  if (participle && scene.lexicon.prepositions.has(lower))
    return relativeSubject(scene, i, floor) ?? earlierSubject(scene, i, floor, depth);
  if (participle || scene.lexicon.conjunctions.has(lower) || lower === 'to')
    return earlierSubject(scene, i, floor, depth);
  if (lower === 'who' || lower === 'that' || lower === 'which')
    return antecedent(scene, i, floor);
  if (lower === ',' || lower === '–' || lower === '—' || lower === '-')
    return listedIn(scene, i, floor) ?? senderAround(scene, i, floor) ?? acrossAppositive(scene, i, floor) ??
      earlierSubject(scene, i, floor, depth);
  const sender = senderBefore(scene, i, floor);
  if (sender) return sender;
  const owned = ownedByWhose(scene, i, floor);
  if (owned) return owned;
  const nearest = phraseEndingAt(scene, i, floor);
  const head = ownerOfPaper(scene, nearest, floor) ?? headOver(scene, nearest, floor, i + 1);
  if (head) return head;
  const told = nearest?.kind === 'name' && isGoverned(scene, nearest.first)
    ? bearerOfRelative(scene, nearest, floor) : null;
  const placed = told ?? (nearest && nounPlacedIn(scene, nearest));
  if (placed) return placed;
  const done = nearest && behindAgent(scene, nearest, floor);
  if (done) return done;
  return nearest && (
    (nearest.kind === 'name' ? pairBefore(scene, nearest) : null) ?? openingName(scene, nearest, floor) ?? memberBefore(scene, nearest, floor) ??
    nearest
  );
}

/** "he posted on Acme claiming that", "they marched through Hale chanting", "they hit out at Acme and Barlow claiming that": not the one who claims. */
function isObjectOf(scene: Scene, i: number): boolean {
  let before = (scene.nameFirst[i] ?? i) - 1;
  if (lowerAt(scene, before) === 'and' && entityAt(scene, before - 1) >= 0)
    before = (scene.nameFirst[before - 1] ?? before - 1) - 1;
  return OBJECT_OF.has(lowerAt(scene, before));
}
const OBJECT_OF = wordSet(
  'on in at via to against towards toward over through around past along across outside into onto inside near ' +
  'behind beside',
);

/** "(at) Acme", "(at) the Acme" */
function isGoverned(scene: Scene, first: number): boolean {
  const before = scene.lexicon.determiners.has(lowerAt(scene, first - 1)) ? first - 2 : first - 1;
  return scene.lexicon.prepositions.has(lowerAt(scene, before));
}

/** "One fan who met Ann Lowe said", "A driver with 20 years at the firm said": whoever opens the clause. */
function headOver(scene: Scene, nearest: Reference | null, floor: number, end: number): Reference | null {
  if (nearest?.kind === 'pronoun') return null;
  const head = headOfClause(scene, floor, end, nearest?.kind !== 'descriptor' || !follows(scene, nearest));
  return head && nearest && nearest.first <= head.head ? null : head;
}

/** "Ann Lowe, who covered it for Acme told us": no comma closes the clause, whose end is not who speaks. */
function bearerOfRelative(scene: Scene, { first }: Reference, floor: number): Reference | null {
  for (let i = first - 1; i > floor + 1 && isOutside(scene, i) && textAt(scene, i) !== ','; i--)
    if (lowerAt(scene, i) === 'who') return textAt(scene, i - 1) === ',' ? wholePerson(scene, i - 2) : null;
  return null;
}
const wholePerson = (scene: Scene, last: number): Reference | null => personAt(scene, scene.nameFirst[last] ?? last);

/** "Deputy Ann Lowe, with the sheriff's office explains": the body is whose she is, and a comma is missing. */
function memberBefore(scene: Scene, nearest: Reference, floor: number): Reference | null {
  const { determiners } = scene.lexicon;
  const join = determiners.has(lowerAt(scene, nearest.first - 1)) ? nearest.first - 2 : nearest.first - 1;
  const last = join - 2;
  if (!MEMBER_OF.has(lowerAt(scene, join)) || textAt(scene, join - 1) !== ',' || last < floor) return null;
  const person = isOutside(scene, last) ? personAt(scene, last) : null;
  return person && !isObject(scene, person.first) ? person : null;
}
const MEMBER_OF = wordSet('with of from at');

/** "Hale added that Swann surfaced, yelled “…” and swam off": the subject of the list of verbs. */
function listedIn(scene: Scene, comma: number, floor: number): Reference | null {
  if (textAt(scene, comma) !== ',') return null;
  const start = clauseBehindThat(scene, floor, comma);
  return start > floor ? firstSubject(scene, start, comma) : null;
}

/** "his party, which tried to rally them by saying …": what the nearest relative stands for. */
function relativeSubject(scene: Scene, from: number, floor: number): Reference | null {
  for (let i = from; i > floor && from - i < 16; i--) {
    if (!/^(?:who|which)$/.test(lowerAt(scene, i)) || !isOutside(scene, i)) continue;
    return antecedent(scene, i, floor);
  }
  return null;
}

/** "is reflected in", "shared by": the subject has it done, it does not say it. */
function isPassive(scene: Scene, verb: number, from: number): boolean {
  if (!/(?:ed|en|wn|told|read|said)$/.test(lowerAt(scene, verb))) return false;
  const agent = lowerAt(scene, verb + 1) === 'by' ? lowerAt(scene, verb + 2) : null;
  if (agent !== null && !/ing$/.test(agent) && !MEANS.has(agent)) return true; // "responded by saying", "said by phone"
  for (let i = from; i < verb; i++) if (BE.has(lowerAt(scene, i))) return true;
  return false;
}

/** "was quoted as saying", "is heard saying" */
const OVERHEARD = new Set(['as', 'quoted', 'heard', 'seen', 'cited', 'recorded', 'filmed', 'caught']);

const skippable = (scene: Scene, i: number): boolean => {
  const lower = lowerAt(scene, i);
  return (
    entityAt(scene, i) < 0 &&
    (scene.lexicon.between.has(lower) || /^(?:there|here)$/.test(lower) || // "an official there said"
      (/ly$/.test(lower) && lower.length > 4 && !scene.lexicon.people.has(lower)))
  );
};

/** "Piet Lund, deputy director for harbours, said": the name or noun before the comma that opens it. */
function acrossAppositive(scene: Scene, closing: number, floor: number): Reference | null {
  let descriptor: Reference | null = null;
  for (let i = closing - 1; i > floor && closing - i < 40; i--) {
    if (!isOutside(scene, i)) break;
    if (!/^(?:,|–|—|-)$/.test(textAt(scene, i)) || !opensAppositive(scene, i + 1)) continue;
    const last = textAt(scene, i) === '-' && textAt(scene, i - 1) === '-' ? i - 2 : i - 1; // "Lowe -- a vet -- said"
    // "her mother, Fiona, said"
    const alone = bearerOfOffice(scene, i) ?? wholeName(scene, i + 1, closing) ?? titledName(scene, i + 1, closing) ??
      namedBehindBody(scene, i, closing);
    const outer = alone && (headBeforeAlone(scene, alone, i, floor) ?? openerBefore(scene, i, floor));
    if (alone) return outer ?? aroundOwn(scene, i, floor) ?? alone;
    const reference = phraseEndingAt(scene, last, floor);
    // "a voter leaving the polls, who gave no name, said"
    const somebody = /^who(?:se)?$/.test(lowerAt(scene, i + 1)) ? headOver(scene, reference, floor, last + 1) : null;
    if (somebody) return { ...somebody, end: last + 1 };
    if (reference?.kind === 'name' && !follows(scene, reference)) return reference;
    if (reference && reference.kind !== 'name' && !follows(scene, reference)) descriptor ??= reference;
  }
  return descriptor;
}

/** "Allies of the minister, Ann Lowe, said" */
const headBeforeAlone = (scene: Scene, alone: Reference, comma: number, floor: number): Reference | null =>
  alone.kind === 'name' ? headBeforeName(scene, floor, comma, alone.entity) : null;

/** What may begin an appositive: a determiner, an age, a relative, a lower-case noun, a title. */
function opensAppositive(scene: Scene, i: number): boolean {
  const lower = lowerAt(scene, i);
  const { lexicon } = scene;
  return !lexicon.saying.has(lower) && !lexicon.pronouns.has(lower);
}

/** Is this phrase itself inside another ("at Hallam Research, the Leeds-based …"): a preposition stands before it. */
function follows(scene: Scene, reference: Reference): boolean {
  const before = lowerAt(scene, reference.first - 1);
  return scene.lexicon.prepositions.has(before) && !OPENS_CLAUSE.has(before) && isOutside(scene, reference.first - 1);
}

/** A participle or a second verb has the subject of the verb before it, else the first subject of the sentence. */
function earlierSubject(scene: Scene, from: number, floor: number, depth: number): Reference | null {
  const start = clauseStart(scene, floor, from);
  for (let i = from, tried = 0; i > start && depth < DEEPEST && tried < 2; i--) {
    if (!isOutside(scene, i) || !scene.lexicon.saying.has(lowerAt(scene, i)) || /ing$/.test(lowerAt(scene, i)))
      continue;
    if (isUsedAsNoun(scene, i)) continue; // "disputed her claim, saying"
    tried += 1;
    const subject = subjectOf(scene, i, start, depth + 1);
    if (subject) return subject;
  }
  return firstSubject(scene, start, from + 1);
}

/** A verb that shares the subject of a verb that shares a subject …: a longer chain is no sentence. */
const DEEPEST = 3;
