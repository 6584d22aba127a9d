import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { graphemes, KEPT, LazySegmenter } from '../../src/render/graphemes.ts';

/** Text of pieces that join, of pieces that do not, and of any code points near them. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...(
          "a B ß é İ 1 42 _ ' ’ ‘ “ ” . , ; : · - ‑ – — … ! ? ( ) [ ] ^ ` & / @ # $ € % ² ½ × ª µ º \u00ad \u00a0 Ж " +
          'Ω ʼ \u0301 \u200d 👍🏽 🇩🇪 ไ 漢 \r\n'
        ).split(' '),
        ' ',
        '  ',
        'don’t',
        '3.5',
        '1,000',
      ),
      fc.integer({ min: 0x20, max: 0x560 }).map((code) => String.fromCodePoint(code)),
      fc.integer({ min: 0x2000, max: 0x20c8 }).map((code) => String.fromCodePoint(code)),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''));

const segments = (segmenter: { segment: (text: string) => Iterable<{ segment: string }> }, text: string) =>
  Array.from(segmenter.segment(text), ({ segment }) => segment);

describe('text is cut as ICU cuts it', () => {
  it.each(['grapheme', 'word'] as const)('by %s, in any language', (granularity) => {
    const both = ['en', 'sv', 'fi', 'de', 'el', 'he', 'ja', 'th'].map(
      (locale) => [new LazySegmenter(locale, { granularity }), new Intl.Segmenter(locale, { granularity })] as const,
    );
    fc.assert(
      fc.property(texts, fc.constantFrom(...both), (text, [ours, theirs]) => {
        return segments(ours, text).join('\0') === segments(theirs, text).join('\0');
      }),
      { numRuns: 20_000 },
    );
  });

  it.each(['grapheme', 'word'] as const)(
    'by %s, with each character of the first planes at either side of a word',
    (granularity) => {
      const [ours, theirs] = [
        new LazySegmenter(undefined, { granularity }),
        new Intl.Segmenter(undefined, { granularity }),
      ];
      const differing = [];
      for (let code = 0; code < 0x3100; code += 1) {
        const sign = String.fromCharCode(code);
        if (granularity === 'word' && KEPT.test(sign)) continue;
        const around = [
          `a${sign}`, `${sign}a`, `1${sign}`, `${sign}1`, sign + sign, `a${sign}b`, `1${sign}2`, `a${sign}2`,
          `a${sign}${sign}b`,
        ];
        // ICU is asked for the whole text where one character needs it, and only a colon is plain beside some and not
        // beside others: of signs beyond ASCII all can be cut in one go
        for (const text of sign < '\u0080' ? around : [around.join(' '), `${sign}a`, `a${sign}`]) {
          if (segments(ours, text).join('|') !== segments(theirs, text).join('|')) differing.push(text);
        }
      }
      expect(differing).toEqual([]);
    },
  );

  it('into graphemes', () => {
    const theirs = new Intl.Segmenter();
    fc.assert(
      fc.property(texts, (text) => {
        return graphemes(text).join('\0') === segments(theirs, text).join('\0');
      }),
      { numRuns: 5000 },
    );
  });

  it('for no locale that is none, told at once: satori then goes on without', () => {
    expect(() => new LazySegmenter('unknown-script', { granularity: 'grapheme' })).not.toThrow();
    expect(() => new LazySegmenter('no locale', { granularity: 'grapheme' })).toThrow(RangeError);
    expect(() => new Intl.Segmenter('no locale')).toThrow(RangeError);
  });

  it('without a table, where it is plain', () => {
    const real = Intl.Segmenter;
    Object.defineProperty(Intl, 'Segmenter', {
      value: () => expect.unreachable('a table was asked for'),
      configurable: true,
    });
    try {
      expect(graphemes('“It’s 3.5 – no less,” said Zoë.')).toHaveLength(31);
      const words = new LazySegmenter('en', { granularity: 'word' });
      expect(
        ['verbatim.example/s/k3v9x2', '“The ', 'don’t ', '1,000,000 ', 'years.” ', '— ', 'B2B ', ' '].map((unit) =>
          segments(words, unit).join('|'),
        ),
      ).toEqual([
        'verbatim.example|/|s|/|k3v9x2',
        '“|The| ',
        'don’t| ',
        '1,000,000| ',
        'years|.|”| ',
        '—| ',
        'B2B| ',
        ' ',
      ]);
    } finally {
      Object.defineProperty(Intl, 'Segmenter', { value: real, configurable: true, writable: true });
    }
  });
});

it('the spaces that typesetting puts between words need no tables: a number and its unit, a title and a name', () => {
  const made = vi.spyOn(Intl, 'Segmenter');
  const words = new LazySegmenter('en', { granularity: 'word' });
  expect(segments(words, '$740\u00a0million, Dr.\u00a0Inez said\u00a0…')).toContain('\u00a0');
  expect(made).not.toHaveBeenCalled();
  made.mockRestore();
});
