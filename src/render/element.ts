/**
 * Prepares a template's element for satori: function components are called, fragments opened, boxes with
 * padding or borders are `border-box` (satori's own default is `content-box`), and families are spelt out as the faces
 * that are loaded.
 */
import { plainLetters } from './presentation-forms.ts';

type Style = Record<string, unknown>;
interface Props extends Record<string, unknown> {
  style?: Style | undefined;
  children?: Node[];
}
export interface Box {
  type: string;
  key?: string;
  props: Props;
}
/** A resolved tree: boxes and text only. */
export type Node = Box | string;

/** What a card needs of one face: the characters that are set in it. */
export interface FaceNeed {
  family: string;
  weight: number;
  italic: boolean;
  text: string;
}

const FRAGMENT = Symbol.for('react.fragment');

/** Flattens components, fragments and arrays; null, booleans and undefined draw nothing. */
export function resolve(node: unknown): Node[] {
  if (node === null || node === undefined || typeof node === 'boolean') return [];
  if (typeof node === 'string' || typeof node === 'number') return node === '' ? [] : [plainLetters(String(node))];
  if (Array.isArray(node)) return node.flatMap(resolve);
  if (!isElement(node)) throw new TypeError(`A template returned ${typeof node} where an element or text was expected`);
  const { type, props } = node;
  if (typeof type === 'function') return resolve(type(props));
  if (type === FRAGMENT) return resolve(props['children']);
  if (typeof type !== 'string') throw new TypeError(`A template used ${String(type)} as an element`);
  const style = boxed(isRecord(props['style']) ? props['style'] : {});
  const key = node['key'] == null ? {} : { key: String(node['key']) };
  return [{ type, ...key, props: { ...props, style, children: mergeText(resolve(props['children'])) } }];
}

/** `border-box` where there is an inside to tell from an outside: to satori each property is work. */
function boxed(style: Style): Style {
  const hasInside = Object.keys(style).some((name) => /^(?:padding|border(?!.*Radius))/.test(name));
  return hasInside ? { boxSizing: 'border-box', ...style } : style;
}

/** Text beside text is one run, as in a browser: `{a} {b}` must break and kern as one. */
function mergeText(nodes: Node[]): Node[] {
  const merged: Node[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (typeof node === 'string' && typeof last === 'string') merged[merged.length - 1] = last + node;
    else merged.push(node);
  }
  return merged;
}

interface Inherited { family: string; weight: number; italic: boolean }

/** The faces that the tree sets text in, each with its text: what the font loader must bring. */
export function faceNeeds(root: Node, initial: Inherited): FaceNeed[] {
  const needs = new Map<string, FaceNeed>();
  visit(root, initial);
  return [...needs.values()];

  function visit(node: Node, inherited: Inherited): void {
    if (typeof node === 'string') return add(node, inherited);
    const own = inherit(node.props.style ?? {}, inherited);
    for (const child of node.props.children ?? []) visit(child, own);
  }
  function add(text: string, { family, weight, italic }: Inherited): void {
    const key = `${family}|${weight}|${italic}`;
    const need = needs.get(key);
    if (need) need.text += text;
    else needs.set(key, { family, weight, italic, text });
  }
}

const NAMED_WEIGHTS: Record<string, number> = { normal: 400, bold: 700 };

function inherit(style: Style, from: Inherited): Inherited {
  const { fontFamily, fontWeight, fontStyle } = style;
  return {
    family: typeof fontFamily === 'string' ? fontFamily : from.family,
    weight: fontWeight === undefined ? from.weight : (NAMED_WEIGHTS[String(fontWeight)] ?? Number(fontWeight)),
    italic: fontStyle === undefined ? from.italic : fontStyle === 'italic',
  };
}

/** The same tree with each family replaced by its loaded faces, and each text by what `spell` makes of it. */
export function restyle(root: Node, stack: (family: string) => string, spell: (text: string) => string): Node {
  if (typeof root === 'string') return spell(root);
  const { style, children } = root.props;
  const family = style?.['fontFamily'];
  return {
    ...root,
    props: {
      ...root.props,
      style: typeof family === 'string' ? { ...style, fontFamily: stack(family) } : style,
      children: children?.map((child) => restyle(child, stack, spell)) ?? [],
    },
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isElement(node: unknown): node is Record<string, unknown> & { type: unknown; props: Record<string, unknown> } {
  return isRecord(node) && 'type' in node && isRecord(node['props']);
}
