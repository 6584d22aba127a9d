/**
 * To whom or where something was said, which is no part of what somebody is: "Sprecherin der Partei gegenüber dem
 * Stadtblatt", "portavoz en declaraciones a Radio Lund". Data.
 */
import { pattern } from '../../pattern.ts';

const WORDS = [
  '(?:gegenüber (?=\\p{L})|auf (?:An|Nach)frage(?!\\p{L})|im Gespräch mit |im Interview |',
  'en (?:declaraciones|diálogo|entrevista) |',
  'dans une déclaration|interrogée? par |au micro d|ai microfoni d|in un[’\']intervista|a colloquio con |',
  'em (?:declarações|entrevista) |in an? (?:statement|interview)(?= |$))',
];

/** From there to the end. */
export const TOLD_TO = pattern('u', ',?\\s', ...WORDS, '.*$');
/** At the beginning. */
export const OPENS_TOLD_TO = pattern('u', '^', ...WORDS);
