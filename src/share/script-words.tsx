/** @jsxImportSource hono/jsx */
/** Our own words for the scripts of a page, as data in it: public/app/words.js reads them. */
import { raw } from 'hono/html';
import type { FC } from 'hono/jsx';

export const ScriptWords: FC<{ words: object }> = ({ words }) => (
  <script id="words" type="application/json">{raw(asData(words))}</script>
);

/** JSON that stands in a page: no tag can begin in it. */
const asData = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
