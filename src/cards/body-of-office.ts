/**
 * Which body an office is of where it says only "the college", or "party": "professor at the college" in an article
 * that names one college alone, "deputy party leader" behind "The Greens urged …". On a card it would be any, so the
 * body follows in brackets, with the offset of its name; where several could be meant, the office stays as it is.
 */
import { lexiconFor } from '../extract/lexicon/index.ts';
import { askingNouns } from '../extract/sense/asking-nouns.ts';
import { pattern } from '../pattern.ts';
import type { Span } from '../text/document.ts';
import { wordSet } from '../text/word-set.ts';
import { FIRST, mentionsOf } from './name-mentions.ts';
import type { Planning } from './planning.ts';
import { tellsAll } from './stems-in.ts';
import { sentenceSpanAt } from './where.ts';

/** "… at the college", "… del comité", "forum’s …": the noun of the body, which no name follows. */
const OF_NOUN = pattern(
  'u',
  String.raw`\s(?:(?:at|of|for|with|in) the|de la|de los|de las|del|du|da|do|della|dello|des|der|beim|vom) (\p{L}+)$|`,
  String.raw`\s(?:de l|dell)[’'](\p{L}+)$|^(?:the )?(\p{Ll}+)['’]s\s`,
);
const MORE = wordSet('forum foro fórum comité comitê comitato syndicat sindicato union academy');
/** Of clubs and parties an article often names one in full and means the other. */
const OF_MANY = wordSet(
  'club clube team equipo équipe squadra equipe party partido parti partito country city town village government ' +
    'gobierno gouvernement governo stadt gemeinde land verein vereins klub state world',
);
/** Offices of a party, a union or a body that the sentence before has to name. */
const BARE = pattern(
  'iu',
  '^(?:the )?(?:deputy |acting |interim )?(?:(?:party|group|union) (?:leader|chair(?:man|woman)?|secretary|whip|',
  'spokes(?:man|woman|person))|deputy leader)$|',
  '^(?:o |a |el |la |il |le )?(?:dirigente (?:regional|nacional|regionale|nazionale|sindical|sindicale)|porta-voz|',
  'portavoz|vocero|vocera|portavoce|porte-parole)$',
);
/** Letters of a role with its body under a name. */
const LONGEST = 110;

/** null where the role or the headline tells the body, or nothing tells which one it is. */
export function bodyOfOffice(planning: Planning, name: string, role: string): Span | null {
  const at = OF_NOUN.test(role) || BARE.test(role) ? officeAt(planning, name, role) : null;
  const body = at === null ? null : namedSo(planning, role, at) ?? toldBefore(planning, role, at);
  if (body === null) return null;
  const { document, sheet } = planning;
  const words = document.text.slice(body.start, body.end);
  const isTold = tellsAll(sheet.headline.text, words, document.language) || role.includes(words);
  return isTold || role.length + words.length > LONGEST ? null : body;
}

/** Where the office stands in the sentence of the name. */
function officeAt({ document }: Planning, name: string, role: string): number | null {
  for (const { start } of mentionsOf(document.text, name, FIRST)) {
    const sentence = sentenceSpanAt(document, start);
    const words = sentence === null ? '' : document.text.slice(sentence.start, sentence.end);
    const found = words.toLowerCase().indexOf(role.toLowerCase());
    if (sentence && found >= 0) return sentence.start + found;
  }
  return null;
}

/** The only body of the article whose name has that noun, told before the office. */
function namedSo({ sheet, document: { text, language } }: Planning, role: string, at: number): Span | null {
  const noun = OF_NOUN.exec(role)?.slice(1).find(Boolean)?.toLowerCase() ?? '';
  const nounsOfBodies = [lexiconFor(language).institutions, askingNouns(language)?.bodies, MORE];
  const isBody = nounsOfBodies.some((list) => list?.has(noun) === true);
  if (!isBody || OF_MANY.has(noun)) return null;
  const nouns = language === 'de' ? [noun, noun.replace(/e?s$/u, '')] : [noun];
  const named = (sheet.organisations ?? []).filter((one) => {
    const words = one.name.toLowerCase().split(/[\s-]/);
    return words.length > 1 && nouns.some((word) => words.includes(word));
  });
  const [body, other] = named;
  return other === undefined ? spanOf(text, body, at) : null;
}

/** The only body of the sentence that its paragraph opens with; behind a quotation, of the paragraph before. */
function toldBefore(planning: Planning, role: string, at: number): Span | null {
  const { document, sheet } = planning;
  // "tacle son porte-parole": whose it is, is asked elsewhere
  if (!BARE.test(role) || OWNED.test(document.text.slice(Math.max(0, at - LONGEST_POSSESSIVE), at))) return null;
  const own = sentenceSpanAt(document, at);
  const paragraph = own === null ? undefined : document.paragraphs[own.paragraph];
  if (own === null || paragraph === undefined) return null;
  const isQuoted = OPENS_QUOTED.test(document.text.slice(paragraph.start, paragraph.start + 2));
  const told = isQuoted ? document.paragraphs[own.paragraph - 1] : paragraph;
  const first = told && sentenceSpanAt(document, told.start);
  if (!first || first.end > at) return null;
  const named = (sheet.organisations ?? [])
    .flatMap((one) => spanOf(document.text, one, first.end, first.start) ?? []);
  const [body, other] = named;
  return body !== undefined && other === undefined ? body : null;
}
const OWNED = /(?<!\p{L})(?:son|sa|leur|su|suo|sua|loro|seu|its|their|whose|his|her)\s$/iu;
const LONGEST_POSSESSIVE = 8;
const OPENS_QUOTED = /^["“„«‹'‘–—]/u;

/** The body's name where it first stands from `from` on and before `end`. */
function spanOf(text: string, body: { name: string } | undefined, end: number, from = 0): Span | null {
  if (body === undefined) return null;
  const at = text.indexOf(body.name, from);
  return at >= 0 && at + body.name.length <= end ? { start: at, end: at + body.name.length } : null;
}
