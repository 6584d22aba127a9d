/** Brackets: the article's own words, with where they stand, where nobody else can be meant; else nothing. */
import { describe, expect, it } from 'vitest';
import { bracketed, filledIn } from '../../src/cards/brackets/bracketed.ts';
import { cut } from '../../src/cards/cut.ts';
import { startPlanning } from '../../src/cards/planning.ts';

type People = Parameters<typeof startPlanning>[0]['people'];

function planningOf(text: string, people: [name: string, role: string | null][]) {
  const named = people.map(([name, role]): People[number] => {
    const start = text.indexOf(name);
    const before = role === null ? -1 : text.indexOf(`${role} ${name}`);
    const at = before < 0 ? {} : { roleStart: before, roleEnd: before + (role?.length ?? 0) };
    return { name, role, mentions: 1, start, end: start + name.length, ...at };
  });
  return startPlanning({
    text, source: { publishedAt: null, language: 'en' },
    headline: { text: 'A shop closes', start: null, end: null, from: 'title' },
    facts: [], quotes: [], figures: [], dates: [], people: named,
  });
}

function shownOf(text: string, words: string, people: [name: string, role: string | null][]): string {
  const start = text.indexOf(words);
  return bracketed(planningOf(text, people), { start, end: start + words.length }).text;
}

const SHOPS =
  'Rosa Medina, a baker, opened her shop in 1998. Emil Brandt is the mayor. Anna Brandt sells flowers. ' +
  'Medina closed the shop in May. Brandt was silent. Mayor Medina Lopez came later. Council Hall Pym stood empty. ' +
  'On Friday spokesman Ivo Lund left. Lund had served for years. Turi King dug there. A King was found. King was glad. ' +
  'Alexander Roud is a banker. Roud opened a bank in 1998. Alex Roud is dear to us. ' +
  'Superintendent Ada Ferris spoke. Ferris stayed. A word came from the harbour’s spokesman Jon Marsh. Marsh left. ' +
  'The old Lund kiosk closed. Mr Roud smiled. In May Mr Lund sang. ' +
  'There came greatest runner Eliud Kem. Kem ran on Monday. The case of former Mayor Ida ' +
  'Sorell ends. Sorell won. It was acting sheriff Jo Tamm. Tamm fell. ' +
  'The Roud family sold it. ' +
  'They heard former Dixon Treasurer Una Brack. Brack wept.';
const PEOPLE: [string, string | null][] = [
  ['Rosa Medina', 'a baker'], ['Emil Brandt', 'mayor'], ['Anna Brandt', null], ['Council Hall Pym', null],
  ['Ivo Lund', 'spokesman'], ['Turi King', 'digger'], ['Alexander Roud', 'banker'],
  ['Ada Ferris', 'Superintendent'], ['Jon Marsh', 'harbour’s spokesman'], ['Eliud Kem', 'greatest runner'],
  ['Ida Sorell', 'Mayor'], ['Jo Tamm', 'sheriff'], ['Dixon Treasurer Una Brack', 'widow'],
];

describe('a surname', () => {
  it.each<[string, string, string]>([
    ['Medina closed the shop in May.', '[Rosa] Medina closed the shop in May.', 'its bearer stands elsewhere'],
    ['Lund had served for years.', '[spokesman Ivo] Lund had served for years.', 'with the office before the name'],
    ['Ferris stayed.', '[Superintendent Ada] Ferris stayed.', 'a title has its capital anywhere'],
    ['The old Lund kiosk closed.', 'The old [Ivo] Lund kiosk closed.', 'an office would part the article from its noun'],
    ['Mr Roud smiled.', 'Mr [Alexander] Roud smiled.', 'an honorific tells no more'],
    ['In May Mr Lund sang.', 'In May [spokesman Ivo] Lund sang.', 'an office takes the place of an honorific'],
    ['Kem ran on Monday.', '[Eliud] Kem ran on Monday.', 'praise is no office'],
    ['Sorell won.', '[former Mayor Ida] Sorell won.', 'she is the mayor no more'],
    ['Tamm fell.', '[acting sheriff Jo] Tamm fell.', 'nor is he the sheriff yet'],
    ['Brack wept.', 'Brack wept.', 'an office read as a part of her name'],
    ['The Roud family sold it.', 'The Roud family sold it.', 'several bear it'],
    ['Marsh left.', '[spokesman Jon] Marsh left.', 'without the owner: of which harbour?'],
    ['Brandt was silent.', 'Brandt was silent.', 'two bear it'],
    ['Roud opened a bank in 1998.', '[Alexander] Roud opened a bank in 1998.', '“Alex” is a short form of his own name'],
    ['Rosa Medina, a baker, opened her shop in 1998.', 'Rosa Medina, a baker, opened her shop in 1998.', 'whole'],
    ['Mayor Medina Lopez came later.', 'Mayor Medina Lopez came later.', 'a part of another name'],
    ['Pym stood empty.', 'Pym stood empty.', 'no office: it may be no person'],
    ['King was glad.', 'King was glad.', 'a word, too: it may be the king'],
  ])('in "%s" → "%s" (%s)', (words, shown, _why) => {
    expect(shownOf(SHOPS, words, PEOPLE)).toBe(shown);
  });

  it.each<[string, string, string]>([
    ['Tamas Orlo fled. Dzhok Orlo stayed. On Friday a court heard Orlo.', 'Tamas Orlo', 'another bears it, unlisted'],
    ['Tamas Orlo fled. On Friday a court heard Orlo.', '', 'nobody else bears it'],
    ['Anna Portugal left for a town in Portugal. On Friday a court heard Portugal.', 'Anna Portugal', 'it is a country, too'],
  ])('in "%s" (%s: %s)', (text, alone, _why) => {
    const words = text.slice(text.indexOf('On Friday'));
    const who = /^\S+ \S+/.exec(text)?.[0] ?? '';
    const isFilled = shownOf(text, words, [[who, 'baker']]).includes('[');
    expect(isFilled).toBe(alone === '');
  });

  it('of two is left alone, though a small word stands within the name of the other', () => {
    const text = 'Daniel Nkuru, a herder, wrote. Mzee Pello ole Nkuru died on Sunday. Nkuru was 70.';
    expect(shownOf(text, 'Nkuru was 70.', [['Daniel Nkuru', 'a herder']])).toBe('Nkuru was 70.');
    expect(shownOf(text, 'Mzee Pello ole Nkuru died on Sunday.', [['Daniel Nkuru', 'a herder']])).not.toContain('[');
  });

  it('that stands first is completed behind, before its possessive', () => {
    const text = 'Lee Kuan Yew led the port. Lee was its lawyer. Traders praise Lee’s plan for the town.';
    expect(shownOf(text, 'Traders praise Lee’s plan for the town.', [['Lee Kuan Yew', null]])).toBe(
      'Traders praise Lee [Kuan Yew]’s plan for the town.',
    );
  });

  it('is completed by words that stand where the plan says', () => {
    const start = SHOPS.indexOf('Medina closed');
    const span = { start, end: start + 'Medina closed the shop in May.'.length };
    const { text, insertions } = bracketed(planningOf(SHOPS, PEOPLE), span);
    expect(insertions).toEqual([{ at: 0, text: 'Rosa', start: 0, end: 4 }]);
    for (const one of insertions) expect(SHOPS.slice(one.start, one.end)).toBe(one.text);
    const bare = insertions.reduceRight((words, { at, text: put }) =>
      words.slice(0, at) + words.slice(at + put.length + '[] '.length), text);
    expect(bare).toBe('Medina closed the shop in May.');
  });
});

const TWO: [string, string | null][] = [['Rosa Medina', 'a baker'], ['Emil Brandt', 'mayor']];

describe('a pronoun', () => {
  it.each<[before: string, words: string, shown: string, why: string]>([
    ['Rosa Medina sold her bakery.', 'She will open another in May.', '[Rosa Medina] will open another in May.', 'she'],
    ['Rosa Medina sold it.', 'In June she left.', 'In June [Rosa Medina] left.', 'after an opening that names nobody'],
    [
      'Rosa Medina’s bakery was sold. Emil Brandt bought it.', 'His plan is to rent it.', 'His plan is to rent it.',
      'the article has no "Emil Brandt’s"',
    ],
    [
      'Emil Brandt’s party won. Emil Brandt rejoiced.', 'His plan passed in May.', '[Emil Brandt’s] plan passed in May.',
      'it has',
    ],
    ['Rosa Medina met Emil Brandt.', 'He was late.', 'He was late.', 'two in the sentence before, though of two genders'],
    ['Emil Brandt met a farmer.', 'He was late.', 'He was late.', 'the farmer may be late'],
    ['The other was hurt, Emil Brandt said.', 'He is a father of two.', 'He is a father of two.', 'the other is'],
    ['The last one left at noon, Emil Brandt said.', 'He is a father of two.', 'He is a father of two.', 'who left'],
    ['The road was closed, Emil Brandt said.', 'He said it rained.', '[Emil Brandt] said it rained.', 'he who spoke'],
    ['He admires Emil Brandt.', 'He was late.', 'He was late.', 'whoever admires him'],
    ['Emil Brandt leads, but the king of clay gains.', 'He won.', 'He won.', 'somebody else acts behind the comma'],
    ['Rosa Medina sold it.', 'He was late.', 'He was late.', 'not of her gender'],
    ['It rained.', 'He was late.', 'He was late.', 'nobody is named before'],
    ['Emil Brandt left.', 'The driver said he was ill.', 'The driver said he was ill.', 'the driver is ill'],
    ['Emil Brandt left.', 'He said he was ill.', '[Emil Brandt] said he was ill.', 'once is enough'],
  ])('after "%s" "%s" → "%s" (%s)', (before, words, shown, _why) => {
    const rest = 'Rosa Medina and Emil Brandt live in Port Ellery.';
    expect(shownOf(`${before} ${words} ${rest}`, words, TWO)).toBe(shown);
  });

  it('within speech is left alone: who speaks does not say "he" of himself', () => {
    const text = 'Emil Brandt spoke. He left. Rosa Medina lives in Port Ellery.';
    const start = text.indexOf('He left.');
    const planning = planningOf(text, TWO);
    planning.sheet.quotes = [{
      id: 'quote-1', text: 'He left.', start, end: start + 8, kind: 'sentence', speaker: null, evidence: null,
      continues: null,
    }];
    expect(filledIn(planning, { start, end: start + 8 }).fillings).toEqual([]);
  });
});

describe('a body', () => {
  it.each<[before: string, words: string, shown: string, why: string]>([
    [
      'Work at Ellery Cathedral ended.', 'Crowds came to the cathedral.', 'Crowds came to [Ellery Cathedral].',
      'its name has no article',
    ],
    ['The Port Ministry spoke.', 'In May the ministry denied it.', 'In May the [Port Ministry] denied it.', 'it has'],
    ['It is the U.K.’s Port Ministry.', 'In May the ministry spoke.', 'In May the [Port Ministry] spoke.', 'whose it is'],
    ['At Ellery Cathedral, work ended.', 'Crowds came to the cathedral.', 'Crowds came to the cathedral.', 'is "At" its?'],
    [
      'Work at Ellery Church ended. Other churches stay shut.', 'Crowds came to the church.', 'Crowds came to the church.',
      'one of many',
    ],
    ['Lund Bank and Ellery Bank closed.', 'On Monday the bank opened.', 'On Monday the bank opened.', 'there are two'],
    ['The Port Ministry and a ministry spoke.', 'In May the ministry left.', 'In May the ministry left.', 'a second'],
    ['Lund and Sons closed.', 'On Monday the company sued.', 'On Monday the company sued.', 'no word of the name'],
  ])('after "%s" "%s" → "%s" (%s)', (before, words, shown, _why) => {
    expect(shownOf(`${before} ${words}`, words, [])).toBe(shown);
  });
});

describe('a cut', () => {
  it('is never made inside a bracket or right behind it', () => {
    const text = 'Nobody in the town expected what [spokesman Ivo] Lund told the traders that morning';
    for (let room = 10; room < text.length; room++) {
      expect(cut(text, room)).not.toMatch(/\[[^\]]*(?:$|…)|\]\s?…/u);
    }
  });
});

describe('a body in other languages', () => {
  it.each<[language: string, text: string, words: string, shown: string, why: string]>([
    ['de', 'Vor Gericht stritten zwei Firmen. Das Landgericht Freiburg tagte. Das Gericht entschied gegen Lund.',
      'Das Gericht entschied gegen Lund.', 'Das [Landgericht Freiburg] entschied gegen Lund.', 'the only one'],
    ['de', 'Vor Gericht stritten zwei Firmen. Das Landgericht Freiburg und das Amtsgericht Kiel tagten. Das Gericht schwieg.',
      'Das Gericht schwieg.', 'Das Gericht schwieg.', 'one of two'],
    ['de', 'Ein Gericht tagte. Das Landgericht Freiburg tagte. Das Gericht schwieg.',
      'Das Gericht schwieg.', 'Das Gericht schwieg.', 'another one, maybe'],
    ['es', 'El Tribunal Supremo de Lund se reunió. El tribunal falló en mayo.',
      'El tribunal falló en mayo.', 'El [Tribunal Supremo de Lund] falló en mayo.', 'the only one'],
    ['es', 'El Tribunal Supremo se reunió. Hay tribunales en Lund. El tribunal falló en mayo.',
      'El tribunal falló en mayo.', 'El tribunal falló en mayo.', 'there are others'],
    ['fr', 'Le musée de la Marine ouvre. Le musée a fermé en mai.',
      'Le musée a fermé en mai.', 'Le [musée de la Marine] a fermé en mai.', 'a name behind its noun'],
    ['it', 'L’ospedale Alivesi di Lund chiude. In maggio si ferma l’ospedale, poi riapre l’ospedale.',
      'In maggio si ferma l’ospedale, poi riapre l’ospedale.', 'In maggio si ferma l’ospedale, poi riapre l’ospedale.',
      'no word of its own before it'],
  ])('%s: in %j %j → %j: %s', (language, text, words, shown) => {
    const planning = startPlanning({
      text, source: { publishedAt: null, language },
      headline: { text: 'A shop closes', start: null, end: null, from: 'title' },
      facts: [], quotes: [], figures: [], dates: [], people: [], claims: [],
    });
    const start = text.lastIndexOf(words);
    expect(bracketed(planning, { start, end: start + words.length }).text).toBe(shown);
  });
});
