/** @jsxImportSource hono/jsx */
/** What one does with a card: share, copy, download, embed. Links work by themselves; buttons wait for share.js. */
import type { Child, FC } from 'hono/jsx';
import { SIZE_NAMES, type SizeName } from '../schema.ts';
import { embedFrame, embedPicture } from './embed-code.ts';
import type { Shown } from './page-model.ts';
import { plain } from './plain.ts';
import { shareLinks } from './share-links.ts';
import type { PageWords } from './words/page-words.ts';

export const Actions: FC<{ shown: Shown; words: PageWords }> = ({ shown, words: w }) => {
  const { page, title, entry } = shown;
  const { share } = w;
  return (
    <section class="actions" aria-labelledby="share-heading">
      <h2 id="share-heading">{share.share}</h2>
      <div class="buttons" data-needs-script hidden>
        <CopyButton copies={page}>{share.copyLink}</CopyButton>
        <button type="button" data-copy-image={entry.images.og.url}>{w.copyImage}</button>
        <button type="button" data-share={page} data-title={title}>{share.nativeShare}</button>
      </div>
      <p role="status" class="status" data-copied={w.client.copied} data-failed={share.copyFailed}></p>
      <ul class="networks" aria-label={share.shareOn}>
        {shareLinks({ url: page, text: title, image: entry.images.pin.url }).map(({ name, href }) => (
          <li><a href={href} rel="noopener" target="_blank">{name}</a></li>
        ))}
      </ul>
      <h2>{w.download}</h2>
      <ul class="sizes">{SIZE_NAMES.map((size) => <Download shown={shown} size={size} words={w} />)}</ul>
      <Foldable summary={w.app.client.alt} id="alt-text" text={plain(entry.alt)} copy={w.copyAlt} />
      <Foldable
        summary={share.embedFrame}
        id="embed-frame"
        text={embedFrame(shown)}
        copy={w.copyEmbed}
      />
      <Foldable
        summary={share.embedPicture}
        id="embed-picture"
        text={embedPicture(shown)}
        copy={w.copyEmbed}
      />
    </section>
  );
};

const CopyButton: FC<{ copies: string; children: Child }> = ({ copies, children }) => (
  <button type="button" data-copy={copies}>{children}</button>
);

interface DownloadProps { shown: Shown; size: SizeName; words: PageWords }

/** One click downloads; its shape is drawn to scale beside its name. */
const Download: FC<DownloadProps> = ({ shown: { sheet, entry }, size, words }) => {
  const { url, width, height } = entry.images[size];
  return (
    <li>
      <a href={url} download={`verbatim-${sheet.id}-${entry.id}-${size}.png`}>
        <span class={`shape shape-${size}`} aria-hidden="true"></span>
        <span>{words.sizeNames[size]}</span> <span class="pixels">{width} × {height}</span>
      </a>
    </li>
  );
};

const Foldable: FC<{ summary: string; id: string; text: string; copy: string }> = ({ summary, id, text, copy }) => (
  <details>
    <summary>{summary}</summary>
    <textarea id={id} readonly rows={4} aria-label={summary} dir="auto">{text}</textarea>
    <div data-needs-script hidden><CopyButton copies={text}>{copy}</CopyButton></div>
  </details>
);
