/**
 * satori, behind one file: started once an isolate from modules compiled at deploy: an element in, SVG and boxes out.
 * It never fetches: images are data URIs, and anything else is refused before satori sees it.
 */
import type { Font, SatoriNode, SatoriOptions } from 'satori/standalone';
import type { Box, Node } from './element.ts';
import type { Shaper } from './glyphs/shaper.ts';
import { shapeBy } from './satori-shaping.ts';

export type LaidOutBox = Pick<SatoriNode, 'left' | 'top' | 'width' | 'height' | 'type' | 'key' | 'textContent'>;

interface DrawOptions {
  width: number;
  height: number;
  fonts: Font[];
  /** Data URIs for graphemes that are pictures (emoji). */
  graphemeImages?: Record<string, string>;
  /** Glyphs as paths (true, the default) or as `<text>`, one element a word, for a glyph atlas. */
  textAsPaths?: boolean;
  /** Told each text that the fonts cannot set whole. */
  onLacking?: (text: string) => void;
}

export interface SatoriDrawing {
  svg: string;
  /** Where every box of the element lands, in drawing order. */
  boxes: LaidOutBox[];
}

export interface SatoriEngine {
  draw(element: Node, options: DrawOptions): Promise<SatoriDrawing>;
}

export async function startSatori(layout: WebAssembly.Module, shaper: Shaper): Promise<SatoriEngine> {
  shapeBy(shaper);
  const { default: satori, init } = await import('./wasm/satori.js');
  await init(layout);
  await satori({ type: 'div', props: {} }, { width: 1, height: 1, fonts: [] });
  return {
    async draw(element, options) {
      const boxes: LaidOutBox[] = [];
      const onNodeDetected = ({ left, top, width, height, type, key, textContent }: SatoriNode) => {
        boxes.push({ left, top, width, height, type, key, textContent });
      };
      const svg = await satori(checked(element), { ...satoriOptions(options), onNodeDetected });
      return { svg, boxes };
    },
  };
}

function satoriOptions({
  width,
  height,
  fonts,
  graphemeImages,
  textAsPaths = true,
  onLacking,
}: DrawOptions): SatoriOptions {
  return {
    width,
    height,
    fonts,
    embedFont: textAsPaths,
    ...(graphemeImages && { graphemeImages }),
    ...(onLacking && {
      loadAdditionalAsset: async (_, text) => {
        onLacking(text);
        return [];
      },
    }),
    onStyleError: (error) => console.warn(`satori ignored a style: ${error.message}`),
  };
}

/** Everything through which satori would fetch; a template that holds an address is a mistake, so it throws. */
function checked(node: Node): Node {
  if (typeof node === 'string') return node;
  const { src, style, children } = node.props;
  if (src !== undefined && !isDataUri(src)) throw refused(node, `src ${String(src)}`);
  for (const [name, value] of Object.entries(style ?? {})) {
    const addresses =
      typeof value === 'string' && value.includes('url(') ? value.matchAll(/url\(\s*["']?([^)"']*)/g) : [];
    for (const [, address] of addresses) if (!isDataUri(address)) throw refused(node, `${name} ${String(value)}`);
  }
  for (const child of children ?? []) checked(child);
  return node;
}

function isDataUri(value: unknown): boolean {
  return typeof value === 'string' && (value.startsWith('data:image/') || value.startsWith('#'));
}

function refused(box: Box, what: string): TypeError {
  return new TypeError(`<${box.type}> may hold data: images only, but has ${what}`);
}
