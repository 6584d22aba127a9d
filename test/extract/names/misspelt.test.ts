/** A surname that is misspelt once is nobody new; a name that is only alike is. */
import { expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { documentOf } from '../document-of.ts';

const namesIn = (text: string, language = 'en'): string[] =>
  resolveEntities(documentOf(text, language), lexiconFor(language))
    .map(({ name, mentions }) => `${name} ${mentions.length}`);

it.each<[text: string, names: string[], why: string]>([
  ['Gordon Acorn was there. Acron said it was late.', ['Gordon Acorn 2'], 'two letters that changed places'],
  ['Philip Hammond was there. Hamond said it was late.', ['Philip Hammond 2'], 'a letter once'],
  ['Kirsty MacAlister was there. McAlister said it was late.', ['Kirsty MacAlister 2'], 'another Mac'],
  ['“It was late,” McAlister said.', ['McAlister 1'], 'a name though it ends like an office'],
  ['Kari Olsen was there. Olson said it was late.', ['Kari Olsen 1', 'Olson 1'], 'another letter'],
  ['Ann Salter and Bo Slater were there. Slater said it.', ['Ann Salter 1', 'Bo Slater 2'], 'who has the name'],
  ['Ann Acorn and Bo Acorn were there. Acron said it.', ['Ann Acorn 1', 'Bo Acorn 1', 'Acron 1'], 'one of two'],
  ['Ann Brain was there. Brian said it was late.', ['Ann Brain 1', 'Brian 1'], 'a given name'],
  ['Acron was there. Gordon Acorn said it was late.', ['Gordon Acorn 1', 'Acron 1'], 'before the name in full'],
  ['Ann Acorn came. Acron sang. Acron ate. Acron left.', ['Acron 3', 'Ann Acorn 1'], 'too often for a slip'],
])('%s', (text, names) => expect(namesIn(text).sort()).toEqual([...names].sort()));

it.each<[language: string, text: string, names: string[], why: string]>([
  ['en', 'Gordon Acorn left the club. The coach Acron stayed. “Fine,” said Acron.', ['Gordon Acorn 1', 'Acron 2'], 'office'],
  ['en', 'Gordon Acorn left the club. Mr Acron said it was late.', ['Gordon Acorn 1', 'Acron 1'], 'a style'],
  ['en', 'Gordon Acorn left the club before Acron came.', ['Gordon Acorn 1', 'Acron 1'], 'one sentence'],
  ['fr', 'Marc Drevon dirige le lycée. Le proviseur Dervon est parti.', ['Marc Drevon 1', 'Dervon 1'], 'office'],
  ['fr', 'Marc Drevon dirige le lycée. Sa voisine, Dervon, rit.', ['Marc Drevon 1', 'Dervon 1'], 'a noun and a comma'],
  ['it', 'Carla Bassotti canta. «È tardi», ha detto Basotti.', ['Carla Bassotti 1', 'Basotti 1'], 'a letter once'],
  ['de', 'Karl Hoffer war da. „Es ist spät“, sagte Hofer.', ['Karl Hoffer 1', 'Hofer 1'], 'a letter once'],
  ['fr', 'Marc Drevon était là. « Il est tard », a dit Dervon.', ['Marc Drevon 2'], 'a slip'],
])('%s: %s', (language, text, names) => expect(namesIn(text, language).sort()).toEqual([...names].sort()));
