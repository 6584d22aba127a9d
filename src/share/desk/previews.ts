/**
 * How networks show a link to a page of ours, from the very tags that they read there. Data, and the one function that
 * lays it out: what each shows of them, where it cuts, and what is missing. Their limits: developers' pages, 2026.
 */
import type { Shown } from '../page-model.ts';
import { vouched } from '../../sheet/vouched.ts';

export const PREVIEW_NAMES = ['x', 'bluesky', 'mastodon', 'whatsapp', 'linkedin', 'slack'] as const;
type PreviewName = (typeof PREVIEW_NAMES)[number];

interface Way {
  name: string;
  /** Letters after which it cuts. */
  title: number;
  /** 0: it shows none. */
  description: number;
  /** Width over height that it crops pictures to; null: it shows ours whole. */
  ratio: number | null;
  /** Bytes over which it leaves a picture out; null: over a megabyte, which no card has. */
  heaviest: number | null;
  /** What stands over or under the title: the host, or the name of the site. */
  from: 'host' | 'site';
  /** Whether it credits `fediverse:creator` and shows the date. */
  credits: boolean;
}

const KB = 1024;

const WAYS: Readonly<Record<PreviewName, Way>> = {
  x: { name: 'X', title: 70, description: 0, ratio: 2, heaviest: null, from: 'host', credits: false },
  bluesky: { name: 'Bluesky', title: 300, description: 300, ratio: null, heaviest: null, from: 'host', credits: false },
  mastodon: { name: 'Mastodon', title: 300, description: 0, ratio: null, heaviest: null, from: 'site', credits: true },
  whatsapp: {
    name: 'WhatsApp', title: 80, description: 160, ratio: null, heaviest: 300 * KB, from: 'host', credits: false,
  },
  linkedin: { name: 'LinkedIn', title: 150, description: 0, ratio: null, heaviest: null, from: 'host', credits: false },
  slack: { name: 'Slack', title: 150, description: 300, ratio: null, heaviest: null, from: 'site', credits: false },
};

/** What the page's tags lack, by what the desk says of it. */
export type Lack =
  | 'notPublic' | 'notSecure' | 'noCreator' | 'noPublisher' | 'noDate' | 'titleCut' | 'descriptionCut'
  | 'noDescription' | 'cropped' | 'heavy';

export interface Preview {
  network: PreviewName;
  way: Way;
  from: string;
  title: string;
  description: string;
  creator: string | null;
  date: string | null;
  lacks: readonly Lack[];
}

/** Hosts that nobody else can reach. */
const PRIVATE = /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|10(?:\.\d+){3}|192\.168(?:\.\d+){2}|\[::1\])$/;

/** @param bytes of the picture as it is drawn */
export function previewOf(network: PreviewName, shown: Shown, creator: string | null, bytes: number): Preview {
  const way = WAYS[network];
  const { hostname, protocol } = new URL(shown.page);
  const { publisher } = vouched(shown.sheet.source);
  const { publishedAt } = shown.sheet.source;
  const found: readonly [Lack, boolean][] = [
    ['notPublic', PRIVATE.test(hostname)],
    ['notSecure', protocol !== 'https:'],
    ['heavy', way.heaviest !== null && bytes > way.heaviest],
    ['titleCut', shown.title.length > way.title],
    ['descriptionCut', way.description > 0 && shown.description.length > way.description],
    ['cropped', way.ratio !== null],
    ['noDescription', way.description === 0],
    ['noCreator', way.credits && creator === null],
    ['noPublisher', publisher === null],
    ['noDate', way.credits && publishedAt === null],
  ];
  return {
    network,
    way,
    from: way.from === 'host' ? hostname.replace(/^www\./, '') : 'Verbatim',
    title: shortened(shown.title, way.title),
    description: way.description === 0 ? '' : shortened(shown.description, way.description),
    creator: way.credits ? creator : null,
    date: way.credits ? publishedAt : null,
    lacks: found.flatMap(([lack, holds]) => (holds ? [lack] : [])),
  };
}

/** As they cut it: at a letter, with dots. */
const shortened = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
