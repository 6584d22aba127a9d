/** A pronoun behind a sentence that gives somebody without a name as its source. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each([
  ['de', '„Wir prüfen alles“, sagte Klinikchef Leo Brand. Laut einer Anwohnerin brannte es zweimal. „Es war ' +
      'schlimm“, sagte sie.', 'einer Anwohnerin'],
  ['fr', '« Tout va bien », assure le directeur, Léo Brandt. Selon une riveraine, la fumée est restée. « On ' +
      'étouffait », raconte-t-elle.', 'une riveraine'],
  ['es', '“Todo va bien”, asegura el director, León Brando. Según la madre del alumno, nadie llamó. “Ni una ' +
      'llamada”, reprocha.', 'la madre del alumno'],
  ['it', '«Va tutto bene», assicura il direttore Leo Brandi. Secondo una residente il fumo è durato due giorni. ' +
      '«Non si apriva», racconta.', 'una residente'],
  ['pt', '“Está tudo bem”, garante o diretor, Leo Brandão. Segundo uma moradora, o fumo durou dois dias. “Não ' +
      'se abria”, conta.', 'uma moradora'],
])('means that source (%s): %s', (language, text, words) => expect(lastSpeaker(text, language)).toBe(words));

it.each([
  ['de', '„Wir prüfen alles“, sagte Klinikchef Leo Brand. Laut dem Bericht kam niemand. „Das ist ernst“, sagte er.',
    'Leo Brand', 'a thing'],
  ['fr', '« Tout va bien », assure la directrice, Léa Brandt. Selon un pompier, le feu est éteint. « Je reste ' +
      'prudente », dit-elle.', 'Léa Brandt', 'of the other gender'],
  ['es', '“Todo va bien”, asegura el director, León Brando. Según los vecinos, el humo duró. “Lo lamentamos”, dice.',
    'León Brando', 'several'],
  ['es', '“Todo va bien”, asegura el director, León Brando. Según el director, no hubo heridos. “Hubo suerte”, dice.',
    'León Brando', 'his own office'],
  ['it', '«Il piano è buono», assicura l’assessora Rita Sanna. Per il quartiere è una notizia attesa. «Partiamo ' +
      'a maggio», dice.', 'Rita Sanna', 'for whom something is'],
])('means whoever spoke (%s): %s → %s (%s)', (language, text, name, _why) =>
  expect(lastSpeaker(text, language)).toBe(name));
