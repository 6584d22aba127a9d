/** "Hagenauer Tagblatt", "Westfälischer Anzeiger": papers by the people of their town or land. German. */
import { pattern } from '../../../../pattern.ts';
import type { Document } from '../../../../text/document.ts';
import { isEverydayWord, isGermanSurname } from '../../words/everyday-words.ts';
import { givenNameGender } from '../../words/given-names.ts';
import { ADJECTIVE } from '../../words/inflection.ts';
import { isKnownOrganisation } from '../../words/known-organisations.ts';
import { adjoins } from '../../words/name-run.ts';
import { isOfTown } from '../origin.ts';

/** How many tokens the paper that begins at token `i` takes, or 0. */
export function paperOfTown(doc: Document, i: number): number {
  const [before, town, noun, next] = [-1, 0, 1, 2].map((k) => doc.tokens[i + k]);
  if (!town || !noun || !OF_TOWN.test(town.text) || !adjoins(doc, town, noun)) return 0;
  if (ANY_OF_THEM.test(before?.lower ?? '')) return 0;
  if (OF_LAND.test(town.text) && noun.text === 'Allgemeine' && next !== undefined) return 2;
  const isPaper = /^Boten?$/.test(noun.text)
    ? /^(?:d(?:er|e[nm])|im|vom|beim)$/.test(before?.lower ?? '')
    : PAPERS.test(noun.text);
  return isPaper && !isAnotherWord(town.text) && !isApposed(doc, i) ? 2 : 0;
}
const OF_TOWN = /^\p{Lu}\p{Ll}{2,}(?:er|ische[rnms]?)$/u;
const OF_LAND = /ische[rn]?$/;
/** "Eine Hamburger Zeitung" is one of some. */
const ANY_OF_THEM = /^(?:k?eine?[rmns]?|mehrere[rn]?|alle[rn]?|viele[rn]?|andere[rn]?|zwei|drei|jede[rnms]?)$/;
const PAPERS = pattern(
  'u',
  '^(?:(?:\\p{Lu}\\p{Ll}+-)?(?:Zeitung|Kurier|Anzeiger|Rundschau|Nachrichten|Volksblatt|Tagblatt|Tageblatt|',
  'Wochenblatt|Abendblatt|Morgenpost|Abendpost|Stadtanzeiger|Generalanzeiger|Volksstimme|Merkur|Landbote|Landpost|',
  'Volkszeitung)|Stadt-Anzeiger|General-Anzeiger)(?:e?s)?$',
);

/** "Alter Kurier", "die Bauer Rundschau"; longer ones are of a town though their parts are words: "Kranzfelder". */
const isAnotherWord = (word: string): boolean =>
  word.endsWith('er') && word.length <= SHORT && !SHORTENED.test(word) && !isOfTown(word) &&
  (ADJECTIVE.test(word) || isEverydayWord('de', word.toLowerCase()));
const SHORT = 6;
const SHORTENED = /^(?:Basler|Emder)$/;

/**
 * "Die Mailänder Zeitung (Corriere)", "der Kölner Bote (Ali Demir)": a noun before another name. Whoever stands behind
 * a paper may be the subject: "sagte der Löhrstädter Zeitung (Anna Ott)".
 */
function isApposed(doc: Document, i: number): boolean {
  const [article, town, noun, name] = [-1, 0, 1, 2].map((k) => doc.tokens[i + k]);
  if (!noun || !name || !/^\p{Lu}\p{Ll}/u.test(name.text) || !adjoins(doc, noun, name)) return false;
  const isGiven = givenNameGender(name.text) !== undefined;
  if (/^(?:Bote|Kurier)$/.test(noun.text)) return article?.lower === 'der' && isGiven;
  if (noun.text !== 'Zeitung' || isKnownOrganisation(`${town?.text ?? ''} Zeitung`)) return false;
  return ARTICLES.test(name.text) || isKnownOrganisation(name.text) || !(isGiven || isWordOrSurname(name.text));
}
/** "(Die Wiener Zeitung) Der Standard" */
const ARTICLES = /^(?:Der|Die|Das|Le|La|El|Il|The)$/;
const isWordOrSurname = (word: string): boolean => isEverydayWord('de', word.toLowerCase()) || isGermanSurname(word);
