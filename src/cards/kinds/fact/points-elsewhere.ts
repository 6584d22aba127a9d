/**
 * The same as points-away.ts, of German, French, Spanish, Italian and Portuguese sentences. Nouns with "the" that the
 * article has told of before are open by themselves (src/extract/sense): of others one may stand there, and in Romance
 * languages any of several things ("los hoteles").
 */
import { passageOf } from '../../../extract/sense/dangling.ts';
import { definitesIn, type Definite } from '../../../extract/sense/definite.ts';
import type { ReadFact } from '../../../extract/extraction.ts';
import { pattern } from '../../../pattern.ts';
import type { Planning } from '../../planning.ts';
import { toldWords } from './told-words.ts';

const MOST = 1;
const OF_MANY = /^(?:les|los|las|i|gli|os|as)$/u;

export function pointsElsewhere({ document, known }: Planning, fact: ReadFact): boolean {
  const { language, text } = document;
  const words = toldWords(language);
  const passage = words && passageOf(document, [fact], known(null));
  if (words === null || passage === null) return true;
  const own = fact.text.replace(IN_MARKS, ' „“');
  if ([words.points, words.silent, REPLIES].some((one) => one.test(own))) return true;
  const marked = [...fact.text.matchAll(IN_MARKS)].map(({ 0: all, index }) =>
    ({ start: fact.start + index, end: fact.start + index + all.length }));
  const untold = definitesIn(passage).filter(({ noun, at, isTold }) =>
    !isTold && !words.general.test(noun.text) && !OF_MANY.test(passage.tokens[at]?.lower ?? '') &&
    !marked.some(({ start, end }) => noun.start >= start && noun.start < end));
  const isSubject = ({ at }: Definite): boolean =>
    REPORTS_THAT.test(text.slice(0, passage.tokens[at]?.start).slice(-LONGEST_THAT));
  return untold.length > MOST || untold.some(isSubject);
}

/** "afirmó que el convenio se firmará": all that is said is said of it. */
const REPORTS_THAT = /(?<!\p{L})(?:que|dass|che)\s$/u;
const LONGEST_THAT = 6;

/**
 * "rechazó los señalamientos", "wies die Vorwürfe zurück": which ones?; "le recordó que …": whom? ", explicó,": who?
 */
const REPLIES = pattern(
  'u',
  String.raw`(?<!\p{L})(?:(?:los|las|les|le|la|i|gli|os|as|die|den|der)\s(?:señalamientos|acusaciones|críticas|`,
  String.raw`accusations|critiques|accuse|critiche|acusações|Vorwürfen?|Kritik|Darstellung|Schritt)|`,
  String.raw`les?\s(?:ha\s)?\p{Ll}+(?:ó|aron|ieron|ido|ado)\s(?:que|a|por))(?!\p{L})|`,
  String.raw`,\s(?:explicó|afirmó|dijo|señaló|añadió|contó|aseguró|spiega|dice|afferma|racconta|disse|explicou|`,
  String.raw`afirmou|contou),`,
);
const IN_MARKS = /„[^“”]*[“”]|“[^”]*”|«[^»]*»|»[^«]*«|"[^"]*"/gu;
