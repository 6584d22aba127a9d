/**
 * What a logo's SVG costs to draw, counted before it is drawn: elements as they stand once every reference is expanded
 * (ten uses of a group of ten uses are a hundred), and layers that lie within one another (a mask in a mask), each of
 * which takes memory of the whole picture. 1.2 KB of nested uses stopped an isolate for 25 seconds.
 */
import { MAX_LOGO_ELEMENTS, MAX_LOGO_LAYERS } from '../limits.ts';

export interface SvgNode {
  id: string | null;
  /** Ids that it draws, paints or clips with. */
  references: string[];
  /** Whether it is drawn on a layer of its own. */
  isLayer: boolean;
  children: SvgNode[];
}

interface Cost { elements: number; layers: number }

/** A sentence that says what is too much; null where it is bounded. */
export function costFlaw(root: SvgNode): string | null {
  const byId = new Map<string, SvgNode>();
  const pending = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.id !== null && byId.has(node.id)) return 'may give every id once only';
    if (node.id !== null) byId.set(node.id, node);
    pending.push(...node.children);
  }
  const cost = costOf(root, byId, new Map(), 0);
  if (!cost) return 'may not refer to itself, nor be nested so deeply';
  if (cost.elements > MAX_LOGO_ELEMENTS)
    return `may draw at most ${MAX_LOGO_ELEMENTS} elements, each counted as often as it is referred to`;
  return cost.layers > MAX_LOGO_LAYERS ? `may hold at most ${MAX_LOGO_LAYERS} masks, clips and opacities` : null;
}

/** Deeper than any logo that a program draws; a reference to oneself ends here too. */
const MAX_DEPTH = 40;

/** Null where it has no end. Each node is worked out once, however often it is referred to. */
function costOf(
  node: SvgNode,
  byId: ReadonlyMap<string, SvgNode>,
  known: Map<SvgNode, Cost | null>,
  depth: number,
): Cost | null {
  const before = known.get(node);
  if (before !== undefined) return before;
  if (depth > MAX_DEPTH) return null;
  known.set(node, null); // while it is being worked out: whoever meets it now is inside it
  const total: Cost = { elements: 1, layers: node.isLayer ? 1 : 0 };
  for (const part of [...node.children, ...node.references.flatMap((id) => byId.get(id) ?? [])]) {
    const cost = costOf(part, byId, known, depth + 1);
    if (!cost) return null;
    total.elements += cost.elements;
    total.layers += cost.layers;
  }
  known.set(node, total);
  return total;
}
