/**
 * Bodies by the noun before their comma: "L’azienda, la Buonpasta Srl,", "La société, Verdalys,", "Das Unternehmen, die
 * Nordwerft GmbH,", "La agencia que lo representa, Tidemar,": in languages whose heads come first. The weights leave
 * such names open where no list has them; the noun is what the article says they are.
 */
import type { Document, Token } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { givenNameGender } from '../words/given-names.ts';
import { isInstitution } from '../words/kind-nouns.ts';
import type { Cluster } from '../words/clusters.ts';
import type { NameRun } from '../words/name-run.ts';

/** Tokens between the noun and its comma: "che gestisce il servizio nel porto". */
const REACH = 9;
const CLOSES = /^[,.;:)–—]$/;
const CLITICS = /^(?:l|un|dell|all|d)['’]$/u;

export const isApposedBody = (doc: Document, lexicon: Lexicon, { runs }: Pick<Cluster, 'runs'>): boolean =>
  runs.some((run) => apposedNoun(doc, lexicon, run) !== null);

/** The noun, behind an article or a preposition with one; null where no body is told so. */
export function apposedNoun(doc: Document, lexicon: Lexicon, run: NameRun): Token | null {
  if (lexicon.headFirst === undefined || run.honorific !== null || run.titled) return null;
  if (givenNameGender(run.words[0] ?? '') !== undefined && run.words.length > 1) return null;
  const { tokens } = doc;
  const before = tokens[run.titleToken - 1];
  const isArticle = before !== undefined && (lexicon.determiners.has(before.lower) || CLITICS.test(before.lower));
  const comma = isArticle ? run.titleToken - 2 : run.titleToken - 1;
  const next = tokens[run.endToken];
  const isClosed = next === undefined || next.sentence !== run.sentence || CLOSES.test(next.text);
  if (tokens[comma]?.text !== ',' || tokens[comma]?.sentence !== run.sentence || !isClosed) return null;
  return nounBefore(doc, lexicon, comma);
}

function nounBefore({ tokens }: Document, lexicon: Lexicon, comma: number): Token | null {
  for (let i = comma - 1; i > comma - REACH; i--) {
    const [noun, article] = [tokens[i], tokens[i - 1]];
    const isOfClause = noun?.kind === 'word' && noun.sentence === tokens[comma]?.sentence;
    if (!isOfClause || lexicon.saying.has(noun.lower)) return null;
    const isOpened = article !== undefined && (lexicon.determiners.has(article.lower) || CLITICS.test(article.lower));
    if (isOpened && isInstitution(lexicon, noun.lower) && !lexicon.documents?.has(noun.lower)) return noun;
  }
  return null;
}
