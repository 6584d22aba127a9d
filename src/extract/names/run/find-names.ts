/**
 * Finds names: runs of capitalised words, with particles ("de", "van der"), initials and "of" where the name takes it.
 * Titles and honorifics before a name are split off; a word that is capitalised only because a sentence begins is none.
 */
import { startsWithCapital } from '../../../text/capital.ts';
import type { Document, Sentence, Token } from '../../../text/document.ts';
import { bareOf } from '../../../text/possessive.ts';
import { isCreditLine } from '../../credit-line.ts';
import { isRomance, type Lexicon } from '../../lexicon/lexicon.ts';
import { goesOnSmall, isBodyHead, isGrand, isSmallBody } from './body-heads.ts';
import { opensSurname } from './capital-particles.ts';
import { isEnglishWord } from '../words/everyday-words.ts';
import { isKnownOrganisation } from '../words/known-organisations.ts';
import { moreFields } from './field-list.ts';
import { germanBody } from './german/german-body.ts';
import { isNobleTitle } from './german-house.ts';
import { givenNameGender } from '../words/given-names.ts';
import { isGivenThoughAWord, speaks } from '../words/given-though-a-word.ts';
import { knownLength } from './known-length.ts';
import { isNameAlone } from './lone-noun.ts';
import { isBracketedBehindName, namedAtStart } from './named-at-start.ts';
import { type AsWritten, isInitial, wordsAsWritten } from './as-written.ts';
import { ADJECTIVAL, continues, endsInBody } from './name-extent.ts';
import { COMPOUNDING } from '../words/compounding.ts';
import { isRole } from '../words/name-kind.ts';
import { isOrigin } from './origin.ts';
import { adjoins, isWrittenOnto, type NameRun, PARTICLES } from '../words/name-run.ts';
import { isBehindPerson } from '../words/person-before.ts';
import { opensAsBody } from '../words/opens-body.ts';
import { isStreet } from '../words/places.ts';
import { isNoWhole } from './no-whole-name.ts';
import { isPartyInBrackets } from './party-in-brackets.ts';
import { isBodyAlone, isPlaceAlone, placesInHeading } from './place-alone.ts';
import { quotedTitleEnd } from './quoted-title.ts';
import { articlesSurname } from './spanish-surname.ts';
import { namesSpeakerOfTitle } from './speaker-of-title.ts';
import { splitNameRun } from './split-name-run.ts';
import { splitRun } from './split-run.ts';
import { wholeName } from './whole-name.ts';
import { wholeBody } from '../words/suspended-compound.ts';
import { isSurnameThoughAWord } from './surname-word.ts';
import { toRun } from './to-run.ts';
import {
  endsInPlus, endsLikeAWord, isCompass, isManyPeople, isTwoNations, isUnknownWord,
} from '../words/word-by-shape.ts';

const CONTRACTION = /^(?:.+n't|.+'(?:ve|re|ll|d|m))$/;
const LONGEST = 12; // words in one name

/** All names of the document, in order of the text. Headings name places alone: all their words may be capitals. */
export function findNames(doc: Document, lexicon: Lexicon): NameRun[] {
  const known = wordsAsWritten(doc, lexicon);
  const found: NameRun[] = [];
  for (let s = 0; s < doc.sentences.length; s++) {
    const sentence = doc.sentences[s];
    if (!sentence) continue;
    if (namesNothing(doc, sentence)) {
      found.push(...placesInHeading(doc, lexicon, sentence, s));
      continue;
    }
    for (let i = sentence.firstToken; i < sentence.endToken; ) {
      i = quotedTitleEnd(doc, lexicon, i, sentence);
      const whole = germanBody(doc, lexicon, i) ?? wholeName(doc, lexicon, known, i, sentence, s);
      if (whole) {
        // "St." of "St.-Josefs-Krankenhaus"
        if ((found.at(-1)?.endToken ?? 0) > whole.firstToken) found.pop();
        found.push(whole);
        i = whole.endToken;
        continue;
      }
      const end = runEnd(doc, lexicon, known, i, sentence);
      const words = doc.tokens.slice(i, end).map(({ text }) => text);
      const body = end - i > 1 && (isSmallBody(lexicon, words) || isStreet(words)) ? toRun(doc, i, end, i, s) : null;
      if (body) found.push(body);
      else if (end > i && !isNoWhole(doc, lexicon, i, end))
        for (const [from, to] of splitNameRun(doc, lexicon, known, i, end))
          found.push(...splitRun(doc, lexicon, known.surnames, from, to, s)
            .filter((run) => !isOrigin(doc, lexicon, run)).map((run) => wholeBody(doc, lexicon, run)));
      i = Math.max(end, i + 1);
    }
  }
  return found;
}

const namesNothing = ({ text, paragraphs }: Document, { paragraph, start, end }: Sentence): boolean =>
  /^(?:heading|boilerplate)$/.test(paragraphs[paragraph]?.kind ?? '') || isCreditLine(text.slice(start, end));

/** The end of the run that begins at `i`, or `i` where none begins. */
function runEnd(doc: Document, lexicon: Lexicon, known: AsWritten, i: number, sentence: Sentence): number {
  const listed = knownLength(doc, lexicon, i);
  if (listed === 0 && !beginsName(doc, lexicon, known, i, sentence.firstToken)) return i;
  let end = i + Math.max(1, listed);
  while (end < sentence.endToken && end - i < LONGEST) {
    const last = doc.tokens[end - 1];
    const next = doc.tokens[end];
    const fields = moreFields(doc, lexicon, i, end);
    if (fields > 0) return end + fields;
    const step = last && next ? continues(doc, lexicon, last, end, i) : 0;
    if (step === 0 || end + step > sentence.endToken) break;
    end += step;
  }
  return end;
}

interface Opening {
  doc: Document;
  lexicon: Lexicon;
  known: AsWritten;
  i: number;
  token: Token;
  /** Lower-cased, without its possessive ending. */
  bare: string;
  next: Token | undefined;
  beforeCapital: boolean;
  /** Does it begin a sentence, where every word has a capital? */
  initial: boolean;
}

function beginsName(doc: Document, lexicon: Lexicon, known: AsWritten, i: number, first: number): boolean {
  const token = doc.tokens[i];
  const next = doc.tokens[i + 1];
  if (token?.kind !== 'word' || !(startsWithCapital(token.text) || opensSmall(lexicon, token, next))) return false;
  const beforeCapital = next?.kind === 'word' && startsWithCapital(next.text) && adjoins(doc, token, next);
  const bare = bareOf(token.lower);
  const at = { doc, lexicon, known, i, token, bare, next, beforeCapital, initial: isInitial(doc, i, first) };
  for (const rule of BEGINNINGS) {
    const begins = rule(at);
    if (begins !== null) return begins;
  }
  return false;
}

/** "eBay", "al Qaeda", "al-Khatib": a name for all its small letter. */
const opensSmall = (lexicon: Lexicon, token: Token, next: Token | undefined): boolean =>
  lexicon.language === 'en' &&
  ((token.text !== token.lower && (/^[a-z]{1,2}\p{Lu}\p{L}+$/u.test(token.text) || isWrittenOnto(lexicon, token))) ||
    (token.text === 'al' && startsWithCapital(next?.text ?? '')));

/** Does a name begin here? The first rule that knows decides; null leaves it to the next. */
const BEGINNINGS: readonly ((at: Opening) => boolean | null)[] = [
  ({ token, lexicon, doc }) => (isNoName(token, lexicon) || doc.text[token.end] === '$' ? false : null), // "US$"
  ({ token, lexicon, initial }) => (initial && isTwoNations(token, lexicon) ? false : null),
  ({ doc, lexicon, i, initial }) => (!initial && goesOnSmall(doc, lexicon, i + 1) > 0 ? true : null),
  ({ lexicon, token, next }) => (isGrand(token.text) && isBodyHead(lexicon, next?.text ?? '') ? true : null),
  ({ lexicon, token, next }) => (opensSmall(lexicon, token, next) || endsInPlus(bareOf(token.text)) ? true : null),
  ({ doc, lexicon, i }) => (isNobleTitle(doc, lexicon, i) ? true : null),
  ({ lexicon, token, bare }) => (isAcronymLikeAWord(lexicon, token, bare) ? true : null),
  ({ doc, lexicon, known, i, initial, beforeCapital }) =>
    (!beforeCapital && isSurnameThoughAWord(doc, lexicon, known.surnames, i, initial) ? true : null),
  ({ doc, lexicon, token, beforeCapital, i }) =>
    lexicon.honorifics.has(token.lower) ? beforeCapital || isBeforeParticle(doc, i) : null,
  (at) => (isBodyThatOpens(at) ? true : null),
  ({ lexicon, known, bare, next, initial, beforeCapital }) => (COMPOUNDING.has(bare)
    ? beforeCapital && (!initial || known.capitalInside.has(bare) || isCompass(lexicon, bare, next)) : null),
  (at) => (isParticleOfName(at) ? true : null),
  (at) => (isFirstInitial(at) ? true : null),
  ({ token, lexicon, beforeCapital }) =>
    (token.text === 'São' && lexicon.language === 'pt' && beforeCapital ? true : null),
  (at) => (isAllOf(at) ? true : null),
  ({ lexicon, token, bare, beforeCapital }) =>
    (beforeCapital && endsLikeAWord(bare) && !isEnglishWord(bare) && lexicon.language === 'en' &&
      isKnownOrganisation(token.text) ? true : null), // "Boeing CEO Ann Lowe"
  (at) => (at.lexicon.common.has(at.bare) ? opensBody(at) || isGivenThoughAWord(at) : null),
  ({ lexicon, bare, initial }) =>
    initial && lexicon.headFirst && (lexicon.saying.has(bare) || lexicon.between.has(bare)) ? false : null,
  (at) => (isVerbBeforeObject(at) ? false : null),
  ({ doc, lexicon, i, known }) =>
    (namesSpeakerOfTitle(doc, lexicon, i) ? true : namedAtStart(doc, lexicon, known.lower, i)),
  (at) => (isVerbThatOpens(at) ? false : null),
  ({ doc, lexicon, known, i, bare, initial, beforeCapital }) =>
    lexicon.capitalisesNouns && !beforeCapital
      ? isNameAlone(doc, lexicon, known, i, initial && !known.capitalInside.has(bare))
      : null,
  ({ known, bare, initial }) => (!initial || known.capitalInside.has(bare) ? true : null),
  (at) => (isAcronymThatOpens(at) || isBracketedBehindName(at.doc, at.lexicon, at.i) ? true : null),
  ({ doc, lexicon, i }) => (isPartyInBrackets(doc, lexicon, i) ? true : null),
  ({ known, bare }) => (known.lower.has(bare) ? false : null),
  ({ doc, lexicon, token, bare, beforeCapital, i }) =>
    (!beforeCapital && (isPlaceAlone(lexicon, token, bare) || isBodyAlone(doc, lexicon, i)) ? true : null),
  ({ token, bare, beforeCapital }) =>
    beforeCapital && (!endsLikeAWord(bare) || givenNameGender(token.text) !== undefined) ? true : null,
  ({ lexicon, token, bare, beforeCapital, next }) =>
    isUnknownWord(lexicon, bare) ||
    (!beforeCapital && (givenNameGender(token.text) !== undefined || bare !== token.lower ||
      (speaks(lexicon, next) && !isManyPeople(lexicon, token.text, bare)))),
];

/** "Estudió Turismo en Vigo", "Chama-se Abílio": a verb before its subject or without, by its ending. */
const isVerbThatOpens = ({ lexicon, known, token, bare, initial, next }: Opening): boolean =>
  initial && lexicon.dropsSubject === true &&
  [lexicon.tagEndings, lexicon.clitics].some((ending) => ending?.test(bare)) &&
  !known.capitalInside.has(bare) && givenNameGender(token.text) === undefined && !speaks(lexicon, next);

/** "Vince il Leone d'oro", "Maxi operazione": no given name where an article or what it enlarges follows. Italian. */
const isVerbBeforeObject = ({ lexicon, token, initial, next, beforeCapital }: Opening): boolean =>
  initial && lexicon.language === 'it' && givenNameGender(token.text) !== undefined &&
  ((OPENS_OBJECT.test(next?.text ?? '') && /[ae]$/.test(token.text)) ||
    (/^(?:Maxi|Mini|Super)$/.test(token.text) && !beforeCapital));
const OPENS_OBJECT = /^(?:il|lo|la|i|gli|le|l['’]|una?|uno)$/;

/** "lamentó De Olmo", "en La Rioja": a particle with a capital; where a sentence begins, the article has the name. */
function isParticleOfName({ doc, lexicon, token, next, i, bare, beforeCapital, initial, known }: Opening): boolean {
  const article = articlesSurname(doc, i + 1); // "De la Torre"
  const isOpening = opensSurname(lexicon, bare) && (beforeCapital || article !== undefined);
  if (!isRomance(lexicon) || !isOpening || !/^\p{Lu}\p{Ll}/u.test(token.text)) return false;
  const surname = bareOf((article ?? next)?.lower ?? '');
  const isPhrase = /^[–—-]$/.test(doc.tokens[i - 1]?.text ?? '') || lexicon.common.has(surname) ||
    isRole(lexicon, surname) || surname === 'premier';
  return !isPhrase && (!initial || known.withParticle.has(`${bare} ${surname}`));
}

/** "Banco de Villalmar anunció": one body of a kind without an article is a name; "bancos de Madrid" are many. */
const isBodyThatOpens = ({ doc, lexicon, bare, i }: Opening): boolean =>
  opensAsBody(lexicon, bare) && !/(?:s|^centro)$/.test(bare) &&
  lexicon.genitives?.has(doc.tokens[i + 1]?.lower ?? '') === true && startsWithCapital(doc.tokens[i + 2]?.text ?? '');

const isBeforeParticle = ({ tokens }: Document, i: number): boolean =>
  PARTICLES.has(tokens[i + 1]?.lower ?? '') && [i + 2, i + 3].some((k) => startsWithCapital(tokens[k]?.text ?? ''));

/** "(Justice) A S Ponnappa": an article stands before no other initial. */
const isFirstInitial = ({ doc, token, next, i }: Opening): boolean =>
  token.text === 'A' && /^\p{Lu}$/u.test(next?.text ?? '') && /^\p{Lu}\p{Ll}/u.test(doc.tokens[i + 2]?.text ?? '');

/** "All India Radio", "the All England Club": not all of India, for the name goes on. */
const isAllOf = ({ doc, token, next, i }: Opening): boolean =>
  token.text === 'All' && HAVE_ALL.test(next?.text ?? '') &&
  startsWithCapital(doc.tokens[i + 2]?.text ?? '');
const HAVE_ALL = /^(?:India|Pakistan|Bangladesh|Ceylon|Nigeria|Ghana|England|Ireland|Africa)$/;

/** "Buhari’s All Progressives Congress": inside a sentence, where a noun of bodies ends what begins with the word. */
const opensBody = ({ doc, lexicon, i, initial, beforeCapital, token }: Opening): boolean =>
  !initial && beforeCapital && !DETERMINING.test(token.text) && endsInBody(doc, lexicon, undefined, i);
const DETERMINING =
  /^(?:The|A|An|This|That|Our|My|Your|His|Her|Their|Its|I|We|He|She|They|It|And|Or|But|In|On|At|For|Of)$/;

const isNoName = (token: Token, lexicon: Lexicon): boolean =>
  CONTRACTION.test(token.lower) || ADJECTIVAL.test(token.text) ||
  (lexicon.headFirst === true && /(?:['’]|^ONG)$/.test(token.text)); // "L’"; "la ONG Foro Penal", as "la asociación"

const isAcronymLikeAWord = (lexicon: Lexicon, token: Token, bare: string): boolean =>
  (/^\p{Lu}{3,}$/u.test(token.text) || token.text === 'US') && lexicon.common.has(bare);

/** "CMR rose", "Anna Ott (SPD)", no dateline. */
function isAcronymThatOpens({ doc, lexicon, token, bare, next, i }: Opening): boolean {
  if (!/^\p{Lu}{2,6}$/u.test(token.text) || lexicon.common.has(bare)) return false;
  if (next?.kind === 'word') return true;
  const isClosed = next?.text === ')' && !/^[—–-]/.test(doc.tokens[i + 2]?.text ?? '—');
  return isClosed && (token.sentence > 0 || isBehindPerson(doc, i - 1));
}
