/** A cut keeps sense, shows itself, and never makes a word. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, cutCleanly, splitInParts } from '../../src/cards/cut.ts';

describe('cut', () => {
  it.each([
    ['Short enough.', 40, 'Short enough.', 'what fits is left alone'],
    [
      'The bridge is closed. Nobody knows for how long it will be.', 34, 'The bridge is closed. …',
      'at a sentence, whose stop stays',
    ],
    [
      'The U.S. coast is far away, said the captain of the last boat', 34, 'The U.S. coast is far away …',
      'never after an abbreviation; a comma goes',
    ],
    [
      'The police found two men, but a third one may be on the loose', 45, 'The police found two men, but a third …',
      'never before what turns it',
    ],
    [
      'The bridge is safe today. But nobody has looked at its cables', 45, 'The bridge is safe today. But nobody …',
      'nor before a sentence that does',
    ],
    ['Ferries will carry passengers free of charge', 30, 'Ferries will carry …', 'at a word where nothing better is'],
    ['Ferries will carry the passengers free', 22, 'Ferries will carry …', 'a cut after an article reads as a slip'],
    [
      'He called it “constructive dialogue based on fairness”', 40, 'He called it “constructive dialogue …”',
      'what is quoted is seen to end',
    ],
    ['Donaudampfschifffahrtsgesellschaft', 12, 'Donaudampf …', 'inside a word only where there is no other way'],
    ['橋は町を支えてきた。もう一度冬を越すことはできない', 14, '橋は町を支えてきた。……', 'a full stop of Japanese ends a sentence'],
  ])('%j in %i → %j: %s', (text, room, expected) => expect(cut(text, room)).toBe(expected));

  it('keeps the beginning of the text, and the room', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
        fc.integer({ min: 12, max: 80 }),
        (text, room) => {
          const made = cut(text, room);
          const kept = text.length <= room ? made : made.replace(/(?: …|……)[”»」』]*$/u, '');
          expect(text.startsWith(kept)).toBe(true);
          expect(made === text).toBe(text.length <= room);
        },
      ),
    );
  });
});

describe('splitInParts', () => {
  const long =
    'We were told that the cables would last. Then we were told that they would not, and nobody has explained why. ' +
    'We are still waiting. We will wait no longer than Friday.';

  it('spreads a text over parts at its sentences, each but the last showing that it goes on', () => {
    expect(splitInParts(long, 90)).toEqual([
      'We were told that the cables would last. …',
      'Then we were told that they would not, and nobody has explained why. …',
      'We are still waiting. We will wait no longer than Friday.',
    ]);
  });

  it('loses no word and doubles none', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('one', 'two,', 'three.', 'Four', '– five', 'six;'), { minLength: 1, maxLength: 80 }),
        fc.integer({ min: 20, max: 90 }),
        (parts, room) => {
          const text = parts.join(' ');
          const words = (t: string) => t.match(/\p{L}+/gu) ?? [];
          expect(splitInParts(text, room).flatMap(words)).toEqual(words(text));
        },
      ),
    );
  });
});

describe('cutCleanly', () => {
  it.each([
    [
      'The bridge will close for eleven months from June, the city council decided on Tuesday.',
      'The bridge will close for eleven months from June …', 'the writer’s attribution goes',
    ],
    [
      'The bridge stays shut for now. Nobody knows for how long that will be.', 'The bridge stays shut for now. …',
      'a whole sentence stays',
    ],
    ['After engineers found cracks in two girders, the council closed the bridge.', null, 'an opening is no statement'],
    ['The bridge stays open all winter, but only if the cables are replaced soon.', null, 'what follows turns it'],
    [
      'The mayor of the city of Port Allery, Helena Brandt, told the council to wait.',
      null,
      'an aside leaves a subject alone',
    ],
    [
      'The council wants a dialogue based on fairness and equality and nothing else at all',
      null,
      'a phrase is no clause',
    ],
    [
      'The council called the plan “a very costly bandage, a waste of time and money” today.',
      null,
      'inside a quotation nothing ends',
    ],
  ])('%j → %j: %s', (text, expected, _why) => expect(cutCleanly(text, 'en', 60)).toBe(expected));
});

describe('a cut at the end of a clause', () => {
  it.each<[string, string, boolean, string]>([
    ['en', 'The ferries will stop from June to May every day, so the harbour will be full of boats', true, 'a result'],
    ['en', 'The ferries will stop from June to May every day, the mayor of Port Ellery said', false, 'whose word it is'],
    ['en', 'The ferries will stop from June to May every day, which the board did not want', false, 'a denial'],
    ['en', 'The ferries will stop from June to May every day, perhaps for the last time ever', false, 'a hedge'],
    ['de', 'Die Fähren halten von Juni bis Mai jeden Tag an, sagte die Bürgermeisterin der Stadt', false, 'whose word it is'],
  ])('%s, %s: %s (%s)', (language, text, isCut, _why) =>
    expect(cutCleanly(text, language, 70) !== null).toBe(isCut));
});
