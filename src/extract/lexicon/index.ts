/** The lexicon of a language; one that we have no words of gets an empty one, and its speakers stay untold. */
import { byLanguage } from '../../text/by-language.ts';
import { memo } from '../../text/memo.ts';
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

/** Languages that we have no words of, kept as long as articles in them may follow each other. */
const MOST_PLAIN = 20;
const plainFor = memo(MOST_PLAIN, (language: string): Lexicon => inOneShape(plain(language)));

/** The word lists for a primary language subtag: the same ones at each call. */
export const lexiconFor = (language: string): Lexicon => lexicons(language) ?? plainFor(language);
