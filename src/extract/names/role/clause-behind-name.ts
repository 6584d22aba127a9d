/**
 * "Dans le film, joué par Luc Roux, dissimule son mari", "Segundo Bo Lopes, o deputado emprestava notas": behind the
 * comma after a name a clause goes on, and its subject or object is a noun for somebody. What somebody is holds no
 * finite verb. In French, Spanish, Italian and Portuguese one is told by what only a verb has beside it and by a few
 * endings.
 */
import { pattern } from '../../../pattern.ts';
import type { Document } from '../../../text/document.ts';
import { isRomance, type Lexicon } from '../../lexicon/lexicon.ts';
import { lower } from '../run/role-span.ts';

/** "se obliga", "y fait", "lo considera": pronouns that stand before a verb alone. */
const CLITICS: Readonly<Record<string, RegExp>> = {
  fr: /^(?:se|s['’]|y|n['’]|ne)$/, es: /^(?:se|le|les)$/, it: /^(?:si|ci|vi|gli|mi|ti)$/, pt: /^(?:se|lhe|lhes)$/,
};
/** "s’occupant des enfants", "n’ayant rien vu", "y compris": no finite verb. */
const NOT_FINITE = /(?:ant|^compris)$/;
/** "gli studenti" are many, "gli parla" is a clause. */
const MANY = /(?:i|^)$/;
/** "filmou", "emprestava", "ferait": endings that few nouns and adjectives have. */
const FINITE: Readonly<Record<string, RegExp>> = {
  fr: pattern('u', '^(?:a|ont|va|vont|fait|font|doit|peut|sera|seront|avait|étai(?:t|ent)|',
    String.raw`(?!souhait|\p{Ll}*(?:fait|(?:por|re|ex|at|abs|dis|sous)trait)$)\p{Ll}{3,}ait|`,
    String.raw`\p{Ll}{3,}(?:aient|èrent))$`),
  es: pattern('u', '^(?:ha|han|va|van|hace|puede|debe|quiere|tiene|será|hizo|tuvo|quiso|pudo|',
    String.raw`\p{Ll}{3,}(?:aba|aban|aron|ieron|ó))$`),
  it: pattern('u', '^(?:ha|hanno|va|vanno|fa|può|deve|vuole|sarà|fece|aveva|avevano|',
    String.raw`\p{Ll}{3,}(?:avano|evano|ivano|arono|irono|ò))$`),
  pt: pattern('u', '^(?:tem|têm|vai|vão|faz|pode|deve|quer|será|fez|quis|teve|pôde|havia|tinha|fazia|dizia|queria|',
    String.raw`(?!escrava|eslava|oitava)\p{Ll}{3,}(?:ava|avam|ou|aram|eram))$`),
};
/** "prend", "busca", "tiene": how a verb of the present or the past ends; no "eletto", "lungo", "représentant". */
const VERB_ENDINGS: Readonly<Record<string, RegExp>> = {
  fr: /(?:e|d|(?<!a[nr]|er)t)$/, es: /(?:[aeó]|[ae]n)$/, it: /(?:[aò]|(?<![ae]nt)e|[ao]no)$/, pt: /(?:[aem]|[eio]u)$/,
};
/** "élue la semaine dernière", "elegida el lunes", "eleita a 3 de maio": a day is no object. */
const TIME = pattern(
  'u',
  String.raw`^(?:\d.*|`,
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|veille|lendemain|semaine|mois|années?|ans?|jours?|nuit|même|',
  'premier|lunes|martes|miércoles|jueves|viernes|sábado|domingo|semanas?|mes(?:es)?|años?|días?|noche|pasad[oa]|',
  'próxim[oa]|mism[oa]|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|settiman[ae]|mes[ei]|ann[oi]|',
  'giorn[oi]|notte|scors[oa]|stess[oa]|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|mês|anos?|dias?|noite|',
  'passad[oa])$',
);
/** "mon frère chez Perrelet aussi": what closes a clause. */
const CLOSES_CLAUSE = /^(?:aussi|également|também|tampoco|anche|encore)$/;
/** "Professor emeritus", "Minister ad interim": small words that end no clause. */
const LATIN = /^(?:emerit(?:us|a|i)|interim|spe|causa)$/;

/** Words between two commas: `head` is the noun for somebody among them. */
export function isClauseBehindName(
  doc: Document, lexicon: Lexicon, { first, head, end }: { first: number; head: number; end: number },
): boolean {
  // in German a noun phrase ends in a noun, a clause in a verb: ", den seine Mitspieler stützen mussten"
  if (lexicon.capitalisesNouns) return end > head + 1 && isGermanVerbLast(doc.tokens[end - 1]?.text ?? '');
  if (!isRomance(lexicon)) return false;
  if (first < head && opensWithVerb(doc, lexicon, first)) return true;
  if (lexicon.possessives.has(lower(doc, first)) && CLOSES_CLAUSE.test(lower(doc, end - 1))) return true;
  if (!isDetermined(lexicon, lower(doc, first))) return false;
  for (let i = first + 1; i < end; i++) {
    if (lexicon.relatives.has(lower(doc, i))) return false;
    if (isVerb(doc, lexicon, i, end)) return true;
  }
  return false;
}

const isGermanVerbLast = (word: string): boolean => /^\p{Ll}/u.test(word) && !LATIN.test(word);

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
  const [before, word, next] = [lower(doc, i - 1), lower(doc, i), lower(doc, i + 1)];
  if (doc.tokens[i]?.kind !== 'word' || isNamed(doc, i)) return false;
  if (CLITICS[lexicon.language]?.test(word)) return !(word === 'gli' ? MANY : NOT_FINITE).test(next);
  // "de la era", "l’est du pays", "tout à fait", "del quotidiano la Stampa", "ayant fait": what stands there is no verb
  if (isDetermined(lexicon, before) || lexicon.prepositions.has(before) || TAKES_NO_VERB.test(before)) return false;
  const isCopula = lexicon.copulas?.has(word) === true && !(word === 'est' && /^d(?:[eu]|['’])/.test(next));
  if (isCopula || FINITE[lexicon.language]?.test(word)) return true;
  return i + 2 < end && isBeforeObject(doc, lexicon, i);
}
const TAKES_NO_VERB = /(?:['’]|ant|^avoir|^(?:ann[oi]|mes[ei]|giorn[oi]|settiman[ae]|ore|minuti|tempo|poco))$/;

const isNamed = (doc: Document, i: number): boolean => /^\p{Lu}/u.test(doc.tokens[i]?.text ?? '');

/** "garde la tête", "filmou o gelo": an article and a noun behind a word that may be a verb and opens no phrase. */
function isBeforeObject(doc: Document, lexicon: Lexicon, i: number): boolean {
  const [word, next, noun] = [lower(doc, i), lower(doc, i + 1), lower(doc, i + 2)];
  const { prepositions, joins, conjunctions, wholes } = lexicon;
  const isObject = isDetermined(lexicon, next) && !joins.has(next) && !prepositions.has(next) &&
    !isNamed(doc, i + 1) && !isNamed(doc, i + 2) && !TIME.test(noun);
  const opens = [prepositions, joins, conjunctions, wholes].some((set) => set?.has(word));
  const isByEnding = VERB_ENDINGS[lexicon.language]?.test(word) === true;
  return isObject && isByEnding && !opens && !isDetermined(lexicon, word);
}
