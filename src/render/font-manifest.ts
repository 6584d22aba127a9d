/** The faces in public/fonts/, written by scripts/fonts.ts from the Fontsource packages: do not edit. */
export interface FontFamily {
  family: string;
  /** Of the Fontsource package: part of what a card's version is made of. */
  version: string;
  weights: readonly number[];
  italics: readonly number[];
  /** Subset to unicode-range; 'numbered' where the ranges stand in `<id>.json` beside the fonts. */
  subsets: Readonly<Record<string, string>> | 'numbered';
}

export const FONT_MANIFEST = {
  'inter': {
    family: 'Inter', version: '5.3.0', weights: [400,500,600,700], italics: [400,500],
    subsets: {"latin":"U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD","latin-ext":"U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF","vietnamese":"U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB","cyrillic":"U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116","cyrillic-ext":"U+0460-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F","greek":"U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF","greek-ext":"U+1F00-1FFF"},
  },
  'newsreader': {
    family: 'Newsreader', version: '5.3.0', weights: [400,500,600,700], italics: [400,500],
    subsets: {"latin":"U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD","latin-ext":"U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF","vietnamese":"U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB"},
  },
  'source-serif-4': {
    family: 'Source Serif 4', version: '5.3.1', weights: [400,500,600,700], italics: [400,500],
    subsets: {"cyrillic":"U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116","cyrillic-ext":"U+0460-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F","greek":"U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF"},
  },
  'noto-sans-arabic': {
    family: 'Noto Sans Arabic', version: '5.3.0', weights: [400,500,600,700], italics: [],
    subsets: {"arabic":"U+0600-06FF,U+0750-077F,U+0870-088E,U+0890-0891,U+0897-08E1,U+08E3-08FF,U+200C-200E,U+2010-2011,U+204F,U+2E41,U+FB50-FDFF,U+FE70-FE74,U+FE76-FEFC,U+102E0-102FB,U+10E60-10E7E,U+10EC2-10EC4,U+10EFC-10EFF,U+1EE00-1EE03,U+1EE05-1EE1F,U+1EE21-1EE22,U+1EE24,U+1EE27,U+1EE29-1EE32,U+1EE34-1EE37,U+1EE39,U+1EE3B,U+1EE42,U+1EE47,U+1EE49,U+1EE4B,U+1EE4D-1EE4F,U+1EE51-1EE52,U+1EE54,U+1EE57,U+1EE59,U+1EE5B,U+1EE5D,U+1EE5F,U+1EE61-1EE62,U+1EE64,U+1EE67-1EE6A,U+1EE6C-1EE72,U+1EE74-1EE77,U+1EE79-1EE7C,U+1EE7E,U+1EE80-1EE89,U+1EE8B-1EE9B,U+1EEA1-1EEA3,U+1EEA5-1EEA9,U+1EEAB-1EEBB,U+1EEF0-1EEF1"},
  },
  'noto-naskh-arabic': {
    family: 'Noto Naskh Arabic', version: '5.3.0', weights: [400,500,600,700], italics: [],
    subsets: {"arabic":"U+0600-06FF,U+0750-077F,U+0870-088E,U+0890-0891,U+0897-08E1,U+08E3-08FF,U+200C-200E,U+2010-2011,U+204F,U+2E41,U+FB50-FDFF,U+FE70-FE74,U+FE76-FEFC,U+102E0-102FB,U+10E60-10E7E,U+10EC2-10EC4,U+10EFC-10EFF,U+1EE00-1EE03,U+1EE05-1EE1F,U+1EE21-1EE22,U+1EE24,U+1EE27,U+1EE29-1EE32,U+1EE34-1EE37,U+1EE39,U+1EE3B,U+1EE42,U+1EE47,U+1EE49,U+1EE4B,U+1EE4D-1EE4F,U+1EE51-1EE52,U+1EE54,U+1EE57,U+1EE59,U+1EE5B,U+1EE5D,U+1EE5F,U+1EE61-1EE62,U+1EE64,U+1EE67-1EE6A,U+1EE6C-1EE72,U+1EE74-1EE77,U+1EE79-1EE7C,U+1EE7E,U+1EE80-1EE89,U+1EE8B-1EE9B,U+1EEA1-1EEA3,U+1EEA5-1EEA9,U+1EEAB-1EEBB,U+1EEF0-1EEF1"},
  },
  'noto-sans-hebrew': {
    family: 'Noto Sans Hebrew', version: '5.3.0', weights: [400,500,600,700], italics: [],
    subsets: {"hebrew":"U+0307-0308,U+0590-05FF,U+200C-2010,U+20AA,U+25CC,U+FB1D-FB4F"},
  },
  'noto-serif-hebrew': {
    family: 'Noto Serif Hebrew', version: '5.3.0', weights: [400,500,600,700], italics: [],
    subsets: {"hebrew":"U+0307-0308,U+0590-05FF,U+200C-2010,U+20AA,U+25CC,U+FB1D-FB4F","latin":"U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD"},
  },
  'noto-sans-devanagari': {
    family: 'Noto Sans Devanagari', version: '5.3.0', weights: [400,500,600,700], italics: [],
    subsets: {"devanagari":"U+0900-097F,U+1CD0-1CF9,U+200C-200D,U+20A8,U+20B9,U+20F0,U+25CC,U+A830-A839,U+A8E0-A8FF,U+11B00-11B09"},
  },
  'noto-serif-devanagari': {
    family: 'Noto Serif Devanagari', version: '5.3.0', weights: [400,500,600,700], italics: [],
    subsets: {"devanagari":"U+0900-097F,U+1CD0-1CF9,U+200C-200D,U+20A8,U+20B9,U+20F0,U+25CC,U+A830-A839,U+A8E0-A8FF,U+11B00-11B09"},
  },
  'noto-sans-bengali': {
    family: 'Noto Sans Bengali', version: '5.3.0', weights: [400,500,600,700], italics: [],
    subsets: {"bengali":"U+0951-0952,U+0964-0965,U+0980-09FE,U+1CD0,U+1CD2,U+1CD5-1CD6,U+1CD8,U+1CE1,U+1CEA,U+1CED,U+1CF2,U+1CF5-1CF7,U+200C-200D,U+20B9,U+25CC,U+A8F1"},
  },
  'noto-serif-bengali': {
    family: 'Noto Serif Bengali', version: '5.3.0', weights: [400,500,600,700], italics: [],
    subsets: {"bengali":"U+0951-0952,U+0964-0965,U+0980-09FE,U+1CD0,U+1CD2,U+1CD5-1CD6,U+1CD8,U+1CE1,U+1CEA,U+1CED,U+1CF2,U+1CF5-1CF7,U+200C-200D,U+20B9,U+25CC,U+A8F1"},
  },
  'noto-sans-tamil': {
    family: 'Noto Sans Tamil', version: '5.3.0', weights: [400,500,600,700], italics: [],
    subsets: {"tamil":"U+0964-0965,U+0B82-0BFA,U+200C-200D,U+20B9,U+25CC"},
  },
  'noto-serif-tamil': {
    family: 'Noto Serif Tamil', version: '5.3.0', weights: [400,500,600,700], italics: [],
    subsets: {"tamil":"U+0964-0965,U+0B82-0BFA,U+200C-200D,U+20B9,U+25CC"},
  },
  'noto-sans-telugu': {
    family: 'Noto Sans Telugu', version: '5.3.0', weights: [400,500,600,700], italics: [],
    subsets: {"telugu":"U+0951-0952,U+0964-0965,U+0C00-0C7F,U+1CDA,U+1CF2,U+200C-200D,U+25CC"},
  },
  'noto-serif-telugu': {
    family: 'Noto Serif Telugu', version: '5.3.0', weights: [400,500,600,700], italics: [],
    subsets: {"telugu":"U+0951-0952,U+0964-0965,U+0C00-0C7F,U+1CDA,U+1CF2,U+200C-200D,U+25CC"},
  },
  'noto-sans-kannada': {
    family: 'Noto Sans Kannada', version: '5.3.0', weights: [400,500,600,700], italics: [],
    subsets: {"kannada":"U+0951-0952,U+0964-0965,U+0C80-0CF3,U+1CD0,U+1CD2-1CD3,U+1CDA,U+1CF2,U+1CF4,U+200C-200D,U+20B9,U+25CC,U+A830-A835"},
  },
  'noto-sans-malayalam': {
    family: 'Noto Sans Malayalam', version: '5.3.0', weights: [400,500,600,700], italics: [],
    subsets: {"malayalam":"U+0307,U+0323,U+0951-0952,U+0964-0965,U+0D00-0D7F,U+1CDA,U+1CF2,U+200C-200D,U+20B9,U+25CC,U+A830-A832"},
  },
  'noto-serif-malayalam': {
    family: 'Noto Serif Malayalam', version: '5.3.0', weights: [400,500,600,700], italics: [],
    subsets: {"malayalam":"U+0307,U+0323,U+0951-0952,U+0964-0965,U+0D00-0D7F,U+1CDA,U+1CF2,U+200C-200D,U+20B9,U+25CC,U+A830-A832"},
  },
  'noto-sans-gujarati': {
    family: 'Noto Sans Gujarati', version: '5.3.0', weights: [400,500,600,700], italics: [],
    subsets: {"gujarati":"U+0951-0952,U+0964-0965,U+0A80-0AFF,U+200C-200D,U+20B9,U+25CC,U+A830-A839"},
  },
  'noto-serif-gujarati': {
    family: 'Noto Serif Gujarati', version: '5.3.0', weights: [400,500,600,700], italics: [],
    subsets: {"gujarati":"U+0951-0952,U+0964-0965,U+0A80-0AFF,U+200C-200D,U+20B9,U+25CC,U+A830-A839"},
  },
  'noto-sans-gurmukhi': {
    family: 'Noto Sans Gurmukhi', version: '5.3.0', weights: [400,500,600,700], italics: [],
    subsets: {"gurmukhi":"U+0951-0952,U+0964-0965,U+0A01-0A76,U+200C-200D,U+20B9,U+25CC,U+262C,U+A830-A839"},
  },
  'noto-sans-khmer': {
    family: 'Noto Sans Khmer', version: '5.3.0', weights: [400,500,600,700], italics: [],
    subsets: {"khmer":"U+1780-17FF,U+19E0-19FF,U+200C-200D,U+25CC"},
  },
  'noto-serif-khmer': {
    family: 'Noto Serif Khmer', version: '5.3.0', weights: [400,500,600,700], italics: [],
    subsets: {"khmer":"U+1780-17FF,U+19E0-19FF,U+200C-200D,U+25CC"},
  },
  'noto-sans-lao': {
    family: 'Noto Sans Lao', version: '5.3.0', weights: [400,500,600,700], italics: [],
    subsets: {"lao":"U+0E81-0EDF,U+200C-200D,U+25CC"},
  },
  'noto-sans-sinhala': {
    family: 'Noto Sans Sinhala', version: '5.3.0', weights: [400,500,600,700], italics: [],
    subsets: {"sinhala":"U+0964-0965,U+0D81-0DF4,U+1CF2,U+200C-200D,U+25CC,U+111E1-111F4"},
  },
  'noto-serif-sinhala': {
    family: 'Noto Serif Sinhala', version: '5.3.0', weights: [400,500,600,700], italics: [],
    subsets: {"sinhala":"U+0964-0965,U+0D81-0DF4,U+1CF2,U+200C-200D,U+25CC,U+111E1-111F4"},
  },
  'noto-sans-ethiopic': {
    family: 'Noto Sans Ethiopic', version: '5.3.0', weights: [400,500,600,700], italics: [],
    subsets: {"ethiopic":"U+030E,U+1200-1399,U+2D80-2DDE,U+AB01-AB2E,U+1E7E0-1E7E6,U+1E7E8-1E7EB,U+1E7ED-1E7EE,U+1E7F0-1E7FE"},
  },
  'noto-sans-myanmar': {
    family: 'Noto Sans Myanmar', version: '5.3.0', weights: [400,500,600,700], italics: [],
    subsets: {"myanmar":"U+1000-109F,U+200C-200D,U+25CC,U+A92E,U+A9E0-A9FE,U+AA60-AA7F,U+116D0-116E3"},
  },
  'noto-serif-myanmar': {
    family: 'Noto Serif Myanmar', version: '5.3.0', weights: [400,500,600,700], italics: [],
    subsets: {"myanmar":"U+1000-109F,U+200C-200D,U+25CC,U+A92E,U+A9E0-A9FE,U+AA60-AA7F,U+116D0-116E3,U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD"},
  },
  'noto-sans-thai': {
    family: 'Noto Sans Thai', version: '5.3.0', weights: [400,500,600,700], italics: [],
    subsets: {"thai":"U+02D7,U+0303,U+0331,U+0E01-0E5B,U+200C-200D,U+25CC"},
  },
  'noto-serif-thai': {
    family: 'Noto Serif Thai', version: '5.3.0', weights: [400,500,600,700], italics: [],
    subsets: {"thai":"U+02D7,U+0303,U+0331,U+0E01-0E5B,U+200C-200D,U+25CC"},
  },
  'noto-sans-georgian': {
    family: 'Noto Sans Georgian', version: '5.3.0', weights: [400,500,600,700], italics: [],
    subsets: {"georgian":"U+0589,U+10A0-10FF,U+1C90-1CBA,U+1CBD-1CBF,U+205A,U+2D00-2D2F,U+2E31"},
  },
  'noto-serif-georgian': {
    family: 'Noto Serif Georgian', version: '5.3.0', weights: [400,500,600,700], italics: [],
    subsets: {"georgian":"U+0589,U+10A0-10FF,U+1C90-1CBA,U+1CBD-1CBF,U+205A,U+2D00-2D2F,U+2E31"},
  },
  'noto-sans-armenian': {
    family: 'Noto Sans Armenian', version: '5.3.0', weights: [400,500,600,700], italics: [],
    subsets: {"armenian":"U+0308,U+0530-058F,U+2010,U+2024,U+25CC,U+FB13-FB17"},
  },
  'noto-serif-armenian': {
    family: 'Noto Serif Armenian', version: '5.3.0', weights: [400,500,600,700], italics: [],
    subsets: {"armenian":"U+0308,U+0530-058F,U+2010,U+2024,U+25CC,U+FB13-FB17"},
  },
  'noto-sans-symbols': {
    family: 'Noto Sans Symbols', version: '5.3.0', weights: [400,500,600,700], italics: [],
    subsets: {"symbols":"U+0001-000C,U+000E-001F,U+007F-009F,U+20DD-20E0,U+20E2-20E4,U+2150-218F,U+2190,U+2192,U+2194-2199,U+21AF,U+21E6-21F0,U+21F3,U+2218-2219,U+2299,U+22C4-22C6,U+2300-243F,U+2440-244A,U+2460-24FF,U+25A0-27BF,U+2800-28FF,U+2921-2922,U+2981,U+29BF,U+29EB,U+2B00-2BFF,U+4DC0-4DFF,U+FFF9-FFFB,U+10140-1018E,U+10190-1019C,U+101A0,U+101D0-101FD,U+102E0-102FB,U+10E60-10E7E,U+1D2C0-1D2D3,U+1D2E0-1D37F,U+1F000-1F0FF,U+1F100-1F1AD,U+1F1E6-1F1FF,U+1F30D-1F30F,U+1F315,U+1F31C,U+1F31E,U+1F320-1F32C,U+1F336,U+1F378,U+1F37D,U+1F382,U+1F393-1F39F,U+1F3A7-1F3A8,U+1F3AC-1F3AF,U+1F3C2,U+1F3C4-1F3C6,U+1F3CA-1F3CE,U+1F3D4-1F3E0,U+1F3ED,U+1F3F1-1F3F3,U+1F3F5-1F3F7,U+1F408,U+1F415,U+1F41F,U+1F426,U+1F43F,U+1F441-1F442,U+1F444,U+1F446-1F449,U+1F44C-1F44E,U+1F453,U+1F46A,U+1F47D,U+1F4A3,U+1F4B0,U+1F4B3,U+1F4B9,U+1F4BB,U+1F4BF,U+1F4C8-1F4CB,U+1F4D6,U+1F4DA,U+1F4DF,U+1F4E3-1F4E6,U+1F4EA-1F4ED,U+1F4F7,U+1F4F9-1F4FB,U+1F4FD-1F4FE,U+1F503,U+1F507-1F50B,U+1F50D,U+1F512-1F513,U+1F53E-1F54A,U+1F54F-1F5FA,U+1F610,U+1F650-1F67F,U+1F687,U+1F68D,U+1F691,U+1F694,U+1F698,U+1F6AD,U+1F6B2,U+1F6B9-1F6BA,U+1F6BC,U+1F6C6-1F6CF,U+1F6D3-1F6D7,U+1F6E0-1F6EA,U+1F6F0-1F6F3,U+1F6F7-1F6FC,U+1F700-1F7FF,U+1F800-1F80B,U+1F810-1F847,U+1F850-1F859,U+1F860-1F887,U+1F890-1F8AD,U+1F8B0-1F8BB,U+1F8C0-1F8C1,U+1F900-1F90B,U+1F93B,U+1F946,U+1F984,U+1F996,U+1F9E9,U+1FA00-1FA6F,U+1FA70-1FA7C,U+1FA80-1FA89,U+1FA8F-1FAC6,U+1FACE-1FADC,U+1FADF-1FAE9,U+1FAF0-1FAF8,U+1FB00-1FBFF"},
  },
  'noto-sans-symbols-2': {
    family: 'Noto Sans Symbols 2', version: '5.3.0', weights: [400], italics: [],
    subsets: {"symbols":"U+0001-000C,U+000E-001F,U+007F-009F,U+20DD-20E0,U+20E2-20E4,U+2150-218F,U+2190,U+2192,U+2194-2199,U+21AF,U+21E6-21F0,U+21F3,U+2218-2219,U+2299,U+22C4-22C6,U+2300-243F,U+2440-244A,U+2460-24FF,U+25A0-27BF,U+2800-28FF,U+2921-2922,U+2981,U+29BF,U+29EB,U+2B00-2BFF,U+4DC0-4DFF,U+FFF9-FFFB,U+10140-1018E,U+10190-1019C,U+101A0,U+101D0-101FD,U+102E0-102FB,U+10E60-10E7E,U+1D2C0-1D2D3,U+1D2E0-1D37F,U+1F000-1F0FF,U+1F100-1F1AD,U+1F1E6-1F1FF,U+1F30D-1F30F,U+1F315,U+1F31C,U+1F31E,U+1F320-1F32C,U+1F336,U+1F378,U+1F37D,U+1F382,U+1F393-1F39F,U+1F3A7-1F3A8,U+1F3AC-1F3AF,U+1F3C2,U+1F3C4-1F3C6,U+1F3CA-1F3CE,U+1F3D4-1F3E0,U+1F3ED,U+1F3F1-1F3F3,U+1F3F5-1F3F7,U+1F408,U+1F415,U+1F41F,U+1F426,U+1F43F,U+1F441-1F442,U+1F444,U+1F446-1F449,U+1F44C-1F44E,U+1F453,U+1F46A,U+1F47D,U+1F4A3,U+1F4B0,U+1F4B3,U+1F4B9,U+1F4BB,U+1F4BF,U+1F4C8-1F4CB,U+1F4D6,U+1F4DA,U+1F4DF,U+1F4E3-1F4E6,U+1F4EA-1F4ED,U+1F4F7,U+1F4F9-1F4FB,U+1F4FD-1F4FE,U+1F503,U+1F507-1F50B,U+1F50D,U+1F512-1F513,U+1F53E-1F54A,U+1F54F-1F5FA,U+1F610,U+1F650-1F67F,U+1F687,U+1F68D,U+1F691,U+1F694,U+1F698,U+1F6AD,U+1F6B2,U+1F6B9-1F6BA,U+1F6BC,U+1F6C6-1F6CF,U+1F6D3-1F6D7,U+1F6E0-1F6EA,U+1F6F0-1F6F3,U+1F6F7-1F6FC,U+1F700-1F7FF,U+1F800-1F80B,U+1F810-1F847,U+1F850-1F859,U+1F860-1F887,U+1F890-1F8AD,U+1F8B0-1F8BB,U+1F8C0-1F8C1,U+1F900-1F90B,U+1F93B,U+1F946,U+1F984,U+1F996,U+1F9E9,U+1FA00-1FA6F,U+1FA70-1FA7C,U+1FA80-1FA89,U+1FA8F-1FAC6,U+1FACE-1FADC,U+1FADF-1FAE9,U+1FAF0-1FAF8,U+1FB00-1FBFF","braille":"U+2800-28FF"},
  },
  'noto-sans-math': {
    family: 'Noto Sans Math', version: '5.3.0', weights: [400], italics: [],
    subsets: {"latin":"U+2100-214F,U+2190-22FF,U+27C0-27FF,U+2900-2AFF,U+1D400-1D7FF"},
  },
  'noto-sans-sc': {
    family: 'Noto Sans SC', version: '5.3.0', weights: [400,700], italics: [],
    subsets: 'numbered',
  },
  'noto-sans-jp': {
    family: 'Noto Sans JP', version: '5.3.0', weights: [400,700], italics: [],
    subsets: 'numbered',
  },
  'noto-sans-kr': {
    family: 'Noto Sans KR', version: '5.3.0', weights: [400,700], italics: [],
    subsets: 'numbered',
  },
} as const satisfies Record<string, FontFamily>;
