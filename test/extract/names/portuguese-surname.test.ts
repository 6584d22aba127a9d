/** "Bordalo e Sá": two surnames of one person, or two persons. */
import { expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { documentOf } from '../document-of.ts';

const people = (text: string): string[] =>
  resolveEntities(documentOf(text, 'pt'), lexiconFor('pt')).filter(({ kind }) => kind === 'person')
    .map(({ name, mentions }) => `${name} ${mentions.length}`);

it.each<[text: string, people: readonly string[]]>([
  ['A presidente da ordem, Joana Bordalo e Sá, saiu. Bordalo e Sá não comentou.', ['Joana Bordalo e Sá 2']],
  ['O ministro da Cultura Pedro Adão e Silva saiu.', ['Pedro Adão e Silva 1']],
  ['O ministro António Costa e Silva saiu.', ['António Costa e Silva 1']],
  ['“Vamos”, disse Rita Lopes e Melo, diretora do coro.', ['Rita Lopes e Melo 1']],
  ['Rui Lopes e Castro e Luís Pinto saíram.', ['Rui Lopes e Castro 1', 'Luís Pinto 1']],
])('one: %s', (text, expected) => expect(people(text)).toEqual(expected));

it.each<[text: string, no: string]>([
  ['Rui Lopes e Castro marcaram os golos.', 'Rui Lopes e Castro 1'],
  ['O passe foi de Rui Lopes e Silva marcou. Silva tinha entrado.', 'Rui Lopes e Silva 1'],
  ['Venceu com golos de Otamendi, António Silva e Costa.', 'António Silva e Costa 1'],
])('two: %s', (text, no) => expect(people(text)).not.toContain(no));
