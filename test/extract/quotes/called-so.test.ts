/** A noun for one named before is what a sentence is about, and a tag without a subject behind it means that one. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[text: string, name: string]>([
  ['Lerma cierra sus fuentes. El alcalde, Luis Rey, pidió ayer calma con Rosa Pina y Juan Prat.\n\nSobre este punto, el ' +
    'alcalde no ha querido hablar. «Ya veremos», se ha limitado a decir.', 'Luis Rey'],
  ['Lerma cierra sus fuentes. La concejala, Rosa Pina, pidió ayer calma con Luis Rey y Ana Prat.\n\nSobre este punto, la ' +
    'edil no ha querido hablar. «Ya veremos», se ha limitado a decir.', 'Rosa Pina'],
])('%s → %s', (text, name) => expect(lastSpeaker(text, 'es')).toBe(name));
