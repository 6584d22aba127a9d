/** What is worth checking first, and why. */
import { describe, expect, it } from 'vitest';
import { checkFirst, WEIGHTS } from '../../../src/extract/check-first/check-first.ts';
import { extract } from '../../../src/extract/extract.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

const TEXT = [
  'The harbour of Brill was closed on 4 May 2031 after 23,000 litres of oil leaked from the tanker Aurora.',
  'Mayor Tom Reed denied that the port had more than 40 leaks in 2030.',
  'Reed said that the port would reopen in June.',
  'Reed said that the council should pay for the repairs of the pier.',
  'Rosa Medina, a baker, said that my bread was sold out by noon.',
].join('\n\n');

function listed(text: string, language = 'en') {
  const document = documentOf(text, language);
  const read = extract(document, CONTEXT);
  const known = new Map([...read.facts, ...(read.claims ?? [])].map((one) => [one.id, one.text]));
  const items = checkFirst(read, document.text, language);
  for (const { reasons } of items)
    for (const { start, end, text: words } of reasons) expect(document.text.slice(start, end)).toBe(words);
  return items.map(({ id, worth, reasons }) => ({ text: known.get(id) ?? '', worth, signs: reasons.map(({ sign }) => sign) }));
}

const of = (items: ReturnType<typeof listed>, begin: string) => items.find(({ text }) => text.startsWith(begin));

describe('what to check first', () => {
  const items = listed(TEXT);

  it('puts a contested figure with a comparison and a year first', () => {
    expect(items[0]?.text).toBe('the port had more than 40 leaks in 2030');
    expect(items[0]?.signs).toEqual(['figure', 'comparison', 'specific', 'disputed', 'agent']);
  });

  it.each([
    ['the port would reopen', 'prediction'],
    ['the council should pay', 'demand'],
    ['my bread was sold', 'first-person'],
  ])('puts “%s …” last: %s', (begin, sign) => {
    expect(of(items, begin)?.signs).toContain(sign);
    expect(of(items, begin)?.worth).toBeLessThan(1);
  });

  it('shows the name of who says it', () => {
    const document = documentOf('Rosa Medina, a baker, said that 40 loaves were sold.', 'en');
    const [first] = checkFirst(extract(document, CONTEXT), document.text, 'en');
    expect(first?.reasons.find(({ sign }) => sign === 'agent')?.text).toBe('Rosa Medina');
  });

  it('lists each fact and claim, and none twice', () => {
    expect(new Set(items.map(({ text }) => text)).size).toBe(items.length);
    expect(items.filter(({ text }) => text.includes('more than 40 leaks'))).toHaveLength(1);
  });

  it('is in order of worth, which is the sum of what its signs count', () => {
    expect(items.map(({ worth }) => worth)).toEqual(items.map(({ worth }) => worth).toSorted((a, b) => b - a));
    for (const { worth, signs } of items) expect(worth).toBe(signs.reduce((sum, sign) => sum + WEIGHTS[sign], 0));
  });

  it('does not take the “we” of a quotation within a clause for the writer’s', () => {
    const [first] = listed('Tom Reed said that the port lost 40 ships because “we had no tugs” in winter.');
    expect(first?.signs).not.toContain('first-person');
  });

  it('sees figures and dates in a language without words of its own', () => {
    const signs = listed('Rejs kosztował 12 000 euro i port zamknięto 4 maja 2031 roku.', 'pl').flatMap((one) => one.signs);
    expect(signs).toEqual(['figure', 'specific']);
  });
});
