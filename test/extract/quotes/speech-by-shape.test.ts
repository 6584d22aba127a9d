/** Quotations in languages without a reader of speakers: speech is told from titles and terms by its shape. */
import { expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { readQuotes } from '../../../src/extract/quotes/read-quotes.ts';
import { documentOf } from '../document-of.ts';

const ROWS: readonly (readonly [language: string, text: string, quotes: readonly string[], why: string])[] = [
  ['ja', '田中市長は『もう待てない』と述べた。', ['もう待てない'], 'white corners, and said so'],
  ['ja', '田中市長は「もう待てない」と述べた。', ['もう待てない'], 'corners'],
  ['ja', '図書館は『坊っちゃん』と『三四郎』を展示した。', [], 'titles'],
  ['zh', '财政局长李明说：「我们没有别的选择。」', ['我们没有别的选择。'], 'corners behind a colon'],
  ['zh', '他昨天在图书馆重读了《三国演义》。', [], 'a title'],
  ['ko', '시장은 “더는 기다릴 수 없다”고 말했다.', ['더는 기다릴 수 없다'], 'the particle of quoting'],
  ['th', 'นายกเทศมนตรีกล่าวว่า “เรารอไม่ได้อีกแล้ว”', ['เรารอไม่ได้อีกแล้ว'], 'the word for the colon'],
  ['sv', '”Vi kan inte vänta längre”, sade borgmästaren.', ['Vi kan inte vänta längre'], 'a comma behind the mark'],
  ['cs', '„Nemůžeme už čekat,“ řekla starostka.', ['Nemůžeme už čekat,'], 'a comma inside it'],
  ['hu', '„Nem várhatunk tovább” – mondta a polgármester.', ['Nem várhatunk tovább'], 'a dash'],
  ['ro', '„Nu mai putem aștepta”, a spus primarul.', ['Nu mai putem aștepta'], 'low and high marks'],
  ['fi', '”Emme voi enää odottaa”, pormestari sanoi.', ['Emme voi enää odottaa'], 'high marks twice'],
  ['da', '»Vi kan ikke vente længere«, sagde borgmesteren.', ['Vi kan ikke vente længere'], 'pointing inwards'],
  ['sv', 'Biblioteket visade ”Det stora huset”, som kom ut i fjol.', [], 'a title inside a clause'],
  ['sv', '”Månen”, som boken heter, kom ut i fjol.', [], 'a title of a word'],
  ['tr', 'Başkan, “Artık bekleyemeyiz” dedi.', ['Artık bekleyemeyiz'], 'behind a comma'],
  ['el', 'Η δήμαρχος είπε: «Δεν μπορούμε να περιμένουμε άλλο».', ['Δεν μπορούμε να περιμένουμε άλλο'], 'guillemets'],
  ['he', 'ראש העיר אמרה: "אי אפשר לחכות עוד".', ['אי אפשר לחכות עוד'], 'straight marks'],
];

it.each(ROWS)('%s: %s → %j (%s)', (language, text, quotes) => {
  const doc = documentOf(text, language);
  const read = readQuotes(doc, lexiconFor(language), []);
  expect(read.map((quote) => quote.text)).toEqual(quotes);
  expect(read.every(({ speaker }) => speaker === null)).toBe(true);
});
