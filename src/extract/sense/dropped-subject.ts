/**
 * Where a verb needs no pronoun: "Señaló que …", "“Nos equivocamos”, afirmó en mayo", "Acuden cada día …" are said and
 * done by somebody who stands before. Spanish, Italian and Portuguese; French has a pronoun behind its verb there.
 */
import { lexiconFor } from '../lexicon/index.ts';
import { wordSet } from '../../text/word-set.ts';
import { isCapital, lastWord, type Passage } from './passage.ts';

export const dropsPronouns = (language: string): boolean => lexiconFor(language).dropsSubject === true;
/** A subject behind its verb stands within so many words. */
const WITHIN = 3;

export const mayDrop = ({ known, document }: Passage): boolean =>
  known.speaker === null && dropsPronouns(document.language);
const isSaying = ({ tokens, document }: Passage, at: number): boolean =>
  lexiconFor(document.language).saying.has(tokens[at]?.lower ?? '');

export function saysWithoutSubject(passage: Passage, at: number): boolean {
  const next = passage.tokens.slice(at + 1, at + 1 + WITHIN);
  return mayDrop(passage) && isSaying(passage, at) && !next.some(isCapital);
}

/** "“Nos equivocamos”, afirmó en mayo": the words stand there, and nobody who said them. Where `mayDrop`. */
export function saysBehindSpeech(passage: Passage, at: number): boolean {
  const { tokens, words } = passage;
  const mark = tokens[at - 1]?.text === ',' ? tokens[at - 2] : tokens[at - 1];
  const isBehind = mark !== undefined && /^[”»"]$/.test(mark.text);
  const next = tokens.slice(at + 1, at + 1 + WITHIN);
  return isBehind && isSaying(passage, at) && !next.some((one) => isCapital(one) || words.definite.has(one.lower));
}

/** "El barco zarpó el lunes, añadió.": who? Where `mayDrop`. */
export function saysAtEnd(passage: Passage, at: number): boolean {
  const { tokens } = passage;
  const next = tokens[at + 1];
  const isEnd = next === undefined || /^[.;]$/.test(next.text);
  return isEnd && tokens[at - 1]?.text === ',' && isSaying(passage, at);
}

/**
 * "Tras la visita, indicó que …": behind when or where a verb of saying stands at once. "El alcalde, tras la visita,
 * indicó": the sentence begins with whoever did. Where `mayDrop`.
 */
export function saysBehindOpening(passage: Passage, at: number): boolean {
  const { tokens, document: { language } } = passage;
  if (tokens[at - 1]?.text !== ',' || !isSaying(passage, at)) return false;
  const opening = tokens.slice(0, at - 1);
  const head = opening.find(({ kind }) => kind === 'word')?.lower ?? '';
  const isOpener = lexiconFor(language).prepositions.has(head) || ADVERBS.has(head) || /ndo(?:se)?$/u.test(head);
  const next = tokens[at + 1]?.lower ?? '';
  return isOpener && SAID_WHAT.has(next) && !opening.some(({ text }) => text === ',');
}
const ADVERBS = wordSet('ya también así ayer hoy mañana luego già ieri oggi poi já ontem hoje depois');
const SAID_WHAT = wordSet('que che');

/** "…, a-t-il indiqué", "…, explique-t-elle": by whom? */
const INVERTED = /^-(?:t-)?(?:il|elle|ils|elles)$/u;

export function isInvertedTeller(passage: Passage, at: number): boolean {
  const { tokens, known } = passage;
  const lower = tokens[at]?.lower ?? '';
  if (known.speaker !== null || !lower.startsWith('-') || !INVERTED.test(lower)) return false;
  const isTold = known.names.some((name) => tokens.slice(0, at).some(({ text }) => text === lastWord(name)));
  return !isTold && (isSaying(passage, at - 1) || isSaying(passage, at + 1));
}

/** Verbs of many that open a sentence. */
const MANY_ACT: Readonly<Record<string, RegExp>> = {
  es: new RegExp(
    '^(?:saben|tienen|quieren|dicen|piden|hacen|están|pueden|deben|acuden|buscan|llevan|viven|esperan|creen|temen|' +
      'siguen|reciben|exigen|denuncian|reclaman|insisten|\\p{L}{2,}(?:ban|ían|ieron|aron))$',
    'u',
  ),
  it: new RegExp(
    '^(?:hanno|vogliono|possono|devono|dicono|sanno|fanno|vanno|stanno|chiedono|temono|vivono|' +
      // "Mancavano mani": what was missing, stands behind it
      '(?!mancav|serviv|bastav|restav|occorrev|arriv|seguiv|partir|nacq)\\p{L}{2,}(?:[aei]vano|[aei]rono))$',
    'u',
  ),
  pt: new RegExp(
    '^(?:estão|têm|querem|sabem|dizem|podem|devem|vão|fazem|pedem|vivem|tinham|foram|\\p{L}{2,}(?:avam|iam))$', 'u',
  ),
};
const DENIAL = /^(?:no|ya|tampoco|nunca|non|não)$/u;
/** Behind these another clause begins. */
const JOINS = /^(?:si|que|se|che|cuándo|cómo|come|porque|perché)$/u;
const OPENS_SUBJECT = new RegExp(
  '^(?:el|la|los|las|un[ao]?s?|il|lo|i|gli|le|[oa]s?|uma?|dos|tres|due|tre|dois|vari[oa]s|much[oa]s|molti|muit[oa]s)$',
  'u',
);
const NEAR = 2;

/** "Acuden cada día …", "No saben si …"; "Llegan los bomberos" names them behind the verb. */
export function dropsMany({ tokens, document: { language } }: Passage, at: number): boolean {
  const verb = DENIAL.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  if (MANY_ACT[language]?.test(tokens[verb]?.lower ?? '') !== true) return false;
  const next = tokens.slice(verb + 1, verb + 1 + NEAR);
  const joint = next.findIndex(({ lower }) => JOINS.test(lower));
  const own = joint < 0 ? next : next.slice(0, joint);
  return !own.some((one) => one.kind === 'number' || isCapital(one) || OPENS_SUBJECT.test(one.lower));
}
