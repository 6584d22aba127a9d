/** "L’azienda, la Buonpasta Srl, …": the name behind the noun speaks, in the next sentence, too. German and Romance. */
import { expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { documentOf } from '../document-of.ts';
import { lastSpeaker } from './speaker-of.ts';

it.each([
  ['it', 'L’azienda, la Buonpasta Srl, in una nota «respinge con fermezza ogni accusa» dei genitori.', 'Buonpasta Srl'],
  ['it', 'L’impresa, la Edil Ponente, si dice «sconvolta» e assicura la massima collaborazione.', 'Edil Ponente'],
  ['it', 'La società ferroviaria, FerroPon, si è scusata. «Rimborseremo tutti i biglietti», ha detto la società.',
    'FerroPon'],
  ['de', 'Das Unternehmen, die Nordwerft GmbH, wies das zurück. „Wir prüfen alle Schritte“, teilte das Unternehmen mit.',
    'Nordwerft GmbH'],
  ['es', 'La agencia que lo representa, Tidemar Panamá, negó todo. «El buque no es nuestro», dijo la agencia.',
    'Tidemar Panamá'],
  ['fr', 'La société, Verdalys, dément. « Nous contestons ces chiffres », écrit la société.', 'Verdalys'],
  ['pt', 'A empresa, a NutriSul, fala em «rigorosos padrões de qualidade» e nega tudo.', 'NutriSul'],
])('%s: %s', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name));

it.each([
  ['it', 'Secondo l’azienda, Mario Rossi, 40 anni, è caduto.', 'Mario Rossi', 'person'],
  ['it', 'La società ferroviaria, FerroPon, si è scusata.', 'FerroPon', 'organisation'],
  ['fr', 'La société, Verdalys, dément.', 'Verdalys', 'organisation'],
  ['es', 'La empresa, Trenes del Norte, pidió disculpas.', 'Trenes del Norte', 'organisation'],
])('%s: %s: %s is a %s', (language, text, name, kind) => {
  const found = resolveEntities(documentOf(text, language), lexiconFor(language)).find((one) => one.name === name);
  expect(found?.kind).toBe(kind);
});

it('does not take where it was said for whose it is', () =>
  expect(lastSpeaker('“Lo sentimos mucho”, señaló la compañía en una nota.', 'es')).toBe('la compañía'));
