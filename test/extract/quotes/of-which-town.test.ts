/** German: of which town or club somebody is, before what they are or are called; offices in letters; "zu" to whom. */
import { describe, expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

const said = (passage: string): string | null => lastSpeaker(passage, 'de');

describe('a town without a list, as an adjective', () => {
  it.each<[passage: string, speaker: string]>([
    ['Zum Saisonende kamen 80 Gäste. „Wir hören auf“, sagte der Wangener Wirt.', 'der Wangener Wirt'],
    ['Ralf Dorn seufzt. „Ich lese keine Tabellen“, meint der Zeller Coach.', 'Ralf Dorn'],
    ['Trainer Jan Siebert war müde. Der Melsunger Siebert sagte: „Wir hatten Glück.“', 'Jan Siebert'],
    ['Trainer Jan Linz war müde. „Wir hatten Glück“, sagte der Wattenscheider Linz.', 'Jan Linz'],
  ])('%s', (passage, speaker) => expect(said(passage)).toBe(speaker));
});

describe('a town, club or person in the genitive', () => {
  it.each<[passage: string, speaker: string]>([
    ['„Wir stehen immer wieder auf“, sagte Rimpars Kapitän Schmitz.', 'Schmitz'],
    ['„Wir stehen immer wieder auf“, fasste Rimpars Kapitän Sørnes zusammen.', 'Sørnes'],
    ['„Wir stehen immer wieder auf“, so Melsungens Kreisläufer Kolb nach dem Spiel.', 'Kolb'],
    ['Die Gäste führten früh. „Wir stehen immer wieder auf“, sagte Rimpars Kapitän.', 'Rimpars Kapitän'],
  ])('%s', (passage, speaker) => expect(said(passage)).toBe(speaker));
});

describe('to whom it was said', () => {
  it.each<[passage: string, speaker: string]>([
    ['Petra Kern blieb ruhig. „Ihr habt noch zehn Minuten“, sagte Kern zu Schmitz.', 'Petra Kern'],
    ['Ute Roth blieb ruhig. „Ihr habt noch Zeit“, sagte Ute Roth zu Rimpars Kapitän Jan Kolb.', 'Ute Roth'],
  ])('%s', (passage, speaker) => expect(said(passage)).toBe(speaker));

  it('is not asked behind a given name', () =>
    expect(said('„Wir bleiben“, sagte Rüdiger zu Klampen.')).toBe('Rüdiger zu Klampen'));
});

describe('an office in letters', () => {
  it.each<[passage: string, speaker: string]>([
    ['LGF Sonja Lassnig kam. „Die Liegewiese bleibt“, so LGF Lassnig weiter.', 'Sonja Lassnig'],
    ['„Die Liegewiese bleibt“, sagte LAbg. Sonja Lassnig am Montag.', 'Sonja Lassnig'],
    ['„Die Liegewiese bleibt“, sagte Vzbgm. Sonja Lassnig am Montag.', 'Sonja Lassnig'],
    ['„Die Liegewiese bleibt“, spottet der Sprecher der Grazer ÖVP, GR Jan Grabner über die Pläne.', 'Jan Grabner'],
  ])('%s', (passage, speaker) => expect(said(passage)).toBe(speaker));
});
