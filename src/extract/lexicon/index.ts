/** The lexicon of a language; one that we have no words of gets an empty one, and its speakers stay untold. */
import { byLanguage } from '../../text/by-language.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { Lexicon } from './lexicon.ts';
import { nl } from './nl.ts';
import { inOneShape } from './one-shape.ts';
import { pl } from './pl.ts';
import { plain } from './plain.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';

const makers = { de, en, es, fr, it, nl, pl, pt, ru, uk };
const lexicons = byLanguage<Lexicon>(
  Object.fromEntries(Object.entries(makers).map(([language, make]) => [language, () => inOneShape(make())])),
);

/** The word lists for a primary language subtag. */
export const lexiconFor = (language: string): Lexicon => lexicons(language) ?? inOneShape(plain(language));
