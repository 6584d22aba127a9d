/** @jsxImportSource hono/jsx */
/** The form of a brand kit, with three cards that show it; public/desk/kits.js fills and saves it. */
import type { FC } from 'hono/jsx';
import { MAX_KIT_NAME } from '../../limits.ts';
import { CORNERS, FONT_PAIRINGS } from '../../schema.ts';
import type { PageWords } from '../words/page-words.ts';

const FONT_NAMES: Readonly<Record<(typeof FONT_PAIRINGS)[number], string>> = {
  'newsreader-inter': 'Newsreader + Inter',
  newsreader: 'Newsreader',
  inter: 'Inter',
};

/** What the field of a colour shows before anybody chose one. */
const FIRST_COLOUR = '#b0241c';
const MAX_BRAND_NAME = 80;

export const DeskKits: FC<{ words: PageWords; themes: readonly string[] }> = ({ words: w, themes }) => (
  <form id="kit" autocomplete="off">
    <div id="kit-list" class="buttons" role="group" aria-label={w.kits}></div>
    <div class="fields">
      <label>{w.kitName} <input name="kit" required maxlength={MAX_KIT_NAME} /></label>
      <label>{w.brandName} <input name="name" maxlength={MAX_BRAND_NAME} /></label>
      <label>{w.accent} <input name="accent" type="color" value={FIRST_COLOUR} /></label>
      <label class="check"><input name="plain" type="checkbox" checked /> {w.noAccent}</label>
      <label>{w.logo} <input name="logo" type="file" accept=".svg,.png,image/svg+xml,image/png" /></label>
      <button type="button" id="no-logo" hidden>{w.noLogo}</button>
      <Choice name="fonts" label={w.fonts} usual={w.usual} values={FONT_PAIRINGS} told={FONT_NAMES} />
      <Choice name="theme" label={w.theme} usual={w.usual} values={themes} />
      <Choice
        name="corner"
        label={w.corner}
        usual={w.usual}
        values={CORNERS}
        told={{ 'bottom-start': w.bottomStart, 'bottom-end': w.bottomEnd, 'top-end': w.topEnd }}
      />
    </div>
    <p id="kit-contrast" class="note" role="status"></p>
    <div id="kit-cards" aria-live="polite"></div>
    <div id="kit-fault" role="alert"></div>
    <div class="buttons">
      <button class="primary" type="submit">{w.save}</button>
      <button type="button" id="kit-new">{w.newKit}</button>
      <button type="button" id="kit-delete" hidden>{w.delete}</button>
    </div>
  </form>
);

interface ChoiceProps {
  name: string;
  label: string;
  usual: string;
  values: readonly string[];
  told?: Readonly<Record<string, string>>;
}

const Choice: FC<ChoiceProps> = ({ name, label, usual, values, told = {} }) => (
  <label>
    {label}{' '}
    <select name={name}>
      <option value="">{usual}</option>
      {values.map((value) => <option value={value}>{told[value] ?? value}</option>)}
    </select>
  </label>
);
