/** Ours: the drawer of the Worker as it is, from a card to a PNG, with its choice of composition, and no cache. */
import { assetFonts } from '../../../src/render/asset-fonts.ts';
import { cardDrawer, type DrawCard } from '../../../src/render/draw-card.ts';
import { startEngines } from '../../../src/render/engines.ts';
import { engineModules } from '../../../src/render/wasm/modules.ts';
import { contender } from './order.ts';

let drawer: DrawCard | undefined;

export default contender(({ card, size, theme }, { ASSETS }) => {
  drawer ??= cardDrawer(() => startEngines(engineModules), assetFonts(ASSETS));
  return drawer(card, size, theme, 'png');
});
