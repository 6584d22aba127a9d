/** @jsxImportSource hono/jsx */
/** The lists of what an article names, side by side where there is room. */
import type { FC } from 'hono/jsx';
import type { NamedList } from './named-lists.ts';
import type { PageWords } from './words/page-words.ts';

interface Props { lists: readonly NamedList[]; words: PageWords; language: string; dir: 'ltr' | 'rtl' }

export const NamedLists: FC<Props> = ({ lists, words, language, dir }) => (
  <div class="named-lists">
    {lists.map(({ heading, items }) => (
      <section class="named-list">
        <h2>{heading}</h2>
        <ul>
          {items.map(({ text, note, link }) => (
            <li>
              <bdi lang={language} dir={dir}>{text}</bdi>{note && <> <span class="note">{note}</span></>}
              {link && <> <a class="in-source" href={link} rel="noopener">{words.share.openInSource}</a></>}
            </li>
          ))}
        </ul>
      </section>
    ))}
  </div>
);
