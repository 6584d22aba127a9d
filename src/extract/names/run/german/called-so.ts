/**
 * What a body is called right behind its noun: "Verein Helfende Hände", "Bürgerinitiative Pro Wald", "Stiftung
 * Wissenschaft und Politik". German. A noun alone may as well be an object: "hat die Stiftung Geld gesammelt".
 */
import { pattern, patternOnce } from '../../../../pattern.ts';
import { startsWithCapital } from '../../../../text/capital.ts';
import type { Document } from '../../../../text/document.ts';
import { oncePer } from '../../../../text/memo.ts';
import type { Lexicon } from '../../../lexicon/lexicon.ts';
import { isEverydayWord } from '../../words/everyday-words.ts';
import { givenNameGender } from '../../words/given-names.ts';
import { isKnownOrganisation } from '../../words/known-organisations.ts';
import { ADJECTIVE } from '../../words/inflection.ts';
import { isRole } from '../../words/name-kind.ts';
import { adjoins } from '../../words/name-run.ts';
import { isPlace } from '../../words/places.ts';
import { isOfTown } from '../origin.ts';
import { serviceClubLength } from './club-of-town.ts';

const HEADS = pattern(
  'u',
  '(?:\\p{Lu}\\p{Ll}+)?(?:[Vv]erein|[Ii]nitiative|[Bb]ündnis|[Ss]tiftung|[Gg]ewerkschaft|[Nn]etzwerk|[Aa]ktion|',
  '[Ff]orum|[Kk]ita|[Kk]indergarten|[Tt]agesstätte|[Cc]hor|(?:senioren|pflege|alten|alters)heim|[Ss]chule|[Gg]asthof|',
  '[Gg]asthaus|[Oo]rchester|[Ee]nsemble|[Gg]emeinschaft|[Bb]ürgerliste|[Vv]erband|[Bb]und|[Cc]lub|[Ww]ählergruppe|',
  '[Kk]ollektiv)',
).source;
/** Of the order that has founded it, or of a saint: "Krankenhaus Barmherzige Brüder", "Spital Heilige Familie". */
const SPITALS = /(?:[Kk]rankenhaus|[Ss]pital|[Hh]ospital|[Kk]linik(?:um)?|[Hh]ospiz)(?:e?s)?$/;
const HEAD = pattern('u', '^', HEADS, '(?:e?s)?$');
/** "(Verein) Mehr Demokratie", "(Grundschule) Am Anger": a small word has a capital in a name alone. */
const SMALL = pattern(
  'u',
  '^(?:Pro|Contra|Kontra|Gegen|Für|Am|Im|An|Auf|Zum|Zur|Unter|Mehr|Kein|Keine|Rettet|Stoppt|Unser|Unsere|Ohne)$',
);
/** Those that no ending tells. */
const ADJECTIVES = pattern(
  'u',
  '^\\p{Lu}\\p{Ll}+ende[rs]?$|',
  '^(?:Saubere|Offene|Gute|Bunte|Letzte|Starke|Lebendige|Sichere|Gesunde|Faire|Bessere|Junge)[rs]?$',
);

/**
 * How many tokens tell what it is called, or 0.
 * @param hasAdjective does an adjective make a name of the noun: "Deutsche Stiftung (Denkmalschutz)"?
 */
export function calledLength(doc: Document, lexicon: Lexicon, noun: number, hasAdjective: boolean): number {
  const [head, first] = [doc.tokens[noun], doc.tokens[noun + 1]];
  if (head && SPITALS.test(head.text)) return orderLength(doc, noun + 1);
  if (!head || !first || !HEAD.test(head.text) || !adjoins(doc, head, first) || !startsWithCapital(first.text))
    return 0;
  const length = serviceClubLength(doc, noun + 1) || phraseLength(doc, lexicon, noun + 1) || ofTownLength(doc, noun) ||
    nounsLength(doc, lexicon, noun, hasAdjective);
  return isInfinitiveBehind(doc, noun + 1 + length) ? 0 : length;
}

function orderLength(doc: Document, at: number): number {
  const [noun, adjective, order] = [-1, 0, 1].map((k) => doc.tokens[at + k]);
  const isNext = noun && adjective && order && adjoins(doc, noun, adjective) && adjoins(doc, adjective, order);
  return isNext && OF_ORDERS.test(adjective.text) && /^\p{Lu}\p{Ll}{2}/u.test(order.text) ? 2 : 0;
}
const OF_ORDERS = /^(?:Barmherzig|Heilig|Arm|Grau|Göttlich|Gut)e[rsn]?$/;

/** "Junge Menschen (zu fördern)": what stands before it is its object. */
const isInfinitiveBehind = ({ tokens }: Document, end: number): boolean =>
  tokens[end]?.text === 'zu' && /^\p{Ll}+n$/u.test(tokens[end + 1]?.text ?? '');

/** "(Verein) Wiener Tafel", "(Chor) Kölner Kantorei"; "die Initiative Kölner Eltern" is one of theirs. */
function ofTownLength(doc: Document, noun: number): number {
  const [head, town, next] = [0, 1, 2].map((k) => doc.tokens[noun + k]);
  const isCalled = TAKES_TOWNSMEN.test(head?.text ?? '') && isOfTown(town?.text ?? '');
  return isCalled && town && next && adjoins(doc, town, next) && startsWithCapital(next.text) ? 2 : 0;
}
const TAKES_TOWNSMEN = /^(?:Verein|Chor|Orchester|Ensemble)(?:e?s)?$/;

/** "Pro Wald", "Am Alten Markt", "Helfende Hände", "Neue Soziale Marktwirtschaft" */
function phraseLength(doc: Document, lexicon: Lexicon, at: number): number {
  const [first, second] = [doc.tokens[at], doc.tokens[at + 1]];
  if (!first || !second || !adjoins(doc, first, second)) return 0;
  const isCapital = startsWithCapital(second.text);
  if (SMALL.test(first.text) && !isCapital)
    return /^de[rnm]$/.test(second.lower) && startsWithCapital(doc.tokens[at + 2]?.text ?? '') ? 3 : 0;
  if (!isCapital || TIMES.test(second.text)) return 0; // "im Gasthof Am Abend"
  if (SMALL.test(first.text)) return 2;
  return isAdjective(first.text) && !isOfMany(lexicon, first.text, second.lower) ? pastAdjective(doc, at + 1) - at : 0;
}
const isAdjective = (word: string): boolean => ADJECTIVE.test(word) || ADJECTIVES.test(word);

/** "(Neue) Soziale Marktwirtschaft": where the noun ends, behind a second adjective; none ends a name. */
function pastAdjective(doc: Document, at: number): number {
  const [second, third] = [doc.tokens[at], doc.tokens[at + 1]];
  if (!second || !ADJECTIVE.test(second.text)) return at + 1;
  return third && adjoins(doc, second, third) && startsWithCapital(third.text) ? at + 2 : at - 1;
}

/** "(Die Initiative) Grüner Politiker" is theirs, and not called so. */
const isOfMany = (lexicon: Lexicon, adjective: string, lower: string): boolean =>
  adjective.endsWith('er') && (isRole(lexicon, lower) || lexicon.people.has(lower) || lower.endsWith('innen'));
const TIMES =
  /^(?:Morgen|Mittag|Abend|Wochenende|Frühstück|Bahnhof|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Ende|Anfang)$/;

/** "Nord", "Cantabile", "Kinderlachen", "Wissenschaft und Politik" */
function nounsLength(doc: Document, lexicon: Lexicon, noun: number, hasAdjective: boolean): number {
  const [head = '', first = '', and, last = ''] = [0, 1, 2, 3].map((k) => doc.tokens[noun + k]?.text);
  if (/schule$/i.test(head) && COMPASS.test(first)) return 1;
  if (CALLED_ANYHOW.test(head) && isNoWord(first)) return 1;
  if (!isThing(lexicon, first)) return 0;
  const isJoined = and === 'und' && isThing(lexicon, last);
  const end = noun + (isJoined ? 4 : 2);
  return hasAdjective || isSure(doc, noun, end) ? end - noun - 1 : 0;
}

/** "Volksschule Nord" */
const COMPASS = /^(?:Nord|Süd|Ost|West|Mitte)$/;
/** "Chor Cantabile", "Kita Lummeli" */
const CALLED_ANYHOW = /(?:[Cc]hor|[Kk]ita|Kindergarten|tagesstätte|Ensemble|Quartett)s?$/;
const isNoWord = (word: string): boolean =>
  /^\p{Lu}\p{Ll}{3,}$/u.test(word) && givenNameGender(word) === undefined && !isEverydayWord('de', word.toLowerCase());

/** A noun, and no name, nobody and no body. */
const isThing = (lexicon: Lexicon, word: string): boolean =>
  /^\p{Lu}\p{Ll}{3,}$/u.test(word) && !isPlace(word, 'de') && !isKnownOrganisation(word) &&
  givenNameGender(word) === undefined && !isRole(lexicon, word.toLowerCase()) &&
  !lexicon.people.has(word.toLowerCase()) && isEverydayWord('de', word.toLowerCase());

/** Does the article show somewhere that it is one name: alone before the verb of its clause, or with its letters? */
function isSure(doc: Document, noun: number, end: number): boolean {
  const { tokens, text } = doc;
  if (tokens[end]?.text === '(' && /^\p{Lu}{2,}$/u.test(tokens[end + 1]?.text ?? '')) return true;
  const name = text.slice(tokens[noun]?.start ?? 0, tokens[end - 1]?.end ?? 0);
  return namesBeforeVerb(doc).has(name.replace(/^(\p{L}+?)(?:e?s) /u, '$1 ')) || namesBeforeVerb(doc).has(name);
}

/** "Die Stiftung Kinderlachen hilft": what stands before the verb is one phrase (V2). */
const namesBeforeVerb = oncePer(({ text }: Document): ReadonlySet<string> =>
  new Set([...text.matchAll(BEFORE_VERB())].map(([, name = '']) => name)));
const BEFORE_VERB = patternOnce(
  'gu',
  '(?:^|\\n|[.!?“”«»] )D(?:ie|er|as) (', HEADS, ' \\p{Lu}\\p{Ll}+(?: und \\p{Lu}\\p{Ll}+)?) ',
  '(?:(?:ha|is|wir|wil|kann|darf|mus|sol)\\p{Ll}{0,3}|',
  '(?!ge\\p{Ll}+t (?:ha|wu|wi|wer|sind|ist))',
  '\\p{Ll}{2,}(?:t|te|rief|gab|ging|kam|stand|schrieb|lud|trug|sprach|half))(?=[ .,])',
);
