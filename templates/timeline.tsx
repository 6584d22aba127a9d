/** Dated events in order: along a line on a wide sheet, down it on the others. */
import { amid } from '../src/cards/amid.ts';
import type { TimelineCard } from '../src/cards/card.ts';
import { formatDate } from '../src/cards/format-date.ts';
import { column, row, text, type Block } from './blocks.tsx';
import { listSize, type Look, type Piece } from './look.ts';
import { running, under } from './parts.tsx';

export function timeline(card: TimelineCard, look: Look): Piece {
  const { frame } = look;
  if (frame.size === 'og') return { body: along(card, look) };
  const list = column(card.events.map((event) => down(event, look)), 0, 'start');
  return under(card.matter, list, Math.round(frame.text * 1.1), look);
}

type Event = TimelineCard['events'][number];

function along(card: TimelineCard, look: Look): Block {
  const { frame, width, theme } = look;
  const gutter = Math.round(frame.margin * 0.5);
  const each = Math.floor((width - gutter * (card.events.length - 1)) / card.events.length);
  const start = { ...look, theme: { ...theme, align: 'start' as const } };
  const columns = card.events.map((event, index) => {
    const last = index === card.events.length - 1;
    const said = running(amid(event.text), start, theme.page, each, listSize(look, 0.66));
    return column([dot(look, each, last ? 0 : gutter), dated(event, look, each), said], Math.round(frame.label * 0.6));
  });
  return row(columns, gutter);
}

/** A dot on the line that runs on to the next one. */
function dot({ frame, theme }: Look, width: number, gutter: number): Block {
  const size = Math.round(frame.label * 0.9);
  const node = (
    <div style={{ display: 'flex', width, height: size, flexShrink: 0 }}>
      <div style={{ display: 'flex', alignItems: 'center', width: width + gutter, height: size, flexShrink: 0 }}>
        <div
          style={{ width: size, height: size, borderRadius: size / 2, background: theme.page.accent, flexShrink: 0 }}
        />
        <div style={{ flexGrow: 1, height: 3, background: theme.page.rule }} />
      </div>
    </div>
  );
  return { width, height: size, torn: false, node };
}

function dated(event: Event, { theme, frame, labelled }: Look, width: number): Block {
  const label = formatDate(event.date, labelled, 'short');
  return text(
    label,
    { face: theme.labelStrong, size: Math.round(frame.label * 1.12), leading: 1.25, color: theme.page.accent },
    width,
  );
}

function down(event: Event, look: Look): Block {
  const { frame, width, theme } = look;
  const size = listSize(look, look.panel ? 0.74 : 0.62);
  const dateWidth = Math.round(frame.label * 6.1);
  const spine = Math.round(frame.label * 2);
  const start = { ...look, theme: { ...theme, align: 'start' as const } };
  const said = running(amid(event.text), start, theme.page, width - dateWidth - spine, size);
  const pad = Math.round(size * 0.85);
  const height = Math.max(said.height, size * 2.5) + pad;
  const date = dated(event, look, dateWidth);
  const blob = Math.round(frame.label * 0.72);
  const line = (
    <div style={{ display: 'flex', flexDirection: 'column', alignItems: 'center', width: spine, flexShrink: 0 }}>
      <div
        style={{
          width: blob,
          height: blob,
          borderRadius: blob / 2,
          background: theme.page.accent,
          marginTop: Math.round(frame.label * 0.34),
          flexShrink: 0,
        }}
      />
      <div style={{ width: 3, flexGrow: 1, background: theme.page.rule }} />
    </div>
  );
  const node = (
    <div style={{ display: 'flex', width, minHeight: height, flexShrink: 0 }}>
      {date.node}
      {line}
      <div style={{ display: 'flex', flexDirection: 'column', paddingBottom: pad, flexShrink: 0 }}>{said.node}</div>
    </div>
  );
  return { width, height, torn: said.torn || date.torn, node };
}

