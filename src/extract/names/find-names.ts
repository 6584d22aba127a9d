/**
 * Finds names: runs of capitalised words, with particles ("de", "van der"), initials and "of" where the name takes it.
 * Titles and honorifics before a name are split off; a word that is capitalised only because a sentence begins is none.
 */
import type { Document, Sentence, Token } from '../../text/document.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { givenNameGender } from './given-names.ts';
import { introducesName, isNameAlone } from './lone-noun.ts';
import { COMPOUNDING, continues } from './name-extent.ts';
import { adjoins, CAPITAL, POSSESSIVE, type NameRun } from './name-run.ts';
import { splitNameRun } from './split-name-run.ts';
import { splitRun } from './split-run.ts';

const CONTRACTION = /^(?:.+n't|.+'(?:ve|re|ll|d|m))$/;
/** Longest run of words that one name can be. */
const LONGEST = 12;

/** All names of the document, in order of the text. Headings name nothing: all their words may be capitals. */
export function findNames(doc: Document, lexicon: Lexicon): NameRun[] {
  const known = wordsAsWritten(doc, lexicon);
  const found: NameRun[] = [];
  for (let s = 0; s < doc.sentences.length; s++) {
    const sentence = doc.sentences[s];
    if (!sentence) continue;
    const kind = doc.paragraphs[sentence.paragraph]?.kind;
    if (kind === 'heading' || kind === 'boilerplate' || isCredit(doc, sentence)) continue;
    for (let i = sentence.firstToken; i < sentence.endToken; ) {
      const end = runEnd(doc, lexicon, known, i, sentence.firstToken, sentence.endToken);
      const demonym =
        end > i && doc.tokens[i - 1]?.lower === 'the' && lexicon.demonyms.has(doc.tokens[end - 1]?.lower ?? ''); // "the Alborz Democrat"
      if (end > i && !demonym && doc.tokens[end]?.text !== '/')
        for (const [from, to] of splitNameRun(doc, lexicon, i, end))
          for (const run of splitRun(doc, lexicon, known.surnames, from, to, s)) found.push(run);
      i = Math.max(end, i + 1);
    }
  }
  return found;
}

/** "X and Y contributed to this report": colleagues of the writer, not people of the article. */
const isCredit = (doc: Document, sentence: Sentence): boolean =>
  sentence.end - sentence.start < 500 &&
  /\bcontributed to this (?:report|story|article)/i.test(doc.text.slice(sentence.start, sentence.end));

interface AsWritten {
  lower: Set<string>;
  capitalInside: Set<string>;
  /** Words right after a given name: "Cook" in "Tim Cook" is a surname here, whatever else it may be. */
  surnames: Set<string>;
}

/** Which words the article writes in lower case, which it capitalises inside a sentence, which are surnames. */
function wordsAsWritten(doc: Document, lexicon: Lexicon): AsWritten {
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
        if (
          before &&
          i > sentence.firstToken &&
          adjoins(doc, before, token) &&
          (givenNameGender(before.text) !== undefined || introducesName(doc, lexicon, i - 2))
        )
          surnames.add(bare);
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
function runEnd(
  doc: Document,
  lexicon: Lexicon,
  known: AsWritten,
  i: number,
  first: number,
  sentenceEnd: number,
): number {
  if (!beginsName(doc, lexicon, known, i, first)) return i;
  let end = i + 1;
  while (end < sentenceEnd && end - i < LONGEST) {
    const last = doc.tokens[end - 1];
    const next = doc.tokens[end];
    if (!last || !next || !adjoins(doc, last, next)) break;
    const step = continues(doc, lexicon, last, end, i);
    if (step === 0 || end + step > sentenceEnd) break;
    end += step;
  }
  return end;
}

function beginsName(doc: Document, lexicon: Lexicon, known: AsWritten, i: number, first: number): boolean {
  const token = doc.tokens[i];
  if (
    token?.kind !== 'word' ||
    !CAPITAL.test(token.text) ||
    CONTRACTION.test(token.lower) ||
    (lexicon.headFirst && /['’]$/.test(token.text))
  )
    return false;
  if (ADJECTIVAL.test(token.lower)) return false;
  const bare = token.lower.replace(POSSESSIVE, '');
  const next = doc.tokens[i + 1];
  const beforeCapital = next?.kind === 'word' && CAPITAL.test(next.text) && adjoins(doc, token, next);
  const initial = isInitial(doc, i, first);
  if ((/^\p{Lu}{3,}$/u.test(token.text) || token.text === 'US') && lexicon.common.has(bare) && !isShouted(doc, i))
    return true; // "says WHO"
  if (lexicon.honorifics.has(token.lower)) return beforeCapital;
  if (COMPOUNDING.has(bare)) return beforeCapital && (!initial || known.capitalInside.has(bare));
  if (lexicon.common.has(bare)) return beforeCapital && !initial && givenNameGender(token.text) !== undefined;
  if (initial && lexicon.headFirst && (lexicon.saying.has(bare) || lexicon.between.has(bare))) return false; // "Dijo Salas que …"
  if (lexicon.capitalisesNouns && !beforeCapital) return isNameAlone(doc, lexicon, known.surnames, i);
  if (!initial) return true;
  if (known.capitalInside.has(bare)) return true;
  if (
    /^\p{Lu}{2,6}$/u.test(token.text) &&
    !isShouted(doc, i) &&
    !lexicon.common.has(bare) &&
    (next?.kind === 'word' ||
      (next?.text === ')' && token.sentence > 0 && !/^[—–-]/.test(doc.tokens[i + 2]?.text ?? '—')))
  )
    return true; // "CMR rose", no dateline
  if (known.lower.has(bare)) return false;
  return beforeCapital
    ? !endsLikeAWord(bare)
    : givenNameGender(token.text) !== undefined || bare !== token.lower || speaks(lexicon, next);
}

/** "Leeds-based", "Lagos-born": made from a name, no name. */
const ADJECTIVAL =
  /-(?:based|born|led|backed|style|era|trained|owned|raised|educated|controlled|held|made|listed|funded|affiliated|run|speaking)$/;

/** Do the words around stand in capitals too? */
const isShouted = (doc: Document, i: number): boolean =>
  [doc.tokens[i - 1], doc.tokens[i + 1]].some((token) => token !== undefined && /^\p{Lu}{2,}$/u.test(token.text));

const speaks = (lexicon: Lexicon, next: Token | undefined): boolean =>
  next !== undefined && lexicon.saying.has(next.lower);

/** Endings of verbs and adverbs that open a sentence ("Asked", "Speaking", "Initially") and are no names. */
const endsLikeAWord = (bare: string): boolean => /(?:ing|ed|ly|ous|tion|ment|ness|ies)$/.test(bare);
