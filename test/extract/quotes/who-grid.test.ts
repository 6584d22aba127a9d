/** People whose surname is a word as well. */
import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { readQuotes } from '../../../src/extract/quotes/read-quotes.ts';
import { documentOf } from '../document-of.ts';

function speakersOf(text: string, language: string): (string | null)[] {
  const doc = documentOf(text, language);
  const lexicon = lexiconFor(language);
  return readQuotes(doc, lexicon, resolveEntities(doc, lexicon)).map(({ speaker }) => speaker?.name ?? null);
}

describe('a surname that is a word as well', () => {
  const people: readonly (readonly [language: string, lead: string, names: string, tags: readonly string[]])[] = [
    ['en', 'NAME, a baker, came too. Farmer Dan Rowe stood at the door.',
      'Sarah Green|Ann White|Jo West|Niall Power|Niall Judge|Susan Lord|Rosa March|Eva Banks',
      ['“The bridge was never safe,” WHO said.', 'WHO told the meeting that it was “a risk to the whole town”.']],
    ['de', 'Auch NAME kam zur Sitzung. Landwirt Dirk Roth stand an der Tür.',
      'Jörg Koch|Karl Richter|Jan König|Udo Bischof|Anna Fischer|Hans Bauer|Lea Freitag',
      ['„Die Brücke war nie sicher“, sagte WHO.', 'WHO sagte: „Die Brücke war nie sicher.“']],
    ['fr', 'NAME, qui habite à côté, est venue aussi. L’agriculteur Denis Roche était près de la porte.',
      'Léa Janvier|Anne Petit|Ève Paris', ['« Le pont est un danger », explique WHO.', 'Pour WHO, c’est « un danger pour tous ».']],
    ['es', 'NAME, que vive al lado, también vino. El agricultor Diego Roca estaba en la puerta.',
      'Marta Abril|Olga Domingo|Ana Toledo', ['«El puente es un peligro», según WHO.', 'Para WHO es «un peligro para todos».']],
    ['it', 'NAME, che abita accanto, è venuta. L’agricoltore Dino Rocca era alla porta.',
      'Ines Aprile|Ivo Agosto|Eva Messina', ['«Il ponte è un pericolo», spiega WHO.', 'Per WHO è «un pericolo per tutti».']],
    ['pt', 'NAME, que mora ao lado, também veio. O agricultor Dinis Rocha estava junto à porta.',
      'Inês Abril|Olga Janeiro|Ana Coimbra', ['“A ponte é um perigo”, explica WHO.', 'Segundo WHO, é “um perigo para todos”.']],
  ];
  const cells = people.flatMap(([language, lead, names, tags]) => names.split('|').flatMap((name) => tags.map((tag) => ({
    language, name, text: `${lead.replace('NAME', name)}\n\n${tag.replace('WHO', name.split(' ').at(-1) ?? '')}`,
  }))));
  it.each(cells)('$name: $text', ({ language, name, text }) => {
    expect(speakersOf(text, language)).toEqual([name]);
  });
});
