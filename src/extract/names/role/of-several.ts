/**
 * A plural is no role of one person: "TDs Ann Lowe and Bo Tran", "The people's representatives, MLA Ann Lowe, Bo Tran,
 * …", „Die Gewerkschafter Jana Kern und …“. Who is told of so is one of them, and the article may say what else.
 */
import type { Document } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { FoundRole } from './found-role.ts';
import { isRole } from '../words/name-kind.ts';

export function isOfSeveral(doc: Document, lexicon: Lexicon, role: FoundRole): boolean {
  if (lexicon.language === 'en') return !ONE.test(role.text) && isEnglishPlural(lexicon, role.text);
  return lexicon.language === 'de' && isGermanPlural(doc, role);
}

/** "a nurse helping workers" */
const ONE = /^an?\s/i;

/**
 * The last word before what the noun is of or does: "the (representatives) of Lund", "head of communications" has
 * "head", "lawyer representing families" has "lawyer".
 */
function headOf(lexicon: Lexicon, text: string): string {
  const { prepositions, relatives } = lexicon;
  const words = text.match(/[\p{L}\p{N}'’.-]+|,/gu) ?? [];
  const lowers = words.map((word) => word.toLowerCase());
  const noun = lowers.findIndex((lower) => isRole(lexicon, lower) || isPlural(lexicon, lower));
  const isBehindNoun = (i: number): boolean => noun >= 0 && i > noun;
  const end = lowers.findIndex((lower, i) => i > 0 && (lower === ',' || prepositions.has(lower) ||
    relatives.has(lower) || (isBehindNoun(i) && lower.endsWith('ing'))));
  return words.at(end < 0 ? -1 : end - 1) ?? '';
}

function isEnglishPlural(lexicon: Lexicon, text: string): boolean {
  const noun = headOf(lexicon, text);
  if (/^\p{Lu}{2,}s$/u.test(noun)) return true; // "MPs"
  const lower = noun.toLowerCase();
  if (noun !== lower && /\s/.test(text)) return false; // "Palisade Partners"
  if (/(?:^|[^u])men$/.test(lower)) return true; // "spokeswomen"; no "acumen"
  return isPlural(lexicon, lower);
}

function isPlural(lexicon: Lexicon, lower: string): boolean {
  if (!/[^s]s$/.test(lower) || isRole(lexicon, lower)) return false;
  const singles = [lower.slice(0, -1), lower.replace(/ies$/, 'y'), lower.replace(/es$/, '')];
  return singles.some((one) => isRole(lexicon, one) || lexicon.people.has(one));
}

/** "die Gewerkschafter", "die Abgeordneten", "Richterinnen"; no "die Nachtschwester", "die Abgeordnete". */
function isGermanPlural({ text }: Document, { text: role, start, gender }: FoundRole): boolean {
  // "Berliner Abgeordnete": the last of the nouns that it begins with
  const noun = /\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)*/u.exec(role)?.[0].split(/\s/).at(-1) ?? '';
  if (noun.endsWith('innen')) return true;
  return /(?:^|\P{L})die\s$/iu.test(text.slice(Math.max(0, start - ARTICLE), start)) && gender !== 'female' &&
    /(?:er|en)$/.test(noun) && !OF_A_WOMAN.test(noun);
}
const OF_A_WOMAN = /(?:schwester|mutter|tochter)$/iu;
/** Letters of an article with what stands before it. */
const ARTICLE = 5;
