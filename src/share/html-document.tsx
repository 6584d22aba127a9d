/** @jsxImportSource hono/jsx */
/** The frame of every page: what a crawler needs first, then style and script, then masthead, content and foot. */
import type { Child, FC } from 'hono/jsx';
import { THEMES } from '../../templates/theme.ts';
import { WORDS } from './words.ts';

export interface DocumentProps {
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
  /** BCP 47 of our own words on it; absent: English. */
  language?: string;
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
  children,
}) => (
  <html lang={language} prefix="og: https://ogp.me/ns# article: https://ogp.me/ns/article#">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
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

type FrameWords = Record<'skip' | 'tagline' | 'checked' | 'newSheet' | 'pastSheets' | 'check' | 'api', string>;

/** @param words those of another language than English */
export const Masthead: FC<{ words?: Pick<FrameWords, 'skip' | 'tagline'> }> = ({ words = WORDS }) => (
  <header class="masthead">
    <a class="skip" href="#content">{words.skip}</a>
    <a class="wordmark" href="/">Verbatim</a>
    <p class="tagline">{words.tagline}</p>
  </header>
);

export const Foot: FC<{ children?: Child; words?: FrameWords }> = ({ children, words = WORDS }) => (
  <footer class="foot">
    <p>{words.checked}</p>
    <div class="foot-links">
      {children}<a href="/">{words.newSheet}</a> <a href="/desk">{words.pastSheets}</a>{' '}
      <a href="/check">{words.check}</a> <a href="/docs">{words.api}</a>
    </div>
  </footer>
);

/** The bytes of a page. */
export function htmlOf(page: ReturnType<FC>): string {
  return `<!doctype html>\n${String(page ?? '')}`;
}
