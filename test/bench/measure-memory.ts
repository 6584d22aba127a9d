/** What an isolate holds that draws many different cards: the caps of all its caches together. */
import { mixedOrder } from './mixed-cards.ts';
import type { Runtime } from './runtime.ts';

export interface MemoryRow {
  cards: number;
  heldBytes: number;
  peakProcessBytes: number;
}

/** Workers give an isolate 128 MB; a call in the middle of its work takes up to 30 beside what is held. */
export const MOST_HELD_BYTES = 100 * 1024 * 1024;

const CARDS_A_READING = 100;

/** So many different cards of every kind, size, theme and script in one isolate; the most that it held in between. */
export async function measureMemory(drawer: Runtime, cards: number): Promise<MemoryRow> {
  let heldBytes = 0;
  for (let seed = 0; seed < cards; seed += 1) {
    const answer = await fetch(drawer.url, { method: 'POST', body: JSON.stringify(mixedOrder(seed)) });
    const said = await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`Card ${seed} was not drawn: ${new TextDecoder().decode(said).slice(0, 300)}`);
    const isReading = seed % CARDS_A_READING === CARDS_A_READING - 1 || seed === cards - 1;
    if (isReading) heldBytes = Math.max(heldBytes, await drawer.heldBytes());
  }
  return { cards, heldBytes, peakProcessBytes: drawer.peakBytes() };
}
