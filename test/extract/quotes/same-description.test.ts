/** The article's words for one speaker share one chance; two speakers do not. */
import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import type { Candidate } from '../../../src/extract/quotes/candidates/candidate.ts';
import { prepareScene } from '../../../src/extract/quotes/speech/prepare-scene.ts';
import type { Who } from '../../../src/extract/quotes/scene/reference.ts';
import { summed } from '../../../src/extract/quotes/continuation/same-description.ts';
import { readPlainText } from '../../../src/article/plain-text.ts';
import { readDocument } from '../../../src/text/read-document.ts';

const TEXT = 'A Danish officer saw the officer, another pilot and Ruth Lowe near the ferry.';
const scene = prepareScene(readDocument({ ...readPlainText(TEXT), language: 'en' }), lexiconFor('en'), []);

function words(phrase: string): Who {
  const at = TEXT.indexOf(phrase);
  const first = scene.doc.tokens.findIndex(({ start }) => start === at);
  return { first, end: scene.doc.tokens.findIndex(({ end }) => end === at + phrase.length) + 1 };
}
const candidate = (who: Who): Candidate =>
  ({ who, rule: 'own words', reference: null, evidenceFirst: 0, evidenceEnd: 0, sources: ['own words'], rank: 0 });

describe('summed', () => {
  it.each<[what: string, list: Who[], chances: number[], expected: number[]]>([
    ['a phrase and a shorter one of its words', [words('A Danish officer'), words('the officer')], [0.6, 0.2], [0.8, 0.8]],
    ['two nouns', [words('the officer'), words('another pilot')], [0.6, 0.2], [0.6, 0.2]],
    ['a name and a phrase', [{ entity: 0 }, words('the officer')], [0.5, 0.3], [0.5, 0.3]],
    ['nobody', [], [], []],
  ])('%s', (_, list, chances, expected) => {
    const found = summed(scene, list.map(candidate), chances);
    expect(found.map((chance) => Number(chance.toFixed(6)))).toEqual(expected);
  });
});
