/**
 * What the sentence behind somebody's name says that they are: "Ann Hale waited. She is a nurse in Leeds", "“It held,”
 * says Bo Tran. A ferryman with a bad chest, he …". It is of the one whom the sentence before is about, where it names
 * nobody else.
 */
import type { Document, Token } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isAnotherNamed } from './another-named.ts';
import { afterCopula, isQuoted, skipTime } from './appositive.ts';
import type { FoundRole } from './found-role.ts';
import { givenNameGender } from '../words/given-names.ts';
import type { NameRun } from '../words/name-run.ts';
import { opensRole, phraseEnd, toRole } from './role-phrase.ts';

export function pronounCopula(
  doc: Document, lexicon: Lexicon, run: NameRun, others: ReadonlyMap<number, NameRun>,
): FoundRole | null {
  const next = doc.sentences[run.sentence + 1]?.firstToken;
  if (next === undefined || run.possessive || isQuoted(doc, run)) return null;
  const found = beforePronoun(doc, lexicon, run, next) ?? behindPronoun(doc, lexicon, run, next);
  return found && isAbout(doc, lexicon, run, others) ? found : null;
}

/** Is the sentence about the one who is named in it, and about nobody else? */
function isAbout(doc: Document, lexicon: Lexicon, run: NameRun, others: ReadonlyMap<number, NameRun>): boolean {
  const [sentence, next] = [doc.sentences[run.sentence], doc.sentences[run.sentence + 1]];
  if (!sentence || !next) return false;
  const isFirst = run.titleToken === sentence.firstToken;
  if (!isFirst && !(next.paragraph === sentence.paragraph && isSpeaker(doc, lexicon, run))) return false;
  return !isAnotherNamed(doc, lexicon, run, others);
}

/** "She is a nurse", "He's the pilot" */
function behindPronoun(doc: Document, lexicon: Lexicon, run: NameRun, at: number): FoundRole | null {
  const [, pronoun = '', contracted] = /^(s?he)(['’]s)?$/.exec(doc.tokens[at]?.lower ?? '') ?? [];
  if (pronoun === '' || isOtherGender(run, pronoun === 'she')) return null;
  const first = contracted === undefined ? afterCopula(doc, at + 1) : skipTime(doc, at + 1);
  if (first < 0 || !/^(?:an?|the)$/.test(doc.tokens[first]?.lower ?? '')) return null;
  const end = phraseEnd(doc, lexicon, first);
  return opensRole(doc, lexicon, first, end) ? toRole(doc, lexicon, first, end, 'copula') : null;
}

/** "A ferryman with a bad chest, he has …" */
function beforePronoun(doc: Document, lexicon: Lexicon, run: NameRun, first: number): FoundRole | null {
  if (!/^an?$/.test(doc.tokens[first]?.lower ?? '')) return null;
  const comma = doc.tokens.slice(first, first + LONGEST).findIndex(({ text }) => text === ',') + first;
  const pronoun = doc.tokens[comma + 1]?.lower ?? '';
  if (comma < first || !/^s?he$/.test(pronoun) || isOtherGender(run, pronoun === 'she')) return null;
  const isWhole = phraseEnd(doc, lexicon, first) >= comma && opensRole(doc, lexicon, first, comma);
  return isWhole ? toRole(doc, lexicon, first, comma, 'copula') : null;
}
const LONGEST = 14;

/**
 * "“It held,” says Bo Tran.": behind words that tell of nobody else; of "“My mother waited,” says Bo Tran. She was a
 * nurse" the nurse is his mother.
 */
function isSpeaker(doc: Document, lexicon: Lexicon, run: NameRun): boolean {
  const [before, verb] = [doc.tokens[run.titleToken - 2], doc.tokens[run.titleToken - 1]];
  const says = (token: Token | undefined): boolean => lexicon.saying.has(token?.lower ?? '');
  const isTag = (says(verb) && isMark(before)) || (isMark(verb) && says(doc.tokens[run.endToken]));
  const paragraph = doc.paragraphs[doc.sentences[run.sentence]?.paragraph ?? -1];
  if (!isTag || !paragraph || (doc.tokens[run.titleToken - FURTHEST]?.start ?? -1) >= paragraph.start) return false;
  for (let i = run.titleToken - 1; i >= 0 && (doc.tokens[i]?.start ?? 0) >= paragraph.start; i--) {
    const { lower = '' } = doc.tokens[i] ?? {};
    if (OTHERS.test(lower) || lexicon.people.has(lower) || lexicon.roles.has(lower)) return false;
  }
  return true;
}
/** Tokens of a paragraph up to its speaker: who is told of in a longer one is not looked for. */
const FURTHEST = 300;
const isMark = (token: Token | undefined): boolean => /^["”’']$/.test(token?.text ?? '');
/** Somebody else may be meant by the next "he". */
const OTHERS = /^(?:s?he|him|her|his|hers)(?:['’].*)?$/;

const isOtherGender = ({ words: [first = ''] }: NameRun, isFemale: boolean): boolean =>
  givenNameGender(first) === (isFemale ? 'male' : 'female');
