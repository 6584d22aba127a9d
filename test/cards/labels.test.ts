import { describe, expect, it } from 'vitest';
import { STOP_WORDS } from '../../src/article/stop-words.ts';
import { labelLanguage, labelsFor } from '../../src/cards/labels.ts';

describe('labelsFor', () => {
  it.each(Object.keys(STOP_WORDS))('has words of its own for an article in %s, which we tell by its words', (language) => {
    expect(labelLanguage(language)).toBe(language);
  });

  it.each(['ar', 'he', 'fa', 'ur', 'hi', 'bn', 'th', 'el', 'ja', 'ko', 'zh', 'ru', 'uk', 'bg'])(
    'has words of its own for %s, which we tell by its script',
    (language) => expect(labelsFor(language).summary).not.toBe(labelsFor('en').summary),
  );

  it('knows a region and the two ways of writing Norwegian', () => {
    expect(labelsFor('pt-BR')).toBe(labelsFor('pt'));
    expect(labelsFor('nn')).toBe(labelsFor('no'));
  });

  it('falls back to English as a whole, dates too', () => {
    expect(labelsFor('sw')).toBe(labelsFor('en'));
    expect(labelLanguage('sw')).toBe('en-GB');
  });

  it('puts what is told of into every sentence that has a place for it', () => {
    for (const language of ['nl', 'fi', 'hu', 'tr', 'th', 'fa']) {
      const { paragraph, part, quotedIn, source, said } = labelsFor(language);
      const whole = [paragraph(3), part(1, 2), quotedIn('Gazette'), source('Gazette'), said('Kim', 'Yes')].join(' ');
      for (const told of ['3', '1', '2', 'Gazette', 'Kim', 'Yes']) expect(whole).toContain(told);
    }
  });
});
