/** Titles and ranks in front of a name that nobody's list has: they stay out of it, and whoever bears it speaks. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { documentOf } from '../document-of.ts';

const CASES: Record<string, { say: (who: string) => string; titles: string[] }> = {
  de: {
    say: (who) => `„Es reicht jetzt“, sagte ${who} am Montag.`,
    titles: ['Dr.', 'Prof. Dr.', 'DDr.', 'Univ.-Prof. Dr.', 'Dipl.-Ing.', 'Frau', 'Oberstleutnant', 'MdB', 'Hebamme'],
  },
  en: {
    say: (who) => `“It is enough,” said ${who} on Monday.`,
    titles: ['Dr', 'Prof', 'Lt Cdr', 'Adv.', 'Det Insp', 'The Rev', 'Lt. Gov.', 'State Rep.', 'Labour MP', 'Cllr'],
  },
  fr: {
    say: (who) => `« Ça suffit », a déclaré ${who} lundi.`,
    titles: ['Mme', 'Me', 'le Dr', 'la Dre', 'la préfète', 'l’échevine', 'sœur'],
  },
};

describe.each(Object.entries(CASES))('%s', (language, { say, titles }) => {
  it.each(titles)('%s', (title) => {
    const context = { title: null, author: null, publisher: null, publishedAt: null };
    const { people, quotes } = extract(documentOf(say(`${title} Eva Tarbeque`), language), context);
    expect(people.map(({ name }) => name)).toEqual(['Eva Tarbeque']);
    expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(['Eva Tarbeque']);
  });
});
