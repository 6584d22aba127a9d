/** Which nouns of a role leave open which one is meant. */
import { expect, it } from 'vitest';
import { nounsToTell } from '../../src/cards/kinds/people/nouns-to-tell.ts';

it.each<[string, string, string[], string]>([
  ['en', 'director of the project', ['project'], 'which project?'],
  ['en', 'the lodge’s owner', ['lodge'], 'which lodge?'],
  ['en', 'captain who works as pilot', [], '"as" is an article in Portuguese alone'],
  ['en', 'founder of la cantina', [], 'a name in another language'],
  ['en', 'director of the Maritime Museum', [], 'a name tells'],
  ['pt', 'diretora de todas as escolas', ['escolas'], 'which schools?'],
  ['es', 'directora de las escuelas', ['escuelas'], 'which schools?'],
  ['es', 'jefe de los pilotos', ['pilotos'], 'which pilots?'],
  ['fr', 'directrice de la troupe', ['troupe'], 'which troupe?'],
  ['it', 'capo di gli operai', ['operai'], 'which workers?'],
  ['de', 'Verwalter der Heime', ['Heime'], 'which homes?'],
  ['de', 'Sprecherin dieser gruppe', ['gruppe'], 'which group?'],
  ['nl', 'directeur die als loods o water', [], 'articles that we do not know'],
])('%s: %s → %j (%s)', (language, role, nouns) => expect(nounsToTell(role, language)).toEqual(nouns));
