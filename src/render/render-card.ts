/**
 * One card as a picture: the first composition whose boxes hold, drawn by the fast way where it can and by the plain
 * way (text as paths, resvg) where it cannot.
 */
import type { Card } from '../cards/card.ts';
import type { SizeName } from '../schema.ts';
import { compositions, overflows, type Composition } from '../../templates/compose.ts';
import type { Theme } from '../../templates/theme.ts';
import { drawSvg, type DrawDeps, type DrawnSvg } from './draw-svg.ts';
import type { Engines } from './engines.ts';
import { encodeIndexed, encodePng } from './png.ts';
import type { PictureFormat } from './picture-tiers.ts';

export type RenderDeps = DrawDeps & Engines;

export interface RenderedCard {
  bytes: Uint8Array;
  /** Graphemes that no font has, drawn as [?]. */
  missing: string[];
  /** Blocks that leave their fields although everything was tried; empty as it should be. */
  overflows: string[];
}

export async function renderCard(
  deps: RenderDeps,
  card: Card,
  size: SizeName,
  theme: Theme,
  format: PictureFormat,
): Promise<RenderedCard> {
  const { composition, drawn, left } = await compose(deps, compositions(card, theme, size));
  const bytes = format === 'svg' ? await standaloneSvg(deps, composition) : await png(deps, composition, drawn);
  return { bytes, missing: drawn.missing, overflows: left };
}

/** Lays the compositions out, best first, and takes the first that holds; the last one if none does. */
async function compose(
  deps: RenderDeps,
  candidates: Iterable<Composition>,
): Promise<{ composition: Composition; drawn: DrawnSvg; left: string[] }> {
  let last: { composition: Composition; drawn: DrawnSvg; left: string[] } | undefined;
  for (const composition of candidates) {
    const drawn = await drawSvg(deps, composition, false);
    last = { composition, drawn, left: overflows(drawn.boxes) };
    if (last.left.length === 0) break;
  }
  if (!last) throw new Error('The template offers no composition');
  return last;
}

async function standaloneSvg(deps: RenderDeps, composition: Composition): Promise<Uint8Array> {
  const { svg } = await drawSvg(deps, composition, true);
  return new TextEncoder().encode(svg);
}

async function png(deps: RenderDeps, composition: Composition, drawn: DrawnSvg): Promise<Uint8Array> {
  const painted = deps.painter.draw(drawn.svg, composition, drawn.fonts);
  if (painted) return encodeIndexed(painted);
  const { svg } = await drawSvg(deps, composition, true);
  return encodePng(deps.resvg.rasterise(svg));
}
