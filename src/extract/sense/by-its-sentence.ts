/**
 * What a passage itself says of a word that points: "quello che è accaduto", "nach Köln, um dort zu helfen"; and what
 * it does not, though it looks like it: "C'est le premier trophée du club".
 */
import { wordSet } from '../../text/word-set.ts';
import { isPlace } from '../names/words/places.ts';
import type { Passage } from './passage.ts';

/** "ce qui s’est passé", "quello che è accaduto", "aquilo que": the clause behind it says what. */
const HEADS_CLAUSE: Readonly<Record<string, RegExp>> = {
  fr: /^(?:ce|celui|celle|ceux|celles) (?:qui|que|dont|qu['’].*)$/u,
  es: /^(?:aquell?[oa]?s?|aquel|es[eoa]s?) que$/u,
  it: /^quell[oaie] (?:che|cui)$/u,
  pt: /^(?:aquel[ea]s?|aquilo) que$/u,
};
export const headsClause = ({ tokens, document: { language } }: Passage, at: number): boolean =>
  HEADS_CLAUSE[language]?.test(`${tokens[at]?.lower} ${tokens[at + 1]?.lower}`) === true;

/** "C'est le premier trophée du club": of the writer's, which one? "C'est le port qui ferme" says it. */
export function pointsBack({ document: { text, language }, tokens, known }: Passage, at: number): boolean {
  if (language !== 'fr' || known.speaker !== null) return false;
  const start = tokens[at]?.start ?? 0;
  const sentence = text.slice(start, start + CLEFT);
  return IT_IS.test(sentence) && !/\squ[ei’']/u.test(sentence);
}
const CLEFT = 160;
const IT_IS = /^c['’](?:est|était) (?:l[ea]s?|une?|son|sa|leur|l[’'])(?:\s|(?<=[’']))/iu;

/** "Sie fuhren nach Köln, um dort zu helfen": the passage itself says where, by a place that we know. */
export function isPlacedBefore({ tokens, document: { language } }: Passage, at: number): boolean {
  const place = PLACES[language];
  if (place?.there.has(tokens[at]?.lower ?? '') !== true) return false;
  return tokens.slice(0, at).some(({ lower }, before) => {
    const behind = tokens.slice(before + 1, Math.min(at, before + 1 + MOST_WORDS)).map(({ text }) => text);
    return place.to.has(lower) && behind.some((_, more) => isPlace(behind.slice(0, more + 1).join(' '), language));
  });
}
/** "to New York": words of a place's name. */
const MOST_WORDS = 3;
interface There { there: ReadonlySet<string>; to: ReadonlySet<string> }
const PLACES: Readonly<Record<string, There>> = {
  en: { there: wordSet('there'), to: wordSet('in to at') },
  de: { there: wordSet('dort dorthin'), to: wordSet('in nach') },
  fr: { there: wordSet('là'), to: wordSet('à en au aux') },
  es: { there: wordSet('allí ahí'), to: wordSet('en a') },
  it: { there: wordSet('lì là'), to: wordSet('a in') },
  pt: { there: wordSet('ali lá'), to: wordSet('em no na a ao à') },
};
