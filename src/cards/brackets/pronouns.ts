/**
 * "He" of whom the sentence before says who it is: the only person there, of the pronoun's gender, and nobody else in
 * between who might be meant. English alone: where things have a gender, too, nobody is sure.
 */
import { lexiconFor } from '../../extract/lexicon/index.ts';
import { isCapital } from '../../extract/sense/passage.ts';
import { DAYS } from '../../extract/sense/pronouns.ts';
import { tokensIn } from '../../extract/sense/tokens-in.ts';
import type { Document, Sentence, Token } from '../../text/document.ts';
import type { Planning } from '../planning.ts';
import { sentenceSpanAt } from '../where.ts';
import { castOf, HE_OR_SHE } from './cast.ts';
import type { Filling } from './filling.ts';
import { withTitle } from './short-names.ts';

type Person = Planning['sheet']['people'][number];

/** By the word as it is written: "her" may be whom somebody saw, "Her" at the head of a sentence owns something. */
const OWNERS: ReadonlyMap<string, 'male' | 'female'> = new Map([['his', 'male'], ['His', 'male'], ['Her', 'female']]);
const ALL: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...HE_OR_SHE, ['his', 'male'], ['him', 'male'], ['himself', 'male'],
  ['her', 'female'], ['hers', 'female'], ['herself', 'female'],
]);
/** Sentences back that may say no more than "he": beyond them a reader has forgotten. */
const REACH = 3;

export const genderOfPronoun = (lower: string): 'male' | 'female' | null => ALL.get(lower) ?? null;

/** Null where anything is unsure. */
export function pronounFilling(planning: Planning, { start, end }: Token): Filling | null {
  const { document } = planning;
  const own = sentenceSpanAt(document, start);
  const word = document.text.slice(start, end);
  const gender = HE_OR_SHE.get(word.toLowerCase()) ?? OWNERS.get(word);
  if (document.language !== 'en' || own === null || gender === undefined || isInSpeech(planning, start)) return null;
  const wanted = { gender, isSaying: saysSo(document, end) };
  const who = isAloneIn(planning, own, start) ? antecedent(planning, own, wanted) : null;
  if (who?.start === undefined || isNamed(planning, own, who)) return null;
  const isSubject = HE_OR_SHE.has(word.toLowerCase());
  const titled = withTitle(document, who, who.start, start);
  // a sentence does not open with a small letter
  const from = start === own.start && !/^\p{Lu}/u.test(document.text.slice(titled, who.start)) ? who.start : titled;
  const put = isSubject ? { start: from, end: who.end ?? who.start } : owned(document, who);
  return put === null || document.text.slice(put.start, put.end).trim() === '' ? null : { start, end, put };
}

const isInSpeech = ({ sheet }: Planning, at: number): boolean =>
  sheet.quotes.some(({ start, end }) => at >= start && at < end);

/** Nobody before the pronoun in its sentence, by name or as "the driver". */
function isAloneIn(planning: Planning, own: Sentence, at: number): boolean {
  const before = tokensIn(planning.document, { start: own.start, end: at });
  const part: Sentence = { ...own, endToken: own.firstToken + before.length };
  const isName = (token: Token): boolean => isCapital(token) && !DAYS.has(token.lower);
  return castOf(planning).namedIn(part).length === 0 && !before.slice(1).some(isName);
}

const isNamed = (planning: Planning, own: Sentence, who: Person): boolean =>
  castOf(planning).namedIn(own).includes(who);

interface Wanted {
  gender: 'male' | 'female';
  /** "He said": whoever spoke before goes on. */
  isSaying: boolean;
}

/** The only person of the sentence before, or of one before that, where those between say no more than "he". */
function antecedent(planning: Planning, own: Sentence, wanted: Wanted): Person | null {
  const { document } = planning;
  const at = document.sentences.indexOf(own);
  for (let back = 1; back <= REACH; back += 1) {
    const sentence = document.sentences[at - back];
    if (!sentence || document.paragraphs[sentence.paragraph]?.kind !== 'text') return null;
    const pronouns = gendersIn(document, sentence);
    if (hasSpeechOf(planning, sentence, wanted.gender)) return null;
    if (pronouns.some((gender) => gender !== wanted.gender)) return null;
    if (castOf(planning).namedIn(sentence).length > 0) return onlyIn(planning, sentence, wanted);
    if (pronouns.length === 0) return null;
  }
  return null;
}

function onlyIn(planning: Planning, sentence: Sentence, { gender, isSaying }: Wanted): Person | null {
  const { document, sheet } = planning;
  const { namedIn, genderOf, firstNamed } = castOf(planning);
  const [who, other] = namedIn(sentence);
  if (!who || other !== undefined || (genderOf(who) ?? soleGender(sheet, document)) !== gender) return null;
  const name = firstNamed(sentence);
  const ahead = document.tokens.slice(sentence.firstToken, name);
  // "he says he admired Malcolm X": somebody else
  if (ahead.some(({ lower }) => ALL.has(lower))) return null;
  if (hasOtherClause(document.tokens.slice(name, sentence.endToken))) return null;
  const beside = [document.tokens[name - 1], ...document.tokens.slice(name + 1, name + 1 + BESIDE)];
  const saying = lexiconFor(document.language).saying;
  const isSource = ahead.length > EARLY && beside.some((token) => token && saying.has(token.lower));
  // "The other was hit, Belmar said. He is an officer": the source is none of those whom he speaks of
  return isSource && !isSaying ? null : who;
}

/** "Vilas leads the list, but the king of clay drew nearer": somebody else acts behind the comma. */
const hasOtherClause = (tokens: readonly Token[]): boolean =>
  tokens.some(({ text, lower }, at) => {
    const before = tokens[at - 1]?.text;
    if (text === ';') return true;
    return before === ',' && CLAUSE.has(lower) && !ALL.has(tokens[at + 1]?.lower ?? '');
  });
const CLAUSE: ReadonlySet<string> = new Set(['but', 'while', 'and', 'whereas', 'although', 'though', 'yet']);

/** Words before a name that opens its sentence: "On Friday, manager …". */
const EARLY = 5;
/** Words behind a name in which "said" stands: "Hall, the mayor, said". */
const BESIDE = 3;

/** "He said", "he added". */
const saysSo = (document: Document, end: number): boolean =>
  tokensIn(document, { start: end, end: end + NEXT }).slice(0, 1)
    .some(({ lower }) => lexiconFor(document.language).saying.has(lower));
/** The next word stands within so many letters. */
const NEXT = 24;

const gendersIn = ({ tokens }: Document, { firstToken, endToken }: Sentence): ('male' | 'female')[] =>
  tokens.slice(firstToken, endToken).flatMap(({ lower }) => ALL.get(lower.replace(/['’].*$/u, '')) ?? []);

/** "“He was my friend,” Smith said. He …": the first or the second of them? */
function hasSpeechOf({ document, sheet }: Planning, sentence: Sentence, gender: 'male' | 'female'): boolean {
  const said = sheet.quotes.filter(({ start, end }) => start < sentence.end && end > sentence.start);
  return said.some((quote) => tokensIn(document, quote).some(({ lower }) => ALL.get(lower) === gender));
}

/** A name of no known gender, in an article that knows but one "he" or "she". */
function soleGender(sheet: Planning['sheet'], { tokens }: Document): 'male' | 'female' | null {
  if (sheet.people.length > 1) return null;
  const genders = new Set(tokens.flatMap(({ lower }) => ALL.get(lower) ?? []));
  const [only, other] = [...genders];
  return other === undefined ? (only ?? null) : null;
}

/** "His book": the words "Rosa Medina's", where the article has them. */
function owned({ text }: Document, { name, start }: Person): { start: number; end: number } | null {
  for (const form of [`${name}’s`, `${name}'s`]) {
    const at = text.indexOf(form);
    if (at >= 0 && start !== undefined) return { start: at, end: at + form.length };
  }
  return null;
}
