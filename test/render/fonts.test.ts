import { describe, expect, it } from 'vitest';
import type { FaceNeed } from '../../src/render/element.ts';
import { emojiFileName, emojiPictures } from '../../src/render/emoji.ts';
import { FontLibrary, type FontSource } from '../../src/render/fonts.ts';
import { FONT_MANIFEST } from '../../src/render/font-manifest.ts';
import { diskFonts } from './disk-fonts.ts';

const serif = (text: string, weight = 500, italic = false) => ({ family: 'Newsreader', weight, italic, text });
const sans = (text: string, weight = 400) => ({ family: 'Inter', weight, italic: false, text });
const names = async (needs: FaceNeed[], language = 'en') =>
  (await new FontLibrary(diskFonts).load(needs, language)).fonts.map(
    ({ name, weight, style }) => `${name} ${weight} ${style}`,
  );

describe('FontLibrary', () => {
  const cases: [FaceNeed[], string, string[], string][] = [
    [[serif('Plain words')], 'en', ['Newsreader latin 500 normal'], 'Latin needs one file'],
    [
      [serif('Čapek')],
      'cs',
      ['Newsreader latin 500 normal', 'Newsreader latin-ext 500 normal'],
      'one letter brings its subset',
    ],
    [[serif('Việt')], 'vi', ['Newsreader latin 500 normal', 'Newsreader vietnamese 500 normal'], 'Vietnamese'],
    [
      [serif('Привет')],
      'ru',
      ['Newsreader latin 500 normal', 'Source Serif 4 cyrillic 500 normal'],
      'Newsreader has no Cyrillic',
    ],
    [[sans('Ελλάδα')], 'el', ['Inter greek 400 normal', 'Inter latin 400 normal'], 'Inter has Greek'],
    [
      [serif('مرحبا', 700)],
      'ar',
      ['Newsreader latin 700 normal', 'Noto Naskh Arabic arabic 700 normal'],
      'an Arabic that suits a serif',
    ],
    [
      [serif('word', 500, true), serif('word', 600)],
      'en',
      ['Newsreader latin 500 italic', 'Newsreader latin 600 normal'],
      'each face that is used',
    ],
    [[serif('word', 300)], 'en', ['Newsreader latin 400 normal'], 'the nearest weight that is bundled'],
  ];
  it.each(cases)('brings for %j (%s) the faces %j: %s', async (needs, language, expected) => {
    expect((await names(needs, language)).sort()).toEqual([...expected].sort());
  });

  it("asks the family of the article's language first for Han characters", async () => {
    for (const [language, family] of [
      ['zh-CN', 'Noto Sans SC'],
      ['ja', 'Noto Sans JP'],
      ['ko', 'Noto Sans KR'],
    ] as const) {
      expect(
        (await names([sans('漢')], language)).some((name) => name.startsWith(family)),
        language,
      ).toBe(true);
    }
  });

  it('sets the comma and the space after a Hebrew word from its own family, which leaves room for both', async () => {
    const { fonts, stack } = await new FontLibrary(diskFonts).load([serif('הדרומיות, אחרי')], 'he');
    expect(fonts.map(({ name }) => name)).toContain('Noto Serif Hebrew latin');
    expect(stack('Newsreader')).toMatch(/^Noto Serif Hebrew latin, Noto Serif Hebrew hebrew/);
  });

  it('sets digits beside Han and Hangul in a face without serifs, as these are', async () => {
    for (const language of ['ja', 'zh-CN', 'ko']) {
      const { stack } = await new FontLibrary(diskFonts).load([serif('17日')], language);
      expect(stack('Newsreader'), language).toMatch(/^Inter latin/);
    }
  });

  it('hands out the same array for the same faces, which satori caches by', async () => {
    const library = new FontLibrary(diskFonts);
    const [first, again] = [await library.load([serif('one')], 'en'), await library.load([serif('two')], 'en')];
    expect(again.fonts).toBe(first.fonts);
  });

  it('reads a file once, and again after a read that failed', async () => {
    let reads = 0;
    const failing: FontSource = {
      read: async (path) => {
        reads += 1;
        if (reads === 1) throw new Error('the asset store is away');
        return diskFonts.read(path);
      },
    };
    const library = new FontLibrary(failing);
    await expect(library.load([serif('word')], 'en')).rejects.toThrow('away');
    await library.load([serif('word')], 'en');
    await library.load([serif('other words')], 'en');
    expect(reads).toBe(2);
  });

  it('names what is missing where a font file is not there', async () => {
    const empty = new FontLibrary({ read: async () => null });
    await expect(empty.load([serif('word')], 'en')).rejects.toThrow('newsreader/latin-500-normal.ttf');
  });

  it('reports what no family declares', async () => {
    expect((await new FontLibrary(diskFonts).load([sans('a ᠠ')], 'mn')).undeclared).toEqual(new Set(['ᠠ']));
  });

  it('has on disk what the manifest declares', async () => {
    for (const [id, { weights, subsets }] of Object.entries(FONT_MANIFEST)) {
      const [subset] = subsets === 'numbered' ? ['4'] : Object.keys(subsets);
      expect(await diskFonts.read(`${id}/${subset}-${weights[0]}-normal.ttf`), id).not.toBeNull();
    }
  });
});

describe('emoji', () => {
  it.each([
    ['😀', '1f600.svg', 'one code point'],
    ['❤️', '2764.svg', 'the variation selector is not named'],
    ['👩‍👩‍👧', '1f469-200d-1f469-200d-1f467.svg', 'a joined family'],
    ['🏳️‍🌈', '1f3f3-fe0f-200d-1f308.svg', 'the selector is named inside a joined sequence'],
    ['🇺🇦', '1f1fa-1f1e6.svg', 'a flag of two letters'],
    ['1️⃣', '31-20e3.svg', 'a keycap'],
  ])('%s is the file %s: %s', async (grapheme, file) => {
    expect(emojiFileName(grapheme)).toBe(file);
    const { images, spell } = await emojiPictures(`a ${grapheme} b`, diskFonts);
    const [standIn, ...more] = Object.keys(images);
    expect([spell(`a ${grapheme} b`), more]).toEqual([`a ${standIn} b`, []]);
    expect([...(standIn ?? '')]).toHaveLength(1);
  });

  it.each([
    ['🍋‍🟩', '🍋', 'a lime is made of a lemon'],
    ['🙂‍↔️', '🙂', 'a face that shakes its head'],
    ['🐦‍🔥', '🐦', 'a phoenix'],
  ])('%s, younger than the pictures, is drawn as %s', async (young, base) => {
    const pictures = async (text: string) => Object.values((await emojiPictures(text, diskFonts)).images);
    expect(await pictures(young)).toEqual(await pictures(base));
  });

  it.each([['plain text 123 © №'], ['']])('leaves %j to the fonts', async (text) => {
    expect((await emojiPictures(text, diskFonts)).images).toEqual({});
  });
});
