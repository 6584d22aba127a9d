import { describe, expect, it } from 'vitest';
import { SIZES } from '../../src/limits.ts';
import { Sheet } from '../../src/schema.ts';
import { presentSheet } from '../../src/sheet/present.ts';
import { makeRecord } from './make-record.ts';

const record = makeRecord();
const sheet = presentSheet(record, {
  origin: 'https://cards.example.org',
  isApproved: false,
  cards: [{ id: 'quote-1', kind: 'quote', alt: 'Ana Lima: …', version: 'v1' }],
});

describe('the public sheet', () => {
  it('is what the schema says', () => {
    expect(Sheet.parse(sheet)).toEqual(sheet);
  });

  it('carries no word of the article beyond its spans', () => {
    expect(sheet).not.toHaveProperty('article');
    expect(JSON.stringify(sheet)).not.toContain('said Ana Lima');
  });

  it('names every picture in all five sizes, with its pixels and its version', () => {
    const images = sheet.cards[0]?.images;
    expect(Object.keys(images ?? {})).toEqual(Object.keys(SIZES));
    expect(images?.story).toEqual({
      url: 'https://cards.example.org/cards/0123456789abcdef/quote-1.png?size=story&v=v1', width: 1080, height: 1920,
    });
  });

  it('links facts and quotations to the words in the source', () => {
    expect(sheet.facts[0]?.link).toMatch(/^https:\/\/example\.org\/ferry#:~:text=The%20ferry/);
    expect(sheet.quotes[0]?.link).toBe('https://example.org/ferry#:~:text=We%20saw%20it%20go%20down%2C');
  });

  it('gives the page and what is found from it', () => {
    expect(sheet.urls).toEqual({
      page: 'https://cards.example.org/s/0123456789abcdef',
      embed: 'https://cards.example.org/embed/0123456789abcdef',
      oembed: 'https://cards.example.org/oembed?url=https%3A%2F%2Fcards.example.org%2Fs%2F0123456789abcdef',
      json: 'https://cards.example.org/api/sheets/0123456789abcdef',
    });
  });
});
