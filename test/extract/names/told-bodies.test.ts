import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../src/article/plain-text.ts';
import { withToldBodies } from '../../../src/extract/names/kind/told-bodies.ts';
import type { Named } from '../../../src/schema.ts';
import { readDocument } from '../../../src/text/read-document.ts';

function told(text: string, language = 'en', listed: string[] = [], others: string[] = []): string[] {
  const document = readDocument({ ...readPlainText(text), language });
  const named = (names: string[]) => names.map((name) => ({ name, mentions: 1 }));
  const bodies: Named[] = withToldBodies(document, named(listed), named(others));
  for (const { name, start, end } of bodies)
    if (start !== undefined && end !== undefined) expect(document.text.slice(start, end)).toBe(name);
  return bodies.map(({ name }) => name);
}

describe('withToldBodies', () => {
  it.each<[text: string, bodies: string[], language?: string]>([
    ['He appeared before the Durban high court judge on Monday.', ['Durban high court']],
    ['But Seldar municipal court said no. The Oak Bay police department agreed.', [
      'Oak Bay police department', 'Seldar municipal court',
    ]],
    ['Okrania’s state emergency service put the fire out.', ['Okrania’s state emergency service']],
    ['It falls to the department of health and education, not to the department of clocks.', [
      'department of health and education',
    ]],
    ['El tribunal de Sevilla y el ayuntamiento callan.', ['tribunal de Sevilla'], 'es'],
    ['Die Lufthansa-Sprecherin und Apple-Chef Holm zitierten eine McKinsey-Studie.', ['Lufthansa', 'Apple', 'McKinsey'], 'de'],
    ['O ministério da Saúde confirmou.', ['ministério da Saúde'], 'pt'],
  ])('finds the offices of %j', (text, bodies, language = 'en') => {
    expect(told(text, language).sort()).toEqual(bodies.sort());
  });

  it.each<[text: string, why: string, language?: string]>([
    ['The supreme court and the city council met. Local police department staff came.', 'no name before the noun'],
    ['LONDON (AP) — The price of tea rose on Monday.', 'the agency publishes, nobody tells of it'],
    ['Er kam aus der X-Gruppe zur EU-Kommission.', 'the compound names the body', 'de'],
    ['She was a member of the High Court bar.', 'a capital: found as a name'],
  ])('finds none in %j: %s', (text, _why, language = 'en') => expect(told(text, language)).toEqual([]));

  it('lists none twice', () => {
    const text = 'The Durban high court sat. Later the Durban high court rose.';
    expect(told(text)).toEqual(['Durban high court']);
    expect(told(text, 'en', ['Durban high court'])).toEqual(['Durban high court']);
  });
});
