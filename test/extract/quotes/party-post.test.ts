/** "der SPD-Politiker" is whoever the article has told to be of that party, and nobody of another; so by origin. */
import { expect, it } from 'vitest';
import { speakersOf } from './speaker-of.ts';

const BOTH = 'Arbeitsministerin Bärbel Bas (SPD) und Kanzler Friedrich Merz (CDU) kamen. „Ja“, sagte';

it.each<[text: string, names: (string | null)[]]>([
  ['Finanzminister Lars Klingbeil (SPD) kam. „Ja“, sagte der SPD-Politiker.', ['Lars Klingbeil']],
  // its head is mostly another
  ['Finanzminister Lars Klingbeil (SPD) kam. „Ja“, sagte der SPD-Chef.', ['der SPD-Chef']],
  [`${BOTH} die SPD-Politikerin.`, ['Bärbel Bas']],
  [`${BOTH} der CDU-Politiker.`, ['Friedrich Merz']],
  [`${BOTH} der CDU-Mann.`, ['Friedrich Merz']],
  ['Kanzler Christian Stocker (ÖVP) lachte. „Nein“, sagte der ÖVP-Politiker.', ['Christian Stocker']],
  ['Minister Jens Bohm (Grüne, 43) kam. „Ja“, sagte der Grünen-Politiker.', ['Jens Bohm']],
  // of another party, or of one that two are of
  ['Bürgermeister Jens Bohm (CDU) kam. „Ja“, sagte der SPD-Chef.', ['der SPD-Chef']],
  ['Bürgermeister Jens Bohm (SPD) und Landrat Karl Kern (SPD) kamen. „Ja“, sagte der SPD-Chef.', [null]],
  ['Bürgermeister Jens Bohm (SPD) kam. SPD-Chef Karl Kern kam. „Ja“, sagte der SPD-Chef.', ['Karl Kern']],
  // by canton
  ['Skirennfahrer Marco Odermatt siegte. «Ein perfekter Lauf», sagte der Nidwaldner im SRF.', ['Marco Odermatt']],
  // a paper in marks hears it, and its article is no genitive
  ['Trainer Jens Bohm kam. „Ja“, sagte der Coach der „Kölnischen Rundschau“.', ['Jens Bohm']],
])('%s', (text, names) => expect(speakersOf(text, 'de')).toEqual(names));
