/** What a feature sees: each by its name, on a sentence that has it and on one that lacks it. */
import { expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { weighAll } from '../../../src/extract/quotes/attribute.ts';
import { prepareScene } from '../../../src/extract/quotes/speech/prepare-scene.ts';
import { speakerOf } from '../../../src/extract/quotes/read-quotes.ts';
import { answersOf, speechFeaturesOf } from '../../../src/extract/quotes/features/speech-features.ts';
import { documentOf } from '../document-of.ts';

function sceneOf(text: string) {
  const document = documentOf(text, 'en');
  const lexicon = lexiconFor('en');
  return prepareScene(document, lexicon, resolveEntities(document, lexicon));
}

/** The features of one candidate for the last quotation. */
function featureOf(text: string, name: string, feature: string): number {
  const scene = sceneOf(text);
  const { list, features } = weighAll(scene, (_, __, candidate) => -candidate.rank).at(-1)!;
  return features[list.findIndex(({ who }) => speakerOf(scene, who).name === name)]?.table()[feature] ?? 0;
}

it.each<[text: string, name: string, feature: string, value: number, why: string]>([
  ['Ann Reed came on Monday. “It is so,” she said.', 'Ann Reed', 'pronoun link, subjectBefore', 1, 'of the sentence before'],
  ['Ann Reed came. Nobody knew. “It is so,” she said.', 'Ann Reed', 'pronoun link, subjectBefore', 0, 'of one before that'],
  ['Prosecutors said Ann Reed had called. “It is so,” she said.', 'Ann Reed', 'pronoun link, subjectBefore', 1,
    'of what was reported'],
  ['Prosecutors told Ann Reed to call. “It is so,” she said.', 'Ann Reed', 'pronoun link, subjectBefore', 0,
    'she was told'],
  ['Ann Reed met Mary Holt. “It is so,” she said.', 'Ann Reed', 'pronoun link, near persons', 1, 'another woman'],
  ['Ann Reed met Acme Bank. “It is so,” she said.', 'Ann Reed', 'pronoun link, near persons', 0, 'a bank is nobody'],
  ['Acme Watch, a charity, wrote. Rain fell. “It is so,” the charity said.', 'Acme Watch', 'link by all words', 1,
    'a body by its noun'],
  ['“It was late,” Ann Reed said in a statement. Rain fell, Velo TV said. “It is so,” the statement said.', 'Ann Reed',
    'source issuer', 1, 'whose statement it is'],
])('%s: %s has “%s” = %d: %s', (text, name, feature, value) => {
  expect(featureOf(text, name, feature)).toBe(value);
});

it.each<[text: string, feature: string, value: number]>([
  ['You could say, “I would like to see the plan.”', 'an example', 1],
  ['Ann Reed said, “I would like to see the plan.”', 'an example', 0],
])('%s has “%s” = %d', (text, feature, value) => {
  const scene = sceneOf(text);
  expect(speechFeaturesOf(scene, scene.quotations[0]!, answersOf([])).table()[feature] ?? 0).toBe(value);
});
