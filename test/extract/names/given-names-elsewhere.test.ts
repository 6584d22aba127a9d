/** People whose given names end like an office, have an accent, or stand before a particle; firms with their form. */
import { expect, it } from 'vitest';
import { readPlainText } from '../../../src/article/plain-text.ts';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { readDocument } from '../../../src/text/read-document.ts';

it.each<[language: string, text: string, named: string[], why: string]>([
  ['fr', 'La ministre de la Culture, Béatrice Lormont, a vu l’entraîneur-chef Patrice Vallier.',
    ['Béatrice Lormont', 'Patrice Vallier'], 'no office, though actrices and directrices end so'],
  ['fr', 'Le peintre Félicien Roux dort.', ['Félicien Roux'], 'no physicien'],
  ['it', 'Lo ha detto la ministra Beatrice Solari al medico Pierpaolo Renzi.', ['Beatrice Solari', 'Pierpaolo Renzi'],
    'no direttrice'],
  ['fr', 'Goulvin Le Dantu, pêcheur, a appelé Jérôme Van Laer.', ['Goulvin Le Dantu', 'Jérôme Van Laer'],
    'a particle with a capital, behind a given name of no list too'],
  ['pt', 'O treinador, Zé Carlos Meira, falou.', ['Zé Carlos Meira'], 'a pet name before a second given name'],
  ['de', 'Das sagte Richter Beat Gasser. Die Motion stammt von Ständerat Urs Tanner, Intendant Friedhelm Sorge lobt sie.',
    ['Beat Gasser', 'Urs Tanner', 'Friedhelm Sorge'], 'given names that are words or end like one'],
  ['de', 'Der Hersteller Nordkran AG und die Seniorenresidenz Abendrot GmbH zahlen nichts.',
    ['Nordkran AG', 'Seniorenresidenz Abendrot GmbH'], 'the form of a firm is no name alone'],
])('reads in %s: %s', (language, text, named) => {
  const doc = readDocument({ ...readPlainText(text), language });
  const found = resolveEntities(doc, lexiconFor(language)).map(({ name }) => name);
  expect(found).toEqual(expect.arrayContaining(named));
});
