/** What the writer says of a speaker inside the marks is no word of theirs. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

const saidIn = (language: string, text: string): string[] =>
  extract(documentOf(text, language), CONTEXT).quotes.map((quote) => quote.text);

describe('an attribution inside the marks', () => {
  it.each([
    ['fr', '« Nous avons eu de la chance, raconte la biologiste Rosa Vidal, de l’Université de Lund, qui a dirigé les ' +
      'travaux. Les lampes ont été éteintes à minuit. »', 'Les lampes ont été éteintes à minuit.'],
    ['fr', '« C’est grave, raconte Rosa Vidal, biologiste à Lund, qui vit ici. Puis plus rien ne marche. »',
      'Puis plus rien ne marche.'],
    ['it', '«Siamo stati fortunati, racconta la biologa Rosa Vidal, dell’Università di Lund, che ha guidato lo studio. ' +
      'A mezzanotte hanno spento le luci».', 'A mezzanotte hanno spento le luci'],
    ['it', '«È stato un onore per me – le parole del maestro Enzo Fabbri – dirigere questa orchestra di ragazzi».',
      'dirigere questa orchestra di ragazzi'],
    ['it', '«Mancano gli infermieri – è l\'appello di Carla Monti, caposala – e i turni saltano da mesi».',
      'e i turni saltano da mesi'],
  ])('goes on as long as it tells of the speaker (%s)', (language, text, after) => {
    expect(saidIn(language, text).at(-1)).toBe(after);
  });

  it.each([
    ['« C’est lui, raconte Rosa Vidal, qui a tout fait dans cette maison. »', 'qui a tout fait dans cette maison.'],
    ['« Nous avons eu, raconte Rosa Vidal, de l’espoir pour toute la ville. »', 'de l’espoir pour toute la ville.'],
  ])('and no longer: %s', (text, after) => expect(saidIn('fr', text).at(-1)).toBe(after));
});
