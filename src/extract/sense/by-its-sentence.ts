/**
 * What the sentence itself says of a word that points: "quello che è accaduto", "nach Lund, um dort zu helfen"; and
 * what it does not, though it looks like it: "C'est le premier trophée du club".
 */
import type { Token } from '../../text/document.ts';
import { wordSet } from '../../text/word-set.ts';
import { isCapital, type Passage } from './passage.ts';

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
  const start = tokens[at]?.start ?? 0;
  const sentence = text.slice(start, start + CLEFT);
  return language === 'fr' && known.speaker === null && IT_IS.test(sentence) && !/\squ[ei’']/u.test(sentence);
}
const CLEFT = 160;
const IT_IS = /^c['’](?:est|était) (?:l[ea]s?|une?|son|sa|leur|l[’'])(?:\s|(?<=[’']))/iu;

/** "Sie fuhren nach Lund, um dort zu helfen": the sentence itself says where. */
export const isPlacedBefore = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(0, at).some(({ lower }, before) => {
    const next = tokens[before + 1];
    return TO_A_PLACE.has(lower) && before + 1 < at && next?.kind === 'word' && isCapital(next);
  });
const TO_A_PLACE = wordSet('nach en à au a em no na in nel nella');
