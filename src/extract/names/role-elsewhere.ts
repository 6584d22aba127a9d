/** What a sentence says that somebody is, and where they belong: for those whom the article gives no role beside. */
import type { Document } from '../../text/document.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { wordSet } from '../../text/word-set.ts';
import type { FoundRole } from './found-role.ts';
import { givenNameGender } from './given-names.ts';
import type { NameRun } from './name-run.ts';
import { headNear, isFullName, isInside, lower, opensPhrase, toRole } from './role-span.ts';

/** Longest of what a sentence says that somebody is, in tokens. */
const LONGEST = 20;

/** "Aiden Aimen ist Objektleiter im Betrieb", "Rosa Gil es la alcaldesa de Soto": what a sentence says they are. */
export function copula(doc: Document, lexicon: Lexicon, run: NameRun): FoundRole | null {
  if (run.words.length < 2 || !lexicon.copulas?.has(lower(doc, run.endToken))) return null;
  const first = run.endToken + 1;
  const head = headNear(doc, lexicon, first);
  if (head < 0 || isFullName(doc, head + 1)) return null;
  let end = head + 1;
  while (end - first < LONGEST && isInside(doc, lexicon, end) && !isFullName(doc, end)) end += 1;
  while (end > head + 1 && opensPhrase(lexicon, lower(doc, end - 1))) end -= 1;
  const start = lexicon.determiners.has(lower(doc, first)) && head > first ? first + 1 : first;
  return toRole(doc, lexicon, start, end, head, 'copula');
}

/** "Anna Kern von der Universität Köln": where somebody belongs, if the article gives no role. */
export function belonging(doc: Document, lexicon: Lexicon, run: NameRun): FoundRole | null {
  if (run.words.length < 2 || !lexicon.capitalisesNouns) return null;
  const from = run.endToken;
  if (!/^(?:von|vom|aus)$/.test(lower(doc, from))) return null;
  const first = /^(?:der|dem|den)$/.test(lower(doc, from + 1)) ? from + 2 : from + 1;
  if (lower(doc, from) !== 'vom' && first === from + 1) return null; // "von Köln": a place, or a part of the name
  let end = first;
  while (end - first < LONGEST_BODY && isPartOfBody(doc, end)) end += 1;
  while (end > first && !/^\p{Lu}/u.test(doc.tokens[end - 1]?.text ?? '')) end -= 1;
  const body = end > first ? toRole(doc, lexicon, first, end, first, 'affiliation') : null;
  return body && { ...body, gender: null };
}

/** Longest name of a body in tokens: "Gewerkschaft der Polizei in Berlin". */
const LONGEST_BODY = 6;

const isPartOfBody = (doc: Document, i: number): boolean => {
  const { text = '', kind } = doc.tokens[i] ?? {};
  if (kind !== 'word') return text === '-';
  return /^\p{Lu}/u.test(text) || (/^(?:der|für|in|des)$/.test(text) && /^\p{Lu}/u.test(doc.tokens[i + 1]?.text ?? ''));
};

/** "o montador Fabrício Nunes", "la tatuadora Rosa Gil": a noun of no list, between an article and a full name. */
export function plainNoun(doc: Document, lexicon: Lexicon, run: NameRun): FoundRole | null {
  const noun = run.firstToken - 1;
  const word = lower(doc, noun);
  const isFull = run.words.length > 1 && givenNameGender(run.words[0] ?? '') !== undefined && !run.honorific;
  const isNoun = doc.tokens[noun]?.text === word && PERSON_ENDINGS[lexicon.language]?.test(word) === true &&
    !NO_PERSONS.has(word);
  return isFull && isNoun && lexicon.determiners.has(lower(doc, noun - 1))
    ? toRole(doc, lexicon, noun, run.firstToken, noun, 'premodifier') : null;
}
/** Endings that a noun has for somebody by their work. */
const PERSON_ENDINGS: Readonly<Record<string, RegExp>> = {
  es: /(?:[aei]dora?|ista|[a-zñ]{3}er[oa]|[ae]nte|[aeiou]l[oó]g[oa])$/u,
  pt: /(?:[aei]dora?|ista|[a-z]{2}eir[oa]|[ae]nte|[aeiou]l[oó]g[oa])$/u,
};
const NO_PERSONS = wordSet(
  'restaurante presente siguiente reciente corriente cliente instante puente fuente frente mediante durante seguinte ' +
    'recente ponte fonte enero primero primera tercero tercera dinero número janeiro primeiro terceiro carreira ' +
    'bandeira carrera bandera manera brasileiro brasileira revista lista pista vista entrevista',
);
