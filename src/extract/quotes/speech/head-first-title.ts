/**
 * Titles of works and names of things in marks, where heads come first: "tourne « Un été sans fin »", "« La Nuit du
 * loup » de Sophie Garrel", "le prix … pour « La Maison d'argile »", "a baptisé son dessert « Neige de mai »". Nobody
 * has said them.
 */
import { PAPER_BEFORE_MARK } from '../../lexicon/papers.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { countWords } from '../../../text/count-words.ts';
import { quotedWords } from './quotation-shape.ts';
import { entityAt, isOutside, lowerAt, sentenceAround, textAt, tokenAt, type Scene } from '../scene/scene.ts';

export function isTitleOfWork(scene: Scene, quote: Quotation): boolean {
  const { works } = scene.lexicon;
  const text = scene.doc.text.slice(quote.start, quote.end);
  if (!works || !/^\P{L}*\p{Lu}/u.test(text) || /[.,!?…][^\p{L}]*$/u.test(text)) return false;
  if (countWords(text) > LONGEST_TITLE || quotedWords(scene, quote).inPerson) return false;
  return isMade(scene, quote) || isBaptised(scene, quote) || isAwarded(scene, quote) || isByAuthor(scene, quote) ||
    isBesideNoun(scene, quote) || isOfPaper(scene, quote) || isSubjectOfClause(scene, quote);
}

/**
 * "Recordó que «La habitación de al lado» ganó en Venecia": with an article in a capital behind "que" and a verb right
 * behind the marks; what somebody says begins small there, or ends its clause. Two words may be
 * anybody's: «La derecha» tiene miedo.
 */
const isSubjectOfClause = (scene: Scene, { first, last }: Quotation): boolean =>
  /^(?:es|pt)$/.test(scene.lexicon.language) && last - first > SHORTEST && lowerAt(scene, first - 1) === 'que' &&
  /^(?:El|L[ao]s?|Una?|[OA]s?)$/.test(textAt(scene, first + 1)) && FINITE.test(textAt(scene, last + 1));
/** Two words between their marks. */
const SHORTEST = 3;
const FINITE = /^(?:es|fue|será|ha|había|est[aá]|estará|tiene|llega|é|foi|tem|\p{Ll}{2,12}(?:ó|[oei]u))$/u;
/** "sagte sie dem Blatt „Hafen am Sonntag“", "declaró al diario «El Faro»": which paper it is. */
const isOfPaper = ({ doc }: Scene, { start }: Quotation): boolean =>
  PAPER_BEFORE_MARK.test(doc.text.slice(Math.max(0, start - LONGEST_PAPER), start));
/** "Nachrichtenmagazin", a space, a mark that opens and one more space. */
const LONGEST_PAPER = 24;

/** In words. */
const LONGEST_TITLE = 7;

const isVerb = (scene: Scene, i: number, verbs: ReadonlySet<string> | undefined): boolean =>
  isOutside(scene, i) && entityAt(scene, i) < 0 && verbs?.has(lowerAt(scene, i)) === true;

/** "tourne « … »", "publica hoy “…”" */
const isMade = (scene: Scene, quote: Quotation): boolean =>
  isVerb(scene, quote.first - 1, scene.lexicon.works?.making) ||
  (scene.lexicon.between.has(lowerAt(scene, quote.first - 1)) &&
    isVerb(scene, quote.first - 2, scene.lexicon.works?.making));

/** "a baptisé son dessert « … »", "batizou o animal de “…”": a thing, for no person stands between. */
function isBaptised(scene: Scene, quote: Quotation): boolean {
  for (let i = quote.first - 1; i > quote.first - NEAR_VERB && isOutside(scene, i); i--) {
    if (/^[,;:.!?]$/.test(textAt(scene, i)) || entityAt(scene, i) >= 0) return false;
    if (isVerb(scene, i, scene.lexicon.works?.baptising)) return true;
  }
  return false;
}
const NEAR_VERB = 7;

/**
 * "La novela ganadora, “La casa”, narra …", "il suo nuovo film, «La casa», …": between commas beside its noun. Who
 * repeats a slogan or gives their word says so: "repitió su lema, «Agua para todos», en la plaza".
 */
function isBesideNoun(scene: Scene, { first, last, start, end }: Quotation): boolean {
  const { naming, determiners, possessives } = scene.lexicon;
  if (textAt(scene, first - 1) !== ',' || textAt(scene, last + 1) !== ',') return false;
  if (countWords(scene.doc.text.slice(start, end)) < SHORTEST_TITLE) return false;
  const noun = [first - 2, first - 3].find((i) => isOutside(scene, i) && naming.has(lowerAt(scene, i))) ?? -1;
  if (WORDING.test(lowerAt(scene, noun))) return false;
  return [noun - 1, noun - 2].some((i) => noun > 0 && isOutside(scene, i) &&
    (determiners.has(lowerAt(scene, i)) || possessives.has(lowerAt(scene, i))));
}

const WORDING =
  /^(?:lema|slogan|motto|mots?|pala[bv]ras?|parol[ae]|t[eé]rm\p{L}+|expres|espress|hashtag|t[ií]t[ru]lo$|titre$)/u;

/** "a reçu le prix des lecteurs pour « … »" */
function isAwarded(scene: Scene, quote: Quotation): boolean {
  const { works } = scene.lexicon;
  if (lowerAt(scene, quote.first - 1) !== works?.for) return false;
  const { first } = sentenceAround(scene, quote.first);
  for (let i = quote.first - 2; i >= first; i--)
    if (isOutside(scene, i) && works.prizes.has(lowerAt(scene, i))) return true;
  return false;
}

/** "« La Nuit du loup » de Sophie Garrel": a person behind "of", and no verb of saying before the marks. */
function isByAuthor(scene: Scene, quote: Quotation): boolean {
  const { genitives, saying, reporting, capitalisesNouns } = scene.lexicon;
  let of = quote.last + 1;
  if (textAt(scene, of) === ',') of += 1;
  const author = scene.entities[entityAt(scene, of + 1)];
  if (!genitives?.has(lowerAt(scene, of)) || author?.kind !== 'person' || !author.name.includes(' ')) return false;
  if (countWords(scene.doc.text.slice(quote.start, quote.end)) < SHORTEST_TITLE && capitalisesNouns) return false;
  const { first } = sentenceAround(scene, quote.first);
  for (let i = first; i < quote.first; i++)
    if (isOutside(scene, i) && (saying.has(lowerAt(scene, i)) || reporting.has(lowerAt(scene, i)))) return false;
  return tokenAt(scene, quote.first - 1)?.text !== ':';
}
const SHORTEST_TITLE = 2;
