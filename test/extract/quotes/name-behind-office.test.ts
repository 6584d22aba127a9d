/** Behind a long office the name is told all the same: behind a list of fields, an aside, an adjective, an assembly. */
import { describe, expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

type Row = readonly [language: string, text: string, name: string];
const tells = (rows: readonly Row[]) => it.each(rows)('%s: %s', (language, text, name) =>
  expect(lastSpeaker(text, language)).toBe(name));

describe('a list of fields', () => tells([
  ['fr', '« Rien n’est joué », dit la ministre de la Mer, de la Pêche et des Ports, Lise Aubin.', 'Lise Aubin'],
  ['fr', '« Rien n’est joué », dit l’adjointe à la voirie, aux parcs et aux fêtes, Lise Aubin.', 'Lise Aubin'],
  ['it', '«È tutto fermo», dice l’assessore comunale al Bilancio e al Personale Piero Zani.', 'Piero Zani'],
  ['it', '«È tutto fermo», dice l’assessora alla Scuola, allo Sport e al Turismo Elisa Corti.', 'Elisa Corti'],
  ['pt', '“Está tudo parado”, diz a ministra da Saúde, da Família e da Cultura, Rute Pinho.', 'Rute Pinho'],
  ['pt', '“Está tudo parado”, diz a ministra da Saúde e da Segurança Social, Rute Pinho.', 'Rute Pinho'],
]));

describe('an aside on another office', () => tells([
  ['fr', '« Rien n’est joué », dit l’ancien maire de Dinan, aujourd’hui sénateur, Luc Vidal.', 'Luc Vidal'],
  ['fr', '« Rien n’est joué », dit le vice-président de la région, chargé des trains, Luc Vidal.', 'Luc Vidal'],
  ['it', '«È tutto fermo», dice l’ex prefetta di Asti, oggi in corsa per il Comune, Elisa Corti.', 'Elisa Corti'],
  ['it', '«È tutto fermo», dice il sindaco di Asti, nonché presidente della Provincia, Piero Zani.', 'Piero Zani'],
  ['pt', '“Está tudo parado”, diz o ex-prefeito de Tomar, hoje deputado federal, Telmo Reis.', 'Telmo Reis'],
  ['es', '«No hay nada», dijo el exalcalde de Soria, ahora candidato a senador, Luis Mora.', 'Luis Mora'],
]));

describe('an adjective, or the body that somebody presides over', () => tells([
  ['pt', '“Está tudo parado”, lamenta o pescador e líder comunitário Benedito Seixas.', 'Benedito Seixas'],
  ['pt', '“Está tudo parado”, diz a presidente da Câmara Ana Peres.', 'Ana Peres'],
  ['pt', '“Está tudo parado”, diz a presidente da Câmara Municipal de Beja Rosa da Luz Peres.', 'Rosa da Luz Peres'],
]));

describe('whose colours somebody wears', () => tells([
  ['pt', 'Marta Souza abriu a coletiva. Sobre o empate, a técnica Azulina disse: “Cansamos cedo”.', 'Marta Souza'],
  ['pt', 'Paulo Teles abriu a coletiva. “Cansamos cedo”, disse o treinador Rubro-Negro.', 'Paulo Teles'],
  ['es', 'Pablo Téllez habló ayer. «Nos cansamos pronto», dijo el delantero Rojiblanco.', 'Pablo Téllez'],
  ['it', 'Paolo Tellini ha parlato ieri. «Ci siamo stancati», ha detto il portiere Nerazzurro.', 'Paolo Tellini'],
]));

describe('where somebody comes from', () => tells([
  ['fr', '« La pente était raide », souffle la Nantaise Lise Aubin, troisième.', 'Lise Aubin'],
  ['fr', '« La pente était raide », souffle le Kenyan Luc Vidal, troisième.', 'Luc Vidal'],
  ['fr', '« La pente était raide », souffle l’Éthiopien Luc Vidal, troisième.', 'Luc Vidal'],
  ['fr', '« La pente était raide », souffle la Suissesse Lise Aubin.', 'Lise Aubin'],
  ['fr', '« La pente était raide », souffle l’un des coureurs, le Vendéen Luc Vidal.', 'Luc Vidal'],
  ['fr', '« Rien n’est joué », dit la cheffe de file des élus écologistes, la Girondine Lise Aubin.', 'Lise Aubin'],
]));

describe('behind a comma that opens something else', () => tells([
  ['es', '«Basta», dijo el alcalde de Soria, y el portavoz, Luis Mora, asintió.', 'el alcalde de Soria'],
  ['es', '«Basta», dijo el padre de la víctima, actual pareja de la jueza, Ana Ruiz.', 'el padre de la víctima'],
  ['fr', '« Assez », a dit le maire de Dinan, et le préfet, Luc Vidal, a souri.', 'le maire de Dinan'],
  ['fr', '« Assez », dit la maire de Dinan, à la radio et à la télé.', 'la maire de Dinan'],
  ['fr', '« Assez », dit la ministre du Travail, des chiffres et des tableaux à l’appui.', 'la ministre du Travail'],
  ['it', '«Basta», dice la ministra della Salute, al telefono e alla radio Elisa Corti ride.', 'la ministra della Salute'],
]));

it('is nobody’s where a club bears it', () => {
  expect(lastSpeaker('“Está tudo parado”, lamenta o campeão nacional Sporting Clube.', 'pt')).not.toBe('Sporting Clube');
});
