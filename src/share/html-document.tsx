/** @jsxImportSource hono/jsx */
/** The frame of every page: what a crawler needs first, then style and script, then masthead, content and foot. */
import type { Child, FC } from 'hono/jsx';
import { THEMES } from '../../templates/theme.ts';
import { Languages } from './languages.tsx';
import { addressIn, ENGLISH, type PageLanguage, type Reader } from './words/page-words.ts';

interface DocumentProps {
  title: string;
  /** Tags that describe the page: they stand first in the head. */
  tags?: Child;
  /** Addresses of style sheets and scripts of ours. */
  styles: string[];
  scripts: string[];
  /** Scripts that are modules. */
  modules?: string[];
  /** Faces that the first screen is set in. */
  fonts?: string[];
  bodyClass: string;
  /** Of our own words on it; absent: English. */
  language?: PageLanguage | undefined;
  /** BCP 47 of the title, where it is an article's; absent: the page's own. */
  titleLanguage?: string;
  children: Child;
}

export const HtmlDocument: FC<DocumentProps> = ({
  title,
  tags,
  styles,
  scripts,
  modules = [],
  fonts = [],
  bodyClass,
  language = 'en',
  titleLanguage,
  children,
}) => (
  <html lang={language} prefix="og: https://ogp.me/ns# article: https://ogp.me/ns/article#">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title lang={titleLanguage === language ? undefined : titleLanguage}>{title}</title>
      {tags}
      <meta name="theme-color" content={THEMES.paper.page.ground} media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content={THEMES.ink.page.ground} media="(prefers-color-scheme: dark)" />
      <meta name="color-scheme" content="light dark" />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      {fonts.map((href) => <link rel="preload" href={href} as="font" type="font/woff2" crossorigin="anonymous" />)}
      {styles.map((href) => <link rel="stylesheet" href={href} />)}
      {scripts.map((src) => <script src={src} defer></script>)}
      {modules.map((src) => <script src={src} type="module"></script>)}
    </head>
    <body class={bodyClass}>{children}</body>
  </html>
);

/** @param reader absent: of a page in English alone */
export const Masthead: FC<{ reader?: Reader }> = ({ reader = ENGLISH }) => (
  <header class="masthead">
    <a class="skip" href="#content">{reader.words.skip}</a>
    <a class="wordmark" href={addressIn(reader, '/')}>Verbatim</a>
    <p class="tagline">{reader.words.tagline}</p>
  </header>
);

interface FootProps {
  reader?: Reader;
  /** What else the address of a page that is told in several languages says: `since=…`. */
  keep?: Readonly<Record<string, string>>;
  children?: Child;
}

export const Foot: FC<FootProps> = ({ reader, keep, children }) => {
  const { words } = reader ?? ENGLISH;
  const to = (address: string) => addressIn(reader ?? ENGLISH, address);
  return (
    <footer class="foot">
      <p>{words.checked}</p>
      <div class="foot-links">
        {children}<a href={to('/')}>{words.newSheet}</a> <a href={to('/desk')}>{words.pastSheets}</a>{' '}
        <a href={to('/check')}>{words.check}</a> <a href="/docs">{words.api}</a>
      </div>
      {reader && <Languages language={reader.language} keep={keep} />}
    </footer>
  );
};

/** The bytes of a page. */
export function htmlOf(page: ReturnType<FC>): string {
  return `<!doctype html>\n${String(page ?? '')}`;
}
