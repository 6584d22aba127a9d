/**
 * The ranked rules that read who said a quotation from its own sentence, strongest evidence first. Each sees the
 * scene and one quotation and answers with the words that name the speaker, or null. None looks at another's answer.
 */
import { isRole } from '../names/name-kind.ts';
import type { Quotation } from './find-quotations.ts';
import { firstSubject, subjectOf } from './find-subject.ts';
import { isSpeakerNoun, phraseStartingAt } from './noun-phrase.ts';
import { passive } from './passive.ts';
import type { Attribution, Reference } from './reference.ts';
import { entityAt, isOutside, lowerAt, sentenceAround, textAt, tokenAt, type Scene } from './scene.ts';

export type Rule = { name: string; read: (scene: Scene, quote: Quotation) => Omit<Attribution, 'rule'> | null };

/** A verb this near before the mark governs the quotation: "told reporters on Monday that “…". */
const NEAR = 5;
/** Farther than this, a verb of the same sentence is about something else. */
const FAR = 45;
/** Verbs whose next noun is the one spoken to, never the one speaking. */
const TAKES_LISTENER = /^(?:told|tells?|telling|reminded|informed|assured|urged|warned|asked)$/;

export const RULES: readonly Rule[] = [
  { name: 'passive', read: passive },
  { name: 'said-x', read: (scene, quote) => (textAt(scene, quote.first - 1) === ':' ? (saidX(scene, quote) ?? saidXLater(scene, quote)) : null) },
  { name: 'verb-before-near', read: (scene, quote) => verbBefore(scene, quote, 0, NEAR, scene.lexicon.saying) },
  { name: 'said-x', read: saidX },
  { name: 'x-said', read: xSaid },
  { name: 'words-of', read: wordsOf },
  { name: 'according-to', read: accordingTo },
  { name: 'reported-near', read: (scene, quote) => verbBefore(scene, quote, 0, NEAR, scene.lexicon.reporting) },
  { name: 'x-said-later', read: xSaidLater },
  { name: 'said-x-later', read: saidXLater },
  { name: 'name-colon', read: nameColon },
  { name: 'verb-before', read: (scene, quote) => verbBefore(scene, quote, NEAR, FAR, scene.lexicon.saying) },
  { name: 'reported', read: (scene, quote) => verbBefore(scene, quote, NEAR, FAR, scene.lexicon.reporting) },
  { name: 'thought', read: thought },
  { name: 'dash-name', read: dashName },
];

/** The writer's words right after the quotation, up to the end of their sentence or the next quotation. */
function after(scene: Scene, quote: Quotation): { first: number; end: number } {
  const first = quote.last + 1;
  const sentence = tokenAt(scene, first)?.sentence;
  let end = first;
  while (isOutside(scene, end) && tokenAt(scene, end)?.sentence === sentence && sentence !== undefined) end += 1;
  const paragraph = scene.doc.sentences[sentence ?? -1]?.paragraph;
  return paragraph === quote.paragraph ? { first, end } : { first, end: first };
}

/** “It is done.” Mayor Ruth Hale said. — more tokens than this are a sentence of their own. */
const LONGEST_TAG = 6;

/** A full stop before the closing mark ends the sentence: what follows is its attribution only where it is nothing else. */
function isAnotherSentence(scene: Scene, quote: Quotation, region: { first: number; end: number }): boolean {
  const tail = scene.doc.text.slice(Math.max(quote.start, quote.end - 1), quote.end);
  if (tail !== '.' || !/^\p{Lu}/u.test(textAt(scene, region.first))) return false;
  const verb = [...Array(LONGEST_TAG).keys()].some((k) => /^(?:said|says|added|adds|asked|asks|replied|wrote|writes|told|tells|explained|recalled|noted|insisted|argued|answered|joked|concluded|warned|quipped|responded)$/.test(lowerAt(scene, region.first + k)));
  return !verb || region.end - region.first > LONGEST_TAG || textAt(scene, region.end - 1) !== '.';
}

/** “…,” said Kremlin spokesman Dmitry Peskov */
function saidX(scene: Scene, quote: Quotation): Omit<Attribution, 'rule'> | null {
  const region = after(scene, quote);
  let verb = region.first;
  if (/^[,–—-]$/.test(textAt(scene, verb))) verb += 1;
  while (verb < region.end && scene.lexicon.between.has(lowerAt(scene, verb))) verb += 1;
  const lower = lowerAt(scene, verb);
  if (verb >= region.end || !scene.lexicon.saying.has(lower) || /ing$/.test(lower) || TAKES_LISTENER.test(lower) && lower !== 'asked') return null;
  const reference = phraseStartingAt(scene, verb + 1, region.end);
  if (reference?.kind === 'descriptor' && reference.first > verb + 1) return null;
  const named = nameAfterRole(scene, verb + 1, region.end);
  if (named) return { reference: named, evidenceFirst: verb, evidenceEnd: named.end };
  return reference && { reference, evidenceFirst: verb, evidenceEnd: Math.max(reference.end, verb + 1) };
}

/** said co-founder, Stephanie Özcan: a comma between the bare role and the name */
function nameAfterRole(scene: Scene, first: number, end: number): Reference | null {
  for (let comma = first + 1; comma < Math.min(end, first + 5); comma++) {
    if (textAt(scene, comma) !== ',') continue;
    const name = isRole(scene.lexicon, lowerAt(scene, comma - 1)) ? phraseStartingAt(scene, comma + 1, end) : null;
    return name?.kind === 'name' && name.first === comma + 1 && scene.entities[name.entity]?.kind === 'person' ? name : null;
  }
  return null;
}

/** “…,” Peskov said */
function xSaid(scene: Scene, quote: Quotation): Omit<Attribution, 'rule'> | null {
  const region = after(scene, quote);
  if (isAnotherSentence(scene, quote, region) || scene.lexicon.conjunctions.has(lowerAt(scene, region.first))) return null;
  if (beginsAnew(scene, quote, region.first) && scene.lexicon.prepositions.has(lowerAt(scene, region.first))) return null; // “…!” In his sermon …
  let first = /^[,–—-]$/.test(textAt(scene, region.first)) ? region.first + 1 : region.first;
  if (lowerAt(scene, first) === 'as') first += 1; // "as she put it"
  for (let verb = first + 1; verb < Math.min(region.end, first + FAR); verb++) {
    const lower = lowerAt(scene, verb);
    if ((!scene.lexicon.saying.has(lower) && !saysAfter(scene, verb)) || /ing$/.test(lower)) continue;
    const reference = subjectOf(scene, verb, first);
    if (!reference) return null;
    for (let i = first; i < reference.first; i++) if (!isPlainWord(scene, i)) return null;
    return { reference, evidenceFirst: reference.first, evidenceEnd: verb + 1 };
  }
  return null;
}

/** "he began," and "as she put it" report speech only after it. */
function saysAfter(scene: Scene, verb: number): boolean {
  const next = lowerAt(scene, verb + 1);
  return /^(?:began|begins|finished|ended|finishes)$/.test(lowerAt(scene, verb)) ? /^[,.]$/.test(next) : lowerAt(scene, verb) === 'put' && next === 'it';
}

/** “…” is the assessment of Carolyn Brown */
function wordsOf(scene: Scene, quote: Quotation): Omit<Attribution, 'rule'> | null {
  const region = after(scene, quote);
  const [verb, determiner, noun, of] = [0, 1, 2, 3].map((k) => lowerAt(scene, region.first + k));
  if (!/^(?:is|was|are|were)$/.test(verb ?? '') || determiner !== 'the' || of !== 'of' || !/^(?:assessment|view|verdict|opinion|message|words?|conclusion|advice|warning|response|reaction|motto|slogan|judgment|judgement|prediction)$/.test(noun ?? '')) return null;
  const reference = phraseStartingAt(scene, region.first + 4, region.end);
  return reference && { reference, evidenceFirst: region.first, evidenceEnd: reference.end };
}

/** Words that may stand between the mark and the name: titles and modifiers, no verb, no preposition but "of". */
function isPlainWord(scene: Scene, i: number): boolean {
  const lower = lowerAt(scene, i);
  if (tokenAt(scene, i)?.kind !== 'word' && !/^[-&,]$/.test(textAt(scene, i))) return false;
  return !scene.lexicon.relatives.has(lower) && !scene.lexicon.pronouns.has(lower) && (!scene.lexicon.prepositions.has(lower) || scene.lexicon.joins.has(lower));
}

/** The quotation ended in a stop and a capital follows: whatever is said later there is said in another sentence. */
const beginsAnew = (scene: Scene, quote: Quotation, first: number): boolean => /[.!?…]['’]?$/.test(scene.doc.text.slice(quote.end - 2, quote.end)) && /^\p{Lu}/u.test(textAt(scene, first));

/** “…” is what the city needs, the mayor said. */
function xSaidLater(scene: Scene, quote: Quotation): Omit<Attribution, 'rule'> | null {
  const region = after(scene, quote);
  if (isAnotherSentence(scene, quote, region) || beginsAnew(scene, quote, region.first)) return null;
  for (let verb = region.end - 1; verb > region.first; verb--) {
    const lower = lowerAt(scene, verb);
    if (!scene.lexicon.saying.has(lower) || /ing$/.test(lower)) continue;
    const reference = subjectOf(scene, verb, region.first);
    if (!reference || !commaBefore(scene, reference, region.first)) continue;
    return { reference, evidenceFirst: reference.first, evidenceEnd: verb + 1 };
  }
  return null;
}

/** “…” is what the city needs, said the mayor. */
function saidXLater(scene: Scene, quote: Quotation): Omit<Attribution, 'rule'> | null {
  const region = after(scene, quote);
  if (isAnotherSentence(scene, quote, region) || beginsAnew(scene, quote, region.first)) return null;
  for (let verb = region.first + 2; verb < region.end; verb++) {
    const lower = lowerAt(scene, verb);
    if (textAt(scene, verb - 1) !== ',' || !scene.lexicon.saying.has(lower) || /ing$/.test(lower) || TAKES_LISTENER.test(lower)) continue;
    const reference = phraseStartingAt(scene, verb + 1, region.end);
    if (reference) return { reference, evidenceFirst: verb, evidenceEnd: reference.end };
  }
  return null;
}

function commaBefore(scene: Scene, reference: Reference, floor: number): boolean {
  for (let i = reference.first - 1; i >= floor && reference.first - i < 12; i--) {
    if (textAt(scene, i) === ',') return true;
    if (!isPlainWord(scene, i)) return false;
  }
  return false;
}

/** Peskov replied, “…” — the nearest verb of this kind before the mark, from `from` to `to` words away. */
function verbBefore(scene: Scene, quote: Quotation, from: number, to: number, verbs: ReadonlySet<string>): Omit<Attribution, 'rule'> | null {
  const floor = sentenceAround(scene, quote.first).first;
  let distance = 0;
  for (let verb = quote.first - 1; verb >= floor && distance < to; verb--) {
    if (!isOutside(scene, verb)) {
      verb = scene.quotations[scene.quoteAt[verb] ?? -1]?.first ?? verb;
      continue;
    }
    distance += 1;
    const lower = lowerAt(scene, verb);
    if (distance <= from || !verbs.has(lower) || isNoun(scene, verb)) continue;
    const reference = subjectOf(scene, verb, floor) ?? saidSubject(scene, verb, quote.first);
    if (reference && !isPlaceName(scene, reference)) return { reference, evidenceFirst: Math.min(reference.first, verb), evidenceEnd: Math.max(reference.end, verb + 1) };
  }
  return null;
}

/** Peskov believes that “…”: a person's thought; what a body "views" was said by somebody for it. */
function thought(scene: Scene, quote: Quotation): Omit<Attribution, 'rule'> | null {
  const found = verbBefore(scene, quote, 0, FAR, scene.lexicon.stance);
  return found?.reference.kind === 'name' && scene.entities[found.reference.entity]?.kind !== 'person' ? null : found;
}

/** "Washington concluded": a city stands for somebody else; an earlier verb may say for whom. */
const isPlaceName = (scene: Scene, reference: Reference): boolean => reference.kind === 'name' && scene.entities[reference.entity]?.kind === 'place';

/** "Said Peskov: “…”" */
function saidSubject(scene: Scene, verb: number, end: number): Reference | null {
  const initial = /^\p{Lu}/u.test(textAt(scene, verb)) && /(?:ed|s|id|ote|old)$/.test(lowerAt(scene, verb));
  return initial ? phraseStartingAt(scene, verb + 1, end) : null;
}

/** "his calls", "two critical reports", "a statement": listed as a verb, used as a noun. */
function isNoun(scene: Scene, i: number): boolean {
  const before = lowerAt(scene, i - 1);
  if (/^(?:another|others|some|many|that)$/.test(before)) return false;
  if (ALSO_NOUNS.test(lowerAt(scene, i)) && !canSpeak(scene, i - 1)) return true;
  return scene.lexicon.determiners.has(before) || scene.lexicon.possessives.has(before) || /['’]s$/.test(before) && /s$/.test(lowerAt(scene, i));
}

const ALSO_NOUNS = /^(?:reports|claims|notes|comments|posts|states|calls|call|reply|answer|comment|claim|response|tweet|post|notice|request|offer|reports?|continues|tweets|promises|demands|answers|shares|details|lists|boasts|cites|questions|names|views|hopes|fears)$/;

/** Right before a verb: a name, a pronoun, a noun for a speaker, or an adverb after one. */
function canSpeak(scene: Scene, i: number): boolean {
  const lower = lowerAt(scene, i);
  return entityAt(scene, i) >= 0 || scene.lexicon.pronouns.has(lower) || isSpeakerNoun(scene, lower) || scene.lexicon.between.has(lower) || lower === ',' || lower === 'who' || lower === 'and';
}

/** "according to Peskov", anywhere in the sentence of the quotation */
function accordingTo(scene: Scene, quote: Quotation): Omit<Attribution, 'rule'> | null {
  const before = sentenceAround(scene, quote.first);
  const region = after(scene, quote);
  const apart = beginsAnew(scene, quote, region.first) && lowerAt(scene, region.first) !== scene.lexicon.accordingTo[0]?.[0];
  const end = apart ? before.end : Math.max(before.end, region.end);
  for (let i = before.first; i < end; i++) {
    if (!isOutside(scene, i)) continue;
    for (const phrase of scene.lexicon.accordingTo) {
      if (!phrase.every((word, k) => lowerAt(scene, i + k) === word)) continue;
      const reference = phraseStartingAt(scene, i + phrase.length, end);
      if (reference) return { reference, evidenceFirst: i, evidenceEnd: reference.end };
    }
  }
  return null;
}

/** "Peskov: “…”", and a sentence about one person that ends in a colon */
function nameColon(scene: Scene, quote: Quotation): Omit<Attribution, 'rule'> | null {
  const colon = quote.first - 1;
  if (textAt(scene, colon) !== ':') return null;
  const { first } = sentenceAround(scene, colon);
  const reference = asideIn(scene, first, colon) ?? firstSubject(scene, first, colon);
  return reference && { reference, evidenceFirst: reference.first, evidenceEnd: reference.end };
}

/** "That is a lesson, he says, that lasts: “…”" */
function asideIn(scene: Scene, first: number, end: number): Reference | null {
  for (let i = end - 2; i > first; i--) if (isOutside(scene, i) && scene.lexicon.saying.has(lowerAt(scene, i)) && textAt(scene, i + 1) === ',') return subjectOf(scene, i, first);
  return null;
}

/** “…” — Maria Lopez */
function dashName(scene: Scene, quote: Quotation): Omit<Attribution, 'rule'> | null {
  const dash = quote.last + 1;
  if (!/^[–—―-]$/.test(textAt(scene, dash))) return null;
  const reference = phraseStartingAt(scene, dash + 1, after(scene, quote).end);
  return reference?.kind === 'name' ? { reference, evidenceFirst: reference.first, evidenceEnd: reference.end } : null;
}
