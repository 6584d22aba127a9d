import { expect, it } from 'vitest';
import { linkTo } from '../../src/sheet/text-fragment.ts';

const PAGE = 'https://example.org/a';
it.each<[string | null, string, string | null, string]>([
  [PAGE, 'Water rose', `${PAGE}#:~:text=Water%20rose`, 'few words are all said'],
  [PAGE, 'a-b, c & d', `${PAGE}#:~:text=a%2Db%2C%20c%20%26%20d`, 'hyphen, comma and ampersand have a meaning in a text directive'],
  [PAGE, 'one two three four five six seven eight nine', `${PAGE}#:~:text=one%20two%20three%20four,six%20seven%20eight%20nine`, 'many words: the first and the last'],
  [PAGE, ' two\n\nlines ', `${PAGE}#:~:text=two%20lines`, 'white space is folded'],
  [`${PAGE}#part`, 'Water', `${PAGE}#part:~:text=Water`, 'a fragment that is there stays'],
  [PAGE, 'lone \ud800', `${PAGE}#:~:text=lone%20%EF%BF%BD`, 'half a character does not throw'],
  [PAGE, ' ', null, 'no words, no link'],
  [null, 'Water', null, 'no source, no link'],
])('%j and %j make %j (%s)', (source, text, expected) => {
  expect(linkTo(source, text)).toBe(expected);
});
