/** @jsxImportSource hono/jsx */
/** A card on the desk: its picture as it is now, what can be chosen of it, and all to take away. */
import type { FC } from 'hono/jsx';
import type { Desk } from '../../desk/apply-edits.ts';
import { KICKERS } from '../../cards/kickers.ts';
import { labelsFor, labelsOn } from '../../cards/labels.ts';
import { SIZE_NAMES, type CardEntry } from '../../schema.ts';
import { embedFrame } from '../embed-code.ts';
import { pictureMarkdown } from '../exports/picture-markdown.ts';
import type { Shown } from '../page-model.ts';
import { pieceName } from '../piece-name.ts';
import { writerName } from './writer-name.ts';
import { fill, type PageWords } from '../words/page-words.ts';

interface Props {
  shown: Shown;
  index: number;
  desk: Desk;
  themes: readonly string[];
  words: PageWords;
}

/** The same host as this page, whatever the sheet says: behind a proxy the two may differ. */
export function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}

export const DeskCard: FC<Props> = ({ shown, index, desk, themes, words: w }) => {
  const { entry, card } = shown;
  const { id, alt, images, size = 'og', approved = false } = entry;
  const name = pieceName(id, w);
  const { url, width, height } = images[size];
  return (
    <li id={`card-${id}`} data-card={id} class={approved ? 'approved' : undefined}>
      <img
        src={pathOf(url)}
        width={width}
        height={height}
        alt={alt}
        lang={card.language}
        class={`loading size-${size}`}
      />
      <p class="state">{stateOf(entry, desk, w)}</p>
      <Arrange entry={entry} index={index} count={shown.sheet.cards.length} words={w} />
      <details>
        <summary data-key={`look-${id}`}>{w.look}: {name}</summary>
        <Looks shown={shown} desk={desk} themes={themes} words={w} />
      </details>
      <details>
        <summary data-key={`take-${id}`}>{w.take}: {name}</summary>
        <Take shown={shown} words={w} />
      </details>
    </li>
  );
};

function stateOf({ id, approved, by, sensitive }: CardEntry, desk: Desk, w: PageWords): string {
  const signed = desk.approved.get(id);
  const when = signed?.at.slice(0, MINUTE).replace('T', ' ') ?? '';
  const release = signed ? fill(w.approvedBy, { who: writerName(signed.by, w), when })
    : approved ? w.approved : w.draft;
  return [pieceName(id, w), release, by && w.pickedByHand, sensitive && w.lookTwice].filter(Boolean).join(' · ');
}

/** Letters of `2026-03-10T09:05`. */
const MINUTE = 16;

const Arrange: FC<{ entry: CardEntry; index: number; count: number; words: PageWords }> = (props) => {
  const { entry: { id, by, approved }, index, count, words: w } = props;
  const button = (label: string, change: object, key: string, disabled = false) => (
    <button
      type="button"
      data-change={JSON.stringify(change)}
      data-key={`${key}-${id}`}
      aria-label={`${label}: ${pieceName(id, w)}`}
      disabled={disabled}
    >
      {label}
    </button>
  );
  return (
    <div class="buttons">
      {button(w.up, { move: [id, index - 1] }, 'up', index === 0)}
      {button(w.down, { move: [id, index + 1] }, 'down', index === count - 1)}
      {button(w.hide, { hide: [id] }, 'hide', count === 1)}
      {by && button(w.remove, { remove: [id] }, 'remove', count === 1)}
      {approved ? button(w.withdraw, { withdraw: [id] }, 'withdraw') : button(w.approve, { approve: [id] }, 'approve')}
    </div>
  );
};

const Looks: FC<Pick<Props, 'shown' | 'desk' | 'themes' | 'words'>> = ({ shown, desk, themes, words: w }) => {
  const { entry: { id, kind, kicker }, card } = shown;
  const chosen = desk.chosen.get(id);
  const choice = { id, usual: w.usual };
  return (
    <div class="looks">
      <Choice {...choice} label={w.size} field="size" chosen={chosen?.size} values={SIZE_NAMES} told={w.sizeNames} />
      <Choice {...choice} label={w.theme} field="theme" chosen={chosen?.theme} values={themes} />
      <Choice
        {...choice}
        label={w.kicker}
        field="kicker"
        chosen={kicker}
        values={KICKERS[kind]}
        told={labelsFor(labelsOn(card))}
      />
    </div>
  );
};

const Take: FC<{ shown: Shown; words: PageWords }> = ({ shown, words: w }) => {
  const { entry } = shown;
  const { id, alt, images, size = 'og' } = entry;
  const path = pathOf(images[size].url);
  const name = pieceName(id, w);
  const copy = (label: string, text: string, key: string) => (
    <button type="button" data-copy={text} data-key={`${key}-${id}`} aria-label={`${label}: ${name}`}>{label}</button>
  );
  return (
    <div class="looks">
      <div class="buttons">
        <button type="button" data-copy-image={path} data-key={`image-${id}`} aria-label={`${w.copyImage}: ${name}`}>
          {w.copyImage}
        </button>
        {copy(w.copyAlt, alt, 'alt')}
        {copy(w.copyMarkdown, pictureMarkdown(entry, size), 'markdown')}
        {copy(w.copyEmbed, embedFrame(shown), 'embed')}
        <button
          type="button"
          data-previews={id}
          data-key={`previews-${id}`}
          aria-label={fill(w.previewOf, { card: name })}
        >
          {w.previews}
        </button>
      </div>
      <ul class="downloads" aria-label={`${w.download}: ${name}`}>
        {SIZE_NAMES.map((one) => (
          <li>
            <a href={pathOf(images[one].url)} download={`verbatim-${shown.sheet.id}-${id}-${one}.png`} data-size={one}>
              {w.sizeNames[one]}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
};

interface ChoiceProps {
  label: string;
  usual: string;
  field: 'size' | 'theme' | 'kicker';
  id: string;
  chosen: string | undefined;
  values: readonly string[];
  told?: object;
}

const Choice: FC<ChoiceProps> = ({ label, usual, field, id, chosen, values, told = {} }) => {
  const words: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(told));
  return (
    <label>
      {label}{' '}
      <select data-look={field} data-card={id} data-key={`${field}-${id}`}>
        <option value="" selected={chosen === undefined}>{usual}</option>
        {values.map((value) => (
          <option value={value} selected={chosen === value}>{String(words[value] ?? value)}</option>
        ))}
      </select>
    </label>
  );
};
