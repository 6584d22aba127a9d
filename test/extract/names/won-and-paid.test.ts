/** What is won, paid or made law, and what a minister is over, are no bodies; nor is "US" of "US$" a place. Romance. */
import { expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { documentOf } from '../document-of.ts';

/** Bodies, places and people that a list would have. */
const listed = (language: string, text: string): string[] =>
  resolveEntities(documentOf(text, language), lexiconFor(language))
    .filter(({ kind, listedAs = kind }) => listedAs !== 'unknown').map(({ name }) => name);

it.each<[language: string, text: string]>([
  ['es', 'Ganó el Premio Planeta, el Balón de Oro y la Copa del Rey.'],
  ['es', 'Suben el IRPF y el Impuesto de Sociedades, y llega el Ingreso Mínimo Vital.'],
  ['es', 'Votaron la Ley de Amnistía y el Plan Hidrológico Nacional. Siguió la Operación Púnica.'],
  ['es', 'La firma ganó US$ 300 millones.'],
  ['es', 'El Nobel de Literatura calló. Se reunió con la viceconsejera de Vivienda de la Comunidad de Madrid.'],
  ['pt', 'Ganhou o Prémio Camões, o Leão de Ouro e a Taça de Portugal.'],
  ['pt', 'A isenção do Imposto de Renda e o IRS baixam. O Bolsa Família sobe.'],
  ['pt', 'A Lei Maria da Penha protege. A Operação Cifra acabou.'],
  ['pt', 'O prêmio vale US$ 3 milhões.'],
  ['it', 'Ha vinto il Premio Strega e la Coppa Italia.'],
])('none in %s: %s', (language, text) => expect(listed(language, text)).toEqual([]));

it.each<[language: string, text: string, listed: readonly string[]]>([
  ['es', 'Voló con Copa Airlines y ayudó a Plan International.', ['Copa Airlines', 'Plan International']],
  ['es', 'El ministro de la Presidencia, Pablo Soler, calló.', ['Pablo Soler']],
  ['pt', 'A ministra da Administração Interna, Rita Lopes, saiu.', ['Rita Lopes']],
  ['pt', 'A líder disse ao jornal O Globo que sim. O Globo saiu cedo.', ['O Globo']],
  ['en', 'The IRS sought US$ 3 million from the US.', ['IRS', 'US']],
])('but in %s: %s', (language, text, expected) => expect(listed(language, text)).toEqual(expected));
