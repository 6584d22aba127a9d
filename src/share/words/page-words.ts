/** Our pages in the languages that are read: one table, in which a key that is missing does not compile. */
import { de } from './de.ts';
import { en, type PageWords } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';

const TABLE = { en, de, fr, es, it, pt, nl, pl, ru, uk } as const satisfies Record<string, PageWords>;
export type { PageWords };
export type PageLanguage = keyof typeof TABLE;
export const PAGE_WORDS: Readonly<Record<PageLanguage, PageWords>> = TABLE;
export const PAGE_LANGUAGES = Object.keys(TABLE) as PageLanguage[];

/** Each in itself. */
export const LANGUAGE_NAMES: Readonly<Record<PageLanguage, string>> = {
  en: 'English', de: 'Deutsch', fr: 'Français', es: 'Español', it: 'Italiano', pt: 'Português', nl: 'Nederlands',
  pl: 'Polski', ru: 'Русский', uk: 'Українська',
};

const isKnown = (language: string): language is PageLanguage => Object.hasOwn(TABLE, language);

/**
 * What a caller reads: what the address asks for, else what the browser prefers, else what is at hand (of the page of a
 * German article: German), else English.
 * @param asked the parameter `lang`; @param accepted the header Accept-Language
 */
export function pageLanguage(
  asked: string | undefined,
  accepted: string | undefined,
  atHand: string | undefined = undefined,
): PageLanguage {
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
  const languages = [asked ?? '', ...preferred, atHand ?? ''].map(primary);
  return languages.find(isKnown) ?? 'en';
}

const primary = (tag: string): string => tag.trim().split('-')[0]?.toLowerCase() ?? '';

/** In which words a page speaks. */
export interface Reader {
  language: PageLanguage;
  words: PageWords;
  /** By the address of the page, which its links then do too; else the browser asks again. */
  isAsked: boolean;
}

export function readerOf(
  asked: string | undefined,
  accepted: string | undefined,
  atHand: string | undefined,
): Reader {
  const language = pageLanguage(asked, accepted, atHand);
  return { language, words: PAGE_WORDS[language], isAsked: primary(asked ?? '') === language };
}

/** What is one for all, embeds, Markdown and feeds, speaks the article's language, else English. */
export const readerIn = (language: string): Reader => readerOf(undefined, undefined, language);

/** Of pages that are in English alone. */
export const ENGLISH: Reader = { language: 'en', words: en, isAsked: false };

/** An address of ours, with the language that was asked for: `/s/1?card=2` → `/s/1?card=2&lang=de`. */
export const addressIn = ({ language, isAsked }: Reader, address: string): string =>
  isAsked ? `${address}${address.includes('?') ? '&' : '?'}lang=${language}` : address;

/** Words with their places in braces filled. */
export const fill = (words: string, values: Readonly<Record<string, string | number>>): string =>
  words.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
