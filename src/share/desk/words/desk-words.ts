/** Our pages for editors in the languages that are read: one table, in which a key that is missing does not compile. */
import { de } from './de.ts';
import { en, type DeskWords } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';

const TABLE = { en, de, fr, es, it, pt, nl, pl, ru, uk } as const satisfies Record<string, DeskWords>;
export type { DeskWords };
export type DeskLanguage = keyof typeof TABLE;
export const DESK_WORDS: Readonly<Record<DeskLanguage, DeskWords>> = TABLE;
export const DESK_LANGUAGES = Object.keys(TABLE) as DeskLanguage[];

/** Each in itself. */
export const LANGUAGE_NAMES: Readonly<Record<DeskLanguage, string>> = {
  en: 'English', de: 'Deutsch', fr: 'Français', es: 'Español', it: 'Italiano', pt: 'Português', nl: 'Nederlands',
  pl: 'Polski', ru: 'Русский', uk: 'Українська',
};

const isKnown = (language: string): language is DeskLanguage => Object.hasOwn(TABLE, language);

/**
 * What a caller reads: what the address asks for, else what the browser prefers, else English.
 * @param asked the parameter `lang`; @param accepted the header Accept-Language
 */
export function deskLanguage(asked: string | undefined, accepted: string | undefined): DeskLanguage {
  const preferred = (accepted ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.find((one) => one.trim().startsWith('q='))?.split('=')[1];
      return { tag, quality: quality === undefined ? 1 : Number(quality) || 0 };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag);
  const languages = [...(asked === undefined ? [] : [asked]), ...preferred].map(primary);
  return languages.find(isKnown) ?? 'en';
}

const primary = (tag: string): string => tag.trim().split('-')[0]?.toLowerCase() ?? '';

/** Words with their places in braces filled. */
export const fill = (words: string, values: Readonly<Record<string, string | number>>): string =>
  words.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
