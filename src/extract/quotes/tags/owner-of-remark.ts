/**
 * Whose remarks they are whose words stand right before the noun: "Senator Bill Cray's “lazy towns” remark", "the “get
 * out” comments by Bill Cray". Words that judge it are not its owner's: "the “shameful” remarks of Bill Cray". English.
 */
import { withApposition } from '../phrase/apposition.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { phraseStartingAt } from '../phrase/noun-phrase.ts';
import { holdsClause } from '../speech/holds-clause.ts';
import { judges } from '../speech/judging-words.ts';
import { isModifier } from '../phrase/phrase-words.ts';
import type { Reference } from '../scene/reference.ts';
import { ownerAt } from './rule-owner.ts';
import { entityAt, isOutside, lowerAt, sentenceAround, type Scene } from '../scene/scene.ts';
import { canSpeak, type Theirs } from './theirs.ts';
import { pattern } from '../../../pattern.ts';
import { wordSet } from '../../../text/word-set.ts';

export function ownerOfRemark(scene: Scene, quote: Quotation): Theirs | null {
  const noun = quote.last + 1;
  const isRemark = REMARKS.has(lowerAt(scene, noun)) && isOutside(scene, noun) && isOutside(scene, quote.first - 1);
  if (!isRemark || isCalledSo(scene, quote)) return null;
  const before = ownerBefore(scene, quote);
  if (judges(scene, quote, BY_WORD.has(lowerAt(scene, noun)))) {
    // "was sickened by Bill Cray's “disgrace to the office” speech": whoever is sickened need not have said so
    return before && /^(?:by|at|over)$/.test(lowerAt(scene, before.first - 1)) ? { reference: null } : null;
  }
  const reference = before ?? ownerBehind(scene, noun);
  return reference && { reference: isCondemnedOnly(scene, quote) ? null : reference };
}
/** What may be known by one word of it: the “garbage” comment. */
const BY_WORD = wordSet(
  'remark remarks comment comments jibe jibes gibe gibes quip quips insult insults taunt taunts slur slurs',
);
/** Made by somebody, who need not be whom they are of: "the video of Ann Lowe by Bo Tran". */
const RECORDINGS = wordSet('video interview');
const REMARKS = wordSet([
  ...BY_WORD, ...RECORDINGS, 'words', 'tweet', 'tweets', 'email', 'emails', 'e-mail', 'line', 'lines', 'outburst',
  'boast', 'boasts', 'warning', 'warnings', 'pledge', 'pledges', 'claim', 'claims', 'statement', 'statements', 'joke',
  'jokes', 'rant', 'rants', 'speech', 'sermon', 'post', 'posts', 'letter', 'memo', 'reply', 'answer', 'response',
  'retort',
].join(' '));

/** "Bill Cray's", "Bill Cray's infamous", "the senator's". Whose "his" remarks are, the rest of the article tells. */
function ownerBefore(scene: Scene, { first }: Quotation): Reference | null {
  for (let i = first - 1; i >= first - MOST_MODIFIERS - 1 && isOutside(scene, i); i--) {
    const owner = ownerAt(scene, i);
    if (owner) return owner.kind === 'pronoun' ? null : owner;
    if (!isModifier(scene, i) || entityAt(scene, i) >= 0) return null;
  }
  return null;
}
const MOST_MODIFIERS = 2;

/** "of Mr Cray", "by the mayor, Ann Lowe", "that Bill Cray made"; no "about Bill Cray" */
function ownerBehind(scene: Scene, noun: number): Reference | null {
  const { end } = sentenceAround(scene, noun);
  const by = lowerAt(scene, noun + 1);
  const maker = by === 'of' ? makerBehind(scene, noun, end) : null;
  if (maker || (by === 'of' && RECORDINGS.has(lowerAt(scene, noun)))) return maker;
  const isMade = MADE.has(by) && lowerAt(scene, noun + 2) === 'by';
  if (!isMade && !/^(?:of|by|from|that)$/.test(by)) return null;
  const phrase = phraseStartingAt(scene, noun + (isMade ? 3 : 2), end);
  const owner = phrase && withApposition(scene, phrase);
  const isTheirs = by !== 'that' || (phrase !== null && MADE.has(lowerAt(scene, phrase.end)));
  return owner && isTheirs && canSpeak(scene, owner) ? owner : null;
}

/** "(video) of Ann Lowe by Bo Tran" */
function makerBehind(scene: Scene, noun: number, end: number): Reference | null {
  const phrase = phraseStartingAt(scene, noun + 2, end);
  const maker = phrase && lowerAt(scene, phrase.end) === 'by' ? phraseStartingAt(scene, phrase.end + 1, end) : null;
  return maker && canSpeak(scene, maker) ? withApposition(scene, maker) : null;
}
const MADE = wordSet('made posted gave given delivered issued uttered written attributed');

/** "what she called the “get out” remarks of Cray": as she calls them, and he may not have said so. */
function isCalledSo(scene: Scene, { first: mark }: Quotation): boolean {
  const { first } = sentenceAround(scene, mark);
  for (let i = mark - 1; i >= Math.max(first, mark - BEFORE); i--)
    if (/^(?:what|which)$/.test(lowerAt(scene, i))) return true;
  return false;
}
/** "what the senator's own party called Bill Cray's" */
const BEFORE = 9;

/**
 * "condemned the “pack of lies” speech of Bill Cray": his words, or hers for them, where they hold no clause. “They are
 * all thieves” is his, and so is a “no new taxes” pledge; nobody is told for the other.
 */
function isCondemnedOnly(scene: Scene, quote: Quotation): boolean {
  if (holdsClause(scene, quote) || WORDED.has(lowerAt(scene, quote.last + 1))) return false;
  const { first, end } = sentenceAround(scene, quote.first);
  for (let i = Math.max(first, quote.first - FAR); i < Math.min(end, quote.last + FAR); i++)
    if (isOutside(scene, i) && CONDEMNING.test(lowerAt(scene, i))) return true;
  return false;
}
/** What is quoted by its own words. */
const WORDED = wordSet(
  'pledge pledges claim claims warning warnings boast boasts line lines joke jokes jibe jibes gibe gibes quip quips ' +
  'taunt taunts',
);
/** In tokens, before the marks and behind them. */
const FAR = 24;
const CONDEMNING = pattern(
  'u',
  '^(?:condemn|denounc|reject|dismiss|slamm?|blast|criticis|criticiz|attack|mock|ridicul|derid|decri|decry|deplor|',
  'lambast|disavow|repudiat|hit|hurt|sicken|anger|outrag|appal|appall|disgust|offend|shock|dismay|horrif|',
  'upset|resent|regrett?|apologi[sz])(?:s|es|e|ed|ied|ing)?$',
);
