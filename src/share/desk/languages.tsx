/** @jsxImportSource hono/jsx */
/** The languages of our pages, each in its own name, with the page in it. */
import type { FC } from 'hono/jsx';
import { DESK_LANGUAGES, DESK_WORDS, LANGUAGE_NAMES, type DeskLanguage } from './words/desk-words.ts';

export const Languages: FC<{ language: DeskLanguage }> = ({ language }) => (
  <nav class="languages" aria-label={DESK_WORDS[language].language}>
    {DESK_LANGUAGES.map((one) => (
      <a href={`?lang=${one}`} lang={one} hreflang={one} aria-current={one === language ? 'true' : undefined}>
        {LANGUAGE_NAMES[one]}
      </a>
    ))}
  </nav>
);
