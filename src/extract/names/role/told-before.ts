/**
 * "…, afirmou hoje o coordenador do Sindicato dos Motoristas. / Hélder Meneses falava à imprensa.": agencies give the
 * office first and the name in the next sentence, which tells where they spoke. Whom it opens with, in full and with no
 * word of who that is, is whoever spoke in the sentence before, where the article has named nobody yet.
 */
import type { Document } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { FoundRole } from './found-role.ts';
import { isRole } from '../words/name-kind.ts';
import type { NameRun } from '../words/name-run.ts';
import { isInside, isOtherGender, lower, opensPhrase, toRole } from '../run/role-span.ts';
import { isFullyNamed } from '../run/work-noun.ts';

/** Of the sentences in which an office may come before its name: a headline, a teaser and a lead of two. */
const LEAD = 5;
/** Longest office with what it is of, in tokens. */
const LONGEST = 14;

/** @param others the full names of people, by where they start */
export function toldBefore(
  doc: Document, lexicon: Lexicon, run: NameRun, others: ReadonlyMap<number, NameRun>,
): FoundRole | null {
  const before = doc.sentences[run.sentence - 1];
  if (!before || run.sentence > LEAD || !isFullyNamed(run) || !opensSentence(doc, lexicon, run)) return null;
  if (isAnotherNamedBefore(run, others)) return null;
  const role = speakingOffice(doc, lexicon, before.firstToken, before.endToken);
  return isOtherGender(role?.gender, run.words[0]) ? null : role;
}

/** "Hélder Meneses falava à imprensa" tells when whoever has spoken did; "Juan Ruiz respondió" may be another. */
const opensSentence = (doc: Document, lexicon: Lexicon, run: NameRun): boolean =>
  run.titleToken === doc.sentences[run.sentence]?.firstToken &&
  lexicon.callings?.speaking?.has(lower(doc, run.endToken)) === true;

/** "disse", "ha detto" */
const says = (lexicon: Lexicon, verb: string, next: string): boolean =>
  lexicon.saying.has(verb) || (lexicon.auxiliaries?.has(verb) === true && lexicon.saying.has(next));

const isAnotherNamedBefore = (run: NameRun, others: ReadonlyMap<number, NameRun>): boolean =>
  [...others.values()].some((other) => other.start < run.start && other.words.join(' ') !== run.words.join(' '));

/** The office of whoever speaks in the sentence, with what it is of: behind a verb of saying, or opening it. */
function speakingOffice(doc: Document, lexicon: Lexicon, first: number, end: number): FoundRole | null {
  for (let article = end - 1; article >= first; article--) {
    if (!lexicon.definite?.has(lower(doc, article))) continue;
    const head = article + 1;
    if (!isOffice(lexicon, lower(doc, head))) continue;
    const last = phraseEnd(doc, lexicon, head, end);
    const isOfSomething = last > head + 1;
    const isSubject = article === first && says(lexicon, lower(doc, last), lower(doc, last + 1));
    if (isOfSomething && (isSubject || isTag(doc, lexicon, first, article)))
      return toRole(doc, lexicon, head, last, head, 'copula');
  }
  return null;
}

const isOffice = (lexicon: Lexicon, noun: string): boolean =>
  isRole(lexicon, noun) && !lexicon.ties?.has(noun) && !lexicon.people.has(noun);

/** "afirmou hoje o coordenador", "sagte am Montag der Chef": a verb of saying, and when. */
function isTag(doc: Document, lexicon: Lexicon, first: number, article: number): boolean {
  for (let i = article - 1; i >= first && article - i <= LONGEST_TIME; i--) {
    if (lexicon.saying.has(lower(doc, i))) return true;
    if (doc.tokens[i]?.kind !== 'word' || lexicon.definite?.has(lower(doc, i))) return false;
  }
  return false;
}
const LONGEST_TIME = 4;

function phraseEnd(doc: Document, lexicon: Lexicon, head: number, end: number): number {
  let last = head + 1;
  while (last < end && last - head < LONGEST && isInside(doc, lexicon, last)) last += 1;
  while (last > head + 1 && opensPhrase(lexicon, lower(doc, last - 1))) last -= 1;
  return last;
}
