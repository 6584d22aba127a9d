/** « C'est grave, dit-il. Partons. »: which stretches are the annotated quotation, where its tag stands inside the marks. */
import { describe, expect, it } from 'vitest';
import { goldOf } from '../../scripts/train/judge.ts';
import { documentOf } from '../extract/document-of.ts';

const TEXT = '« C’est grave, estime Anne Lesage. Partons demain. » Elle sourit. « Un bruit court dans les rues du port. »';

function goldIn(said: string, annotated: string, language = 'fr') {
  const rangeOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
  const gold = { ...rangeOf(annotated), text: annotated, speaker: 'Anne Lesage', named: true, role: null, mention: 'name' };
  const { start, end } = rangeOf(said);
  return goldOf({ id: 'a', document: documentOf(TEXT, language), quotes: [gold], notSpeech: null }, start, end)?.text ?? null;
}

const WHOLE = 'C’est grave, estime Anne Lesage. Partons demain.';
const OTHER = 'Un bruit court dans les rues du port.';

describe('a piece of an annotated quotation', () => {
  it.each<[string, string, string | null, string]>([
    ['C’est grave', WHOLE, WHOLE, 'before the tag'],
    ['Partons demain.', WHOLE, WHOLE, 'behind it'],
    ['Un bruit', OTHER, null, 'cut by no tag'],
    ['Elle sourit', WHOLE, null, 'outside'],
  ])('%s of %s', (said, annotated, found) => expect(goldIn(said, annotated)).toBe(found));

  it('is none in a language whose tags stand outside the marks', () => {
    expect(goldIn('C’est grave', WHOLE, 'de')).toBe(null);
  });
});
