/** @jsxImportSource hono/jsx */
/** A card on the desk: its picture as it is now, and what can be chosen of it. */
import type { FC } from 'hono/jsx';
import { KICKERS } from '../../cards/kickers.ts';
import { labelsFor } from '../../cards/labels.ts';
import { SIZE_NAMES, type CardEntry } from '../../schema.ts';
import { SIZE_WORDS } from '../words.ts';

interface Props {
  card: CardEntry;
  index: number;
  count: number;
  language: string;
  themes: readonly string[];
}

export const DeskCard: FC<Props> = ({ card, index, count, language, themes }) => {
  const { id, alt, images, size = 'og', approved = false, by } = card;
  const { url, width, height } = images[size];
  const { pathname, search } = new URL(url);
  const button = (label: string, change: object, key: string, disabled = false) => (
    <button
      type="button"
      data-change={JSON.stringify(change)}
      data-key={`${key}-${id}`}
      aria-label={`${label}: ${id}`}
      disabled={disabled}
    >
      {label}
    </button>
  );
  return (
    <li id={`card-${id}`} data-card={id} class={approved ? 'approved' : undefined}>
      <img src={pathname + search} width={width} height={height} alt={alt} lang={language} class={`size-${size}`} />
      <p class="state">
        {id} · {approved ? 'approved' : 'draft'}{by && ' · picked by hand'}{card.sensitive && ' · look twice'}
      </p>
      <div class="buttons">
        {button('Up', { move: [id, index - 1] }, 'up', index === 0)}
        {button('Down', { move: [id, index + 1] }, 'down', index === count - 1)}
        {button('Hide', { hide: [id] }, 'hide', count === 1)}
        {by && button('Remove', { remove: [id] }, 'remove', count === 1)}
        {approved
          ? button('Withdraw', { withdraw: [id] }, 'withdraw')
          : button('Approve', { approve: [id] }, 'approve')}
        <button type="button" data-copy={alt} data-key={`alt-${id}`} aria-label={`Alt text: ${id}`}>
          Alt text
        </button>
        <a class="button" href={pathname + search} download={`verbatim-${id}-${size}.png`}>Download</a>
      </div>
      <details>
        <summary data-key={`look-${id}`}>Look of {id}</summary>
        <div class="looks">
          <Choice label="Size" field="size" id={id} chosen={card.size} values={SIZE_NAMES} words={SIZE_WORDS} />
          <Choice label="Theme" field="theme" id={id} chosen={card.theme} values={themes} />
          <Choice
            label="Over it"
            field="kicker"
            id={id}
            chosen={card.kicker}
            values={KICKERS[card.kind]}
            words={labelsFor(language)}
          />
        </div>
      </details>
    </li>
  );
};

interface ChoiceProps {
  label: string;
  field: 'size' | 'theme' | 'kicker';
  id: string;
  chosen: string | undefined;
  values: readonly string[];
  words?: object;
}

const Choice: FC<ChoiceProps> = ({ label, field, id, chosen, values, words = {} }) => {
  const told: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(words));
  return (
    <label>
      {label}{' '}
      <select data-look={field} data-card={id} data-key={`${field}-${id}`}>
        <option value="" selected={chosen === undefined}>usual</option>
        {values.map((value) => (
          <option value={value} selected={chosen === value}>{String(told[value] ?? value)}</option>
        ))}
      </select>
    </label>
  );
};
