/** A theme in a house's own colour: the accent as given where it can be read, else the nearest that can. */
import { contrast, mix, readable } from './contrast.ts';
import type { Theme, Tone } from './theme.ts';

const BODY = 7;
const REST = 4.5;

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
