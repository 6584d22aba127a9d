/**
 * What someone is, in languages where the noun of a role stands before its complements: "ministre de la Culture X",
 * "ministre de la Culture, X,", "X, présidente de l'association,". The longest of these wins.
 */
import type { Document } from '../../text/document.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { bareBefore } from './bare-role.ts';
import { fieldsEnd } from './field-list.ts';
import type { FoundRole } from './found-role.ts';
import { inSubjectForm } from './german-case.ts';
import { givenNameGender } from './given-names.ts';
import { isObliqueGiven } from './inflection.ts';
import { isBodyAfterRole, isRole } from './name-kind.ts';
import type { NameRun } from './name-run.ts';
import { isPlace } from './places.ts';
import { belonging, copula, plainNoun } from './role-elsewhere.ts';
import { headNear, isFullName, isInside, lower, opensPhrase, toRole } from './role-span.ts';
import { isWeakNoun } from './weak-noun.ts';

/** Longest role in tokens, before a name and after it. */
const BEFORE = 11;
const AFTER = 20;

export function headFirstRole(doc: Document, lexicon: Lexicon, runs: readonly NameRun[]): FoundRole | null {
  const full = runs.find(({ words }) => words.length > 1 && !isObliqueGiven(words[0] ?? ''));
  const found = runs.flatMap((run): (FoundRole | null)[] =>
    isSubjectForm(lexicon, run, full) ? [before(doc, lexicon, run), after(doc, lexicon, run)] : [],
  );
  if (!found.some(Boolean)) found.push(...runs.map((run) => copula(doc, lexicon, run)));
  if (!found.some(Boolean)) found.push(...runs.map((run) => plainNoun(doc, lexicon, run)));
  if (!found.some(Boolean)) found.push(...runs.map((run) => belonging(doc, lexicon, run)));
  return found.reduce<FoundRole | null>(
    (best, role) => (role && (!best || rank(role) > rank(best)) ? role : best),
    null,
  );
}

const rank = (role: FoundRole): number =>
  Math.min(role.text.split(/\s+/).length, 7) + (role.rule === 'premodifier' ? 0 : 0.5);

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
  let end = run.firstToken;
  while (lexicon.honorifics.has(lower(doc, end - 1))) end -= 1;
  if (lower(doc, end - 1) === 'namens') end -= 1; // "ein Kind namens Trey"
  const comma = lower(doc, end - 1) === ',';
  const sentence = doc.sentences[run.sentence]?.firstToken ?? 0;
  const isClosed = /^[,.:;)»”"–—-]$/.test(lower(doc, skipBrackets(doc, run.endToken)));
  if (comma && !isClosed) return bareBefore(doc, lexicon, sentence, end - 1, run.words[0] ?? '');
  if (comma) end = beforeBracket(doc, end - 1);
  for (let i = end - 1; i >= sentence && end - i <= BEFORE; i--) {
    const word = lower(doc, i);
    const isOfAnother = comma && lexicon.joins.has(lower(doc, i - 1)); // "le porte-parole de Paul Morel, Jean Salin,"
    if (i + 1 < end && isFullName(doc, i) && !isOfAnother) return null; // "Autorin Eva Lenz Tom Brandt"
    if (word === ',' && fieldsEnd(doc, lexicon, i) > 0) continue; // "ministra de Economía, Comercio y Empresa"
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
    if (isRole(lexicon, word) && body) return null; // "portavoz de la ONG Manos Abiertas"
    if (!comma && i === end - 1 && isGenitiveOfRole(doc, lexicon, i)) return null; // "die Frau des Sängers Bo Lund"
    // "Ihr Mann Gerd hinterlässt Ida Lund": in German a complement ends in a noun
    if (lexicon.capitalisesNouns && i === end - 1 && isSmallWord(doc, i) && !isRole(lexicon, word)) return null;
    if (i === end - 1 && isPreposition(doc, lexicon, i)) return null;
    if (!isRole(lexicon, word)) continue;
    // "ministro de Defensa X": what an office is over may be a noun for somebody, too
    const isField = !lexicon.capitalisesNouns && /^\p{Lu}/u.test(doc.tokens[i]?.text ?? '');
    const head = comma || isField ? whoseHead(doc, lexicon, i) : i;
    const first = withArticle(doc, lexicon, widened(doc, lexicon, head, sentence));
    if (comma) return toRole(doc, lexicon, first, end, head, 'reverse-appositive');
    return inSubjectForm(doc, lexicon, toRole(doc, lexicon, first, end, head, 'premodifier'), { first, head, end });
  }
  return null;
}

/** "fa capo ad Azalea": with an article "l'ad" is an office. */
const isPreposition = (doc: Document, lexicon: Lexicon, i: number): boolean =>
  [lexicon.prepositions, lexicon.common].some((set) => set.has(lower(doc, i))) &&
  !lexicon.determiners.has(lower(doc, i - 1)) &&
  !/['’]$/.test(lower(doc, i - 1));

/** "La abogada de la víctima, Ana Gil,": with a comma behind it the whole phrase is the name's, so its first noun leads. */
function whoseHead(doc: Document, lexicon: Lexicon, noun: number): number {
  const hasArticle = lexicon.determiners.has(lower(doc, noun - 1));
  const join = hasArticle && lexicon.joins.has(lower(doc, noun - 2)) ? noun - 2 : noun - 1;
  const isJoined = lexicon.joins.has(lower(doc, join)) || (lexicon.capitalisesNouns && GENITIVE.test(lower(doc, join)));
  return isJoined && isRole(lexicon, lower(doc, join - 1)) ? join - 1 : noun;
}
const GENITIVE = /^(?:des|der|eines|einer)$/;

/** "des Sängers", "des Angeklagten": a noun for a person in the genitive, right before the name. */
function isGenitiveOfRole(doc: Document, lexicon: Lexicon, i: number): boolean {
  if (!lexicon.capitalisesNouns || !/^(?:des|eines|meines|seines|ihres|unseres)$/.test(lower(doc, i - 1))) return false;
  const word = lower(doc, i);
  const bases = [word.replace(/e?s$/, ''), word.replace(/s$/, ''), word.replace(/n$/, ''), word.replace(/n$/, 'r')];
  return !isRole(lexicon, word) && bases.some((base) => base !== word && isRole(lexicon, base));
}

/** "Musiker und Aktivist", "diputada y portavoz": the noun of the first of two roles that end at `head`, or `head`. */
function firstOfTwo(doc: Document, lexicon: Lexicon, head: number, floor: number): number {
  const isTwo = lexicon.conjunctions.has(lower(doc, head - 1)) && isRole(lexicon, lower(doc, head - 2));
  if (head - 2 >= floor && isTwo) return head - 2;
  const office = officeBefore(doc, lexicon, head);
  if (office >= floor) return office;
  // "fiscal general del Estado": an adjective that is a noun as well
  const isAdjective = !lexicon.capitalisesNouns && lower(doc, head) === 'general' && isSmallWord(doc, head - 1);
  return isAdjective && head - 1 >= floor && !opensPhrase(lexicon, lower(doc, head - 1)) ? head - 1 : head;
}

/** "maire adjoint", "directeur général adjoint": where the adjective is a noun as well; -1 where no office is before. */
function officeBefore(doc: Document, lexicon: Lexicon, head: number): number {
  if (lexicon.capitalisesNouns || !isSmallWord(doc, head)) return -1;
  const isOffice = (i: number): boolean => isSmallWord(doc, i) && isRole(lexicon, lower(doc, i));
  if (isOffice(head - 1)) return isOffice(head - 2) ? head - 2 : head - 1;
  return /^g[eé]n[eé]ral/.test(lower(doc, head - 1)) && isOffice(head - 2) ? head - 2 : -1;
}

const isSmallWord = (doc: Document, i: number): boolean =>
  doc.tokens[i]?.kind === 'word' && /^\p{Ll}{3,}/u.test(doc.tokens[i]?.text ?? '');
/** "diputado y líder de Acción Humanista (lista verde), Tomás Hirsch,": the token after the role, before its brackets. */
function beforeBracket(doc: Document, end: number): number {
  if (lower(doc, end - 1) !== ')') return end;
  for (let i = end - 2; i > end - MOST_IN_BRACKETS; i--) if (lower(doc, i) === '(') return i;
  return end;
}
const MOST_IN_BRACKETS = 8;

/** Takes in what stands before the noun of a role and belongs to it: "frühere", "ex", "бывший". */
function widened(doc: Document, lexicon: Lexicon, noun: number, floor: number): number {
  const head = firstOfTwo(doc, lexicon, noun, floor);
  let first = head;
  while (first > floor && head - first < 4) {
    const word = lower(doc, first - 1);
    const plain = lexicon.common.has(word) && !/^\p{Lu}/u.test(doc.tokens[first - 1]?.text ?? '') && !FIRST.test(word);
    if (isFullName(doc, first - 2)) break; // "Adler" of "Emma Adler Autorin …" looks like "Berliner"
    if (
      plain ||
      lexicon.determiners.has(word) ||
      lexicon.between.has(word) ||
      lexicon.saying.has(word) ||
      lexicon.prepositions.has(word)
    )
      break;
    if (
      doc.tokens[first - 1]?.kind !== 'word' ||
      ![doc.tokens[first - 1]?.text ?? '', word].some((form) => lexicon.roleModifiers?.test(form))
    )
      break;
    first -= 1;
  }
  return first;
}

/** "el primer ministro": a small word elsewhere, and a part of this office. */
const FIRST = /^(?:primer[ao]?|primeir[ao]|premi(?:er|ère)|prim[ao])$/u;

/**
 * "Der deutsche Trainer": without its article an adjective is inflected for nothing; "der Vorsitzende" without it would
 * be a woman.
 */
function withArticle(doc: Document, lexicon: Lexicon, first: number): number {
  if (!lexicon.capitalisesNouns) return first;
  const [article, word] = [lower(doc, first - 1), doc.tokens[first]?.text ?? ''];
  const isInflected = /^\p{Ll}+e$/u.test(word) ? /^d(?:er|ie|as)$/.test(article) : article === 'der' && isWeakNoun(word);
  return isInflected ? first - 1 : first;
}

/** The appositive after the name: ", présidente de l'association Mer Vive," */
function after(doc: Document, lexicon: Lexicon, run: NameRun): FoundRole | null {
  let first = skipBrackets(doc, run.endToken);
  if (!/^[,–—]$/.test(lower(doc, first))) return null;
  first += 1;
  if (doc.tokens[first]?.kind === 'number' && /^\d{1,3}$/.test(lower(doc, first)))
    while ((first < run.endToken + 6 && lower(doc, first - 1) !== ',') || doc.tokens[first]?.kind === 'number')
      first += 1;
  if (lexicon.conjunctions.has(lower(doc, first))) return null; // ", y el ministro, X,": of the next one
  if (lexicon.copulas?.has(lower(doc, first))) first += 1; // "L'un d'eux, Luc Roux, est producteur"
  const head = NEGATING.test(lower(doc, first)) ? -1 : headNear(doc, lexicon, first);
  if (head < 0 || (!lexicon.capitalisesNouns && /^\p{Lu}\p{Ll}/u.test(doc.tokens[head + 1]?.text ?? ''))) return null; // ", a senadora Kátia Barros" is somebody else
  let end = first;
  for (; end - first < AFTER && doc.tokens[end]?.sentence === doc.tokens[first]?.sentence; end++) {
    if (fieldsEnd(doc, lexicon, end) > 0) end = fieldsEnd(doc, lexicon, end);
    const token = doc.tokens[end];
    if (!token || token.kind === 'mark' || (/^[,.!?;:()—–]$/.test(token.text) && !isOrdinalStop(doc, end))) break;
    const isSaying = lexicon.saying.has(token.lower) && /^\p{Ll}/u.test(token.text);
    if (end > head && (isSaying || lexicon.relatives.has(token.lower))) {
      if (isRelative(doc, lexicon, first) || (isSaying && isOfOthers(doc, lexicon, run, token.lower))) return null;
      break;
    }
    const isName = isFullName(doc, end) && !isPlace(token.text, lexicon.language);
    if (end > first && isName) return null; // a list: the role is the next one's
  }
  // "à l'Elysée, la secrétaire de la CGT, Sophie Marchand, …": the phrase is of the name after it
  if (lexicon.determiners.has(lower(doc, first)) && lower(doc, end) === ',' && isFullName(doc, end + 1)) return null;
  while (end > head + 1 && isLeftOver(lexicon, lower(doc, end - 1))) end -= 1;
  // in German a noun phrase ends in a noun, a clause in a verb: ", den seine Mitspieler stützen mussten"
  if (lexicon.capitalisesNouns && end > head + 1 && /^\p{Ll}/u.test(doc.tokens[end - 1]?.text ?? '')) return null;
  return toRole(doc, lexicon, first, end, head, 'appositive');
}

/** "candidat pour la troisième fois à l'", "ingegnere iraniano il": what a phrase that is cut off cannot end in. */
const isLeftOver = (lexicon: Lexicon, word: string): boolean =>
  [lexicon.conjunctions, lexicon.prepositions, lexicon.determiners, lexicon.joins].some((set) => set.has(word)) ||
  /^(?:[lsdqnjc]|qu|dell|dall|nell|sull|all)['’]?$/u.test(word);

/** "Helga Schmid, keine Politikerin, …": what somebody is not. */
const NEGATING = /^(?:kein(?:e|er|es)?|nicht|weder|no|ni|n?on|pas|não|nem|né|geen|niet|nie|не)$/u;

/** "Man half Peter Lang, Anwohner berichteten": several say it, or somebody behind a name that is not the subject. */
const isOfOthers = (doc: Document, lexicon: Lexicon, run: NameRun, verb: string): boolean =>
  lexicon.pluralVerbs?.test(verb) === true ||
  (doc.sentences[run.sentence]?.firstToken !== run.titleToken && doc.tokens[run.titleToken - 1]?.kind !== 'mark');

/** ", der vielen Fahrern aus der Seele sprach": with a verb behind it, a German article opens a clause. */
const isRelative = (doc: Document, lexicon: Lexicon, first: number): boolean =>
  lexicon.capitalisesNouns && /^d(?:er|ie|as|en|em)$/.test(lower(doc, first));

/** "Geschäftsführer des 1. FC Kaiserslautern": the stop is part of the number. */
const isOrdinalStop = (doc: Document, i: number): boolean =>
  lower(doc, i) === '.' && doc.tokens[i - 1]?.kind === 'number' && /^\p{Lu}/u.test(doc.tokens[i + 1]?.text ?? '');

function skipBrackets(doc: Document, at: number): number {
  if (lower(doc, at) !== '(') return at;
  for (let i = at + 1; i < at + 8; i++) if (lower(doc, i) === ')') return i + 1;
  return at;
}
