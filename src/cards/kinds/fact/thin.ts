/**
 * What says too little under a title: a few words, or a few that the title has not, or, where the title is somebody's
 * words alone, the scene before what happened. In other languages than English.
 */
import type { ReadFact } from '../../../extract/extraction.ts';
import { stemsOfTitle } from '../../../extract/facts/topic.ts';
import { pattern } from '../../../pattern.ts';
import { hasWords } from '../../has-words.ts';
import { isOnlyQuoted } from '../../matter.ts';
import type { Planning } from '../../planning.ts';
import { stemsIn } from '../../stems-in.ts';
import { isSetUp } from './set-up.ts';

/**
 * "Le mouvement est parti lundi de la base.": so few words under a title tell nothing more. In English a lede of them
 * is a whole one.
 */
const THIN = 9;
/** "Als der Richter ging, …", "Il était 7 h 40 quand …": under somebody's words alone what happened comes first. */
const SCENE = pattern(
  'u',
  '^(?:Als|Wenn|Während|Nachdem|Es war|Quand|Lorsque|Il (?:était|est)|Cuando|Mientras|Eran?|Quando|Mentre|Erano|',
  'Sono le|Eram)\\s',
);
export const isScene = (planning: Planning, { text }: ReadFact): boolean => isCry(planning) && SCENE.test(text);

/** A title of somebody's words alone, in other languages than English: it tells of nothing that could be answered. */
export const isCry = (planning: Planning): boolean => planning.document.language !== 'en' && isOnlyQuoted(planning);

/** "Auf der Seestrasse gilt Tempo 30" under "Gericht bestätigt Tempo 30 auf der Seestrasse": so few new stems. */
const NEW = 4;

export function isThin({ document, sheet }: Planning, fact: ReadFact): boolean {
  if (document.language === 'en') return isSetUp(fact.text, 'en');
  const told = stemsOfTitle(sheet.headline.text, document.language);
  const isNew = (stem: string): boolean => !told.has(stem);
  return !hasWords(fact.text, THIN) || (sheet.headline.from === 'title' &&
    [...stemsIn(document, fact)].filter(isNew).length < NEW);
}
