/** @jsxImportSource hono/jsx */
/** A link to a card as six networks show it, and under each what is missing there. */
import type { FC } from 'hono/jsx';
import type { Shown } from '../page-model.ts';
import { pathOf } from './desk-card.tsx';
import { previewOf, PREVIEW_NAMES, type Lack, type Preview } from './previews.ts';
import { fill, type PageWords } from '../words/page-words.ts';

interface Props {
  shown: Shown;
  /** The account of the house on Mastodon; null: none. */
  creator: string | null;
  /** Of the picture as it is drawn. */
  bytes: number;
  words: PageWords;
}

export const DeskPreviews: FC<Props> = ({ shown, creator, bytes, words }) => (
  <ul class="previews">
    {PREVIEW_NAMES.map((network) => (
      <Network preview={previewOf(network, shown, creator, bytes)} shown={shown} bytes={bytes} words={words} />
    ))}
  </ul>
);

const Network: FC<{ preview: Preview; shown: Shown; bytes: number; words: PageWords }> = (props) => {
  const { preview, shown, bytes, words: w } = props;
  const { network, way, from, title, description, creator, date, lacks } = preview;
  const { url, width, height } = shown.entry.images.og;
  const told = (lack: Lack): string =>
    fill(w[lack], {
      n: lack === 'titleCut' ? way.title : way.description,
      ratio: `${way.ratio}:1`,
      kb: Math.ceil(bytes / KB),
      limit: Math.floor((way.heaviest ?? 0) / KB),
    });
  return (
    <li class={`preview preview-${network}`}>
      <h3>{way.name}</h3>
      <div class="link-card" lang={shown.card.language} dir={shown.card.rtl ? 'rtl' : 'ltr'}>
        {!lacks.includes('heavy') && <img src={pathOf(url)} width={width} height={height} alt={shown.entry.alt} />}
        <p class="link-from">{[from, date?.slice(0, ISO_DAY)].filter(Boolean).join(' · ')}</p>
        <p class="link-title">{title}</p>
        {description && <p class="link-description">{description}</p>}
        {creator && <p class="link-from">{creator}</p>}
      </div>
      <p class="state">{lacks.length > 0 ? `${w.missing}:` : w.nothingMissing}</p>
      {lacks.length > 0 && <ul class="lacks">{lacks.map((lack) => <li>{told(lack)}</li>)}</ul>}
    </li>
  );
};

const KB = 1024;
/** Letters of `2026-03-10`. */
const ISO_DAY = 10;
