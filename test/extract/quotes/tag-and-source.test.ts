/** A tag behind the words, and somebody before them: how sure we are of who said them. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';
import { extract } from '../../../src/extract/extract.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

const told = (text: string, language: string, least = SURE) => {
  const last = extract(documentOf(text, language), CONTEXT).quotes.at(-1);
  return { name: last?.speaker?.name, isSure: (last?.confidence ?? 0) > least };
};
/** Two readings that were each as likely made it 0.6; with "a jogadora" as another speaker it was 0.82. */
const SURE = 0.8;
const WITH_RIVAL = 0.9;

it.each([
  ['pt', 'De acordo com os vizinhos, “quem tinha barco fugiu e ninguém voltou”, lamentou uma mãe.', 'uma mãe'],
  ['pt', 'Segundo os moradores, “a água entrou pela porta da frente”, contou um idoso.', 'um idoso'],
  ['es', 'De acuerdo con esas personas, «el agua entró por la puerta», contó un anciano.', 'un anciano'],
])('%s: %s: who passes the words on did not say them', (language, text, name) =>
  expect(told(text, language)).toEqual({ name, isSure: true }));

it('takes the phrase of the tag for whoever is named before the colon', () => {
  const before = 'Paty Lima e Bruninha Reis treinam. Keila Reis foi quem mais posou, como era de esperar, e comentou ';
  const text = `${before}o retorno ao Sorriso: "Joguei aqui", disse a jogadora.`;
  expect(told(text, 'pt', WITH_RIVAL)).toEqual({ name: 'Keila Reis', isSure: true });
});

it.each([
  ['it', 'Le parlate del porto sono una scuola secondo il patriarca Teofilo: «Chi impara scopre».', 'Teofilo'],
])('%s: %s: whose view ends at the colon says it', (language, text, name) =>
  expect(told(`La festa è finita.\n\n${text}`, language)).toEqual({ name, isSure: true }));

it('keeps the player apart from the coach who speaks of her', () => {
  const text = 'Joana Lima, treinadora do Braga, falou da avançada Keila Prado: “Estou feliz por voltar”, disse a jogadora.';
  expect(lastSpeaker(text, 'pt')).not.toBe('Joana Lima');
});
