/** "Bergallo: “Lo creyeron antes que yo”": in a title, the one word before a quotation's colon is who says it. */
import type { Document } from '../../../text/document.ts';
import { isRomance, type Lexicon } from '../../lexicon/lexicon.ts';
import { isRole } from '../words/name-kind.ts';

/**
 * Does the article begin with a word at token `i` that only a colon parts from a quotation, with or without an aside
 * ("Bergallo, tras el ascenso: “…”")? A noun for people, bodies or what is said ("Conclusión: “…”") names nobody.
 */
export function namesSpeakerOfTitle(doc: Document, lexicon: Lexicon, i: number): boolean {
  const word = doc.tokens[i];
  if (!isRomance(lexicon) || !word || i !== 0 || !/^\p{Lu}\p{Ll}{3,}$/u.test(word.text)) return false;
  const colon = doc.tokens[i + 1]?.text === ',' ? colonBehind(doc, lexicon, i + 2) : i + 1;
  const isQuoted = doc.tokens[colon]?.text === ':' && OPENING.test(doc.tokens[colon + 1]?.text ?? '');
  return isQuoted && !isNoun(lexicon, word.lower);
}
const OPENING = /^["“«„]$/;

/** Behind a preposition, a few words on: "tras el ascenso:". */
function colonBehind(doc: Document, lexicon: Lexicon, first: number): number {
  if (!lexicon.prepositions.has(doc.tokens[first]?.lower ?? '')) return -1;
  for (let i = first + 1; i < first + LONGEST_ASIDE; i++) if (doc.tokens[i]?.text === ':') return i;
  return -1;
}
/** In tokens. */
const LONGEST_ASIDE = 10;

function isNoun(lexicon: Lexicon, lower: string): boolean {
  const one = [lower, lower.replace(/s$/, ''), lower.replace(/es$/, '')];
  const lists = [lexicon.people, lexicon.institutions, lexicon.common, lexicon.documents, lexicon.statements];
  return one.some((noun) => isRole(lexicon, noun) || lists.some((list) => list?.has(noun))) || ABSTRACT.test(lower);
}
const ABSTRACT = new RegExp(
  '(?:[cs]i[óo]n|[cs]ões|[sz]ione|[cs][ãa]o|tion|dades?|tades?|t[àé]|mi?ent[oe]s?|a[jg]e[ms]?|ism[oe]s?|' +
    '[ae]n[cz]i?as?|ura)$',
);
