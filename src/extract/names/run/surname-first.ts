/**
 * "Wen Wang Cheng" and his son "Wen Yung Sheng": names of China and Korea begin with the surname, which stands alone in
 * the next sentence. Told by the surname and by how the rest is written: one or two short words, or two that a hyphen
 * joins. So neither "Kim Wilde" nor "Lee Harvey Oswald" bears such a name.
 */
import { wordSet } from '../../../text/word-set.ts';
import { bearer } from './bearers.ts';
import { type Cluster, isPersonal } from '../words/clusters.ts';
import type { NameRun } from '../words/name-run.ts';

/** Who of those whose names begin so is meant by the surname alone: whom nothing tells to be a person, too. */
export function byFamily(run: NameRun, known: readonly Cluster[] = [], gender: Cluster['gender']): Cluster | undefined {
  const family = known.filter((one) => isPersonal(one) && bearsSurnameFirst(one));
  return bearer(family.filter((one) => !gender || !one.gender || one.gender === gender), run);
}

/** "Park Ji-hoon": before a given name so written, a surname of Korea, though it is a word elsewhere. */
export const isFamilyBefore = (word: string, given: string): boolean =>
  FAMILIES.has(word.toLowerCase()) && /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(given) &&
  given.toLowerCase().split('-').every((part) => SYLLABLE.test(part));

/** "Gerald (Foo) Yong Siang": a given name of another language before a surname of China. */
export const isFamilyInside = ([, family, ...given]: readonly string[], word: string): boolean =>
  family === word && given.length === 2 && given.every((part) => SYLLABLE.test(part));

/** Is the first word of this name its surname? */
function bearsSurnameFirst({ core: [first = '', ...given] }: Cluster): boolean {
  if (!FAMILIES.has(first)) return false;
  const parts = given.flatMap((word) => word.split('-'));
  if (parts.length === 2) return parts.every((part) => SYLLABLE.test(part));
  return given.length === 1 && !GIVEN_AS_OFTEN.has(first) && SHORT.test(given[0] ?? '');
}

const FAMILIES = wordSet(
  'wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang ' +
  'feng yu dong xiao cheng cao yuan deng fu shen zeng peng lu lü su jiang cai jia ding wei xue ye yan pan du dai xia ' +
  'zhong wen xi tian ren fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng ' +
  'long wan duan qian yin yi chang lai wong chan cheung lam leung kwok ho chow yip tsang tung tsai lau ng cheng tse ' +
  'poon mok choi lim ong goh teo koh chua low kim lee park choe jung jeong kang cho yoon yun jang oh seo shin kwon ' +
  'hwang ahn ryu yoo hong moon bae noh roh nam ban chung min ha joo heo',
);
/** Where one word follows, these are given names or plain words as often: "Kim Wilde", "Lee Marin". */
const GIVEN_AS_OFTEN = wordSet('kim lee park long chan moon ban min he song ha oh low');

const SOUND = '(?:[bpmfdtnlgkhjqxzcsrwy]|zh|ch|sh|hs|ts|kw|gw|hy|ky|gy|by|my|ph|th)?' +
  '(?:[aeiouü]{1,3}|y[aeiou]{1,2}|w[aeio]{1,2})(?:ng|n|m|k|p|t|l|r|h|w)?';
const SYLLABLE = new RegExp(`^${SOUND}$`);
const SHORT = new RegExp(`^(?:${SOUND}){1,2}$`);
