/** Captions and highlights beside a story are none of it. */
import { describe, expect, it } from 'vitest';
import { readHeadline } from '../../src/extract/headline.ts';
import { isBesideStory, isLinkLine, storyStart } from '../../src/extract/story-start.ts';
import { documentOf } from './document-of.ts';

const CAPTION = 'Mayor Rosa Medina looks at the harbour bridge of Port Ellery on March 3, 2025.';
const NEWS = 'The harbour bridge of Port Ellery will close for all cars in June, the council said on Monday.';
const REST = 'Engineers found 40 cracks in the cables of the bridge in March. The ferry will sail twice an hour.';

const headOf = (text: string): string => readHeadline(documentOf(text), { title: null }).text;

it.each<[before: string, dateline: string, why: string]>([
  [CAPTION, 'PORT ELLERY (Reuters) - ', 'an agency'],
  [CAPTION, 'PORT ELLERY, England — ', 'capitals and a dash'],
  [`Story highlights\n\nThe bridge of Port Ellery has 40 cracks`, 'Port Ellery (CNN) -- ', 'highlights'],
])('begins behind %j with %j: %s', (before, dateline) => {
  const document = documentOf(`${before}\n\n${dateline}${NEWS}\n\n${REST}`);
  expect(document.text.slice(storyStart(document))).toMatch(dateline);
  expect(headOf(document.text)).toBe(NEWS);
});

it('takes no link to another story for a dateline', () => {
  const document = documentOf(`${NEWS}\n\nIN LARKFIELD: Ferry to sail in May\n\n${REST}`);
  expect(storyStart(document)).toBe(0);
});

it('keeps the first paragraph where the text begins with its dateline', () => {
  const document = documentOf(`PORT ELLERY (AP) — ${NEWS}\n\nLARKFIELD (AP) — ${REST}`);
  expect(isBesideStory(document, 0)).toBe(false);
});

it.each<[paragraphs: string[], why: string]>([
  [[`3 of 18. ${CAPTION}`, NEWS, REST], 'a number of a gallery'],
  [[CAPTION, 'Credit: Lund Archive', NEWS, REST], 'a credit behind it'],
  [[CAPTION, 'Photo by Emil Brandt', NEWS, REST], 'a photographer behind it'],
  [[`${CAPTION} Photo: Emil Brandt/Lund Press`, NEWS, REST], 'a credit at its end'],
  [[`${CAPTION} (Foto: Lund Press)`, NEWS, REST], 'the same in brackets'],
  [[`${CAPTION} © Lund Press`, NEWS, REST], 'a sign for it'],
])('heads no sheet with the caption of %j: %s', (paragraphs) => {
  expect(headOf(paragraphs.join('\n\n'))).toBe(NEWS);
  expect(isBesideStory(documentOf(paragraphs.join('\n\n')), 0)).toBe(true);
});

describe('where a firm tells of itself behind its news', () => {
  it.each<[heading: string, isBeside: boolean]>([
    ['About Lund Ferries', true],
    ['À propos du Syndicat de Lund', true],
    ['Über die Lund Reederei GmbH', true],
    ['Sobre o Grupo Lund', true],
    ['About the bridge', false],
    ['Über Nacht kommt der Frost', false],
    ['About Lund, a town of ferries, nobody knew more than Emil Brandt.', false],
  ])('%s', (heading, isBeside) => {
    const text = [NEWS, REST, heading, 'Founded in 1949, the line runs 40 ferries.'].join('\n\n');
    expect(isBesideStory(documentOf(text), 3)).toBe(isBeside);
  });

  it.each<[told: string, isBeside: boolean]>([
    ['About Lund Ferries: Founded in 1949, the line runs 40 ferries and a dry dock.', true],
    ['Über Lundwerke: Die Firma baut seit 1949 Fähren.', true],
    ['About 40 ferries: that is what the council of Port Ellery has asked for.', false],
  ])('in one paragraph: %s', (told, isBeside) => {
    expect(isBesideStory(documentOf([NEWS, REST, told].join('\n\n')), 2)).toBe(isBeside);
  });

  it.each<[next: string, isBeside: boolean]>([
    ['Die Lundwerke bauen seit 1949 Fähren.', true],
    ['Am Abend kam der Regen.', false],
  ])('in German under a name alone: %s', (next, isBeside) => {
    expect(isBesideStory(documentOf([NEWS, REST, 'Über Lundwerke', next].join('\n\n')), 3)).toBe(isBeside);
  });
});

describe('the line of a link, whose full stop stands apart', () => {
  const LINK = 'How the harbour bridges of the world are painted .';

  it('is none of the story', () => {
    const document = documentOf(`${LINK} ${NEWS} ${LINK} ${REST}`);
    const links = document.sentences.filter((sentence) => isLinkLine(document, sentence));
    expect(links.map(({ start, end }) => document.text.slice(start, end))).toEqual([LINK, LINK]);
    expect(headOf(document.text)).toBe(NEWS);
  });

  it('is no link where every full stop does', () => {
    const document = documentOf(`${NEWS} ${REST}`.replaceAll('.', ' .'));
    expect(document.sentences.some((sentence) => isLinkLine(document, sentence))).toBe(false);
  });
});
