/** German trades that no list has: one of a kind behind "ein", and what the article itself calls somebody. */
import { describe, expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

const said = (passage: string): string | null => lastSpeaker(passage, 'de');

describe('"ein" and a noun that is a surname elsewhere, or on no list', () => {
  it.each<[passage: string, speaker: string]>([
    ['Der Anger ist seit März gesperrt. „Das Gras ist weg“, sagte ein Schäfer am Gatter.', 'ein Schäfer'],
    ['Auf der Baustelle ruht die Arbeit. „Uns fehlt der Kalk“, klagte ein Maurer.', 'ein Maurer'],
    ['Der Zug blieb stehen. „Ich weiß auch nichts“, rief ein Schaffner.', 'ein Schaffner'],
    ['Am Stausee sinkt der Pegel. „Es beißt keiner mehr an“, sagte eine ältere Anglerin.', 'eine ältere Anglerin'],
    ['Die Gasse ist zu eng. „Ich drehe hier jeden Tag um“, erzählte ein Paketbote.', 'ein Paketbote'],
    ['Die Kühlung fiel aus. „Das Eis schmolz mir davon“, sagte ein Lieferant.', 'ein Lieferant'],
    ['Kurt Schäfer sah vom Zaun aus zu. „Das Gras ist weg“, sagte ein Schäfer am Gatter.', 'ein Schäfer'],
  ])('%s', (passage, speaker) => expect(said(passage)).toBe(speaker));

  it('keeps a name that the article knows, whatever stands before it', () =>
    expect(said('Trainer Jan Streich sah ein 2:1. „Das war knapp“, sagte ein gelöster Streich.')).toBe('Jan Streich'));
});

describe('a trade that the article tells of somebody', () => {
  it.each<[passage: string, speaker: string]>([
    ['Bootswart Nils Rehm zog Bilanz. „Wir haben zwei Achter verloren“, so der Bootswart.', 'Nils Rehm'],
    ['Die Türmerin Ute Rehm bläst um neun. „Manchmal pfeifen sie zurück“, sagt die Türmerin.', 'Ute Rehm'],
    ['Nils Rehm, Küfer aus Soest, hobelt weiter. „Eiche hält ewig“, sagt der Küfer.', 'Nils Rehm'],
    ['Nils Rehm kommt aus Soest. Er ist Küfer. „Eiche hält ewig“, sagt der Küfer.', 'Nils Rehm'],
  ])('%s', (passage, speaker) => expect(said(passage)).toBe(speaker));
});

describe('somebody of a trade beside the one who is named', () => {
  it.each<[passage: string, speaker: string]>([
    ['Nils Rehm und ein Bäcker standen am Tor. „Das Mehl ist nass“, sagte der Bäcker.', 'der Bäcker'],
    ['Bürgermeister Nils Rehm traf einen Küfer. „Das Holz ist krumm“, sagte der Küfer.', 'der Küfer'],
    ['Ein Seiler, ein Küfer und Bürgermeister Nils Rehm kamen. „Das Holz ist krumm“, rief der Küfer.', 'der Küfer'],
    ['Ein Küfer half Nils Rehm beim Tragen. „Das Holz ist krumm“, sagte der Küfer.', 'der Küfer'],
    ['Nils Rehm war früher einmal ein Küfer. „Das Holz war krumm“, sagt der Küfer.', 'Nils Rehm'],
    ['Nils Rehm, ein Bäcker aus Soest, klagt. „Das Mehl ist nass“, sagt der Bäcker.', 'Nils Rehm'],
    ['Ein Küfer bekommt den Preis. Nils Rehm lebt in Soest. „Das freut mich“, sagt der Küfer.', 'Nils Rehm'],
  ])('%s', (passage, speaker) => expect(said(passage)).toBe(speaker));
});
