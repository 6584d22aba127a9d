/**
 * Puts a card's piece on its sheet: header, content, source line, and on tall sheets a panel of the second colour.
 * Says by estimate whether all fits; the boxes that it names let the real layout be checked.
 */
import type { JSXNode } from 'satori/jsx';
import { jsx } from 'satori/jsx/jsx-runtime';
import type { Card } from '../src/cards/card.ts';
import { column, type Block } from './blocks.tsx';
import { CHROMES } from './chrome.tsx';
import { context } from './context.tsx';
import type { Look, Piece } from './look.ts';
import type { Tone } from './theme.ts';

export interface Page {
  /** Made when the page is chosen: most pages are only tried. */
  element: () => JSXNode;
  /** By estimate: nothing leaves its field. */
  fits: boolean;
}

/** Inter's contextual forms set the x of "4x4" as a sign of multiplication: another character than the article's. */
const FEATURES = '"calt" 0';

interface Field { top: number; height: number }

/** What stands above the content, of the room that is left: the eye's centre lies above the middle. */
const OPTICAL = 0.45;

/** Between the kicker and the headline under it, in heights of a label. */
const ABOUT_GAP = 0.7;

/** What stands around the content, whatever its size: in the tones that a panel may ask for. */
interface Surround {
  header: (tone: Tone) => Block;
  footer: (tone: Tone) => Block;
}

export function surround(card: Card, look: Look): Surround {
  const chrome = CHROMES[look.theme.chrome];
  const width = look.frame.width - (look.frame.margin + chrome.inset) * 2;
  const once = (make: (tone: Tone) => Block): ((tone: Tone) => Block) => {
    const made = new Map<Tone, Block>();
    return (tone) => {
      const block = made.get(tone) ?? make(tone);
      made.set(tone, block);
      return block;
    };
  };
  return {
    header: once((tone) => {
      const head = chrome.header(card, look, tone, width);
      const about = context(card, look, tone, width);
      return about ? column([head, about], Math.round(look.frame.label * ABOUT_GAP), look.theme.align) : head;
    }),
    footer: once((tone) => chrome.footer(card, look, tone, width)),
  };
}

export function page(card: Card, look: Look, piece: Piece, around: Surround): Page {
  const { frame, theme } = look;
  const chrome = CHROMES[theme.chrome];
  const { panel } = piece;
  const side = frame.margin + chrome.inset;
  const width = frame.width - side * 2;
  const headerTone = panel?.at === 'top' ? theme.panel : theme.page;
  const footerTone = panel?.at === 'bottom' || chrome.banded ? theme.panel : theme.page;
  const header = around.header(headerTone);
  const footer = around.footer(footerTone);
  const gap = Math.round(frame.margin * (frame.tall ? 0.75 : 0.55));

  const top = Math.max(frame.safe.top, frame.margin);
  const bottom = frame.height - Math.max(frame.safe.bottom, frame.margin);
  const footerTop = bottom - footer.height;
  const headerBottom = top + header.height;
  const above: Field = { top: headerBottom + gap, height: footerTop - headerBottom - gap * 2 };
  const stage = { ...above };
  const panelHeight = panel ? Math.ceil(panel.block.height * (2 - look.trust)) : 0;
  let block: Field | null = null;
  let field: Field | null = null;
  if (panel?.at === 'top') {
    block = { top: headerBottom + gap, height: panelHeight };
    field = { top: 0, height: block.top + block.height + gap };
    stage.top = field.height + gap;
    stage.height = footerTop - gap - stage.top;
  } else if (panel) {
    block = { top: footerTop - gap - panelHeight, height: panelHeight };
    field = { top: block.top - gap, height: frame.height - block.top + gap };
    stage.height = field.top - gap - stage.top;
  }
  const band = chrome.banded && panel?.at !== 'bottom' ? footerTop - Math.round(gap * 0.8) : null;
  if (band !== null) stage.height = band - gap - stage.top;
  const fits = piece.body.height <= stage.height && header.width <= width * 1.001;
  const decor = () =>
    chrome.decor(look, {
      headerBottom: headerBottom + gap * 0.5,
      footerTop: footerTop - gap * 0.5,
      panel: panel ? field : null,
    });
  const element = (): JSXNode => (
    <div
      lang={look.language}
      style={{
        display: 'flex',
        position: 'relative',
        width: frame.width,
        height: frame.height,
        background: theme.page.ground,
        direction: card.rtl ? 'rtl' : 'ltr',
        fontFamily: theme.label.family,
        fontFeatureSettings: FEATURES,
        overflow: 'hidden',
      }}
    >
      {decor()}
      {field && (
        <div
          style={{
            position: 'absolute',
            left: 0,
            top: field.top,
            width: frame.width,
            height: field.height,
            background: theme.panel.ground,
          }}
        />
      )}
      {band !== null && (
        <div
          style={{
            position: 'absolute',
            left: 0,
            top: band,
            width: frame.width,
            height: frame.height - band,
            background: theme.panel.ground,
          }}
        />
      )}
      {placed('header', header, { top, height: header.height }, side, width, 0)}
      {panel && block && placed('panel', panel.block, block, side, width, 0, theme.align)}
      {placed('body', piece.body, stage, side, width, OPTICAL, theme.align)}
      {placed('footer', footer, { top: footerTop, height: footer.height }, side, width, 0)}
    </div>
  );
  return { element, fits };
}

/** A field of the page and, in it, its block: both named, so that the layout can be compared with the plan. */
function placed(
  name: string,
  block: Block,
  field: Field,
  left: number,
  width: number,
  share: number,
  align: 'start' | 'center' = 'start',
): JSXNode {
  const alignItems = align === 'center' ? 'center' : 'flex-start';
  const outer = {
    position: 'absolute',
    display: 'flex',
    flexDirection: 'column',
    left,
    top: field.top,
    width,
    height: field.height,
    alignItems,
  };
  // Less than one in all: it takes that share of the room that is left, and the rest stays below (CSS Flexbox 9.7).
  const above = share > 0 && <div style={{ flexGrow: share, flexShrink: 1 }} />;
  const held = named(`${name}-block`, block.node);
  return jsx('div', { style: outer, children: [above, held] }, `${name}-field`);
}

/** The node itself bears the name: a box around it would cost as much as one that is seen. */
function named(key: string, node: JSXNode): JSXNode {
  const isElement = typeof node === 'object' && node !== null && 'props' in node;
  return isElement ? { ...node, key } : jsx('div', { style: { display: 'flex', flexShrink: 0 }, children: node }, key);
}
