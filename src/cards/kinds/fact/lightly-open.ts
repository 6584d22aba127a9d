/**
 * "A team arrived on Monday to help stop the outbreak" under "Indiana declares a public health emergency": a noun with
 * "the" that the title does not have, an "also", a name that comes in the middle. A sentence that leaves nothing else
 * open is no riddle where it is likely for all that: the chance has counted what is open. Two strangers judged 47
 * English ones from 0.3 on, and would run 87 and 83 in a hundred of them, of 55 other facts 87 and 84; of 15 in other
 * languages from 0.35 on one would run 13, of 45 others 41. An editor who had read the articles printed 15 of 19, of
 * their other facts 8 of 10; where a lede stands over them 8 of 17, so there they must be as likely as others.
 *
 * What begins with a pronoun or with somebody whom the card does not name is left out, however likely, and so is one
 * with a demonstrative or a connective: of 14 such 57 and 64 in a hundred.
 */
import type { ReadFact } from '../../../extract/extraction.ts';
import { lexiconFor } from '../../../extract/lexicon/index.ts';
import type { Dangling, Sign } from '../../../extract/sense/sign.ts';
import { tokensIn } from '../../../extract/sense/tokens-in.ts';
import { filledIn } from '../../brackets/bracketed.ts';
import type { Planning } from '../../planning.ts';
import { isRefusedOnlyFor, refusalOf } from './refuse.ts';

/** All that may be open under a lede. English. */
const LIGHTEST: ReadonlySet<Sign> = new Set<Sign>(['definite', 'half', 'condition']);
/** "Such materials", "Also speaking": the sentence is about what they point to. */
const HEAVY: ReadonlySet<Sign> = new Set<Sign>(['demonstrative', 'joining', 'told', 'matter']);
/** "She is Ida Lund": who that is comes too late. */
const POINTING: ReadonlySet<Sign> = new Set<Sign>(['person', 'thing']);
/** "Both bodies were in a bag", "One of the three", "Of the rest, 95 were …": of what? */
const OF_OTHERS = /^(?:both|either|neither|(?:an)?other|one of|of the)(?!\p{L})/iu;
/** "The latter two would face a higher risk": of which two, where the sentence has named none before? */
const LATTER = /(?<! and .*)(?<!\p{L})(?:the latter|letztere[rnms]?)(?!\p{L})/iu;

export function isLightlyOpen(planning: Planning, fact: ReadFact): boolean {
  if (refusalOf(planning, fact) !== 'open' || !isRefusedOnlyFor(['open'], planning, fact)) return false;
  const { sheet: { headline }, document: { language } } = planning;
  const isLight = ({ sign, start }: Dangling): boolean =>
    headline.from === 'title'
      ? !HEAVY.has(sign) && !(start === fact.start && (POINTING.has(sign) || isOfSomebody(planning, fact))) &&
        !(sign === 'person' && isSayer(planning, fact, start))
      : language === 'en' && LIGHTEST.has(sign);
  return ![OF_OTHERS, LATTER].some((open) => open.test(fact.text)) && filledIn(planning, fact).open.every(isLight);
}

/** "…, he said", "explicó que …": a claim of somebody whom the card does not name. */
function isSayer({ document }: Planning, { end }: ReadFact, start: number): boolean {
  const { saying, reporting } = lexiconFor(document.language);
  return tokensIn(document, { start, end }).slice(0, 2).some(({ lower }) => saying.has(lower) || reporting.has(lower));
}

/** "The Calhoun senior ran", "The woman is his wife": somebody whom the card does not name is all that it is about. */
function isOfSomebody({ document }: Planning, fact: ReadFact): boolean {
  const { people, roles, ties } = lexiconFor(document.language);
  return tokensIn(document, fact).slice(1, 1 + NEAR)
    .some(({ lower }) => people.has(lower) || roles.has(lower) || ties?.has(lower) === true);
}
/** An article and an adjective or two before the noun. */
const NEAR = 3;
