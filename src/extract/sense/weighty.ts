/**
 * Words that weigh on those before them. What draws a card asks this alone of all that reads articles, so it rests on
 * no lexicon.
 */
import { wordSet } from '../../text/word-set.ts';
import { verbsOfSaying } from '../lexicon/saying/index.ts';

/** Words that make of a statement what may be. */
export const HEDGES = wordSet(
  'may might could allegedly reportedly alleged suspected possibly perhaps probably likely apparently expected ' +
    'angeblich mutmaßlich möglicherweise vielleicht wohl könnte könnten soll sollen dürfte présumé présumée ' +
    'peut-être pourrait serait presunto presunta presuntamente quizá podría presunti forse potrebbe suposto suposta ' +
    'talvez poderia',
);

/** Words that deny in every language that is read, and have no other sense in one of them. */
const DENIALS = wordSet(
  'not never nobody nothing cannot nicht kein keine keinen niemals jamais aucun aucune nunca ningún não',
);

/** Do the words that a cut would leave out weigh on those before them: whose word it is, a denial, a hedge? */
export function isWeighty(left: string, language: string): boolean {
  const saying = verbsOfSaying(language);
  return (left.toLowerCase().match(/[\p{L}\p{M}’']+/gu) ?? []).some(
    (word) => HEDGES.has(word) || saying.has(word) || DENIALS.has(word) || /n['’]t$/.test(word),
  );
}
