/** A German body that is called by the first noun of its name. */
import { expect, it } from 'vitest';
import { lastSpeaker } from '../quotes/speaker-of.ts';

it.each<[text: string, speaker: string]>([
  ['Das Landesamt für Umwelt gab Hinweise. „Schließen Sie die Fenster“, fordert das Landesamt die Menschen in einer ' +
    'Mitteilung auf.', 'Landesamt für Umwelt'],
  ['Das Bundesamt für Statistik hat gezählt. „Die Preise steigen“, schreibt das Bundesamt.', 'Bundesamt für Statistik'],
  ['Die Verbraucherzentrale Hessen rügt die Branche. „Das ist nicht erlaubt“, so die Verbraucherzentrale.',
    'Verbraucherzentrale Hessen'],
])('%s → %s', (text, speaker) => {
  expect(lastSpeaker(text, 'de')).toBe(speaker);
});

it('has verbs that a tag stands on without a comma', () => {
  expect(lastSpeaker('„Versorgungsposten für Freunde“ wittern die Grünen.', 'de')).toBe('Grünen');
});

it('knows a captain by where she plays', () => {
  expect(lastSpeaker('Spielführerin Hanna Gast ist enttäuscht. „Wir haben geschlafen“, sagt die Zuspielerin.', 'de'))
    .toBe('Hanna Gast');
});
