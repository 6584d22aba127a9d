/**
 * Words that are the subject of their sentence are their owner's, whoever passes them on or hears them: "His advice,
 * says his son, Max, was “…”", "Lowe's last signal to the pilot, Bo Lind, was “…”", "Lowe's “…” jibe drew a reply".
 */
import { withApposition } from '../phrase/apposition.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { phraseStartingAt } from '../phrase/noun-phrase.ts';
import { ownerOfRemark } from './owner-of-remark.ts';
import { holdsClause } from '../speech/holds-clause.ts';
import { judges } from '../speech/judging-words.ts';
import { isModifier } from '../phrase/phrase-words.ts';
import type { Reference } from '../scene/reference.ts';
import { ownerAt } from './rule-owner.ts';
import { entityAt, isOutside, lowerAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';
import type { Theirs } from './theirs.ts';
import { wordSet } from '../../../text/word-set.ts';

export const ownerOfNoun = (scene: Scene, quote: Quotation): Theirs | null =>
  ownerOfRemark(scene, quote) ?? ownerOfSubject(scene, quote);

/** The noun of words that the sentence opens with, and whose they are. */
interface Owned { owner: Reference; noun: number }

function ownerOfSubject(scene: Scene, quote: Quotation): Theirs | null {
  const { first } = sentenceAround(scene, quote.first);
  const verb = verbBefore(scene, quote);
  const owned = verb > first ? ownedFrom(scene, first, verb) : null;
  if (!owned || !hasAnother(scene, Math.max(owned.noun + 1, owned.owner.end), verb)) return null;
  const noun = lowerAt(scene, owned.noun);
  const isTold = isSentence(scene, quote, SAID.has(noun) || ANSWERS.has(noun));
  const isSaid = isOfWords(scene, quote, owned) || !isOfBeing(scene, verb) || isTold;
  if (isSaid) return { reference: owned.owner };
  return isPassedOn(scene, owned.noun, verb) ? null : { reference: null }; // "Her reply, the judge said, was “rude”"
}

/** At "was" of "was “…”", "was simple: “…”"; at "read" of "read: “…”"; or -1. */
function verbBefore(scene: Scene, quote: Quotation): number {
  let verb = /^[:,]$/.test(textAt(scene, quote.first - 1)) ? quote.first - 2 : quote.first - 1;
  if (textAt(scene, quote.first - 1) === ':' && BRIEF.has(lowerAt(scene, verb))) verb -= 1;
  return isOutside(scene, verb) && (VERBS.has(lowerAt(scene, verb)) || isOfBeing(scene, verb)) ? verb : -1;
}
const BRIEF = wordSet('simple short brief curt clear blunt plain terse direct firm polite succinct familiar');
const VERBS = wordSet('read reads ran runs ended ends began begins closed concluded came');
const isOfBeing = (scene: Scene, verb: number): boolean =>
  /^(?:is|are|was|were|be|been|remains|remained)$/.test(lowerAt(scene, verb));

/** "But his favourite saying", "Captain Ellen Frost's last signal", "The last words of the poet Erin Vale" */
function ownedFrom(scene: Scene, first: number, verb: number): Owned | null {
  for (let i = first; i < Math.min(verb, first + OPENING) && isOutside(scene, i); i++) {
    if (textAt(scene, i) === ',') return null;
    const owner = ownerAt(scene, i);
    const noun = owner ? nounFrom(scene, i + 1) : -1;
    if (owner && noun > 0) return opensWith(scene, first, owner) ? { owner, noun } : null;
    if (!WORDS.has(lowerAt(scene, i)) || !/^(?:of|from|by)$/.test(lowerAt(scene, i + 1))) continue;
    const phrase = phraseStartingAt(scene, i + 2, verb);
    const isNear = phrase !== null && phrase.first - i <= OPENING;
    return isNear ? { owner: withApposition(scene, phrase), noun: i } : null;
  }
  return null;
}
/** "Captain (Ellen Frost's)", "But (his)"; no "In (her only response), Lowe said" */
function opensWith(scene: Scene, first: number, owner: Reference): boolean {
  for (let i = first; i < owner.first; i++)
    if (textAt(scene, i) === ',' || scene.lexicon.prepositions.has(lowerAt(scene, i)) || isTelling(scene, i))
      return false;
  return true;
}
/** "Ritter said (Paine's comments) were": Ritter's view of them. */
const isTelling = (scene: Scene, i: number): boolean =>
  entityAt(scene, i) < 0 && [scene.lexicon.saying, scene.lexicon.stance].some((verbs) => verbs.has(lowerAt(scene, i)));
/** "And the retired harbour master's" */
const OPENING = 9;

/** Behind the owner, few words of the noun's own before it; or -1. */
function nounFrom(scene: Scene, from: number): number {
  for (let i = from; i < from + MOST_MODIFIERS; i++) {
    if (WORDS.has(lowerAt(scene, i))) return i;
    if (!isModifier(scene, i) && !/(?:ed|ing)$|^(?:last|first|final|only|next)$/.test(lowerAt(scene, i))) return -1;
  }
  return -1;
}
const MOST_MODIFIERS = 4;

/** Nouns for what somebody says, and those of what others may speak of as well: "His answer was “evasive”". */
const SAID = wordSet(
  'advice rule rules motto slogan saying words order orders maxim mantra catchphrase insult tip command greeting ' +
  'farewell instruction instructions prayer toast refrain watchword signal telegram',
);
const WORDS = wordSet([
  ...SAID,
  'answer', 'reply', 'response', 'verdict', 'retort', 'warning', 'comment', 'remark', 'explanation', 'question',
  'message', 'letter', 'note', 'text', 'email', 'e-mail', 'postcard', 'tweet', 'post', 'plea', 'defence',
  'defense', 'diary', 'will', 'conclusion', 'prediction', 'quip', 'joke', 'line', 'apology', 'request',
].join(' '));

/** "His motto was “slowly”"; "Her advice was “priceless”", "Her words were “out of touch”" are what others think. */
function isOfWords(scene: Scene, quote: Quotation, { owner, noun }: Owned): boolean {
  const word = lowerAt(scene, noun);
  if (!SAID.has(word) || ALWAYS.has(word)) return SAID.has(word);
  if (word !== 'words') return !judges(scene, quote, false);
  // "Her words were “the wrong ones at the wrong time”"; "Her last words were “a glass of water”"
  const isPlain = owner.end === noun || lowerAt(scene, noun - 1) === 'the';
  return isPlain ? holdsClause(scene, quote) : /\s/.test(scene.doc.text.slice(quote.start, quote.end).trim());
}
const ALWAYS = wordSet('motto slogan saying maxim mantra catchphrase insult refrain watchword');

/** They are short: “no”, “not yet”. */
const ANSWERS = wordSet('answer reply response retort question message text note');

/** Is somebody else told of between the noun and the verb, in the same clause? */
function hasAnother(scene: Scene, first: number, verb: number): boolean {
  let isOther = false;
  for (let i = first; i < verb; i++) {
    if (!isOutside(scene, i) || /^(?:;|:|but|which|who)$/.test(lowerAt(scene, i))) return false;
    isOther ||= entityAt(scene, i) >= 0 || textAt(scene, i) === ',' || lowerAt(scene, i) === 'to';
  }
  return isOther;
}

/** ", says his widow, Jill,", ", according to Ann Lowe,": the words may be of whoever tells it. */
function isPassedOn(scene: Scene, noun: number, verb: number): boolean {
  for (let i = noun + 1; i < verb; i++)
    if (scene.lexicon.saying.has(lowerAt(scene, i)) || lowerAt(scene, i) === 'according') return true;
  return false;
}

/** “Who's feeding the goat?”, “still no”, “not in this weather” are said; “a disgrace”, “evasive” describe. */
function isSentence(scene: Scene, quote: Quotation, isOfSaid: boolean): boolean {
  const words = scene.doc.text.slice(quote.start, quote.end).replace(/^[“”"‘’'\s]+/, '');
  if (/^\p{Lu}/u.test(words) || /[.?!]\W*$/.test(words)) return true;
  return isOfSaid && OPENS_SPEECH.test(words); // "His apology, said Ann Lowe, was “not worth the paper”"
}
const OPENS_SPEECH =
  /^(?:no|not|yes|never|still|too|don['’]t|if|we|i|you|go|let|wait|there|is|are|do|how|what|why|who)\b/i;
