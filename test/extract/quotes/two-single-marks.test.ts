/** Two single marks for a double one, and single marks over paragraphs. */
import { expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

const read = (text: string): [string, string | null][] =>
  extract(documentOf(text), CONTEXT).quotes.map((quote) => [quote.text, quote.speaker?.name ?? null]);

it('takes two curled single marks for one double mark, closed or not', () => {
  expect(read('Jock Tiffin, who runs the ferry, was sorry.\n\n‘‘The boat was late. We know that.\n\n‘‘It won’t happen ' +
    'again,’’ he said.')).toEqual([
    ['The boat was late. We know that.', 'Jock Tiffin'], ['It won’t happen again,', 'Jock Tiffin'],
  ]);
});

it('goes on over paragraphs to a single mark before the last stop', () => {
  expect(read('Senator Nuala Breen said:\n\n‘The ferry is worn out. We don’t need kind words.\n\n‘We need a boat that ' +
    'gets people home’.')).toEqual([
    ['The ferry is worn out. We don’t need kind words.', 'Nuala Breen'],
    ['We need a boat that gets people home', 'Nuala Breen'],
  ]);
});
