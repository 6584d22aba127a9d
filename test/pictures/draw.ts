/** Draws cards in Node with the engines and fonts that the Worker uses. */
import type { Card } from '../../src/cards/card.ts';
import { startEngines } from '../../src/render/engines.ts';
import { FontLibrary } from '../../src/render/fonts.ts';
import { renderCard, type RenderedCard, type RenderDeps } from '../../src/render/render-card.ts';
import type { SizeName } from '../../src/schema.ts';
import { THEMES, type ThemeName } from '../../templates/theme.ts';
import { diskFonts } from '../render/disk-fonts.ts';
import { engineModules } from '../render/engine-modules.ts';

let deps: Promise<RenderDeps> | undefined;

export function renderDeps(): Promise<RenderDeps> {
  deps ??= startEngines(engineModules()).then((engines) => ({
    ...engines,
    library: new FontLibrary(diskFonts),
    source: diskFonts,
  }));
  return deps;
}

export async function drawPng(card: Card, size: SizeName, theme: ThemeName): Promise<RenderedCard> {
  return renderCard(await renderDeps(), card, size, THEMES[theme], 'png');
}
