/** What is seen of a candidate in languages other than English: each feature in a passage that has it. */
import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { attributeAll } from '../../../src/extract/quotes/attribute.ts';
import { prepareScene } from '../../../src/extract/quotes/speech/prepare-scene.ts';
import { speakerOf } from '../../../src/extract/quotes/read-quotes.ts';
import type { Features } from '../../../src/extract/quotes/model/trees.ts';
import { documentOf } from '../document-of.ts';

/** These features of the candidate of that name for the last quotation. */
function seenIn(language: string, text: string, name: string, wanted: object): Record<string, number> {
  const doc = documentOf(text, language);
  const lexicon = lexiconFor(language);
  const scene = prepareScene(doc, lexicon, resolveEntities(doc, lexicon));
  let found: Features | undefined;
  attributeAll(scene, (features, q, { who }) => {
    if (q === scene.quotations.length - 1 && speakerOf(scene, who).name === name) found = features;
    return 0;
  }, null);
  if (!found) throw new Error(`no candidate “${name}”`);
  const seen = found.table();
  return Object.fromEntries(Object.keys(wanted).map((feature) => [feature, seen[feature] ?? 0]));
}

const OSTERMANN = 'Die Trainerin Heike Ostermann (52) blieb ruhig. „Wir üben weiter“, sagte die 52-Jährige.';

describe('a descriptor and whom it may mean', () => {
  it.each([
    ['de', OSTERMANN, 'Heike Ostermann', { 'by a generic noun': 1, 'link against role': 0 }],
    ['es', 'La alcaldesa Inés Rey habló ayer. “No hay plazo”, dijo la alcaldesa.', 'Inés Rey', { 'link by noun': 1 }],
    [
      'es', 'El primer ministro noruego, Lars Bakke, calla. “No es momento”, dijo al fin el jefe de Gobierno noruego.',
      'Lars Bakke', { 'link by noun': 1, 'link by all words': 1 },
    ],
  ])('%s: %s – %s', (language, text, name, wanted) => expect(seenIn(language, text, name, wanted)).toEqual(wanted));

  it.each([
    ['de', OSTERMANN, 'die 52-Jährige'],
    ['de', 'Die Rektorin Eva Lang war da. „Er kommt nie“, sagte die Rektorin.', 'die Rektorin'],
    ['fr', 'Benoît Gilles plante des haies. « On me prend pour un fou », dit ce père de trois enfants.', 'ce père de trois enfants'],
  ])('is no speaker of its own where it means one only (%s: %s – %s)', (language, text, name) =>
    expect(() => seenIn(language, text, name, {})).toThrow('no candidate'));
});

describe('what stands between a speaker and the next quotation', () => {
  it.each([
    ['„Es reicht“, sagte Ute Kern. Das Dach sei undicht. Es fehle Geld. „So geht es nicht.“', { 'only reports between': 1 }],
    ['„Es reicht“, sagte Ute Kern. Das Dach sei undicht. Dann fiel das Licht aus. „So geht es nicht.“', {
      'only reports between': 0, 'sentences of the writer between': 1,
    }],
    ['„Es reicht“, sagte Ute Kern. „So geht es nicht.“', { 'only reports between': 0 }],
  ])('%s', (text, wanted) => expect(seenIn('de', text, 'Ute Kern', wanted)).toEqual(wanted));
});

describe('the number of the verb', () => {
  it.each([
    ['La jefa Ana Gil escuchó a quienes, desde el muelle, pidieron “menos papeles”.', 'Ana Gil', { 'verb of several': 1 }],
    ['La jefa Ana Gil pidió “menos papeles”.', 'Ana Gil', { 'verb of several': 0 }],
  ])('%s', (text, name, wanted) => expect(seenIn('es', text, name, wanted)).toEqual(wanted));
});

describe('a line that holds nothing else', () => {
  it('is offered the subject of the sentence below', () => {
    const text = 'La huelga sigue.\n\n“Nadie nos escucha”\n\nLa enfermera Sofía Lago lleva nueve días en la puerta.';
    const wanted = { 'source subject-below': 1 };
    expect(seenIn('es', text, 'Sofía Lago', wanted)).toEqual(wanted);
  });
});
