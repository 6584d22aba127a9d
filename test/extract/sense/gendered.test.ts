/** Pronouns that stand for things, where things have a gender; and a verb that is spelled like one of them. */
import { expect, it } from 'vitest';
import { danglingIn } from '../../../src/extract/sense/dangling.ts';
import { readDocument } from '../../../src/text/read-document.ts';

function signsOf(text: string, language: string): string[] {
  const document = readDocument({ text, bodyStart: 0, blocks: [], language });
  const known = { headline: 'Port Allery', names: ['Rosa Medina'], speaker: null };
  return danglingIn(document, { start: 0, end: text.length }, known).map(({ sign }) => sign);
}

it.each<[text: string, language: string, signs: string[], why: string]>([
  ['Die Mauer war alt, und sie hat uns geschützt.', 'de', [], 'the wall'],
  ['Der Sturm kam am Montag, und sie hat uns geschützt.', 'de', ['person'], 'no storm is “sie”'],
  ['Der Sturm kam am Montag, und er ging am Abend.', 'de', [], 'the storm'],
  ['Sie hat die Mauer am Montag eingerissen.', 'de', ['person'], 'the wall comes later'],
  ['Dinge müssen kantig sein, um schön zu sein.', 'de', [], 'the verb'],
  ['Am Montag brachte sein Boot Fische.', 'de', ['person'], 'whose boat?'],
  ['La muraille était vieille, mais elle nous a protégés.', 'fr', [], 'the wall'],
  ['Le mur était vieux, mais elle nous a protégés.', 'fr', ['person'], 'no “mur” is “elle”'],
  ['La muralla era vieja, pero ella nos protegió.', 'es', [], 'the wall'],
  ['Señaló que el muro se cayó en mayo.', 'es', ['person'], 'who?'],
  ['Señaló Rosa Medina que el muro se cayó en mayo.', 'es', [], 'she did'],
  ['Algo que podría encajar en la reforma del puerto.', 'es', ['joining'], 'what could?'],
  ['Jetzt brauchen wir eine neue Mauer, und zwar vor dem Winter.', 'de', [], '“und zwar” is no half of “zwar … aber”'],
])('%s (%s): %j, %s', (text, language, signs) => expect(signsOf(text, language)).toEqual(signs));
