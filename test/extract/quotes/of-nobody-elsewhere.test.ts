/** Words that a sentence tells as nobody's, and work in sport that nobody does who does another of it. */
import { describe, expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

describe('what is said of nobody', () => {
  it.each([
    ['de', 'Leiterin Rosa Kern schweigt. „Kein Wort“, sagt sie. In einem Brief ist von der „strikten Trennung der Aufgaben“ die Rede.'],
    ['es', 'La bióloga Rosa Vidal lo celebra. «Es mucho», dice. Se habla de «un estado de alarma permanente».'],
    ['fr', 'Rosa Vidal se tait. « Je ne dis rien », dit-elle. Dans une lettre, il est question d’« une stricte séparation ».'],
    ['it', 'Rosa Ferri tace. «Vedremo», dice. Nella relazione si ipotizza un danno «in atto da diverse stagioni».'],
    ['pt', 'Rosa Vidal não comenta. “Veremos”, diz. No relatório, fala-se em “uma infiltração de vários anos”.'],
  ])('is not of whoever spoke before (%s)', (language, text) =>
    expect(lastSpeaker(text, language) ?? '').not.toMatch(/Rosa/));

  it.each([
    ['it', 'Rosa Ferri tace. «Vedremo», dice. Ferri si dice «indignata per la decisione di tutti».', 'Rosa Ferri'],
    ['es', 'Rosa Vidal lo celebra. «Es mucho», dice. Vidal se declara «contenta con la decisión de todos».', 'Rosa Vidal'],
  ])('and a reflexive is (%s)', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name));
});

describe('a coach', () => {
  it.each([
    ['de', 'Trainer Jan Beck lobte sie. „Wir standen gut“, sagte er. „Mehr war nicht drin“, ergänzte der Torwart.'],
    ['it', 'L’allenatore Jan Beck li ha lodati. «Siamo stati bravi», ha detto. «Di più no», aggiunge il presidente.'],
    ['fr', 'L’entraîneur Jan Beck les a salués. « Nous étions bons », a-t-il dit. « Pas plus », ajoute le président.'],
    ['es', 'El entrenador Jan Beck los elogió. «Estuvimos bien», dijo. «No se podía más», añade el presidente.'],
    ['pt', 'O treinador Jan Beck elogiou-os. “Estivemos bem”, disse. “Mais não dava”, acrescenta o presidente.'],
  ])('is neither the goalkeeper nor the president (%s)', (language, text) =>
    expect(lastSpeaker(text, language)).not.toBe('Jan Beck'));

  it('and is the coach', () => expect(lastSpeaker(
    'Trainer Jan Beck lobte sie. „Wir standen gut“, sagte er. „Mehr war nicht drin“, ergänzte der Coach.', 'de')).toBe('Jan Beck'));
});
