/**
 * "Ein Rundgang durch den Hafen von Lund, wo 40 Schiffe liegen.": what an article or a film is, without a verb of its
 * own. German alone, where every noun has a capital, so that the small words tell whether one of them may be a verb.
 */
import { wordSet } from '../../text/word-set.ts';

/** Small words that are no verbs, but for those that their ending tells. */
const NO_VERBS = wordSet(
  'ein eine der die das des den dem und oder sowie mit ohne von vom zu zum zur in im an am auf aus bei beim für ' +
    'gegen um nach vor hinter neben zwischen unter während ' +
    'wegen trotz seit bis durch als wie auch nur noch schon mehr ' +
    'zwei drei vier fünf sechs sieben acht neun zehn zwölf beide alle rund etwa fast ganz sehr neue alte große ' +
    'kleine erste letzte diese viele einige täglich jährlich laut samt per pro plus inklusive',
);
/** "älterer", "altem", "täglichen", "städtisch": no verb that is said of somebody ends so. */
const NO_VERB = /(?:[^e]er|es|em|(?:lich|isch|ig|bar|sam|haft)(?:e[nmrs]?)?)$/u;
/** ", wo 40 Schiffe liegen.", at the end: the verb of the clause is none of the sentence. */
const RELATIVE_AT_END = /, (?:wo\p{L}*|d(?:er|ie|as|em|en)|deren|dessen) [^,]*\.$/u;
/** Of fewer words a newspaper makes a sentence: "Ein Rätsel." */
const LEAST = 5;

export function isVerbless(line: string, language: string): boolean {
  const own = line.replace(RELATIVE_AT_END, '.');
  if (language !== 'de' || !/\.$/u.test(own) || /[:;!?–—„“"»«]/u.test(own)) return false;
  const words = own.match(/[\p{L}-]+/gu) ?? [];
  const small = words.slice(1).filter((word) => /^\p{Ll}/u.test(word));
  const first = words[0]?.toLowerCase() ?? '';
  return words.length >= LEAST && small.length > 0 && !VERB_FIRST.test(first) &&
    small.every((word) => NO_VERBS.has(word) || NO_VERB.test(word));
}
/** "Geht es nach dem Bürgermeister" has it before all else. */
const VERB_FIRST = /(?:t|te|ten)$/u;
