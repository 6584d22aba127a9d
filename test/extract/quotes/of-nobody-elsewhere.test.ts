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

describe('what something is called by anybody', () => {
  it.each([
    ['de', 'Lena Brück ist Model. „Morgen“, sagt sie. Sie hat, was man gern mit den Worten „das gewisse Etwas“ beschreibt.'],
    ['de', 'Olaf Kern tritt an. „Ja“, sagt er. Man könnte ihn „den ewigen Zweiten“ nennen.'],
    ['de', 'Jonas Reiter führt den Klub. „Ja“, sagt er. Er ist einer, den man im Ort „den stillen Macher“ nennt.'],
    ['fr', 'Claire Morel dirige l’atelier. « Oui », dit-elle. Elle a ce que l’on appelle « le sens de la formule ».'],
    ['es', 'Ana Gil dirige el taller. «Sí», dice. Tiene lo que se suele llamar «el don de la palabra».'],
    ['it', 'Anna Riva dirige la bottega. «Sì», dice. Ha quello che si chiama «il dono della sintesi».'],
    ['pt', 'Ana Gil dirige a oficina. “Sim”, diz. Tem aquilo que se costuma chamar “o dom da palavra”.'],
  ])('is nobody’s (%s): %s', (language, text) => expect(lastSpeaker(text, language)).toBe(null));

  it.each([
    ['de', 'Ida Holm warnte, dass man „nicht länger warten“ dürfe.', 'Ida Holm'],
    ['de', 'Man müsse „jetzt endlich handeln“, sagte Kanzlerin Ida Holm.', 'Ida Holm'],
    ['de', 'Olaf Kern nennt ihn, wie man weiß, „den ewigen Zweiten“.', 'Olaf Kern'],
    ['fr', '« Il a ce qu’on appelle le métier », dit Luc Pons.', 'Luc Pons'],
  ])('but is somebody’s who says it (%s): %s', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name));
});

describe('a letter', () => {
  it.each([
    'Zuvor erreichte die Bürgermeister ein Schreiben, in dem es hieß: „Die Eltern sollen selbst entscheiden.“',
    'Bürgermeister Karl Lott erhielt eine Mail des Landes, in der es heißt: „Die Brücke wird gesperrt.“',
    'Dem Minister Karl Lott lag ein Gutachten vor, in dem steht: „Der Damm ist marode.“',
    'Karl Lott bekam Post, in der stand: „Zahlen Sie sofort.“',
  ])('is not by whoever got it: %s', (text) => expect(lastSpeaker(text, 'de')).toBe(null));

  it.each([
    'Karl Lott verschickte eine Mail, in der es heißt: „Ich komme morgen nicht.“',
    'Karl Lott schrieb einen Brief, in dem es hieß: „Ich trete zurück.“',
  ])('is by whoever wrote it: %s', (text) => expect(lastSpeaker(text, 'de')).toBe('Karl Lott'));
});

it.each([
  ['de', 'Nach Angaben von Kern und Brandt war das Werk „in bestem Zustand“.'],
])('is neither of two who are a source together (%s): %s', (language, text) =>
  expect(lastSpeaker(text, language)).toBe(null));

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
