/** A noun for one named before is what a sentence is about, and a tag without a subject behind it means that one. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

const OTHERS = '«El pozo se seca», dice el agricultor Juan Prat.\n\nTambién la hostelería teme. «La gente lo entiende», ' +
  'explica su dueña, Ana Sosa.';

it.each<[text: string, name: string]>([
  [`El alcalde de Lerma, Luis Rey, pidió calma.\n\n${OTHERS}\n\nSobre este punto, el alcalde no ha querido hablar. «Ya ` +
    'veremos», se ha limitado a decir.', 'Luis Rey'],
  [`La concejala de Obras, Rosa Pina, pidió calma.\n\n${OTHERS}\n\nSobre este punto, la edil no ha querido hablar. «Ya ` +
    'veremos», se ha limitado a decir.', 'Rosa Pina'],
])('%s → %s', (text, name) => expect(lastSpeaker(text, 'es')).toBe(name));
