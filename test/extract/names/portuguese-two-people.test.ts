/** "e" between two surnames: of one person, or of two. */
import { expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { documentOf } from '../document-of.ts';

const read = (text: string) => {
  const context = { title: null, author: null, publisher: null, publishedAt: null };
  const { people, quotes } = extract(documentOf(text, 'pt'), context);
  return { people: people.map(({ name }) => name), by: quotes.map(({ speaker }) => speaker?.name) };
};

it('joins those of one', () => {
  const { people, by } = read('A médica Joana Bordalo e Sá lamentou a greve. “Falta gente”, disse Joana Bordalo e Sá.');
  expect(people).toEqual(['Joana Bordalo e Sá']);
  expect(by).toEqual(['Joana Bordalo e Sá']);
});

it.each([
  ['A ministra Ana Abrantes e Castro Almeida reuniram-se. “Vai chegar”, disse Ana Abrantes.', 'Ana Abrantes'],
  ['O encontro entre Rui Moreiras e Sousa durou uma hora. “Correu bem”, disse Rui Moreiras.', 'Rui Moreiras'],
  ['A reunião com Luís Montalvo e Melo durou pouco. “Correu bem”, disse Luís Montalvo.', 'Luís Montalvo'],
])('leaves two apart: %s', (text, name) => {
  const { people, by } = read(text);
  expect(by).toEqual([name]);
  expect(people.filter((one) => / e /.test(one))).toEqual([]);
});
