/** Rules that read the speaker from the writer's words after a quotation: “…,” said X; “…,” X said; “…” — X. */
import { isRole } from '../../names/words/name-kind.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { innerSpeaker } from './double-tag.ts';
import { subjectOf } from '../clause/find-subject.ts';
import { isInnerName } from '../phrase/inner-name.ts';
import { phraseStartingAt } from '../phrase/noun-phrase.ts';
import { opensAuthor } from '../phrase/phrase-words.ts';
import { FAR } from '../clause/reach.ts';
import type { Attribution, Reference } from '../scene/reference.ts';
import { wordSet } from '../../../text/word-set.ts';
import { lowerAt, sentenceAround, textAt, tokenAt, type Scene } from '../scene/scene.ts';
import { isInName } from '../clause/used-as-noun.ts';
import { quotedAsSaying } from './rule-quoted.ts';
import { saysAfter } from '../clause/says-after.ts';
import { after, beginsAnew, bringsInNext } from './tag-region.ts';

type Found = Omit<Attribution, 'rule'> | null;

/** Verbs whose next noun is the one spoken to, never the one speaking. */
export const TAKES_LISTENER = /^(?:told|tells?|telling|reminded|informed|assured|urged|warned|asked)$/;

/** “It is done.” Mayor Ruth Hale said. — more tokens than this are a sentence of their own. */
const LONGEST_TAG = 6;

const TAG_VERBS = new Set(
  ('said says added adds asked asks replied wrote writes told tells explained recalled noted insisted argued ' +
  'answered joked concluded warned quipped responded').split(' '),
);

/**
 * A full stop before the closing mark ends the sentence: what follows is its attribution only where it is nothing else.
 */
function isAnotherSentence(scene: Scene, quote: Quotation, region: { first: number; end: number }): boolean {
  const tail = scene.doc.text.slice(Math.max(quote.start, quote.end - 2), quote.end);
  if (!/\.['’]?$/.test(tail) || !/^\p{Lu}/u.test(textAt(scene, region.first))) return false;
  const verb = [...Array(LONGEST_TAG).keys()].some((k) => TAG_VERBS.has(lowerAt(scene, region.first + k)));
  return !verb || region.end - region.first > LONGEST_TAG || textAt(scene, region.end - 1) !== '.';
}

/** “…,” said council spokesman Daniel Hale */
export function saidX(scene: Scene, quote: Quotation): Found {
  const region = after(scene, quote);
  let verb = region.first;
  if (/^[,–—-]$/.test(textAt(scene, verb))) verb += 1;
  while (verb < region.end && scene.lexicon.between.has(lowerAt(scene, verb))) verb += 1;
  if (verb >= region.end || !opensTag(scene, quote, verb, region.end)) return null;
  const reference = phraseStartingAt(scene, verb + 1, region.end);
  if (reference?.kind === 'descriptor' && reference.first > verb + 1) return null;
  // “….” Said Reed: “…” brings in the quotation after it
  if (reference && beginsAnew(scene, quote, region.first) && textAt(scene, reference.end) === ':') return null;
  const named = nameAfterRole(scene, reference, verb + 1, region.end);
  if (named) return { reference: named, evidenceFirst: verb, evidenceEnd: named.end };
  return reference && { reference, evidenceFirst: verb, evidenceEnd: Math.max(reference.end, verb + 1) };
}

/** A verb of saying whose subject may stand behind it: no "told", for whoever is told stands there. */
function opensTag(scene: Scene, quote: Quotation, verb: number, end: number): boolean {
  const lower = lowerAt(scene, verb);
  if (!scene.lexicon.saying.has(lower) || /ing$/.test(lower)) return false;
  return !TAKES_LISTENER.test(lower) || lower === 'asked' || isWholeTag(scene, quote, verb, end);
}

/** “…,” warned the driver. Nobody else stands in the sentence who could have warned them. */
function isWholeTag(scene: Scene, { first }: Quotation, verb: number, end: number): boolean {
  if (!/^(?:warned|reminded)$/.test(lowerAt(scene, verb)) || sentenceAround(scene, first).first < first) return false;
  const reference = phraseStartingAt(scene, verb + 1, end);
  return reference !== null && reference.kind !== 'pronoun' && /^[.,;]$/.test(textAt(scene, reference.end));
}

/** said co-founder, Selma Aydin: a comma between the role and the name; not "said friends of the actor, Ed Lowe" */
function nameAfterRole(scene: Scene, role: Reference | null, first: number, end: number): Reference | null {
  for (let comma = first + 1; comma < Math.min(end, first + 5); comma++) {
    if (textAt(scene, comma) !== ',') continue;
    const name = isRole(scene.lexicon, lowerAt(scene, comma - 1)) ? phraseStartingAt(scene, comma + 1, end) : null;
    if (name?.kind !== 'name' || name.first !== comma + 1) return null;
    if (role?.kind === 'descriptor' && isInnerName(scene, role, role.end, name.entity)) return null;
    return scene.entities[name.entity]?.kind === 'person' ? name : null;
  }
  return null;
}

/** What follows the quotation is no tag: another sentence, a clause that is joined, “…!” In his sermon … */
function isOfItsOwn(scene: Scene, quote: Quotation, region: { first: number; end: number }): boolean {
  const { conjunctions, prepositions } = scene.lexicon;
  const isBehindComma = textAt(scene, region.first) === ',';
  const lower = lowerAt(scene, isBehindComma ? region.first + 1 : region.first);
  const opensClause = !isBehindComma && beginsAnew(scene, quote, region.first) && prepositions.has(lower);
  const isJoined = conjunctions.has(lower) || CONTRASTS.has(lower) || opensClause;
  return isJoined || isAnotherSentence(scene, quote, region);
}

/** "one called it “a theft”, whilst another said …": another clause, of somebody else. */
const CONTRASTS = wordSet('while whilst whereas although though because');

/** “…,” Hale said */
export function xSaid(scene: Scene, quote: Quotation): Found {
  const region = after(scene, quote);
  if (isOfItsOwn(scene, quote, region)) return null;
  let first = /^[,–—-]$/.test(textAt(scene, region.first)) ? region.first + 1 : region.first;
  if (lowerAt(scene, first) === 'as') first += 1; // "as she put it"
  if (quotedAsSaying(scene, quote)) return null; // "the site quoted him as saying": he, not the site
  for (let verb = first + 1; verb < Math.min(region.end, first + FAR); verb++) {
    const lower = lowerAt(scene, verb);
    if ((!scene.lexicon.saying.has(lower) && !saysAfter(scene, verb)) || isBareParticiple(scene, verb)) continue;
    if (isInName(scene, verb)) continue;
    const reference = subjectOf(scene, verb, first);
    if (!reference || (beginsAnew(scene, quote, region.first) && takesClause(scene, verb + 1, region.end))) return null;
    if (bringsInNext(scene, quote, verb, region)) return null;
    if (!isPlainUpTo(scene, first, reference.first)) return null;
    const inner = innerSpeaker(scene, reference, verb, region.end);
    return inner
      ? { reference: inner, evidenceFirst: reference.first, evidenceEnd: inner.end }
      : { reference, evidenceFirst: reference.first, evidenceEnd: verb + 1 };
  }
  return null;
}

/** "she left, saying"; and no "he kept saying", "the man was shouting". */
const isBareParticiple = (scene: Scene, verb: number): boolean =>
  /ing$/.test(lowerAt(scene, verb)) && !/^(?:was|were|kept|started|began)$/.test(lowerAt(scene, verb - 1));

function isPlainUpTo(scene: Scene, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (!isPlainWord(scene, i) && !opensAuthor(scene, i)) return false;
  return true;
}

/** “…?” Camus said many people are afraid.: what is said there is said in other words. */
function takesClause(scene: Scene, first: number, end: number): boolean {
  const { lexicon } = scene;
  const lower = lowerAt(scene, first);
  if (TAKES_LISTENER.test(lowerAt(scene, first - 1)) || end - first < SHORTEST_CLAUSE) return false;
  const nominal = lexicon.determiners.has(lower) || lexicon.possessives.has(lower) || lexicon.pronouns.has(lower);
  return nominal || lower === 'that' || /^(?:many|most|some|there|it|he|she|they|more)$/.test(lower);
}
const SHORTEST_CLAUSE = 4;

/** Words that may stand between the mark and the name: titles and modifiers, no verb, no preposition but "of". */
export function isPlainWord(scene: Scene, i: number): boolean {
  const lower = lowerAt(scene, i);
  if (tokenAt(scene, i)?.kind !== 'word' && !/^[-&,]$/.test(textAt(scene, i))) return false;
  return (
    !scene.lexicon.relatives.has(lower) &&
    !scene.lexicon.pronouns.has(lower) &&
    (!scene.lexicon.prepositions.has(lower) || scene.lexicon.joins.has(lower))
  );
}

/** “…”, and his deputy, Ann Lowe, said: right behind the conjunction another clause has begun. */
const isNextClause = (scene: Scene, { first }: Reference, conjunction: number): boolean =>
  scene.lexicon.conjunctions.has(lowerAt(scene, conjunction)) && first - conjunction < NEXT;
/** Tokens from the conjunction to the name. */
const NEXT = 6;

/** “…” is what the city needs, the mayor said. */
export function xSaidLater(scene: Scene, quote: Quotation): Found {
  const region = after(scene, quote);
  if (isAnotherSentence(scene, quote, region) || beginsAnew(scene, quote, region.first)) return null;
  for (let verb = region.end - 1; verb > region.first; verb--) {
    const lower = lowerAt(scene, verb);
    if (!scene.lexicon.saying.has(lower) || /ing$/.test(lower)) continue;
    if (scene.lexicon.conjunctions.has(lowerAt(scene, verb - 1))) continue; // "to friends and others, and said …"
    const reference = subjectOf(scene, verb, region.first);
    if (!reference || !commaBefore(scene, reference, region.first)) continue;
    if (isNextClause(scene, reference, region.first + 1)) continue;
    return { reference, evidenceFirst: reference.first, evidenceEnd: verb + 1 };
  }
  return null;
}

/** “…” is what the city needs, said the mayor. */
export function saidXLater(scene: Scene, quote: Quotation): Found {
  const region = after(scene, quote);
  if (isAnotherSentence(scene, quote, region) || beginsAnew(scene, quote, region.first)) return null;
  for (let verb = region.first + 2; verb < region.end; verb++) {
    const lower = lowerAt(scene, verb);
    if (
      textAt(scene, verb - 1) !== ',' ||
      !scene.lexicon.saying.has(lower) ||
      /ing$/.test(lower) ||
      TAKES_LISTENER.test(lower)
    )
      continue;
    const reference = phraseStartingAt(scene, verb + 1, region.end);
    if (reference) return { reference, evidenceFirst: verb, evidenceEnd: reference.end };
  }
  return null;
}

/** A name with its title and modifiers, in tokens. */
const LONGEST_PHRASE = 12;

function commaBefore(scene: Scene, reference: Reference, floor: number): boolean {
  for (let i = reference.first - 1; i >= floor && reference.first - i < LONGEST_PHRASE; i--) {
    if (textAt(scene, i) === ',') return true;
    if (!isPlainWord(scene, i)) return false;
  }
  return false;
}

/** “…” — Maria Lopez; ‘…’: Acme Economics; “…” and on a line of its own: — Acme handbook */
export function dashName(scene: Scene, quote: Quotation): Found {
  const dash = quote.last + 1;
  const isColon = textAt(scene, dash) === ':';
  if (!isColon && !/^[–—―-]$/.test(textAt(scene, dash))) return null;
  const paragraph = scene.doc.paragraphs[scene.doc.sentences[tokenAt(scene, dash)?.sentence ?? 0]?.paragraph ?? 0];
  const end = scene.doc.sentences[(paragraph?.endSentence ?? 1) - 1]?.endToken ?? dash;
  const named = phraseStartingAt(scene, dash + 1, end);
  const reference = named?.kind === 'name' && (!isColon || named.end === end) ? named : signature(scene, dash + 1, end);
  if (!reference) return null;
  return { reference, evidenceFirst: reference.first, evidenceEnd: reference.end };
}

/** Few words, all capitalised, up to the end of the line: a name that nobody knew, in the article's own words. */
function signature(scene: Scene, first: number, end: number): Reference | null {
  if (end <= first || end - first > LONGEST_SIGNATURE) return null;
  for (let i = first; i < end; i++) {
    if (tokenAt(scene, i)?.kind !== 'word' && !/^[.&-]$/.test(textAt(scene, i))) return null;
    if (!/^\p{Lu}/u.test(textAt(scene, i)) && i + 1 < end && !scene.lexicon.joins.has(lowerAt(scene, i))) return null;
  }
  return { kind: 'descriptor', head: end - 1, first, end };
}
const LONGEST_SIGNATURE = 6;
