/**
 * Whose remarks they are whose words stand right before the noun: "Senator Bill Cray's “lazy towns” remark", "the “get
 * out” comments by Bill Cray". Words that judge it are not its owner's: "the “shameful” remarks of Bill Cray". English.
 */
import { withApposition } from './apposition.ts';
import type { Quotation } from './find-quotations.ts';
import { phraseStartingAt } from './noun-phrase.ts';
import { isModifier } from './phrase-words.ts';
import type { Reference } from './reference.ts';
import { ownerAt } from './rule-owner.ts';
import { entityAt, isOutside, lowerAt, sentenceAround, type Scene } from './scene.ts';
import { canSpeak, type Theirs } from './theirs.ts';
import { pattern } from '../../pattern.ts';
import { wordSet } from '../../text/word-set.ts';

export function ownerOfRemark(scene: Scene, quote: Quotation): Theirs | null {
  const noun = quote.last + 1;
  const isRemark = REMARKS.has(lowerAt(scene, noun)) && isOutside(scene, noun) && isOutside(scene, quote.first - 1);
  if (!isRemark || isJudgement(scene, quote) || isCalledSo(scene, quote)) return null;
  const reference = ownerBefore(scene, quote) ?? ownerBehind(scene, noun);
  return reference && { reference };
}
const REMARKS = wordSet(
  'remark remarks comment comments words jibe jibes gibe gibes quip quips tweet tweets email emails e-mail line ' +
  'lines outburst boast boasts warning warnings pledge pledges claim claims statement statements ' +
  'insult insults joke jokes rant rants taunt taunts slur slurs speech sermon post posts video interview letter memo ' +
  'reply answer response retort',
);

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
  const isMade = MADE.has(by) && lowerAt(scene, noun + 2) === 'by';
  if (!isMade && !/^(?:of|by|from|that)$/.test(by)) return null;
  const phrase = phraseStartingAt(scene, noun + (isMade ? 3 : 2), end);
  const owner = phrase && withApposition(scene, phrase);
  const isTheirs = by !== 'that' || (phrase !== null && MADE.has(lowerAt(scene, phrase.end)));
  return owner && isTheirs && canSpeak(scene, owner) ? owner : null;
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

/** “shameful”, “deeply offensive”, “over the top”; one noun may name the kind: his “victory” speech. */
function isJudgement(scene: Scene, { start, end, last }: Quotation): boolean {
  const text = scene.doc.text.slice(start, end).toLowerCase().replace(/^\P{L}+|["”’,\s]+$/gu, '');
  const words = text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  if (/[.!?]$/.test(text)) return false;
  if (words.length === 1 && !BY_WORD.has(lowerAt(scene, last + 1))) return true;
  return IDIOM.test(text) || words.every((word) => ADJECTIVE.test(word) || JUDGING.has(word));
}
/** Nouns of what may be known by one word of it: the “garbage” comment. */
const BY_WORD = wordSet(
  'remark remarks comment comments jibe jibes gibe gibes quip quips insult insults taunt taunts slur slurs',
);
const ADJECTIVE =
  /(?:ful|less|ous|ive|[ai]ble|[^l]al|ic|ish|[^e]ary|ory|[^m]ent|ant|ist|ing|[^e]ed|ile|[bcdfgklnprstz]y|some|like)$/;
/** Adjectives of no such form, what stands beside adjectives, and nouns that judge. */
const JUDGING = wordSet(
  'and or but not very so too most more as just quite rather even far false wrong untrue cheap crude rude mean ' +
  'sick cruel base low weak lame bad poor dumb unwise unfair unjust absurd inane insane bizarre obscene hate ' +
  'harsh strong tough blunt mild odd weird strange dark grave mistaken misguided plain pure sheer utter complete ' +
  'total hollow empty wild rash vague loose clear kind nice good great bold brave fair private casual offhand ' +
  'nonsense rubbish drivel lies hogwash baloney',
);
const IDIOM = pattern(
  'u',
  '^(?:(?:so|very|way|well) )?(?:out of (?:touch|order|line|place|turn)|over the top|beyond the pale|below the belt|',
  'in (?:poor|bad) taste|(?:uncalled|unheard)[ -](?:for|of)|off[ -]colour|tone[ -]deaf|ill[ -]\\p{L}+)$',
);
