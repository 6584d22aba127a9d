/** Names that the words beside them cut, joined or took for a place: particles, papers, "to the", landforms. */
import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { documentOf } from '../document-of.ts';

const named = (text: string, language: string) => resolveEntities(documentOf(text, language), lexiconFor(language));
const person = (text: string, language: string) =>
  named(text, language).filter(({ kind }) => kind === 'person').map(({ name }) => name);

describe('a particle with a capital opens a surname', () => {
  it.each([
    ['La capitana Dal Santo e Anna Riva parlano. «Andiamo», dice Dal Santo.', 'Dal Santo'],
    ["L'allenatore Lo Bianco tace. Anna Riva ride.", 'Lo Bianco'],
    ["L'assessore Dalle Mule ha replicato. Anna Riva ride.", 'Dalle Mule'],
  ])('%s', (text, name) => expect(person(text, 'it')).toEqual([name, 'Anna Riva']));
});

describe('whom somebody tells it is no part of the name', () => {
  it.each([
    ['it', '«Cambiamo», spiega Melara al Quotidiano. Anna Melara dirige la fiera.', 'Anna Melara'],
    ['es', '«Cambiamos», contó Quiroga al Diario de León. Rosa Quiroga dirige la feria.', 'Rosa Quiroga'],
  ])('%s: %s', (language, text, name) => expect(person(text, language)).toEqual([name]));
});

it.each([
  ['it', 'Al Sindaco Platzer scriviamo. Il Sindaco Georg Platzer tace.', 'Georg Platzer'],
  ['es', 'Al Alcalde Platzer escribimos. El Alcalde Georg Platzer calla.', 'Georg Platzer'],
])('%s: %s: "al" before a title is no given name', (language, text, name) =>
  expect(person(text, language)).toEqual([name]));

describe('a surname behind "a" is whoever has been named in full', () => {
  it.each([
    ['it', 'Elisa Corradini ha vinto. Il minimo sfugge a Corradini. Tutti addosso a Corradini.', 2],
    ['fr', 'Élise Corradin a gagné. Le titre échappe à Corradin.', 1],
  ])('%s: %s', (language, text, more) =>
    expect(named(text, language).map(({ mentions }) => mentions.length)).toEqual([1 + more]));

  it('but not behind "in", where a town may have the name', () =>
    expect(named('Elisa Corradini ha vinto. La gara si corre in Corradini.', 'it').length).toBe(2));
});

it.each([
  ['it', 'La condotta di Monte Pizzuto è chiusa.', 'Monte Pizzuto', 'place'],
  ['pt', 'A água do Rio Pardo subiu.', 'Rio Pardo', 'place'],
  ['it', 'La partita è su Rai Sport.', 'Rai Sport', 'organisation'],
  ['it', 'Attorno al tavolo c’era Hana Store, catena di Kyoto.', 'Hana Store', 'organisation'],
])('%s: %s: no person', (language, text, name, kind) =>
  expect(named(text, language).find((one) => one.name === name)?.kind).toBe(kind));

it.each([
  ['it', 'Parla il Comitato genitori Scuola Manzoni.', 'Comitato genitori Scuola Manzoni'],
  ['es', 'La Asociación vecinos Valle Moreno protestó.', 'Asociación vecinos Valle Moreno'],
  ['pt', 'A Comissão moradores Vale Moreno protestou.', 'Comissão moradores Vale Moreno'],
  ['pt', 'O Jardim Botânico de Holambra abriu.', 'Jardim Botânico de Holambra'],
])('%s: %s: a body with all of its name', (language, text, name) =>
  expect(named(text, language).map((one) => [one.name, one.kind])).toEqual([[name, 'organisation']]));

it('nobody is "do Pranto", or "da Galp"', () =>
  expect(person('A Festa da Senhora do Pranto abriu. O CEO da Galp Rui Silva falou.', 'pt')).toEqual(['Rui Silva']));

describe('what somebody is', () => {
  it.each([
    ['it', 'Il direttore del parco e presidente della pro loco, Enzo Riva, tace.', 'direttore del parco e presidente della pro loco'],
    ['pt', 'O auditor do posto de Betim (MG) e conselheiro da ANF, Rui Lopes, ri.', 'auditor do posto de Betim (MG) e conselheiro da ANF'],
    ['it', 'Ha parlato Anna Riva, vicesindaca di Pavia è arrivata tardi.', 'vicesindaca di Pavia'],
    ['pt', 'Ana Lopes, dirigente da Associação não cabia em si de contente.', 'dirigente da Associação'],
    ['it', '«Non cerchiamo scuse», dice Anna Riva, assessora alla cultura - e il bando è pubblico.', 'assessora alla cultura'],
  ])('%s: %s', (language, text, role) =>
    expect(named(text, language).find(({ kind }) => kind === 'person')?.role?.text).toBe(role));
});
