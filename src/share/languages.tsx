/** @jsxImportSource hono/jsx */
/** The languages of our pages, each in its own name, with the page in it. */
import type { FC } from 'hono/jsx';
import { LANGUAGE_NAMES, PAGE_LANGUAGES, PAGE_WORDS, type PageLanguage } from './words/page-words.ts';

interface Props {
  language: PageLanguage;
  /** What else stands in the page's address, and stays. */
  keep?: Readonly<Record<string, string>> | undefined;
}

export const Languages: FC<Props> = ({ language, keep = {} }) => (
  <nav class="languages" aria-label={PAGE_WORDS[language].language}>
    {PAGE_LANGUAGES.map((one) => (
      <a
        href={`?${new URLSearchParams({ ...keep, lang: one })}`}
        lang={one}
        hreflang={one}
        aria-current={one === language ? 'true' : undefined}
      >
        {LANGUAGE_NAMES[one]}
      </a>
    ))}
  </nav>
);
