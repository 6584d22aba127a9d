/**
 * A sentence that ends in a colon, in which another than its subject is the last to act: "was met at the door by Lowe:
 * “…”", "only for her aide, Bo Lind, to whisper: “…”", "then Lowe tried it: “…”", "what her mother told her: “…”".
 */
import { withApposition } from '../phrase/apposition.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { firstSubject } from '../clause/first-subject.ts';
import { phraseStartingAt } from '../phrase/noun-phrase.ts';
import { BE, isPersonNoun } from '../phrase/phrase-words.ts';
import type { Reference } from '../scene/reference.ts';
import { entityAt, isOutside, lowerAt, named, sentenceAround, textAt, tokenAt, type Scene } from '../scene/scene.ts';
import { isSomebody, type Theirs } from './theirs.ts';
import { wordSet } from '../../../text/word-set.ts';

export function lastToAct(scene: Scene, quote: Quotation): Theirs | null {
  const colon = quote.first - 1;
  if (textAt(scene, colon) !== ':') return null;
  const { first } = sentenceAround(scene, colon);
  const reference = metBy(scene, first, colon) ?? madeTo(scene, first, colon) ?? toldThem(scene, first, colon) ??
    inLastClause(scene, first, colon);
  return reference && { reference };
}

/** "was met at the door by Wilf Eddy, 90:", "was given a telling-off by his aunt, Joan:" */
function metBy(scene: Scene, first: number, colon: number): Reference | null {
  for (let by = colon - 2; by > first && colon - by < FAR; by--) {
    if (lowerAt(scene, by) !== 'by' || !isOutside(scene, by)) continue;
    const isMet = [1, 2, 3, 4, 5, 6].some((back) =>
      MET.has(lowerAt(scene, by - back)) && [1, 2].some((more) => BE.has(lowerAt(scene, by - back - more))));
    return isMet ? personUpTo(scene, by + 1, colon) : null;
  }
  return null;
}
const FAR = 16;
const MET = wordSet(
  'met greeted interrupted stopped asked told approached welcomed scolded cornered heckled halted challenged ' +
  'confronted questioned warned given handed hailed silenced corrected reprimanded rebuked accosted ambushed woken ' +
  'answered cautioned advised reminded chided teased berated',
);

/** Somebody whose phrase, with age and name behind commas, fills the tokens up to the colon; or null. */
function personUpTo(scene: Scene, first: number, colon: number): Reference | null {
  const phrase = phraseStartingAt(scene, first, colon);
  const person = phrase && withApposition(scene, phrase);
  if (!person || !isSomebody(scene, person) || isAskedFor(scene, phrase)) return null;
  for (let i = Math.max(phrase.end, person.end); i < colon; i++)
    if (!belongsTo(scene, i)) return null;
  return person;
}

/** Of ", 90", ", Sue", ", the chief engineer": a word that may stand there. */
const belongsTo = (scene: Scene, i: number): boolean =>
  /^(?:,|aged|an?|the)$/.test(lowerAt(scene, i)) || tokenAt(scene, i)?.kind === 'number' || entityAt(scene, i) >= 0 ||
  isPersonNoun(scene, lowerAt(scene, i));

/** "asked by a reporter (for his secret)": what they wanted, and no part of who they are. */
const isAskedFor = (scene: Scene, phrase: Reference): boolean =>
  phrase.kind === 'descriptor' && /^(?:for|about|to|with|on)$/.test(lowerAt(scene, phrase.head + 1));

/** "only for her aide, Bo Lind, to whisper:", "leaving the prompter to shout:", "prompting his rival, Lowe, to ask:" */
function madeTo(scene: Scene, first: number, colon: number): Reference | null {
  const to = [colon - 2, colon - 3, colon - 4].find((i) => lowerAt(scene, i) === 'to' && isOutside(scene, i));
  if (to === undefined) return null;
  for (let i = to - 1; i > first && to - i < FAR && isOutside(scene, i); i--) {
    if (!MAKING.has(lowerAt(scene, i)) && !(lowerAt(scene, i) === 'for' && LEFT.has(lowerAt(scene, i - 1)))) continue;
    const phrase = phraseStartingAt(scene, i + 1, to);
    const person = personAt(scene, to - 1) ?? (phrase && withApposition(scene, phrase));
    const isWhole = person !== null && Math.max(person.end, phrase?.end ?? 0) >= to - 1;
    return person && isWhole && isSomebody(scene, person) ? person : null;
  }
  return null;
}
/** "Iris Moon", "Iris Moon,": the name that ends there. */
function personAt(scene: Scene, last: number): Reference | null {
  const at = textAt(scene, last) === ',' ? last - 1 : last;
  return scene.entities[entityAt(scene, at)]?.kind === 'person' ? named(scene, at) : null;
}
const LEFT = wordSet('only left time');
const MAKING = wordSet('leaving prompting forcing allowing causing leading inspiring provoking persuading');

/** "has revealed what his grandmother told him before the final:" */
function toldThem(scene: Scene, first: number, colon: number): Reference | null {
  for (let what = colon - 3; what > first && colon - what < FAR; what--) {
    if (lowerAt(scene, what) !== 'what' || !isOutside(scene, what)) continue;
    const phrase = phraseStartingAt(scene, what + 1, colon);
    const verb = phrase ? (lowerAt(scene, phrase.end) === 'had' ? phrase.end + 1 : phrase.end) : 0;
    const isTold = /^(?:told|said|tells|says|asked|wrote|shouted|whispered)$/.test(lowerAt(scene, verb));
    return phrase && isTold && isSomebody(scene, phrase) ? phrase : null;
  }
  return null;
}

/** ", then locksmith Vic Hurd tried it:", ", but his mother shook her head:": the clause behind the last comma. */
function inLastClause(scene: Scene, first: number, colon: number): Reference | null {
  for (let comma = colon - 2; comma > first && colon - comma < CLAUSE_WORDS; comma--) {
    const isJoined = textAt(scene, comma) === ',' && JOINING.has(lowerAt(scene, comma + 1));
    if (!isJoined || !isOutside(scene, comma)) continue;
    const subject = subjectOfClause(scene, comma + 1, colon);
    const main = firstSubject(scene, first, comma);
    const isOther = main !== null && main.kind !== 'descriptor' && !isSame(main, subject);
    return isOther ? subject : null;
  }
  return null;
}

/** Somebody who acts in the clause that the small word at `join` opens, and whose verb is none of saying. */
function subjectOfClause(scene: Scene, join: number, end: number): Reference | null {
  let start = join + 1;
  while (JOINING.has(lowerAt(scene, start)) || lowerAt(scene, start) === 'there') start += 1;
  const subject = firstSubject(scene, start, end);
  if (!subject || subject.first - start > OPENING || !isSomebody(scene, subject)) return null;
  const isWhole = subject.end < end || /^(?:stood|sat|came|was)$/.test(lowerAt(scene, start));
  return isWhole && !speaksIn(scene, start, end) ? subject : null;
}
const CLAUSE_WORDS = 20;
/** "stood jockey (Phil Grady)" */
const OPENING = 4;
const JOINING = wordSet('and but so then yet');

const isSame = (a: Reference, b: Reference | null): boolean =>
  a.kind === 'name' && b?.kind === 'name' && a.entity === b.entity;

/** A verb of saying there has its own rules. */
function speaksIn(scene: Scene, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (isOutside(scene, i) && scene.lexicon.saying.has(lowerAt(scene, i))) return true;
  return false;
}
