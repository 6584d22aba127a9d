/** Who learns or has to listen to words does not say them: that does whom "von" names. German. */
import { describe, expect, it } from 'vitest';
import { firstSpeaker } from './speaker-of.ts';

describe('who hears words from another', () => {
  it.each([
    ['Jan Prahl bekam von Olaf Holm zu hören: „Sie sind entlassen.“', 'Olaf Holm'],
    ['Jan Prahl musste sich von Olaf Holm anhören: „Sie sind entlassen.“', 'Olaf Holm'],
    ['Jan Prahl ließ sich von Olaf Holm sagen: „Sie sind entlassen.“', 'Olaf Holm'],
    ['„Sie sind krank“, erfuhr Ute Prahl von ihrem Arzt Olaf Holm.', 'Olaf Holm'],
    ['„Sie sind entlassen“, musste sich Jan Prahl von Olaf Holm anhören.', 'Olaf Holm'],
    ['„Sie sind entlassen“, musste sich Jan Prahl anhören.', null],
    ['„Er ist weg“, erfuhr Jan Prahl. Der Anruf kam am Morgen.', null],
  ])('does not say them: %s', (text, speaker) => expect(firstSpeaker(text, 'de')).toBe(speaker));

  it.each([
    ['Jan Prahl ließ sich von Olaf Holm nichts sagen: „Ich mache weiter.“'],
    ['Jan Prahl war deutlich zu hören: „Ich mache weiter.“'],
    ['„Er ist weg“, musste Jan Prahl einräumen.'],
  ])('but speaks in: %s', (text) => expect(firstSpeaker(text, 'de')).toBe('Jan Prahl'));
});
