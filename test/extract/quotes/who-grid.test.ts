/**
 * Who means whom: two people brought in in each ordinary way, then one of them, or nobody, called in each ordinary way;
 * people whose surname is a word as well; tags whose subject is nobody in particular.
 */
import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { readQuotes } from '../../../src/extract/quotes/read-quotes.ts';
import { documentOf } from '../document-of.ts';

function speakersOf(text: string, language: string): (string | null)[] {
  const doc = documentOf(text, language);
  const lexicon = lexiconFor(language);
  return readQuotes(doc, lexicon, resolveEntities(doc, lexicon)).map(({ speaker }) => speaker?.name ?? null);
}

const upper = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

interface Grid {
  /** How she is brought in. */
  women: readonly string[];
  /** How he is; he and she stand in either order before the quotation. */
  men: readonly string[];
  /** WHO stands for how the speaker is called. */
  tags: readonly string[];
  /** Who is meant: a name, or "new" for nobody that has one. */
  called: readonly (readonly [called: string, by: string])[];
}

const GRIDS: Record<string, Grid> = {
  en: {
    women: ['Vera Dahl, 47, a surveyor, came on foot.', 'Vera Dahl has been a surveyor for years.',
      'Vera Dahl, aged 47, a surveyor from Elm, came on foot.'],
    men: ['Ned Rowe, a fisherman from Elm, came by boat.'],
    tags: ['“The bridge was never safe,” WHO said.', 'WHO called the bridge “a risk to the whole town”.'],
    called: [['the surveyor', 'Vera Dahl'], ['the fisherman', 'Ned Rowe'], ['the mayor', 'new'], ['the surgeon', 'new']],
  },
  fr: {
    women: ['Vera Dahlan est géomètre à Orme.', 'La géomètre Vera Dahlan est venue à pied.'],
    men: ['Noël Roche, pêcheur à Orme, est venu en bateau.'],
    tags: ['« Le pont était un danger, raconte WHO. Tout le monde le savait. »'],
    called: [['la géomètre', 'Vera Dahlan'], ['le pêcheur', 'Noël Roche'], ['son frère', 'new'], ['leur fille', 'new']],
  },
};
/** "For him it is …", where the last one named is a woman. */
const VIEWS: readonly (readonly [language: string, text: string, by: string])[] = [
  ['es', 'Nuno Rocha es pescador. La topógrafa Vera Dalmau llegó a pie. Para él es «un peligro para todos».', 'Nuno Rocha'],
  ['fr', 'Noël Roche est pêcheur. La géomètre Vera Dahlan est venue. Pour lui, c’est « un danger pour tous ».', 'Noël Roche'],
  ['it', 'Nino Rocca è un pescatore. La geometra Vera Dalmasso è venuta a piedi. Per lui è «un pericolo per tutti».',
    'Nino Rocca'],
  ['pt', 'Nuno Rocha é pescador. A topógrafa Vera Dalmeida chegou a pé. Para ele, é “um perigo para todos”.',
    'Nuno Rocha'],
];

describe.each(Object.entries(GRIDS))('in %s', (language, { women, men, tags, called }) => {
  const orders = women.flatMap((her) => men.flatMap((him) => [`${her}\n\n${him}`, `${him}\n\n${her}`]));
  const cells = orders.flatMap((lead) => tags.flatMap((tag) =>
    called.map(([who, by]) => ({ text: `${lead}\n\n${upper(tag.replace('WHO', who))}`, who, by }))));
  const names = called.map(([, by]) => by);
  it.each(cells)('$who is $by: $text', ({ text, by }) => {
    const found = speakersOf(text, language);
    if (by === 'new') expect(names).not.toContain(found[0]);
    else expect([...new Set(found)]).toEqual([by]);
  });
});

describe('whose view it is', () => {
  it.each(VIEWS)('%s: %s', (language, text, by) => {
    expect(speakersOf(text, language)).toEqual([by]);
  });
});

describe('a surname that is a word as well', () => {
  const people: readonly (readonly [language: string, lead: string, names: string, tags: readonly string[]])[] = [
    ['en', 'NAME, a baker, came too. Farmer Dan Rowe stood at the door.',
      'Sarah Green|Ann White|Jo West|Niall Power|Niall Judge|Susan Lord|Rosa March|Eva Banks',
      ['“The bridge was never safe,” WHO said.', 'WHO told the meeting that it was “a risk to the whole town”.']],
    ['de', 'Auch NAME kam zur Sitzung. Landwirt Dirk Roth stand an der Tür.',
      'Jörg Koch|Karl Richter|Jan König|Udo Bischof|Anna Fischer|Hans Bauer|Lea Freitag',
      ['„Die Brücke war nie sicher“, sagte WHO.', 'WHO sagte: „Die Brücke war nie sicher.“']],
    ['fr', 'NAME, qui habite à côté, est venue aussi. L’agriculteur Denis Roche était près de la porte.',
      'Léa Janvier|Anne Petit|Ève Paris', ['« Le pont est un danger », explique WHO.', 'Pour WHO, c’est « un danger pour tous ».']],
    ['es', 'NAME, que vive al lado, también vino. El agricultor Diego Roca estaba en la puerta.',
      'Marta Abril|Olga Domingo|Ana Toledo', ['«El puente es un peligro», según WHO.', 'Para WHO es «un peligro para todos».']],
    ['it', 'NAME, che abita accanto, è venuta. L’agricoltore Dino Rocca era alla porta.',
      'Ines Aprile|Ivo Agosto|Eva Messina', ['«Il ponte è un pericolo», spiega WHO.', 'Per WHO è «un pericolo per tutti».']],
    ['pt', 'NAME, que mora ao lado, também veio. O agricultor Dinis Rocha estava junto à porta.',
      'Inês Abril|Olga Janeiro|Ana Coimbra', ['“A ponte é um perigo”, explica WHO.', 'Segundo WHO, é “um perigo para todos”.']],
  ];
  const cells = people.flatMap(([language, lead, names, tags]) => names.split('|').flatMap((name) => tags.map((tag) => ({
    language, name, text: `${lead.replace('NAME', name)}\n\n${tag.replace('WHO', name.split(' ').at(-1) ?? '')}`,
  }))));
  it.each(cells)('$name: $text', ({ language, name, text }) => {
    expect(speakersOf(text, language)).toEqual([name]);
  });
});

describe('nobody in particular', () => {
  const tables: readonly (readonly [language: string, lead: string, words: string, tags: readonly string[]])[] = [
    ['en', 'Peter Rowe, the leader of the council, was pleased.', 'nobody|no one|no resident|none of them|none of the four deputies',
      ['WHO called it “a risk to the whole town”.', 'WHO said: “The bridge was never safe for anybody.”']],
    ['de', 'Peter Roth, der Fraktionschef, freute sich.', 'niemand|keiner|kein Anwohner|keiner von ihnen|alle|viele',
      ['WHO sagte: „Die Brücke war nie sicher für uns.“']],
    ['fr', 'Pierre Roche, le chef du groupe, était content.', 'personne|aucun habitant|certains|d’autres|beaucoup|on',
      ['WHO parle d’un « danger pour toute la ville ».', 'WHO explique : « Le pont a toujours été un danger. »']],
    ['es', 'Pedro Roca, el portavoz del grupo, estaba contento.',
      'nadie|ningún vecino|ninguno de ellos|todos|algunos|muchos|ni Roca ni Gil',
      ['WHO habla de «un peligro para todo el pueblo».', 'WHO dice: «El puente siempre ha sido un peligro».']],
    ['it', 'Pietro Rocca, il capogruppo, era contento.', 'nessuno|nessun residente|nessuno di loro|tutti|alcuni|molti',
      ['WHO parla di «un pericolo per tutto il paese».', 'WHO dice: «Il ponte è sempre stato un pericolo».']],
    ['pt', 'Pedro Rocha, o líder da bancada, estava contente.', 'ninguém|nenhum morador|nenhum deles|todos|alguns|muitos',
      ['WHO fala em “um perigo para toda a vila”.', 'WHO diz: “A ponte foi sempre um perigo”.']],
  ];
  const cells = tables.flatMap(([language, lead, words, tags]) => words.split('|').flatMap((word) => tags.map((tag) => ({
    language, text: `${lead}\n\n${upper(tag.replace('WHO', word))}`,
  }))));
  it.each(cells)('$text', ({ language, text }) => {
    expect(speakersOf(text, language).filter((name) => name !== null)).toEqual([]);
  });
  it.each<[language: string, text: string, by: string, why: string]>([
    ['es', 'Todos los vecinos lo saben. Con nadie habló Marta Gil de «un peligro para todo el pueblo».', 'Marta Gil',
      'whom a preposition governs'],
    ['de', 'Peter Roth, der keiner Partei angehört, sagte: „Die Brücke war nie sicher für uns.“', 'Peter Roth',
      'what a relative clause says'],
    ['de', 'Kein Verständnis äußerte Peter Roth: „Die Brücke war immer sicher für uns alle.“', 'Peter Roth', 'an object'],
    ['de', 'Keiner kam. Peter Roth widersprach: „Die Brücke war immer sicher für uns alle.“', 'Peter Roth',
      'the sentence before'],
    ['fr', 'Une personne a été blessée. Luc Roche, qui parle d’un « danger pour toute la ville », est parti.', 'Luc Roche',
      'a relative that tells of somebody'],
    ['en', 'No trains ran. Peter Rowe, the leader of the council, said: “The bridge was always safe.”', 'Peter Rowe',
      'the sentence before'],
  ])('%s: %s', (language, text, by, _why) => {
    expect(speakersOf(text, language)).toEqual([by]);
  });
});
