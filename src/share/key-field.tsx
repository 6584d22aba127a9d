/** @jsxImportSource hono/jsx */
/** The field of the key, on the pages that post. public/app/tell.js shows it. */
import type { FC } from 'hono/jsx';

/** Shown where a deployment wants a key. */
export const KeyField: FC<{ words: { key: string; keyHint: string } }> = ({ words }) => (
  <div id="key-field" hidden>
    <label for="key">{words.key}</label>
    <input id="key" type="password" autocomplete="off" aria-describedby="key-hint" />
    <p class="note" id="key-hint">{words.keyHint}</p>
  </div>
);
