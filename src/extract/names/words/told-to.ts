/**
 * To whom or where something was said, which is no part of what somebody is: "Sprecherin der Partei gegenüber dem
 * Stadtblatt", "portavoz en declaraciones a Radio Lund". Data.
 */
import { pattern } from '../../../pattern.ts';
import type { Token } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { givenNameGender } from './given-names.ts';

const WORDS = [
  '(?:gegenüber (?=\\p{L})|auf (?:An|Nach)frage(?!\\p{L})|im Gespräch mit |im Interview |',
  'en (?:declaraciones|diálogo|entrevista) |',
  'dans une déclaration|interrogée? par |au micro d|ai microfoni d|in un[’\']intervista|a colloquio con |',
  // "von der Bergrettung Wehlen der APA"; "Chefredakteurin der APA" is hers
  '(?<=(?:^|\\s)(?:de[rs]|vo[mn]|beim?|für|i[mn])\\s\\S.*)de[rm] (?:APA|dpa|sda|AFP|KNA|epd|ORF|SWR|NDR)(?=$|[.,;:])|',
  'em (?:declarações|entrevista) |in an? (?:statement|interview)(?= |$))',
];

/** From there to the end. */
export const TOLD_TO = pattern('u', ',?\\s', ...WORDS, '.*$');
/** At the beginning. */
export const OPENS_TOLD_TO = pattern('u', '^', ...WORDS);

/** "ha detto Vitali al Corriere", "contó Quiroga al Diario de León": whom somebody tells it is no part of the name. */
export const isToldTo = ({ language }: Lexicon, { lower }: Token, last: Token, next: Token): boolean =>
  (lower === 'al' && PAPERS[language]?.test(next.text) === true) ||
  (language === 'de' && lower === 'zu' && !isBeforeHouse(last, next)); // "sagte Anna zu Peter", "sagte Rehm zu Kern"

/** "Carl zu Hohenried": a house stands behind what somebody is called first. */
const isBeforeHouse = (last: Token, next: Token): boolean =>
  givenNameGender(last.text) !== undefined && givenNameGender(next.text) === undefined;
const PAPERS: Readonly<Record<string, RegExp>> = {
  it: pattern('u', '^(?:Corriere|Messaggero|Mattino|Giornale|Resto|Secolo|Tirreno|Foglio|Sole|Fatto|Gazzettino|Post|',
    String.raw`Quotidiano|Settimanale|Giorno|Tempo|Manifesto|Riformista|Piccolo|Centro|Dubbio|Tempi|T[gG]\p{L}*)$`),
  es: /^(?:Diario|Periódico|Heraldo|Correo|Faro|Mundo|Norte|Ideal|Comercio|Progreso|Tiempo|Confidencial|Canal)$/,
};
