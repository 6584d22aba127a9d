/** "sagt Dr.-Ing. Uwe Quade", "sagt MdB Uwe Quade": the person behind a title that no list has. German. */
import { expect, it } from 'vitest';
import { firstSpeaker } from './speaker-of.ts';

const NETWORK = 'Das Netz wächst. „Schnelles Netz gehört dazu“, ';

it.each<[tag: string, name: string]>([
  ['sagt Geschäftsführer Dr.-Ing. Uwe Quade.', 'Uwe Quade'],
  ['sagt Dipl.-Ing. Uwe Quade.', 'Uwe Quade'],
  ['so Prof. Dr.-Ing. Uwe Quade von der TU.', 'Uwe Quade'],
  ['sagt Ortsbürgermeister a. D. Uwe Quade.', 'Uwe Quade'],
  ['sagt Chef de Mission Uwe Quade.', 'Uwe Quade'],
  ['sagt MdB Uwe Quade (SPD).', 'Uwe Quade'],
  ['sagt der verkehrspolitische Sprecher der Linken im Landtag, Uwe Quade.', 'Uwe Quade'],
])('%s → %s', (tag, name) => expect(firstSpeaker(NETWORK + tag, 'de')).toBe(name));

it.each<[text: string, name: string, why: string]>([
  ['Das Netz wächst, so Uwe Quade. „Schnelles Netz gehört dazu“, sagt Quade. Ina Kern sieht das anders.', 'Uwe Quade',
    'a new sentence'],
  ['Das Netz wächst. „Schnelles Netz gehört dazu“, ruft ein Kind. Leiterin Ina Kern lacht.', 'ein Kind',
    'a noun with its article'],
])('%s → %s (%s)', (text, name) => expect(firstSpeaker(text, 'de')).toBe(name));
