/**
 * "Die Mauer war alt, und sie hat uns geschützt": where things have a gender, "she" may be a wall. Is there a noun of
 * that gender, by its article, earlier in the passage? And "sein" that owns nothing: "um cool zu sein".
 */
import type { Token } from '../../text/document.ts';
import { wordSet } from '../../text/word-set.ts';
import { isCapital } from './passage.ts';

interface Gender {
  pronouns: ReadonlySet<string>;
  articles: ReadonlySet<string>;
}
/** Plurals share the articles and pronouns of one of the two. */
const GENDERS: Readonly<Record<string, readonly Gender[]>> = {
  de: [
    {
      pronouns: wordSet('sie ihr ihre ihren ihrem ihrer'),
      articles: wordSet('die eine keine diese jene jede unsere meine zwei drei viele alle einige mehrere'),
    },
    {
      pronouns: wordSet('er ihn ihm sein seine seinen seinem seiner'),
      articles: wordSet(
        'der den dem das des ein einen einem eines kein keinen keinem dieser diesen diesem dieses jeder jeden jedem ' +
          'jedes unser unseren unserem mein meinen meinem',
      ),
    },
  ],
  fr: [
    { pronouns: wordSet('elle elles'), articles: wordSet('la une cette les des notre nos ma mes aucune chaque') },
    { pronouns: wordSet('il ils'), articles: wordSet('le un ce cet les des notre nos mon mes aucun chaque') },
  ],
  es: [
    { pronouns: wordSet('ella ellas'), articles: wordSet('la una esta esa las unas nuestra mi ninguna cada') },
    { pronouns: wordSet('él ellos'), articles: wordSet('el un este ese los unos nuestro mi ningún cada') },
  ],
};

/** Words from an article to its noun: "die hundert Jahre alte Mauer". */
const REACH = 4;

export function hasGenderedNoun(tokens: readonly Token[], at: number, pronoun: string, language: string): boolean {
  const genders = GENDERS[language]?.filter(({ pronouns }) => pronouns.has(pronoun)) ?? [];
  return genders.some(({ articles }) =>
    tokens.slice(0, at).some(({ lower }, i) => articles.has(lower) && hasNoun(tokens.slice(i + 1, at), language)));
}

/** Elsewhere any word will do. */
function hasNoun(after: readonly Token[], language: string): boolean {
  const end = after.findIndex(({ kind }) => kind !== 'word' && kind !== 'number');
  const phrase = after.slice(0, Math.min(REACH, end < 0 ? REACH : end));
  return language === 'de' ? phrase.some(isCapital) : phrase.length > 0;
}

/** "um cool zu sein", "edgy sein müssen": the verb; "sein neues Boot" owns a noun. */
export const isVerbOfBeing = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'sein' &&
  (tokens[at - 1]?.lower === 'zu' || !tokens.slice(at + 1, at + 1 + OWNED).some(isCapital));
const OWNED = 3;
