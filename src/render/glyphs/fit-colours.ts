/**
 * The colours of pictures fitted into what a palette has left: the most frequent stay as they are, one of a kind
 * before its neighbours, and the shades at their edges become the nearest that there is.
 */

/** Squared distances in RGB: kinds are told apart from here on; and from here on a changed pixel is seen. */
const KIND = 3 * 10 ** 2;
const SEEN = 3 * 14 ** 2;
/** The share of pixels whose change is seen that a picture may have. */
const MOST_SEEN = 1 / 100;

/**
 * @param counts how many pixels have each colour (0xRRGGBB)
 * @param palette colours that are there already
 * @param room how many more there may be
 * @returns by colour, the one that stands for it; null where the pictures would not look the same
 */
export function fitColours(
  counts: ReadonlyMap<number, number>,
  palette: readonly number[],
  room: number,
): Map<number, number> | null {
  const known = new Set(palette);
  const fresh = [...counts].filter(([colour]) => !known.has(colour)).sort((a, b) => b[1] - a[1]);
  if (fresh.length <= room) return new Map([...counts.keys()].map((colour) => [colour, colour]));
  if (fresh.length > MOST_COMPARED) return null;
  const chosen = chosenOf(fresh.map(([colour]) => colour), palette, room);
  const fitted = new Map<number, number>();
  let [pixels, seen] = [0, 0];
  for (const [colour, count] of counts) {
    const { nearest, distance } = nearestOf(colour, chosen);
    fitted.set(colour, nearest);
    pixels += count;
    if (distance > SEEN) seen += count;
  }
  return seen <= pixels * MOST_SEEN ? fitted : null;
}

/** Each is compared with 256: 20,000 take 20 ms. A photograph has more, and is drawn the plain way. */
const MOST_COMPARED = 20_000;

function chosenOf(byFrequency: readonly number[], palette: readonly number[], room: number): number[] {
  const chosen = [...palette];
  const full = palette.length + room;
  for (const colour of byFrequency) {
    if (chosen.length === full) return chosen;
    if (nearestOf(colour, chosen).distance > KIND) chosen.push(colour);
  }
  const taken = new Set(chosen);
  return [...chosen, ...byFrequency.filter((colour) => !taken.has(colour)).slice(0, full - chosen.length)];
}

function nearestOf(colour: number, among: readonly number[]): { nearest: number; distance: number } {
  let [nearest, distance] = [colour, Infinity];
  for (const other of among) {
    const red = ((colour >> 16) & 0xff) - ((other >> 16) & 0xff);
    const green = ((colour >> 8) & 0xff) - ((other >> 8) & 0xff);
    const blue = (colour & 0xff) - (other & 0xff);
    const square = red * red + green * green + blue * blue;
    if (square < distance) [nearest, distance] = [other, square];
    if (square === 0) break;
  }
  return { nearest, distance };
}
