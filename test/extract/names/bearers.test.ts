import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { documentOf } from '../document-of.ts';

const people = (text: string, language = 'en') =>
  resolveEntities(documentOf(text, language), lexiconFor(language))
    .filter(({ kind }) => kind === 'person')
    .map(({ name, gender, mentions }) => `${name} ${gender} ${mentions.length}`);

describe('whose surname it is', () => {
  it.each<[text: string, expected: string[], why: string]>([
    ['Sarah Vaughan spoke. It rained, and Mr Vaughan left.', ['Sarah Vaughan female 1', 'Vaughan male 1'],
      'a Sarah is no Mr'],
    ['Neal Larch said: “She is a hundred and she sang.” It rained, and Mrs Larch left.',
      ['Neal Larch male 1', 'Larch female 1'], 'a pronoun of what is quoted is of another'],
    ['Dewi Vaughan and her husband spoke. It rained, and Mr Vaughan left.', ['Dewi Vaughan female 1', 'Vaughan male 1'],
      'kin bears the surname too'],
    ['Miss Dewi Vaughan spoke. It rained, and Mr Vaughan left.', ['Dewi Vaughan female 1', 'Vaughan male 1'],
      'two honorifics are two people'],
    ['Anna Larch rang, and Rosa Larch, no relation, answered. Mrs Larch wept. Then Ms Larch left, and Mrs Larch slept.',
      ['Anna Larch female 3', 'Rosa Larch female 2'], 'an article keeps to "Mrs" or "Ms"'],
    ['Anna Larch rang, and Paul Larch answered. Mrs Larch wept. Then Ms Larch left.',
      ['Anna Larch female 3', 'Paul Larch male 1'], 'and where only one can be meant, it does not matter'],
    ['The drummer Kay English came. “No,” English said. “Yes,” said English. The English said so to English fans.',
      ['Kay English female 3'], 'a word for a nation, where nobody but a person speaks'],
    ['Last year Peter Only won. Then a delighted Only bowed. “Ha,” Only said. Only three saw it.',
      ['Peter Only male 3'], 'an everyday word'],
    ['Last year Samir al-Khatib won. “Ha,” al-Khatib said. “Ho,” said al-Khatib.', ['Samir al-Khatib male 3'],
      'an article written onto the surname, alone'],
    ['Grazier Bec Larch flew over her farm. “I wept,” Ms Larch said. Her father, Lindsay Larch, rang. “I did not,” Mr Larch said.',
      ['Bec Larch female 2', 'Lindsay Larch male 2'], 'the noun for kin tells who is a man'],
    [`Vimal Larch, 54, and her mother died. ${'It had rained for days, and the road was shut. '.repeat(8)}` +
      'Outside, Paul Larch wept. It rained, and Mr Larch left.',
      ['Vimal Larch male 1', 'Paul Larch male 2'], 'named in full right before'],
    [`Owen Larch won his case. Owen smiled. ${'It had rained for days, and the road was shut. '.repeat(8)}` +
      'Outside stood Declan Larch. It rained, and Mr Larch left. Owen sang.',
      ['Owen Larch male 3', 'Declan Larch male 2'], 'who goes by a given name does not go by the surname'],
    ['Owen Larch won. Mr Larch smiled. Outside stood Declan Larch. It rained, and Mr Larch left.',
      ['Owen Larch male 3', 'Declan Larch male 1'], 'who goes by it keeps it'],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

describe('where an office is held, and by whom', () => {
  it.each<[text: string, expected: string]>([
    ['Then the former Archbishop of York Colin Marsh wept.', 'Colin Marsh male 1'],
    ['Then the Mayor of London Rosa Marsh wept.', 'Rosa Marsh female 1'],
    ['Then the then-bishop of Ely Rosa Marsh wept.', 'Rosa Marsh female 1'],
    ['Then the Mayor of New York Colin Marsh wept.', 'Colin Marsh male 1'],
    ['According to NDP Party Secretary General Cosmas Wekel, Kenya will lose.', 'Cosmas Wekel null 1'],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual([expected]);
  });
});

describe('what somebody goes by on a platform', () => {
  it.each<[text: string, expected: string[], why: string]>([
    ['Then Reddit user q3k3 wrote. Q3k3 was cross, and q3k3’s post went.', ['q3k3 null 3'], 'a digit among small letters'],
    ['Somebody with the handle @gablion sang, and @gablion wept.', ['@gablion null 2'], 'the sign that platforms have'],
    ['Then Twitter user marcowith chimed in. A user with the screen name nickfreed left.',
      ['marcowith null 1', 'nickfreed null 1'], 'small letters that are no word'],
    ['Their acebush7 Reddit account is old. Then acebush7 left.', ['acebush7 null 2'], 'before the noun'],
    ['The user interface and every Windows user like account settings and the screen name shown.', [], 'no names'],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it.each<[language: string, text: string, expected: string[], why: string]>([
    ['es', 'Luego lloró la usuaria cubana @marta_03 en un vídeo. «No hay pan», dijo.', ['@marta_03 female 1'], 'behind the noun'],
    ['pt', '“Não há pão”, escreveu @marta_03 no X.', ['@marta_03 null 1'], 'behind a verb of saying'],
    ['es', 'Luego habló Ana Gil (@anagil) en la plaza.', ['Ana Gil female 1'], 'who is named already'],
  ])('%s: %s: %s', (language, text, expected) => {
    expect(people(text, language)).toEqual(expected);
  });
});

describe('two surnames', () => {
  it.each<[language: string, text: string, expected: string]>([
    ['pt', 'O líder pediu a palavra. Eurico Brilhante Dias assinalou que o partido tem mais de 50 anos.',
      'Eurico Brilhante Dias'],
    ['es', 'La alcaldesa llegó tarde. Nerea Lozoya Semana dijo que el puerto abre mañana.', 'Nerea Lozoya Semana'],
  ])('%s: the second may be any noun: %s', (language, text, expected) => {
    const names = resolveEntities(documentOf(text, language), lexiconFor(language)).map(({ name }) => name);
    expect(names).toContain(expected);
  });
});

it.each<[language: string, text: string, expected: string[]]>([
  ['en', 'He spoke to the Rochester Police Department. Nurses of Leicester Cathedral School came.', [
    'Leicester Cathedral School', 'Rochester Police Department',
  ]],
  ['es', 'Según detalló el intendente, Jorge Marín, el número de casas asciende a 245.', ['Jorge Marín']],
])('%s: a town that ends like a trade is part of a name, how many is no role: %s', (language, text, expected) => {
  const found = resolveEntities(documentOf(text, language), lexiconFor(language));
  expect(found.map(({ name }) => name).sort()).toEqual(expected);
  expect(found.filter(({ role }) => role?.text.includes('número'))).toEqual([]);
});
