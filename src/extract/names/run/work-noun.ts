/**
 * Nouns for somebody by their work that no list holds: "traghettatore", "ramoneur", "barqueiro". By their ending alone
 * they may be a thing or an adjective, so they are asked of only where a phrase stands at somebody's full name.
 */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { givenNameGender } from '../words/given-names.ts';
import { isRole } from '../words/name-kind.ts';
import type { NameRun } from '../words/name-run.ts';
import { isPlace } from '../words/places.ts';

/** Shorter words end so by chance. */
const SHORTEST = 6;

/** @param word in lower case, as it stands in the midst of a sentence */
export const tellsWork = (lexicon: Lexicon, word: string): boolean =>
  isRole(lexicon, word) || lexicon.work?.nouns.has(word) === true ||
  (lexicon.work?.endings.test(word) === true && isNounOfWork(lexicon, word));

/** "la representante Ana Gil", "la critica": adjectives and participles, too, where the caller knows it for a noun. */
export const tellsWorkAsNoun = (lexicon: Lexicon, word: string): boolean =>
  tellsWork(lexicon, word) || lexicon.work?.nominalised?.has(word) === true ||
  (lexicon.work !== undefined && PARTICIPLE.test(word) && isNounOfWork(lexicon, word));

const PARTICIPLE = /(?:[ae]nte|ant)$/u;

const isNounOfWork = ({ work, common, between }: Lexicon, word: string): boolean =>
  word.length >= SHORTEST && ![work?.not, common, between].some((set) => set?.has(word));

/** Has the name a given name that people bear, and another? At such a one an unknown noun is told. */
export const isFullyNamed = ({ words, honorific }: NameRun): boolean =>
  words.length > 1 && !honorific && givenNameGender(words[0] ?? '') !== undefined;

/** "Platzwart", "Küfer": by wider endings still, of German nouns; "Grazer" tells where somebody is from. */
export const isGermanWorker = (lexicon: Lexicon, noun: string): boolean =>
  tellsWork(lexicon, noun.toLowerCase()) || (isMadeNoun(lexicon, noun.toLowerCase()) && !isOrigin(lexicon, noun));

const isMadeNoun = ({ work, common, between, institutions, people }: Lexicon, word: string): boolean =>
  work?.before?.test(word) === true && ![work.not, common, between, institutions, people].some((set) => set.has(word));

/** "Grazer", "Norweger": where somebody is from. */
const isOrigin = ({ demonyms, language }: Lexicon, noun: string): boolean =>
  demonyms.has(noun.toLowerCase()) ||
  ['', 'en', 'e'].some((ending) => isPlace(noun.replace(/er(?:in)?$/u, '') + ending, language));
