/**
 * "Dans le film, joué par Luc Roux, dissimule son mari", "Segundo Bo Lopes, o deputado emprestava notas": behind the
 * comma after a name a clause goes on, and its subject or object is a noun for somebody. What somebody is holds no
 * finite verb. In French, Spanish, Italian and Portuguese one is told by what only a verb has beside it and by a few
 * endings.
 */
import { pattern } from '../../pattern.ts';
import type { Document } from '../../text/document.ts';
import { isRomance, type Lexicon } from '../lexicon/lexicon.ts';
import { lower } from './role-span.ts';

/** "se obliga", "y fait", "lo considera": pronouns that stand before a verb alone. */
const CLITICS: Readonly<Record<string, RegExp>> = {
  fr: /^(?:se|s['’]|y|n['’]|ne)$/, es: /^(?:se|le|les|no)$/, it: /^(?:si|ci|vi|gli|mi|ti)$/, pt: /^(?:se|lhe|lhes)$/,
};
/** "filmou", "emprestava", "ferait": endings that few nouns and adjectives have. */
const FINITE: Readonly<Record<string, RegExp>> = {
  fr: pattern('u', '^(?:a|ont|va|vont|fait|font|doit|peut|sera|seront|avait|étai(?:t|ent)|',
    String.raw`(?!portrait|retrait|extrait|souhait|parfait|distrait|abstrait)\p{Ll}{3,}ait|`,
    String.raw`\p{Ll}{3,}(?:aient|èrent))$`),
  es: pattern('u', '^(?:ha|han|va|van|hace|puede|debe|quiere|tiene|será|hizo|tuvo|quiso|pudo|',
    String.raw`\p{Ll}{3,}(?:aba|aban|aron|ieron|ó))$`),
  it: pattern('u', '^(?:ha|hanno|va|vanno|fa|può|deve|vuole|sarà|fece|aveva|avevano|',
    String.raw`\p{Ll}{3,}(?:avano|evano|ivano|arono|irono|ò))$`),
  pt: pattern('u', '^(?:tem|têm|vai|vão|faz|pode|deve|quer|será|fez|quis|teve|pôde|havia|tinha|fazia|dizia|queria|',
    String.raw`(?!escrava)\p{Ll}{3,}(?:ava|avam|ou|aram|eram))$`),
};
/** "mon frère chez Perrelet aussi": what closes a clause. */
const CLOSES_CLAUSE = /^(?:aussi|également|también|tampoco|anche|também|encore)$/;

/** Words between two commas: `head` is the noun for somebody among them. */
export function isClauseBehindName(
  doc: Document, lexicon: Lexicon, { first, head, end }: { first: number; head: number; end: number },
): boolean {
  // in German a noun phrase ends in a noun, a clause in a verb: ", den seine Mitspieler stützen mussten"
  if (lexicon.capitalisesNouns) return end > head + 1 && /^\p{Ll}/u.test(doc.tokens[end - 1]?.text ?? '');
  if (!isRomance(lexicon)) return false;
  if (first < head && opensWithVerb(doc, lexicon, first)) return true;
  if (CLOSES_CLAUSE.test(lower(doc, end - 1))) return true;
  if (!isDetermined(lexicon, lower(doc, first))) return false;
  for (let i = first + 1; i < end; i++) {
    if (lexicon.relatives.has(lower(doc, i))) return false;
    if (isVerb(doc, lexicon, i, end)) return true;
  }
  return false;
}

const isDetermined = ({ determiners, possessives }: Lexicon, word: string): boolean =>
  determiners.has(word) || possessives.has(word);

/** "porte sa fille", "purtroppo suo figlio", "lo considera una …": no noun phrase has an article within itself. */
function opensWithVerb(doc: Document, lexicon: Lexicon, first: number): boolean {
  const [word, next] = [lower(doc, first), lower(doc, first + 1)];
  const isOpened = [lexicon.prepositions, lexicon.joins, lexicon.wholes].some((set) => set?.has(word));
  if (isOpened || lexicon.roleModifiers?.test(word)) return false;
  if (isDetermined(lexicon, word)) return /^lo$/.test(word) && lexicon.language === 'es';
  return isDetermined(lexicon, next) || BECOMES.test(word);
}
/** "demeurera conseiller", "deviendra ministre" */
const BECOMES = /^(?:demeur|rest|devien|redevien)(?:e|era|ait|t|dra)$/u;

function isVerb(doc: Document, lexicon: Lexicon, i: number, end: number): boolean {
  const word = lower(doc, i);
  if (doc.tokens[i]?.kind !== 'word' || /^\p{Lu}/u.test(doc.tokens[i]?.text ?? '')) return false;
  const isByForm = [CLITICS, FINITE].some((forms) => forms[lexicon.language]?.test(word));
  if (isByForm || lexicon.copulas?.has(word)) return true;
  return i + 1 < end && isBeforeObject(doc, lexicon, i);
}

/** "garde la tête", "filmou o gelo": an article behind a word that opens no phrase. */
function isBeforeObject(doc: Document, lexicon: Lexicon, i: number): boolean {
  const [word, next] = [lower(doc, i), lower(doc, i + 1)];
  const isObject = isDetermined(lexicon, next) && !lexicon.joins.has(next) && !lexicon.prepositions.has(next);
  const { prepositions, joins, conjunctions, wholes } = lexicon;
  const opens = [prepositions, joins, conjunctions, wholes].some((set) => set?.has(word));
  return isObject && !opens && !isDetermined(lexicon, word);
}
