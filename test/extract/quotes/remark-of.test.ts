/** Words with an article and an "of" are of whom it names, if they speak; what judges somebody is not. Romance. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[language: string, text: string, speaker: string]>([
  ['fr', 'Ida Vogel a répondu au « vous mentez » de Marc Dufour.', 'Marc Dufour'],
  ['it', 'Ada Landi non ha gradito il «siete finiti» di Marco Dossi.', 'Marco Dossi'],
  ['it', 'Ada Landi ricorda il «vinceremo» di Marco Dossi.', 'Marco Dossi'],
  ['es', 'Rosa Sosa respondió al «vamos a ganar» de Luis Prado.', 'Luis Prado'],
  ['fr', 'Aux yeux d’Anne Dufour, Jean Vogel est « un homme seul ».', 'Anne Dufour'],
  // right before, too
  ['fr', 'Ida Vogel a dénoncé le « mépris » de Marc Dufour.', 'Ida Vogel'],
  ['fr', 'Ida Vogel a salué le « sens de nos responsabilités » de Marc Dufour.', 'Ida Vogel'],
  ['it', 'Ada Landi ha criticato il «non voto» di Marco Dossi.', 'Ada Landi'],
  ['es', 'Rosa Sosa criticó los «tramos» y el «reclamos vanos» de Luis Prado.', 'Rosa Sosa'],
  ['es', 'Rosa Sosa denunció el «abandono que tenemos» de Luis Prado.', 'Rosa Sosa'],
  ['fr', 'Ida Vogel a dénoncé le « ne rien faire » de Marc Dufour.', 'Ida Vogel'],
  ['fr', 'Ida Vogel a dénoncé le « mépris que nous subissons » de Marc Dufour.', 'Ida Vogel'],
])('%s: %s', (language, text, speaker) => expect(lastSpeaker(text, language)).toBe(speaker));
