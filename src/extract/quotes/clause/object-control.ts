/**
 * Object control: "Hale accused Ohm of saying “…”", "Hale urged Ohm to stop calling it “…”": whom the verb is done to
 * says it, and not who does it. English.
 */
import { isFinite, isPossessive, isSpeakerNoun, isTitle } from '../phrase/phrase-words.ts';
import { objectPronounAt } from '../phrase/object-pronoun.ts';
import { phraseEndingAt } from '../phrase/noun-phrase.ts';
import type { Reference } from '../scene/reference.ts';
import { entityAt, isOutside, lowerAt, nounAt, textAt, tokenAt, type Scene } from '../scene/scene.ts';
import { wordSet } from '../../../text/word-set.ts';

/** Whose the participle behind the word at `i` is, where an object stands before that word; or null. */
export function controller(scene: Scene, i: number, floor: number): Reference | null {
  if (ENDING.has(lowerAt(scene, i)) && lowerAt(scene, i - 1) === 'to') return askedOf(scene, i - 1, floor);
  const join = lowerAt(scene, i);
  if (!JOINS.has(join)) return null;
  const object = objectBefore(scene, i, floor);
  const before = object ? governorOf(scene, object, floor) : null;
  if (!object || before === null || (join === 'of' && lowerAt(scene, object.end) === 'with')) return null;
  const isBare = before === '' && !(OTHERS[join] ?? NONE).test(verbOf(scene, object.first));
  return isBare || (join === 'for' && AIMED.has(before)) ? object : null;
}
const JOINS = wordSet('of for from against with');
/** "hit out at Ohm for calling", "rounded on Ohm for calling" */
const AIMED = wordSet('at on into');
/** By the word behind the object, verbs whose subject it is all the same: "told Ohm of hearing", "left Acme for". */
const OTHERS: Readonly<Record<string, RegExp>> = {
  of: /^(?:t[eo]ll|told|inform|remind|assur|notif)/,
  for: /^(?:left|leav|quit|join|lo[ks]|cost|need)/,
  with: /^(?!charg|credit|tax|land)/,
};
const NONE = /^$/;

/** "(accused) Ohm of saying it was “…”": does whom the verb is done to say what stands at `end`? */
export function isSaidByObject(scene: Scene, verb: number, end: number): boolean {
  const { saying, reporting } = scene.lexicon;
  for (let i = verb + 2; i < end && isOutside(scene, i); i++) {
    const lower = lowerAt(scene, i);
    const isSaying = /ing$/.test(lower) && (saying.has(lower) || reporting.has(lower));
    if (isSaying && controller(scene, i - 1, verb)) return true;
  }
  return false;
}

/** "persuaded Ohm to (tell)": he did; what somebody is urged to say he may never have said. */
export function madeToDo(scene: Scene, to: number, floor: number): Reference | null {
  const object = objectBefore(scene, to, floor);
  return object && MAKING.test(verbOf(scene, object.first)) ? object : null;
}
const MAKING = /^(?:persuad|forc|prompt|convinc|compel|led$|inspir|mov(?:ed|es)$|provok|tempt)/;

/** "wrote to Ohm to (say)", "rang Ohm to (say)": that is what for, and the subject says it. */
export function isReached(scene: Scene, name: number): boolean {
  const before = verbOf(scene, name);
  return REACHING.test(before) || (before === 'to' && WRITING.test(verbOf(scene, name, 1)));
}
const WRITING = /^(?:wr[io]t|sp[eo][ak]|turn|went)/;
const REACHING = /^(?:phon|telephon|r[aiu]ng|contact|visit|e-?mail|text|messag|met$|meet)/;

/** "urged Ohm to (stop)", "called on Ohm to (stop)": he has been at it. */
function askedOf(scene: Scene, to: number, floor: number): Reference | null {
  const object = objectBefore(scene, to, floor);
  const before = object ? governorOf(scene, object, floor) : null;
  const isOthers = !object || /^(?:promis|vow|pledg|threat|sw[oe]r)/.test(verbOf(scene, object.first));
  const isPled = before === 'with' && PLEADING.test(verbOf(scene, object?.first ?? to, 1)); // no "agreed with Ohm to"
  return !isOthers && (before === '' || before === 'on' || isPled) ? object : null;
}
const PLEADING = /^(?:plead|pled|reason|remonstrat)/;
const ENDING = wordSet('stop quit avoid');

/** The phrase for somebody that ends before token `i`, across what is told of them in commas. */
function objectBefore(scene: Scene, i: number, floor: number): Reference | null {
  const last = textAt(scene, i - 1) === ',' ? beforeAside(scene, i - 1, floor) : i - 1;
  if (last <= floor || !isOutside(scene, last)) return null;
  const pronoun = objectPronounAt(scene, last);
  if (pronoun) return pronoun;
  const object = phraseEndingAt(scene, last, floor);
  if (object?.kind === 'pronoun' || (object?.first ?? floor) <= floor) return null;
  return object?.kind === 'descriptor' && !isSpeakerNoun(scene, nounAt(scene, object.head)) ? null : object;
}

/** "accused Ohm, 34, of", "accused Ohm, the mayor, of": the last token of the name. */
function beforeAside(scene: Scene, close: number, floor: number): number {
  for (let i = close - 1; i > floor && close - i < LONGEST_ASIDE && isOutside(scene, i); i--)
    if (textAt(scene, i) === ',') return entityAt(scene, i - 1) >= 0 ? i - 1 : -1;
  return -1;
}
const LONGEST_ASIDE = 9;

/** The preposition that governs the object, "" where it is a verb's own, null where it may be no object. */
function governorOf(scene: Scene, object: Reference, floor: number): string | null {
  for (let i = object.first - 1; i >= floor; i--) {
    const lower = lowerAt(scene, i);
    if (tokenAt(scene, i)?.kind !== 'word' || !isOutside(scene, i)) return null;
    if (isVerbAt(scene, i)) return '';
    const isOwner = entityAt(scene, i) >= 0 && isPossessive(scene, i); // "the BBC's Mary Ohm"
    if (entityAt(scene, i) >= 0 && !isOwner) return i + 1 < object.first ? '' : null;
    if (scene.lexicon.conjunctions.has(lower)) return null;
    if (scene.lexicon.prepositions.has(lower) && !PARTICLES.has(lower)) return lower;
  }
  return '';
}
const isVerbAt = (scene: Scene, i: number): boolean => entityAt(scene, i) < 0 && isFinite(scene, i);
const PARTICLES = wordSet('off out up down');

/** The nearest word before the object that is none of its own: the verb, or a preposition; or one further off. */
function verbOf(scene: Scene, object: number, further = 0): string {
  const { determiners, possessives } = scene.lexicon;
  let i = object - 1;
  const isOwn = (at: number): boolean => isTitle(scene, at) || entityAt(scene, at) >= 0 ||
    determiners.has(lowerAt(scene, at)) || possessives.has(lowerAt(scene, at));
  while (i > 0 && isOwn(i)) i -= 1;
  return lowerAt(scene, i - further);
}
