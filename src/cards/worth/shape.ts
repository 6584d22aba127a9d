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

export function shapeOf(tokens: readonly Token[], language: string): Features {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const of = Math.max(1, words.length);
  const count = (is: (lower: string) => boolean, most: number): number =>
    Math.min(most, words.filter(({ lower }) => is(lower)).length) / most;
  const isEnglish = language === 'en';
  const hasVerb = words.some(({ lower }) => BEING.has(lower) || /[^e]ed$|[^s]s$/.test(lower));
  return {
    wordy: words.reduce((sum, { text }) => sum + text.length, 0) / of / WORD,
    little: words.filter(({ lower }) => functionWords(language).empty.has(lower)).length / of,
    commas: Math.min(2, tokens.filter(({ text }) => text === ',').length / 2),
    modal: count((lower) => MODAL.has(lower), 2),
    deictic: count((lower) => DEICTIC.has(lower), 1),
    adverbs: isEnglish ? count((lower) => lower.length > WORD && lower.endsWith('ly'), 2) : 0,
    past: isEnglish ? count((lower) => /[^e]ed$/.test(lower), 2) : 0,
    going: isEnglish ? count((lower) => lower.endsWith('ing'), 2) : 0,
    being: isEnglish ? count((lower) => BEING.has(lower), 1) : 0,
    verbless: isEnglish && !hasVerb ? 1 : 0,
  };
}
