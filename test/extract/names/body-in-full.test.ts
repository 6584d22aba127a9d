/** The name of a body goes on over "d’", over the second thing that it is for, and over its number. */
import { expect, it } from 'vitest';
import { readPlainText } from '../../../src/article/plain-text.ts';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { readDocument } from '../../../src/text/read-document.ts';

it.each([
  ['it', 'Ieri la Corte d’appello di Asti ha respinto il ricorso.', 'Corte d’appello di Asti'],
  ['it', 'Ieri l’Autorità garante delle comunicazioni ha aperto un fascicolo.', 'Autorità garante delle comunicazioni'],
  ['it', 'Ieri la Asl Torino 3 ha chiuso il reparto.', 'Asl Torino 3'],
  ['it', 'Ieri l’Asl Roma 2 ha chiuso il reparto.', 'Asl Roma 2'],
  ['fr', 'Hier, la Direction de la pêche et de l’aquaculture a tranché.', 'Direction de la pêche et de l’aquaculture'],
  ['fr', 'Hier, le Centre d’écoute et de soins a fermé.', 'Centre d’écoute et de soins'],
])('%s: %s', (language, text, name) => {
  const doc = readDocument({ ...readPlainText(text), language });
  const found = resolveEntities(doc, lexiconFor(language)).filter(({ kind }) => kind === 'organisation');
  expect(found.map((entity) => entity.name)).toContain(name);
});

it('ends before another body', () => {
  const text = 'Hier, la Direction de la pêche et du ministère des Sports a tranché.';
  const doc = readDocument({ ...readPlainText(text), language: 'fr' });
  expect(resolveEntities(doc, lexiconFor('fr')).map(({ name }) => name)).toContain('Direction de la pêche');
});
