/** Bare offices that a headline completes. */
import { expect, it } from 'vitest';
import { isHomeOffice } from '../../src/cards/home-office.ts';
import { startPlanning } from '../../src/cards/planning.ts';
import { isBareOffice } from '../../src/cards/shown-role.ts';

it.each<[role: string, headline: string, language: string, others: string[], isTold: boolean, why: string]>([
  ['maire', 'À Toulouse, le marché ferme', 'fr', [], true, 'of the town'],
  ['maire', 'Le marché ferme', 'fr', [], false, 'of which town?'],
  ['maire', 'À Toulouse, le marché ferme', 'fr', ['maire de Lund'], false, 'one of two'],
  ['alcaldesa', 'Sevilla cierra el mercado', 'es', [], true, 'of the town'],
  ['alcaldesa', 'La sequía obliga a Valdeolmo del Monte a racionar el agua', 'es', [], true, 'of a small town'],
  ['alcalde', 'Un incendio destruye el mercado de Valdeolmo', 'es', [], true, 'the same'],
  ['alcalde', 'La muerte de Gil conmueve a todos', 'es', [], false, 'somebody is no town'],
  ['Bürgermeister', 'Hohenau trauert', 'de', [], true, 'of a small town'],
  ['Bürgermeister', 'Tote bei Brand in Wohnhaus', 'de', [], false, 'a noun is no town'],
  ['Bürgermeister', 'Frankreich trauert', 'de', [], false, 'a country has no mayor'],
  ['director general', 'El hospital de la costa cierra', 'es', [], false, 'of the hospital, or of the ministry?'],
  ['Trainer', 'Stürmer im Krankenhaus', 'de', [], false, 'of which club?'],
  ['Geschäftsführer', 'Drei Verletzte in Klinik', 'de', [], false, 'of which firm?'],
  ['portero', 'Siemens cae en Soria', 'es', [], false, 'of which of the two?'],
  ['Geschäftsführer', 'Volles Haus zur Eröffnung des Kunstmuseums', 'de', [], false, 'of the museum, or of its builder?'],
  ['Vorstandschef', 'Siemens klagt gegen Airbus', 'de', [], false, 'of which of the two?'],
  ['entrenador', 'El Manchester United gana al Real Madrid', 'es', [], false, 'the same'],
  ['maire', 'Toulouse et Bordeaux ferment leurs marchés', 'fr', [], false, 'the same'],
  ['president', 'New Zealand closes its border', 'en', [], true, 'a country of two words'],
  ['Vorstandschef', 'Siemens schließt ein Werk', 'de', [], true, 'of the company'],
  ['Vorstandschef', 'Ein Werk schließt', 'de', [], false, 'of which company?'],
  ['Innenminister', 'Ein Werk schließt', 'de', [], true, 'the country’s own'],
  ['ministra de Salud', 'Cierra el mercado', 'es', [], true, 'the same'],
  ['Minister', 'Ein Werk schließt', 'de', [], false, 'of what?'],
  ['President', 'Kenya closes its border', 'en', [], true, 'of the country'],
  ['president', 'Kenya’s border closes', 'en', [], true, 'the same'],
  ['president', 'Kenya and Uganda close their border', 'en', [], false, 'of which of two?'],
  ['former prime minister', 'Market closes', 'en', [], false, 'of which country?'],
  ['president', 'Kenya closes its border', 'en', ['president of Uganda'], false, 'one of two'],
  ['president', 'Boston closes its harbour', 'en', [], false, 'a town has none'],
  ['prime minister', 'Britain closes its border', 'en', [], true, 'of the country'],
  ['president', 'US closes its border', 'en', [], true, 'of the country'],
  ['governor', 'Texas closes its border', 'en', [], true, 'of the state'],
  ['coach', 'Coach crash kills three', 'en', [], false, 'a bus'],
  ['head', 'Head injury rates rise', 'en', [], false, 'of somebody'],
  ['coach', 'Club sacks coach', 'en', [], true, 'the one of whom it speaks'],
  ['head coach', 'Arsenal close in on the title', 'en', [], true, 'of the club'],
  ['manager', 'Team closes in on the title', 'en', [], false, 'of which club?'],
  ['CEO', 'Siemens closes a factory', 'en', [], true, 'of the company'],
  ['director', 'Siemens closes a factory', 'en', [], false, 'of a film, or of the company?'],
  ['mayor', 'Mayor apologises for the flood', 'en', [], true, 'the one of whom it speaks'],
  ['chef', 'Chef closes the market', 'en', [], true, 'the same'],
  ['mayor', 'Mayor apologises for the flood', 'en', ['mayor of Lund'], false, 'one of two'],
  ['Sprecher', 'Siemens schließt ein Werk', 'de', [], false, 'of whom?'],
  ['operations director', 'Siemens closes a factory', 'en', [], true, 'of the company'],
  ['operations director', 'Storm leaves thousands without power', 'en', [], false, 'of which company?'],
  ['Finanzchefin', 'Siemens schließt ein Werk', 'de', [], true, 'of the company'],
  ['Finanzchefin', 'Siemens Energy schließt ein Werk', 'de', [], true, 'of the one with the longer name'],
  ['Finanzchefin', 'Siemens klagt gegen Airbus', 'de', [], false, 'of which of the two?'],
  ['Finanzchefin', 'Ein Werk schließt', 'de', [], false, 'of which company?'],
  ['gerente', 'Cierra el mercado de Valdeolmo', 'es', [], false, 'of the market, or of a shop?'],
])('%s under %j (%s, beside %j): %s, %s', (role, headline, language, others, isTold) => {
  const people = [role, ...others].map((one, at) => ({ name: `Rosa Medina ${at}`, role: one, mentions: 1 }));
  const empty = { facts: [], quotes: [], claims: [], figures: [], dates: [] };
  const source = { publishedAt: null, language };
  const told = { text: headline, start: null, end: null, from: 'title' } as const;
  const places = ['Valdeolmo', 'Valdeolmo del Monte', 'Hohenau', 'Frankreich'].map((name) => ({ name, mentions: 1 }));
  const organisations = ['Siemens', 'Siemens Energy', 'Airbus'].map((name) => ({ name, mentions: 1 }));
  const planning = startPlanning({ ...empty, places, organisations, headline: told, people, source, text: 'Nichts.' });
  expect(isHomeOffice(planning, role)).toBe(isTold);
});

it.each([
  ['en', 'operations director', true], ['en', 'Managing director', true], ['de', 'erster Bevollmächtigter', true],
  ['es', 'jefa de la oficina', true], ['fr', 'responsable', true], ['fr', 'directeur des opérations', true],
  ['pt', 'diretor de operações', true], ['it', 'segretario provinciale', true],
  ['nl', 'directeur', true], ['nl', 'de minister', true], ['nl', 'coach', true], ['nl', 'dijkgraaf van Lund', false],
  ['pl', 'rzecznik', true], ['ru', 'министр', true], ['uk', 'речниця', true], ['sv', 'president', true],
  ['en', 'operations director, Lund Ferries', false], ['es', 'jefe de Gabinete', false],
  ['de', 'Finanzchefin der Stadt', false], ['de', 'projektleitender Arzt', false], ['de', 'Pope', false],
])('%s: %s: says of what? %s', (language, role, isBare) => expect(isBareOffice(role, language)).toBe(isBare));
