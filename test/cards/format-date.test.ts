import { describe, expect, it } from 'vitest';
import { formatDate } from '../../src/cards/format-date.ts';

describe('formatDate', () => {
  it('writes every English month as Intl does, long and short', () => {
    for (let month = 1; month <= 12; month += 1) {
      const iso = `2025-${String(month).padStart(2, '0')}-09`;
      for (const form of ['long', 'short'] as const) {
        const intl = (options: Intl.DateTimeFormatOptions) =>
          new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: form, timeZone: 'UTC', ...options }).format(
            new Date(iso),
          );
        expect(formatDate(iso, 'en', form)).toBe(intl({ day: 'numeric' }));
        expect(formatDate(iso.slice(0, 7), 'en', form)).toBe(intl({}));
      }
    }
  });

  it.each([
    ['2024', 'en', '2024', 'a year is a year'],
    ['0987-05-03', 'en', '3 May 987', 'no year gets zeros before it'],
    ['2024-11-06', 'en-US', 'November 6, 2024', 'an American article writes the month first'],
    ['2024-11-06', 'de', '6. November 2024', 'another language has its own order'],
    ['2024-11-06', 'sw', '6 November 2024', 'a language without labels of its own gets English ones'],
    ['2024-11-06T23:30:00Z', 'en', '6 November 2024', 'the time of day is left out'],
    ['soon', 'en', 'soon', 'what is no date stays as it came'],
    ['2024-99-99', 'de', expect.any(String), 'no date throws'],
  ])('%s in %s: %s (%s)', (iso, language, expected) => {
    expect(formatDate(iso, language)).toEqual(expected);
  });
});
