/** How a passage is built: long words, little words, commas; verbs that report, and verbs that only say what may be. */
import { functionWords } from '../../extract/facts/function-words.ts';
import type { Token } from '../../text/document.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Features } from './passage.ts';

const MODAL = wordSet(
  'can may might could should would must kann können könnte könnten soll sollte sollten peut peuvent pourrait puede ' +
    'pueden podría può possono pode podem',
);
/** Which day it was, only the article's own date tells. */
const DEICTIC = wordSet(
  'yesterday today tomorrow tonight recently currently now gestern heute morgen derzeit aktuell inzwischen nun jetzt ' +
    "bislang hier aujourd'hui ayer hoy ieri oggi ontem hoje",
);
const BEING = wordSet('is are was were has have had will would can could may might must should do does did be been');
/** Letters of a word of middling length: numbers come out about 1. */
const WORD = 5;

/** A count between 0 and 1, where more than `most` counts as much. */
const share = (count: number, most: number): number => Math.min(most, count) / most;

export function shapeOf(tokens: readonly Token[], language: string): Features {
  const { empty } = functionWords(language);
  const isEnglish = language === 'en';
  let [words, letters, little, commas, modal, deictic] = [0, 0, 0, 0, 0, 0];
  const english = { adverbs: 0, past: 0, going: 0, being: 0, verbs: 0 };
  for (const { kind, text, lower } of tokens) {
    if (text === ',') commas += 1;
    if (kind !== 'word') continue;
    words += 1;
    letters += text.length;
    if (empty.has(lower)) little += 1;
    if (MODAL.has(lower)) modal += 1;
    if (DEICTIC.has(lower)) deictic += 1;
    if (isEnglish) addEnglish(lower, english);
  }
  const of = Math.max(1, words);
  return {
    wordy: letters / of / WORD,
    little: little / of,
    commas: Math.min(2, commas / 2),
    modal: share(modal, 2),
    deictic: share(deictic, 1),
    adverbs: share(english.adverbs, 2),
    past: share(english.past, 2),
    going: share(english.going, 2),
    being: share(english.being, 1),
    verbless: isEnglish && english.verbs === 0 ? 1 : 0,
  };
}

function addEnglish(lower: string, found: Record<'adverbs' | 'past' | 'going' | 'being' | 'verbs', number>): void {
  if (lower.length > WORD && lower.endsWith('ly')) found.adverbs += 1;
  if (lower.endsWith('ing')) found.going += 1;
  const isPast = lower.endsWith('ed') && /[^e]ed$/.test(lower);
  const isBeing = BEING.has(lower);
  if (isPast) found.past += 1;
  if (isBeing) found.being += 1;
  if (isPast || isBeing || (lower.endsWith('s') && /[^s]s$/.test(lower))) found.verbs += 1;
}
