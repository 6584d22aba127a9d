/** What stands around the content, a way of composing a page each: header, footer, and what is drawn behind them. */
import type { JSXNode } from 'satori/jsx';
import type { Card } from '../src/cards/card.ts';
import { column, line, row, rule, type Block } from './blocks.tsx';
import { dateline, kicker } from './kicker.tsx';
import type { Look } from './look.ts';
import { isCovered } from './frame.ts';
import { logo, mark } from './parts.tsx';
import { cornerLogo, fitLine, isOnTop, sourceLine, sourceWords } from './source-line.tsx';
import type { Theme, Tone } from './theme.ts';

/** Where the fields of a page lie, from its top, in pixels. */
interface Geometry {
  headerBottom: number;
  footerTop: number;
  /** The field of the second colour, where there is one. */
  panel: { top: number; height: number } | null;
}

interface Chrome {
  header: (card: Card, look: Look, tone: Tone, width: number) => Block;
  footer: (card: Card, look: Look, tone: Tone, width: number) => Block;
  /** Content stands this much further in than the page's margin. */
  inset: number;
  /** The footer always stands on a field of the panel's colour. */
  banded: boolean;
  decor: (look: Look, geometry: Geometry) => JSXNode[];
}

const open: Chrome = {
  inset: 0,
  banded: false,
  header: (card, look, tone, width) => {
    const date = dateline(card, look, tone);
    const sign = mark(Math.round(look.frame.label * 0.72), tone.accent);
    const gap = Math.round(look.frame.label * 0.6);
    const words = row([sign, kicker(card, look, tone), ...(date ? [date] : [])], gap, 'center');
    return withLogo(words, card, look, tone, width);
  },
  footer: (card, look, tone, width) =>
    column([rule(width, 2, tone.rule), sourceLine(card, look, tone, width)], Math.round(look.frame.label * 0.85)),
  decor: () => [],
};

const masthead: Chrome = {
  inset: 0,
  banded: false,
  header: (card, look, tone, width) => {
    const { frame, theme } = look;
    const size = Math.round(frame.label * 1.7);
    const { who } = sourceWords(card, look);
    const plate =
      logo(card, tone, size, Math.round(width * 0.4)) ??
      (who
        ? line(fitLine(who, theme.display, size, width, look.trust), {
            face: theme.display,
            size,
            leading: 1.1,
            color: tone.ink,
            tracking: -0.01,
          })
        : mark(Math.round(size * 0.6), tone.ink));
    const date = dateline(card, look, tone);
    // A wide sheet has no height to spare: the plate stands between its ears, as on a front page.
    const ears = Math.max(kicker(card, look, tone).width, date?.width ?? 0);
    const nameplate =
      frame.size === 'og' && plate.width + (ears + frame.label) * 2 <= width * look.trust
        ? [flanked(kicker(card, look, tone), plate, date, width)]
        : [plate, rule(width, 2, tone.rule), spread([kicker(card, look, tone), date], width)];
    return column(
      [rule(width, 6, tone.rule), ...nameplate, rule(width, 2, tone.rule)],
      Math.round(frame.label * 0.36),
      'center',
    );
  },
  footer: (card, look, tone, width) => {
    const { frame, theme } = look;
    const { who, where, address } = sourceWords(card, look);
    // A logo has taken the nameplate's place; the name still stands on the card.
    const first = card.brand?.logo ? [who, where].filter(Boolean).join(' · ') : where;
    const plain = { face: theme.label, size: frame.label, leading: 1.3, color: tone.soft };
    const room = width * 0.97 * look.trust;
    const words = [first, address]
      .filter(Boolean)
      .map((part) => line(fitLine(part, theme.label, frame.label, width, look.trust), plain));
    const total = words.reduce((sum, word) => sum + word.width, frame.label * 2);
    const said = words.length === 2 && total <= room ? spread(words, width) : column(words, 4, 'center');
    return column(
      [rule(width, 2, tone.rule), rule(width, 5, tone.rule), ...(words.length ? [said] : [])],
      Math.round(frame.label * 0.24),
      'center',
    );
  },
  decor: () => [],
};

const band: Chrome = {
  ...open,
  banded: true,
  header: (card, look, tone, width) =>
    headed(
      [
        row(
          [
            mark(Math.round(look.frame.label), tone.ink),
            { ...kicker(card, look, { ...tone, accent: tone.ink }, 1.15) },
          ],
          Math.round(look.frame.label * 0.7),
          'center',
        ),
        dateline(card, look, { ...tone, soft: tone.ink }),
      ],
      card,
      look,
      tone,
      width,
    ),
  footer: (card, look, tone, width) => sourceLine(card, look, tone, width),
};

const ledger: Chrome = {
  inset: 30,
  banded: false,
  header: (card, look, tone, width) =>
    headed(
      [
        row(
          [mark(Math.round(look.frame.label * 0.72), tone.accent), kicker(card, look, tone)],
          Math.round(look.frame.label * 0.6),
          'center',
        ),
        dateline(card, look, tone),
      ],
      card,
      look,
      tone,
      width,
    ),
  footer: (card, look, tone, width) => sourceLine(card, look, tone, width),
  decor: ({ frame, theme }, { headerBottom, footerTop, panel }) => {
    const out = Math.round(frame.margin * 0.62);
    const color = theme.page.ink;
    const top = isCovered(frame.safe.top) ? -2 : out;
    const bottom = isCovered(frame.safe.bottom) ? -2 : out;
    const lines = [headerBottom, footerTop].filter((y) => !panel || y < panel.top || y > panel.top + panel.height);
    return [
      <div
        style={{
          position: 'absolute',
          left: out,
          top,
          width: frame.width - out * 2,
          height: frame.height - top - bottom,
          border: `2px solid ${color}`,
        }}
      />,
      ...lines.map((y) => (
        <div
          style={{
            position: 'absolute',
            left: out,
            top: Math.round(y),
            width: frame.width - out * 2,
            height: 2,
            background: color,
          }}
        />
      )),
    ];
  },
};

/** The words of a header with the logo at their far end, where the house wants it there. */
function withLogo(words: Block, card: Card, look: Look, tone: Tone, width: number): Block {
  const sign = isOnTop(card) ? cornerLogo(card, look, tone, width) : null;
  return sign ? spread([words, sign], width) : words;
}

/** Kicker and date at the two ends of a line, or side by side before the logo. */
function headed([first, date]: [Block, Block | null], card: Card, look: Look, tone: Tone, width: number): Block {
  if (!isOnTop(card) || !card.brand?.logo) return spread([first, date], width);
  const words = row([first, ...(date ? [date] : [])], Math.round(look.frame.label * 0.6), 'center');
  return withLogo(words, card, look, tone, width);
}

/** A block in the very middle of a line, one at each end. */
function flanked(left: Block, middle: Block, right: Block | null, width: number): Block {
  const end = (block: Block | null, justifyContent: string): JSXNode => (
    <div style={{ display: 'flex', flexGrow: 1, flexBasis: 0, justifyContent, alignItems: 'center' }}>
      {block?.node}
    </div>
  );
  const node = (
    <div style={{ display: 'flex', width, alignItems: 'center', flexShrink: 0 }}>
      {end(left, 'flex-start')}
      {middle.node}
      {end(right, 'flex-end')}
    </div>
  );
  const height = Math.max(left.height, middle.height, right?.height ?? 0);
  return { width, height, torn: false, node };
}

/** Two blocks at the two ends of a line. */
function spread(blocks: (Block | null)[], width: number): Block {
  const there = blocks.filter((block) => block !== null);
  const node = (
    <div style={{ display: 'flex', width, justifyContent: 'space-between', alignItems: 'center', flexShrink: 0 }}>
      {there.map((block) => block.node)}
    </div>
  );
  return { width, height: Math.max(0, ...there.map((block) => block.height)), torn: false, node };
}

export const CHROMES = { open, masthead, band, ledger } as const satisfies Record<Theme['chrome'], Chrome>;
