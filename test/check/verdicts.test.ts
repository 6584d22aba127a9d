import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { checkedArticle } from '../../src/check/checked-article.ts';
import { checkQuotes } from '../../src/check/check-quotes.ts';
import { readPlainText } from '../../src/article/plain-text.ts';
import { readDocument } from '../../src/text/read-document.ts';

const ARTICLE =
  'The bridge over the Lorne stays open. “We will not close the bridge—the last one—until the U.S. pays $5 million,” ' +
  'said Rosa Medina, the mayor of Port Allery. “It’s a well-known fact that 84–99 people don’t care. Why? Nobody told ' +
  'them,” she added.\n\nThomas Okafor, a ferryman, disagreed. “The mayor never asked us,” he said. “I … I don’t know ' +
  'what to say. We will not pay 1,500 crowns for it.”\n\nA man in the crowd shouted: “Re-sign the letter!”';
const SAID = [
  ['We will not close', 'pays $5 million,', 'Rosa Medina', 'the mayor of Port Allery'],
  ['It’s a well-known', 'Nobody told them,', 'Rosa Medina', 'the mayor of Port Allery'],
  ['The mayor never', 'asked us,', 'Thomas Okafor', 'a ferryman'],
  ['I … I don’t', 'crowns for it.', 'Thomas Okafor', 'a ferryman'],
  ['Re-sign the', 'letter!', null, null],
] as const;

const quotes = SAID.map(([from, to, name, role]) => ({
  start: ARTICLE.indexOf(from),
  end: ARTICLE.indexOf(to, ARTICLE.indexOf(from)) + to.length,
  speaker: name === null ? null : { name, role },
}));
const inEnglish = (text: string) => readDocument({ ...readPlainText(text, null), language: 'en' });
const check = (text: string, speaker?: string) => {
  const [checked] = checkQuotes(checkedArticle(inEnglish(ARTICLE), quotes), [{ text, speaker }]);
  if (!checked) throw new Error('nothing was checked');
  return checked;
};

const ROWS: [quotation: string, verdict: string, why: string][] = [
  ['We will not close the bridge—the last one—until the U.S. pays $5 million,', 'exact', 'letter for letter'],
  ['We will not close the bridge', 'exact', 'a part of it'],
  ['“We will not close the bridge”', 'exact', 'the marks around it are the quotation’s'],
  ['We will not close the bridge -- the last one -- until the US pays $5 million.', 'typographic', 'dashes, stops'],
  ['We will not close the bridge, the last one', 'typographic', 'a comma for a dash'],
  ["It's a well-known fact that 84-99 people don't care", 'typographic', 'straight marks, short dash'],
  ['Will not close the bridge', 'typographic', 'the case of the first letter'],
  ['[W]ill not close the bridge', 'typographic', 'a letter in brackets'],
  ['[w]e will not close the bridge', 'typographic', 'a small letter in brackets'],
  ['I ... I don’t know what to say.', 'typographic', 'the ellipsis is the speaker’s own'],
  ['We will not close the bridge … until the U.S. pays', 'elided', 'an ellipsis'],
  ['We will not close the bridge [...] until the U.S. pays', 'elided', 'an ellipsis in brackets'],
  ['We will not close the bridge . . . until the U.S. pays', 'elided', 'spaced stops'],
  ['[The mayor] will not close the bridge', 'elided', 'brackets with the article’s words'],
  ['We will not close [the bridge] until the U.S. pays', 'elided', 'brackets for “the bridge—the last one”'],
  ['It’s a [ferryman] that 84–99 people don’t care', 'elided', 'brackets for two words'],
  ['[The harbour] will not close the bridge', 'altered', 'brackets with words that are not the article’s'],
  ['[A man in the crowd] told them', 'altered', 'brackets for “Nobody”'],
  ['We will close the bridge', 'altered', 'a negation is gone'],
  ['We will not close the bridge until the U.S. pays $6 million', 'altered', 'another number'],
  ['We will not pay 1.500 crowns for it', 'altered', 'a stop makes another number'],
  ['We will not pay 15,00 crowns for it', 'altered', 'a comma makes another number'],
  ['We will not pay 1500 crowns for it', 'altered', 'written in another way: a person must look'],
  ['It’s a well-known fact that 84 people don’t care', 'altered', 'half of a range'],
  ['It’s a well-known fact that 84–99 people do care', 'altered', 'don’t, do'],
  ['The mayor [never] told us', 'altered', 'a negation in brackets'],
  ['[Thomas Okafor] never told us', 'absent', 'more brackets than words'],
  ['We will not close the bridge … We will not pay 1,500 crowns', 'altered', 'two voices in one quotation'],
  ['Why. Nobody told them', 'altered', 'the question mark is gone'],
  ['Resign the letter!', 'altered', 're-sign is another word'],
  ['the bridge close not will We', 'absent', 'no order is left'],
  ['We will close not the bridge', 'altered', 'the order'],
  ['The harbour will be sold to a company of three brothers', 'absent', 'nothing of it'],
  ['close', 'exact', 'one word, whole'],
  ['clos', 'absent', 'half a word'],
];

describe('the verdict on a quotation', () => {
  it.each(ROWS)('%s → %s (%s)', (text, verdict) => expect(check(text).verdict).toBe(verdict));

  it.each(ROWS.filter(([, verdict]) => verdict === 'exact'))('shows where “%s” stands', (text) => {
    const { spans } = check(text);
    expect(spans.map(({ start, end }) => ARTICLE.slice(start, end)).join(' ').replace(/[“”,]/g, '')).toBe(
      text.replace(/[“”,]/g, ''),
    );
  });

  it('tells what an ellipsis hides', () => {
    const { verdict, leftOut } = check('We will … close the bridge');
    expect([verdict, leftOut.map(({ text, loss }) => [text, loss])]).toEqual(['elided', [['not', 'negation']]]);
  });

  it.each([
    ['close the bridge', 'negation'],
    ['know what to say', 'negation'],
    ['We will not close the bridge', 'condition'],
    ['We will not close the bridge—the last one—until the U.S. pays $5 million', null],
    ['The mayor never asked us', null],
  ])('tells what the cut of “%s” takes away: %s', (text, loss) => expect(check(text).loss).toBe(loss));

  it('shows what was altered, word by word', () => {
    const { nearest, diff } = check('We will surely close the bridge');
    expect(nearest?.text).toBe('We will not close the bridge');
    expect(diff).toEqual([
      { op: 'same', text: 'We will' },
      { op: 'removed', text: 'not' },
      { op: 'added', text: 'surely' },
      { op: 'same', text: 'close the bridge' },
    ]);
  });
});

it.each([
  ['We live off the tourists', 'We live off the trippers', 'its last word is another'],
  ['They live off the trippers', 'We live off the trippers', 'its first'],
  ['We live off the kind strangers from abroad', 'We live off the trippers', 'no further than the sentence'],
  ['Today we live off the trippers', 'We live off the trippers', 'nothing stands before it'],
])('shows beside “%s” what the article has there: %s (%s)', (text, nearest, _why) => {
  const article = inEnglish('“We live off the trippers.” The rest is of no weight.');
  const [checked] = checkQuotes(checkedArticle(article, [{ start: 1, end: 26, speaker: null }]), [{ text }]);
  expect(checked?.nearest?.text).toBe(nearest);
  expect(checked?.diff.filter(({ op }) => op !== 'added').map((part) => part.text).join(' ')).toBe(nearest);
});

describe('the speaker of a quotation', () => {
  it.each([
    ['Rosa Medina', 'agrees'],
    ['Medina', 'agrees'],
    ['Mayor Rosa Medina', 'agrees'],
    ['Mrs. Medina', 'agrees'],
    ['ROSA MEDINA', 'agrees'],
    ['Rosa Medina, mayor', 'agrees'],
    ['Anna Medina', 'differs'],
    ['Medina Rosa', 'differs'],
    ['the wife of Rosa Medina', 'differs'],
    ['Thomas Okafor', 'differs'],
    ['Rosa', 'agrees'],
  ])('“We will not close the bridge”, %s: %s', (name, agreement) => {
    const { speaker, saidBy } = check('We will not close the bridge', name);
    expect([speaker, saidBy?.name]).toEqual([agreement, 'Rosa Medina']);
  });

  it('is unnamed where the article names nobody, and where the words are the writer’s own', () => {
    expect(check('Re-sign the letter', 'Rosa Medina')).toMatchObject({ speaker: 'unnamed', saidBy: null });
    expect(check('The bridge over the Lorne stays open', 'Rosa Medina')).toMatchObject({ speaker: 'unnamed' });
  });

  it('is nobody’s matter where none is named', () => expect(check('We will not close the bridge').speaker).toBeNull());

  it('finds the voice that is named among those who say the same', () => {
    expect(check('We will not', 'Thomas Okafor')).toMatchObject({ speaker: 'agrees', verdict: 'exact' });
    expect(check('We will not', 'Rosa Medina')).toMatchObject({ speaker: 'agrees', verdict: 'exact' });
  });
});

describe('an article with brackets of its own', () => {
  it('has them in its quotations, too', () => {
    const article = 'The amendment says that “[n]o person … shall be compelled” to speak against themselves.';
    const quotes = [{ text: '[n]o person … shall be compelled' }];
    expect(checkQuotes(checkedArticle(inEnglish(article), []), quotes)).toMatchObject([
      { verdict: 'exact' },
    ]);
  });
});

describe('other scripts', () => {
  const only = (article: string, text: string) =>
    checkQuotes(checkedArticle(inEnglish(article), []), [{ text }])[0]?.verdict;
  it.each([
    ['Он сказал: «Мы не закроем мост».', 'Мы не закроем мост', 'exact'],
    ['Он сказал: «Мы не закроем мост».', 'Мы закроем мост', 'altered'],
    ['市長は「橋は閉鎖しない」と述べた。', '橋は閉鎖しない', 'exact'],
    ['市長は「橋は閉鎖しない」と述べた。', '橋は閉鎖する', 'altered'],
    ['市長は「橋は、閉鎖しない」と述べた。', '橋は閉鎖しない', 'typographic'],
    ['قال العمدة: «لن نغلق الجسر أبدا».', 'لن نغلق الجسر أبدا', 'exact'],
    ['قال العمدة: «لن نغلق الجسر أبدا».', 'نغلق الجسر أبدا', 'exact'],
    ['قال العمدة: «لن نغلق الجسر أبدا».', 'لن نفتح الجسر أبدا', 'altered'],
    ['मेयर ने कहा: “हम पुल बंद नहीं करेंगे।”', 'हम पुल बंद नहीं करेंगे', 'exact'],
    ['मेयर ने कहा: “हम पुल बंद नहीं करेंगे।”', 'हम पुल बंद करेंगे', 'altered'],
    ['นายกเทศมนตรีกล่าวว่า “เราจะไม่ปิดสะพาน”', 'เราจะไม่ปิดสะพาน', 'exact'],
    ['นายกเทศมนตรีกล่าวว่า “เราจะไม่ปิดสะพาน”', 'เราจะปิดสะพาน', 'altered'],
    ['הוא אמר: "צה"ל לא יסגור את הגשר".', 'צה״ל לא יסגור את הגשר', 'typographic'],
    ['„Wir schließen die Brücke nicht“, sagte sie.', 'Wir schließen die Brücke nicht', 'exact'],
    ['„Wir schließen die Brücke nicht“, sagte sie.', 'Wir schließen die Brücke', 'exact'],
    ['Il a dit : « L’an dernier, 1 500 personnes sont venues. »', "L'an dernier, 1 500 personnes", 'typographic'],
    ['Café au lait is 5 euros, he said.', 'Cafe\u0301 au lait is 5 euros', 'typographic'],
  ])('%s – %s: %s', (article, text, verdict) => expect(only(article, text)).toBe(verdict));

  it.each([
    ['he', 'הוא אמר: "לא נסגור את הגשר".', 'נסגור את הגשר', 'other'],
    ['ar', 'قال العمدة: «لن نغلق الجسر أبدا».', 'نغلق الجسر أبدا', 'other'],
    ['ar', 'قال العمدة: «لن نغلق الجسر أبدا».', 'لن نغلق الجسر أبدا', null],
    ['zh', '市长说：“我们不会提高票价”。', '会提高票价', 'other'],
    ['ja', '市長は「橋は閉鎖しない」と述べた。', '橋は閉鎖しない', null],
    ['sv', 'Hon sade: ”Vi stänger inte bron.”', 'bron', 'other'],
    ['de', 'Sie sagte: „Wir schließen die Brücke nicht.“', 'Wir schließen die Brücke', 'negation'],
  ])('in %s, of %s the cut %s takes away: %s', (language, text, kept, loss) => {
    const document = readDocument({ text, bodyStart: 0, blocks: [], language });
    const quotes = extract(document, { title: null, author: null, publisher: null, publishedAt: null }).quotes;
    expect(checkQuotes(checkedArticle(document, quotes), [{ text: kept }])[0]?.loss).toBe(loss);
  });
});
