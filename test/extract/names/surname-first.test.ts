/** Where the surname comes first, it stands alone for whoever of a family was told of before. */
import { expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { documentOf } from '../document-of.ts';

const named = (text: string): string[] =>
  resolveEntities(documentOf(text), lexiconFor('en')).map(({ name, mentions }) => `${name} ${mentions.length}`);

it.each<[text: string, expected: string[], why: string]>([
  ['Tan Wei Ming, whose son Tan Jun Hao is at sea, wept. “We wait,” Tan said.', ['Tan Wei Ming 2', 'Tan Jun Hao 1'],
    'three words, and the one brought in first'],
  ['Choi Min-seo won. “It is a start,” Choi said. Her sister Choi Ha-eun sang.', ['Choi Min-seo 2', 'Choi Ha-eun 1'],
    'joined by a hyphen, and the sister told of later'],
  ['Xu Lihua and her cousin Xu Weimin won. “It was luck,” Xu Weimin said. “Only luck,” Xu said.',
    ['Xu Lihua 2', 'Xu Weimin 2'], 'two words'],
  ['Singer Kim Wilde met Kim Jae Ho. “I did nothing,” Kim said.', ['Kim Wilde 1', 'Kim Jae Ho 2'],
    'hers is a given name'],
])('%s', (text, expected) => expect(named(text)).toEqual(expected));

it.each<[text: string, expected: string[], why: string]>([
  ['Kim Wilde met Kim Carnes. “I did nothing,” Kim said.', ['Kim Wilde 1', 'Kim Carnes 1', 'Kim 1'], 'given names'],
  ['Lee Harvey Marlow met Lee Ann Porter. “I did nothing,” Lee said.',
    ['Lee Harvey Marlow 1', 'Lee Ann Porter 1', 'Lee 1'], 'given names before long ones'],
  ['Mr. Zhang Wei Guo spoke. Ms. Zhang Li left. “She tires,” Mr. Zhang said. “I do,” Ms. Zhang said.',
    ['Zhang Wei Guo 2', 'Zhang Li 2'], 'by how they are addressed'],
])('as before: %s', (text, expected) => expect(named(text)).toEqual(expected));
