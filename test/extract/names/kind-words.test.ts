/** Words of a name and beside it: what the kind model is told of them, and what it has learned. */
import { describe, expect, it } from 'vitest';
import { addWords, WORD_FEATURES } from '../../../src/extract/names/kind/kind-words.ts';
import { KIND_WORDS } from '../../../src/extract/names/kind/kind-weights.ts';
import { nameContext, type KindFeatures } from '../../../src/extract/names/kind/name-context.ts';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { namesOf, resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { documentOf } from '../document-of.ts';

describe('what is told of words', () => {
  const told = (text: string, language: string): KindFeatures => {
    const [document, lexicon] = [documentOf(text, language), lexiconFor(language)];
    const runs = namesOf(document, lexicon);
    const found: KindFeatures = {};
    addWords(nameContext(document, lexicon, runs), runs, runs[0]!, found);
    return found;
  };

  it('is their place in a name of several', () =>
    expect(told('Hablaron en el Teatro Regina ayer.', 'es')).toEqual({
      'first word: teatro': 1, 'final word: regina': 1, 'ending: gina': 1,
      'second before: en': 1, 'word before: el': 1, 'word behind: ayer': 1,
    }));

  it('is how a name of one word begins and ends', () =>
    expect(told('Elle habite Thionville.', 'fr')).toMatchObject({ 'beginning: thi': 1, 'ending: ille': 1 }));

  it('is the share of mentions that have them', () =>
    expect(told('She left Torvik. They met near Torvik.', 'en')).toMatchObject({
      'word before: left': 0.5, 'word before: near': 0.5, 'word behind: .': 1,
    }));
});

describe('what has been learned', () => {
  it.each(WORD_FEATURES)('of "%s" is a word and three whole numbers each', (feature) => {
    const parts = KIND_WORDS[feature].trim().split(/\s+/);
    expect(parts.length % 4).toBe(0);
    expect(parts.filter((part, i) => i % 4 > 0 && !/^-?\d+$/.test(part))).toEqual([]);
  });

  it.each([
    ['fr', 'Elle travaille à Larnoville depuis mai.', 'Larnoville', 'place'],
    ['it', 'Ne parla il Consorzio Valdara.', 'Consorzio Valdara', 'organisation'],
    ['pt', 'O jogo foi no Parque das Amoras.', 'Parque das Amoras', 'place'],
    ['es', 'Se lo dijo a Paula Ferrán.', 'Paula Ferrán', 'person'],
    ['es', 'Un gol de Carrasal bastó.', 'Carrasal', 'person'],
    ['it', 'Ha letto un romanzo di Valtieri.', 'Valtieri', 'person'],
    ['fr', 'Le procès contre Mornand reprend.', 'Mornand', 'person'],
    ['en', 'She bought the mill from Tarrant in May.', 'Tarrant', 'person'],
    ['it', 'Il sindaco sarà Aldo Rovi, alunno della 3 B, dal 2 marzo.', 'B', 'unknown'],
    ['fr', 'Le club Les Gais Rameurs de Vernoy recrute.', 'Les Gais Rameurs de Vernoy', 'organisation'],
  ])('tells kinds (%s): %s', (language, text, name, kind) => {
    const entities = resolveEntities(documentOf(text, language), lexiconFor(language));
    expect(entities.map((one) => [one.name, one.kind])).toContainEqual([name, kind]);
  });
});
