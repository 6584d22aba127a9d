/** Given names that are something else as well: a town, a club, a title; and what stands glued before a name. */
import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { documentOf } from '../document-of.ts';

const named = (text: string, language = 'en') =>
  resolveEntities(documentOf(text, language), lexiconFor(language)).map(({ name, mentions }) => `${name} ${mentions.length}`);

describe('the given name of one person, alone', () => {
  it.each(['Chelsea', 'Paris', 'Victoria', 'Austin', 'Florence', 'Dallas', 'Milan', 'Jordan', 'Georgia'])('%s said', (given) => {
    expect(named(`${given} Moss, a baker, walked home. “The bus was late,” ${given} said.`)).toContain(`${given} Moss 2`);
  });

  it.each([
    ['a country speaks itself', 'Israel Moss, a minister, left. “We shall answer,” Israel said.', 'Israel Moss 1'],
    ['the article names the town', 'Paris Moss left. It rained in Paris. “We are full,” Paris said.', 'Paris Moss 1'],
    ['a place speaks of itself', 'Sydney Moss, 19, swam. Sydney said its harbour was shut.', 'Sydney Moss 1'],
    ['a body has spoken before she is named', '“We are sorry,” Chelsea said. A fan, Chelsea Moss, wept.', 'Chelsea Moss 1'],
    ['two bear the name', 'Paris Moss and Paris Hale left. “We are full,” Paris said.', 'Paris Moss 1'],
  ])('but not where %s', (_, text, expected) => {
    expect(named(text)).toContain(expected);
  });
});

describe('a title that is a given name, before one word', () => {
  it.each([
    ['“Late again,” said Hunter Pell.', 'Hunter Pell 1'],
    ['“Late again,” said Dean Pell, a builder.', 'Dean Pell 1'],
    ['The college is full. “Late again,” said Dean Pell.', 'Pell 1'],
    ['“Late again,” said Judge Pell.', 'Pell 1'],
  ])('%s', (text, expected) => {
    expect(named(text)).toContain(expected);
  });
});

describe('what stands before a name and is no part of it', () => {
  it.each([
    ['en', 'Mother-of-three Cerys Bevan-Howells walked home.', 'Cerys Bevan-Howells 1'],
    ['en', 'Grandfather-of-nine Owen Pell walked home.', 'Owen Pell 1'],
    ['en', 'Justices M.R. Subash and Firoz Ankle sat.', 'M.R. Subash 1'],
    ['en', 'Councillors Pat Reese and Lou Tarn sat.', 'Pat Reese 1'],
    ['en', 'Drs Mona Till and Abe Ross sat.', 'Mona Till 1'],
    ['pt', 'Chamava-se Abílio Prates. Foi um susto para Abílio.', 'Abílio Prates 2'],
    ['it', 'Il sindaco Ettore de’ Bardi ha chiuso il ponte. “Adesso basta”, ha detto de’ Bardi.', 'Ettore de’ Bardi 2'],
  ])('%s: %s', (language, text, expected) => {
    expect(named(text, language)).toContain(expected);
  });

  it.each([
    ['Boxer Nathan "The Plumber" Ali won. Then Ali left.', 'Nathan "The Plumber" Ali 2'],
    ['Gerry Boyle died at 90. His son, Gerry Jr, wept. “No,” Gerry Jr said.', 'Gerry Boyle 1'],
  ])('%s', (text, expected) => {
    expect(named(text)).toContain(expected);
  });

  it('a body keeps its plural', () => {
    expect(named('Then the Teachers Union and the Directors Guild met.')).toEqual(['Teachers Union 1', 'Directors Guild 1']);
  });
});
