/** How the article writes its words: small somewhere, with a capital inside a sentence, as a surname. */
import { startsWithCapital } from '../../../text/capital.ts';
import { wordSet } from '../../../text/word-set.ts';
import type { Document, Token } from '../../../text/document.ts';
import { bareOf } from '../../../text/possessive.ts';
import { isRomance, type Lexicon } from '../../lexicon/lexicon.ts';
import { opensSurname } from './capital-particles.ts';
import { isGermanSurname } from '../words/everyday-words.ts';
import { givenNameGender } from '../words/given-names.ts';
import { isLabelOfSpeaker } from './label-of-speaker.ts';
import { introducesName } from './lone-noun.ts';
import { isRole } from '../words/name-kind.ts';
import { adjoins } from '../words/name-run.ts';
import { nounsHere } from './nouns-here.ts';
import { isPlace } from '../words/places.ts';

export interface AsWritten {
  lower: Set<string>;
  capitalInside: Set<string>;
  /** Words right after a given name: "Cook" in "Tim Cook" is a surname here, whatever else it may be. */
  surnames: Set<string>;
  /** Surnames that a particle opens, behind a given name: "de olmo" of "Andrés de Olmo". */
  withParticle: Set<string>;
  /** Nouns for people that no list has: "bootswart". German. */
  nouns: ReadonlySet<string>;
}

/** Which words the article writes in lower case, which it capitalises inside a sentence, which are surnames. */
export function wordsAsWritten(doc: Document, lexicon: Lexicon): AsWritten {
  const lower = new Set<string>();
  const capitalInside = new Set<string>();
  const surnames = new Set<string>();
  const withParticle = new Set<string>();
  for (const sentence of doc.sentences) {
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const token = doc.tokens[i];
      if (token?.kind !== 'word') continue;
      if (!startsWithCapital(token.text)) lower.add(token.lower);
      else {
        const before = doc.tokens[i - 1];
        const bare = bareOf(token.lower);
        if (isNameByPlace(doc, lexicon, i, sentence.firstToken, surnames)) capitalInside.add(bare);
        if (isAfterParticle(doc, lexicon, i)) withParticle.add(`${before?.lower ?? ''} ${bare}`);
        if (
          before &&
          i > sentence.firstToken &&
          adjoins(doc, before, token) &&
          !isOffice(lexicon, before, bare) &&
          (isGivenBefore(lexicon, before) || introducesName(doc, lexicon, i - 2) ||
            saysAlone(doc, lexicon, i)) &&
          !isPlace(`${doc.tokens[i - 2]?.text} ${before.text}`, lexicon.language) // "Santa Barbara Sheriff"
        )
          surnames.add(bare);
      }
    }
  }
  return { lower, capitalInside, surnames, withParticle, nouns: nounsHere(doc, lexicon) };
}

/** Inside a sentence; or a label, but "Difesa: “…”" behind "Il tecnico Carlo Verdi spiega" is what he speaks about. */
const isNameByPlace = (
  doc: Document, lexicon: Lexicon, i: number, first: number, surnames: ReadonlySet<string>,
): boolean => !isInitial(doc, i, first) || (surnames.size === 0 && isLabelOfSpeaker(doc, lexicon, i));

/** "Al Pacino"; in "Al Sindaco Conti scriviamo", "Al Alcalde Gil" it is "to the". */
const isGivenBefore = (lexicon: Lexicon, { text, lower }: Token): boolean =>
  givenNameGender(text) !== undefined && !(isRomance(lexicon) && lexicon.prepositions.has(lower));

/** "Andrés de Olmo" */
const isAfterParticle = ({ tokens }: Document, lexicon: Lexicon, i: number): boolean =>
  opensSurname(lexicon, tokens[i - 1]?.lower ?? '') && givenNameGender(tokens[i - 2]?.text ?? '') !== undefined;

/** "Sinn Féin Councillor X": an office that is nobody's surname; "Weaver", "Guard", "Koch" and "Bauer" may be. */
const isOffice = (lexicon: Lexicon, before: Token, bare: string): boolean =>
  lexicon.capitalisesNouns
    ? isRole(lexicon, bare) && (bare.endsWith('in') || givenNameGender(before.text) === undefined)
    : lexicon.language === 'en' && OFFICES.has(bare);
const OFFICES = wordSet(
  'councillor councilor councilman councilwoman senator minister president governor mayor secretary chairman ' +
  'chairwoman spokesman spokeswoman commissioner superintendent detective inspector congressman congresswoman ' +
  'ambassador director',
);

/** "meinte Streich": a noun would have its article, where nouns have capitals. */
const saysAlone = (doc: Document, lexicon: Lexicon, i: number): boolean =>
  lexicon.capitalisesNouns && SAYS.test(doc.tokens[i - 1]?.lower ?? '') && isGermanSurname(doc.tokens[i]?.text ?? '') &&
  !/^\p{Lu}/u.test(doc.tokens[i + 1]?.text ?? '');
/** Verbs that take no noun for their object without an article. */
const SAYS = /^(?:sag|mein|erklär|beton|ergänz|scherz|jubel)te?$|^(?:sagt|meint|erklärt|betont|ergänzt|so)$/;

/** Does token `i` begin a sentence, a quotation or what follows a colon? */
export function isInitial(doc: Document, i: number, first: number): boolean {
  if (i === first) return true;
  const before = doc.tokens[i - 1];
  // "the province -- North Waziristan -- is quiet": a dash opens an item only where its line begins
  if (before && DASH.test(before.text)) {
    let at = i - 2;
    while (at >= first && DASH.test(doc.tokens[at]?.text ?? '')) at -= 1;
    return at < first;
  }
  return !before || before.kind === 'mark' || /^[([:.!?…•]$/.test(before.text);
}
const DASH = /^[–—-]+$/;
