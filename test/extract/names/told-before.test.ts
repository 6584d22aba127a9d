/** The office of whoever speaks in a lead, before the name that the next sentence opens with. */
import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { documentOf } from '../document-of.ts';

function roleIn(language: string, text: string, name: string): string | null {
  const named = resolveEntities(documentOf(text, language), lexiconFor(language));
  return named.find((one) => one.name === name)?.role?.text ?? null;
}

describe('the office of whoever spoke, where the next sentence opens with the first name of the article', () => {
  it.each<[language: string, text: string, name: string, role: string]>([
    ['pt', '“Basta”, disse hoje o chefe do Sindicato dos Pilotos.\n\nRui Lopes falava à imprensa.', 'Rui Lopes',
      'chefe do Sindicato dos Pilotos'],
    ['pt', 'O presidente do Clube de Esch disse que é “teimosia”.\n\nRui Lopes falou em Esch.', 'Rui Lopes',
      'presidente do Clube de Esch'],
    ['es', '«Basta», afirmó el coordinador del Sindicato de Pilotos.\n\nLuis Prado habló en Cádiz.', 'Luis Prado',
      'coordinador del Sindicato de Pilotos'],
    ['fr', '« Assez », a regretté mardi la présidente de la chambre du Gers.\n\nClaire Roux parlait à Auch.',
      'Claire Roux', 'présidente de la chambre du Gers'],
    ['it', 'Il direttore del consorzio di Ravenna ha detto «basta».\n\nPaolo Ferri parlava a Faenza.', 'Paolo Ferri',
      'direttore del consorzio di Ravenna'],
    ['de', '„Genug“, sagte am Montag der Chef der Gewerkschaft Bau.\n\nKarl Huber sprach in Linz.', 'Karl Huber',
      'Chef der Gewerkschaft Bau'],
  ])('%s: %s', (language, text, name, role) => expect(roleIn(language, text, name)).toBe(role));
});

describe('an office that somebody else may hold', () => {
  const lead = '«Basta», afirmó el coordinador del Sindicato de Pilotos.';
  it.each<[why: string, language: string, text: string, name: string]>([
    ['a woman is no coordinador', 'es', `${lead}\n\nAna Prado habló en Cádiz.`, 'Ana Prado'],
    ['a neighbour who answers', 'es', `${lead}\n\nLuis Prado respondió que no. «Miente», añadió.`, 'Luis Prado'],
    ['whose view it is', 'fr', '« Assez », a dit le maire de la ville.\n\nPour Luc Roux, rien ne change.', 'Luc Roux'],
    ['only something done is told', 'es', `${lead}\n\nLuis Prado perdió su casa.`, 'Luis Prado'],
    ['another was named before', 'es', `Ayer llovió sobre Pedro Gil. ${lead}\n\nLuis Prado habló en Cádiz.`, 'Luis Prado'],
    ['a name behind its verb', 'es', `${lead}\n\nHabló Luis Prado en Cádiz.`, 'Luis Prado'],
    ['an office of nothing', 'es', '«Basta», afirmó el coordinador.\n\nLuis Prado habló en Cádiz.', 'Luis Prado'],
    ['nobody spoke', 'es', 'El paro sorprendió al coordinador del Sindicato.\n\nLuis Prado habló en Cádiz.', 'Luis Prado'],
    ['a sentence between', 'es', `${lead} Llueve.\n\nLuis Prado habló en Cádiz.`, 'Luis Prado'],
  ])('%s', (_, language, text, name) => expect(roleIn(language, text, name)).toBeNull());
});
