/** Whom an article calls by what they did, and whom words that stand near a name are not about. */
import { expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { nounsForDeeds } from '../../../src/extract/quotes/scene/known-for.ts';
import { documentOf } from '../document-of.ts';

function isCalled(noun: string, language: string, text: string): boolean {
  const document = documentOf(text, language);
  const lexicon = lexiconFor(language);
  const entity = resolveEntities(document, lexicon).find(({ name }) => name === 'Ugo Sala');
  return entity !== undefined && nounsForDeeds(document, lexicon, entity).includes(noun);
}

it.each<[noun: string, language: string, text: string, is: boolean, why: string]>([
  ['imputato', 'it', 'Ieri Ugo Sala, 40 anni, accusato di rapina, ha scosso la testa.', true, 'right behind the name'],
  ['imputato', 'it', 'Ieri Ugo Sala ha visto un uomo accusato di rapina.', false, 'another man'],
  ['imputato', 'it', 'Ieri Ugo Sala va a processo per rapina.', true, 'a verb between'],
  ['imputato', 'it', 'Ieri Ugo Sala ha difeso Renzo Aldi, accusato di rapina.', false, 'his lawyer'],
  ['acusado', 'es', 'Ayer Ugo Sala, acusado de robo, calló.', true, 'right behind the name'],
  ['acusado', 'es', 'Ayer Ugo Sala defendió a un hombre acusado de robo.', false, 'another man'],
  ['acusado', 'pt', 'Ontem Ugo Sala, de 40 anos, acusado de roubo, calou-se.', true, 'behind an age'],
  ['acusado', 'pt', 'Ontem Ugo Sala defendeu um homem acusado de roubo.', false, 'another man'],
  ['prévenu', 'fr', 'Hier Ugo Sala, accusé d’un vol, comparaissait.', true, 'right behind the name'],
  ['prévenu', 'fr', 'Hier Ugo Sala a défendu un homme accusé d’un vol.', false, 'another man'],
  ['réalisateur', 'fr', 'Hier le film d’Ugo Sala est sorti.', true, 'his film'],
  ['réalisateur', 'fr', 'Hier le film a plu à Ugo Sala.', false, 'he has seen it'],
  ['regista', 'it', 'Ieri il film di Ugo Sala è uscito.', true, 'his film'],
  ['regista', 'it', 'Ieri nel film recita Ugo Sala.', false, 'he plays in it'],
  ['director', 'es', 'Ayer la película de Ugo Sala se estrenó.', true, 'his film'],
  ['realizador', 'pt', 'Ontem o filme de Ugo Sala estreou.', true, 'his film'],
])('%s (%s) in "%s": %s', (noun, language, text, is) => {
  expect(isCalled(noun, language, text)).toBe(is);
});
