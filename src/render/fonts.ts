/**
 * Loads, once an isolate, the font subsets that a card's text needs, and no others. Font objects keep their
 * identity, because satori keeps a parsed font as long as its data's identity. A character that no family
 * declares is reported, never set as an empty box.
 */
import type { Font, FontWeight } from 'satori/standalone';
import { FONT_FILES_BYTES } from '../limits.ts';
import { ByteCache } from './byte-cache.ts';
import type { FaceNeed } from './element.ts';
import { fontChain, type FamilyId } from './font-chains.ts';
import { FONT_MANIFEST, type FontFamily } from './font-manifest.ts';
import { inRanges, parseUnicodeRange, type CodePointRanges } from './unicode-range.ts';

/** Where font files come from: the ASSETS binding in the Worker, the disk in tests and scripts. */
export interface FontSource {
  /** The file at a path under `fonts/`; null where there is none; rejects where it cannot be had. */
  read(path: string): Promise<Uint8Array | null>;
}

export interface FontSet {
  /** One array for one set of faces: satori caches by it too. */
  fonts: Font[];
  /** The loaded faces that stand in for a family that a template names, as a CSS font-family. */
  stack(family: string): string;
  /** Characters that no family declares. */
  undeclared: Set<string>;
}

interface Declared { id: FamilyId; subset: string }
interface Face { id: FamilyId; subset: string; weight: number; italic: boolean }

/** satori keeps what it shaped as long as a set is kept; Latin articles need a handful of sets. */
const MOST_SETS = 64;
/** Characters whose families are remembered, a chain: an article in Chinese has some hundreds. */
const MOST_CHARACTERS = 4096;
const BASE_SUBSET = 'latin';

export class FontLibrary {
  readonly #source: FontSource;
  readonly #kept: ByteCache<string, Font>;
  readonly #loading = new Map<string, Promise<Font>>();
  readonly #sets = new Map<string, Font[]>();
  readonly #ranges = new Map<FamilyId, Promise<[string, CodePointRanges][]>>();
  readonly #declared = new Map<string, Map<string, Declared[]>>();

  constructor(source: FontSource, capBytes = FONT_FILES_BYTES) {
    this.#source = source;
    // A set holds its fonts for as long as it is known.
    this.#kept = new ByteCache(capBytes, () => this.#sets.clear());
  }

  /** Bytes of the files that are kept. */
  get bytes(): number {
    return this.#kept.bytes;
  }

  /** `also` are characters that the first family declared but lacks: every family that declares one is loaded. */
  async load(needs: FaceNeed[], language: string, also: ReadonlySet<string> = new Set()): Promise<FontSet> {
    const faces = new Map<string, Face>();
    const undeclared = new Set<string>();
    for (const need of needs) {
      const chain = fontChain(need.family, language);
      const declared = this.#declaredBy(`${need.family} ${language}`);
      const base = chain[0];
      if (base) addFace(faces, { id: base.id, subset: BASE_SUBSET, ...nearest(base.id, need) });
      for (const char of new Set(need.text)) {
        const all = also.has(char);
        const found = (all ? undefined : declared.get(char)) ?? (await this.#declaring(char, chain, all));
        if (!all) declared.set(char, found);
        for (const { id, subset } of found) addFace(faces, { id, subset, ...nearest(id, need) });
        if (found.length === 0 && !INVISIBLE.test(char)) undeclared.add(char);
      }
    }
    const fonts = await this.#setOf([...faces.keys()].sort(), faces);
    const stacks = new Map<string, string>();
    const stack = (family: string): string => {
      const made = stacks.get(family) ?? stackOf(family, language, fonts);
      stacks.set(family, made);
      return made;
    };
    return { fonts, undeclared, stack };
  }

  /** What is known of a chain's characters; there are as many as scripts have, and languages as articles come in. */
  #declaredBy(chain: string): Map<string, Declared[]> {
    if (this.#declared.size >= MOST_SETS) this.#declared.clear();
    const known = this.#declared.get(chain) ?? new Map<string, Declared[]>();
    if (known.size >= MOST_CHARACTERS) known.clear();
    this.#declared.set(chain, known);
    return known;
  }

  async #declaring(char: string, chain: ReturnType<typeof fontChain>, all: boolean): Promise<Declared[]> {
    const codePoint = char.codePointAt(0) ?? 0;
    const found: Declared[] = [];
    for (const { id, covers } of chain) {
      if (!covers(char)) continue;
      const subset = (await this.#rangesOf(id)).find(([, ranges]) => inRanges(codePoint, ranges))?.[0];
      if (subset) found.push({ id, subset });
      if (subset && !all) break;
    }
    return found;
  }

  #rangesOf(id: FamilyId): Promise<[string, CodePointRanges][]> {
    return kept(this.#ranges, id, async () => {
      const { subsets }: FontFamily = FONT_MANIFEST[id];
      const listed = subsets === 'numbered' ? parseRanges(await this.#file(`${id}.json`)) : subsets;
      return Object.entries(listed).map(([subset, range]): [string, CodePointRanges] => [
        subset,
        parseUnicodeRange(range),
      ]);
    });
  }

  async #setOf(paths: string[], faces: Map<string, Face>): Promise<Font[]> {
    const fonts = await Promise.all(paths.map((path) => this.#font(path, faces.get(path))));
    const key = paths.join('|');
    if (this.#sets.size >= MOST_SETS) this.#sets.clear();
    const set = this.#sets.get(key) ?? fonts;
    this.#sets.set(key, set);
    return set;
  }

  async #font(path: string, face: Face | undefined): Promise<Font> {
    const known = this.#kept.get(path);
    if (known) return known;
    const font = await kept(this.#loading, path, () => this.#read(path, face));
    if (this.#loading.delete(path)) this.#kept.put(path, font, font.data.byteLength);
    return font;
  }

  async #read(path: string, face: Face | undefined): Promise<Font> {
    if (!face) throw new Error(`No face is known at ${path}`);
    const bytes = await this.#file(path);
    const name = faceName(face.id, face.subset);
    const data = bytes.slice().buffer;
    return { name, data, weight: asWeight(face.weight), style: face.italic ? 'italic' : 'normal' };
  }

  async #file(path: string): Promise<Uint8Array> {
    const bytes = await this.#source.read(path);
    if (!bytes) throw new Error(`The font file ${path} is not there: run npm run prepare`);
    return bytes;
  }
}

/** Marks that steer other characters and draw nothing themselves. */
const INVISIBLE = /[\s\p{Cf}\p{Cc}\uFE00-\uFE0F]/u;

function stackOf(family: string, language: string, fonts: Font[]): string {
  const loaded = new Set(fonts.map((font) => font.name));
  const names = fontChain(family, language).flatMap(({ id }) => {
    const own = `${FONT_MANIFEST[id].family} `;
    return [...loaded]
      .filter((name) => name.startsWith(own))
      .sort((a, b) => Number(b === own + BASE_SUBSET) - Number(a === own + BASE_SUBSET));
  });
  return [...new Set(names)].join(', ');
}

const faceName = (id: FamilyId, subset: string): string => `${FONT_MANIFEST[id].family} ${subset}`;

function addFace(faces: Map<string, Face>, face: Face): void {
  faces.set(`${face.id}/${face.subset}-${face.weight}-${face.italic ? 'italic' : 'normal'}.ttf`, face);
}

/** The nearest weight that the family has; upright where it has no italic. */
function nearest(id: FamilyId, need: FaceNeed): { weight: number; italic: boolean } {
  const { weights, italics }: FontFamily = FONT_MANIFEST[id];
  const italic = need.italic && italics.length > 0;
  const [first = 400, ...rest] = italic ? italics : weights;
  const nearer = (a: number, b: number) => (Math.abs(b - need.weight) < Math.abs(a - need.weight) ? b : a);
  return { weight: rest.reduce(nearer, first), italic };
}

const WEIGHTS: readonly FontWeight[] = [100, 200, 300, 400, 500, 600, 700, 800, 900];
const asWeight = (weight: number): FontWeight => WEIGHTS.find((known) => known === weight) ?? 400;

function parseRanges(bytes: Uint8Array): Record<string, string> {
  const parsed: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (typeof parsed !== 'object' || parsed === null)
    throw new TypeError('The ranges of a numbered family are no object');
  return Object.fromEntries(Object.entries(parsed).map(([subset, range]) => [subset, String(range)]));
}

/** The kept promise of a key; one that fails is not kept. */
function kept<K, V>(store: Map<K, Promise<V>>, key: K, make: () => Promise<V>): Promise<V> {
  const known = store.get(key);
  if (known) return known;
  const made = make();
  store.set(key, made);
  made.catch(() => store.delete(key));
  return made;
}
