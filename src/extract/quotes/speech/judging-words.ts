/**
 * Whether words in marks judge what somebody said, and are so of whoever speaks of it: “shameful”, “deeply offensive”,
 * “over the top”, “a slap in the face”. English.
 */
import { pattern } from '../../../pattern.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import type { Scene } from '../scene/scene.ts';
import { wordSet } from '../../../text/word-set.ts';

/** @param mayBeWord may one word of it name the thing, as in his “victory” speech or the “garbage” comment? */
export function judges(scene: Scene, { start, end }: Quotation, mayBeWord: boolean): boolean {
  if (end - start > LONGEST) return false;
  const words = scene.doc.text.slice(start, end).toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  if (/[.!?]$/.test(scene.doc.text.slice(start, end))) return false;
  if (words.length === 1 && !mayBeWord) return true;
  return IDIOM.test(words.join(' ')) || words.every((word) => ADJECTIVE.test(word) || JUDGING.has(word));
}
/** Letters of “an affront to everyone who lives here”. */
const LONGEST = 60;

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
  '^(?:(?:so|very|way|well|\\p{L}+ly) )?(?:out of (?:touch|order|line|place|turn)|over the top|beyond the pale|',
  'below the belt|beneath contempt|in (?:poor|bad) taste|(?:uncalled|unheard)[ -](?:for|of)|off[ -]colour|',
  'tone[ -]deaf|ill[ -]\\p{L}+|(?:an? )?(?:(?:slap|kick) in the (?:face|teeth)|(?:pack|web|tissue|string) of lies|',
  'load of \\p{L}+|low blow|cheap shot|dog[ -]whistle|',
  '(?:disgrace|insult|affront|threat|danger|stain|betrayal)(?: \\p{L}+){0,6}))$',
);
