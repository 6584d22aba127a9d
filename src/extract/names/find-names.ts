/**
 * Finds names: runs of capitalised words, with particles ("de", "van der"), initials and "of" where the name takes it.
 * Titles and honorifics before a name are split off; a word that is capitalised only because a sentence begins is none.
 */
import type { Document, Token } from '../../text/document.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { givenNameGender, isAlsoWord } from './given-names.ts';
import { INSTITUTION_WORDS, TAKES_FOR, TAKES_OF } from './institution-words.ts';
import type { NameRun } from './name-run.ts';

const PARTICLES = new Set('de del della di da do dos das du des la le van von der den ter ten bin ibn al el ben y e af av zu zur und'.split(' '));
const SUFFIXES = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);
const CAPITAL = /^\p{Lu}/u;
const POSSESSIVE = /['’]s?$/;
const CONTRACTION = /^(?:.+n't|.+'(?:ve|re|ll|d|m))$/;
/** Common words that begin or join many names: New York, White House, Big Machine, North Sea. */
const COMPOUNDING = new Set('new north south east west northern southern eastern western central upper lower middle great big old high black white red blue green first second third last world daily sunday news study data research home life work men women people police front day'.split(' '));
/** Words that belong to the title after them, and are no institution: Vice President, Prime Minister. */
const OFFICE_PREFIXES = new Set('vice deputy prime chief acting former foreign finance interior energy defense defence home justice health education trade transport environment culture labor labour agriculture interim assistant associate senior junior co executive managing general'.split(' '));
/** Longest run of words that one name can be. */
const LONGEST = 12;

/** All names of the document, in order of the text. Headings name nothing: all their words may be capitals. */
export function findNames(doc: Document, lexicon: Lexicon): NameRun[] {
  const known = wordsAsWritten(doc);
  const found: NameRun[] = [];
  for (let s = 0; s < doc.sentences.length; s++) {
    const sentence = doc.sentences[s];
    if (!sentence) continue;
    const kind = doc.paragraphs[sentence.paragraph]?.kind;
    if (kind === 'heading' || kind === 'boilerplate') continue;
    for (let i = sentence.firstToken; i < sentence.endToken; ) {
      const end = runEnd(doc, lexicon, known, i, sentence.firstToken, sentence.endToken);
      if (end > i && doc.tokens[end]?.text !== '/') for (const run of splitRun(doc, lexicon, known, i, end, s)) found.push(run);
      i = Math.max(end, i + 1);
    }
  }
  return found;
}

interface AsWritten {
  lower: Set<string>;
  capitalInside: Set<string>;
  /** Words right after a given name: "Cook" in "Tim Cook" is a surname here, whatever else it may be. */
  surnames: Set<string>;
}

/** Which words the article writes in lower case, which it capitalises inside a sentence, which are surnames. */
function wordsAsWritten(doc: Document): AsWritten {
  const lower = new Set<string>();
  const capitalInside = new Set<string>();
  const surnames = new Set<string>();
  for (const sentence of doc.sentences) {
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const token = doc.tokens[i];
      if (token?.kind !== 'word') continue;
      if (!CAPITAL.test(token.text)) lower.add(token.lower);
      else {
        const before = doc.tokens[i - 1];
        const bare = token.lower.replace(POSSESSIVE, '');
        if (!isInitial(doc, i, sentence.firstToken)) capitalInside.add(bare);
        if (before && i > sentence.firstToken && adjoins(doc, before, token) && givenNameGender(before.text) !== undefined) surnames.add(bare);
      }
    }
  }
  return { lower, capitalInside, surnames };
}

/** Does token `i` begin a sentence, a quotation or what follows a colon? */
function isInitial(doc: Document, i: number, first: number): boolean {
  if (i === first) return true;
  const before = doc.tokens[i - 1];
  return !before || before.kind === 'mark' || /^[([:.!?…•–—-]$/.test(before.text);
}

/** The end of the run that begins at `i`, or `i` where none begins. */
function runEnd(doc: Document, lexicon: Lexicon, known: AsWritten, i: number, first: number, sentenceEnd: number): number {
  if (!beginsName(doc, lexicon, known, i, first)) return i;
  let end = i + 1;
  while (end < sentenceEnd && end - i < LONGEST) {
    const last = doc.tokens[end - 1];
    const next = doc.tokens[end];
    if (!last || !next || POSSESSIVE.test(last.text) || !adjoins(doc, last, next)) break;
    const step = continues(doc, lexicon, last, end, i);
    if (step === 0 || end + step > sentenceEnd) break;
    end += step;
  }
  return end;
}

function beginsName(doc: Document, lexicon: Lexicon, known: AsWritten, i: number, first: number): boolean {
  const token = doc.tokens[i];
  if (token?.kind !== 'word' || !CAPITAL.test(token.text) || CONTRACTION.test(token.lower)) return false;
  const bare = token.lower.replace(POSSESSIVE, '');
  const next = doc.tokens[i + 1];
  const beforeCapital = next?.kind === 'word' && CAPITAL.test(next.text) && adjoins(doc, token, next);
  const initial = isInitial(doc, i, first);
  if (/^\p{Lu}{3,}$/u.test(token.text) && lexicon.common.has(bare) && !isShouted(doc, i)) return true; // "says WHO"
  if (lexicon.honorifics.has(token.lower)) return beforeCapital;
  if (COMPOUNDING.has(bare)) return beforeCapital && (!initial || known.capitalInside.has(bare));
  if (lexicon.common.has(bare)) return beforeCapital && !initial && givenNameGender(token.text) !== undefined;
  if (!initial) return !lexicon.capitalisesNouns || beforeCapital || !known.lower.has(bare);
  if (known.capitalInside.has(bare)) return true;
  if (known.lower.has(bare)) return false;
  return beforeCapital ? !endsLikeAWord(bare) : givenNameGender(token.text) !== undefined || bare !== token.lower || speaks(lexicon, next);
}

/** Do the words around stand in capitals too? */
const isShouted = (doc: Document, i: number): boolean => [doc.tokens[i - 1], doc.tokens[i + 1]].some((token) => token !== undefined && /^\p{Lu}{2,}$/u.test(token.text));

const speaks = (lexicon: Lexicon, next: Token | undefined): boolean => next !== undefined && lexicon.saying.has(next.lower);

/** Endings of verbs and adverbs that open a sentence ("Asked", "Speaking", "Initially") and are no names. */
const endsLikeAWord = (bare: string): boolean => /(?:ing|ed|ly|ous|tion|ment|ness|ies)$/.test(bare);

/** How many tokens from `at` go on with the run: 0 ends it. */
function continues(doc: Document, lexicon: Lexicon, last: Token, at: number, first: number): number {
  const token = doc.tokens[at];
  if (!token) return 0;
  if (token.kind === 'mark') return nicknameLength(doc, at);
  if (token.kind === 'word' && CAPITAL.test(token.text)) {
    const bare = token.lower.replace(POSSESSIVE, '');
    if (!lexicon.common.has(bare) || COMPOUNDING.has(bare)) return 1;
    const given = givenNameGender(last.text) !== undefined || lexicon.honorifics.has(last.lower);
    return given && at - first <= 2 && !/^(?:the|a|an|and|in|on|at|of|i|he|she|it)$/.test(bare) ? 1 : 0;
  }
  const next = doc.tokens[at + 1];
  if (!next || !CAPITAL.test(next.text) || next.kind !== 'word') {
    const third = doc.tokens[at + 2];
    const ofThe = token.lower === 'of' && next?.lower === 'the' && third?.kind === 'word' && CAPITAL.test(third.text);
    if (ofThe && TAKES_OF.has(last.text)) return 3;
    const twoParticles = PARTICLES.has(token.lower) && next && PARTICLES.has(next.lower) && third?.kind === 'word' && CAPITAL.test(third.text);
    return twoParticles ? 3 : 0;
  }
  if (token.text === '&') return 2;
  if (token.lower === 'of' && TAKES_OF.has(last.text)) return 2;
  if ((token.lower === 'for' || token.lower === 'on') && TAKES_FOR.has(last.text)) return 2;
  return PARTICLES.has(token.lower) && !lexicon.conjunctions.has(token.lower) && !lexicon.determiners.has(token.lower) ? 2 : 0;
}

/** Dwayne “The Rock” Johnson: how many tokens a nickname in marks and the surname after it take, or 0. */
function nicknameLength(doc: Document, at: number): number {
  for (let close = at + 2; close <= at + 4; close++) {
    if (doc.tokens[close]?.kind !== 'mark') continue;
    const surname = doc.tokens[close + 1];
    const closes = doc.tokens[close];
    const inside = /^\p{Lu}/u.test(doc.tokens[at + 1]?.text ?? '') && !/[.,!?]/.test(doc.tokens[close - 1]?.text ?? '');
    return inside && surname?.kind === 'word' && CAPITAL.test(surname.text) && closes !== undefined && surname.start - closes.end === 1 ? close + 2 - at : 0;
  }
  return 0;
}

/** A run into names: what stands before a title is a name of its own, the title is none. */
function splitRun(doc: Document, lexicon: Lexicon, known: AsWritten, first: number, end: number, sentence: number): NameRun[] {
  const start = nameStart(doc, lexicon, known, first, end);
  if (start >= end) return institutionBefore(doc, lexicon, first, end, sentence);
  const honorific = honorificBefore(doc, lexicon, start, first);
  const name = toRun(doc, start, end, first, sentence, honorific, start > first && !honorific);
  return [...institutionBefore(doc, lexicon, first, start, sentence), ...(name ? [name] : [])];
}

/** Where the name proper begins: after the last title, or at a given name after institution or office words. */
function nameStart(doc: Document, lexicon: Lexicon, known: AsWritten, first: number, end: number): number {
  let start = first;
  let office = false;
  // "Office of the Inspector General": an institution that takes "of" keeps the titles after it
  if (INSTITUTION_WORDS.has(doc.tokens[first]?.text ?? '') && doc.tokens[first + 1]?.lower === 'of') return first;
  for (let i = first; i < end; i++) {
    const token = doc.tokens[i];
    if (!token) continue;
    const title = isTitle(lexicon, known, token, doc.tokens[i - 1], i > start);
    const field = title ? fieldEnd(doc, i, end) : 0;
    if (field > 0) {
      start = field;
      i = field - 1;
      continue;
    }
    const ofFollows = /^(?:of|for|on)$/.test(doc.tokens[i + 1]?.lower ?? '');
    if (title && (!ofFollows || i === end - 1)) start = i + 1;
    if (title || INSTITUTION_WORDS.has(token.text)) office = true;
    const given = givenNameGender(token.text) !== undefined && !isAlsoWord(token.text) && !PARTICLES.has(token.lower);
    if (given && office && i < end - 1 && CAPITAL.test(doc.tokens[i + 1]?.text ?? '')) {
      if (i > start && !INSTITUTION_WORDS.has(doc.tokens[end - 1]?.text ?? '')) start = i;
      office = false;
    }
  }
  const institution = INSTITUTION_WORDS.has(doc.tokens[end - 1]?.text ?? '');
  while (!institution && start < end - 1 && lexicon.demonyms.has(doc.tokens[start]?.lower ?? '')) start += 1;
  return start;
}

/** "High Commissioner for Human Rights Zeid …": where the name begins after an office and its field, or 0. */
function fieldEnd(doc: Document, title: number, end: number): number {
  if (!/^(?:of|for)$/.test(doc.tokens[title + 1]?.lower ?? '')) return 0;
  let at = title + 2;
  while (at < end && (OFFICE_FIELDS.has(doc.tokens[at]?.text ?? '') || doc.tokens[at]?.lower === 'the')) at += 1;
  return at > title + 2 && at < end ? at : 0;
}

const OFFICE_FIELDS = new Set('State Defense Defence Justice Treasury Health Human Rights Services Staff Police Education Energy Labor Labour Commerce Interior Agriculture Transportation Transport Homeland Security National Intelligence Veterans Affairs Foreign Finance Trade Operations Relations Communications Budget Public External Internal Policy Research Sales Marketing Engineering'.split(' '));

/** A title or honorific; not a surname that is also one ("Tim Cook"), nor a word that makes an institution. */
function isTitle(lexicon: Lexicon, known: AsWritten, token: Token, before: Token | undefined, inside: boolean): boolean {
  const bare = token.lower.replace(POSSESSIVE, '');
  if (lexicon.honorifics.has(token.lower)) return true;
  if (INSTITUTION_WORDS.has(token.text)) return false;
  if (!lexicon.roles.has(bare) && !(bare.length > 6 && lexicon.roleEndings.test(bare) && !/(?:man|person)$/.test(bare))) return false;
  if (known.surnames.has(bare)) return false;
  return !(inside && before && givenNameGender(before.text) !== undefined);
}

/** "Apple" in "Apple CEO Tim Cook": the words before the title name the institution. */
function institutionBefore(doc: Document, lexicon: Lexicon, first: number, end: number, sentence: number): NameRun[] {
  let last = first;
  while (last < end) {
    const lower = doc.tokens[last]?.lower ?? '';
    if (lexicon.roles.has(lower) || lexicon.honorifics.has(lower)) break;
    last += 1;
  }
  const lone = doc.tokens[first]?.lower ?? '';
  if (last === first || last === end || (last - first === 1 && (lexicon.demonyms.has(lone) || OFFICE_PREFIXES.has(lone)))) return [];
  const run = toRun(doc, first, last, first, sentence, null, false);
  return run ? [run] : [];
}

function honorificBefore(doc: Document, lexicon: Lexicon, start: number, first: number): string | null {
  const before = doc.tokens[start - 1]?.lower;
  return start > first && before !== undefined && lexicon.honorifics.has(before) ? before : null;
}

function toRun(doc: Document, start: number, end: number, titleToken: number, sentence: number, honorific: string | null, titled: boolean): NameRun | null {
  const head = doc.tokens[start];
  const tail = doc.tokens[end - 1];
  if (!head || !tail) return null;
  const possessive = POSSESSIVE.test(tail.text) && tail.text.length > 2;
  const cut = possessive ? tail.end - (POSSESSIVE.exec(tail.text)?.[0].length ?? 0) : tail.end;
  const words = doc.tokens.slice(start, end).map((t, i, all) => (i === all.length - 1 && possessive ? t.text.replace(POSSESSIVE, '') : t.text));
  if (words.length === 1 && SUFFIXES.has(words[0]?.toLowerCase() ?? '')) return null;
  return { start: head.start, end: cut, words, firstToken: start, endToken: end, titleToken, sentence, honorific, titled, possessive };
}

/** Only white space without a line break stands between the two. */
function adjoins(doc: Document, left: Token, right: Token): boolean {
  return left.end === right.start ? right.text === '&' || left.text === '&' : right.start - left.end === 1 && doc.text[left.end] !== '\n';
}
