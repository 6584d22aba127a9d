/** "World No. 1 Ann Lowe", "British number two Bo Tran": where somebody stands among players. English. */
import type { Document } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { NameRun } from '../words/name-run.ts';
import type { FoundRole } from './found-role.ts';

export function rankBefore({ text, tokens }: Document, lexicon: Lexicon, { firstToken }: NameRun): FoundRole | null {
  const [number, word, whose] = [1, 2, 3].map((back) => tokens[firstToken - back]);
  if (!number || !word || !whose || whose.sentence !== number.sentence) return null;
  const isRank = /^(?:no\.?|number)$/.test(word.lower) && /^(?:\d{1,3}|one|two|three|four|five)$/.test(number.lower);
  if (!isRank || !(whose.lower === 'world' || lexicon.demonyms.has(whose.lower))) return null;
  const isFormer = /^(?:former|ex)$/.test(tokens[firstToken - 4]?.lower ?? '');
  const start = (isFormer ? tokens[firstToken - 4] : whose)?.start ?? whose.start;
  const { end } = number;
  return { text: text.slice(start, end), start, end, gender: null, of: 'person', rule: 'premodifier' };
}
