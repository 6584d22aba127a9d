/**
 * The little of the DOM that the HTML readers use, as linkedom gives it. The Workers runtime has no DOM types of its
 * own.
 */

export interface DomNode {
  readonly nodeType: number;
  readonly parentElement: DomElement | null;
  readonly nextSibling: DomNode | null;
  readonly parentNode: DomNode | null;
  readonly previousSibling: DomNode | null;
  readonly firstChild: DomNode | null;
  textContent: string | null;
  remove(): void;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  readonly id: string;
  readonly className: string;
  readonly children: Iterable<DomElement> & { readonly length: number };
  readonly childNodes: Iterable<DomNode>;
  readonly nextElementSibling: DomElement | null;
  readonly previousElementSibling: DomElement | null;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  removeAttribute(name: string): void;
  setAttribute(name: string, value: string): void;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement> & { readonly length: number };
  closest(selector: string): DomElement | null;
  matches(selector: string): boolean;
  contains(node: DomNode): boolean;
  appendChild(node: DomNode): void;
  replaceWith(...nodes: (DomNode | string)[]): void;
}

export interface DomDocument extends DomElement {
  readonly documentElement: DomElement | null;
  readonly head: DomElement;
  readonly body: DomElement | null;
  createElement(name: string): DomElement;
  createTextNode(text: string): DomNode;
}

const ELEMENT = 1;
export const TEXT = 3;

export const isElement = (node: DomNode): node is DomElement => node.nodeType === ELEMENT;

/** Names of tags or of attributes, written as one string. */
export const tagSet = (list: string): ReadonlySet<string> => new Set(list.split(' '));
