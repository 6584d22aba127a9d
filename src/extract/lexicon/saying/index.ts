/**
 * The verbs of saying of a language, each in a file of its own beside the lexicon: what draws cards asks for no other
 * word of it, and a Worker that has just started should not read the rest.
 */
import { byLanguage } from '../../../text/by-language.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';

const verbs = byLanguage<ReadonlySet<string>>({ de, en, es, fr, it, nl, pl, pt, ru, uk });
const NONE: ReadonlySet<string> = new Set();

/** In every form that occurs, lower-cased, by primary language subtag; none of a language that we have no words of. */
export const verbsOfSaying = (language: string): ReadonlySet<string> => verbs(language) ?? NONE;
