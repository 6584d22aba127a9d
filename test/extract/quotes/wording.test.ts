/** German: what "lautet" tells of is words and nobody's; whom somebody asks, and to whom they call, do not speak. */
import { describe, expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

const said = (passage: string): string | null => lastSpeaker(passage, 'de');

describe('the subject of "lauten"', () => {
  it.each<[passage: string, speaker: string | null]>([
    ['Die Männer klingeln, sagt Jurist Jan Budde. „Wir sind gerade nebenan“, lautet die übliche Eröffnung.', null],
    ['Jan Budde warnt. „Heute ist alles billiger“, lautet ein alter Spruch.', null],
    ['Der Zug fiel aus. „Wir bitten um Geduld“, lautete die knappe Auskunft. Jan Budde ging heim.', null],
    ['Jan Budde bleibt dabei. „Ich unterschreibe nichts“, lautet seine Erklärung.', 'Jan Budde'],
    ['Der Rat tagte lange. „Wir fangen neu an“, lautet die Ansage von Trainer Jan Budde.', 'Jan Budde'],
  ])('%s', (passage, speaker) => expect(said(passage)).toBe(speaker));
});

describe('whom they ask', () => {
  it.each<[passage: string, speaker: string]>([
    ['Der Umbau dauert. „Wann wird es fertig?“, wollte die Redaktion von Jan Kern wissen.', 'die Redaktion'],
    ['Der Umbau dauert. „Wann wird es fertig?“, wollte eine Frau von Jan Kern wissen.', 'eine Frau'],
    ['Der Umbau dauert. „Wann wird es fertig?“, wollte die Chefin von Nordkran wissen.', 'die Chefin von Nordkran'],
  ])('%s', (passage, speaker) => expect(said(passage)).toBe(speaker));
});

describe('to whom they call', () => {
  it.each<[passage: string, speaker: string]>([
    ['Jan Kern lief hinaus. Seine Kollegin habe ihm über Funk zugerufen: „Die Decke tropft.“', 'Seine Kollegin'],
    ['Jan Kern lief hinaus. Eine Kollegin habe ihm von hinten etwas zugeflüstert: „Es tropft.“', 'Eine Kollegin'],
    ['Jan Kern lief hinaus. Er habe seiner Kollegin gesagt: „Die Decke tropft.“', 'Jan Kern'],
  ])('%s', (passage, speaker) => expect(said(passage)).toBe(speaker));
});
