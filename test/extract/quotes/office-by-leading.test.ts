/** Whoever leads a town or a firm may be called by the office without being told to have it. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each([
  ['it', 'Il Comune è amministrato da Piero Zani. «Il paese si svuota», ammette il sindaco.', 'Piero Zani'],
  ['fr', 'La commune est dirigée par Lise Aubin. « Le bourg se vide », admet la maire.', 'Lise Aubin'],
  ['es', 'El pueblo está gobernado por Ana Ruiz. «Se nos va la gente», admite la alcaldesa.', 'Ana Ruiz'],
])('%s: %s', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name));

it.each([
  ['es', 'El coro, dirigido por Ana Gil, cantó para Eva Paz. «Está bien», dijo la alcaldesa.', 'la alcaldesa'],
  ['es', 'La ciudad fue gobernada por Luis Osa en 1998. Gana otro. «Está bien», dijo el alcalde.', 'el alcalde'],
  ['fr', 'Le film, dirigé par Anne Roche, plaît. « C’est bien », dit la ministre.', 'la ministre'],
])('and whoever leads something else may not: %s: %s', (language, text, name) =>
  expect(lastSpeaker(text, language)).toBe(name));

it('and whoever is only told of in it may not', () =>
  expect(lastSpeaker('La commune est aimée par Lise Aubin. « Le bourg se vide », admet la maire.', 'fr')).toBe('la maire'));

/** Courts decide, and have views. */
it.each([
  ['pt', '“A prova não vale”, decidiu o Tribunal da Relação de Évora.', 'Tribunal da Relação de Évora'],
  ['pt', '“A prova não vale”, deliberou a Comissão Europeia.', 'Comissão Europeia'],
  ['pt', 'Para o Supremo, a taxa é “ilegal desde o primeiro dia”.', 'Supremo'],
  ['it', 'Per la Cassazione la multa è «illegittima fin dal primo giorno».', 'Cassazione'],
  ['fr', 'Le Vérificateur général du Bénin pointe « des marchés sans appel d’offres ».', 'Le Vérificateur général du Bénin'],
])('%s: %s', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name));
