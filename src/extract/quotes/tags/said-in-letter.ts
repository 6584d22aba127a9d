/**
 * "The judge had read letters describing Hale as “kind”", "Lowe showed us an email calling her “a disgrace”": the
 * letter says so, not who got, read or showed it; in "wrote a letter calling it “a disgrace”" whoever wrote it does.
 * English.
 */
import { wordSet } from '../../../text/word-set.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { phraseEndingAt } from '../phrase/noun-phrase.ts';
import { BE, isPossessive } from '../phrase/phrase-words.ts';
import { entityAt, isOutside, lowerAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';
import type { Theirs } from './theirs.ts';

export function saidInLetter(scene: Scene, quote: Quotation): Theirs | null {
  const { first } = sentenceAround(scene, quote.first);
  const participle = participleBefore(scene, quote, first);
  if (participle < 0 || !LETTERS.has(lowerAt(scene, participle - 1))) return null;
  const letter = phraseEndingAt(scene, participle - 1, first);
  const opening = letter?.first ?? participle - 1;
  if (!isOfAnother(scene, opening, first)) return null;
  return { reference: letter ?? { kind: 'descriptor', head: opening, first: opening, end: participle } };
}

/** The one that governs the words: no other verb of saying stands between; or -1. Marks before the words are passed. */
function participleBefore(scene: Scene, quote: Quotation, first: number): number {
  for (let i = quote.first - 1; i > first && quote.first - i < FAR; i--) {
    if (!isOutside(scene, i)) continue;
    if (PARTICIPLES.has(lowerAt(scene, i))) return i;
    if (scene.lexicon.saying.has(lowerAt(scene, i)) || textAt(scene, i) === ':') return -1;
  }
  return -1;
}
const FAR = 24;
const PARTICIPLES = wordSet(
  'describing calling accusing saying stating claiming warning urging demanding branding labelling labeling telling',
);
const LETTERS = wordSet(
  'letter letters email emails e-mail e-mails note notes text texts message messages memo memos card cards leaflet ' +
  'leaflets report reports document documents testimonial testimonials reference references tweet tweets post posts ' +
  'review reviews complaint complaints petition voicemail submission submissions',
);

/**
 * Whether the letter that begins at `opening` is another's: who got, read or showed it, or it is what something was
 * about, or itself the subject. Whoever "fired off", "put up" or "co-signed" one may say so as well.
 */
function isOfAnother(scene: Scene, opening: number, first: number): boolean {
  const before = lowerAt(scene, opening - 1);
  const isOwned = isPossessive(scene, first) || isPossessive(scene, first + 1);
  if (opening === first) return entityAt(scene, first) < 0 && !isOwned;
  if (OCCASIONS.has(before)) return true;
  if (before === 'out') return false; // "read out a message"
  for (let i = opening - 1; i >= first && opening - i <= WORDS_BETWEEN; i--) {
    if (GETTING.has(lowerAt(scene, i))) return true;
    if (SENDING.has(lowerAt(scene, i))) return BE.has(lowerAt(scene, i - 1)); // "had been sent a letter"
  }
  return false;
}

/** "resigned after emails describing", "said a text calling her" */
const OCCASIONS = wordSet('after over about despite amid that said says');
/** "showed the council another letter" */
const WORDS_BETWEEN = 4;
const GETTING = wordSet(
  'get gets got getting receive receives received receiving read reads reading see sees saw seen seeing find finds ' +
  'found hear heard show shows showed shown showing hold holds held holding obtain obtained quote quotes quoted ' +
  'quoting cite cites cited citing share shared sharing retweet retweeted forward forwarded leak leaked',
);
const SENDING = wordSet('sent given handed posted');
