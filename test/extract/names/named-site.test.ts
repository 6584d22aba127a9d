/** Streets, dams, schools are listed with the noun that belongs to their names, at its place in the article. */
import { expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

const placesIn = (language: string, text: string): string[] => {
  const document = documentOf(text, language);
  return extract(document, CONTEXT).places.map(({ name, start, end }) => {
    expect(document.text.slice(start, end)).toBe(name);
    return name;
  });
};

it.each<[language: string, text: string, places: string[]]>([
  ['es', 'La marcha bajó por la calle Piedras hasta el dique de San Vero.', ['calle Piedras', 'dique de San Vero']],
  ['it', 'Il corteo va da piazza Garibaldi verso la diga di San Vero.', ['piazza Garibaldi', 'diga di San Vero']],
  ['fr', 'Le cortège va de la rue Saint-Joseph vers le barrage d’Orvel.', ['rue Saint-Joseph', 'barrage d’Orvel']],
  ['pt', 'A marcha saiu da rua da Igreja para o largo da Corredoura.', ['rua da Igreja', 'largo da Corredoura']],
  ['es', 'La marcha salió de la ciudad de Lerma.', ['Lerma']],
  ['en', 'The fire at 15 Chester St. spread to a shop on Baker Rd. by noon.', ['Chester St.', 'Baker Rd.']],
  ['en', 'Ann St. John met Michael St. Clair.', []],
  ['es', 'El vuelo salió del aeropuerto de Lima hacia el mercado de Alemania.', ['Lima', 'Alemania']],
])('%s: %s', (language, text, places) => expect(placesIn(language, text)).toEqual(places));

it.each([
  ['fr', 'Elle étudie au lycée Marcel Roussel, a dit le lycée Marcel Roussel.', 'lycée Marcel Roussel'],
  ['it', 'Lo comunica la fondazione Carlo Levi, che apre lunedì.', 'fondazione Carlo Levi'],
  ['it', '«Si apre», ha detto la preside del liceo Aldo Rovi, Silvia Lambri.', 'liceo Aldo Rovi'],
  ['fr', '« On ouvre », dit une élève du lycée Victor Huard.', 'lycée Victor Huard'],
  ['es', '«Abrimos», dijo la directora del colegio Miguel Herrán.', 'colegio Miguel Herrán'],
  ['es', 'Lo anunció la empresa Victoria Seguros.', 'Victoria Seguros'],
])('a house with its noun, a firm without (%s): %s', (language, text, name) => {
  const document = documentOf(text, language);
  const listed = extract(document, CONTEXT).organisations;
  expect(listed.map((one) => one.name)).toEqual([name]);
  expect(listed.map(({ start, end }) => document.text.slice(start, end))).toEqual([name]);
});

it.each([
  ['es', 'Llegaron de Gante (Bélgica) ayer.', ['Gante', 'Bélgica']],
  ['fr', 'Elle est née à Lorient (Morbihan) en mai.', ['Lorient', 'Morbihan']],
  ['fr', 'C’est long, dit la patronne du café du Port.', []],
  ['fr', 'Ont gagné Lise Aubrac (Montbray) et Yann Le Goff (Plouvern).', []],
])('a land in brackets is one more, a bare noun is none (%s): %s', (language, text, places) =>
  expect(placesIn(language, text)).toEqual(places));
