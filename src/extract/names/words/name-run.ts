/** A capitalised run that names someone or something: where it stands and what stands right around it. */
import { pattern } from '../../../pattern.ts';
import type { Document, Span, Token } from '../../../text/document.ts';
import { oncePer } from '../../../text/memo.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';

export interface NameRun extends Span {
  /** The name's own words, possessive ending taken off. */
  words: string[];
  /** Token indices of the name proper, end exclusive. */
  firstToken: number;
  endToken: number;
  /** First token of the titles and honorifics that stand before the name in one run with it. */
  titleToken: number;
  sentence: number;
  /** The honorific right before the name, lower-cased: "mr", "sen." */
  honorific: string | null;
  /** Does a title (President, Coach) stand before it? */
  titled: boolean;
  possessive: boolean;
  /** Is it what somebody goes by on a platform? */
  isHandle?: true;
  /** What its form alone makes of it: "Rotary Club of Wick", "Polizei Hagenau", "Highway 61". */
  form?: 'organisation' | 'place';
  /** Where names change by case: what all cases of each word share, and is this the nominative? */
  stems?: string[];
  nominative?: boolean;
}

export const CAPITAL = /^\p{Lu}/u;
/** Lower-case words inside a name. */
export const PARTICLES = new Set(
  ('ap de del dela della delos di da do dos das du des la le los las van von der den ter ten bin ibn al el ben y e ' +
    "de' af av zu zur und arap ole wa binti binte").split(' '),
);

/** "De la Torre", "De las Heras" */
export const ARTICLE_IN_SURNAME = /^l[ao]s?$/;

/** "El Mehdi Tazi", "Ould Ahmed Salem": what a given name may stand behind and is no part of another name. */
export const OPENS_ARAB_NAME = /^(?:[EA]l|Abd[eou]l|Ould|Abou|Ben)$/;

/** "Asl Roma 1", "Ulss 6 Euganea", "Université Lyon 2": does the number at `at` tell which of these bodies is meant? */
export const isNumbered = (doc: Document, at: number, first: number): boolean =>
  /^\d{1,2}$/.test(doc.tokens[at]?.text ?? '') &&
  (NUMBERED.test(doc.tokens[first]?.text ?? '') || isOfDepartment(doc, at, first) ||
    (at - first > 1 && doc.tokens[at - 1]?.text === 'Nota')); // "Bateria Nota 10"
/** "Asl Roma 1" as a whole. */
export const isNumberedBody = (words: readonly string[]): boolean =>
  NUMBERED.test(words[0] ?? '') && words.some((word) => /^\d{1,2}$/.test(word));
const NUMBERED = /^(?:Asl|ASL|Ausl|AUSL|Ulss|ULSS|Usl|USL|Ats|ATS|Asst|ASST|Université)$/;

/** "l'association Solidarité 44", "le collectif Alerte 29": the number of a French department, behind a body's name. */
const isOfDepartment = (doc: Document, at: number, first: number): boolean =>
  /^\d{2}$/.test(doc.tokens[at]?.text ?? '') &&
  bodiesOfDepartments(doc).has(doc.text.slice(doc.tokens[first]?.start ?? 0, doc.tokens[at]?.end ?? 0));
const bodiesOfDepartments = oncePer(({ text }: Document): ReadonlySet<string> =>
  new Set([...text.matchAll(BEHIND_BODY_NOUN)].map(([, name = '']) => name)));
const BEHIND_BODY_NOUN = pattern(
  'gu',
  '(?:association|collectif|réseau|mouvement|coordination|syndicat|fédération|ONG) ',
  String.raw`(?=(\p{Lu}[^\n]{0,60}?\p{Ll} \d{2}))`,
);

/** "Haider al-Abadi", "Hafez el-Assad": an article written onto the surname. */
const ARTICLE_PREFIX = /^(?:al|el|ul|as|ad|ar|ash|an|bin)-\p{Lu}/u;
/** "Patricia d’Entremont", "Gonçalo Vaz d’Almeida"; in French, where a place begins so, it is a word of its own. */
const ELIDED = /^d['’]\p{Lu}\p{Ll}/u;
const ELIDES_IN_NAMES = new Set(['en', 'es', 'it', 'pt']);

export const isWrittenOnto = ({ language }: Lexicon, { text }: Token): boolean =>
  ARTICLE_PREFIX.test(text) || (ELIDES_IN_NAMES.has(language) && ELIDED.test(text));

/** Only white space without a line break stands between the two. */
export function adjoins(doc: Document, left: Token, right: Token): boolean {
  return left.end === right.start
    ? right.text === '&' || left.text === '&'
    : right.start - left.end === 1 && doc.text[left.end] !== '\n';
}
