/**
 * Which body an office is of where it says only "the college": "professor at the college" in an article that tells of
 * one college alone. On a card it would be any, so the body follows in brackets, with the offset of its name; where
 * several could be meant, the office stays as it is.
 */
import { lexiconFor } from '../extract/lexicon/index.ts';
import { askingNouns } from '../extract/sense/asking-nouns.ts';
import { pattern } from '../pattern.ts';
import type { Document, Span } from '../text/document.ts';
import { wordSet } from '../text/word-set.ts';
import { FIRST, mentionsOf } from './name-mentions.ts';
import { oncePerVoice } from './once-per-voice.ts';
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
/** Letters of a role with its body under a name. */
const LONGEST = 110;

/** null where the role or the headline tells the body, or nothing tells which one it is. */
export const bodyOfOffice = oncePerVoice((planning, { name, role }): Span | null => {
  const noun = role === null ? null : nounIn(role, planning.document.language);
  return role === null || noun === null ? null : readBody(planning, name, role, noun);
});

/** "instituts" of "Leiter des Instituts" is "institut", as the lists have it. */
function nounIn(role: string, language: string): string | null {
  const told = OF_NOUN.exec(role)?.slice(1).find(Boolean)?.toLowerCase() ?? '';
  const lists = [lexiconFor(language).institutions, askingNouns(language)?.bodies, MORE];
  const isBody = (noun: string): boolean => !OF_MANY.has(noun) && lists.some((list) => list?.has(noun) === true);
  return formsOf(told, language).find(isBody) ?? null;
}

/** A word with its ending and, in German, without that of a genitive. */
const formsOf = (word: string, language: string): string[] =>
  language === 'de' ? [word, word.replace(/s$/u, ''), word.replace(/es$/u, '')] : [word];

function readBody(planning: Planning, name: string, role: string, noun: string): Span | null {
  const { document, sheet } = planning;
  const [body, other] = (sheet.organisations ?? []).filter((one) => isOfNoun(one.name, noun, document.language));
  const at = body === undefined || other !== undefined ? null : officeAt(planning, name, role);
  if (body === undefined || at === null) return null;
  const isTold = tellsAll(sheet.headline.text, body.name, document.language) || role.includes(body.name);
  return isTold || role.length + body.name.length > LONGEST ? null : subjectBefore(document, body.name, at);
}

/** "Lund College" of "college", and in German "Landgericht Kassel" of "gericht": more than the noun by itself. */
function isOfNoun(name: string, noun: string, language: string): boolean {
  const words = name.toLowerCase().split(/[\s-]/);
  if (language !== 'de') return words.length > 1 && words.includes(noun);
  const isHead = (word: string): boolean => formsOf(word, language).some((form) => form.endsWith(noun));
  return name.length > noun.length + GENITIVE && words.some(isHead);
}
const GENITIVE = 2;

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

/**
 * The body's name where a sentence before the office begins with it, so that the article tells of it: "Her father
 * taught at Eton College" does not, and the college of another may be meant.
 */
function subjectBefore(document: Document, name: string, at: number): Span | null {
  const before = document.text.slice(0, at);
  for (const span of mentionsOf(before, name, FIRST)) {
    const sentence = sentenceSpanAt(document, span.start);
    if (sentence !== null && ARTICLE.test(before.slice(sentence.start, span.start))) return span;
  }
  return null;
}
/** What may stand before the name of a subject: nothing, or an article. */
const ARTICLE = /^(?:(?:the|la|le|les|el|los|las|il|lo|i|gli|o|a|os|as|der|die|das)\s|l[’'])?$/iu;
