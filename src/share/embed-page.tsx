/** @jsxImportSource hono/jsx */
/**
 * The page for an iframe: the card and where it comes from. Links open outside the frame. It speaks the article's
 * language, whoever looks: it stands among the words of a page in that language, and is one page in every cache.
 */
import type { FC } from 'hono/jsx';
import { NARROW } from './embed-box.ts';
import { HtmlDocument } from './html-document.tsx';
import type { Shown } from './page-model.ts';
import { vouched } from '../sheet/vouched.ts';
import { readerIn } from './words/page-words.ts';

export const EmbedPage: FC<{ shown: Shown }> = ({ shown: { entry, page, title, sheet } }) => {
  const { og, square } = entry.images;
  const { language } = sheet.source;
  const { publisher } = vouched(sheet.source);
  const ours = readerIn(language);
  const tags = <><link rel="canonical" href={page} /><meta name="robots" content="noindex" /></>;
  return (
    <HtmlDocument
      title={title}
      tags={tags}
      styles={['/embed.css']}
      scripts={['/embed.js']}
      bodyClass="embed"
      language={ours.language}
      titleLanguage={language}
    >
      <main>
        <h1 lang={language}>{title}</h1>
        <a href={page} target="_blank" rel="noopener">
          <picture>
            <source
              media={`(max-width: ${NARROW}px)`}
              srcset={square.url}
              width={square.width}
              height={square.height}
            />
            <img src={og.url} width={og.width} height={og.height} alt={entry.alt} lang={language} />
          </picture>
        </a>
        <p>
          <a href={page} target="_blank" rel="noopener">{ours.words.share.evidence}</a>
          <bdi class="publisher" lang={language}>{publisher ?? 'Verbatim'}</bdi>
        </p>
      </main>
    </HtmlDocument>
  );
};
