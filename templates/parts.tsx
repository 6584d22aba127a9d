/** Parts that several cards share: the brand's mark, a headline, a byline, a numbered item. */
import type { Card, Voice } from '../src/cards/card.ts';
import { typeset } from '../src/cards/typeset.ts';
import { column, line, row, rule, text, type Block } from './blocks.tsx';
import { contrast } from './contrast.ts';
import { panelTone, type Look, type Piece } from './look.ts';
import { PLATE, type Tone } from './theme.ts';

/** White on a ground of less contrast than this: the ground is paper. */
const LIGHT = 2;
/** A heavier byline is set tighter. */
const BOLD = 700;

/** Two drops, the opening mark of a quotation drawn with a square and three round corners: Verbatim's own sign. */
export function mark(height: number, color: string): Block {
  const drop = Math.round(height);
  const gap = Math.max(2, Math.round(height * 0.16));
  const shape = {
    width: drop,
    height: drop,
    background: color,
    borderRadius: `${drop / 2}px 0px ${drop / 2}px ${drop / 2}px`,
    flexShrink: 0,
  };
  const node = (
    <div style={{ display: 'flex', gap, flexShrink: 0 }}>
      <div style={shape} />
      <div style={shape} />
    </div>
  );
  return { width: drop * 2 + gap, height: drop, torn: false, node };
}

export function display(
  content: string,
  { theme, size, language, frame }: Look,
  tone: Tone,
  width: number,
  scale = 1,
): Block {
  return text(
    typeset(content, language),
    {
      face: theme.display,
      size: Math.max(frame.label, Math.round(size * scale)),
      leading: theme.leading,
      tracking: theme.tracking,
      color: tone.ink,
      align: theme.align,
      balance: true,
    },
    width,
  );
}

export function running(
  content: string,
  { theme, language }: Look,
  tone: Tone,
  width: number,
  size: number,
  color = tone.ink,
): Block {
  return text(typeset(content, language), { face: theme.text, size, leading: 1.36, color, align: theme.align }, width);
}

/** The name, and under it the role in the article's words. */
export function byline(
  speaker: Voice,
  { theme, language, frame }: Look,
  tone: Tone,
  width: number,
  size: number,
): Block {
  const { align } = theme;
  const name = text(
    typeset(speaker.name, language),
    {
      face: theme.byline,
      size,
      leading: 1.2,
      color: tone.ink,
      align,
      tracking: theme.byline.weight >= BOLD ? -0.015 : 0,
    },
    width,
  );
  if (!speaker.role) return name;
  const roleSize = Math.max(frame.label * 0.88, 22, Math.round(size * 0.8));
  const role = text(
    typeset(speaker.role, language),
    { face: theme.label, size: roleSize, leading: 1.3, color: tone.soft, align, balance: true },
    width,
  );
  return column([name, role], Math.round(size * 0.18), align);
}

/** Name and role on one line; null where they do not fit on it. */
export function bylineInLine(
  speaker: Voice,
  { theme, language, trust }: Look,
  tone: Tone,
  width: number,
  size: number,
): Block | null {
  const name = line(typeset(speaker.name, language), { face: theme.byline, size, leading: 1.3, color: tone.ink });
  const role =
    speaker.role === null
      ? null
      : line(typeset(speaker.role, language), {
          face: theme.label,
          size: Math.max(22, Math.round(size * 0.86)),
          leading: 1.3,
          color: tone.soft,
        });
  const both = row(role ? [name, role] : [name], Math.round(size * 0.5), 'baseline');
  return both.width <= width * 0.97 * trust ? both : null;
}

/**
 * A list under the matter that it is about: on a tall sheet the matter has the panel; without one the list stands
 * alone.
 */
export function under(matter: string, list: Block, gap: number, look: Look): Piece {
  if (matter === '') return { body: list };
  const head = display(matter, look, panelTone(look), look.width, 0.86);
  return look.panel
    ? { body: list, panel: { block: head, at: 'top' } }
    : { body: column([head, list], gap, look.theme.align) };
}

/**
 * A house's logo, `height` high and at most `most` wide; null where there is none. It is made for paper: on a dark
 * ground it gets some.
 */
export function logo(card: Card, tone: Tone, height: number, most: number): Block | null {
  const picture = card.brand?.logo;
  if (!picture) return null;
  const pad = contrast(PLATE, tone.ground) < LIGHT ? 0 : Math.round(height * 0.16);
  const scale = Math.min((height - pad * 2) / picture.height, (most - pad * 2) / picture.width);
  const [width, high] = [
    Math.max(1, Math.round(picture.width * scale)),
    Math.max(1, Math.round(picture.height * scale)),
  ];
  const image = <img src={picture.src} width={width} height={high} style={{ width, height: high, flexShrink: 0 }} />;
  const node =
    pad === 0 ? image : <div style={{ display: 'flex', padding: pad, background: PLATE, flexShrink: 0 }}>{image}</div>;
  return { width: width + pad * 2, height: high + pad * 2, torn: false, node };
}

/** The short heavy rule that opens what matters. */
export function opener({ theme, frame }: Look, tone: Tone): Block {
  return rule(Math.round(frame.label * 3.2), theme.chrome === 'band' ? 12 : 6, tone.accent);
}
