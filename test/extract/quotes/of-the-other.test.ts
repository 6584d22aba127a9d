/** Words for somebody without a name in a tag that are not those of whoever is named beside them. */
import { describe, expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

describe('what somebody is said to have said', () => {
  it.each([
    ['de', '„Er kam von hinten“, erzählte Kassiererin Ute Rohn. „Geld her“, habe der Mann gerufen.', 'Ute Rohn'],
    ['de', '„Ein Junge ging auf mich los“, sagte Bademeister Rico Thal. „Lass mich“, habe der Junge ' +
      'geschrien.', 'Rico Thal'],
    ['de', '„Ich wollte den Fahrschein sehen“, sagt Busfahrer Cem Aksoy. Der Fahrgast sei laut geworden. „Mach ' +
      'auf“, habe er gebrüllt.', 'Cem Aksoy'],
    ['fr', '« Il m’a sauté dessus », raconte le gardien Éric Thal. « Dégage », aurait hurlé le garçon.', 'Éric Thal'],
    ['pt', '“Apareceu de repente”, contou a vendedora Ivone Lau. “O dinheiro”, terá dito o homem.', 'Ivone Lau'],
    ['pt', '“Não tinha bilhete”, contou a revisora Lea Arnaldo. “Não me toque”, ter-lhe-á gritado o ' +
      'passageiro.', 'Lea Arnaldo'],
  ])('is not of the one who tells it (%s): %s', (language, text, not) =>
    expect(lastSpeaker(text, language)).not.toBe(not));

  it.each([
    ['de', 'Bergretter Toni Ager war da. „Ich habe gerufen“, sagte Ager. „Halt durch“, habe er noch ' +
      'geschrien.', 'Toni Ager'],
    ['fr', '« Le pont tient », a dit l’ingénieur Jean Olm. « C’est vérifié », aurait-il déclaré dès le mois de ' +
      'mai.', 'Jean Olm'],
    ['pt', '“A ponte aguenta”, disse o engenheiro João Olmo. “Verificámos”, terá dito o engenheiro já em ' +
      'maio.', 'João Olmo'],
  ])('may be their own (%s): %s', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name));
});

describe('an age', () => {
  it.each([
    ['Taucher Sven Lahn zog eine Schwimmerin ans Ufer. „Ich hatte einen Krampf“, erzählte die 23-Jährige ' +
      'später.', 'Sven Lahn'],
    ['Polizist Arne Holt vernahm den Fahrer am Unfallort. „Ich habe nichts gesehen“, sagte der 60-Jährige.',
      'Arne Holt'],
    ['Detektiv Horst Blei hielt den Dieb fest. „Ich hatte Hunger“, sagte der 19-Jährige.', 'Horst Blei'],
  ])('is not of whoever deals with somebody without a name: %s', (text, not) =>
    expect(lastSpeaker(text, 'de')).not.toBe(not));

  it.each([
    ['Detektiv Horst Blei, 60, hielt den Dieb fest. „Ich laufe noch gut“, sagte der 60-Jährige.', 'Horst Blei'],
    ['Trainer Udo Frisch hat verlängert. „Ich bin nicht fertig“, sagte der 52-Jährige.', 'Udo Frisch'],
    ['Stürmer Ali Demir traf zweimal. Später umarmte Demir die Fans. „Das war für sie“, sagte der 24-Jährige.',
      'Ali Demir'],
  ])('and is of whoever is told of alone: %s', (text, name) => expect(lastSpeaker(text, 'de')).toBe(name));
});
