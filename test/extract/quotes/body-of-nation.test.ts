/** "El Gobierno español aseguró": the adjective behind a body's name says whose it is, and is nobody who speaks. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[language: string, text: string, name: string]>([
  ['es', 'La cumbre acabó mal. El Gobierno español aseguró que “los expertos están allí”.', 'Gobierno español'],
  ['es', 'La cumbre acabó mal. La Policía francesa confirmó que “los expertos están allí”.', 'Policía francesa'],
  ['es', 'La cumbre acabó mal. “Los expertos están allí”, indicó el Ejército israelí en una nota.', 'Ejército israelí'],
  ['es', 'La cumbre acabó mal. “Los expertos están allí”, dijo el Ministerio iraní de Exteriores.',
    'Ministerio iraní de Exteriores'],
  ['es', 'La cumbre acabó mal. El Tribunal Constitucional alemán sostuvo que “los expertos están allí”.',
    'Tribunal Constitucional'],
  ['it', 'Il vertice è finito male. Il Governo italiano ha assicurato che “gli esperti sono lì”.', 'Governo italiano'],
  ['it', 'Il vertice è finito male. La Vivento italiana ha assicurato che “gli esperti sono lì”.', 'Vivento'],
  ['pt', 'A cimeira correu mal. O Governo português garantiu que “os peritos estão lá”.', 'Governo português'],
  ['pt', 'A cimeira correu mal. O Ministério russo da Defesa garantiu que “os peritos estão lá”.',
    'Ministério russo da Defesa'],
  ['pt', 'A cimeira correu mal. A Cruz Vermelha portuguesa garantiu que “os peritos estão lá”.', 'Cruz Vermelha'],
])('%s: %s → %s', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name));

it.each<[language: string, text: string, name: string | null]>([
  ['es', 'La cumbre acabó mal. El Gobierno de Aragón aseguró que “los expertos están allí”.', 'Gobierno de Aragón'],
  ['es', 'La cumbre acabó mal. El Gobierno aseguró que “los expertos están allí”.', 'Gobierno'],
])('%s: %s → %s, as ever', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name));
