/** Text for places where markup cannot isolate it (title, meta, JSON-LD, oEmbed): one line, no direction overrides. */

/** Embeddings, overrides and isolates: left open, they turn around whatever a preview sets after them. */
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/gu;
/** C0 and C1 controls, and lone halves of characters. */
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu;

export function plain(text: string): string {
  return text.toWellFormed().replace(BIDI_CONTROLS, '').replace(UNPRINTABLE, '').replace(/\s+/gu, ' ').trim();
}
