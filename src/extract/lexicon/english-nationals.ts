/** English nouns for somebody by nation, party or age, and the words that tell of whom they may be said. */
import { wordSet } from '../../text/word-set.ts';

export const NATIONALS = wordSet(
  'spaniard briton swede dane pole turk serb croat frenchman frenchwoman englishman englishwoman irishman ' +
  'irishwoman welshman scotsman scot dutchman dutchwoman icelander american australian canadian german italian ' +
  'brazilian argentine argentinian belgian russian ukrainian serbian croatian austrian mexican indian kenyan ' +
  'ethiopian nigerian ghanaian jamaican portuguese swiss norwegian japanese korean south-african egyptian ' +
  'senegalese colombian uruguayan chilean texan californian londoner parisian',
);

/** Where a nation's noun is not made of its name: "Swede" of "Sweden" and "Swedish". */
export const NATIONS: ReadonlyMap<string, readonly string[]> = new Map(Object.entries({
  swede: ['sweden', 'swedish'], scot: ['scotland', 'scottish'], scotsman: ['scotland', 'scottish'],
  welshman: ['wales', 'welsh'], welshwoman: ['wales', 'welsh'], englishman: ['england', 'english'],
  englishwoman: ['england', 'english'], irishman: ['ireland', 'irish'], irishwoman: ['ireland', 'irish'],
  frenchman: ['france', 'french'], frenchwoman: ['france', 'french'], dutchman: ['netherlands', 'dutch', 'holland'],
  dutchwoman: ['netherlands', 'dutch', 'holland'], spaniard: ['spain', 'spanish'], dane: ['denmark', 'danish'],
  pole: ['poland', 'polish'], turk: ['turkey', 'turkish'], briton: ['britain', 'british', 'uk'],
  norwegian: ['norway'], portuguese: ['portugal'], indian: ['india'], american: ['us', 'usa', 'america'],
  swiss: ['switzerland'], greek: ['greece'],
}));
export const PARTIES: ReadonlyMap<string, readonly string[]> = new Map(Object.entries({
  tory: ['conservative', 'conservatives', 'tories'], conservative: ['tory', 'conservatives'],
  democrat: ['democratic', 'democrats'], republican: ['republicans'], labour: [], liberal: ['liberals'],
}));

/** Words that begin like a nation's noun and are of none. */
export const OF_NO_NATION = wordSet('greens poles');

/** From what age to what age somebody is called so. */
export const AGES: ReadonlyMap<string, readonly [number, number]> =
  new Map([['teenager', [13, 19]], ['teen', [13, 19]], ['pensioner', [60, 120]], ['octogenarian', [80, 89]]]);
