/**
 * What someone is, in languages where the noun of a role stands before its complements: "ministre de la Culture X",
 * "ministre de la Culture, X,", "X, présidente de l'association,". The longest of these wins.
 */
import type { Document } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { bareBefore } from './bare-role.ts';
import { appositiveBehind, bracketed, skipBrackets } from './appositive-behind.ts';
import { fieldsEnd } from '../run/field-list.ts';
import type { FoundRole } from './found-role.ts';
import { GENITIVE_ARTICLE, inSubjectForm, isGenitiveOfRole } from './german-case.ts';
import { givenNameGender } from '../words/given-names.ts';
import { isObliqueGiven } from '../words/inflection.ts';
import { firstOffice } from './joined-offices.ts';
import { isKnownOrganisation } from '../words/known-organisations.ts';
import { isBodyAfterRole, isRole } from '../words/name-kind.ts';
import type { NameRun } from '../words/name-run.ts';
import { belonging, copula, plainNoun, predicateBefore } from './role-elsewhere.ts';
import {
  isCountBehind, isFullName, isInside, isNumbering, isOtherGender, isSmallWord, lower, opensPhrase, saysLess, toRole,
} from '../run/role-span.ts';
import { opensSeat } from './seat-of-office.ts';
import { sideAtTrial } from './side-at-trial.ts';
import { isSubjectOffice } from './subject-office.ts';
import { toldBefore } from './told-before.ts';
import { toldNext } from './told-next.ts';
import { wholeFrom } from './whole-from.ts';
import { isWorkAtName, isWorkBehindArticle } from './work-at-name.ts';
import { isFullyNamed, tellsWork } from '../run/work-noun.ts';

/** Longest role before a name, in tokens. */
const BEFORE = 14;

/** @param others the full names of people that the article names, by where they start */
export function headFirstRole(
  doc: Document, lexicon: Lexicon, runs: readonly NameRun[], others: ReadonlyMap<number, NameRun>,
): FoundRole | null {
  const full = runs.find(({ words }) => words.length > 1 && !isObliqueGiven(words[0] ?? ''));
  const found = runs.flatMap((run): (FoundRole | null)[] =>
    isSubjectForm(lexicon, run, full) ? [before(doc, lexicon, run), beforeTitle(doc, lexicon, run), appositiveBehind(doc, lexicon, run)] : [],
  );
  if (!found.some(Boolean)) found.push(...runs.map((run) => sideAtTrial(doc, lexicon, run)));
  if (!found.some(Boolean)) found.push(...runs.map((run) => bracketed(doc, lexicon, run)));
  if (!found.some(Boolean)) found.push(...runs.flatMap((run) => [copula(doc, lexicon, run), predicateBefore(doc, lexicon, run)]));
  if (!found.some(Boolean)) found.push(...runs.map((run) => plainNoun(doc, lexicon, run)));
  if (!found.some(Boolean)) found.push(...runs.map((run) => toldNext(doc, lexicon, run, others)));
  if (!found.some(Boolean)) found.push(...runs.map((run) => belonging(doc, lexicon, run)));
  if (!found.some(Boolean)) found.push(...runs.slice(0, 2).map((run) => toldBefore(doc, lexicon, run, others)));
  return found.reduce<FoundRole | null>(
    (best, role) => (role && (!best || rank(lexicon, role) > rank(lexicon, best)) ? role : best),
    null,
  );
}

const rank = (lexicon: Lexicon, role: FoundRole): number =>
  Math.min(role.text.split(/\s+/).length, 7) + (role.rule === 'premodifier' ? 0 : 0.5) -
  (saysLess(lexicon, role) ? 8 : 0);

/**
 * "Пресс-секретарь Громова": in another case, the name belongs to the role and does not bear it.
 * @param full the first run that gives the name in full, in the case of a subject
 */
function isSubjectForm(lexicon: Lexicon, run: NameRun, full: NameRun | undefined): boolean {
  if (isBodyAfterRole(run.words) && givenNameGender(run.words[0] ?? '') === undefined) return false;
  if (!lexicon.inflects) return true;
  if (run.words.length > 1) return !isObliqueGiven(run.words[0] ?? '');
  return !full || full.words.at(-1) === run.words[0];
}

/** The role before the name, next to it or across a comma that a second one closes. */
function before(doc: Document, lexicon: Lexicon, run: NameRun): FoundRole | null {
  const end = nameStart(doc, lexicon, run);
  const comma = lower(doc, end - 1) === ',';
  const isClosed = /^[,.:;)»”"–—-]$/.test(lower(doc, skipBrackets(doc, run.endToken)));
  const sentence = doc.sentences[run.sentence]?.firstToken ?? 0;
  const last = beforeBracket(doc, comma ? end - 1 : end); // "le maire (LR) Paul Morin"
  const known = phraseBefore(doc, lexicon, run, last, comma);
  if (comma && !isClosed) {
    const isSubject = known !== null && isSubjectOffice(doc, lexicon, run, known);
    return isSubject ? known : bareBefore(doc, lexicon, sentence, end - 1, run.words[0] ?? '');
  }
  if (known || !isFullyNamed(run)) return known;
  return phraseBefore(doc, lexicon, run, last, comma, (i) => isWorkBehindArticle(doc, lexicon, i));
}

/** Where the name begins with its honorifics: "…, le Dr X", "…, namens X". */
function nameStart(doc: Document, lexicon: Lexicon, run: NameRun): number {
  let end = run.firstToken;
  while (lexicon.honorifics.has(lower(doc, end - 1))) end -= 1;
  if (lower(doc, end - 1) === 'namens') return end - 1; // "ein Kind namens Trey"
  const isTitled = end < run.firstToken && lexicon.determiners.has(lower(doc, end - 1)) && lower(doc, end - 2) === ',';
  return isTitled ? end - 1 : end;
}

/**
 * "El director del hospital, el doctor Javier Luna, …", "a salué le président du jury, le Sénégalais Moussa Dia.": what
 * stands before somebody's calling or origin and its comma.
 */
function beforeTitle(doc: Document, lexicon: Lexicon, run: NameRun): FoundRole | null {
  let noun = run.firstToken - 1;
  while (lexicon.honorifics.has(lower(doc, noun))) noun -= 1; // "a urologista Dra. Rita Lopes"
  const isSetOff = lexicon.determiners.has(lower(doc, noun - 1)) && lower(doc, noun - 2) === ',';
  const isClosed = /^[,.:;)–—]$/.test(lower(doc, skipBrackets(doc, run.endToken)));
  if (lexicon.capitalisesNouns || !isSetOff || !isClosed || doc.tokens[noun]?.kind !== 'word') return null;
  const isOffice = tellsWork(lexicon, lower(doc, noun));
  const end = beforeBracket(doc, noun - 2);
  const role = phraseBefore(doc, lexicon, run, end, true) ??
    phraseBefore(doc, lexicon, run, end, true, (i) => isWorkBehindArticle(doc, lexicon, i));
  if (!role || isOtherGender(role.gender, run.words[0])) return null;
  return role.start === doc.tokens[firstWord(doc, lexicon, run, isOffice)]?.start ? role : null;
}

/**
 * The sentence's first token behind its article: of somebody told of later in it "…, el doctor X," may be another.
 * @param isStrict not what a verb of saying opens, or stands behind a possessive
 */
function firstWord(doc: Document, lexicon: Lexicon, run: NameRun, isStrict: boolean): number {
  const floor = doc.sentences[run.sentence]?.firstToken ?? 0;
  if (isStrict) return lexicon.determiners.has(lower(doc, floor)) ? floor + 1 : floor;
  let first = run.firstToken - 1;
  const last = Math.max(floor, first - FURTHEST);
  while (first > last && !lexicon.saying.has(lower(doc, first - 1))) first -= 1;
  while ([lexicon.determiners, lexicon.possessives].some((set) => set.has(lower(doc, first)))) first += 1;
  return first;
}
/** Tokens before a name in which its role may begin: a role of eleven, brackets, and somebody's calling. */
const FURTHEST = 40;

/** @param isHead is the noun of a role at that token */
function phraseBefore(
  doc: Document,
  lexicon: Lexicon,
  run: NameRun,
  end: number,
  comma: boolean,
  isHead = (i: number): boolean => isRole(lexicon, lower(doc, i)) || isWorkAtName(doc, lexicon, run, i),
): FoundRole | null {
  const sentence = doc.sentences[run.sentence]?.firstToken ?? 0;
  const last = comma ? beforeQuoted(doc, lexicon, end) : end;
  for (let i = last - 1; i >= sentence && end - i <= BEFORE; i--) {
    if (comma && lower(doc, i) === ')') i = beforeBracket(doc, i + 1) - 1; // "le maire (LR) de Vervins, Paul Morin,"
    const word = lower(doc, i);
    const isOfAnother = comma && lexicon.joins.has(lower(doc, i - 1)); // "le porte-parole de Paul Morel, Jean Salin,"
    if (i + 1 < end && isFullName(doc, i) && !isOfAnother) return null; // "Autorin Eva Lenz Tom Brandt"
    if (word === ',' && fieldsEnd(doc, lexicon, i) > 0) continue; // "ministra de Economía, Comercio y Empresa"
    if (comma && opensSeat(doc, lexicon, i)) continue;
    if (
      !isInside(doc, lexicon, i) ||
      (i === end - 1 && !comma && [lexicon.joins, lexicon.determiners, lexicon.conjunctions].some((set) => set.has(word)))
    )
      return null;
    const body =
      !comma &&
      i < end - 1 &&
      givenNameGender(run.words[0] ?? '') === undefined &&
      /^\p{Lu}/u.test(doc.tokens[end - 1]?.text ?? '');
    // "portavoz de la ONG Manos Abiertas", but "attaquant de l'AJ Auxerre Lassine Sinayoko"
    if (body && isRole(lexicon, word) && !endsKnownBody(doc, lexicon, end)) return null;
    if (!comma && i === end - 1 && isGenitiveOfRole(doc, lexicon, i)) return null; // "die Frau des Sängers Bo Lund"
    // "Ihr Mann Gerd hinterlässt Ida Lund": in German a complement ends in a noun
    if (lexicon.capitalisesNouns && i === end - 1 && isSmallWord(doc, i) && !isRole(lexicon, word)) return null;
    if (i === end - 1 && (isPreposition(doc, lexicon, i) || isVerbBefore(doc, lexicon, i, comma))) return null;
    if (!isHead(i) || isNumbering(doc, i)) continue;
    // "ministro de Defensa X": what an office is over may be a noun for somebody, too
    const isField = !lexicon.capitalisesNouns && /^\p{Lu}/u.test(doc.tokens[i]?.text ?? '');
    const head = comma || isField ? whoseHead(doc, lexicon, i) : i;
    const first = wholeFrom(doc, lexicon, comma ? firstOffice(doc, lexicon, head, sentence) : head, sentence);
    if (comma) return toRole(doc, lexicon, first, end, head, 'reverse-appositive');
    return inSubjectForm(doc, lexicon, toRole(doc, lexicon, first, end, head, 'premodifier'), { first, head, end });
  }
  return null;
}

/** Does a body of two words that we know end before the token? French, Italian. */
const endsKnownBody = ({ text, tokens }: Document, { bodyHeads }: Lexicon, end: number): boolean =>
  bodyHeads?.small !== undefined &&
  isKnownOrganisation(text.slice(tokens[end - LENGTH_OF_BODY]?.start ?? 0, tokens[end - 1]?.end ?? 0));
const LENGTH_OF_BODY = 2;

/** "le policier arrête Luc Roux": what stands before the verb is no office of his; "le pilote de chasse Luc Roux". */
const isVerbBefore = (doc: Document, lexicon: Lexicon, i: number, comma: boolean): boolean =>
  !comma && isSmallWord(doc, i) && !lexicon.joins.has(lower(doc, i - 1)) &&
  [lexicon.finite, lexicon.beforeName].some((verbs) => verbs?.test(lower(doc, i)) === true);

/** "fa capo ad Azalea": with an article "l'ad" is an office. */
const isPreposition = (doc: Document, lexicon: Lexicon, i: number): boolean =>
  /^\p{Ll}/u.test(doc.tokens[i]?.text ?? '') &&
  [lexicon.prepositions, lexicon.common].some((set) => set.has(lower(doc, i))) && !isCountBehind(doc, lexicon, i) &&
  !lexicon.determiners.has(lower(doc, i - 1)) &&
  !/['’]$/.test(lower(doc, i - 1));

/** "La abogada de la víctima, Ana Gil,": with a comma behind it the whole phrase is the name's, so its first noun leads. */
function whoseHead(doc: Document, lexicon: Lexicon, noun: number): number {
  // "la directora del comité organizador, Ana Gil,": what follows the noun of a body is its adjective
  const isAdjective = !lexicon.capitalisesNouns && lexicon.institutions.has(lower(doc, noun - 1));
  const office = isAdjective ? whoseHead(doc, lexicon, noun - 1) : noun;
  if (office < noun - 1) return office;
  if (isAdjectiveOfField(doc, lexicon, noun)) return noun - 3;
  const hasArticle = lexicon.determiners.has(lower(doc, noun - 1));
  const join = hasArticle && lexicon.joins.has(lower(doc, noun - 2)) ? noun - 2 : noun - 1;
  const isJoined = lexicon.joins.has(lower(doc, join)) || (lexicon.capitalisesNouns && GENITIVE_ARTICLE.test(lower(doc, join)));
  return isJoined && isRole(lexicon, lower(doc, join - 1)) ? join - 1 : noun;
}
/** "titolare della ditta costruttrice": of no listed body, but what an office is over. */
const isAdjectiveOfField = (doc: Document, lexicon: Lexicon, noun: number): boolean =>
  !lexicon.capitalisesNouns && isSmallWord(doc, noun - 1) && !isRole(lexicon, lower(doc, noun - 1)) &&
  !opensPhrase(lexicon, lower(doc, noun - 1)) && lexicon.joins.has(lower(doc, noun - 2)) &&
  isRole(lexicon, lower(doc, noun - 3));

/** "diputado y líder de Acción Humanista (lista verde), Tomás Hirsch,": the token after the role, before its brackets. */
function beforeBracket(doc: Document, end: number): number {
  if (lower(doc, end - 1) !== ')') return end;
  for (let i = end - 2; i > end - MOST_IN_BRACKETS; i--) if (lower(doc, i) === '(') return i;
  return end;
}
const MOST_IN_BRACKETS = 8;

/** "el técnico del “Decano”, Luis Gil,", "la directrice de « L’Écho », Anne Roux,": the token behind "of". */
function beforeQuoted({ tokens }: Document, { genitives, determiners }: Lexicon, end: number): number {
  if (tokens[end - 1]?.kind !== 'mark') return end;
  let opener = end - 2;
  while (end - opener < LONGEST_IN_MARKS && tokens[opener]?.kind !== 'mark') opener -= 1;
  let of = /^\p{Ll}{4,}$/u.test(tokens[opener - 1]?.text ?? '') ? opener - 2 : opener - 1; // "de la revista «Luz»"
  if (determiners.has(tokens[of]?.lower ?? '')) of -= 1;
  return tokens[opener]?.kind === 'mark' && genitives?.has(tokens[of]?.lower ?? '') === true ? opener : end;
}
/** Tokens of the name of a club, of a paper, of a work, with its marks. */
const LONGEST_IN_MARKS = 8;
