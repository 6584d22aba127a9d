/** Whether somebody whom the article calls by one word is a man or a woman, where that may be a given name. */
import type { Document } from '../../text/document.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Gender, Lexicon } from '../lexicon/lexicon.ts';
import { givenNameGender, isAlsoWord } from './words/given-names.ts';
import type { NameRun } from './words/name-run.ts';

/** "Craig", but not "Cllr Craig", "Dr Ryan": behind such a title stands a surname. */
export function firstNameGender({ tokens }: Document, { language }: Lexicon, run: NameRun): SomeGender | null {
  const { words: [name = '', more], firstToken, titleToken } = run;
  if (more !== undefined || isAlsoWord(name)) return null;
  const title = language === 'en' && titleToken < firstToken ? (tokens[firstToken - 1]?.lower ?? '') : '';
  return BEFORE_SURNAMES.has(title.replace(/\.$/, '')) ? null : (givenNameGender(name) ?? null);
}
type SomeGender = Extract<Gender, 'female' | 'male'>;

const BEFORE_SURNAMES = wordSet(
  'cllr councillor coun cr deputy senator sen dr doctor prof professor judge justice sgt sergeant det detective insp ' +
  'inspector supt superintendent pc dc ds di dci constable capt captain lt col maj gen officer commissioner',
);
