/**
 * A theme in a house's own look: its accent where that can be read, else the nearest that can, and its pairing of type.
 */
import type { Brand } from '../src/schema.ts';
import { contrast, mix, readable } from './contrast.ts';
import type { Face } from './measure.ts';
import type { Theme, Tone } from './theme.ts';

const BODY = 7;
const REST = 4.5;

export function inBrand(theme: Theme, { accent, fonts }: Brand): Theme {
  return withFonts(accent === null ? theme : withAccent(theme, accent), fonts);
}

/** @param accent #rrggbb; any colour will do. @throws RangeError for anything else */
export function withAccent(theme: Theme, accent: string): Theme {
  const page = { ...theme.page, accent: readable(accent, [theme.page.ground], REST) };
  return { ...theme, page, panel: panelIn(accent) };
}

/** The accent as a ground: darkened or lightened until ink on it reaches body contrast. */
function panelIn(accent: string): Tone {
  const dark = contrast('#14120f', accent) >= contrast('#ffffff', accent);
  const ink = dark ? '#14120f' : '#ffffff';
  const ground = readable(accent, [ink], BODY);
  const soft = readable(mix(ink, ground, 0.22), [ground], REST);
  return { ground, ink, soft, accent: soft, rule: mix(ground, ink, 0.3) };
}

type Part = 'display' | 'voice' | 'text' | 'byline' | 'label' | 'labelStrong';
const LARGE: Part[] = ['display', 'voice'];
const SMALL: Part[] = ['text', 'byline', 'label', 'labelStrong'];

function withFonts(theme: Theme, fonts: Brand['fonts']): Theme {
  if (fonts === null) return theme;
  const large = set(theme, LARGE, fonts === 'inter' ? 'Inter' : 'Newsreader');
  return set(large, SMALL, fonts === 'newsreader' ? 'Newsreader' : 'Inter');
}

/** Weights stay; only one family has italics. */
function set(theme: Theme, parts: Part[], family: Face['family']): Theme {
  return {
    ...theme,
    ...Object.fromEntries(
      parts.map((part) => [part, { ...theme[part], family, italic: theme[part].italic && family === 'Newsreader' }]),
    ),
  };
}
