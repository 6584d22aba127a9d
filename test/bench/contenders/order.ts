/** What the bench sends to each contender: one card, as our own data and as the very element that we would lay out. */
import type { Card } from '../../../src/cards/card.ts';
import type { SizeName } from '../../../src/schema.ts';
import type { ThemeName } from '../../../templates/theme.ts';
import type { Node } from '../../../src/render/element.ts';

export interface Face {
  name: string;
  /** Under `fonts/`: every contender reads the same files from the same binding. */
  path: string;
  weight: 400 | 500 | 600 | 700;
  style: 'normal' | 'italic';
}

export interface Order {
  card: Card;
  size: SizeName;
  theme: ThemeName;
  width: number;
  height: number;
  /** For the peers: composed before the clock starts, which is to their advantage. */
  element: Node;
  faces: Face[];
}

export interface ContenderBindings {
  ASSETS: Fetcher;
}

/** A Worker that answers each order with a PNG, and a failure with its own words. */
export function contender(
  draw: (order: Order, env: ContenderBindings) => Promise<Uint8Array>,
): ExportedHandler<ContenderBindings> {
  return {
    async fetch(request, env) {
      try {
        const png = await draw(await request.json(), env);
        return new Response(png.slice().buffer, { headers: { 'content-type': 'image/png' } });
      } catch (error) {
        return new Response(error instanceof Error ? `${error.name}: ${error.message}` : String(error), {
          status: 500,
        });
      }
    },
  };
}

/** The same tree for older satoris, which take a list of children for several: an only child stands bare. */
export function withBareChildren(node: Node): unknown {
  if (typeof node === 'string') return node;
  const [only, ...more] = (node.props.children ?? []).map(withBareChildren);
  return { ...node, props: { ...node.props, children: more.length === 0 ? only : [only, ...more] } };
}

export interface LoadedFace extends Face {
  data: ArrayBuffer;
}

const loaded = new Map<string, Promise<LoadedFace[]>>();

/** The faces of an order; the same objects for the same faces, as each engine keeps what it parsed by identity. */
export function loadFaces({ faces }: Order, { ASSETS }: ContenderBindings): Promise<LoadedFace[]> {
  const key = faces.map(({ path }) => path).join(' ');
  const known = loaded.get(key) ?? Promise.all(faces.map(async (face) => {
    const answer = await ASSETS.fetch(`https://assets.invalid/fonts/${face.path}`);
    if (!answer.ok) throw new Error(`fonts/${face.path} answered ${answer.status}`);
    return { ...face, data: await answer.arrayBuffer() };
  }));
  loaded.set(key, known);
  return known;
}
