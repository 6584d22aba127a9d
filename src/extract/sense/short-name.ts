/**
 * The one word by which an article calls somebody after the first time: "Medina"; "Lee" where Lee Kuan Yew is never
 * called Yew.
 */
import type { Document } from '../../text/document.ts';
import { bareOf } from '../../text/possessive.ts';
import { isAlsoWord } from '../names/words/given-names.ts';
import { isPlace } from '../names/words/places.ts';
import { isCapital, lastWord } from './passage.ts';

/** So often it stands alone before it is taken for the short name. */
const OFTEN = 2;

const counts = new WeakMap<Document, ReadonlyMap<string, number>>();

/** How often each capitalised word stands with no other one beside it. */
function lonely(document: Document): ReadonlyMap<string, number> {
  const known = counts.get(document);
  if (known) return known;
  const found = new Map<string, number>();
  document.tokens.forEach((token, at) => {
    if (token.kind !== 'word' || !isCapital(token)) return;
    const beside = [document.tokens[at - 1], document.tokens[at + 1]];
    if (beside.some((other) => other !== undefined && isCapital(other))) return;
    const bare = bareOf(token.text);
    found.set(bare, (found.get(bare) ?? 0) + 1);
  });
  counts.set(document, found);
  return found;
}

const names = new WeakMap<Document, Map<string, string>>();

/** Asked of each word of each passage, answered once for each name. */
export function shortNameOf(document: Document, name: string): string {
  const known = names.get(document) ?? new Map<string, string>();
  names.set(document, known);
  const short = known.get(name) ?? read(document, name);
  known.set(name, short);
  return short;
}

function read(document: Document, name: string): string {
  const last = lastWord(name);
  const first = name.split(/\s+/)[0] ?? '';
  if (first === last || document.language !== 'en') return last;
  const alone = lonely(document);
  const isFirst = (alone.get(last) ?? 0) === 0 && (alone.get(first) ?? 0) >= OFTEN;
  const isOther = isAlsoWord(first) || isPlace(first, document.language);
  return isFirst && !isOther && FAMILY_FIRST.has(first) ? first : last;
}

/** Family names of China, Korea and Vietnam, which stand before the given name. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(
  ('Lee Li Kim Park Xi Wang Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin Guo Ma Luo Liang Song ' +
    'Zheng Xie Han Tang Feng Yu Dong Xiao Cheng Cao Yuan Deng Moon Yoon Ban Choi Jung Kang Cho Nguyen Tran Pham Mao ' +
    'Jiang Wen Zeng Peng Lu Su Ye Chang Chiang Tsai').split(' '),
);
