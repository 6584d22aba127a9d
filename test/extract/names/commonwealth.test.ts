/** Names, titles and letters as the papers of Ireland, Africa, India and the Pacific have them. */
import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { givenNameGender } from '../../../src/extract/names/words/given-names.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { lastSpeaker } from '../quotes/speaker-of.ts';
import { documentOf } from '../document-of.ts';

const people = (text: string) => resolveEntities(documentOf(text), lexiconFor('en'))
  .filter(({ kind }) => kind === 'person').map(({ name, gender }) => `${name} ${gender}`);

it.each([
  ['Seán', 'male'], ['Siân', 'female'], ['Gráinne', 'female'], ['Nuala', 'female'], ['Morag', 'female'], ['Tadhg', 'male'],
  ['Folake', 'female'], ['Babatunde', 'male'], ['Akosua', 'female'], ['Wanjiku', 'female'], ['Kiprotich', 'male'],
  ['Nomvula', 'female'], ['Sibusiso', 'male'], ['Lalitha', 'female'], ['Venkatesh', 'male'], ['Shahnaz', 'female'],
  ['Wiremu', 'male'], ['Mereana', 'female'],
])('%s is %s', (name, gender) => expect(givenNameGender(name)).toBe(gender));

describe('who is meant', () => {
  it.each(['Hajia', 'Otunba', 'Oba', 'Maulana', 'Engr.', 'Fr', 'Elder', 'DGP', 'MEC'])(
    '%s before a name is no part of it', (title) => {
      const text = `On Monday, ${title} Grace Edoh spoke to the press. “The bridge opens in spring,” Edoh said.`;
      expect(lastSpeaker(text)).toBe('Grace Edoh');
    });

  it('a rank that stands before a name does not speak by its letters', () => {
    const text = 'SP Ramesh Gowda came late. “The road is open again,” the SP said.';
    expect(lastSpeaker(text)).not.toBe('SP');
  });

  it('"Ms Tormey" is Nuala, not Seán', () => {
    const text = 'Seán Tormey, her nephew, left. Nuala Tormey was not surprised.\n\nMs Tormey said so. “It is done,” she said.';
    expect(lastSpeaker(text)).toBe('Nuala Tormey');
  });

  it.each([
    ['Counsel for the town, A S Ponnappa, said no.', ['A S Ponnappa null']],
    ['Then Kipchumba arap Too and Ngugi wa Mirii spoke.', ['Kipchumba arap Too male', 'Ngugi wa Mirii male']],
    ['Maurice Devane BL, for the family, stood up. Mr Devane sat down.', ['Maurice Devane male']],
    ['Her nephew, Independent TD Owen Tormey, left.', ['Owen Tormey male']],
    ['Minister Patricia d\'Entremont met Jean d’Arcy. Then d’Arcy left.', ['Patricia d\'Entremont female', 'Jean d’Arcy null']],
    ['When Ms Grace Akinyi Odero came, Mr Mark Otieno left.', ['Grace Akinyi Odero female', 'Mark Otieno male']],
    ['When Ms Comfort Asantewaa Boadu came, Mr Will Henry Smith left.', ['Comfort Asantewaa Boadu female', 'Will Henry Smith male']],
    ['Murdoch University and Sundaram Finance rose.', []],
    ['A Plan B was made. It was a Grade A result.', []],
  ])('%s', (text, expected) => expect(people(text)).toEqual(expected));

  it('letters that stand for an office are no body', () => {
    const text = 'The Municipal Chief Executive (MCE), Ebo Ofosu, conceded it. “She is right about that,” the MCE said.';
    expect(lastSpeaker(text)).not.toBe('MCE');
    const body = 'The Environmental Protection Agency (EPA) conceded it. “She is right about that,” the EPA said.';
    expect(lastSpeaker(body)).toBe('Environmental Protection Agency');
  });
});
