/** The German perfect, whose verb of saying closes the clause behind the marks. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[text: string, speaker: string | null, why: string]>([
  ['Landrat Karl Menke hatte im Kreistag die Absage von Kämmerin Astrid Holm (FDP) und den Baustopp als „Ende aller ' +
    'Pläne“ bezeichnet.', 'Karl Menke', 'whoever is named between is no subject'],
  ['Trainer Uwe Lang hatte nach dem Spiel gegen Torwart Max Kern von „einer Katastrophe mit Ansage“ gesprochen.',
    'Uwe Lang', 'a preposition before the marks'],
  ['Intendantin Ina Prohl hat die verstorbene Sängerin Vera Kohl geehrt und an die „zwanzig reichen Jahre“ mit ihr ' +
    'erinnert.', 'Ina Prohl', 'words of the clause before its verb'],
  ['Jana Wolf wurde von Karl Beck als „Lügnerin vom Dienst“ bezeichnet.', 'Karl Beck', 'the agent of the passive'],
  ['Jens Kern wurde in der Rede von Uwe Beck als „Retter des ganzen Vereins“ bezeichnet.', null,
    'whose speech it is says nothing of who said it there'],
  ['Landrat Karl Menke hat den Minister Georg Stich kritisiert und ihm „pure Ignoranz im Amt“ vorgeworfen.',
    'Karl Menke', 'the object before a participle is no subject'],
])('%s → %s (%s)', (text, speaker, _why) => {
  expect(lastSpeaker(text, 'de')).toBe(speaker);
});
