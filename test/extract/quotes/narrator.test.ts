/** "nous" and "me" before a verb are who is told, and "j'ai demandé" is the writer. French. */
import { expect, it } from 'vitest';
import { speakersOf } from './speaker-of.ts';

it.each<[text: string, speakers: (string | null)[]]>([
  ['« On y va », nous dit Paul Roux.', ['Paul Roux']],
  ['« On y va », nous confie la gérante.', ['la gérante']],
  ['Paul Roux rit. « On y va », nous disait-il.', ['Paul Roux']],
  ['« On y va », me confie un riverain.', ['un riverain']],
  ['« On y va », plaide Me Odile Brun, avocate.', ['Odile Brun']],
  ['« On y va », nous avons dit à Paul Roux.', [null]],
  ['Nous avons demandé à Paul Roux : « On y va ? » Il a dit : « Oui. »', [null, 'Paul Roux']],
  ['J’ai demandé à Paul Roux : « On y va ? » « Oui », a-t-il répondu.', [null, 'Paul Roux']],
  ['Paul Roux m’a dit : « On y va. »', ['Paul Roux']],
  ['Odile Brun, que nous avons contactée, a répondu : « On y va. »', ['Odile Brun']],
])('%s', (text, speakers) => expect(speakersOf(text, 'fr')).toEqual(speakers));
