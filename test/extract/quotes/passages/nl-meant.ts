/** Dutch passages in which other words mean who was named. */
import type { Passage } from './passage.ts';

export const NL_MEANT: readonly Passage[] = [
  {
    why: 'a minister by another word, with reported speech between',
    text: 'Minister Karin Hoven wil minder vluchten. “De grens is bereikt”, zegt de bewindsvrouw. De sector ' +
      'zou genoeg tijd hebben gehad. “Tien jaar is lang.”',
    quotes: [
      { says: 'De grens is bereikt', by: 'Karin Hoven' },
      { says: 'Tien jaar is lang.', by: 'Karin Hoven' },
    ],
  },
  {
    why: 'a man without a name stays who he was',
    text: 'Burgemeester Piet Ansems kwam kijken. Een bewoner had de brand ontdekt. “Ik rook plastic”, ' +
      'vertelt de man.',
    quotes: [
      { says: 'Ik rook plastic', by: 'Een bewoner', unsure: true },
    ],
  },
];
