/** How long a post may be, and how each network counts. Data, with the one function that each count is. */

export interface Network {
  /** In its own count. */
  limit: number;
  count: (text: string) => number;
}

const LINK = /https?:\/\/\S+/gu;
/** What networks turn into links by themselves: “example.com” in a text counts as one. */
const BARE_HOST = /(?<![@\p{L}\p{N}.-])(?:[\p{L}\p{N}-]+\.)+[a-z]{2,12}(?:\/\S*)?/giu;
/** X and Mastodon count every link as 23, whatever its length. */
const LINK_COUNT = 23;

/** Letters that weigh one on X (twitter-text, configuration 3); all others, emoji as one, weigh two. */
const LIGHT: readonly (readonly [number, number])[] = [[0, 4351], [8192, 8205], [8208, 8223], [8242, 8247]];
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;
const HEAVY = 2;

let segmenter: Intl.Segmenter | undefined;
const graphemes = (text: string): string[] => {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
};

/** @returns the text without its links, and how many there were */
function withoutLinks(text: string): [string, number] {
  let links = 0;
  const left = text.replace(LINK, () => ((links += 1), '')).replace(BARE_HOST, () => ((links += 1), ''));
  return [left, links];
}

function countX(text: string): number {
  const [left, links] = withoutLinks(text.normalize('NFC'));
  const weight = (letter: string): number => {
    const code = letter.codePointAt(0) ?? 0;
    return LIGHT.some(([from, to]) => code >= from && code <= to) ? 1 : HEAVY;
  };
  const weigh = (one: string): number => (EMOJI.test(one) ? HEAVY : [...one].reduce((sum, at) => sum + weight(at), 0));
  return links * LINK_COUNT + graphemes(left).reduce((sum, one) => sum + weigh(one), 0);
}

function countMastodon(text: string): number {
  let links = 0;
  const left = text.replace(LINK, () => ((links += 1), ''));
  return links * LINK_COUNT + graphemes(left).length;
}

const encoder = new TextEncoder();
/** Threads counts an emoji by its bytes in UTF-8. */
const countThreads = (text: string): number =>
  graphemes(text).reduce((sum, one) => sum + (EMOJI.test(one) ? encoder.encode(one).length : [...one].length), 0);

const countUnits = (text: string): number => text.length;

export const NETWORK_NAMES = ['x', 'bluesky', 'mastodon', 'threads', 'linkedin', 'whatsapp', 'instagram'] as const;
export type NetworkName = (typeof NETWORK_NAMES)[number];

export const NETWORKS: Readonly<Record<NetworkName, Network>> = {
  x: { limit: 280, count: countX },
  // its links are links by facets: their letters count like any
  bluesky: { limit: 300, count: (text) => graphemes(text).length },
  mastodon: { limit: 500, count: countMastodon },
  threads: { limit: 500, count: countThreads },
  linkedin: { limit: 3000, count: countUnits },
  whatsapp: { limit: 65_536, count: countUnits },
  instagram: { limit: 2200, count: countUnits },
};
