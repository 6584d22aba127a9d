/** Reading numbers and dates takes steps in proportion to the text, whatever is repeated in it. */
import { describe, expect, it } from 'vitest';
import { growthOfSteps } from '../../count-steps.ts';
import { readDates } from '../../../src/extract/dates/read-dates.ts';
import { readFigures } from '../../../src/extract/figures/read-figures.ts';
import { documentOf } from '../document-of.ts';

const CONTEXT = { title: null, author: null, publisher: null, publishedAt: '2026-11-18' };
/** Ten times the text: linear work takes ten times the steps, the square a hundred times. */
const LINEAR = 15;

const UNITS: readonly (readonly [language: string, unit: string])[] = [
  ['en', 'Monday '], ['en', 'Monday to '], ['en', 'May 5 '], ['en', 'to 5 '], ['en', '1/2/'], ['en', '1-1-'], ['en', '2026-'],
  ['en', '5ft 10in '], ['en', '−5 '], ['en', '+1 '], ['en', '0 '], ['en', '1 million '], ['en', 'two and '], ['en', 'of 5 '],
  ['en', 'between 5 and '], ['en', '3.5m '], ['en', 'was due '], ['fr', 'quatre-vingt-'], ['fr', '5 h '], ['es', 'mil '],
  ['de', 'hundert'], ['de', 'zweihundert '], ['de', '1. '], ['it', 'centomila '], ['ru', '5 тысяч '], ['tr', 'bin '],
  ['zh', '百'], ['zh', '18日'], ['zh', '周一'], ['zh', '3月'], ['zh', '昨天'], ['zh', '三分之'], ['ja', '8割5'], ['ja', '昨日'],
  ['ja', '1兆'], ['ko', '3일 '], ['ko', '1조 '], ['th', 'เมื่อวาน'], ['th', '5ล้าน'], ['vi', 'tháng 6 '], ['hi', 'कल '], ['ar', 'و5 '],
];

describe.each(UNITS)('%s: "%s" over and over', (language, unit) => {
  it('costs steps as many as the text is long', async () => {
    const read = (text: string): void => {
      const doc = documentOf(text, language);
      readFigures(doc, CONTEXT);
      readDates(doc, { ...CONTEXT, language });
    };
    expect(await growthOfSteps((n) => unit.repeat(n), read, 200)).toBeLessThan(LINEAR);
  });
});
