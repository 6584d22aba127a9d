/**
 * The rules of a page's own style sheets that may hide words, and what they give an element: a small cascade. Only
 * simple selectors are read (tag, class, id; descendant and child); conditions on width or print are passed over.
 */
import { Fault } from '../../../errors.ts';
import { pattern } from '../../../pattern.ts';
import type { DomElement } from '../dom.ts';

/** Property → value, in lower case. */
export type Declarations = Map<string, string>;

interface Rule {
  /** The compounds of the selector, last first. */
  compounds: Compound[];
  declarations: Declarations;
  weight: number;
  order: number;
}
interface Compound {
  tag: string | null;
  id: string | null;
  classes: string[];
  /** The next compound must be the parent, not just any ancestor. */
  isChild: boolean;
}

/**
 * Comparisons of elements with rules: two in a hundred news pages take over 200,000. Past it nobody can tell what is
 * shown, and the page is refused.
 */
const MAX_MATCHES = 2_000_000;
const MAX_RULES = 20_000;
const HIDES = pattern(
  '',
  String.raw`(?:^|[;{\s])(?:display|position|background(?:-color)?|overflow(?:-[xy])?|margin-(?:left|top)|`,
  'visibility|opacity|font(?:-size)?|color|-webkit-text-fill-color|clip(?:-path)?|left|right|top|',
  'bottom|text-indent|transform|scale|zoom|filter|content-visibility|(?:max-)?(?:height|width)|',
  String.raw`text-decoration(?:-line)?|unicode-bidi|vertical-align)\s*:`,
);
/** Blocks whose rules hold on any screen. */
const UNCONDITIONAL = /^@(?:media\s+(?:only\s+)?(?:all|screen)\s*$|layer\b|supports\b)/;

export class StyleRules {
  readonly #byKey = new Map<string, Rule[]>();
  #matches = 0;
  #rules = 0;

  constructor(css: string) {
    this.#read(unescapeCss(withoutComments(css)).toLowerCase());
  }

  /** What the page's style sheets and the element's own style say of it together. */
  of(element: DomElement): Declarations {
    const keys = [
      ...classesOf(element).map((name) => `.${name}`),
      `#${element.id.toLowerCase()}`,
      element.localName,
      '*',
    ];
    const rules = keys.flatMap((key) => this.#byKey.get(key) ?? []).filter((rule) => this.#holds(rule, element));
    rules.sort((a, b) => a.weight - b.weight || a.order - b.order);
    const style = element.getAttribute('style') ?? '';
    const own =
      style === '' ? new Map<string, string>() : readDeclarations(unescapeCss(withoutComments(style)).toLowerCase());
    return merge([...rules.map((rule) => rule.declarations), own]);
  }

  #read(css: string): void {
    for (const { head, body } of topBlocks(css)) {
      if (head.startsWith('@')) {
        if (UNCONDITIONAL.test(head)) this.#read(body);
      } else if (HIDES.test(body)) this.#add(head, readDeclarations(body));
    }
  }

  #add(selectors: string, declarations: Declarations): void {
    for (const selector of selectors.split(',')) {
      const compounds = readSelector(selector.trim());
      const last = compounds?.[0];
      if (!compounds || !last || ++this.#rules > MAX_RULES) continue;
      const key = last.id ? `#${last.id}` : last.classes[0] ? `.${last.classes[0]}` : (last.tag ?? '*');
      const weight = compounds.reduce(
        (sum, { id, classes, tag }) => sum + (id ? 10_000 : 0) + classes.length * 100 + (tag ? 1 : 0),
        0,
      );
      const rule = { compounds, declarations, weight, order: this.#rules };
      this.#byKey.get(key)?.push(rule) ?? this.#byKey.set(key, [rule]);
    }
  }

  #holds({ compounds }: Rule, element: DomElement): boolean {
    let at: DomElement | null = element;
    for (const [index, compound] of compounds.entries()) {
      if (index > 0) at = at?.parentElement ?? null;
      while (at && !this.#fits(compound, at)) {
        if (index === 0 || compound.isChild) return false;
        at = at.parentElement;
      }
      if (!at) return false;
    }
    return true;
  }

  #fits({ tag, id, classes }: Compound, element: DomElement): boolean {
    if (++this.#matches > MAX_MATCHES)
      throw new Fault(
        'ARTICLE_NOT_TEXT',
        'The style sheets of the page are too large to tell what a reader sees of it.',
      );
    if (tag && tag !== element.localName) return false;
    if (id && id !== element.id.toLowerCase()) return false;
    const has = classes.length ? classesOf(element) : [];
    return classes.every((name) => has.includes(name));
  }
}

const split = new WeakMap<DomElement, string[]>();

function classesOf(element: DomElement): string[] {
  const known = split.get(element);
  if (known) return known;
  const classes = element.className.toLowerCase().split(/\s+/).filter(Boolean);
  split.set(element, classes);
  return classes;
}

/** Later wins, but for what is marked important. */
function merge(all: Declarations[]): Declarations {
  const merged: Declarations = new Map();
  for (const isImportant of [false, true]) {
    for (const declarations of all) {
      for (const [name, value] of declarations)
        if (value.includes('!important') === isImportant) merged.set(name, value.replace(/\s*!important.*/, ''));
    }
  }
  return merged;
}

export function readDeclarations(body: string): Declarations {
  const declarations: Declarations = new Map();
  for (const part of body.split(';')) {
    const colon = part.indexOf(':');
    if (colon > 0)
      declarations.set(
        part.slice(0, colon).trim(),
        part
          .slice(colon + 1)
          .trim()
          .replace(/!\s*important/, '!important'),
      );
  }
  return declarations;
}

/** Longer ones are made by machines, for one element. */
const LONGEST_SELECTOR = 300;

/** `ul.menu > li.x` → its compounds, last first; null for what is not simple (states, attributes, siblings). */
function readSelector(selector: string): Compound[] | null {
  if (selector === '' || /[:[+~@&%]/.test(selector) || selector.length > LONGEST_SELECTOR) return null;
  const compounds: Compound[] = [];
  let isChild = false;
  for (const part of selector.replace(/\s*>\s*/g, ' > ').split(/\s+/).reverse()) {
    if (part === '>') {
      isChild = true;
      continue;
    }
    const found = /^(\*|[\w-]+)?((?:[.#][\w-]+)*)$/u.exec(part);
    if (!found) return null;
    const names = found[2]?.match(/[.#][\w-]+/g) ?? [];
    const tag = found[1] && found[1] !== '*' ? found[1] : null;
    compounds.push({
      tag,
      id: names.find((name) => name.startsWith('#'))?.slice(1) ?? null,
      classes: names.filter((name) => name.startsWith('.')).map((name) => name.slice(1)),
      isChild,
    });
    isChild = false;
  }
  return compounds;
}

/** The outermost `head { body }` of a sheet, in one pass. */
function* topBlocks(css: string): Generator<{ head: string; body: string }> {
  let depth = 0;
  let headStart = 0;
  let bodyStart = 0;
  const brace = /[{};]/g;
  for (let found = brace.exec(css); found; found = brace.exec(css)) {
    if (found[0] === '{' && depth++ === 0) bodyStart = found.index + 1;
    else if (found[0] === ';' && depth === 0) headStart = found.index + 1;
    else if (found[0] === '}') {
      if (depth === 1)
        yield { head: css.slice(headStart, bodyStart - 1).trim(), body: css.slice(bodyStart, found.index) };
      depth = Math.max(0, depth - 1);
      if (depth === 0) headStart = found.index + 1;
    }
  }
}

function withoutComments(css: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let open = css.indexOf('/*'); open >= 0; open = css.indexOf('/*', at)) {
    parts.push(css.slice(at, open));
    const close = css.indexOf('*/', open + 2);
    at = close < 0 ? css.length : close + 2;
  }
  return parts.join('') + css.slice(at);
}

const LAST_CODE_POINT = 0x10ffff;

/** `d\69splay` is `display` to a browser. */
function unescapeCss(css: string): string {
  return css.replace(/\\([\da-f]{1,6})\s?|\\([^\n])/gi, (_, hex?: string, plain?: string) => {
    const code = hex ? Number.parseInt(hex, 16) : 0;
    return plain ?? (code > 0 && code <= LAST_CODE_POINT ? String.fromCodePoint(code) : '');
  });
}
