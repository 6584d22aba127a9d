/** The looks of a card as typed tokens: colours, faces, and how the page is composed. Nothing else holds a colour. */
import type { Face } from './measure.ts';

/** Colours of one ground and of what stands on it. */
export interface Tone {
  ground: string;
  /** Body text: at least 7:1 on the ground. */
  ink: string;
  /** Roles, dates, sources: at least 4.5:1. */
  soft: string;
  /** Kickers, marks, numerals: at least 4.5:1. */
  accent: string;
  /** Hairlines: no text. */
  rule: string;
}

export interface Theme {
  name: string;
  /** The page, and the field of a second colour on it. */
  page: Tone;
  panel: Tone;
  /** Headlines, facts, figures. */
  display: Face;
  /** Quotations. */
  voice: Face;
  /** Lists under a headline. */
  text: Face;
  /** Names. */
  byline: Face;
  /** Kickers, roles, sources. */
  label: Face;
  labelStrong: Face;
  /** Line height of display type, and its letter spacing in ems. */
  leading: number;
  tracking: number;
  align: 'start' | 'center';
  kicker: 'capitals' | 'plain';
  chrome: 'open' | 'masthead' | 'band' | 'ledger';
}

const newsreader = (weight: 400 | 500 | 600 | 700, italic = false): Face => ({ family: 'Newsreader', weight, italic });
const inter = (weight: 400 | 500 | 600 | 700): Face => ({ family: 'Inter', weight, italic: false });

const SERIF = {
  display: newsreader(600),
  voice: newsreader(500),
  text: inter(400),
  byline: inter(600),
  label: inter(500),
  labelStrong: inter(600),
  leading: 1.16,
  tracking: -0.012,
} as const;

/** What a logo stands on where the ground is dark. */
export const PLATE = '#ffffff';

/** Warm paper, red accent: the newspaper's own page. */
const paper: Theme = {
  ...SERIF,
  name: 'paper',
  page: { ground: '#f7f2ea', ink: '#1b1814', soft: '#635c52', accent: '#b0241c', rule: '#d9d0c1' },
  panel: { ground: '#8f1d17', ink: '#fff8ef', soft: '#f3d3c8', accent: '#ffc9b3', rule: '#b4554c' },
  align: 'start',
  kicker: 'capitals',
  chrome: 'open',
};

/** The page at night. */
const ink: Theme = {
  ...SERIF,
  name: 'ink',
  page: { ground: '#11141a', ink: '#f4f0e7', soft: '#a7adb8', accent: '#f3b440', rule: '#323945' },
  panel: { ground: '#f3b440', ink: '#15120a', soft: '#4d3a0c', accent: '#5c2a00', rule: '#c48d24' },
  align: 'start',
  kicker: 'capitals',
  chrome: 'open',
};

/** A front page: nameplate between rules, everything centred, voices in italics. */
const broadsheet: Theme = {
  ...SERIF,
  name: 'broadsheet',
  page: { ground: '#fdfcf8', ink: '#121110', soft: '#56524c', accent: '#7a1a1a', rule: '#121110' },
  panel: { ground: '#efece3', ink: '#121110', soft: '#54504a', accent: '#7a1a1a', rule: '#121110' },
  display: newsreader(700),
  voice: newsreader(500, true),
  text: newsreader(400),
  leading: 1.14,
  align: 'center',
  kicker: 'plain',
  chrome: 'masthead',
};

/** A street poster: heavy sans on a signal colour, the source on a solid band. */
const poster: Theme = {
  ...SERIF,
  name: 'poster',
  page: { ground: '#ffd21f', ink: '#121005', soft: '#4a4006', accent: '#a1000f', rule: '#121005' },
  panel: { ground: '#121005', ink: '#ffffff', soft: '#d8d2b4', accent: '#ffd21f', rule: '#4d4930' },
  display: inter(700),
  voice: inter(700),
  text: inter(500),
  byline: inter(700),
  label: inter(500),
  labelStrong: inter(700),
  leading: 1.08,
  tracking: -0.03,
  align: 'start',
  kicker: 'plain',
  chrome: 'band',
};

/** An index card: ruled cells for what, when, where. */
const ledger: Theme = {
  ...SERIF,
  name: 'ledger',
  page: { ground: '#e8f0ee', ink: '#0c2426', soft: '#3d5759', accent: '#0a625d', rule: '#7fa09d' },
  panel: { ground: '#0d3437', ink: '#eef7f4', soft: '#b4cfca', accent: '#7fe0c8', rule: '#3f6b6b' },
  display: newsreader(500),
  voice: newsreader(500),
  align: 'start',
  kicker: 'plain',
  chrome: 'ledger',
};

export const THEMES = { paper, ink, broadsheet, poster, ledger } as const satisfies Record<string, Theme>;
export type ThemeName = keyof typeof THEMES;
export const THEME_NAMES = Object.keys(THEMES) as ThemeName[];
export const DEFAULT_THEME: ThemeName = 'paper';

/** The default where nobody chose one, or where a name was taken back. */
export const themeNamed = (name: string | undefined): Theme =>
  THEMES[THEME_NAMES.find((known) => known === name) ?? DEFAULT_THEME];
