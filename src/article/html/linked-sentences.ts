/**
 * Readability takes a box for a menu where a fifth of its letters are linked. Pages that frame each paragraph in boxes
 * of its own so lose the sentences that hold a link: such a frame goes, and the sentence stands by itself.
 */
import { type DomDocument, type DomElement, type DomNode, isElement, TEXT } from './dom.ts';

/** Readability's own measure is 0.2; less than that is in no danger. */
const LINKED = 0.15;
const FRAMES = new Set(['div', 'section']);
const IN_A_LINE = new Set('a span b strong i em u small sup sub abbr mark font time code cite q br'.split(' '));
/** The end of a sentence that stands behind its last link: a link to another article is linked to its last letter. */
const END = /[.!?…。][\s"'”’»)\]]*$/;
/** "Read more: …" */
const LEADS = /^[^.!?]{0,40}:\s*$/;

export function freeLinkedSentences(document: DomDocument): void {
  const lines = new Set([...(document.body?.querySelectorAll('a[href]') ?? [])].map(lineOf));
  const framed = [...lines].flatMap((line) => {
    const frame = line && isPlain(line) && isLinkedSentence(line) ? frameOf(line) : null;
    return line && frame && standsInRow(frame) ? [{ line, frame }] : [];
  });
  for (const { line, frame } of framed) frame.replaceWith(line.localName === 'p' ? line : paragraphOf(line, document));
}

function paragraphOf(line: DomElement, document: DomDocument): DomElement {
  const paragraph = document.createElement('p');
  for (const node of [...line.childNodes]) paragraph.appendChild(node);
  return paragraph;
}

/** The paragraph, or the box, that the link stands in. */
function lineOf(link: DomElement): DomElement | null {
  let at = link.parentElement;
  while (at && IN_A_LINE.has(at.localName)) at = at.parentElement;
  return at && (at.localName === 'p' || FRAMES.has(at.localName)) ? at : null;
}

/** Nothing but text and links. */
const isPlain = (line: DomElement) =>
  [...line.querySelectorAll('*')].every(({ localName }) => IN_A_LINE.has(localName));

/** The outermost box that holds nothing else. */
function frameOf(line: DomElement): DomElement | null {
  let frame: DomElement | null = FRAMES.has(line.localName) ? line : null;
  for (let at = line.parentElement; at && FRAMES.has(at.localName) && holdsOne(at); at = at.parentElement) frame = at;
  return frame;
}

const holdsOne = (element: DomElement) => [...element.childNodes].filter(isShown).length === 1;
const isShown = (node: DomNode) => isElement(node) || (node.nodeType === TEXT && /\S/.test(node.textContent ?? ''));

/** Such boxes stand in a row, each with a paragraph: one of its own kind among text and pictures leads away. */
const FEWEST_BESIDE = 2;
const PARAGRAPH = 60;
/** Of the boxes on either side, so many are asked. */
const NEAR = 4;

function standsInRow(frame: DomElement): boolean {
  const before = neighbours(frame, ({ previousElementSibling }) => previousElementSibling);
  const after = neighbours(frame, ({ nextElementSibling }) => nextElementSibling);
  const alike = [...before, ...after].filter(
    (other) => other.className === frame.className && lengthOf(other) >= PARAGRAPH,
  );
  return alike.length >= FEWEST_BESIDE;
}

function neighbours(frame: DomElement, next: (element: DomElement) => DomElement | null): DomElement[] {
  const found: DomElement[] = [];
  for (let at = next(frame); at && found.length < NEAR; at = next(at)) found.push(at);
  return found;
}

const lengthOf = ({ textContent }: DomElement) => (textContent ?? '').trim().length;

/** Linked to its last letter, a sentence has more in front of the link than "Read more". */
const FREE = 0.6;

function isLinkedSentence(line: DomElement): boolean {
  const text = (line.textContent ?? '').trim();
  const links = [...line.querySelectorAll('a[href]')].map(({ textContent }) => (textContent ?? '').trim());
  const linked = links.reduce((sum, { length }) => sum + length, 0);
  const [first = ''] = links;
  if (linked <= text.length * LINKED || !END.test(text) || LEADS.test(text.slice(0, text.indexOf(first)))) return false;
  return !END.test(links.at(-1) ?? '') || linked < text.length * (1 - FREE);
}
