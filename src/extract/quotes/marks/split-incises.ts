/**
 * Attributions inside the marks: «Опоры выдержат, — сказал мэр. — Мост стоит», « C'est grave, dit-il. Partons. »
 * The writer's words there are no words of the speaker's, so the quotation is cut into what was said before and after.
 */
import type { Document } from '../../../text/document.ts';
import { wordSet } from '../../../text/word-set.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isRole } from '../../names/words/name-kind.ts';
import type { Quotation } from './find-quotations.ts';

interface Incise {
  /** Token after the last word said before it. */
  from: number;
  /** Token from which speech goes on, or the end of the quotation. */
  to: number;
}

/** Longest attribution in tokens. */
const LONGEST = 24;

export function splitIncises(doc: Document, lexicon: Lexicon, quotations: readonly Quotation[]): Quotation[] {
  const { incise } = lexicon;
  if (!incise) return [...quotations];
  return quotations.flatMap((quotation) => {
    // «Mio figlio, ha detto il medico, è vivo», racconta Riva: a tag inside is hers where she has one outside
    const find = incise === 'either' && hasTagOutside(doc, lexicon, quotation) ? dashIncise : FIND[incise];
    return cut(doc, lexicon, quotation, find);
  });
}

/** Does a colon bring these words in, or a verb of saying come right behind them? */
function hasTagOutside({ tokens }: Document, lexicon: Lexicon, { first, last }: Quotation): boolean {
  if (tokens[first - 1]?.text === ':') return true;
  const from = tokens[last + 1]?.text === ',' ? last + 2 : last + 1;
  const isSameSentence = tokens[from]?.sentence === tokens[last]?.sentence || tokens[last + 1]?.text === ',';
  return isSameSentence && [0, 1, 2].some((step) => lexicon.saying.has(tokens[from + step]?.lower ?? ''));
}

type Find = (doc: Document, lexicon: Lexicon, at: number, end: number) => Incise | null;

function cut(doc: Document, lexicon: Lexicon, quotation: Quotation, find: Find): Quotation[] {
  const end = quotation.closed ? quotation.last : quotation.last + 1;
  const pieces: Quotation[] = [];
  let first = quotation.first;
  for (let i = quotation.first + 2; i < end; i++) {
    const incise = find(doc, lexicon, i, end);
    if (!incise) continue;
    pieces.push(piece(doc, quotation, first, incise.from - 1));
    if (incise.to >= end) return pieces;
    first = incise.to - 1;
    i = incise.to;
  }
  if (pieces.length === 0) return [quotation];
  const { last, paragraph, closed } = quotation;
  const start = doc.tokens[first + 1]?.start ?? quotation.start;
  return [...pieces, { start, end: quotation.end, first, last, paragraph, closed, carriesOn: false }];
}

/**
 * What was said up to token `last`; the opening mark, or the dash that hands back to the speaker, is its first token.
 */
const piece = (doc: Document, whole: Quotation, first: number, last: number): Quotation => ({
  start: first === whole.first ? whole.start : (doc.tokens[first + 1]?.start ?? whole.start),
  end: doc.tokens[last]?.end ?? whole.end,
  first, last, paragraph: whole.paragraph, closed: true,
  carriesOn: whole.carriesOn && first === whole.first,
});

const isDash = (doc: Document, i: number): boolean => /^[–—-]$/.test(doc.tokens[i]?.text ?? '');

/** "…, — сказал мэр. — …", "… —dijo Salas—. …", "… – ha spiegato Ferri –, …" */
function dashIncise(doc: Document, lexicon: Lexicon, at: number, end: number): Incise | null {
  if (!isDash(doc, at) || !(tagVerbAt(doc, lexicon, at + 1, end) || isStatement(doc, lexicon, at + 1))) return null;
  const pause = doc.tokens[at - 1]?.text === ',';
  let close = at + 1;
  while (close < end && close - at < LONGEST && !isDash(doc, close)) close += 1;
  if (close < end && !isDash(doc, close)) return null;
  let to = Math.min(end, close + 1);
  while (to < end && /^[.,;:]$/.test(doc.tokens[to]?.text ?? '')) to += 1;
  return { from: pause ? at - 1 : at, to };
}

/** "– il commento di Fabbri –", "– sono le parole della sindaca –": a noun for what is said, and whose it is. */
function isStatement({ tokens }: Document, { statements, genitives, determiners, copulas }: Lexicon, at: number): boolean {
  let noun = at;
  while (noun < at + MOST_BEFORE_NOUN && [determiners, copulas].some((set) => set?.has(tokens[noun]?.lower ?? '')))
    noun += 1;
  return noun > at && statements?.has(tokens[noun]?.lower ?? '') === true &&
    genitives?.has(tokens[noun + 1]?.lower ?? '') === true;
}
/** "sono queste le". */
const MOST_BEFORE_NOUN = 3;

/** "…, explique Jean Fabre. …", "…, a-t-il dit, …" */
function commaIncise(doc: Document, lexicon: Lexicon, at: number, end: number): Incise | null {
  const before = doc.tokens[at];
  if (!before || !/^[,!?…]$/.test(before.text)) return null;
  const verb = tagVerbAt(doc, lexicon, at + 1, end) || unheardParticiple(doc, lexicon, at + 1);
  if (!verb || isToSpeaker(doc, lexicon, at + 1, verb)) return null;
  if (!subjectFollows(doc, lexicon, at + 1, verb) && !subjectComes(doc, lexicon, verb + 1, end)) return null;
  let close = verb + 1;
  while (close < end && close - at < LONGEST && !/^[.,!?…]$/.test(doc.tokens[close]?.text ?? '')) close += 1;
  for (let told = 0; doc.tokens[close]?.text === ',' && tellsOfSpeaker(doc, lexicon, close + 1, told); told += 1)
    for (close += 1; close < end && !/^[.,!?…]$/.test(doc.tokens[close]?.text ?? '');) close += 1;
  if (close < end && !/^[.,]$/.test(doc.tokens[close]?.text ?? '')) return null;
  return { from: before.text === ',' ? at : at + 1, to: Math.min(end, close + 1) };
}

/** "conta.", "ha detto uscendo.", "confida il sacerdote.", "fa sapere lei.": and no "dice che", "dijo no". */
function standsAlone({ tokens }: Document, lexicon: Lexicon, verb: number): boolean {
  if (!lexicon.dropsSubject) return false;
  const { lower = '', text = '' } = tokens[verb + 1] ?? {};
  const isGerund = lexicon.gerund?.test(lower) === true && /^[.,]$/.test(tokens[verb + 2]?.text ?? '');
  return text === '.' || isGerund ||
    lexicon.determiners.has(lower) || lexicon.pronouns.has(lower) || isOwner(lexicon, lower);
}

/** "…, poi mi ha chiamato un ragazzo": what is done to whoever speaks is told by them. */
function isToSpeaker({ tokens }: Document, { dropsSubject }: Lexicon, from: number, verb: number): boolean {
  for (let i = from; dropsSubject && i < verb; i++) if (SPEAKERS.has(tokens[i]?.lower ?? '')) return true;
  return false;
}
const SPEAKERS = wordSet('mi me ci nos');

/** ", de l'Université de Liège, qui a dirigé les travaux": where they belong, and then what they did. */
function tellsOfSpeaker(doc: Document, lexicon: Lexicon, i: number, told: number): boolean {
  const { genitives, determiners, relatives } = lexicon;
  if (told > 0 && relatives.has(doc.tokens[i]?.lower ?? '')) return true;
  const body = determiners.has(doc.tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
  const isOf = genitives?.has(doc.tokens[i]?.lower ?? '') === true && /^\p{Lu}/u.test(doc.tokens[body]?.text ?? '');
  return isOf || isAppositive(doc, lexicon, i);
}

/** ", délégué syndical", ", 62 ans": what the writer adds about the speaker. */
const isAppositive = (doc: Document, lexicon: Lexicon, i: number): boolean =>
  doc.tokens[i]?.kind === 'number' ||
  isRole(lexicon, doc.tokens[i]?.lower ?? '') ||
  ((lexicon.determiners.has(doc.tokens[i]?.lower ?? '') ||
    lexicon.roleModifiers?.test(doc.tokens[i]?.lower ?? '') === true) &&
    isRole(lexicon, doc.tokens[i + 1]?.lower ?? ''));

/** The verb of saying that begins at `at`, past auxiliaries and inverted pronouns: its token, or 0. */
export function tagVerbAt(doc: Document, lexicon: Lexicon, at: number, end: number): number {
  for (let i = at; i < Math.min(end, at + 5); i++) {
    const lower = doc.tokens[i]?.lower ?? '';
    if (lexicon.saying.has(lower)) return i;
    const isBeforeInfinitive = i > at && isInfinitiveOfSaying(lexicon, lower, doc.tokens[i + 1]?.lower ?? '');
    if (!lexicon.between.has(lower) && !isBeforeInfinitive && !(i > at && lexicon.pronouns.has(lower))) return 0;
  }
  return 0;
}

/** "ha tenuto a precisare", "a tenu à préciser": a preposition between the two verbs. */
export const isInfinitiveOfSaying = ({ prepositions, saying }: Lexicon, before: string, verb: string): boolean =>
  prepositions.has(before) && saying.has(verb) && /r[ei]?$/.test(verb);

/** "…, a présenté mardi Paul Roy, …": a participle that no list has, where an auxiliary opens the attribution. */
function unheardParticiple({ tokens }: Document, { auxiliaries }: Lexicon, at: number): number {
  const isVerb = auxiliaries?.has(tokens[at]?.lower ?? '') && /(?:é|i|u|is|it)$/.test(tokens[at + 1]?.lower ?? '');
  const isName = [2, 3, 4].some((k) => isFullName(tokens, at + k));
  return isVerb && isName ? at + 1 : 0;
}

/** "…, s'étonnait auprès du journal Paul Roy, …": past what tells to whom, where or when, to a name or an office. */
function subjectComes({ tokens }: Document, lexicon: Lexicon, from: number, end: number): boolean {
  const { prepositions, common, determiners, dropsSubject } = lexicon;
  const opens = prepositions.has(tokens[from]?.lower ?? '') || common.has(tokens[from]?.lower ?? '') ||
    tokens[from]?.lower.startsWith('mi-');
  if (!opens || dropsSubject) return false;
  for (let i = from + 1; i < Math.min(end, from + LONGEST_ADVERBIAL) && tokens[i]?.kind !== 'mark'; i++) {
    if (/^[.,!?…:;]$/.test(tokens[i]?.text ?? '')) return false;
    const isOffice = determiners.has(tokens[i]?.lower ?? '') && isRole(lexicon, tokens[i + 1]?.lower ?? '');
    if ((isFullName(tokens, i) || isOffice) && !prepositions.has(tokens[i - 1]?.lower ?? '')) return true;
  }
  return false;
}
const LONGEST_ADVERBIAL = 10;

/** Two capitals side by side: a given name and a surname. */
const isFullName = (tokens: Document['tokens'], i: number): boolean =>
  [tokens[i], tokens[i + 1]].every((token) => /^\p{Lu}\p{L}/u.test(token?.text ?? ''));

/**
 * French inverts: a pronoun on the verb or its auxiliary, or a name or a noun with its determiner after it. Where a verb
 * may lack its subject, it may stand alone ("…, conta. Diz que"), or with what is done beside it ("ha detto uscendo").
 */
function subjectFollows(doc: Document, lexicon: Lexicon, first: number, verb: number): boolean {
  for (let i = first; i <= verb + 1; i++)
    if (doc.tokens[i]?.text.startsWith('-') && lexicon.pronouns.get(doc.tokens[i]?.lower ?? '')) return true;
  const next = doc.tokens[verb + 1];
  if (!next) return false;
  if (standsAlone(doc, lexicon, verb)) return true;
  const opensPhrase = OPENS_PHRASE.test(next.lower) || isOwner(lexicon, next.lower);
  return next.kind === 'word' && (/^\p{Lu}/u.test(next.text) || opensPhrase);
}

/** "explique son mari", and no "dit mon frère", which whoever speaks would say. */
const isOwner = ({ possessives, otherOwners }: Lexicon, lower: string): boolean =>
  possessives.has(lower) && otherOwners?.has(lower) !== true;
const OPENS_PHRASE = /^(?:l[ea]s?|l['’]|une?|cet(?:te)?|ce|quelqu['’]une?)$/;

/** «Non lo so, dice Neri. Vedremo», «No lo sé —dice Gil—. Veremos»: some languages have both. */
const eitherIncise: Find = (...at) => dashIncise(...at) ?? commaIncise(...at);

const FIND = { dash: dashIncise, comma: commaIncise, either: eitherIncise } as const;
